import { type Entry, isBlank, type Path } from "../entry.js";
import { boxValue, fill, undoably } from "../plan.js";
import { words } from "../words/words.js";

/** Boxes that say whose base rates are meant. */
const ofRates = ["call", "nationalAgency", "applicant.country"];

/** What is given beside the application, without base rates: those are of one call and one agency. */
export function withoutRates({ baseRates: _, ...others }: Entry): Entry {
  return others;
}

/** Chooses; where that is another call or another agency, the base rates of the former go, which can be taken back. */
export function choose(path: Path, value: unknown): void {
  const before = boxValue(path);
  const areOthers = ofRates.includes(path.join(".")) && !isBlank(before) && before !== value && isAgencyOf(path);
  if (!areOthers || isBlank(boxValue(["options", "baseRates"]))) {
    fill(path, value);
    return;
  }
  undoably(words.value.page.rates.dropped, () => {
    fill(path, value);
    fill(["options", "baseRates"], undefined);
  });
}

/** The label of a base rate with whom it is for; of any other field its own. */
export function rateLabel(path: Path, label: string): string {
  const { page } = words.value;
  const [first, second, who] = path;
  if (first !== "options" || second !== "baseRates" || path.length !== 4) return label;
  if (who !== "staff" && who !== "learners") return label;
  return `${page.rates.for[who]}, ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

/** The country tells the agency only where that is not said. */
function isAgencyOf(path: Path): boolean {
  return path[0] !== "applicant" || isBlank(boxValue(["nationalAgency"]));
}
