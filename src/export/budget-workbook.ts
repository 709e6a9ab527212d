import type { Draft } from "../application/draft.js";
import type { GrantOptions } from "../grant.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { type Assessed, assessed } from "./assessed.js";
import { bookBytes } from "./book-bytes.js";
import { inputsOf } from "./book-inputs.js";
import { bookLines, treesIn } from "./book-lines.js";
import { budgetSheet } from "./budget-sheet.js";
import { checksSheet } from "./checks-sheet.js";
import { inputsSheet } from "./inputs-sheet.js";
import { linesSheet } from "./lines-sheet.js";
import { ratesSheet } from "./rates-sheet.js";
import type { Reported } from "./reported.js";
import type { BookSheet } from "./sheet.js";
import { sourcesSheet } from "./sources-sheet.js";

/** What a caller may bring, decide, or have in other words. */
export interface WorkbookOptions extends Pick<GrantOptions, "baseRates" | "dayCount" | "greenDays"> {
  /** The words of a language; default: English, which a bundle then carries. */
  readonly messages?: Messages | undefined;
  /**
   * An assessment of the same draft whose verdict, findings and ticked checks are shown, as the reports show them: with
   * what a look-up of places found. Default: the workbook's own.
   */
  readonly assessment?: Pick<Reported, "eligibility" | "findings" | "ticked"> | undefined;
}

/**
 * The budget as a spreadsheet that calculates: each amount is a formula over sheets of inputs and rates, so that who
 * changes a number of participants sees the budget move. Beside them are the verdict, what was found, the questions that
 * a person must answer, and the documents. Nothing in it is protected.
 *
 * A formula holds for the case that it was made for. Where a value leaves that case (another distance band, another
 * country) the sheet says that it must be exported anew.
 *
 * @param draft an application, or a part of one: what is not known is said in words, and is never zero
 * @param options as for `calculateGrant`, and the words
 * @returns the bytes of an XLSX file; the same for the same input
 * @throws TypeError or RangeError if `draft` or `options` is not of the contract's shape: validate first
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const bytes = await budgetWorkbook(application, { baseRates });
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 */
export async function budgetWorkbook(draft: Draft, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const { messages = english, assessment: given, ...decided } = options;
  const own = assessed(draft, decided);
  const told = { eligibility: given?.eligibility ?? own.eligibility, findings: given?.findings ?? own.findings };
  return bookBytes(sheetsOf(draft, { ...own, ...told }, given?.ticked ?? [], decided, messages));
}

function sheetsOf(
  draft: Draft,
  assessment: Assessed,
  ticked: readonly string[],
  options: GrantOptions,
  messages: Messages,
): readonly BookSheet[] {
  const { grant, eligibility } = assessment;
  const ofAll = [
    checksSheet(draft, assessment, ticked, messages),
    sourcesSheet({ ...eligibility.sources, ...grant?.sources }, messages),
  ];
  if (grant?.amountIs === undefined) return ofAll;
  // What is read is as short as it may be; what is calculated holds for other numbers, too.
  const read = bookLines(draft, assessment);
  const wide = assessed(draft, { ...options, explanations: "every-limit" });
  const lines = bookLines(draft, wide);
  const inputs = inputsSheet(inputsOf(lines, draft, wide.grant ?? grant, messages), messages);
  const rates = ratesSheet(treesIn(lines), messages);
  const priced = linesSheet(lines, read, draft, inputs, rates, messages);
  const budget = budgetSheet(draft, assessment, lines, { inputs, rates, lines: priced }, eligibility, messages);
  return [budget, priced.sheet, inputs.sheet, rates.sheet, ...ofAll];
}
