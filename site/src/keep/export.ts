import type { DraftAssessment } from "erasmus-ka1";
import type { Reported } from "erasmus-ka1/export";
import { answer, answerNow, draft, findings, options } from "../answer.js";
import { plan, ticks } from "../plan.js";
import { words } from "../words/words.js";
import { fileName, saveAs } from "./save-as.js";

/** What other programs read. */
export const exportFormats = ["xlsx", "csv", "html", "md", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  html: "text/html",
  md: "text/markdown",
  json: "application/json",
} as const satisfies Readonly<Record<ExportFormat, string>>;

/** Saves what is answered as a file for another program. What writes it is run when it is first asked for. */
export async function exportAs(format: ExportFormat): Promise<void> {
  answerNow();
  const { fileOf } = words.value.page.keep;
  const ticked = Object.entries(ticks.value).flatMap(([id, isTicked]) => (isTicked ? [id] : []));
  const assessed = { ...answer.value, findings: findings.value, ticked };
  const name = `${fileName(plan.peek().application)}-${fileOf[format]}.${format}`;
  saveAs(name, types[format], await contentOf(format, assessed));
}

async function contentOf(format: ExportFormat, assessed: DraftAssessment & Reported): Promise<string | Uint8Array> {
  // Of one moment, whatever is typed while the file is made.
  const [{ messages }, of, beside] = [words.value, draft.value, options.value];
  if (format === "json") {
    const { ticked: _, ...assessment } = assessed;
    return `${JSON.stringify(assessment, null, 2)}\n`;
  }
  const { budgetWorkbook, linesCsv, reportHtml, reportMarkdown } = await import("erasmus-ka1/export");
  switch (format) {
    case "xlsx":
      return budgetWorkbook(of, { ...beside, messages, assessment: assessed });
    case "csv":
      return linesCsv(assessed, messages);
    case "html":
      return reportHtml(of, assessed, messages);
    case "md":
      return reportMarkdown(of, assessed, messages);
  }
}
