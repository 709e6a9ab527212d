import type { Application, Draft, Path } from "../index.js";
import type { SettlementParts } from "../messages/index.js";
import type { Words } from "./words/words.js";

/** A place of an application, or of a settlement, as its author knows it; options as on the command line. */
export function whereOf(path: Path, of: Application | Draft | SettlementParts, { whereText }: Words): string {
  const [list, option] = path;
  if (list !== "options") return whereText(path, of);
  switch (option) {
    case "dayCount":
      return "--day-count";
    case "baseRates":
      return path.length === 2 ? "--base-rates" : `--base-rates · ${path.slice(2).join(".")}`;
    case "reduction":
      return "--reduction";
    case "transferPolicy":
      return "--transfers";
    default:
      return whereText(path, of);
  }
}
