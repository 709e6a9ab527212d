import type { SummaryRecord } from "../record.js";
import { categories } from "../results/category.js";
import { type CsvCell, csvOf } from "./csv.js";

/** The record of an application among many, or why it has none. */
export type RecordOfMany = { readonly line?: number } & (
  | SummaryRecord
  | { readonly error: { readonly message: string } }
);

/** The columns: the names that the values have in the record. */
const header = [
  ...["line", "reference", "verdict", "total", "minimum", "maximum", "amountIs"],
  ...categories,
  ...["errors", "warnings", "notes", "undecided", "manualChecks", "errorCodes", "error"],
];

/**
 * Records of many applications as CSV, a row each: RFC 4180 with a byte order mark. The columns have the names of the
 * record in every language, for programs look for them; a name that begins like a formula is text. What keeps an amount from
 * being known, or speaks against the plan, stands there by its codes, with blanks between them.
 *
 * @param records what `recordOf("summary", …)` gives, or an error in its place
 * @param options `header: false` for rows that follow others
 * @returns a header, and a row for each record
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const record = recordOf("summary", application, assess(application, { baseRates }));
 * recordsCsv([record], { header: false })
 * // => ",,eligible,35562.50,,,grant-requested,3500.00,20457.00,7875.00,1200.00,0.00,1150.00,1380.50,0.00,0,0,0,0,22,,\r\n"
 */
export function recordsCsv(
  records: readonly RecordOfMany[],
  { header: withHeader = true }: { readonly header?: boolean } = {},
): string {
  return csvOf([...(withHeader ? [header] : []), ...records.map(rowOf)], withHeader);
}

function rowOf(record: RecordOfMany): readonly CsvCell[] {
  if ("error" in record) {
    const row: CsvCell[] = header.map(() => undefined);
    row[0] = record.line;
    row[header.length - 1] = record.error.message;
    return row;
  }
  const { line, reference, verdict, total, range, amountIs, summary, counts, errorCodes } = record;
  return [
    ...[line, reference, verdict, total, range?.minimum, range?.maximum, amountIs],
    ...categories.map((category) => summary[category]),
    ...[counts.error, counts.warning, counts.info, counts.undecided, counts.manualChecks],
    ...[errorCodes.join(" "), undefined],
  ];
}
