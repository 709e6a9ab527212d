import type { Application, Eligibility, Verdict } from "../index.js";
import { citationLines } from "./citations.js";
import { printable, type Terminal } from "./terminal.js";
import { valueAsked } from "./value-asked.js";
import type { Words } from "./words/words.js";

const colours = { eligible: "green", ineligible: "red", undetermined: "yellow" } as const satisfies Record<
  Verdict,
  string
>;

/** Exit code 0 for an eligible project only: undecided is not eligible. */
export function exitCodeOf({ verdict }: Eligibility): number {
  return verdict === "eligible" ? 0 : 1;
}

/** The verdict, first of all. */
export function verdictLine(eligibility: Eligibility, words: Words, { style, fold }: Terminal): string {
  const { verdict, checks } = eligibility;
  const decided = checks.filter(({ status }) => status === "pass" || status === "fail").length;
  const message = style("bold", style(colours[verdict], words.verdictMessage(eligibility)));
  return fold(`${message} ${words.terms.rulesChecked(decided)}`);
}

/** The rules that could not be decided, and the values that would decide them, with what may stand there. */
export function missingLines(
  { checks }: Eligibility,
  application: Application,
  words: Words,
  out: Terminal,
): readonly string[] {
  const open = checks.filter(({ status }) => status === "unknown");
  if (open.length === 0) return [];
  const value = valueAsked(application, words);
  return [
    "",
    out.style("bold", words.terms.missingHeading),
    ...open.flatMap(({ rule, missing = [], citations }) => {
      const what = missing.length === 0 ? words.terms.noData : missing.map(value).join(", ");
      return [out.fold(printable(`${words.ruleTitle(rule)}: ${what}`)), ...citationLines(citations, words, out)];
    }),
  ];
}

/** What only a person can judge. */
export function manualCheckLines({ manualChecks }: Eligibility, words: Words, out: Terminal): readonly string[] {
  if (manualChecks.length === 0) return [];
  return [
    "",
    out.style("bold", words.terms.manualHeading),
    ...manualChecks.flatMap(({ id, citations }) => [
      out.fold(`- ${words.manualCheckMessage(id)}`),
      ...citationLines(citations, words, out),
    ]),
  ];
}
