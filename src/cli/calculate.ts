import { grantLines } from "./budget.js";
import { findingLines } from "./findings.js";
import type { GrantFlags } from "./load.js";
import { price, sameArguments } from "./price.js";
import { print, printable, printJson, terminal } from "./terminal.js";
import { type Language, wordsOf } from "./words.js";

/** `ka1 calculate`: the grant, or the range where the agency's base rates are not known. */
export async function calculate(
  file: string,
  flags: GrantFlags & { readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { grant, range, exitCode } = await price(file, flags, words);
  if (flags.json === true) {
    printJson(range ?? grant);
    return exitCode;
  }
  const out = terminal();
  print(grantLines(grant, range, words, out));
  if (grant.findings.length > 0) print("", findingLines(grant.findings, words, out));
  print("", out.style("dim", printable(words.messages.terms.explainHint(sameArguments(file, flags)))));
  return exitCode;
}
