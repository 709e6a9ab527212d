import { fieldLabel } from "../form/index.js";
import type { Application, Assessment, Draft, Finding, Issue, Severity } from "../index.js";
import type { Words } from "../messages/index.js";
import type { ByField, FieldMessage, WordedFinding, WordedIssue, WordedManualCheck, WordedMissing } from "./answer.js";
import { fieldsInWords } from "./fields-in-words.js";
import { whereIn } from "./where-in.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Issues in words. */
export function wordedIssues(issues: readonly Issue[], draft: Draft, words: Words): readonly WordedIssue[] {
  return issues.map((issue) => {
    const label = fieldLabel(issue.path, words.messages);
    return {
      ...whereIn(issue.path, draft, words),
      ...(label === undefined ? {} : { label }),
      code: issue.code,
      message: words.issueMessage(issue),
    };
  });
}

/** Findings in words, the worst first. */
export function wordedFindings(
  findings: readonly Finding[],
  application: Application | Draft,
  words: Words,
): readonly WordedFinding[] {
  const worded = findings.map((finding) => ({
    ...whereIn(finding.path, application, words),
    code: finding.code,
    severity: finding.severity,
    message: words.findingMessage(finding),
    citations: words.citationTexts(finding.citations),
  }));
  return worded.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** The rules that could not be decided, and the values that would decide them. */
export function wordedMissing(
  { eligibility: { checks } }: Assessment,
  application: Application,
  words: Words,
): readonly WordedMissing[] {
  const open = checks.some(({ status }) => status === "unknown");
  const fieldAt = open ? fieldsInWords(application, words) : () => ({});
  return checks
    .filter(({ status }) => status === "unknown")
    .map(({ rule, missing = [], citations }) => ({
      rule,
      title: words.ruleTitle(rule),
      fields: missing.map((path) => ({ ...whereIn(path, application, words), ...fieldAt(path) })),
      citations: words.citationTexts(citations),
    }));
}

/** What a person must check, in words. */
export function wordedManualChecks(
  { eligibility }: Pick<Assessment, "eligibility">,
  words: Words,
): readonly WordedManualCheck[] {
  return eligibility.manualChecks.map(({ id, citations }) => ({
    id,
    message: words.manualCheckMessage(id),
    citations: words.citationTexts(citations),
  }));
}

/** Messages by the field that they stand beside. */
export function byField(said: readonly (WordedIssue | WordedFinding)[]): ByField {
  const messages = new Map<string, FieldMessage[]>();
  for (const each of said) {
    const { field, code, message } = each;
    const severity = "severity" in each ? each.severity : "error";
    messages.set(field, [...(messages.get(field) ?? []), { severity, code, message }]);
  }
  return Object.fromEntries(messages);
}
