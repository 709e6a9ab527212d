import { describe, expect, it } from "vitest";
import type { Applicant, Application, Flow, PreparatoryVisit } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { type ManualCheckId, manualChecks } from "../../src/rules/manual/checks.js";
import { accredited, expert, group, hostedTeacher, shortTerm, withFlows } from "./application.js";

const job = shortTerm.flows[0] as Flow;
const course: Flow = { ...job, id: "COURSE", activity: "courses-and-training" };
const short: Flow = { ...job, id: "SHORT", activity: "short-term-learning-mobility-of-pupils", durationDays: 10 };
const long: Flow = { ...job, id: "LONG", activity: "long-term-learning-mobility-of-pupils", durationDays: 30 };
const visit: PreparatoryVisit = { flow: "JOB", participants: 2 };
const companion: Partial<Flow> = { accompanyingPersons: [{ persons: 1 }] };
const visa = { type: "entry-requirements", flow: "JOB", persons: 1, realCost: "120.00" } as const;
const guarantee = { type: "financial-guarantee", realCost: "400.00" } as const;

const traineeship: Flow = { ...job, id: "TRAINEES", activity: "short-term-learning-mobility-of-vet-learners" };
const erasmusPro: Flow = { ...job, id: "PRO", activity: "long-term-learning-mobility-of-vet-learners" };
const competition: Flow = { ...job, id: "SKILLS", activity: "participation-in-vet-skills-competitions" };

const vet = (...flows: readonly Flow[]): Application => ({ ...accredited, action: "KA121-VET", flows });
const withJob = (change: Partial<Flow>) => withFlows({ ...job, ...change });
const withGroup = (change: Partial<Flow>) => withFlows({ ...group, ...change });
const withVisits = (...changes: readonly Partial<PreparatoryVisit>[]): Application => ({
  ...shortTerm,
  preparatoryVisits: changes.map((change) => ({ ...visit, ...change })),
});
const withCosts = (...exceptionalCosts: NonNullable<Application["exceptionalCosts"]>): Application => ({
  ...shortTerm,
  exceptionalCosts,
});
const by = (change: Partial<Applicant>): Application => ({
  ...shortTerm,
  applicant: { ...shortTerm.applicant, ...change },
});
const withMembers = (...members: NonNullable<Application["consortium"]>["members"]): Application => ({
  ...accredited,
  consortium: { members },
});
const inTurns = (...days: readonly number[]) =>
  withGroup({ accompanyingPersons: days.map((durationDays) => ({ persons: 1, durationDays })) });
const supporting = (application: Application): Application => ({
  ...application,
  supportingOrganisations: [{ name: "Europe Travel" }],
});

const accreditation: Application = {
  ...accredited,
  action: "KA120-SCH",
  project: undefined,
  consortium: undefined,
  flows: [],
};

const anything = [withFlows(job), withFlows(expert), accredited];

/**
 * A manual check: where each edition asks for it, in the order 2021, 2023, 2025, 2026 ("–": nowhere); applications that
 * it stands beside; applications that come near it.
 */
type Row = readonly [ManualCheckId, string, readonly Application[], readonly Application[]];

