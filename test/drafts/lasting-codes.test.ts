import { describe, expect, it } from "vitest";
import type { Draft, DraftFlow } from "../../src/application/draft.js";
import { assessDraft } from "../../src/assess-draft.js";
import type { FindingCode } from "../../src/results/codes.js";
import { lastingCodes } from "../../src/rules/lasting-codes.js";

const short: Draft = { call: 2023, action: "KA122-SCH", applicant: { country: "PL" } };
const job: DraftFlow = {
  id: "JOB",
  activity: "job-shadowing",
  destination: "ES",
  participants: 1,
  durationDays: 5,
  distanceKm: 600,
};

/** Beside a flow of which nothing is known yet. */
const beside = (flow: DraftFlow, others: Draft = {}): Draft => ({ ...short, ...others, flows: [{}, flow] });
const withJob = (others: Draft): Draft => beside(job, others);
const vet = (action: string, flow: DraftFlow): Draft => beside(flow, { call: 2026, action });
/** An accreditation has no flows; its consortium has a member whose country is not said. */
const accreditation = (applicant: Draft["applicant"]): Draft => ({
  call: 2026,
  action: "KA120-SCH",
  applicant: { country: "PL", ...applicant },
  consortium: { members: [{}] },
});
const visitTo = (flow: DraftFlow, participants: number) =>
  beside(flow, { preparatoryVisits: [{ flow: "JOB", participants, hostingOrganisation: "Liceo" }] });

/** The rules that fail, by the code alone, in a draft that lacks something. */
const cases: Partial<Record<FindingCode, readonly [rules: readonly string[], draft: Draft]>> = {
  // The project starts on 1 June, the day after the accreditation ended.
  "accreditation.expired": [
    ["accreditation-valid"],
    withJob({
      call: 2026,
      action: "KA121-VET",
      applicant: { country: "PL", accreditation: "individual", accreditationValidUntil: "2026-05-31" },
      project: { startDate: "2026-06-01" },
    }),
  ],
  "activity.unknown": [["activity-type"], beside({ ...job, activity: "school-trip" })],
  "applicant.accredited": [["not-accredited"], withJob({ applicant: { country: "PL", accreditation: "individual" } })],
  "applicant.accredited-already": [["not-accredited-already"], accreditation({ accreditation: "individual" })],
  "applicant.not-accredited": [
    ["accredited"],
    withJob({ action: "KA121-SCH", applicant: { country: "PL", accreditation: "none" } }),
  ],
  "applications.too-many": [
    ["applications-per-round"],
    withJob({ applicant: { country: "PL", applicationsThisRound: 2 } }),
  ],
  // 1 June to 30 November are 30 + 31 + 31 + 30 + 31 + 30 = 183 days.
  "dates.longer-than-project": [
    ["activity-fits-project"],
    beside(
      { ...job, activity: "teaching-assignment", durationDays: 184 },
      { project: { startDate: "2023-06-01", durationMonths: 6 } },
    ),
  ],
  // Six days, both ends included.
  "dates.not-duration": [
    ["activity-dates"],
    beside({ ...job, startDate: "2023-09-01", endDate: "2023-09-06", durationDays: 5 }),
  ],
  // A second after noon.
  "deadline.missed": [["deadline"], withJob({ round: 1, submittedAt: "2023-02-23T12:00:01+01:00" })],
  // At most 60.
  "duration.too-long": [["activity-duration"], beside({ ...job, durationDays: 61 })],
  // Two at least.
  "experience.too-short": [["experience"], accreditation({ yearsOfExperience: 1 })],
  "learner-kind.not-eligible": [
    ["learner-kind"],
    vet("KA122-VET", {
      ...job,
      activity: "group-mobility-of-vet-learners",
      participants: 2,
      learnerKind: "continuing",
    }),
  ],
  // All four must have fewer opportunities.
  "learners.without-fewer-opportunities": [
    ["only-fewer-opportunities"],
    beside(
      {
        ...job,
        activity: "group-mobility-of-adult-learners",
        participants: 4,
        participantsWithFewerOpportunities: 3,
      },
      { call: 2021, action: "KA122-ADU" },
    ),
  ],
  // Two persons shadow one mentor at most.
  "mentors.too-few": [["persons-per-mentor"], beside({ ...job, participants: 3, mentors: 1 }, { call: 2026 })],
  // 30 at most.
  "participants.too-many": [["participants"], beside({ ...job, participants: 31 })],
  "preparatory-visit.not-for-activity": [
    ["preparatory-visit-activity"],
    visitTo({ ...job, activity: "courses-and-training" }, 1),
  ],
  // Three at most.
  "preparatory-visit.too-many-persons": [["preparatory-visit-persons"], visitTo(job, 4)],
  // 6 to 18 months.
  "project.too-short": [["project-duration"], withJob({ project: { durationMonths: 5 } })],
  "project.too-long": [["project-duration"], withJob({ project: { durationMonths: 19 } })],
  "round.not-open": [["round-open"], withJob({ round: 2, roundOpen: false })],
  "round.unknown": [["deadline", "start-window"], withJob({ round: 3 })],
  // 1 June to 31 December 2023.
  "start.too-early": [["start-window"], withJob({ round: 1, project: { startDate: "2023-05-31" } })],
  "start.too-late": [["start-window"], withJob({ round: 1, project: { startDate: "2024-01-01" } })],
  "third-country.accredited-only": [["third-country-venue"], vet("KA122-VET", { ...job, destination: "CH" })],
  // Nobody goes to region 4.
  "third-country.not-eligible": [["third-country-venue"], vet("KA121-VET", { ...job, destination: "RU" })],
  "third-country.not-for-activity": [
    ["third-country-venue"],
    vet("KA121-VET", { ...job, activity: "courses-and-training", destination: "CH" }),
  ],
};

const failing = (draft: Draft) => {
  const { missing, eligibility } = assessDraft(draft);
  expect(missing).not.toEqual([]);
  return { ...eligibility, rules: eligibility.checks.flatMap(({ rule, status }) => (status === "fail" ? [rule] : [])) };
};

describe("what nothing that follows can mend", () => {
  it("has a case for each code", () => {
    expect(new Set(Object.keys(cases))).toEqual(lastingCodes);
  });

  it.each(Object.entries(cases))("refuses a draft that lacks something: %s", (code, [expected, draft]) => {
    const { verdict, rules, findings } = failing(draft);
    expect(findings.map((each) => each.code)).toContain(code);
    expect(rules.toSorted()).toEqual(expected);
    expect(verdict).toBe("ineligible");
  });
});

describe("what may still be mended", () => {
  // At least two days: the check fails where nothing is missing.
  const tooShort: DraftFlow = { ...job, durationDays: 1 };

  it("leaves a draft that lacks something undetermined", () => {
    const { verdict, rules, findings } = failing(beside(tooShort));
    expect(findings.map((each) => each.code)).toContain("duration.too-short");
    expect(rules).toEqual([]);
    expect(verdict).toBe("undetermined");
  });

  it("refuses one that lacks nothing", () => {
    const { isComplete, eligibility } = assessDraft({ ...short, flows: [tooShort] });
    expect([isComplete, eligibility.verdict]).toEqual([true, "ineligible"]);
  });
});
