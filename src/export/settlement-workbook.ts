import type { ProjectAward, RealisedProject } from "../application/realised.js";
import { placeWithLabels } from "../form/place-with-labels.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { unknownTexts } from "../messages/unknown-texts.js";
import type { Finding } from "../results/finding.js";
import { type Settlement, settled } from "../settle.js";
import type { SettleOptions } from "../settlement/settle-options.js";
import { bookBytes } from "./book-bytes.js";
import { treesIn } from "./book-lines.js";
import { conditionsTable, findingsTable, headline } from "./checks-tables.js";
import { inputsSheet } from "./inputs-sheet.js";
import { linesSheet } from "./lines-sheet.js";
import { ratesSheet } from "./rates-sheet.js";
import { settlementInputs } from "./settlement-inputs.js";
import { realisedDraft, settlementLines } from "./settlement-lines.js";
import { settlementSheet } from "./settlement-sheet.js";
import type { BookSheet } from "./sheet.js";
import { sourcesSheet } from "./sources-sheet.js";

/** What a caller may bring, decide, or have in other words. */
export interface SettlementWorkbookOptions
  extends Pick<SettleOptions, "baseRates" | "dayCount" | "greenDays" | "reduction" | "transferPolicy"> {
  /** The words of a language; default: English, which a bundle then carries. */
  readonly messages?: Messages | undefined;
  /**
   * The findings of a settlement of the same that are shown, with what a look-up of places found. Default: the workbook's
   * own.
   */
  readonly findings?: readonly Finding[] | undefined;
}

/**
 * A settlement as a spreadsheet that calculates: awarded, realised and their difference, and how the balance comes about,
 * over sheets of what took place, what was awarded and paid, and the rates. Who changes a number sees the balance move.
 * Beside them are the mobilities that are not kept, what was found, what is not known, and the documents. Nothing in it is
 * protected.
 *
 * A formula holds for the case that it was made for. Where a value leaves that case (another distance band, too few days for
 * the mobility to be kept) the sheet says that it must be exported anew.
 *
 * @param award what was awarded
 * @param realised what took place
 * @param options as for `settle`, and the words
 * @returns the bytes of an XLSX file; the same for the same input. A final grant that is not decided is said in words, with
 * its range
 * @throws TypeError or RangeError if an argument is not of the contract's shape: validate first
 * @example
 * const award = { application, total: "35562.50", payments: [{ amount: "28450.00" }] };
 * const bytes = await settlementWorkbook(award, { flows: application.flows });
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 */
export async function settlementWorkbook(
  award: ProjectAward,
  realised: RealisedProject,
  options: SettlementWorkbookOptions = {},
): Promise<Uint8Array> {
  const { messages = english, findings, ...decided } = options;
  return bookBytes(sheetsOf(award, realised, decided, findings, messages));
}

function sheetsOf(
  award: ProjectAward,
  realised: RealisedProject,
  options: SettleOptions,
  findings: readonly Finding[] | undefined,
  messages: Messages,
): readonly BookSheet[] {
  const draft = realisedDraft(award, realised);
  // What is read is as short as it may be; what is calculated holds for other numbers, too.
  const short = settled(award, realised, { ...options, explanations: true });
  const wide = settled(award, realised, { ...options, explanations: "every-limit" });
  const { settlement } = short;
  const lines = settlementLines(draft, wide, messages);
  const values = settlementInputs(award, draft, lines, wide, options, messages);
  const inputs = inputsSheet(values, messages);
  const rates = ratesSheet(treesIn(lines), messages);
  const priced = linesSheet(lines, settlementLines(draft, short, messages), draft, inputs, rates, messages);
  const hasPolicy = options.transferPolicy !== undefined && short.awarded.byCategory !== undefined;
  const first = settlementSheet(draft, short, lines, values, { inputs, rates, lines: priced }, hasPolicy, messages);
  const last = [
    checksSheet(award, realised, { ...settlement, ...(findings === undefined ? {} : { findings }) }, messages),
    sourcesSheet(settlement.sources, messages),
  ];
  return [first, priced.sheet, inputs.sheet, rates.sheet, ...last];
}

/** What the settlement does not know, what was found, and the rules that what is kept was checked against. */
function checksSheet(
  award: ProjectAward,
  realised: RealisedProject,
  settlement: Settlement,
  messages: Messages,
): BookSheet {
  const { workbook, settlement: words } = messages;
  return {
    name: workbook.sheets.checks,
    widths: [76, 26, 18, 60],
    // Of three tables the headings differ: the first line stays in sight.
    headingRow: 0,
    rows: [
      headline(words.title),
      [],
      headline(words.notKnown),
      ...unknownTexts(settlement, messages).map((each) => [each]),
      [],
      ...findingsTable(settlement.findings, (path) => placeWithLabels(path, { award, realised }, messages), messages),
      [],
      ...conditionsTable(settlement.checks, messages),
    ],
  };
}
