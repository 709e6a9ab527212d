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
  estimateAllocation,
  evaluateExplanation,
  knownAllocations,
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

  it("says which actions have an allocation where the applicant's has none", () => {
    const { findings } = estimateAllocation({ ...school, action: "KA122-SCH" }, swedish);
    const known = ["KA121-SCH", "KA121-VET", "KA121-ADU"];
    expect(findings).toMatchObject([{ code: "action.not-covered", params: { action: "KA122-SCH", known } }]);
  });

  it.each(["call", "action"] as const)("gives no amount by rules of another %s", (key) => {
    const other = { call: 2025, action: "KA121-VET" } as const;
    const { atMost, findings } = estimateAllocation({ ...school, need: 1, [key]: other[key] }, swedish);
    const params = { call: 2026, action: "KA121-SCH", agency: "SE" };
    expect([atMost, findings]).toMatchObject([undefined, [{ code: "allocation.other-rules", params }]]);
  });

  it.each([0, 1.5, Number.NaN, -1])("throws at %s organisations", (organisations) => {
    const consortium = { ...school, kind: "coordinator", organisations } as const;
    expect(() => estimateAllocation(consortium, swedish)).toThrow(RangeError);
  });

  it("throws at what is no amount", () => {
    expect(() => estimateAllocation({ ...school, need: "a lot" }, swedish)).toThrow(RangeError);
  });

  it.each([
    ["0.call", [{ call: 2020 }]],
    ["1.call", [{ call: 2021 }, { call: 2026 }]],
    ["0.spent", [{ call: 2023, awarded: "10.00", spent: "10.01" }]],
  ])("throws at %s of a completed project that cannot be", (place, completedProjects) => {
    const estimate = () => estimateAllocation({ ...school, completedProjects }, swedish);
    expect(estimate).toThrow(TypeError);
    expect(estimate).toThrow(`completedProjects.${place} must be`);
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
