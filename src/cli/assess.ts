import {
  type Application,
  type Assessment,
  assess as assessApplication,
  calls,
  compareAssessments,
  planInCall,
} from "../index.js";
import { budgetLines, explainHintLines } from "./budget.js";
import { notKnown } from "./calls.js";
import { categoryTable } from "./comparison.js";
import { documentsOf } from "./documents.js";
import { draft } from "./draft.js";
import { exitCodeOf, manualCheckLines, missingLines, verdictLine } from "./eligibility.js";
import { findingLines } from "./findings.js";
import { loadApplication, loadFinishedOrNot } from "./load.js";
import { bringRatesLines } from "./missing-rates.js";
import { type CommandFlags, type Printing, runOn, sameArguments } from "./run.js";
import { wordsOf } from "./words/words.js";

interface Flags extends CommandFlags {
  readonly call?: number;
}

/** `ka1 assess`: may the project be funded, and how much? With `--call`, the same plan under another call. */
export async function assess(file: string, flags: Flags): Promise<number> {
  const { call } = flags;
  if (call !== undefined && !calls().some((known) => known.call === call)) {
    throw notKnown(call, "", await wordsOf(flags.lang));
  }
  const asked = (application: Application) => (call === undefined ? application : planInCall(application, call));
  // The same plan under another call needs a whole plan.
  const loaded =
    call === undefined
      ? await loadFinishedOrNot(file, await wordsOf(flags.lang))
      : await loadApplication(file, await wordsOf(flags.lang));
  if (!("application" in loaded)) return draft(loaded, file, flags);
  return runOn(loaded, file, flags, {
    ask: (application, options, found) => found(assessApplication(asked(application), options)),
    exitCode: ({ eligibility }) => exitCodeOf(eligibility),
    documents: (assessment, { application, options, words }) =>
      documentsOf(asked(application), assessment, options, words),
    lines: (assessment, printing) => {
      const { application, words, out } = printing;
      return [
        ...(call === undefined ? [] : planNotes(call, printing)),
        ...assessmentLines(assessment, asked(application), file, printing),
        ...(call === undefined ? [] : differenceLines(assessment, printing)),
        ...explainHintLines(assessment.grant, sameArguments(file, flags), words, out),
      ];
    },
  });
}

/** The verdict and the budget first, then what is wrong, what is missing, and what to check by hand. */
function assessmentLines(
  assessment: Assessment,
  application: Application,
  file: string,
  { words, out }: Printing,
): readonly string[] {
  const { eligibility, grant, range, findings } = assessment;
  const budget = budgetLines(grant, range, words, out);
  return [
    verdictLine(eligibility, words, out),
    ...(budget.length === 0 ? [] : ["", ...budget, ...bringRatesLines(findings, file, words, out)]),
    ...(findings.length === 0 ? [] : ["", ...findingLines(findings, application, words, out)]),
    ...missingLines(eligibility, application, words, out),
    ...manualCheckLines(eligibility, words, out),
  ];
}

/** What was changed in a plan to put it under another call. */
function planNotes(call: number, { application, options, words: { terms }, out }: Printing): readonly string[] {
  const notes = [
    terms.planMoved(application.call, call),
    ...(options.baseRates === undefined ? [] : [terms.sameBaseRates(application.call, call)]),
  ];
  return [...notes.map((note) => out.style("dim", out.fold(note))), ""];
}

/** The same plan under two calls, by category. Nothing where one of them gives no budget. */
function differenceLines(other: Assessment, { application, options, words, out }: Printing): readonly string[] {
  const own = assessApplication(application, options);
  if (own.grant.amountIs === undefined || other.grant.amountIs === undefined) return [];
  const [from, to] = [own.grant.call, other.grant.call];
  return [
    "",
    out.style("bold", words.terms.differenceHeading(from, to)),
    ...categoryTable(compareAssessments(own, other), [String(from), String(to)], words, out),
  ];
}
