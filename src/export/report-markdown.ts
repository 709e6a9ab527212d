import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { markdownOf } from "./markdown-of.js";
import { reportOf } from "./report.js";
import type { Reported } from "./reported.js";

/**
 * A report on an application as Markdown, with the tables and boxes to tick of GitHub: the same document as
 * {@link reportHtml}. What the application says is text: markup in a name is shown, and does nothing.
 *
 * @param application what was assessed, or a draft
 * @param assessed what `assess` or `assessDraft` gives
 * @param messages the words of a language; default: English
 * @returns the document, with a line break at its end
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * reportMarkdown(application, assess(application, { baseRates })).includes("**Grant: 35,562.50 EUR**") // => true
 */
export function reportMarkdown(
  application: Application | Draft,
  assessed: Reported,
  messages: Messages = english,
): string {
  return markdownOf(reportOf(application, assessed, messages));
}
