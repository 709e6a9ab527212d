import { checkEligibility } from "../eligibility.js";
import { exitCodeOf, manualCheckLines, missingLines, verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { loadApplication } from "./load.js";
import { print, printJson, terminal } from "./terminal.js";
import { type Language, wordsOf } from "./words.js";

/** `ka1 check`: may the project be funded? */
export async function check(
  file: string,
  flags: { readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const eligibility = checkEligibility(await loadApplication(file, words));
  if (flags.json === true) {
    printJson(eligibility);
    return exitCodeOf(eligibility);
  }
  const out = terminal();
  print(verdictLine(eligibility, words, out));
  if (eligibility.findings.length > 0) print("", ...findingLines(eligibility.findings, words, out));
  print(...missingLines(eligibility, words, out), ...manualCheckLines(eligibility, words, out));
  return exitCodeOf(eligibility);
}
