import { messages as english } from "../messages/en.js";
import type { Settlement } from "../settle.js";
import type { ExportFormat } from "./export-formats.js";
import { settlementCsv } from "./settlement-csv.js";
import { type SettledProject, settlementHtml, settlementMarkdown } from "./settlement-report.js";
import { type SettlementWorkbookOptions, settlementWorkbook } from "./settlement-workbook.js";

/**
 * A settlement as a file for other tools: `settlementWorkbook`, `settlementCsv`, `settlementMarkdown` or `settlementHtml`.
 *
 * @param format one of `exportFormats`, which says its media type
 * @param project what was awarded, and what took place
 * @param settlement what `settle` gives for them
 * @param options those that the settlement was made with; a workbook calculates by them
 * @returns text, or the bytes of a workbook
 * @throws TypeError or RangeError if `project` or `options` is not of the contract's shape: validate first
 * @example
 * const award = { application, total: "35562.50" };
 * const realised = { flows: application.flows };
 * const report = await exportSettlementAs("md", { award, realised }, settle(award, realised));
 * report.slice(0, 12) // => "# Settlement"
 */
export async function exportSettlementAs(
  format: ExportFormat,
  project: SettledProject,
  settlement: Settlement,
  options: SettlementWorkbookOptions = {},
): Promise<string | Uint8Array> {
  const { messages = english } = options;
  switch (format) {
    case "xlsx":
      return settlementWorkbook(project.award, project.realised, { ...options, findings: settlement.findings });
    case "csv":
      return settlementCsv(settlement, messages);
    case "md":
      return settlementMarkdown(project, settlement, messages);
    case "html":
      return settlementHtml(project, settlement, messages);
  }
}
