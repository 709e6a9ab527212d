import type { Draft } from "../application/draft.js";
import type { CheckStatus } from "../eligibility.js";
import { fieldsOf } from "../form/fields-of.js";
import type { Messages } from "../messages/messages.js";
import { sentencesOf } from "../messages/sentences.js";
import type { Finding } from "../results/finding.js";
import type { Citation } from "../values/citation.js";
import type { Path } from "../values/path.js";
import { askedFor } from "./asked-for.js";
import type { BookCell, BookSheet, Content } from "./sheet.js";

type Rows = BookSheet["rows"];

export const headline = (content: string): readonly BookCell[] => [{ content, look: "title" }];

export const headings = (...contents: readonly Content[]): readonly BookCell[] =>
  contents.map((content) => ({ content, look: "heading" }));

/** What was found, with its place. */
export function findingsTable(
  findings: readonly Finding[],
  whereText: (path: Path) => string,
  messages: Messages,
): Rows {
  const { workbook, severities } = messages;
  const { columns } = workbook;
  const { findingMessage, citationTexts } = sentencesOf(messages);
  return [
    headline(workbook.findings),
    headings(columns.finding, columns.where, columns.kind, columns.source),
    ...findings.map((finding) => [
      findingMessage(finding),
      whereText(finding.path),
      severities[finding.severity],
      { content: citationTexts(finding.citations).join("; "), look: "aside" } as const,
    ]),
  ];
}

/** What a draft lacks: its name in a form with what may stand there, and its place. */
export function missingTable(missing: readonly Path[], draft: Draft, messages: Messages): Rows {
  const { workbook, documents } = messages;
  const { whereText } = sentencesOf(messages);
  const fieldAt = fieldsOf(draft, messages);
  return [
    headline(documents.headings.missing),
    headings(workbook.columns.input, workbook.columns.where),
    ...missing.map((path) => [askedFor(path, fieldAt(path), messages) ?? "", whereText(path, draft)]),
  ];
}

/** The rules that were checked, those that do not apply left out. */
export function conditionsTable(
  checks: readonly { readonly rule: string; readonly status: CheckStatus; readonly citations: readonly Citation[] }[],
  messages: Messages,
): Rows {
  const { workbook } = messages;
  const { columns } = workbook;
  const { ruleTitle, citationTexts } = sentencesOf(messages);
  return [
    headline(workbook.conditions),
    headings(columns.condition, undefined, columns.status, columns.source),
    ...checks
      .filter(({ status }) => status !== "not-applicable")
      .map(({ rule, status, citations }) => [
        ruleTitle(rule),
        undefined,
        workbook.checkStatuses[status],
        { content: citationTexts(citations).join("; "), look: "aside" } as const,
      ]),
  ];
}
