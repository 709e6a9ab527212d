import { describe, expect, it } from "vitest";
import { type Explanation, evaluateExplanation, partsOf, remaining, type Settlement, settle } from "../src/index.js";
import { categories } from "../src/results/category.js";
import { ratesIn } from "../src/results/explanation.js";
import type { Finding } from "../src/results/finding.js";
import { centsOfResult, formatCents } from "../src/values/money.js";
import type { Path } from "../src/values/path.js";
import { sorted } from "./fixtures.js";
import { type ExpectedSettlement, type SettlementFixture, settlementFixtures } from "./settlement-fixtures.js";

const fixtures = settlementFixtures().map((fixture) => [fixture.name, fixture] as const);
const settled = fixtures.filter(([, { expected }]) => expected.settlement !== undefined);
const planning = fixtures.filter(([, { expected }]) => expected.remaining !== undefined);

/** In one order of keys. */
const bare = ({ code, path, params }: Pick<Finding, "code" | "path" | "params"> | ExpectedFinding) => ({
  code,
  path,
  params: Object.fromEntries(Object.entries(params).sort()),
});
type ExpectedFinding = NonNullable<ExpectedSettlement["settlement"]>["findings"][number];

/** What a fixture leaves out is not compared, but for the keys that it must say. */
function saidOf({ flows, categories, ...settlement }: Settlement, { expected }: SettlementFixture) {
  const asked = expected.settlement;
  const { realised = null, finalGrant = null, isCapped = null, findings } = settlement;
  return {
    ...{ realised, finalGrant, isCapped },
    ...(asked?.finalGrantRange === undefined ? {} : { finalGrantRange: settlement.finalGrantRange }),
    ...(settlement.reduction === undefined ? {} : { reduction: settlement.reduction }),
    ...(settlement.notCovered === undefined ? {} : { notCovered: settlement.notCovered }),
    ...(settlement.paid === undefined ? {} : { paid: settlement.paid, balance: settlement.balance ?? null }),
    ...(asked?.balanceRange === undefined ? {} : { balanceRange: settlement.balanceRange }),
    categories: Object.fromEntries(
      categories.map(({ category, awarded, realised: kept }) => [
        category,
        { ...(awarded === undefined ? {} : { awarded }), ...(kept === undefined ? {} : { realised: kept }) },
      ]),
    ),
    flows: Object.fromEntries(
      flows.map(({ flow, status, difference, amount, rules, changes }) => [
        flow,
        {
          status,
          ...(difference === undefined ? {} : { difference }),
          ...(amount === undefined ? {} : { amount }),
          ...(rules === undefined ? {} : { rules }),
          ...(asked?.flows[flow]?.changes === undefined ? {} : { changes: changes.map(({ key }) => key) }),
        },
      ]),
    ),
    findings: sorted(findings.map(bare)),
  };
}

