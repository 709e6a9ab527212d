import {
  type Application,
  type Assessment,
  type AssessmentComparison,
  assess,
  compareAssessments,
  type Finding,
} from "../index.js";
import { lookUpPlaces } from "../node/index.js";
import { withPlaceFindings } from "../places/index.js";
import { categoryTable, flowTable } from "./comparison.js";
import { verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { InputError } from "./input.js";
import { loadApplication, loadOptions } from "./load.js";
import { writeAnswer } from "./output.js";
import type { CommandFlags } from "./run.js";
import { printable, type Terminal } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

/** One of the two applications. */
interface Side {
  readonly name: "A" | "B";
  readonly file: string;
  readonly application: Application;
  readonly assessment: Assessment;
}

/** `ka1 diff`: what differs between two applications, by flow and category. */
export async function diff(fileA: string, fileB: string, flags: CommandFlags): Promise<number> {
  const words = await wordsOf(flags.lang);
  if (fileA === "-" && fileB === "-") throw new InputError(words.terms.standardInputTwice);
  const side = async (name: Side["name"], file: string): Promise<Side> => {
    const loaded = await loadApplication(file, words);
    const { application, findings } = await lookUpPlaces(loaded.application);
    const options = await loadOptions(flags, words, loaded.beside);
    return { name, file, application, assessment: withPlaceFindings(assess(application, options), findings) };
  };
  const [a, b] = [await side("A", fileA), await side("B", fileB)];
  const comparison = compareAssessments(a.assessment, b.assessment);
  const isPriced = [a, b].every(({ assessment: { grant, range } }) => grant.total !== undefined || range !== undefined);
  await writeAnswer(flags, [fileA, fileB], {
    json: comparison,
    lines: (out) => comparisonLines(comparison, a, b, words, out),
    documents: {},
  });
  return isPriced ? 0 : 1;
}

function comparisonLines(
  comparison: AssessmentComparison,
  a: Side,
  b: Side,
  words: Words,
  out: Terminal,
): readonly string[] {
  const isOneCall = a.application.call === b.application.call;
  const heading = ({ name, application }: Side) => (isOneCall ? name : `${name}, ${application.call}`);
  const headings = [heading(a), heading(b)] as const;
  const { findings, checks } = comparison;
  const { terms } = words;
  const hasBudget = [a, b].some(({ assessment: { grant } }) => grant.amountIs !== undefined);
  return [
    sideLines(a, words, out),
    sideLines(b, words, out),
    hasBudget
      ? [
          "",
          out.style("bold", terms.byFlow),
          ...flowTable(comparison, headings, words, out),
          "",
          out.style("bold", terms.byCategory),
          ...categoryTable(comparison, headings, words, out),
        ]
      : [],
    checks.length === 0
      ? []
      : [
          "",
          out.style("bold", terms.checksThatDiffer),
          ...checks.map(({ rule, a: before, b: after }) => {
            const status = (known: typeof before) => (known === undefined ? "–" : terms.statuses[known]);
            return out.fold(`${words.ruleTitle(rule)}: A ${status(before)}, B ${status(after)}`);
          }),
        ],
    onlyLines(findings.onlyInA, a, words, out),
    onlyLines(findings.onlyInB, b, words, out),
    checks.length === 0 && findings.onlyInA.length === 0 && findings.onlyInB.length === 0
      ? ["", out.fold(terms.sameFindings)]
      : [],
  ].flat();
}

function sideLines({ name, file, application, assessment }: Side, words: Words, out: Terminal): readonly string[] {
  const { action, call } = application;
  return [
    out.style("bold", printable(`${name}: ${file}`)),
    out.fold(`${action}, ${words.terms.call.toLowerCase()} ${call}`),
    verdictLine(assessment.eligibility, words, out),
  ];
}

function onlyLines(findings: readonly Finding[], { name, application }: Side, words: Words, out: Terminal) {
  if (findings.length === 0) return [];
  return ["", out.style("bold", words.terms.onlyIn(name)), ...findingLines(findings, application, words, out)];
}
