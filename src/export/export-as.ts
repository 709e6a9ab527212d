import type { Draft } from "../application/draft.js";
import type { GrantOptions } from "../grant.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { budgetWorkbook } from "./budget-workbook.js";
import type { ExportFormat } from "./export-formats.js";
import { linesCsv } from "./lines-csv.js";
import { reportHtml } from "./report-html.js";
import { reportMarkdown } from "./report-markdown.js";
import type { Reported } from "./reported.js";

/** How the amounts were decided, and in which words a file is written. */
export interface ExportOptions extends Pick<GrantOptions, "baseRates" | "dayCount" | "greenDays"> {
  /** The words of a language; default: English, which a bundle then carries. */
  readonly messages?: Messages | undefined;
}

/**
 * An assessment as a file for other tools: `budgetWorkbook`, `linesCsv`, `reportMarkdown` or `reportHtml`.
 *
 * @param format one of `exportFormats`, which says its media type
 * @param draft an application, or a part of one
 * @param reported what `assess` or `assessDraft` gives for it, or a part of that
 * @param options those that the assessment was made with; a workbook calculates by them
 * @returns text, or the bytes of a workbook
 * @throws TypeError or RangeError if `draft` or `options` is not of the contract's shape: validate first
 * @example
 * const report = await exportAs("md", application, assess(application));
 * report.slice(0, 2) // => "# "
 */
export async function exportAs(
  format: ExportFormat,
  draft: Draft,
  reported: Reported,
  { messages = english, baseRates, dayCount, greenDays }: ExportOptions = {},
): Promise<string | Uint8Array> {
  switch (format) {
    case "xlsx":
      return budgetWorkbook(draft, { baseRates, dayCount, greenDays, messages, assessment: reported });
    case "csv":
      return linesCsv(reported, messages);
    case "md":
      return reportMarkdown(draft, reported, messages);
    case "html":
      return reportHtml(draft, reported, messages);
  }
}
