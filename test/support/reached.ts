import { assess } from "../../src/assess.js";
import { calculateGrantRange } from "../../src/grant.js";
import { remaining } from "../../src/remaining.js";
import { type Category, categories } from "../../src/results/category.js";
import { type FindingCode, findingCodes } from "../../src/results/codes.js";
import type { CheckStatus } from "../../src/rules/eligibility-rule.js";
import { actionRules, type RuleId } from "../../src/rules/index.js";
import { type ManualCheckId, manualChecks } from "../../src/rules/manual/checks.js";
import { parseApplication } from "../../src/schema/index.js";
import { settle } from "../../src/settle.js";
import type { Citation } from "../../src/values/citation.js";
import { allFixtures } from "../fixtures.js";
import { settlementFixtures } from "../settlement-fixtures.js";

/** A fixture that reaches something, and what it cites for it. */
export interface Example {
  readonly name: string;
  readonly citations: readonly Citation[];
  /** How many findings the application has. */
  readonly findings: number;
}

/** Every rule of an action, once. */
export const ruleIds: readonly RuleId[] = [
  ...new Set(Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id))),
];

const none = <Key extends string>(keys: readonly Key[]) =>
  new Map<Key, Example[]>(keys.map((key): [Key, Example[]] => [key, []]));

/** What the fixtures' own results reach. */
export const reached = {
  /** Rules, by "rule status". */
  rules: new Map<string, Example[]>(),
  categories: none<Category>(categories),
  codes: none(Object.keys(findingCodes) as FindingCode[]),
  manualChecks: none<ManualCheckId>(manualChecks.map(({ id }) => id)),
  /** Fixtures that reach nothing. */
  idle: [] as string[],
};

/** The fixtures that expect this outcome of a rule. */
export const ofRule = (rule: RuleId, status: CheckStatus): readonly Example[] =>
  reached.rules.get(`${rule} ${status}`) ?? [];

for (const { name, input, expected } of allFixtures()) {
  const parsed = parseApplication(input);
  if (!parsed.success) {
    if (expected.issues === undefined || parsed.issues.length === 0) reached.idle.push(name);
    continue;
  }
  const { eligibility, grant, findings } = assess(parsed.data, expected.options);
  const range = calculateGrantRange(parsed.data, expected.options).minimum;
  let isIdle = true;
  const keep = (examples: Example[] | undefined, citations: readonly Citation[]) => {
    examples?.push({ name, citations, findings: findings.length });
    isIdle = false;
  };

  for (const { rule, status, citations } of eligibility.checks) {
    // A fixture counts for a rule only if it expects an outcome.
    if (expected.eligibility?.checks[rule] !== status) continue;
    const key = `${rule} ${status}`;
    if (!reached.rules.has(key)) reached.rules.set(key, []);
    keep(reached.rules.get(key), citations);
  }
  if (expected.grant !== undefined) {
    for (const { category } of grant.lines) keep(reached.categories.get(category), []);
  }
  for (const { code, citations } of [...findings, ...range.findings]) keep(reached.codes.get(code), citations);
  if (isIdle) reached.idle.push(name);
  // No fixture is about them alone.
  for (const { id, citations } of eligibility.manualChecks) keep(reached.manualChecks.get(id), citations);
}

/** What only a settlement reaches; for all else an application is the shorter example. */
const left = new Map([...reached.codes].filter(([, examples]) => examples.length === 0));
for (const { name, award, realised, planned, options, expected } of settlementFixtures()) {
  const { findings } =
    expected.remaining === undefined ? settle(award, realised, options) : remaining(award, realised, planned, options);
  for (const { code, citations } of findings) left.get(code)?.push({ name, citations, findings: findings.length });
}
