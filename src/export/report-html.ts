import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { htmlOf } from "./html-of.js";
import { reportOf } from "./report.js";
import type { Reported } from "./reported.js";

/**
 * A report on an application as a page of HTML, to be read, ticked and printed: in one file, without scripts, and no
 * request leaves it. What the application says is text: markup in a name is shown, and does nothing.
 *
 * @param application what was assessed, or a draft
 * @param assessed what `assess` or `assessDraft` gives
 * @param messages the words of a language; default: English
 * @returns the document: result, budget in the columns of the official form, findings, what is missing, what a person must
 * check, how each amount comes about, and the sources
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * reportHtml(application, assess(application, { baseRates })).includes("<strong>Grant: 35,562.50 EUR</strong>") // => true
 */
export function reportHtml(application: Application | Draft, assessed: Reported, messages: Messages = english): string {
  return htmlOf(reportOf(application, assessed, messages), messages);
}
