import type { Reported } from "../export/index.js";
import type { Application, Draft } from "../index.js";
import type { Documents } from "./output.js";
import type { Words } from "./words/words.js";

/** What is loaded only where somebody asks for a document. */
const load = () => import("../export/index.js");

/** An assessment, or a part of one, as documents: a report for people, and the budget's lines for spreadsheets. */
export function documentsOf(application: Application | Draft, reported: Reported, { messages }: Words): Documents {
  const ofBudget: Documents = {
    csv: async () => (await load()).linesCsv(reported, messages),
  };
  return {
    ...(reported.grant === undefined ? {} : ofBudget),
    md: async () => (await load()).reportMarkdown(application, reported, messages),
    html: async () => (await load()).reportHtml(application, reported, messages),
  };
}
