import type { Reported } from "../export/index.js";
import type { Application, Draft, GrantOptions } from "../index.js";
import type { Documents } from "./output.js";
import type { Words } from "./words/words.js";

/** What is loaded only where somebody asks for a document. */
const load = () => import("../export/index.js");

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
  const ofBudget: Documents = {
    xlsx: async () =>
      (await load()).budgetWorkbook(application, { baseRates, dayCount, greenDays, messages, assessment: whole }),
    csv: async () => (await load()).linesCsv(reported, messages),
  };
  return {
    ...(reported.grant === undefined ? {} : ofBudget),
    md: async () => (await load()).reportMarkdown(application, reported, messages),
    html: async () => (await load()).reportHtml(application, reported, messages),
  };
}
