import { exportFormatNames } from "../export/export-formats.js";
import { budgetLines, explainHintLines } from "./budget.js";
import { documentsOf } from "./documents.js";
import { findingLines } from "./findings.js";
import { bringRatesLines } from "./missing-rates.js";
import { priced } from "./priced.js";
import { type CommandFlags, run, sameArguments } from "./run.js";

/** `ka1 calculate`: the grant, or the range where the agency's base rates are not known. */
export async function calculate(file: string, flags: CommandFlags): Promise<number> {
  return run(file, flags, {
    ask: priced,
    json: ({ grant, range }) => range ?? grant,
    exitCode: ({ grant, range }) => (grant.total === undefined && range === undefined ? 1 : 0),
    documents: ({ grant, range, assessment }, { application, options, words }) => {
      const ofRange = range === undefined ? {} : { range };
      return documentsOf(
        application,
        { grant, ...ofRange, findings: grant.findings },
        options,
        words,
        exportFormatNames,
        assessment,
      );
    },
    lines: ({ grant, range }, { application, words, out }) => {
      const budget = budgetLines(grant, range, words, out);
      const findings = findingLines(grant.findings, application, words, out);
      return [
        ...budget,
        ...(budget.length === 0 ? [] : bringRatesLines(grant.findings, file, words, out)),
        ...(budget.length === 0 || findings.length === 0 ? [] : [""]),
        ...findings,
        ...explainHintLines(grant, sameArguments(file, flags), words, out),
      ];
    },
  });
}
