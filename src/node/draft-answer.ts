import { assessDraft, type GrantOptions, type Issue, type TotalSoFar } from "../index.js";
import { amountOf, type Language, numbersOf, type Words } from "../messages/index.js";
import { withPlaceFindings } from "../places/index.js";
import type { ParsedDraft } from "../schema/index.js";
import type { DraftAnswer } from "./answer.js";
import { fieldsInWords } from "./fields-in-words.js";
import { lookUpPlacesOfDraft } from "./look-up-places-of-draft.js";
import { whereIn } from "./where-in.js";
import { byField, wordedFindings, wordedIssues, wordedManualChecks } from "./worded.js";

/** What a draft comes to so far, and what it still needs, in words. */
export async function draftAnswer(
  parsed: ParsedDraft,
  options: GrantOptions,
  /** Base rates that were left out. */
  ofRates: readonly Issue[],
  words: Words,
  language: Language,
): Promise<DraftAnswer> {
  const { draft, findings: found } = await lookUpPlacesOfDraft(parsed.draft);
  const assessment = withPlaceFindings(assessDraft(draft, options), found);
  const { eligibility, grant, total, flows, missing } = assessment;
  const isComplete = assessment.isComplete && ofRates.length === 0;
  const issues = wordedIssues([...parsed.issues, ...ofRates], draft, words);
  const findings = wordedFindings(assessment.findings, draft, words);
  const fieldAt = fieldsInWords(draft, words);
  const field = (path: (typeof missing)[number]) => ({ ...whereIn(path, draft, words), ...fieldAt(path) });
  return {
    success: true,
    language,
    isComplete,
    issues,
    verdict: eligibility.verdict,
    verdictMessage: words.verdictMessage(eligibility),
    ...(total === undefined ? {} : totalSoFar(total, isComplete, words)),
    flows: flows.map(({ id, amount, least, most, missing: needed }) => ({
      ...(id === undefined ? {} : { id }),
      ...amountOf(amount, least, most, words.messages),
      missing: needed.map(field),
    })),
    missing: missing.map(field),
    findings,
    manualChecks: wordedManualChecks({ eligibility }, words),
    byField: byField([...issues, ...findings]),
    sources: { ...eligibility.sources, ...grant?.sources },
    draft,
    assessment,
  };
}

/** What the complete flows come to, in words and in figures. */
function totalSoFar(
  { atLeast, amount, least, most }: TotalSoFar,
  isComplete: boolean,
  words: Words,
): Pick<DraftAnswer, "amountMessage" | "total"> {
  const { amounts, locale } = words.messages;
  if (amount === undefined && most === undefined && least !== undefined) {
    const text = `${numbersOf(locale).figure(least)} EUR`;
    const amountMessage = atLeast ? amounts.atLeast(text) : amounts.soFar(amounts.from(text));
    return { amountMessage, total: { least, atLeast } };
  }
  const { text, ...figures } = amountOf(amount, least, most, words.messages);
  const isKnown = figures.amount !== undefined || figures.range !== undefined;
  const said = isKnown ? `${text} EUR` : text;
  const soFar = isComplete || !isKnown ? said : amounts.soFar(said);
  return { amountMessage: atLeast ? amounts.atLeast(said) : soFar, total: { ...figures, atLeast } };
}
