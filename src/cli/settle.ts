import { exportFormatNames } from "../export/export-formats.js";
import { flowChangeText } from "../form/index.js";
import {
  type AmountRange,
  type AwardedAndRealised,
  type SettledFlow,
  type Settlement,
  type Sources,
  settle as settleProject,
} from "../index.js";
import { nameOf, unknownTexts } from "../messages/index.js";
import { withPlaceFindings } from "../places/index.js";
import { lineWithReason } from "./explain.js";
import { findingLines } from "./findings.js";
import { type LoadedSettlement, loadSettlement, type SettlementFlags } from "./load-settlement.js";
import { bringRatesLines } from "./missing-rates.js";
import { type Documents, writeAnswer } from "./output.js";
import { sameArguments } from "./run.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words, wordsOf } from "./words/words.js";

interface Flags extends SettlementFlags {
  readonly explain?: boolean;
}

/** `ka1 settle`: what a project keeps of its grant with what took place, and what is still paid or paid back. */
export async function settle(award: string, realised: string | undefined, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const loaded = await loadSettlement(award, realised, flags);
  const settlement = withPlaceFindings(settleProject(loaded.award, loaded.realised, loaded.options), loaded.findings);
  await writeAnswer(flags, loaded.files, {
    json: settlement,
    lines: (out) => settlementLines(settlement, loaded, flags, words, out),
    documents: documentsOf(settlement, loaded, words),
  });
  const isRefused = settlement.findings.some(({ severity }) => severity === "error");
  return settlement.finalGrant === undefined || isRefused ? 1 : 0;
}

/** The settlement as files for other tools. */
function documentsOf(
  settlement: Settlement,
  { award, realised, options }: LoadedSettlement,
  { messages }: Words,
): Documents {
  return Object.fromEntries(
    exportFormatNames.map((format) => [
      format,
      async () => {
        // What writes is loaded only where somebody asks for a document.
        const { exportSettlementAs } = await import("../export/index.js");
        return exportSettlementAs(format, { award, realised }, settlement, { ...options, messages });
      },
    ]),
  );
}

/** The balance first, then where it comes from, what is wrong, and what is not known. */
function settlementLines(
  settlement: Settlement,
  loaded: LoadedSettlement,
  flags: Flags,
  words: Words,
  out: Terminal,
): readonly string[] {
  const { messages } = words;
  const said = messages.settlement;
  const heading = (text: string) => ["", out.style("bold", text)];
  const { findings, lines } = settlement;
  return [
    ...outcomeLines(settlement, words, out),
    ...heading(`${said.categories}, EUR`),
    ...sideBySide(categoryRows(settlement, words), words, out),
    ...heading(`${said.activities}, EUR`),
    ...sideBySide(
      settlement.activities.map((row) => ({ name: nameOf(messages.activities, row.activity), ...row })),
      words,
      out,
    ),
    ...heading(`${said.mobilities}, EUR`),
    ...mobilityLines(settlement.flows, words, out),
    ...(flags.explain === true
      ? [...heading(words.settle.reasons), ...lines.flatMap((line) => ["", ...lineWithReason(line, words, out)])]
      : []),
    ...bringRatesLines(findings, undefined, words, out),
    ...(findings.length === 0 ? [] : ["", ...findingLines(findings, loaded, words, out)]),
    ...heading(said.notKnown),
    ...unknownTexts(settlement, words.messages).map((each) => out.fold(`  - ${each}`)),
    ...sourceLines(settlement.sources, words, out),
    ...(flags.explain === true ? [] : explainHint(loaded.files, flags, words, out)),
  ];
}

/** What is kept, what has been paid, and the balance. */
function outcomeLines(
  { finalGrant, finalGrantRange, paid, balance, balanceRange }: Settlement,
  words: Words,
  out: Terminal,
): readonly string[] {
  const said = words.messages.settlement;
  const write = amountWriter(words);
  const kept = finalGrant === undefined ? bothEnds(finalGrantRange, words) : write(finalGrant);
  const rows = [[said.finalGrant, `${kept} EUR`]];
  if (paid !== undefined) rows.push([said.paid, `${write(paid)} EUR`]);
  if (balance !== undefined) {
    const name = balance === "0.00" ? "none" : balance.startsWith("-") ? "toBePaidBack" : "toBePaid";
    rows.push([said.balance[name], `${write(balance.replace("-", ""))} EUR`]);
  } else if (balanceRange !== undefined) {
    rows.push([said.balance.none, `${bothEnds(balanceRange, words)} EUR`]);
  }
  return alignedTable(["", ""], rows, (column) => column > 0, { width: out.width }).map((line) =>
    out.style("bold", line),
  );
}