describe("fixtures of settlements", () => {
  it.each(settled)("%s", (_, fixture) => {
    const { award, realised, options, expected } = fixture;
    expect(saidOf(settle(award, realised, options), fixture)).toEqual({
      ...expected.settlement,
      findings: sorted(expected.settlement?.findings.map(bare) ?? []),
    });
  });

  it.each(settled)("%s: what is said of it agrees", (_, { award, realised, options }) => {
    const settlement = settle(award, realised, options);
    const { explanation, finalGrant, finalGrantRange, balanceRange, balance, paid } = settlement;
    const { call, action } = award.application;
    expect(settlement).toMatchObject({ call, action, currency: "EUR" });
    expect(explanation && evaluateExplanation(explanation)).toBe(settlement.realised && finalGrant);
    for (const line of settlement.lines)
      expect(line.explanation && evaluateExplanation(line.explanation)).toBe(line.amount);
    const { minimum, maximum } = finalGrantRange;
    expect(centsOfResult(minimum)).toBeLessThanOrEqual(centsOfResult(maximum));
    expect(finalGrant).toBe(minimum === maximum ? minimum : undefined);
    if (paid !== undefined) {
      const less = (amount: string) => centsOfResult(amount) - centsOfResult(paid);
      expect(balanceRange && [balanceRange.minimum, balanceRange.maximum].map(signed)).toEqual(
        [minimum, maximum].map(less),
      );
      if (finalGrant !== undefined) expect(balance && signed(balance)).toBe(less(finalGrant));
    }
    if (settlement.realised !== undefined) {
      const sum = (amounts: readonly (string | undefined)[]) =>
        amounts.reduce((all, amount) => all + signed(amount ?? "0.00"), 0);
      expect(sum(settlement.categories.map((row) => row.realised))).toBe(signed(settlement.realised));
      expect(sum(settlement.activities.map((row) => row.realised))).toBe(signed(settlement.realised));
      expect(sum(settlement.flows.map((row) => row.realised.total))).toBe(signed(settlement.realised));
      expect(sum(settlement.lines.map(({ amount }) => amount))).toBe(signed(settlement.realised));
      const planned = sum(settlement.flows.map((row) => row.planned?.total));
      expect(sum(settlement.flows.map((row) => row.difference))).toBe(signed(settlement.realised) - planned);
    }
    const { sources, ...rest } = settlement;
    const cited = [...JSON.stringify(rest).matchAll(/"source":"([^"]+)"/g)].flatMap(([, source]) => source ?? []);
    expect(new Set(cited)).toEqual(new Set(Object.keys(sources)));
    expect(JSON.stringify(settlement)).not.toMatch(/NaN|undefined|Infinity|-0\.00/);
    expect(JSON.parse(JSON.stringify(settlement))).toStrictEqual(settlement);
  });

  it.each(settled)("%s: each euro has its reason", (_, { award, realised, options }) => {
    const { flows, lines, findings } = settle(award, realised, options);
    const reasons = (id: string) =>
      findings.filter(({ params, citations }) => {
        return "flow" in params && params.flow === id && citations.length > 0;
      });
    for (const { flow, status, planned, realised: row } of flows) {
      for (const category of categories) {
        const own = lines.filter((line) => line.flow === flow && line.category === category);
        const sum = own.reduce((all, { amount }) => all + centsOfResult(amount), 0);
        expect(row[category] ?? formatCents(sum)).toBe(formatCents(sum));
      }
      if (status !== "kept" && planned !== undefined) expect(reasons(flow)).not.toEqual([]);
    }
    for (const { needsApproval, explanation } of lines) {
      const isPrinted = explanation !== undefined && ratesIn(explanation).some(({ citations }) => citations.length > 0);
      const isOption = pathsIn(explanation).some(([root]) => root === "options");
      // What is claimed by force majeure is the caller's, and the agency's to approve.
      expect(isPrinted || isOption || needsApproval).toBe(true);
    }
  });

  it.each(settled)("%s: with whatever explanations it is the same", (_, { award, realised, options }) => {
    const answer = settle(award, realised, options);
    const { explanation, ...bareAnswer } = settle(award, realised, { ...options, explanations: false });
    expect(explanation).toBeUndefined();
    // Without explanations nobody sees which documents they cite: those of all tables of the call are listed.
    const { explanation: __, sources, ...rest } = answer;
    expect(bareAnswer.sources).toMatchObject(sources);
    expect({ ...bareAnswer, sources }).toEqual({
      ...rest,
      sources,
      lines: rest.lines.map(({ explanation: ___, ...line }) => line),
    });
    const every = settle(award, realised, { ...options, explanations: "every-limit" });
    expect(every.explanation && evaluateExplanation(every.explanation)).toBe(answer.explanation && answer.finalGrant);
  });

  it.each(settled)("%s: every path leads somewhere", (_, { award, realised, options }) => {
    const settlement = settle(award, realised, options);
    const input = { award, realised, options };
    const lost = [
      ...settlement.findings
        .map(({ code, path }) => [code, path] as const)
        .filter(([code]) => !isOfWhatIsMissing(code)),
      ...settlement.checks.flatMap(({ rule, missing = [] }) =>
        missing.map((path) => [rule, path.slice(0, 3)] as const),
      ),
      ...settlement.lines.flatMap(({ id, explanation }) => pathsIn(explanation).map((path) => [id, path] as const)),
      ...pathsIn(settlement.explanation).map((path) => ["finalGrant", path] as const),
    ].filter(([, path]) => !leadsSomewhere(path, input));
    expect(lost).toEqual([]);
  });
});

