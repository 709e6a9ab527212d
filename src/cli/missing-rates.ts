import type { Finding, FindingOf, RateCategory } from "../index.js";
import { asTyped } from "./run.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words } from "./words/words.js";

type Missing = FindingOf<"base-rate.missing">;

/** The base rates of an agency that nobody knows, each once. */
export function missingRates(findings: readonly Finding[]): readonly Missing[] {
  return findings.filter((finding): finding is Missing => finding.code === "base-rate.missing");
}

/** All the rates of one agency in one sentence, each with the guide's range. */
export function missingRatesText(missing: readonly Missing[], agency: string, words: Words): string {
  const { missingRates: said } = words;
  const write = amountWriter(words);
  const groups = [...byCategory(missing)].map(([category, ofCategory]) => {
    const ranges = [...ofCategory].map(([group, { params }]) =>
      said.group(group, write(params.minimum), write(params.maximum)),
    );
    return said.category(category, ranges);
  });
  return said.ofAgency(agency, groups);
}

/**
 * How to bring the rates that are missing: nothing where none is.
 *
 * @param file of a whole application; absent: a rate cannot be read off yet
 */
export function bringRatesLines(
  findings: readonly Finding[],
  file: string | undefined,
  words: Words,
  out: Terminal,
): readonly string[] {
  const missing = missingRates(findings);
  if (missing.length === 0) return [];
  const { missingRates: said, help } = words;
  const shape = [...byCategory(missing)].map(
    ([category, ofCategory]) => `"${category}":{${[...ofCategory.keys()].map((group) => `"${group}":…`).join(",")}}`,
  );
  const [flow, amount] = [help.placeholders.flow, help.placeholders.amount].map((name) => name.toUpperCase());
  return [
    "",
    out.fold(said.bring),
    // What is to be copied is not broken.
    `  --base-rates '{${shape.join(",")}}'`,
    ...(file === undefined
      ? []
      : [out.fold(said.readOff), printable(`  ka1 base-rate ${asTyped(file)} ${flow} ${amount}`)]),
  ].map((line) => (line === "" ? line : out.style("dim", line)));
}

/** By category, and by country group in its order. */
function byCategory(missing: readonly Missing[]): ReadonlyMap<RateCategory, ReadonlyMap<number, Missing>> {
  const sorted = [...missing].sort(({ params: one }, { params: other }) => one.group - other.group);
  const categories = new Map<RateCategory, Map<number, Missing>>();
  for (const finding of sorted) {
    const { category, group } = finding.params;
    const groups = categories.get(category) ?? new Map<number, Missing>();
    if (!groups.has(group)) groups.set(group, finding);
    categories.set(category, groups);
  }
  // Staff first, as in the guide's table.
  return new Map([...categories].sort(([one], [other]) => other.localeCompare(one)));
}