/** Both ends of what is not decided. */
export function bothEnds({ minimum, maximum }: AmountRange, words: Words): string {
  return words.terms.between(signed(minimum, words), signed(maximum, words));
}

interface Row extends AwardedAndRealised {
  readonly name: string;
  /** What leads from what was realised to the final grant: it has one amount, and the others are not unknown. */
  readonly isStep?: true;
}

/** The categories, what they come to, and what leads from there to the final grant. */
function categoryRows(
  { categories, total, reduction, notCovered, finalGrant }: Settlement,
  { messages }: Words,
): readonly Row[] {
  const said = messages.settlement;
  const step = (name: string, amount: string): Row => ({ name, realised: amount, isStep: true });
  const less = (name: string, amount: string | undefined): readonly Row[] =>
    amount === undefined || amount === "0.00" ? [] : [step(name, `-${amount}`)];
  const steps = [...less(said.reduction, reduction?.amount), ...less(said.notCovered, notCovered)];
  const isSame = finalGrant !== undefined && finalGrant === total.realised;
  return [
    ...categories.map((row) => ({ name: messages.categories[row.category], ...row })),
    { name: messages.categories.total, ...total },
    ...steps,
    ...(isSame || finalGrant === undefined ? [] : [step(said.finalGrant, finalGrant)]),
  ];
}

/** Awarded and realised side by side. */
function sideBySide(rows: readonly Row[], words: Words, out: Terminal): readonly string[] {
  const said = words.messages.settlement;
  const cell = (amount: string | undefined, unknown: string, withPlus = false) =>
    amount === undefined ? unknown : signed(amount, words, withPlus);
  const percents = new Intl.NumberFormat(words.messages.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return alignedTable(
    ["", said.awarded, said.realised, said.difference, said.percent],
    rows.map(({ name, awarded, realised, difference, percent, isStep }) => {
      const unknown = isStep === true ? "" : "?";
      return [
        printable(name),
        cell(awarded, unknown),
        cell(realised, unknown),
        cell(difference, unknown, true),
        percent === undefined ? "" : percents.format(percent as `${number}`),
      ];
    }),
    (column) => column > 0,
    { width: out.width },
  );
}

/** What became of each mobility, and what was not as awarded. */
function mobilityLines(flows: readonly SettledFlow[], words: Words, out: Terminal): readonly string[] {
  const said = words.messages.settlement;
  const amount = (text: string | undefined) => (text === undefined ? "?" : signed(text, words));
  const rows = flows.map(({ flow, status, planned, realised, difference }) => [
    printable(flow),
    said.flowStatuses[status],
    planned === undefined ? "–" : amount(planned.total),
    amount(realised.total),
    difference === undefined ? "?" : signed(difference, words, true),
  ]);
  const headers = [said.mobility, said.whatBecame, said.planned, said.realised, said.difference];
  const changed = flows.filter(({ changes }) => changes.length > 0);
  return [
    ...alignedTable(headers, rows, (column) => column > 1, { width: out.width }),
    ...(changed.length === 0 ? [] : ["", `${said.changes}:`]),
    ...changed.map(({ flow, changes }) =>
      out.fold(printable(`  ${flow}: ${changes.map((each) => flowChangeText(each, words.messages)).join("; ")}`)),
    ),
  ];
}

/** An amount that may be negative; with a plus sign where asked for. */
export function signed(amount: string, words: Words, withPlus = false): string {
  const text = amountWriter(words)(amount.replace("-", ""));
  if (amount.startsWith("-")) return `−${text}`;
  return withPlus && amount !== "0.00" ? `+${text}` : text;
}

/** The documents that are cited, by the names that stand in the citations. */
export function sourceLines(sources: Sources, words: Words, out: Terminal): readonly string[] {
  const rows = Object.entries(sources).map(([name, { title, version }]) =>
    out.style(
      "dim",
      out.fold(`  ${name}: ${title}${version === undefined ? "" : `, ${words.terms.edition(version)}`}`),
    ),
  );
  return rows.length === 0 ? [] : ["", out.style("bold", words.messages.documents.headings.sources), ...rows];
}

/** How to ask for the reasons; the command is to be copied, and is not broken. */
function explainHint(files: readonly string[], flags: Flags, words: Words, out: Terminal): readonly string[] {
  const given = [
    ...(flags.total === undefined ? [] : ["--total", flags.total]),
    ...(flags.paid === undefined ? [] : ["--paid", flags.paid]),
  ];
  const command = `ka1 settle ${sameArguments(files, flags, given)} --explain`;
  return ["", ...[words.terms.explainHint, `  ${command}`].map((line) => out.style("dim", printable(line)))];
}
