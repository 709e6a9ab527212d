import { checkEligibility } from "../index.js";
import { documentsOf, withoutBudget } from "./documents.js";
import { exitCodeOf, manualCheckLines, missingLines, verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { type CommandFlags, run } from "./run.js";

/** `ka1 check`: may the project be funded? A rule may rest on the grant, so places and base rates count here too. */
export async function check(file: string, flags: CommandFlags): Promise<number> {
  return run(file, flags, {
    ask: (application, options, found) => found(checkEligibility(application, options)),
    exitCode: exitCodeOf,
    documents: (eligibility, { application, options, words }) => {
      const { findings } = eligibility;
      return documentsOf(application, { eligibility, findings }, options, words, withoutBudget);
    },
    lines: (eligibility, { application, words, out }) => [
      verdictLine(eligibility, words, out),
      ...(eligibility.findings.length === 0
        ? []
        : ["", ...findingLines(eligibility.findings, application, words, out)]),
      ...missingLines(eligibility, application, words, out),
      ...manualCheckLines(eligibility, words, out),
    ],
  });
}
