import { type CategoryRow, type PlannedFlow, type Remaining, remaining as remainingOf } from "../index.js";
import { unknownTexts } from "../messages/index.js";
import { withPlaceFindings } from "../places/index.js";
import { findingLines } from "./findings.js";
import { type LoadedSettlement, loadSettlement, type SettlementFlags } from "./load-settlement.js";
import { bringRatesLines } from "./missing-rates.js";
import { writeAnswer } from "./output.js";
import { bothEnds, signed, sourceLines } from "./settle.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

/** `ka1 remaining`: what is left of a grant, and what planned mobilities would add to what is kept. */
export async function remaining(award: string, realised: string | undefined, flags: SettlementFlags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const loaded = await loadSettlement(award, realised, flags);
  const { planned, options, findings } = loaded;
  const answer = withPlaceFindings(remainingOf(loaded.award, loaded.realised, planned, options), findings);
  await writeAnswer(flags, loaded.files, {
    json: answer,
    lines: (out) => remainingLines(answer, loaded, words, out),
    documents: {},
  });
  const isRefused = answer.findings.some(({ severity }) => severity === "error");
  return answer.left === undefined || isRefused ? 1 : 0;
}

/** What is left first, then by category, what is planned, and what is to be watched. */
function remainingLines(answer: Remaining, loaded: LoadedSettlement, words: Words, out: Terminal): readonly string[] {
  const { messages } = words;
  const said = messages.settlement;
  const { awarded, left, leftRange, leftAfter, leftAfterRange, categories, planned, findings, sources } = answer;
  const eur = (amount: string) => `${signed(amount, words)} EUR`;
  const totals = [
    [said.awarded, eur(awarded)],
    [said.left, left === undefined ? `${bothEnds(leftRange, words)} EUR` : eur(left)],
    ...(planned.length === 0
      ? []
      : [[said.leftAfter, leftAfter === undefined ? `${bothEnds(leftAfterRange, words)} EUR` : eur(leftAfter)]]),
  ];
  return [
    ...alignedTable(["", ""], totals, (column) => column > 0, { width: out.width }).map((line) =>
      out.style("bold", line),
    ),
    "",
    out.style("bold", `${said.categories}, EUR`),
    ...leftTable(categories, words, out),
    ...(planned.length === 0
      ? []
      : ["", out.style("bold", `${said.planned}, EUR`), ...plannedTable(planned, words, out)]),
    ...bringRatesLines(findings, undefined, words, out),
    ...(findings.length === 0 ? [] : ["", ...findingLines(findings, loaded, words, out)]),
    "",
    out.style("bold", said.notKnown),
    ...unknownTexts(answer, messages).map((each) => out.fold(`  - ${each}`)),
    ...sourceLines(sources, words, out),
  ];
}

/** What each category leaves of its award; with a minus sign, what it took beyond it. */
function leftTable(categories: readonly CategoryRow[], words: Words, out: Terminal): readonly string[] {
  const said = words.messages.settlement;
  const amount = (text: string | undefined) => (text === undefined ? "?" : signed(text, words));
  const rows = categories.map(({ category, awarded, realised, difference }) => [
    words.messages.categories[category],
    amount(awarded),
    amount(realised),
    amount(difference === undefined ? undefined : opposite(difference)),
  ]);
  return alignedTable(["", said.awarded, said.realised, said.left], rows, (column) => column > 0, { width: out.width });
}

function opposite(amount: string): string {
  if (amount === "0.00") return amount;
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}

function plannedTable(planned: readonly PlannedFlow[], words: Words, out: Terminal): readonly string[] {
  const said = words.messages.settlement;
  const amount = (text: string | undefined) => (text === undefined ? "?" : signed(text, words));
  const rows = planned.map(({ flow, amount: worth, added, isKept }) => [
    printable(flow),
    isKept === false ? words.settle.breaksRule : "",
    amount(worth),
    amount(added),
  ]);
  return alignedTable([said.mobility, "", words.settle.worth, said.added], rows, (column) => column > 1, {
    width: out.width,
  });
}
