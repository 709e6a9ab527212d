import type { Check, Eligibility, Verdict } from "../index.js";
import { writeCitation } from "./citations.js";
import { printable, type Terminal } from "./terminal.js";
import { type Words, writePath } from "./words/words.js";

const colours = { eligible: "green", ineligible: "red", undetermined: "yellow" } as const satisfies Record<
  Verdict,
  string
>;

/** Exit code 0 for an eligible project only: undecided is not eligible. */
export function exitCodeOf({ verdict }: Eligibility): number {
  return verdict === "eligible" ? 0 : 1;
}

/** The verdict, first of all. */
export function verdictLine(eligibility: Eligibility, words: Words, { style }: Terminal): string {
  const { verdict, checks } = eligibility;
  const decided = checks.filter(({ status }) => status === "pass" || status === "fail").length;
  const message = style("bold", style(colours[verdict], words.verdictMessage(eligibility)));
  return `${message} ${words.terms.rulesChecked(decided)}`;
}

/** The rules that could not be decided, and the values that would decide them. */
export function missingLines({ checks }: Eligibility, words: Words, out: Terminal): readonly string[] {
  const open = checks.filter(({ status }) => status === "unknown");
  if (open.length === 0) return [];
  return ["", out.style("bold", words.terms.missingHeading), ...open.flatMap((check) => missing(check, words, out))];
}

function missing(
  { rule, missing: paths = [], citations }: Check,
  words: Words,
  { style }: Terminal,
): readonly string[] {
  const what = paths.length === 0 ? words.terms.noData : paths.map(writePath).join(", ");
  const [citation] = citations;
  return [
    printable(`${words.ruleTitle(rule)}: ${what}`),
    ...(citation === undefined ? [] : [style("dim", `  ${writeCitation(citation)}`)]),
  ];
}

/** What only a person can judge. */
export function manualCheckLines({ manualChecks }: Eligibility, words: Words, out: Terminal): readonly string[] {
  if (manualChecks.length === 0) return [];
  return [
    "",
    out.style("bold", words.terms.manualHeading),
    ...manualChecks.flatMap(({ id, citations: [citation] }) => [
      `- ${words.manualCheckMessage(id)}`,
      ...(citation === undefined ? [] : [out.style("dim", `  ${writeCitation(citation)}`)]),
    ]),
  ];
}
