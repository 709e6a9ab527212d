import { describe, expect, it } from "vitest";
import type { Draft, DraftFlow } from "../../src/application/draft.js";
import { assess } from "../../src/assess.js";
import { assessDraft } from "../../src/assess-draft.js";
import { evaluateExplanation } from "../../src/results/explanation.js";
import { parseDraft } from "../../src/schema/index.js";
import { allFixtures, applicationOf } from "../fixtures.js";

const baseRates = { staff: { 1: 150, 2: 120, 3: 100 }, learners: { 1: 60, 2: 50, 3: 40 } };

/** Call 2023: 350 EUR for a job shadowing, 275 EUR of travel, 5 days of 120 EUR in Spain: 1225 EUR for one person. */
const job: DraftFlow = {
  id: "JOB",
  activity: "job-shadowing",
  destination: "ES",
  participants: 1,
  durationDays: 5,
  distanceKm: 600,
};
const start: Draft = { call: 2023, action: "KA122-SCH", applicant: { country: "PL" } };
const priced = (flows: readonly DraftFlow[], others: Draft = {}) =>
  assessDraft({ ...start, ...others, flows }, { baseRates });

describe("an assessed draft", () => {
  const complete = allFixtures().filter(({ expected }) => expected.issues === undefined);

  it.each(complete)("of a whole application is its assessment: $name", (fixture) => {
    const { options } = fixture.expected;
    const application = applicationOf(fixture);
    const { draft } = parseDraft(fixture.input);
    const { isComplete, missing, flows, total, ...assessment } = assessDraft(draft, options);
    const expected = assess(application, options);
    expect(flows.length).toBe(application.flows.length);
    if (!isComplete) {
      // An amount of a flow rests on a value that is not there.
      expect(missing).not.toEqual([]);
      expect(expected.grant.total).toBeUndefined();
      return;
    }
    expect(missing).toEqual([]);
    expect(assessment).toStrictEqual(expected);
    expect(total?.amount).toBe(expected.grant.total);
  });

  it("without call, action and country prices nothing, and lists them", () => {
    expect(assessDraft({ flows: [{}, { id: "A", participants: 2 }] })).toEqual({
      isComplete: false,
      missing: [
        ["call"],
        ["action"],
        ["applicant", "country"],
        ["flows", 0, "id"],
        ["flows", 0, "activity"],
        ["flows", 0, "participants"],
        ["flows", 1, "activity"],
      ],
      flows: [
        {
          // Without call, action and country no flow has an amount.
          missing: [
            ["call"],
            ["action"],
            ["applicant", "country"],
            ["flows", 0, "id"],
            ["flows", 0, "activity"],
            ["flows", 0, "participants"],
          ],
          findings: [],
        },
        { id: "A", missing: [["call"], ["action"], ["applicant", "country"], ["flows", 1, "activity"]], findings: [] },
      ],
      eligibility: { verdict: "undetermined", findings: [], checks: [], manualChecks: [], sources: {} },
      findings: [],
    });
  });

  it("without flows is worth nothing yet, and needs some", () => {
    const { missing, total, eligibility, grant } = assessDraft(start);
    expect(missing).toEqual([["flows"]]);
    expect(total).toEqual({ amount: "0.00", atLeast: true });
    expect(grant?.total).toBeUndefined();
    expect(eligibility.findings.map(({ code }) => code)).not.toContain("mobility.none");
    expect(eligibility.verdict).toBe("undetermined");
  });

  it("of a call that nobody knows says so", () => {
    const { missing, findings, total, flows } = assessDraft({ ...start, call: 2035, flows: [job] });
    expect(flows).toEqual([{ id: "JOB", missing: [["call"]], findings: [] }]);
    expect([missing, findings.map(({ code }) => code), total]).toEqual([[["call"]], ["call.unknown"], undefined]);
  });

  it("of an accreditation needs nothing of the mobilities that it may have by mistake", () => {
    const draft = { ...start, action: "KA120-SCH", flows: [{}], preparatoryVisits: [{}], exceptionalCosts: [{}] };
    expect(assessDraft(draft).missing).toEqual([]);
  });

  it("prices the flows that are complete, under the draft's own paths", () => {
    const { total, flows, grant } = priced([
      { id: "A", participants: 3 },
      { ...job, durationDays: undefined, id: "B" },
      job,
    ]);
    expect(total).toEqual({ amount: "1225.00", atLeast: true });
    expect(flows).toEqual([
      { id: "A", missing: [["flows", 0, "activity"]], findings: [] },
      expect.objectContaining({ id: "B", missing: [["flows", 1, "durationDays"]] }),
      { id: "JOB", missing: [], findings: [], amount: "1225.00" },
    ]);
    expect(flows[1]?.findings.map(({ code }) => code)).toEqual(["duration.missing"]);
    const travel = grant?.lines.find(({ category }) => category === "travel");
    expect(travel).toMatchObject({ id: "JOB/travel/participants", amount: "275.00" });
    expect(travel?.explanation).toMatchObject({ of: [{ path: ["flows", 2, "participants"] }, {}] });
    expect(grant?.lines.map(({ explanation }) => explanation && evaluateExplanation(explanation))).toEqual(
      grant?.lines.map(({ amount }) => amount),
    );
    expect(grant?.total).toBeUndefined();
    expect(grant?.summary.total).toEqual({});
    expect(grant?.summary.flows.map(({ flow, total: sum }) => [flow, sum])).toEqual([["JOB", "1225.00"]]);
  });

  it("keeps the positions of visits and costs, and the ids of their lines", () => {
    const { grant, missing } = priced([{}, { ...job, participants: 2 }], {
      preparatoryVisits: [{ flow: "JOB" }, { participants: 1 }],
      exceptionalCosts: [
        { type: "financial-guarantee" },
        // 80 % of 1000 EUR; one of the two has no unit cost of travel then.
        { type: "expensive-travel", flow: "JOB", persons: 1, realCost: "1000.00" },
      ],
    });
    expect(grant?.lines.map(({ id, amount }) => [id, amount])).toEqual([
      ["JOB/organisationalSupport/participants", "700.00"],
      ["JOB/individualSupport/participants", "1200.00"],
      ["JOB/travel/participants", "275.00"],
      ["JOB/exceptionalCosts/persons/1", "800.00"],
    ]);
    expect(missing).toEqual([
      ["flows", 0, "id"],
      ["flows", 0, "activity"],
      ["flows", 0, "participants"],
      ["preparatoryVisits", 0, "participants"],
      ["preparatoryVisits", 1, "flow"],
      ["exceptionalCosts", 0, "realCost"],
    ]);
  });

  it("leaves out visits and costs of flows that are not complete", () => {
    const { grant, total } = priced(
      [
        { ...job, distanceKm: undefined },
        { ...job, id: "B" },
      ],
      {
        preparatoryVisits: [{ flow: "JOB", participants: 1, hostingOrganisation: "X" }],
        exceptionalCosts: [{ type: "entry-requirements", flow: "JOB", persons: 1, realCost: 100 }],
      },
    );
    expect(new Set(grant?.lines.map(({ flow }) => flow))).toEqual(new Set(["B"]));
    expect(total).toEqual({ amount: "1225.00", atLeast: true });
  });

  it("gives the least and the most where base rates are not known", () => {
    const { total, flows, grant, range } = assessDraft({ ...start, flows: [{}, job] });
    // Staff in country group 2, call 2023: 90 to 160 EUR a day.
    // 350 of organisational support, 275 of travel, 5 days: 625 + 450 = 1075, and 625 + 800 = 1425.
    expect(flows[1]).toMatchObject({ missing: [], least: "1075.00", most: "1425.00" });
    // The other flow comes on top: the most is no bound.
    expect(total).toEqual({ least: "1075.00", atLeast: true });
    const alone = assessDraft({ ...start, flows: [job] });
    expect(alone.total).toEqual({ least: "1075.00", most: "1425.00", atLeast: false });
    expect(grant?.findings.map(({ code, path }) => [code, path])).toContainEqual(["base-rate.missing", ["flows", 1]]);
    expect(range?.minimum.total).toBeUndefined();
  });

  it("says why a value that is there does not do", () => {
    const { flows, missing } = priced([
      { ...job, destination: "US" },
      { ...job, id: "B", activity: "job-shadoing" },
    ]);
    expect(missing).toEqual([
      ["flows", 0, "destination"],
      ["flows", 1, "activity"],
    ]);
    expect(flows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ["country.not-in-programme"],
      ["activity.unknown"],
    ]);
  });

  it("takes the second of two flows with one id for one without", () => {
    const { flows, grant } = priced([job, job]);
    expect(flows).toEqual([
      { id: "JOB", missing: [], findings: [], amount: "1225.00" },
      { missing: [["flows", 1, "id"]], findings: [] },
    ]);
    expect(grant?.lines.length).toBe(3);
  });

  it("waits for the country of a member that a flow names, whatever the member's name is", () => {
    const flow = { ...job, sendingOrganisation: "liceum" };
    const withMember = (member: object, others: object = {}) =>
      priced([{ ...flow, ...others }], { consortium: { members: [member] } }).flows[0]?.missing;
    expect(withMember({ name: "Liceum" })).toEqual([["consortium", "members", 0, "country"]]);
    expect(withMember({})).toEqual([["consortium", "members", 0, "country"]]);
    expect(withMember({ name: "Gimnazjum" })).toEqual([]);
    expect(withMember({}, { sendingOrganisation: undefined })).toEqual([]);
  });

  it("waits for the venue of a group in the applicant's own country: elsewhere nothing is paid", () => {
    const group = { ...job, activity: "group-mobility-of-pupils", accompanyingPersons: [] };
    expect(priced([{ ...group, destination: "PL" }]).missing).toEqual([["flows", 0, "venueKind"]]);
    expect(priced([{ ...group, destination: "ES" }]).missing).toEqual([]);
  });
});

