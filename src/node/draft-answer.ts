import { assessDraft, type GrantOptions } from "../index.js";
import type { Language } from "../messages/index.js";
import { withPlaceFindings } from "../places/index.js";
import type { ParsedDraft } from "../schema/index.js";
import type { DraftAnswer } from "./answer.js";
import { amountOf } from "./budget.js";
import { fieldsInWords } from "./fields-in-words.js";
import { lookUpPlacesOfDraft } from "./look-up-places-of-draft.js";
import { whereIn } from "./where-in.js";
import { byField, wordedFindings, wordedIssues, wordedManualChecks } from "./worded.js";
import type { Words } from "./words-in.js";

/** What a draft comes to so far, and what it still needs, in words. */
export async function draftAnswer(
  parsed: ParsedDraft,
  options: GrantOptions,
  words: Words,
  language: Language,
): Promise<DraftAnswer> {
  const { draft, findings: found } = await lookUpPlacesOfDraft(parsed.draft);
  const assessment = withPlaceFindings(assessDraft(draft, options), found);
  const { isComplete, eligibility, grant, total, flows, missing } = assessment;
  const issues = wordedIssues(parsed.issues, draft, words);
  const findings = wordedFindings(assessment.findings, draft, words);
  const fieldAt = fieldsInWords(draft, words);
  const field = (path: (typeof missing)[number]) => ({ ...whereIn(path, draft, words), ...fieldAt(path) });
  const { amounts } = words.messages;
  const sum = total === undefined ? undefined : amountOf(total.amount, total.least, total.most, words);
  return {
    success: true,
    language,
    isComplete,
    issues,
    verdict: eligibility.verdict,
    verdictMessage: words.verdictMessage(eligibility),
    ...(total === undefined || sum === undefined
      ? {}
      : {
          amountMessage: total.atLeast ? amounts.atLeast(`${sum.text} EUR`) : `${sum.text} EUR`,
          total: {
            ...(sum.amount === undefined ? {} : { amount: sum.amount }),
            ...(sum.range === undefined ? {} : { range: sum.range }),
            atLeast: total.atLeast,
          },
        }),
    flows: flows.map(({ id, amount, least, most, missing: needed }) => ({
      ...(id === undefined ? {} : { id }),
      ...amountOf(amount, least, most, words),
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
