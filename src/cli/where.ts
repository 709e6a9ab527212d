import { placeWithLabels } from "../form/index.js";
import type { Application, Draft, Path } from "../index.js";
import type { SettlementParts } from "../messages/index.js";
import type { Words } from "./words/words.js";

/** A place of an application, or of a settlement, as its author knows it; options as on the command line. */
export function whereOf(path: Path, of: Application | Draft | SettlementParts, words: Words): string {
  const [list, option] = path;
  const { messages, whereText } = words;
  const labelled = () => placeWithLabels(path, of as SettlementParts, messages);
  if (list === "award" || list === "realised" || list === "planned") return labelled();
  if (list !== "options") return whereText(path, of);
  switch (option) {
    case "reduction":
    case "transferPolicy":
      // What is said of them is most often that nobody gave them.
      return labelled();
    case "dayCount":
      return "--day-count";
    case "baseRates":
      return path.length === 2 ? "--base-rates" : `--base-rates · ${path.slice(2).join(".")}`;
    default:
      return whereText(path, of);
  }
}