const rows: readonly Row[] = [
  ["quality-standards", "108 109 | 105 | 103 | 104", anything, []],
  ["learning-activities", "– | – | 105 | 106", anything, [withFlows()]],
  [
    "host-in-lead",
    "– | – | – | 106",
    [withFlows(job), withFlows(group)],
    [withFlows(), withFlows(expert, hostedTeacher)],
  ],
  // Minors and young adults are for a person to judge (I19); who goes beside staff needs no judging.
  [
    "companions-ground",
    "110 | 107 | 105 | 106",
    [withFlows(group), withFlows({ ...short, ...companion }), withFlows({ ...long, ...companion })],
    [
      withGroup({ accompanyingPersons: [] }),
      withFlows(short),
      withJob({ ...companion, participantsWithFewerOpportunities: 1 }),
    ],
  ],
  [
    "employment-documented",
    "110 | 107 108 | 106 107 | 108",
    [withFlows(job), withFlows(course), withJob({ activity: "teaching-assignment" })],
    [withFlows(group, expert)],
  ],
  ["staff-working-from-abroad", "– | – | 107 | 108", [withFlows(job), withFlows(course)], [withFlows(group, expert)]],
  ["mentor-identified", "– | – | – | 107", [withFlows(job)], [withFlows(course), withFlows(group)]],
  ["course-structured", "– | 107 | 106 | 107", [withFlows(course)], [withFlows(job)]],
  ["course-not-passive", "– | 107 | 106 | 107", [withFlows(course)], [withFlows(job)]],
  ["course-participants-from-two-countries", "– | 107 | – | –", [withFlows(course)], [withFlows(job)]],
  ["course-transnational", "– | – | 106 | 107", [withFlows(course)], [withFlows(job)]],
  ["course-relevant", "– | – | 106 | 107", [withFlows(course)], [withFlows(job)]],
  [
    "learning-outcomes-documented",
    "– | – | 107 109 110 | 108 110 111",
    [withFlows(job), withFlows(group), withFlows(expert)],
    [withFlows()],
  ],
  ["learners-enrolled", "111 | 109 | 108 | 109", [withFlows(group), withFlows(short)], [withFlows(job, expert)]],
  ["learner-host-organisation", "111 | 108 | 108 | 109", [withFlows(short), withFlows(long)], [withFlows(group)]],
  ["individual-learning-programme", "111 | 108 | 108 | 109", [withFlows(short), withFlows(long)], [withFlows(group)]],
  // Only short-term mobility may be shorter: ten days are no exception, nine are.
  [
    "short-stay-justification",
    "111 | 108 | 108 | 109",
    [withFlows({ ...short, durationDays: 9 }), withFlows({ ...short, durationDays: 2 })],
    [withFlows(short), withFlows({ ...long, durationDays: 29 }), withJob({ durationDays: 1 })],
  ],
  ["work-based-component", "94 | 92 | 87 | 88 89", [vet(traineeship), vet(erasmusPro)], [vet(competition), vet(job)]],
  ["skills-competition", "94 386 | 92 439 | 87 440 | 88 453", [vet(competition)], [vet(traineeship), vet(job)]],
  // There are groups of VET learners from 2025 on.
  [
    "group-learners-eligible-programme",
    "– | – | 87 88 | 89",
    [vet({ ...group, activity: "group-mobility-of-vet-learners" })],
    [vet(traineeship), withFlows(group)],
  ],
  [
    "third-countries-spread",
    "101 | 99 | 95 | 96",
    [vet({ ...traineeship, destination: "MA" }, traineeship), vet({ ...job, destination: "CH" })],
    [vet(traineeship), withJob({ destination: "CH" })],
  ],
  [
    "third-countries-restrictions",
    "37 | 34 | 33 34 414 | 34 35 36 417",
    [vet({ ...traineeship, destination: "GE" }), vet({ ...competition, destination: "IL" })],
    [vet(traineeship), withJob({ destination: "GE" })],
  ],
  ["pre-departure-training", "111 | 108 | 108 | 109", [withFlows(long)], [withFlows(short)]],
  ["group-programme-with-partner", "111 | 108 | 108 | 109", [withFlows(group)], [withFlows(short)]],
  ["group-programme-not-commercial", "– | 108 | 108 | 109", [withFlows(group)], [withFlows(short)]],
  ["group-accompanying-adults-authorised", "111 | 108 | 108 | 109", [withFlows(group)], [withFlows(short)]],
  // A week. Three and four days may cover it in turn; who stays to the end decides it, and one person has no turn.
  [
    "group-accompanied-in-turns",
    "111 | 108 | 108 | 109",
    [inTurns(3, 4), inTurns(6, 6)],
    [inTurns(7, 4), inTurns(6), withFlows(group), withGroup({ accompanyingPersons: [] })],
  ],
  [
    "group-venue-justified",
    "111 112 | 109 | 108 109 | 110",
    [
      withGroup({ venueKind: "elsewhere-in-hosting-country" }),
      withFlows({ ...group, venueKind: "elsewhere-in-hosting-country" }, job),
    ],
    [withFlows(group), withGroup({ destination: "BE", venueKind: "eu-institution" })],
  ],
  [
    "eu-institution-cooperation",
    "111 112 | 109 | 108 109 | 110",
    [withGroup({ destination: "BE", venueKind: "eu-institution" })],
    [withFlows(group), withGroup({ venueKind: "elsewhere-in-hosting-country" })],
  ],
  [
    "fewer-opportunities-definition",
    "109 380 | 106 434 | 104 435 | 105 449",
    [
      withJob({ participantsWithFewerOpportunities: 1 }),
      withVisits({}, { learners: 1, learnersWithFewerOpportunities: 1 }),
    ],
    [
      withJob({ participantsWithFewerOpportunities: 0 }),
      withVisits({ learners: 1, learnersWithFewerOpportunities: 0 }),
    ],
  ],
  ["expert-qualification", "112 113 | 109 110 | 109 110 | 111", [withFlows(expert)], [withFlows(hostedTeacher)]],
  ["teacher-training-programme", "113 | 109 110 | 109 110 | 111", [withFlows(hostedTeacher)], [withFlows(expert)]],
  ["preparatory-visit-reason", "112 113 | 110 | 110 | 111", [withVisits({})], [withVisits()]],
  [
    "preparatory-visit-staff-involved",
    "113 | 110 | 110 | 111 112",
    [withVisits({}), withVisits({ learners: 1 })],
    [withVisits(), withVisits({ learners: 2 })],
  ],
  [
    "preparatory-visit-learners-exceptional",
    "113 | 110 | 110 | 111 112",
    [withVisits({}, { learners: 1 })],
    [withVisits({ learners: 0 })],
  ],
  ["preparatory-visit-place", "113 | 110 | 110 | 112", [withVisits({})], [withVisits()]],
  ["eligible-organisation-national-definition", "114 | 111 | 111 | 113", anything, []],
  // 2021 has no word on special status.
  ["special-status-organisation", "– | 111 | 111 | 113", [by({ supervisedBy: "FR" })], [shortTerm]],
  [
    "special-status-organisation",
    "– | 80 114 | 74 114 | 75 116",
    [withMembers({ country: "PL" }, { country: "PL", type: "school", supervisedBy: "FR" })],
    [accredited],
  ],
  // From 2025 on the day is named, and the date decides.
  [
    "accreditation-valid",
    "116 | 114 | – | –",
    [accredited],
    [shortTerm, { ...accredited, applicant: { ...accredited.applicant, accreditationValidUntil: "2027-12-31" } }],
  ],
  ["accreditation-not-suspended", "88 | 85 86 | 79 | 80", [accredited], [shortTerm]],
  [
    "members-eligible-for-accreditation",
    "117 | 114 | 114 | 116",
    [withMembers({ country: "PL" })],
    [withMembers(), { ...accredited, consortium: undefined }, shortTerm],
  ],
  ["consortium-not-for-profit", "– | – | 114 | 116", [withMembers({ country: "PL" })], [withMembers(), shortTerm]],
  ["members-third-party-support", "– | – | 114 | 116", [withMembers({ country: "PL" })], [withMembers(), shortTerm]],
  // 2021 speaks of supporting organisations with the accreditation alone.
  [
    "supporting-organisations-role",
    "– | 112 | 112 | 114",
    [supporting(shortTerm)],
    [shortTerm, { ...shortTerm, supportingOrganisations: [] }],
  ],
  ["supporting-organisations-role", "83 | 81 | 115 | 117", [supporting(accredited)], [accredited]],
  ["capacity", "353 354 | 410 412 | 414 415 | 422 424", anything, []],
  ["exclusion-and-authorship", "349 357 | 407 414 | 409 418 | 418 428", anything, []],
  ["relevance-and-quality", "115 | 112 | 113 | 115", [shortTerm], [accredited]],
  // The accreditation has a chapter of its own, for all fields.
  ["quality-standards", "83 | 81 | 75 | 76", [accreditation], []],
  ["eligible-organisation-national-definition", "82 83 | 80 | 74 | 75", [accreditation], []],
  ["supporting-organisations-role", "83 | 81 82 | – | –", [supporting(accreditation)], [accreditation]],
  ["capacity", "84 354 355 | 82 412 | 75 76 415 416 | 76 77 424 425", [accreditation], []],
  ["exclusion-and-authorship", "84 349 357 | 82 407 414 | 76 409 418 | 77 418 428", [accreditation], []],
  ["accreditation-type", "83 | 81 | 75 | 76", [accreditation], [shortTerm, accredited]],
  ["consortium-purpose", "84 | 81 | 75 | 76", [accreditation], [shortTerm, accredited]],
  ["relevance-and-quality", "84 | 82 | 76 | 77", [accreditation], []],
  ["allocation-by-agency", "118 | 115 | 115 116 | 117 118", [accredited], [shortTerm]],
  [
    "inclusion-costs-justified",
    "121 | 117 | 118 | 120 121",
    [withJob({ inclusionCosts: "0.01" }), withVisits({ inclusionCosts: "0.01" })],
    [withJob({ inclusionCosts: "0.00" }), withVisits({ inclusionCosts: "0.00" })],
  ],
  [
    "inclusion-costs-not-twice",
    "121 | 117 | 118 | 120 121",
    [withJob({ inclusionCosts: "0.01" })],
    [withJob({ inclusionCosts: "0.00" })],
  ],
  [
    "linguistic-support-not-online",
    "121 | 118 | 119 | 121",
    [withJob({ linguisticSupportParticipants: 1 })],
    [withJob({ linguisticSupportParticipants: 0 })],
  ],
  ["exceptional-costs-justified", "122 | 118 | 119 | 122", [withCosts(visa), withCosts(guarantee)], [withCosts()]],
  [
    "guarantee-required-by-agency",
    "122 | 118 | 119 | 122",
    [withCosts(visa, guarantee), withCosts({ ...guarantee, requiredByAgency: false })],
    [withCosts(visa), withCosts({ ...guarantee, requiredByAgency: true })],
  ],
  [
    "no-double-funding",
    "357 | 414 | 116 418 | 118 429",
    [
      withJob({ notRequested: { travel: 1 } }),
      withGroup({ accompanyingPersons: [{ persons: 1, notRequested: { travel: 1 } }] }),
    ],
    [withFlows(job), withFlows(group)],
  ],
];

