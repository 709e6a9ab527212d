import type { Draft } from "../application/draft.js";
import type { Messages } from "../messages/messages.js";
import { sentencesOf } from "../messages/sentences.js";
import type { Assessed } from "./assessed.js";
import { type BookCell, type BookSheet, type Content, columnLetter } from "./sheet.js";

/** The verdict and what it rests on; the questions that a person must answer, with a box for each answer. */
export function checksSheet(
  draft: Draft,
  { eligibility, findings }: Assessed,
  ticked: readonly string[],
  messages: Messages,
): BookSheet {
  const { workbook, severities, yes, no } = messages;
  const { columns } = workbook;
  const { verdictMessage, findingMessage, ruleTitle, manualCheckMessage, citationTexts, whereText } =
    sentencesOf(messages);
  const source = (citations: Parameters<typeof citationTexts>[0]) => citationTexts(citations).join("; ");
  const heading = (...contents: readonly Content[]): readonly BookCell[] =>
    contents.map((content) => ({ content, look: "heading" }));
  const headline = (content: string): readonly BookCell[] => [{ content, look: "title" }];

  const questions = eligibility.manualChecks.map(({ id, citations }) => [
    manualCheckMessage(id),
    undefined,
    { content: ticked.includes(id) ? yes : undefined, look: "input" } as const,
    source(citations),
  ]);
  const rows = [
    headline(verdictMessage(eligibility)),
    [],
    headline(workbook.manualChecks),
    heading(columns.question, undefined, columns.answer, columns.source),
    ...questions,
    [],
    headline(workbook.findings),
    heading(columns.finding, columns.where, columns.kind, columns.source),
    ...findings.map((finding) => [
      findingMessage(finding),
      whereText(finding.path, draft),
      severities[finding.severity],
      source(finding.citations),
    ]),
    [],
    headline(workbook.conditions),
    heading(columns.condition, undefined, columns.status, columns.source),
    ...eligibility.checks
      .filter(({ status }) => status !== "not-applicable")
      .map(({ rule, status, citations }) => [
        ruleTitle(rule),
        undefined,
        workbook.checkStatuses[status],
        source(citations),
      ]),
  ];
  const [first, last] = [5, 4 + questions.length];
  const answers = `${columnLetter(2)}${first}:${columnLetter(2)}${last}`;
  return {
    name: workbook.sheets.checks,
    widths: [76, 26, 18, 60],
    // Of three tables the headings differ: the verdict stays in sight.
    headingRow: 0,
    rows,
    validations: questions.length === 0 ? [] : [{ type: "list", values: [yes, no], allowBlank: true, range: answers }],
  };
}