describe("at least", () => {
  const atLeast = (flows: readonly DraftFlow[], others: Draft) => priced(flows, others).total?.atLeast;

  it("is not said where expensive travel may yet be of a flow that is priced without it", () => {
    const costs = (...exceptionalCosts: NonNullable<Draft["exceptionalCosts"]>) =>
      atLeast([job, { id: "B" }], { exceptionalCosts });
    expect(costs({})).toBe(false);
    expect(costs({ type: "expensive-travel" })).toBe(false);
    expect(costs({ type: "expensive-travel", flow: "JOB" })).toBe(false);
    expect(costs({ type: "expensive-travel", flow: "B" })).toBe(true);
    expect(costs({ type: "entry-requirements", flow: "JOB" })).toBe(true);
    expect(costs({ type: "financial-guarantee" })).toBe(true);
  });

  it("is not said where an earlier visit may yet be to the same host", () => {
    const visits = (first: object, second: object = {}, call = 2023) => {
      const preparatoryVisits = [first, { flow: "JOB", participants: 3, hostingOrganisation: "Liceo", ...second }];
      return atLeast([job, { id: "B", hostingOrganisation: "Gymnasium" }], { call, preparatoryVisits });
    };
    expect(visits({ flow: "JOB" })).toBe(false);
    expect(visits({ flow: "JOB", hostingOrganisation: " liceo" })).toBe(false);
    expect(visits({ flow: "JOB", hostingOrganisation: "Gymnasium" })).toBe(true);
    expect(visits({ flow: "B", participants: 1 })).toBe(true);
    expect(visits({ flow: "B", participants: 1 }, { hostingOrganisation: "gymnasium" })).toBe(false);
  });

  it("is not said of the total", () => {
    expect(priced([job]).total).toEqual({ amount: "1225.00", atLeast: false });
  });

  it("counts the hundred participants of the flows that are complete: the later ones only add", () => {
    // 350 EUR for each of the 20, and 200 EUR once the hundred before them are complete.
    const pupils = (id: string, participants: number): DraftFlow => ({ ...job, id, participants, distanceKm: 5 });
    const [before, after] = [pupils("A", 100), pupils("B", 20)];
    const whole = priced([before, after]);
    const part = priced([{ ...before, distanceKm: undefined }, after]);
    const support = (result: typeof whole) =>
      result.grant?.lines.filter(({ category }) => category === "organisationalSupport").map(({ amount }) => amount);
    expect(support(part)).toEqual(["7000.00"]);
    expect(Number(part.total?.amount)).toBeLessThan(Number(whole.total?.amount));
  });
});

