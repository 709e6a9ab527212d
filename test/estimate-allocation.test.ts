import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Allocation,
  type AllocationApplicant,
  type AllocationRules,
  allocationRules,
  allocationUnknowns,
  type Explanation,
  estimateAllocation,
  evaluateExplanation,
  type InputLeaf,
  knownAllocations,
  partsOf,
  rateTable,
} from "../src/index.js";
import { parseAllocationApplicant, parseAllocationRules } from "../src/schema/index.js";
import { toCents } from "../src/values/money.js";

const root = path.join(import.meta.dirname, "../fixtures/allocation");

interface Case {
  readonly name: string;
  readonly applicant: unknown;
  /** A caller's; absent: the shipped ones. */
  readonly rules?: unknown;
  readonly expected: Readonly<Record<"basicGrant" | "maximumGrant" | "atLeast" | "atMost", string | null>> & {
    readonly apart: string;
    readonly unknown: readonly string[];
    readonly findings: readonly string[];
  };
}

const cases = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map(
    (file): Case => ({ name: file.replace(".json", ""), ...JSON.parse(readFileSync(path.join(root, file), "utf8")) }),
  );

function read<T>(parsed: { success: true; data: T } | { success: false; issues: unknown }): T {
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  return parsed.data;
}

function answerOf({ applicant: written, rules: file }: Case): Allocation {
  const applicant = read(parseAllocationApplicant(written));
  const { call, action, nationalAgency } = applicant;
  const rules = file === undefined ? allocationRules(call, action, nationalAgency) : read(parseAllocationRules(file));
  if (rules === undefined) throw new Error("no rules");
  return estimateAllocation(applicant, rules);
}

const school = { call: 2026, action: "KA121-SCH", nationalAgency: "SE", kind: "individual" } as const;
const swedish = allocationRules(2026, "KA121-SCH", "SE") as AllocationRules;

