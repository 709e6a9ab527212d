import { budgetLines } from "./budget.js";
import { findingLines } from "./findings.js";
import { priced } from "./priced.js";
import { type CommandFlags, run, sameArguments } from "./run.js";
import { printable } from "./terminal.js";

/** `ka1 calculate`: the grant, or the range where the agency's base rates are not known. */
export async function calculate(file: string, flags: CommandFlags): Promise<number> {
  return run(file, flags, {
    ask: priced,
    json: ({ grant, range }) => range ?? grant,
    exitCode: ({ grant, range }) => (grant.total === undefined && range === undefined ? 1 : 0),
    lines: ({ grant, range }, { application, words, out }) => [
      ...budgetLines(grant, range, words, out),
      ...(grant.findings.length === 0 ? [] : ["", ...findingLines(grant.findings, application, words, out)]),
      "",
      out.style("dim", printable(words.terms.explainHint(sameArguments(file, flags)))),
    ],
  });
}
