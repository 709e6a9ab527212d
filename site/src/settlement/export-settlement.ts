import { answerNow, options } from "../answer.js";
import type { ExportFormat } from "../keep/export.js";
import { complain } from "../keep/notice.js";
import { fileName, saveAs } from "../keep/save-as.js";
import { plan } from "../plan.js";
import { words } from "../words/words.js";
import { type Settled, settled, settlementOptions } from "./settled.js";

/** Saves the settlement as a file for another program; where there is none yet, says why. */
export async function saveSettlement(format: ExportFormat): Promise<void> {
  answerNow();
  const { page } = words.value;
  const now = settled.value;
  if (typeof now === "string") {
    complain(page.settlement.why[now]);
    return;
  }
  const name = `${fileName(plan.peek().application)}-${page.settlement.fileOf}.${format}`;
  const { content, type } = await written(format, now);
  saveAs(name, type, content);
}

async function written(format: ExportFormat, { award, realised, settlement }: Settled) {
  // Of one moment, whatever is typed while the file is made.
  const beside = { ...options.value, ...settlementOptions.value, messages: words.value.messages };
  if (format === "json") return { content: `${JSON.stringify(settlement, null, 2)}\n`, type: "application/json" };
  const { exportSettlementAs, exportFormats } = await import("erasmus-ka1/export");
  const content = await exportSettlementAs(format, { award, realised }, settlement, beside);
  return { content, type: exportFormats[format].mediaType };
}
