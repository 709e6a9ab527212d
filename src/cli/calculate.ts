import { calculateGrant, calculateGrantRange } from "../grant.js";
import { budgetTable, totalLine } from "./budget.js";
import { findingLines } from "./findings.js";
import { type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { withPlaceFindings, withPlaces } from "./resolve-places.js";
import { print, printJson, terminal } from "./terminal.js";
import { type Language, wordsOf } from "./words.js";

/** `ka1 calculate`: the grant, or the range where the agency's base rates are not known. */
export async function calculate(
  file: string,
  flags: GrantFlags & { readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { application, placeFindings } = await withPlaces(await loadApplication(file, words));
  const options = await loadOptions(flags, words);
  const grant = withPlaceFindings(calculateGrant(application, options), placeFindings);
  const range = grant.total === undefined ? calculateGrantRange(application, options) : undefined;
  const hasRange = range?.minimum.total !== undefined && range.maximum.total !== undefined;
  const exitCode = grant.total !== undefined || hasRange ? 0 : 1;
  if (flags.json === true) {
    printJson(hasRange ? range : grant);
    return exitCode;
  }
  const out = terminal();
  const { terms } = words.messages;
  if (range !== undefined && hasRange) {
    print(out.style("bold", terms.rangeHeading), "");
    for (const bound of ["minimum", "maximum"] as const) {
      print(
        out.style("bold", terms[bound]),
        ...budgetTable(range[bound], words),
        totalLine(range[bound], words, out),
        "",
      );
    }
    print(...findingLines(grant.findings, words, out));
    return exitCode;
  }
  print(...budgetTable(grant, words), "", totalLine(grant, words, out));
  if (grant.findings.length > 0) print("", ...findingLines(grant.findings, words, out));
  print("", out.style("dim", terms.explainHint(file)));
  return exitCode;
}
