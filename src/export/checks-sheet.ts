import type { Draft } from "../application/draft.js";
import type { Messages } from "../messages/messages.js";
import { sentencesOf } from "../messages/sentences.js";
import type { Assessed } from "./assessed.js";
import { conditionsTable, findingsTable, headings, headline, missingTable } from "./checks-tables.js";
import { type BookSheet, columnLetter } from "./sheet.js";

/** The verdict and what it rests on; what a draft lacks; the questions that a person must answer, each with a box. */
export function checksSheet(
  draft: Draft,
  { eligibility, findings, missing = [] }: Assessed,
  ticked: readonly string[],
  messages: Messages,
): BookSheet {
  const { workbook, yes, no } = messages;
  const { columns } = workbook;
  const { verdictMessage, manualCheckMessage, citationTexts, whereText } = sentencesOf(messages);

  const questions = eligibility.manualChecks.map(({ id, citations }) => [
    manualCheckMessage(id),
    undefined,
    { content: ticked.includes(id) ? yes : undefined, look: "input" } as const,
    { content: citationTexts(citations).join("; "), look: "aside" } as const,
  ]);
  const aboveQuestions = [
    headline(verdictMessage(eligibility)),
    [],
    ...(missing.length === 0 ? [] : [[messages.documents.draft], [], ...missingTable(missing, draft, messages), []]),
    headline(workbook.manualChecks),
    headings(columns.question, undefined, columns.answer, columns.source),
  ];
  const rows = [
    ...aboveQuestions,
    ...questions,
    [],
    ...findingsTable(findings, (path) => whereText(path, draft), messages),
    [],
    ...conditionsTable(eligibility.checks, messages),
  ];
  const [first, last] = [aboveQuestions.length + 1, aboveQuestions.length + questions.length];
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
