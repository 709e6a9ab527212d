import type { DraftAssessment } from "erasmus-ka1";
import type { ExportFormat as FileFormat, Reported } from "erasmus-ka1/export";
import { answer, answerNow, draft, findings, options } from "../answer.js";
import { plan, ticks } from "../plan.js";
import { words } from "../words/words.js";
import { fileName, saveAs } from "./save-as.js";

/** What other programs read: files of the library, and the assessment itself. */
export const exportFormats = ["xlsx", "csv", "html", "md", "json"] as const satisfies readonly (FileFormat | "json")[];
export type ExportFormat = FileFormat | "json";

/** Saves what is answered as a file for another program. What writes it is run when it is first asked for. */
export async function saveExport(format: ExportFormat): Promise<void> {
  answerNow();
  const { fileOf } = words.value.page.keep;
  const ticked = Object.entries(ticks.value).flatMap(([id, isTicked]) => (isTicked ? [id] : []));
  const assessed = { ...answer.value, findings: findings.value, ticked };
  const name = `${fileName(plan.peek().application)}-${fileOf[format]}.${format}`;
  const { content, type } = await written(format, assessed);
  saveAs(name, type, content);
}

async function written(format: ExportFormat, assessed: DraftAssessment & Reported) {
  // Of one moment, whatever is typed while the file is made.
  const [{ messages }, of, beside] = [words.value, draft.value, options.value];
  if (format === "json") {
    const { ticked: _, ...assessment } = assessed;
    return { content: `${JSON.stringify(assessment, null, 2)}\n`, type: "application/json" };
  }
  const { exportAs, exportFormats: files } = await import("erasmus-ka1/export");
  return { content: await exportAs(format, of, assessed, { ...beside, messages }), type: files[format].mediaType };
}
