import { type ExportFormat, exportFormatNames, exportFormats } from "../export/export-formats.js";
import type { Reported } from "../export/index.js";
import type { Application, Draft, GrantOptions } from "../index.js";
import type { Documents } from "./output.js";
import type { Words } from "./words/words.js";

/** The forms of what is not about the budget. */
export const withoutBudget = exportFormatNames.filter((format) => !exportFormats[format].needsBudget);

/**
 * An assessment, or a part of one, as documents: a report for people, and the budget's lines for spreadsheets.
 *
 * @param formats those that it is written in
 * @param whole what the workbook says beside the budget
 */
export function documentsOf(
  application: Application | Draft,
  reported: Reported,
  { baseRates, dayCount, greenDays }: GrantOptions,
  { messages }: Words,
  formats: readonly ExportFormat[] = exportFormatNames,
  whole: Reported = reported,
): Documents {
  const options = { baseRates, dayCount, greenDays, messages };
  return Object.fromEntries(
    formats.map((format) => [
      format,
      async () => {
        // What writes is loaded only where somebody asks for a document.
        const { exportAs } = await import("../export/index.js");
        return exportAs(format, application, format === "xlsx" ? whole : reported, options);
      },
    ]),
  );
}
