import { checkEligibility } from "../eligibility.js";
import { exitCodeOf, manualCheckLines, missingLines, verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { withPlaceFindings, withPlaces } from "./resolve-places.js";
import { print, printJson, terminal } from "./terminal.js";
import { type Language, wordsOf } from "./words.js";

/** `ka1 check`: may the project be funded? A rule may rest on the grant, so places and base rates count here too. */
export async function check(
  file: string,
  flags: GrantFlags & { readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { application, placeFindings } = await withPlaces(await loadApplication(file, words));
  const options = await loadOptions(flags, words);
  const eligibility = withPlaceFindings(checkEligibility(application, options), placeFindings);
  if (flags.json === true) {
    printJson(eligibility);
    return exitCodeOf(eligibility);
  }
  const out = terminal();
  print(verdictLine(eligibility, words, out));
  if (eligibility.findings.length > 0) print("", findingLines(eligibility.findings, words, out));
  print(missingLines(eligibility, words, out), manualCheckLines(eligibility, words, out));
  return exitCodeOf(eligibility);
}
