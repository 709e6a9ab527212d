import type { Draft } from "../application/draft.js";
import type { Messages } from "../messages/messages.js";
import { sentencesOf } from "../messages/sentences.js";
import type { Assessed } from "./assessed.js";
import { conditionsTable, findingsTable, headings, headline } from "./checks-tables.js";
import { type BookSheet, columnLetter } from "./sheet.js";

/** The verdict and what it rests on; the questions that a person must answer, with a box for each answer. */
export function checksSheet(
  draft: Draft,
  { eligibility, findings }: Assessed,
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
    citationTexts(citations).join("; "),
  ]);
  const rows = [
    headline(verdictMessage(eligibility)),
    [],
    headline(workbook.manualChecks),
    headings(columns.question, undefined, columns.answer, columns.source),
    ...questions,
    [],
    ...findingsTable(findings, (path) => whereText(path, draft), messages),
    [],
    ...conditionsTable(eligibility.checks, messages),
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
