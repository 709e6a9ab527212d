import type { Messages } from "../messages/messages.js";
import type { BookLine } from "./book-lines.js";
import { quoted } from "./formula.js";
import type { LinesSheet } from "./lines-sheet.js";

/** Cells with the names of an activity and a category; without one, all of them. */
export interface LinesOf {
  readonly activity?: string;
  readonly category?: string;
}

/** Formulas that add up lines; where one of them is not known, the sum is not either. */
export function lineSums(
  lines: readonly BookLine[],
  list: LinesSheet,
  { amounts, workbook }: Messages,
): (of: LinesOf) => string {
  const unknown = quoted(amounts.notKnown);
  const isOpen = lines.some(({ category, remark }) => category === undefined && remark === undefined);
  return ({ activity, category }) => {
    const own = activity === undefined ? "" : `,${list.activities},${activity}`;
    const ofCategory = category === undefined ? "" : `,${list.categories},${category}`;
    const added = own + ofCategory === "" ? `SUM(${list.amounts})` : `SUMIFS(${list.amounts}${own}${ofCategory})`;
    const open = [
      `COUNTIFS(${list.amounts},${unknown}${own}${ofCategory})`,
      ...(isOpen && category !== undefined
        ? [`COUNTIFS(${list.amounts},${unknown}${own},${list.categories},${quoted(workbook.allCategories)})`]
        : []),
    ];
    return `IF(${open.join("+")}>0,${unknown},ROUND(${added},2))`;
  };
}

/** What the lines that are known come to, EUR. */
export function knownSoFar(lines: readonly BookLine[]): number {
  const cents = lines.reduce((sum, { amount = "0.00" }) => sum + Number(amount.replace(".", "")), 0);
  return cents / 100;
}
