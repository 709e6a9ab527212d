/**
 * What an application, or a draft, is worth as a file for other tools. No Node: it works in browsers, too. The words are
 * English unless others are given.
 *
 * @module erasmus-ka1/export
 */

export { budgetWorkbook, type WorkbookOptions } from "./budget-workbook.js";
export { type ExportOptions, exportAs } from "./export-as.js";
export { type ExportFormat, exportFormatNames, exportFormats } from "./export-formats.js";
export { exportSettlementAs } from "./export-settlement-as.js";
export { linesCsv } from "./lines-csv.js";
export { type ReadTemplate, readTemplate, type TemplateIssue } from "./read-template.js";
export { type RecordOfMany, recordsCsv } from "./records-csv.js";
export { reportHtml } from "./report-html.js";
export { reportMarkdown } from "./report-markdown.js";
export type { Reported } from "./reported.js";
export { settlementCsv } from "./settlement-csv.js";
export { type SettledProject, settlementHtml, settlementMarkdown } from "./settlement-report.js";
export { type SettlementWorkbookOptions, settlementWorkbook } from "./settlement-workbook.js";
export { templateWorkbook } from "./template-workbook.js";
