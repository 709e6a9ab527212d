import { boxValue } from "../plan.js";
import { words } from "../words/words.js";
import { saveAs } from "./save-as.js";

/** Saves an empty workbook for the chosen call and action, which the page opens once it is filled in. */
export async function saveTemplate(): Promise<void> {
  const [call, action] = [Number(boxValue(["call"])), String(boxValue(["action"]))];
  const { messages } = words.value;
  const { exportFormats, templateWorkbook } = await import("erasmus-ka1/export");
  const bytes = await templateWorkbook(call, action, messages);
  if (bytes !== undefined) saveAs(`${action}-${call}.xlsx`, exportFormats.xlsx.mediaType, bytes);
}
