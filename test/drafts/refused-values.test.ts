import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { assessDraft } from "../../src/assess-draft.js";
import { openQuestions } from "../../src/form/index.js";
import { parseApplication, parseDraft } from "../../src/schema/index.js";
import type { Path } from "../../src/values/path.js";
import { allFixtures, applicationOf } from "../fixtures.js";

const baseRates = { staff: { 1: 160, 2: 140 } };
const job = {
  id: "JOB",
  activity: "job-shadowing",
  destination: "FI",
  participants: 2,
  durationDays: 5,
  distanceKm: 1000,
};
const project = { startDate: "2026-09-01", durationMonths: 12 };
const whole = { call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, project, flows: [job] };

const assessed = (value: unknown) => assessDraft(parseDraft(value).draft, { baseRates });
const asked = (value: unknown) =>
  openQuestions(parseDraft(value).draft, { baseRates }).map(({ path }) => path.join("."));

describe("a value that was refused", () => {
  it("is the only thing that keeps this application from being complete", () => {
    expect(assessed(whole)).toMatchObject({ isComplete: true, missing: [] });
  });

  it.each([
    ["travelDays", "x"],
    ["accompanyingPersons", "2 teachers"],
    ["notRequested", "x"],
    ["greenTravel", "x"],
    ["inclusionCosts", "1.234"],
    ["group", 3],
    // A contradiction: nine of two.
    ["participantsWithFewerOpportunities", 9],
    ["courseCountries", ["PL", "Ireland"]],
  ])("leaves its flow open: %s", (key, wrong) => {
    const value = { ...whole, flows: [job, { ...job, id: "B", [key]: wrong }] };
    const { isComplete, missing, flows, total, eligibility, grant } = assessed(value);
    const alone = assessed(whole).total?.amount;
    expect([isComplete, missing]).toEqual([false, [["flows", 1, key]]]);
    expect(flows[0]).toMatchObject({ missing: [], amount: alone });
    expect(flows[1]).toEqual({ id: "B", missing: [["flows", 1, key]], findings: [] });
    expect(total).toEqual({ amount: alone, atLeast: true });
    expect(eligibility.verdict).toBe("undetermined");
    expect(grant?.total).toBeUndefined();
    expect(asked(value)).toContain(`flows.1.${key}`);
  });

  it("under a misspelt key is one of the key that is meant; a key that nothing is like has no value to give", () => {
    const flow = (others: object) => assessed({ ...whole, flows: [{ ...job, ...others }] });
    expect(flow({ travleDays: 2 }).missing).toEqual([["flows", 0, "travelDays"]]);
    expect(flow({ travleDays: 2, travelDays: 1 }).isComplete).toBe(true);
    expect(flow({ isUnfolded: true }).isComplete).toBe(true);
  });

  it("shows what else its flow needs", () => {
    const { missing } = assessed({ ...whole, flows: [{ ...job, durationDays: undefined, travelDays: "x" }] });
    expect(missing).toEqual(
      expect.arrayContaining([
        ["flows", 0, "travelDays"],
        ["flows", 0, "durationDays"],
      ]),
    );
  });

  it.each([
    ["exceptionalCosts", "x", false],
    ["preparatoryVisits", "x", false],
    ["consortium", "x", false],
    ["nationalAgency", 3, false],
    ["title", 3, true],
    ["roundOpen", "x", true],
  ])(
    "beside the flows leaves the whole open, %s, and the total is at least what it says only if it cannot fall",
    (key, wrong, atLeast) => {
      const { isComplete, missing, total, grant, range } = assessed({ ...whole, [key]: wrong });
      expect([isComplete, missing]).toEqual([false, [[key]]]);
      expect(total?.atLeast).toBe(atLeast);
      expect([grant?.total, range?.minimum.total]).toEqual([undefined, undefined]);
      expect(asked({ ...whole, [key]: wrong })).toContain(key);
    },
  );

  it("of a visit or a cost leaves that open", () => {
    const visit = { flow: "JOB", participants: 1 };
    const { missing, total } = assessed({
      ...whole,
      preparatoryVisits: [{ ...visit, hostingOrganisation: 3 }],
      exceptionalCosts: [{ type: "entry-requirements", flow: "JOB", persons: 1, realCost: "1.234" }],
    });
    expect(missing).toEqual([
      ["preparatoryVisits", 0, "hostingOrganisation"],
      ["exceptionalCosts", 0, "realCost"],
    ]);
    expect(total).toEqual({ amount: assessed(whole).total?.amount, atLeast: true });
  });

  it("of an earlier visit may be the host of a later one", () => {
    const flows = [{ ...job, hostingOrganisation: "Lukio" }];
    const visits = (first: object) =>
      assessed({
        ...whole,
        flows,
        preparatoryVisits: [
          { flow: "JOB", participants: 1, ...first },
          { flow: "JOB", participants: 3, hostingOrganisation: "Koulu" },
        ],
      }).total?.atLeast;
    expect(visits({ participants: "x" })).toBe(true);
    expect(visits({ hostingOrganisation: 3 })).toBe(false);
  });

  it("refuses nothing for good: the value may be the one by which a check passes", () => {
    const verdictOf = (others: object) => assessed({ ...whole, ...others }).eligibility.verdict;
    const long = { ...project, durationMonths: 19 };
    expect(verdictOf({ project: long })).toBe("ineligible");
    expect(verdictOf({ project: { ...long, extended: "x" } })).toBe("undetermined");
    const members = [{ country: "US", supervisedBy: 3 }];
    expect(verdictOf({ consortium: { members } })).toBe("undetermined");
    const grants = [{ call: 2025, action: "KA122-SCH", role: "partner" }];
    expect(verdictOf({ applicant: { country: "PL", grants } })).toBe("undetermined");
    const group = { ...job, activity: "group-mobility-of-pupils", group: "G", accompanyingPersons: 1 };
    const others = { ...group, id: "B", group: 3 };
    expect(verdictOf({ flows: [{ ...group, participants: 1 }, others] })).toBe("undetermined");
  });

  it("is remembered in JSON, in a copy, and by who reads the draft again; a value in its place ends it", () => {
    const { draft } = parseDraft({ ...whole, flows: [{ ...job, travelDays: "x" }] });
    expect(draft.refused).toEqual([["flows", 0, "travelDays"]]);
    const written: unknown = JSON.parse(JSON.stringify({ ...draft, title: "Finland" }));
    const again = parseDraft(written);
    expect(again).toEqual({ draft: written, issues: [] });
    expect(assessDraft(again.draft).isComplete).toBe(false);
    const mended = { ...again.draft, flows: [{ ...job, travelDays: 1 }] };
    expect(assessDraft(mended, { baseRates }).isComplete).toBe(true);
    expect(parseDraft(mended).draft).not.toHaveProperty("refused");
    expect(parseDraft({ refused: "no" }).issues.map(({ code }) => code)).toEqual(["key.unknown"]);
  });
});

