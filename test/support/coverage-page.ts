import { findingCodes } from "../../src/results/codes.js";
import type { Citation } from "../../src/values/citation.js";
import { type Example, ofRule, reached, ruleIds } from "./reached.js";

/** "courseFees" is computed in `course-fees.ts`. */
export const fileOfCategory = (category: string) =>
  category.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const isGuide = ({ citations }: Example) => citations[0]?.source.startsWith("PG-") === true;

/** The example to read: it cites the guide, is from the folder of that name, is recent, and has few other findings. */
function best(examples: readonly Example[], folder: string): Example | undefined {
  const rank = (example: Example) => (isGuide(example) ? 2 : 0) + (example.name.includes(`/${folder}/`) ? 1 : 0);
  const call = ({ name }: Example) => Number.parseInt(name, 10);
  return [...examples].sort(
    (a, b) => rank(b) - rank(a) || call(b) - call(a) || a.findings - b.findings || (a.name < b.name ? -1 : 1),
  )[0];
}

function passage({ citations: [citation] }: Example): string {
  return citation === undefined ? "" : placeOf(citation);
}

function placeOf({ source, page, section, footnote }: Citation): string {
  const parts = [
    source,
    ...(page === undefined ? [] : [`p. ${page}`]),
    section,
    ...(footnote === undefined ? [] : [`footnote ${footnote}`]),
  ];
  return parts.join(", ");
}

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const nowhere: Example = { name: "", citations: [], findings: 0 };
const named = ({ name }: Example) => (name === "" ? "unit tests" : `\`${name}\``);

/** The page `docs/coverage.md`. */
export function coveragePage(): string {
  const rules = ruleIds.map((id) => {
    const fails = ofRule(id, "fail");
    const example = best(fails.length > 0 ? fails : ofRule(id, "pass"), id) ?? nowhere;
    return row(`[${id}](../src/rules/eligibility/${id}.ts)`, passage(example), named(example));
  });
  const checks = [...reached.manualChecks].map(([id, examples]) => {
    const example = best(examples, id) ?? nowhere;
    return row(id, passage(example), named(example));
  });
  const categories = [...reached.categories].map(([category, examples]) => {
    const file = fileOfCategory(category);
    return row(`[${category}](../src/rules/funding/${file}.ts)`, named(best(examples, file) ?? nowhere));
  });
  const codes = [...reached.codes].map(([code, examples]) => {
    const example = best(examples, code) ?? nowhere;
    return row(code, findingCodes[code].severity, passage(example), named(example));
  });
  return `# Coverage

What holds, where the Programme Guide says so, and one worked example of each, below \`fixtures\`. \`npm run docs:coverage\`
writes this page anew.

## Eligibility rules

The example is of an application that fails, where the rule can fail.

| rule | passage | for example |
|---|---|---|
${rules.join("\n")}

## For a person to decide

| manual check | passage | for example |
|---|---|---|
${checks.join("\n")}

## Budget categories

| category | for example |
|---|---|
${categories.join("\n")}

## Findings

| code | severity | passage | for example |
|---|---|---|---|
${codes.join("\n")}
`;
}