const calls = [2021, 2023, 2025, 2026] as const;

function pagesOf(application: Application, call: number, id: ManualCheckId): string {
  const check = checkEligibility({ ...application, call }).manualChecks.find((each) => each.id === id);
  return check === undefined ? "–" : [...new Set(check.citations.map(({ page }) => page))].join(" ");
}

describe("a manual check stands where its subject is, with the pages of the call, and not beside it", () => {
  it.each(rows)("%s: %s", (id, pages, withIt, without) => {
    for (const application of withIt) {
      expect(calls.map((call) => pagesOf(application, call, id)).join(" | ")).toBe(pages);
    }
    for (const application of without) {
      expect(calls.map((call) => pagesOf(application, call, id))).toEqual(["–", "–", "–", "–"]);
    }
  });

  it("is tested, each of them", () => {
    const tested = new Set(rows.map(([id]) => id));
    expect(manualChecks.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it("stands in the order of the guide, each once, whatever the application has several times", () => {
    const all = withFlows(course, { ...course, id: "B" }, group, { ...group, id: "C" }, short, long, expert);
    const ids = checkEligibility({ ...all, exceptionalCosts: [visa, visa] }).manualChecks.map(({ id }) => id);
    expect(ids).toEqual(manualChecks.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  it("is not asked of an activity that the call does not know", () => {
    const ids = (application: Application) => checkEligibility(application).manualChecks.map(({ id }) => id);
    const ofActivities = ["employment-documented", "learners-enrolled", "expert-qualification", "course-not-passive"];
    for (const id of ofActivities) expect(ids(withJob({ activity: "summer-camp" }))).not.toContain(id);
  });
});

it("a call of no edition asks what either of its neighbours asks", () => {
  const ids = (call: number) => checkEligibility({ ...withFlows(course), call }).manualChecks.map(({ id }) => id);
  expect(new Set(ids(2024))).toEqual(new Set([...ids(2023), ...ids(2025)]));
  expect(new Set(ids(2022))).toEqual(new Set([...ids(2021), ...ids(2023)]));
});