/** The places of all that is neither an object nor a list of objects. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => leavesOf(each, [...path, index]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
  }
  return [path];
}

function spoilt(value: unknown, path: Path): unknown {
  const copy: unknown = structuredClone(value);
  const into = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), copy) as object;
  const key = path.at(-1) ?? "";
  Reflect.set(into, key, typeof Reflect.get(into, key) === "boolean" ? "x" : true);
  return copy;
}

const toCents = (amount: string) => Number(amount.replace(".", ""));

describe("one spoilt value of an application", () => {
  const fixtures = allFixtures().filter(({ expected }) => expected.issues === undefined);

  it.each(fixtures)("gives no false answer: $name", (fixture) => {
    const { options } = fixture.expected;
    const truth = assess(applicationOf(fixture), options);
    const total = truth.grant.total ?? truth.range?.minimum.total;
    const leaves = leavesOf(fixture.input).filter(([key]) => key !== "$schema");
    // A few of each fixture, other ones in each: together they are of every kind.
    const start = fixture.name.length % 7;
    for (let index = start; index < leaves.length; index += Math.max(7, Math.floor(leaves.length / 4))) {
      const value = spoilt(fixture.input, leaves[index] ?? []);
      expect(parseApplication(value).success).toBe(false);
      const { draft } = parseDraft(value);
      const result = assessDraft(draft, options);
      expect(result.isComplete).toBe(false);
      expect(result.missing).not.toEqual([]);
      expect(result.eligibility.verdict).not.toBe("eligible");
      if (result.eligibility.verdict === "ineligible") expect(truth.eligibility.verdict).toBe("ineligible");
      if (result.total?.atLeast !== true || total === undefined) continue;
      const least = result.total.amount ?? result.total.least ?? "0.00";
      expect(toCents(least)).toBeLessThanOrEqual(toCents(total));
    }
  });
});
