import { describe, expect, it } from "vitest";
import type { Applicant, Application, Flow, PreparatoryVisit } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { accredited, expert, group, hostedTeacher, shortTerm, withFlows } from "./application.js";

const job = shortTerm.flows[0] as Flow;
const course: Flow = { ...job, id: "COURSE", activity: "courses-and-training" };
const short: Flow = { ...job, id: "SHORT", activity: "short-term-learning-mobility-of-pupils", durationDays: 10 };
const long: Flow = { ...job, id: "LONG", activity: "long-term-learning-mobility-of-pupils", durationDays: 30 };
const visit: PreparatoryVisit = { flow: "JOB", participants: 2 };

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

/** The manual checks of an application, each with what it cites: the heading and the footnote. */
function manualChecksOf(application: Application): readonly (readonly [string, readonly string[]])[] {
  return checkEligibility(application).manualChecks.map(({ id, citations }) => [
    id,
    citations.map(({ section, footnote }) => (footnote === undefined ? section : `${section}, ${footnote}`)),
  ]);
}

const short122 = "Krótkoterminowe projekty na rzecz mobilności uczniów i kadry w edukacji szkolnej";
const accredited121 = "Akredytowane projekty na rzecz mobilności uczniów i kadry w edukacji szkolnej";
const applicants = `${short122}: Kwalifikujące się organizacje: Kto może złożyć wniosek?`;
const consortium = `${accredited121}: Konsorcjum realizujące projekty mobilności`;
const staff = "Mobilność kadry";
const learners = "Mobilność osób uczących się";
const others = "Inne wspierane działania";
const visits = "Wizyty przygotowawcze";

const ofEveryShortTermProject = [
  ["eligible-organisation-national-definition", [`${applicants}, N7`]],
  ["quality-standards", ["Opracowanie projektu"]],
  ["relevance-and-quality", [`${short122}: Kryteria przyznania dofinansowania`]],
] as const;

describe("the places that a manual check cites", () => {
  it("of a short-term project that has everything", () => {
    const application: Application = {
      ...by({ supervisedBy: "FR" }),
      flows: [
        course,
        { ...group, venueKind: "elsewhere-in-hosting-country" },
        { ...group, id: "SEAT", destination: "BE", venueKind: "eu-institution" },
        {
          ...short,
          durationDays: 5,
          participantsWithFewerOpportunities: 2,
          inclusionCosts: "10.00",
          linguisticSupportParticipants: 1,
        },
        long,
        expert,
        hostedTeacher,
      ],
      preparatoryVisits: [{ flow: "LONG", participants: 2, learners: 1 }],
      exceptionalCosts: [{ type: "financial-guarantee", realCost: 100 }],
    };
    expect(manualChecksOf(application)).toEqual([
      ...ofEveryShortTermProject,
      ["employment-documented", [`${staff}: Uprawnieni uczestnicy`]],
      ["course-not-passive", [`${staff}: Dostępne formaty`]],
      ["course-participants-from-two-countries", [`${staff}: Dostępne formaty`]],
      ["learners-enrolled", [`${learners}: Uprawnieni uczestnicy, N3`, `${learners}: Uprawnieni uczestnicy, N4`]],
      ["individual-learning-programme", [`${learners}: Dostępne formaty`]],
      ["pre-departure-training", [`${learners}: Dostępne formaty`]],
      ["group-programme-not-commercial", [`${learners}: Dostępne formaty, N1`]],
      ["group-accompanying-adults-authorised", [`${learners}: Dostępne formaty`, `${learners}: Dostępne formaty, N2`]],
      ["group-venue-justified", [`${learners}: Kwalifikujące się miejsca`]],
      [
        "eu-institution-cooperation",
        [`${learners}: Kwalifikujące się miejsca`, `${learners}: Kwalifikujące się miejsca, N5`],
      ],
      ["fewer-opportunities-definition", ["Wymiary horyzontalne: Włączenie i różnorodność"]],
      ["inclusion-costs-justified", ["Pozycja budżetu - Wsparcie włączenia"]],
      ["exceptional-costs-justified", ["Pozycja budżetu - Koszty nadzwyczajne"]],
      ["guarantee-required-by-agency", ["Pozycja budżetu - Koszty nadzwyczajne"]],
      ["preparatory-visit-reason", [`${visits}: Kiedy można zorganizować wizytę przygotowawczą?`]],
      ["preparatory-visit-learners-exceptional", [`${visits}: Kto może uczestniczyć w wizycie przygotowawczej?`]],
      ["preparatory-visit-place", [`${visits}: Gdzie mogą odbywać się wizyty przygotowawcze?`]],
      ["expert-qualification", [`${others}: Dostępne formaty`, `${others}: Uprawnieni uczestnicy`]],
      ["teacher-training-programme", [`${others}: Uprawnieni uczestnicy`]],
      ["short-stay-justification", [`${learners}: Dostępne formaty`]],
      ["linguistic-support-not-online", ["Pozycja budżetu - Wsparcie językowe"]],
      ["special-status-organisation", [`${applicants}, N8`, `${consortium}, N9`]],
    ]);
  });

  it("of an accredited consortium", () => {
    expect(manualChecksOf(accredited)).toEqual([
      ["eligible-organisation-national-definition", [`${applicants}, N7`]],
      ["quality-standards", ["Opracowanie projektu"]],
      ["employment-documented", [`${staff}: Uprawnieni uczestnicy`]],
      ["allocation-by-agency", [`${accredited121}: Alokacja budżetu`]],
      ["members-eligible-for-accreditation", [consortium]],
    ]);
  });
});

