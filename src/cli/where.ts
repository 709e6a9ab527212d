import type { Application, Draft, Path } from "../index.js";
import type { Words } from "./words/words.js";

/** A place of the application as its author knows it; options as on the command line. */
export function whereOf(path: Path, application: Application | Draft, { whereText }: Words): string {
  const [list, option] = path;
  if (list !== "options") return whereText(path, application);
  switch (option) {
    case "dayCount":
      return "--day-count";
    case "baseRates":
      return path.length === 2 ? "--base-rates" : `--base-rates · ${path.slice(2).join(".")}`;
    default:
      return whereText(path, application);
  }
}
