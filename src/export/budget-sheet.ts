import type { Draft } from "../application/draft.js";
import type { Eligibility } from "../eligibility.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { numbersOf } from "../messages/numbers.js";
import { sentencesOf } from "../messages/sentences.js";
import { categories } from "../results/category.js";
import type { SummaryCells } from "../summary.js";
import type { Assessed } from "./assessed.js";
import type { BookLine } from "./book-lines.js";
import { knownSoFar, lineSums } from "./line-sum.js";
import { activityName } from "./lines-sheet.js";
import { type BehindSheets, changedAbove, noticeAbove } from "./notices.js";
import { type BookCell, type BookSheet, type Content, columnLetter, ownAddress } from "./sheet.js";

const HEADING_ROW = 6;

/** The budget in the columns of the official form: each cell adds up lines. */
export function budgetSheet(
  draft: Draft,
  { grant, range }: Assessed,
  lines: readonly BookLine[],
  sheets: BehindSheets,
  eligibility: Eligibility,
  messages: Messages,
): BookSheet {
  const { workbook, categories: names, amounts } = messages;
  const name = workbook.sheets.budget;
  const { lines: list } = sheets;
  const sumOf = lineSums(lines, list, messages);

  const activities: readonly (string | undefined)[] = [
    ...new Set([
      ...(grant?.summary.activities ?? []).map(({ activity }) => activity),
      ...(draft.flows ?? []).flatMap(({ activity }) => activity ?? []),
      ...(lines.some((line) => line.flow === undefined || draft.flows?.[line.flow]?.activity === undefined)
        ? [undefined]
        : []),
    ]),
  ];
  const totalRow = HEADING_ROW + 1 + activities.length;

  /** Adds up the lines of a row's activity and a column's category. */
  function sum(row: number | undefined, column: number | undefined, result: string | undefined): Content {
    const formula = sumOf({
      ...(row === undefined ? {} : { activity: `$A${row + 1}` }),
      ...(column === undefined ? {} : { category: `${columnLetter(column)}$${HEADING_ROW + 1}` }),
    });
    return { formula, result: result === undefined ? amounts.notKnown : Number(result) };
  }

  const rowOf = (row: number | undefined, cells: SummaryCells, look: "amount" | "total"): readonly BookCell[] => [
    ...categories.map((category, index) => ({ content: sum(row, index + 1, cells[category]), look })),
    { content: sum(row, undefined, cells.total), look },
  ];
  const ofActivity = (activity: string | undefined): SummaryCells =>
    (activity === undefined
      ? grant?.summary.ofNoFlow
      : grant?.summary.activities.find((each) => each.activity === activity)) ?? {};
  const { call, action, title, reference, applicant } = draft;
  const { amount } = numbersOf(messages.locale);
  const amountIs = grant?.amountIs;
  return {
    name,
    widths: [44, ...categories.map(() => 18), 18],
    headingRow: HEADING_ROW,
    rows: [
      [
        {
          content: [nameOf(messages.actions, action ?? ""), call === undefined ? "" : workbook.call(call)].join(", "),
          look: "title",
        },
      ],
      [
        {
          content: [applicant?.name, title, reference].filter((each) => each !== undefined).join(" · "),
          look: "plain",
        },
      ],
      [{ content: sentencesOf(messages).verdictMessage(eligibility), look: "plain" }],
      [{ content: noticeAbove(sheets, workbook), look: "warning" }],
      [{ content: changedAbove(sheets, workbook.changedAbove), look: "plain" }],
      [],
      [
        { content: workbook.columns.activity, look: "heading" },
        ...[...categories, "total" as const].map((column) => ({ content: names[column], look: "heading" as const })),
      ],
      ...activities.map((activity, index) => [
        { content: activityName(activity, messages), look: "text" as const },
        ...rowOf(HEADING_ROW + 1 + index, ofActivity(activity), "amount"),
      ]),
      [{ content: names.total, look: "totalName" }, ...rowOf(undefined, grant?.summary.total ?? {}, "total")],
      [],
      ...(amountIs === undefined
        ? []
        : [
            [
              { content: `${amounts.is[amountIs]}, EUR`, look: "strong" as const },
              {
                content: {
                  formula: ownAddress(categories.length + 1, totalRow),
                  result: grant?.total === undefined ? amounts.notKnown : Number(grant.total),
                },
                look: "total" as const,
              },
            ],
          ]),
      ...(grant?.total === undefined
        ? [
            [
              { content: workbook.knownSoFar, look: "text" as const },
              {
                content: { formula: `ROUND(SUM(${list.amounts}),2)`, result: knownSoFar(lines) },
                look: "amount" as const,
              },
            ],
          ]
        : []),
      ...(range?.minimum.total === undefined || range.maximum.total === undefined
        ? []
        : [
            [
              {
                content: amounts.between(amount(range.minimum.total), amount(range.maximum.total)),
                look: "plain" as const,
              },
            ],
          ]),
    ],
  };
}