describe("a manual check stands where its subject is in the application, and not beside it", () => {
  const visa = { type: "entry-requirements", flow: "JOB", persons: 1, realCost: "120.00" } as const;
  const guarantee = { type: "financial-guarantee", realCost: "400.00" } as const;
  const ofVisits = ["preparatory-visit-reason", "preparatory-visit-place"];
  const ofStaff = ["employment-documented"];
  const ofPupils = ["learners-enrolled"];
  const ofGroups = [...ofPupils, "group-programme-not-commercial", "group-accompanying-adults-authorised"];
  const ofShort = [...ofPupils, "individual-learning-programme"];
  const fewer = "fewer-opportunities-definition";
  const inJob = (id: string) => [...ofStaff, id];
  const supervised = { country: "PL", type: "school", supervisedBy: "FR" } as const;

  it.each<[string, Application, readonly string[]]>([
    ["no flows", withFlows(), []],
    ["an activity that the call does not know", withJob({ activity: "summer-camp" }), []],
    ["job shadowing", withFlows(job), ofStaff],
    ["a teaching assignment", withJob({ activity: "teaching-assignment" }), ofStaff],
    ["a course", withFlows(course), [...ofStaff, "course-not-passive", "course-participants-from-two-countries"]],
    ["a group at the hosting school", withFlows(group), ofGroups],
    [
      "elsewhere in the hosting country",
      withGroup({ venueKind: "elsewhere-in-hosting-country" }),
      [...ofGroups, "group-venue-justified"],
    ],
    [
      "at an EU institution",
      withGroup({ destination: "BE", venueKind: "eu-institution" }),
      [...ofGroups, "eu-institution-cooperation"],
    ],
    ["pupils for ten days", withFlows(short), ofShort],
    ["for nine", withFlows({ ...short, durationDays: 9 }), [...ofShort, "short-stay-justification"]],
    ["for a month", withFlows(long), [...ofShort, "pre-departure-training"]],
    // Only the short-term mobility of pupils may be shorter in justified cases.
    [
      "for less than a month, of long-term mobility",
      withFlows({ ...long, durationDays: 29 }),
      [...ofShort, "pre-departure-training"],
    ],
    ["job shadowing of a day", withJob({ durationDays: 1 }), ofStaff],
    ["an expert", withFlows(expert), ["expert-qualification"]],
    ["a hosted teacher", withFlows(hostedTeacher), ["teacher-training-programme"]],
    ["nobody with fewer opportunities", withJob({ participantsWithFewerOpportunities: 0 }), ofStaff],
    ["one with fewer opportunities", withJob({ participantsWithFewerOpportunities: 1 }), inJob(fewer)],
    ["no inclusion costs", withJob({ inclusionCosts: "0.00" }), ofStaff],
    ["inclusion costs of a cent", withJob({ inclusionCosts: "0.01" }), inJob("inclusion-costs-justified")],
    ["nobody who needs a language", withJob({ linguisticSupportParticipants: 0 }), ofStaff],
    ["one who needs a language", withJob({ linguisticSupportParticipants: 1 }), inJob("linguistic-support-not-online")],
    ["no exceptional costs", withCosts(), ofStaff],
    ["a visa", withCosts(visa), inJob("exceptional-costs-justified")],
    [
      "a guarantee beside it",
      withCosts(visa, guarantee),
      [...ofStaff, "exceptional-costs-justified", "guarantee-required-by-agency"],
    ],
    ["no preparatory visits", withVisits(), ofStaff],
    ["a preparatory visit", withVisits({}), [...ofStaff, ...ofVisits]],
    ["without learners", withVisits({ learners: 0, learnersWithFewerOpportunities: 0 }), [...ofStaff, ...ofVisits]],
    [
      "one of two with a learner",
      withVisits({}, { learners: 1 }),
      [...ofStaff, "preparatory-visit-reason", "preparatory-visit-learners-exceptional", "preparatory-visit-place"],
    ],
    [
      "one of two with a learner with fewer opportunities",
      withVisits({}, { learners: 1, learnersWithFewerOpportunities: 1 }),
      [
        ...ofStaff,
        fewer,
        "preparatory-visit-reason",
        "preparatory-visit-learners-exceptional",
        "preparatory-visit-place",
      ],
    ],
    ["a school supervised from abroad", by({ supervisedBy: "FR" }), inJob("special-status-organisation")],
  ])("%s", (_, application, expected) => {
    const ids = manualChecksOf(application).map(([id]) => id);
    expect(ids).toEqual([...ofEveryShortTermProject.map(([id]) => id), ...expected]);
  });

  it.each<[string, Application["consortium"], readonly string[]]>([
    ["no consortium", undefined, []],
    ["no members", { members: [] }, []],
    ["a member", { members: [{ country: "PL" }] }, ["members-eligible-for-accreditation"]],
  ])("accredited, %s", (_, members, expected) => {
    const ids = manualChecksOf({ ...accredited, consortium: members }).map(([id]) => id);
    expect(ids).toEqual([
      ...["eligible-organisation-national-definition", "quality-standards", "employment-documented"],
      ...["allocation-by-agency", ...expected],
    ]);
  });

  it("one member of two is a school supervised from abroad", () => {
    const application = { ...accredited, consortium: { members: [{ country: "PL" }, supervised] } };
    const ids = manualChecksOf(application).map(([id]) => id);
    expect(ids.slice(-3)).toEqual([
      "special-status-organisation",
      "allocation-by-agency",
      "members-eligible-for-accreditation",
    ]);
  });
});