describe("the verdict of a draft", () => {
  const verdictOf = (draft: Draft) => assessDraft({ ...start, ...draft }).eligibility.verdict;

  it("is open for what may still be mended, and is not for what cannot be", () => {
    expect(verdictOf({ flows: [{}] })).toBe("undetermined");
    expect(verdictOf({ flows: [] })).toBe("ineligible");
    expect(verdictOf({ flows: [{}], project: { durationMonths: 18 } })).toBe("undetermined");
    expect(verdictOf({ flows: [{}], project: { durationMonths: 19 } })).toBe("ineligible");
    // 30 participants at most.
    expect(verdictOf({ flows: [{ participants: 30 }] })).toBe("undetermined");
    expect(verdictOf({ flows: [{ participants: 30 }, { participants: 1 }] })).toBe("ineligible");
    const group = { ...job, activity: "group-mobility-of-pupils", group: "G" };
    expect(verdictOf({ flows: [group, {}] })).toBe("undetermined");
    expect(verdictOf({ flows: [group] })).toBe("ineligible");
  });

  it("says of a flow what is wrong with it so far, and of the whole nothing", () => {
    const { eligibility } = assessDraft({ ...start, flows: [{}, { ...job, activity: "group-mobility-of-pupils" }] });
    const codes = eligibility.findings.map(({ code }) => code);
    expect(codes).toContain("group.too-small");
    const [size] = eligibility.checks.filter(({ rule }) => rule === "group-size");
    expect(size).toMatchObject({
      status: "unknown",
      missing: [
        ["flows", 0, "id"],
        ["flows", 0, "activity"],
        ["flows", 0, "participants"],
      ],
    });
  });

  it("takes a list of grants with an unfinished one for not stated", () => {
    const { eligibility, missing } = assessDraft({
      ...start,
      applicant: { country: "PL", grants: [{ call: 2022 }] },
      flows: [job],
    });
    expect(missing).toEqual([["applicant", "grants", 0, "action"]]);
    const waiting = eligibility.checks.filter(({ missing: paths = [] }) => JSON.stringify(paths).includes("grants"));
    expect(waiting.map(({ status }) => status)).toContain("unknown");
  });
});
