import { calculateGrant, calculateGrantRange } from "../grant.js";
import { grantLines } from "./budget.js";
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
  const bounds = grant.total === undefined ? calculateGrantRange(application, options) : undefined;
  const range = bounds?.minimum.total === undefined || bounds.maximum.total === undefined ? undefined : bounds;
  const exitCode = grant.total === undefined && range === undefined ? 1 : 0;
  if (flags.json === true) {
    printJson(range ?? grant);
    return exitCode;
  }
  const out = terminal();
  print(grantLines(grant, range, words, out));
  if (grant.findings.length > 0) print("", findingLines(grant.findings, words, out));
  print("", out.style("dim", words.messages.terms.explainHint(file)));
  return exitCode;
}
