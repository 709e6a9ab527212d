import { type Entry, isBlank, type Path, valueAt, withValue } from "../entry.js";
import { boxValue, fill, plan, undoably } from "../plan.js";
import { words } from "../words/words.js";

/** Boxes that say whose base rates are meant. */
const ofRates = ["call", "action", "nationalAgency", "applicant.country"];

/** What is given beside the application, without base rates: those are of one call and one agency. */
export function withoutRates({ baseRates: _, ...others }: Entry): Entry {
  return others;
}

/**
 * Chooses; where that is another call, agency or field, the base rates that were given for the former are set aside, and
 * those that were given for the latter come back.
 */
export function choose(path: Path, value: unknown): void {
  if (!ofRates.includes(path.join("."))) {
    fill(path, value);
    return;
  }
  const now = plan.peek();
  const application = withValue(now.application, path, value) as Entry;
  const [from, to] = [whose(now.application), whose(application)];
  const { setAside = {}, options } = now;
  const given = options["baseRates"];
  const known = setAside[to];
  // Rates that were given before anything was chosen are those of what is chosen.
  const stay = from === to || (isBlank(given) ? known === undefined : isBlank(boxValue(path)));
  if (stay) {
    fill(path, value);
    return;
  }
  const { page } = words.value;
  undoably(isBlank(given) ? page.rates.comeBack : page.rates.setAside, () => {
    plan.value = {
      ...now,
      application,
      options: withValue(options, ["baseRates"], known) as Entry,
      setAside: { ...setAside, [from]: given },
    };
  });
}

/** Whose base rates are meant: each agency has its own for each call and field. */
function whose({ call, action, nationalAgency, applicant }: Entry): string {
  // Where no agency is said, the country tells it; an action is a kind and a field.
  const agency = isBlank(nationalAgency) ? valueAt(applicant, ["country"]) : nationalAgency;
  const [, field] = String(action ?? "").split("-");
  return [call, agency, field].join(" ");
}

/** The label of a base rate with whom it is for; of any other field its own. */
export function rateLabel(path: Path, label: string): string {
  const { page } = words.value;
  const [first, second, who] = path;
  if (first !== "options" || second !== "baseRates" || path.length !== 4) return label;
  if (who !== "staff" && who !== "learners") return label;
  return `${page.rates.for[who]}, ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}
