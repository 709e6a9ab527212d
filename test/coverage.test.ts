import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { calculateGrantRange } from "../src/grant.js";
import { messages } from "../src/messages/en.js";
import { severities } from "../src/results/finding.js";
import { categories } from "../src/rules/funding/outcome.js";
import { eligibilityRules } from "../src/rules/index.js";
import { parseApplication } from "../src/schema/index.js";
import type { Citation } from "../src/values/citation.js";
import { root } from "./cli/run.js";
import { allFixtures } from "./fixtures.js";

/** Where each budget category is computed. */
const fundingFiles = {
  organisationalSupport: "organisational-support",
  individualSupport: "individual-support",
  travel: "travel",
  courseFees: "course-fees",
  linguisticSupport: "linguistic-support",
  preparatoryVisits: "preparatory-visits",
  inclusionSupport: "inclusion-support",
  exceptionalCosts: "exceptional-costs",
} as const;

/** Codes that no application reaches: those of the evaluation's points, and of a caller that did not validate. */
const outsideApplications = [
  "award.total-too-low",
  "award.criterion-too-low",
  "award.out-of-range",
  "flow.unknown",
  "place.unknown",
  "place.ambiguous",
  "place.taken",
  "place.not-compared",
];

const ruleIds = [...new Set(Object.values(eligibilityRules).flatMap((rules) => rules.map(({ id }) => id)))];

const statuses = ["pass", "fail", "unknown", "not-applicable"] as const;

interface Reached {
  readonly names: Set<string>;
  citations: readonly Citation[];
  isGuide: boolean;
}
const empty = (): Reached => ({ names: new Set(), citations: [], isGuide: false });

/** What the fixtures' own results reach: rules by status, categories, codes. */
const rules = new Map(ruleIds.map((id) => [id, new Map(statuses.map((status) => [status, empty()]))]));
const priced = new Map(categories.map((category) => [category, empty()]));
const codes = new Map(Object.keys(severities).map((code) => [code, empty()]));
const issues = new Map(Object.keys(messages.issues).map((code) => [code, empty()]));

/** The guide of call 2023 is the one text at hand: its passages stand before those of other calls. */
function keepCitation(reached: Reached, citations: readonly Citation[], name: string): void {
  const isGuide = citations[0]?.source === "PG-2023" && name.startsWith("2023/");
  if (reached.citations.length === 0 || (isGuide && !reached.isGuide)) reached.citations = citations;
  reached.isGuide ||= isGuide;
}

for (const { name, input, expected } of allFixtures()) {
  const parsed = parseApplication(input);
  if (!parsed.success) {
    for (const { code } of parsed.issues) issues.get(code)?.names.add(name);
    continue;
  }
  const { eligibility, grant, findings } = assess(parsed.data, expected.options);
  const range = calculateGrantRange(parsed.data, expected.options).minimum;
  for (const { rule, status, citations } of expected.eligibility === undefined ? [] : eligibility.checks) {
    const reached = rules.get(rule)?.get(status);
    // A fixture speaks for a rule only if it says what must come out.
    if (reached === undefined || expected.eligibility?.checks[rule] !== status) continue;
    reached.names.add(name);
    keepCitation(reached, citations, name);
  }
  for (const { category } of grant.lines) if (expected.grant !== undefined) priced.get(category)?.names.add(name);
  for (const finding of [...findings, ...range.findings]) {
    const reached = codes.get(finding.code);
    reached?.names.add(name);
    if (reached !== undefined) keepCitation(reached, finding.citations, name);
  }
}

const cite = (citations: readonly Citation[]) =>
  citations
    .slice(0, 1)
    .map(({ source, section, footnote }) => `${source}, ${section}${footnote === undefined ? "" : `, ${footnote}`}`)
    .join();

/** The first few names; a table with hundreds in a cell helps nobody. */
function examples(names: ReadonlySet<string>): string {
  const all = [...names].sort();
  const shown = all.slice(0, 2).map((name) => `\`${name}\``);
  return all.length > 2 ? `${shown.join(", ")} and ${all.length - 2} more` : shown.join(", ");
}

function coverage(): string {
  const ruleRows = ruleIds.map((id) => {
    const by = rules.get(id);
    const citations = statuses.map((status) => by?.get(status)?.citations ?? []).find((list) => list.length > 0) ?? [];
    const counts = statuses.map((status) => by?.get(status)?.names.size ?? 0);
    const shown = examples(
      by?.get("fail")?.names.size ? (by.get("fail")?.names ?? new Set()) : (by?.get("pass")?.names ?? new Set()),
    );
    return `| [${id}](../src/rules/eligibility/${id}.ts) | ${cite(citations)} | ${counts.join(" | ")} | ${shown} |`;
  });
  const categoryRows = categories.map(
    (category) =>
      `| [${category}](../src/rules/funding/${fundingFiles[category]}.ts) | ${priced.get(category)?.names.size} | ${examples(priced.get(category)?.names ?? new Set())} |`,
  );
  const codeRows = [...codes].map(
    ([code, { names, citations }]) =>
      `| ${code} | ${severities[code as keyof typeof severities]} | ${cite(citations)} | ${outsideApplications.includes(code) && names.size === 0 ? "unit tests" : examples(names)} |`,
  );
  return `# Coverage

Generated from the rules and the fixtures by \`npm test\`; \`npm run docs:coverage\` writes it anew.

## Eligibility rules

Fixtures that say what the rule must give, by outcome; the examples are of a failing application where there is one.

| rule | passage | pass | fail | unknown | not applicable | for example |
|---|---|---|---|---|---|---|
${ruleRows.join("\n")}

## Budget categories

| category | fixtures | for example |
|---|---|---|
${categoryRows.join("\n")}

## Findings

| code | severity | passage | for example |
|---|---|---|---|
${codeRows.join("\n")}
`;
}

describe("coverage by fixtures", () => {
  it("stands in docs/coverage.md", async () => {
    await expect(coverage()).toMatchFileSnapshot(path.join(root, "docs/coverage.md"));
  });

  it("has a file for every rule and category", () => {
    expect(ruleIds.length).toBeGreaterThan(25);
    const files = [
      ...ruleIds.map((id) => `src/rules/eligibility/${id}.ts`),
      ...Object.values(fundingFiles).map((file) => `src/rules/funding/${file}.ts`),
    ];
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("reaches every rule with a pass and, where it can fail, a fail", () => {
    const cannotFail = ["travel-days", "course-fee-days", "applicant-type", "consortium-members-type"];
    const never = (status: "pass" | "fail") => ruleIds.filter((id) => rules.get(id)?.get(status)?.names.size === 0);
    expect(never("pass")).toEqual([]);
    expect(never("fail").sort()).toEqual(cannotFail.sort());
  });

  it("reaches every code of a finding", () => {
    const unreached = [...codes].filter(([, { names }]) => names.size === 0).map(([code]) => code);
    expect(unreached.sort()).toEqual([...outsideApplications].sort());
  });

  it("reaches every category", () => {
    expect([...priced].filter(([, { names }]) => names.size === 0)).toEqual([]);
  });
});
