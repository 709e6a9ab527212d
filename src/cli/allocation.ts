import {
  type Allocation,
  type AllocationApplicant,
  type AllocationRules,
  allocationRules,
  allocationRulesNotShipped,
  estimateAllocation,
} from "../index.js";
import { parseAllocationApplicant, parseAllocationRules } from "../schema/index.js";
import { explanationLines } from "./explain.js";
import { findingLines } from "./findings.js";
import { InputError, readJson } from "./input.js";
import { invalid } from "./load.js";
import { type FormatFlags, writeAnswer } from "./output.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words, wordsOf } from "./words/words.js";

/**
 * `ka1 allocation`: what an accredited organisation may expect of its agency's budget allocation.
 *
 * @param rulesFile the agency's rules; without it, the shipped ones
 */
export async function allocation(file: string, rulesFile: string | undefined, flags: FormatFlags): Promise<number> {
  const words = await wordsOf(flags.lang);
  if (file === "-" && rulesFile === "-") throw new InputError(words.allocation.standardInputTwice);
  const applicant = parseAllocationApplicant(await readJson(file, words));
  if (!applicant.success) throw invalid(applicant.issues, file, words);
  const rules = await rulesOf(applicant.data, file, rulesFile, words);
  const answer = estimateAllocation(applicant.data, rules);
  await writeAnswer(flags, [file, ...(rulesFile === undefined ? [] : [rulesFile])], {
    json: answer,
    lines: (out) => linesOf(answer, words, out),
    documents: {},
  });
  return answer.atLeast === undefined && answer.atMost === undefined ? 1 : 0;
}

async function rulesOf(
  applicant: AllocationApplicant,
  file: string,
  rulesFile: string | undefined,
  words: Words,
): Promise<AllocationRules> {
  if (rulesFile === undefined) {
    const { call, action, nationalAgency } = applicant;
    const shipped = allocationRules(call, action, nationalAgency);
    if (shipped !== undefined) return shipped;
    const why = words.issueMessage(allocationRulesNotShipped(applicant));
    throw new InputError(printable(`${file}: ${why}\n${words.allocation.bringRules(file)}`));
  }
  const rules = parseAllocationRules(await readJson(rulesFile, words));
  if (!rules.success) throw invalid(rules.issues, rulesFile, words);
  return rules.data;
}

const ends = ["atLeast", "atMost"] as const;

function linesOf(answer: Allocation, words: Words, out: Terminal): readonly string[] {
  const findings = findingLines(answer.findings, {}, words, out);
  if (answer.atLeast === undefined && answer.atMost === undefined && answer.unknown.length === 0) return findings;
  const write = amountWriter(words);
  const { amounts, notKnown, unknown } = words.messages.allocation;
  const eur = (amount: string | undefined) => (amount === undefined ? notKnown : `${write(amount)} EUR`);
  const figures = ["basicGrant", "maximumGrant", ...(answer.apart === "0.00" ? [] : (["apart"] as const))] as const;
  const rows = (names: readonly (keyof typeof amounts)[]) => names.map((name) => [amounts[name], eur(answer[name])]);
  const table = alignedTable(["", ""], [...rows(ends), ...rows(figures)], (column) => column > 0, { width: out.width });
  const paragraphs = [
    [out.style("bold", out.fold(words.allocation.interval(answer.action, answer.call, answer.nationalAgency)))],
    table,
    answer.unknown.length === 0
      ? []
      : [words.allocation.unknown, ...answer.unknown.map((each) => out.fold(`– ${unknown[each]}`))],
    findings,
    ...(["basicGrant", ...ends] as const).map((name) => {
      const tree = answer.explanations[name];
      // A figure of the rules as it stands needs no reason.
      if (tree === undefined || (name === "basicGrant" && tree.kind === "rate")) return [];
      return [out.style("bold", `${amounts[name]}: ${eur(answer[name])}`), ...explanationLines(tree, words, out)];
    }),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
