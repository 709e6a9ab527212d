import { openQuestions } from "../form/index.js";
import type { GrantOptions, Path } from "../index.js";
import { assessApplication, type DraftAnswer } from "../node/index.js";
import { documentsOf } from "./documents.js";
import { findingLines } from "./findings.js";
import { type HalfFilled, loadOptions } from "./load.js";
import { bringRatesLines } from "./missing-rates.js";
import { writeAnswer } from "./output.js";
import type { CommandFlags } from "./run.js";
import { print, printable, type Terminal } from "./terminal.js";
import { valueAsked } from "./value-asked.js";
import { type Words, wordsOf } from "./words/words.js";

/** A draft is not eligible yet, whatever it will be. */
const NOT_DECIDED = 1;

/** `ka1 assess` of a file that is only half filled in: what it comes to so far, and what it still needs. */
export async function draft(half: HalfFilled, file: string, flags: CommandFlags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const options = await loadOptions(flags, words, half.beside);
  const answer = await assessApplication(half.value, { ...options, draft: true, language: flags.lang });
  if (!answer.success) throw new Error("what was read as a draft is refused as one");
  await writeAnswer(flags, [file], {
    json: answer.assessment,
    lines: (out) => draftLines(answer, options, words, out),
    documents: documentsOf(answer.draft, answer.assessment, options, words),
  });
  // A table of a draft may have no row, and does not say why.
  if (flags.output !== undefined && flags.output !== "-") print(words.terms.draft(answer.amountMessage));
  return NOT_DECIDED;
}

/** That it is a draft, and the amount so far; each flow; what is missing; what is wrong; what else is asked. */
function draftLines(answer: DraftAnswer, options: GrantOptions, words: Words, out: Terminal): readonly string[] {
  const { draft, assessment, amountMessage, verdictMessage, missing } = answer;
  const questions = openQuestions(draft, { ...options, messages: words.messages });
  const asked = valueAsked(draft, words, questions);
  const item = (text: string) => out.fold(printable(`  - ${text}`));
  const needed = missing.filter(({ path }) => flowAt(path) === undefined).map(({ path }) => asked(path));
  const flows = answer.flows.flatMap((flow, index) => {
    const name = flow.id ?? words.whereText(["flows", index], draft);
    const own = missing.filter(({ path }) => flowAt(path) === index).map(({ path }) => item(asked(path)));
    const isPriced = flow.amount !== undefined || flow.range !== undefined;
    return [printable(isPriced ? `${name}: ${flow.text} EUR` : words.interview.noPrice(name)), ...own];
  });
  const told = new Set(missing.map(({ path }) => JSON.stringify(path)));
  const others = questions.filter(
    // How to bring base rates is told by itself.
    ({ path }) => path[0] !== "options" && !told.has(JSON.stringify(path)),
  );
  const findings = findingLines(assessment.findings, draft, words, out);
  return [
    out.style("bold", out.style("yellow", out.fold(words.terms.draft(amountMessage)))),
    out.fold(verdictMessage),
    ...(needed.length === 0 ? [] : ["", out.style("bold", words.interview.stillMissing), ...needed.map(item)]),
    ...(flows.length === 0 ? [] : ["", ...flows]),
    ...bringRatesLines(assessment.findings, undefined, words, out),
    ...(findings.length === 0 ? [] : ["", ...findings]),
    ...(others.length === 0
      ? []
      : ["", out.style("bold", words.terms.openQuestions), ...others.map(({ path }) => item(asked(path)))]),
  ];
}

/** The position of the flow that a value is of. */
function flowAt([list, index]: Path): number | undefined {
  return list === "flows" && typeof index === "number" ? index : undefined;
}
