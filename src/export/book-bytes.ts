import { fileProperties } from "./file-properties.js";
import { type BookSheet, written } from "./sheet.js";

/** The bytes of a workbook: the same for the same sheets. */
export async function bookBytes(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const all = sheets.map(written);
  // What writes the file is loaded when it is first needed.
  const { writeXlsx } = await import("./write-workbook.js");
  return writeXlsx({
    sheets: all.map(({ sheet }) => sheet),
    namedRanges: all.flatMap(({ ranges }) => ranges),
    properties: fileProperties,
  });
}
