import { exportFormatNames, exportFormats } from "../export/export-formats.js";
import type { Reported } from "../export/index.js";
import type { Application, Draft, GrantOptions } from "../index.js";
import type { Documents } from "./output.js";
import type { Words } from "./words/words.js";

/**
 * An assessment, or a part of one, as documents: a report for people, and the budget's lines for spreadsheets.
 *
 * @param whole what the workbook says beside the budget
 */
export function documentsOf(
  application: Application | Draft,
  reported: Reported,
  { baseRates, dayCount, greenDays }: GrantOptions,
  { messages }: Words,
  whole: Reported = reported,
): Documents {
  const possible = exportFormatNames.filter(
    (format) => reported.grant !== undefined || !exportFormats[format].needsBudget,
  );
  const options = { baseRates, dayCount, greenDays, messages };
  return Object.fromEntries(
    possible.map((format) => [
      format,
      async () => {
        // What writes is loaded only where somebody asks for a document.
        const { exportAs } = await import("../export/index.js");
        return exportAs(format, application, format === "xlsx" ? whole : reported, options);
      },
    ]),
  );
}