describe("the estimate of an allocation", () => {
  it.each(cases)("$name", (each) => {
    const { basicGrant = null, maximumGrant = null, atLeast = null, atMost = null, ...answer } = answerOf(each);
    expect({
      ...{ basicGrant, maximumGrant, atLeast, atMost, apart: answer.apart, unknown: answer.unknown },
      findings: answer.findings.map(({ code }) => code),
    }).toEqual(each.expected);
  });

  it.each(cases)("$name: each explanation gives its amount again, from cells with a place", (each) => {
    const answer = answerOf(each);
    const names = ["basicGrant", "maximumGrant", "atLeast", "atMost"] as const;
    for (const name of names) {
      const tree = answer.explanations[name];
      expect(tree && evaluateExplanation(tree), name).toBe(answer[name]);
    }
    for (const { source } of answer.findings.flatMap(({ citations }) => citations)) {
      expect(Object.keys(answer.sources)).toContain(source);
    }
    // Each path leads to the value that stands there.
    const applicant = read(parseAllocationApplicant(each.applicant));
    for (const { path: place, value } of names.flatMap((name) => inputsIn(answer.explanations[name]))) {
      const given = valueAt(applicant, place);
      expect(typeof value === "number" ? given : toCents(given as string), place.join(".")).toBe(
        typeof value === "number" ? value : toCents(value),
      );
    }
    for (const { path: place } of answer.findings) expect(valueAt(applicant, place), place.join(".")).toBeDefined();
    const { call, action, nationalAgency } = applicant;
    expect(answer).toMatchObject({ call, action, nationalAgency, currency: "EUR" });
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it("quotes the cells of the rate table", () => {
    const cells = new Map(rateTable(2026, "SCH", "SE")?.cells.map((cell) => [cell.id, cell]));
    const applicant = {
      ...school,
      need: 60_000,
      completedProjects: [{ call: 2023, awarded: 50_000, spent: 50_000 }],
      latestReportScore: 20,
    };
    const leaves = JSON.stringify(estimateAllocation(applicant, swedish).explanations).match(/SCH\/allocation[^"]+/g);
    expect(new Set(leaves)).toEqual(
      new Set(
        ["individual", "performance/percent", "deduction/percent", "whenShort/perOrganisation"]
          .map((id) => `SCH/allocation/SE/basicGrant/${id}`)
          .concat("SCH/allocation/SE/maximumGrant/individual"),
      ),
    );
    for (const id of leaves ?? []) expect(cells.get(id)?.status).toBe("secondary");
  });

  it("cites the readings I41 and I42, and the guide on what nobody is awarded", () => {
    const deducted = estimateAllocation({ ...school, need: 1, latestReportScore: 1, completedProjects: [] }, swedish);
    const cited = (code: string) => deducted.findings.find((each) => each.code === code)?.citations;
    expect(cited("allocation.deducted")).toContainEqual(expect.objectContaining({ interpretation: "I42" }));
    expect(cited("allocation.need-is-estimate")).toContainEqual({
      source: "PG-2026",
      page: 118,
      section: "Budget allocation",
    });
    expect(swedish.basicGrant.performance?.percent.citations[0]?.interpretation).toBe("I41");
  });

  it.each(["KA122-SCH", "KA999-XYZ"])("says which actions have an allocation where %s has none", (action) => {
    const { findings } = estimateAllocation({ ...school, action }, swedish);
    const known = ["KA121-SCH", "KA121-VET", "KA121-ADU"];
    expect(findings).toMatchObject([{ code: "action.not-covered", params: { action, known } }]);
  });

  it.each(["call", "action"] as const)("gives no amount by rules of another %s", (key) => {
    const other = { call: 2025, action: "KA121-VET" } as const;
    const { atMost, findings } = estimateAllocation({ ...school, need: 1, [key]: other[key] }, swedish);
    const params = { call: 2026, action: "KA121-SCH", agency: "SE" };
    expect([atMost, findings]).toMatchObject([
      undefined,
      [{ code: "allocation.other-rules", path: [], params, citations: [] }],
    ]);
  });

  const asked = { ...school, needBasis: "agency", completedProjects: [], latestReportScore: "none" } as const;
  const project = { call: 2023, awarded: "50000", spent: "24999.99" };

  it.each<[string, AllocationApplicant, readonly unknown[]]>([
    [
      "the coordinator alone, where a consortium has a member",
      { ...asked, kind: "coordinator", organisations: 1, need: 1 },
      [["consortium.missing", ["organisations"], { min: 1 }]],
    ],
    [
      "an estimate of the applicant's own",
      { ...asked, need: 30_000, needBasis: "own-estimate" },
      [["allocation.need-is-estimate", ["need"], { need: "30000.00" }]],
    ],
    [
      "a need below the basic grant of 20 000",
      { ...asked, need: "19999.99" },
      [["allocation.need-below-basic", ["need"], { need: "19999.99", basicGrant: "20000.00" }]],
    ],
    [
      "a need above the maximum grant of 200 000",
      { ...asked, need: "200000.01" },
      [["allocation.need-above-maximum", ["need"], { need: "200000.01", maximumGrant: "200000.00" }]],
    ],
    [
      "a report below 25 points: 20 % less",
      { ...asked, need: 30_000, latestReportScore: 24 },
      [["allocation.deducted", ["latestReportScore"], { points: 24, below: 25, percent: 20 }]],
    ],
    [
      "a cent less than half of the last grant spent",
      { ...asked, need: 100_000, completedProjects: [{ ...project, call: 2022, spent: "50000" }, project] },
      [
        [
          "allocation.maximum-lowered",
          ["completedProjects", 1],
          { spent: "24999.99", awarded: "50000.00", percent: 50 },
        ],
      ],
    ],
    [
      // 80 % of 300 000 = 240 000.
      "a basic grant above the maximum",
      { ...asked, need: 30_000, completedProjects: [{ call: 2023, awarded: 300_000, spent: 300_000 }] },
      [
        ["allocation.basic-above-maximum", [], { basicGrant: "240000.00", maximumGrant: "200000.00" }],
        ["allocation.need-below-basic", ["need"], { need: "30000.00", basicGrant: "240000.00" }],
      ],
    ],
  ])("says of %s where and how much", (_, applicant, said) => {
    const { findings } = estimateAllocation(applicant, swedish);
    const own = findings.filter(({ code }) => code !== "rate.provisional");
    expect(own.map(({ code, path: place, params }) => [code, place, params])).toEqual(said);
  });

  it("cites both the maximum and the guide on a need above it", () => {
    const { findings } = estimateAllocation({ ...asked, need: 200_001 }, swedish);
    expect(findings.find(({ code }) => code === "allocation.need-above-maximum")?.citations).toEqual([
      { source: "UHR-allocation-2026", section: "Maximum grant" },
      { source: "PG-2026", page: 117, section: "Budget allocation" },
      { source: "PG-2026", page: 118, section: "Budget allocation" },
    ]);
  });

  it("does not explain an amount by what adds nothing to it", () => {
    const { unknown, explanations } = estimateAllocation(
      {
        ...asked,
        need: 30_000,
        inclusionAndExceptional: 0,
        // 80 % of 25 000 is the basic grant of 20 000, and no more.
        completedProjects: [{ call: 2023, awarded: 25_000, spent: 25_000 }],
      },
      swedish,
    );
    expect(unknown).toEqual(["second-phase"]);
    const places = Object.values(explanations).flatMap((tree) => inputsIn(tree).map(({ path: place }) => place));
    expect(places).toEqual([["need"], ["need"]]);
  });

  it("rounds shares of amounts to the cent", () => {
    const spent = { call: 2023, awarded: 50_000, spent: "30000.01" };
    const { basicGrant, explanations } = estimateAllocation(
      { ...asked, completedProjects: [spent], latestReportScore: 20 },
      swedish,
    );
    // 80 % of 30 000.01 = 24 000.008, and 80 % of 24 000.01 = 19 200.008.
    expect(basicGrant).toBe("19200.01");
    expect(JSON.stringify(explanations.basicGrant).match(/"to":"[^"]*"/g)).toEqual(Array(3).fill('"to":"cent"'));
  });

  it("does not compare the spending of a project with an award that nobody states", () => {
    const { basicGrant, unknown } = estimateAllocation(
      { ...asked, completedProjects: [{ call: 2023, spent: 30_000 }] },
      swedish,
    );
    // 80 % of 30 000; whether less than half of the award was spent is open.
    expect([basicGrant, unknown]).toEqual(["24000.00", ["need", "spending", "first-phase-scaled", "second-phase"]]);
  });

  it.each([0, 1.5, Number.NaN, -1])("throws at %s organisations", (organisations) => {
    const consortium = { ...school, kind: "coordinator", organisations } as const;
    expect(() => estimateAllocation(consortium, swedish)).toThrow(
      new RangeError("organisations must be a whole number from 1"),
    );
  });

  it("throws at what is no amount", () => {
    expect(() => estimateAllocation({ ...school, need: "a lot" }, swedish)).toThrow(RangeError);
  });

  const past = "from 2021 on, and before the call of the applicant";
  it.each([
    ["0.call", past, [{ call: 2020 }]],
    ["1.call", past, [{ call: 2021 }, { call: 2026 }]],
    ["0.spent", "no more than was awarded", [{ call: 2023, awarded: "10.00", spent: "10.01" }]],
  ])("throws at %s of a completed project that cannot be", (place, expected, completedProjects) => {
    expect(() => estimateAllocation({ ...school, completedProjects }, swedish)).toThrow(
      new TypeError(`completedProjects.${place} must be ${expected}: validate with parseAllocationApplicant first`),
    );
  });

  it("keeps its ends in order, and tells less only where more is unknown", () => {
    const amount = fc.integer({ min: 0, max: 400_000_000 });
    const project = fc
      .record({
        call: fc.integer({ min: 2021, max: 2025 }),
        awarded: amount,
        left: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ call, awarded, left }) => ({ call, awarded, spent: Math.floor(awarded * left) }));
    const full = fc.record({
      kind: fc.constantFrom("individual", "coordinator"),
      organisations: fc.integer({ min: 2, max: 1000 }),
      need: amount,
      inclusionAndExceptional: amount,
      inclusionAndExceptionalBasis: fc.constantFrom("approved", "requested"),
      completedProjects: fc.array(project, { maxLength: 5 }),
      latestReportScore: fc.oneof(fc.constant("none"), fc.integer({ min: 0, max: 50 })),
    }) as fc.Arbitrary<Partial<AllocationApplicant>>;
    const keys = ["need", "completedProjects", "latestReportScore", "inclusionAndExceptionalBasis"] as const;
    fc.assert(
      fc.property(full, fc.subarray([...keys]), (given, left) => {
        const known = estimateAllocation({ ...school, ...given }, swedish);
        const less = Object.fromEntries(Object.entries(given).filter(([key]) => !left.includes(key as never)));
        const lessKnown = estimateAllocation({ ...school, ...less }, swedish);
        for (const { atLeast, atMost, unknown, explanations } of [known, lessKnown]) {
          if (atLeast !== undefined) expect(toCents(atLeast)).toBeLessThanOrEqual(toCents(atMost ?? ""));
          expect(explanations.atMost && evaluateExplanation(explanations.atMost)).toBe(atMost);
          expect(explanations.atLeast && evaluateExplanation(explanations.atLeast)).toBe(atLeast);
          expect(allocationUnknowns.filter((each) => unknown.includes(each))).toEqual(unknown);
        }
        const most = (answer: Allocation) => toCents(answer.atMost ?? "999999999.99");
        expect(most(lessKnown)).toBeGreaterThanOrEqual(most(known));
        if (lessKnown.atLeast !== undefined) {
          expect(known.atLeast).toBeDefined();
          expect(toCents(lessKnown.atLeast)).toBeLessThanOrEqual(toCents(known.atLeast ?? ""));
        }
      }),
    );
  });

  it("knows every thing that is unknown from some case", () => {
    const told = new Set(cases.flatMap((each) => answerOf(each).unknown));
    expect(allocationUnknowns.filter((each) => !told.has(each))).toEqual([]);
  });
});

describe("the estimate by rules that say less", () => {
  const consortium = { perOrganisation: 15_000 };
  const limits = { section: "Grants", individual: 15_000 };
  const rulesOf = (basicGrant: object, maximumGrant: object) =>
    read(
      parseAllocationRules({
        ...{ call: 2026, action: "KA121-VET", nationalAgency: "HR", source: { title: "Rules (invented figures)" } },
        basicGrant: { ...limits, ...basicGrant },
        maximumGrant: { ...limits, individual: 40_000, ...maximumGrant },
      }),
    );
  const vet = { call: 2026, action: "KA121-VET", nationalAgency: "HR", needBasis: "agency" } as const;
  const school = { ...vet, kind: "individual", need: 30_000 } as const;
  const three = { ...vet, kind: "coordinator", organisations: 3, need: 90_000 } as const;
  const amountsOf = ({ basicGrant, maximumGrant, atLeast, atMost, unknown }: Allocation) => ({
    ...{ basicGrant, maximumGrant, atLeast, atMost },
    unknown,
  });

  it.each<[string, AllocationApplicant, AllocationRules, ReturnType<typeof amountsOf>]>([
    [
      "only the basic grant of a consortium",
      three,
      rulesOf({ consortium }, {}),
      // 3 × 15 000. Nobody knows whether the maximum is less.
      {
        ...{ basicGrant: "45000.00", maximumGrant: undefined, atLeast: undefined, atMost: "90000.00" },
        unknown: ["consortium-amounts", "first-phase-floor", "second-phase"],
      },
    ],
    [
      "only the maximum grant of a consortium",
      three,
      rulesOf({}, { consortium }),
      {
        ...{ basicGrant: undefined, maximumGrant: "45000.00", atLeast: undefined, atMost: "45000.00" },
        unknown: ["consortium-amounts", "second-phase"],
      },
    ],
    [
      "only the basic grant of a consortium that does not know its need, but its costs",
      { ...three, need: undefined, inclusionAndExceptional: 500, inclusionAndExceptionalBasis: "approved" },
      rulesOf({ consortium }, {}),
      {
        ...{ basicGrant: "45000.00", maximumGrant: undefined, atLeast: undefined, atMost: undefined },
        unknown: ["need", "consortium-amounts", "first-phase-floor", "second-phase"],
      },
    ],
    [
      "a share of what was spent, and the projects are not known",
      school,
      rulesOf({ performance: { percent: 80, projects: 3 } }, {}),
      {
        ...{ basicGrant: undefined, maximumGrant: "40000.00", atLeast: "15000.00", atMost: "30000.00" },
        unknown: ["completed-projects", "first-phase-floor", "second-phase"],
      },
    ],
    [
      "a lower maximum after low spending, and the projects are not known",
      school,
      rulesOf({}, { lowered: { spentBelowPercent: 50 } }),
      {
        ...{ basicGrant: "15000.00", maximumGrant: "40000.00", atLeast: undefined, atMost: "30000.00" },
        unknown: ["completed-projects", "first-phase-floor", "second-phase"],
      },
    ],
    [
      "a lower maximum after low spending, and the award of the last project is not known",
      { ...school, completedProjects: [{ call: 2023, spent: 100 }] },
      rulesOf({}, { lowered: { spentBelowPercent: 50 } }),
      {
        ...{ basicGrant: "15000.00", maximumGrant: "40000.00", atLeast: undefined, atMost: "30000.00" },
        unknown: ["spending", "first-phase-floor", "second-phase"],
      },
    ],
    [
      "a basic grant that is the maximum: more cannot be given, whatever the need is",
      { ...school, need: undefined },
      rulesOf({ whenShort: { perOrganisation: 15_000 } }, { individual: 15_000 }),
      {
        ...{ basicGrant: "15000.00", maximumGrant: "15000.00", atLeast: undefined, atMost: "15000.00" },
        unknown: ["need"],
      },
    ],
    [
      "all that is needed, whatever was spent: the basic grant alone is open",
      { ...school, need: 9_000 },
      rulesOf({ performance: { percent: 80, projects: 3 }, whenShort: { perOrganisation: 9_000 } }, {}),
      {
        ...{ basicGrant: undefined, maximumGrant: "40000.00", atLeast: "9000.00", atMost: "9000.00" },
        unknown: ["completed-projects"],
      },
    ],
    [
      "how far basic grants may be cut: of a consortium for each of its organisations",
      three,
      rulesOf({ consortium, whenShort: { perOrganisation: 9_000 } }, { consortium: { perOrganisation: 40_000 } }),
      {
        ...{ basicGrant: "45000.00", maximumGrant: "120000.00", atLeast: "27000.00", atMost: "90000.00" },
        unknown: ["first-phase-scaled", "second-phase"],
      },
    ],
  ])("has %s", (_, applicant, rules, expected) => {
    expect(amountsOf(estimateAllocation(applicant, rules))).toEqual(expected);
  });

  it("says nothing of a basic grant that is the maximum, and of one above it how much", () => {
    const codes = (basic: number) =>
      estimateAllocation(school, rulesOf({ individual: basic }, { individual: 15_000 })).findings.map(
        ({ code }) => code,
      );
    expect(codes(15_000)).toEqual(["allocation.need-above-maximum"]);
    expect(codes(15_001)).toEqual(["allocation.basic-above-maximum", "allocation.need-above-maximum"]);
  });
});

/** The inputs of a tree, in the order in which they are read. */
function inputsIn(tree: Explanation | undefined): readonly InputLeaf[] {
  if (tree === undefined) return [];
  return tree.kind === "input" ? [tree] : partsOf(tree).flatMap(inputsIn);
}

function valueAt(root: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

describe("the rules that are shipped", () => {
  it("are found by call, action and agency, in any spelling", () => {
    expect(allocationRules(2026, "KA121-SCH", "se")).toEqual(swedish);
    for (const { call, action, nationalAgency } of knownAllocations()) {
      expect(allocationRules(call, action, nationalAgency)).toMatchObject({ call, action, nationalAgency });
    }
  });

  it.each([
    [2025, "KA121-SCH", "SE"],
    [2026, "KA121-VET", "SE"],
    [2026, "KA122-SCH", "SE"],
    [2026, "KA121-SCH", "PL"],
    [2031, "KA121-SCH", "SE"],
    [2026, "constructor", "SE"],
  ])("are none for %s %s %s", (call, action, agency) => {
    expect(allocationRules(call, action, agency)).toBeUndefined();
  });
});