describe("fixtures of what remains", () => {
  it.each(planning)("%s", (_, { award, realised, planned, options, expected }) => {
    const asked = expected.remaining;
    const {
      left = null,
      leftAfter = null,
      leftRange,
      leftAfterRange,
      findings,
      ...rest
    } = remaining(award, realised, planned, options);
    expect({
      ...{ left, leftAfter, planned: rest.planned },
      ...(asked?.leftRange === undefined ? {} : { leftRange }),
      ...(asked?.leftAfterRange === undefined ? {} : { leftAfterRange }),
      findings: sorted(findings.map(bare)),
    }).toEqual({ ...asked, findings: sorted(asked?.findings.map(bare) ?? []) });
  });

  it.each(planning)("%s: what is left and what is not known agree", (_, { award, realised, planned, options }) => {
    const answer = remaining(award, realised, planned, options);
    const { leftAfter, leftAfterRange, unknown, checks, findings } = answer;
    const all = settle(award, { ...realised, flows: [...realised.flows, ...planned] }, options);
    expect(unknown).toEqual(all.unknown);
    const cited = findings.flatMap(({ citations }) => citations.map(({ source }) => source));
    expect(new Set(Object.keys(answer.sources))).toEqual(new Set([...Object.keys(all.sources), ...cited]));
    expect(leftAfter).toBe(leftAfterRange.minimum === leftAfterRange.maximum ? leftAfterRange.minimum : undefined);
    if (planned.length === 0) expect(leftAfterRange).toEqual(answer.leftRange);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    const input = { award, realised, planned, options };
    const missing = checks
      .flatMap((check) => check.missing ?? [])
      .map((path) => path.slice(0, path.indexOf("flows") + 2));
    const paths = findings
      .filter(({ code }) => !isOfWhatIsMissing(code) && !isOfDuration(code))
      .map(({ path }) => path);
    expect([...paths, ...missing].filter((path) => !leadsSomewhere(path, input))).toEqual([]);
  });

  it("of a flow of which something is not stated, a check leads to what is planned", () => {
    const fixture = planning.find(([name]) => name.endsWith("/remaining-planned-within"))?.[1];
    const [{ venueKind: _, ...group } = raise(), ...others] = fixture?.planned ?? [];
    const { award, realised, options } = fixture ?? raise();
    const { unknown, checks } = remaining(award, realised, [group, ...others], options);
    expect(unknown).toEqual(["evidence", "rules", "transfers", "reduction"]);
    expect(checks.flatMap(({ missing = [] }) => missing)).toEqual([["planned", 0, "venueKind"]]);
  });

  it("what took place and breaks a rule is told as that, and the planned flow after it as planned", () => {
    const fixture = planning.find(([name]) => name.endsWith("/remaining-planned-breaks-a-rule"))?.[1];
    const { award, planned, options } = fixture ?? raise();
    const [group = raise()] = planned;
    const answer = remaining(award, { flows: [{ ...group, id: "TOOK" }] }, planned, options);
    expect(
      answer.findings.filter(({ code }) => code.endsWith(".not-kept")).map(({ code, path }) => [code, path]),
    ).toEqual([
      ["mobility.not-kept", ["realised", "flows", 0]],
      ["planned.not-kept", ["planned", 0]],
    ]);
  });

  it("a limit that what took place exceeds is told as exceeded, and the money as it stands without the plan", () => {
    const fixture = planning.find(([name]) => name.endsWith("/remaining-beyond-thirty"))?.[1];
    const { award, planned, options } = fixture ?? raise();
    const { findings } = remaining(
      award,
      { flows: planned.map((flow) => ({ ...flow, participants: 31 })) },
      [{ ...(planned[0] ?? raise()), id: "AGAIN" }],
      options,
    );
    const of = (prefix: string) => findings.filter(({ code }) => code.startsWith(prefix));
    expect(of("project-limit.exceeded")).toHaveLength(1);
    expect(of("planned.project-limit")).toEqual([]);
    // 31 pupils: 31 × 880 + 2 × (7 × 125 + 395) = 27280 + 2540 = 29820; the award is 16037.
    expect(of("settlement.over-award").map(({ params }) => params)).toEqual([
      { realised: "29820.00", total: "16037.00", over: "13783.00" },
    ]);
  });
});

/** How long a project lasts need not be stated. */
const isOfDuration = (code: string) => /^(extension|amendment)\./.test(code);

const raise = (): never => {
  throw new Error("no such fixture");
};

const signed = (amount: string): number => centsOfResult(amount);

/** They say where a value is not. */
const isOfWhatIsMissing = (code: string) =>
  /^(force-majeure\.not-claimed|reduction\.rule-unknown|transfers\.rule-unknown|payments\.missing|settlement\.categor|duration\.missing|interruption\.without)/.test(
    code,
  );

function pathsIn(tree: Explanation | undefined): readonly Path[] {
  if (tree === undefined) return [];
  return tree.kind === "input" ? [tree.path] : partsOf(tree).flatMap(pathsIn);
}

/** Days that the dates give stand for the key that would state them. */
function leadsSomewhere(path: Path, input: unknown): boolean {
  let value = input;
  for (const key of path) {
    const known: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    if (known === undefined) return key === "durationDays" && isDated(value);
    value = known;
  }
  return true;
}

const isDated = (flow: unknown) =>
  typeof flow === "object" && flow !== null && "startDate" in flow && "endDate" in flow;
