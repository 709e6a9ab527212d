import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { fails, isNotApplicable, isUnknown, passes, resultOf, shortTerm } from "./application.js";
import { course, job, swedish, swedishConsortium, withFlows } from "./call-2026.js";

// At most three of one sending organisation on the same course (2025, p. 106; 2026, p. 107).
describe("course-persons-per-organisation", () => {
  const rule = "course-persons-per-organisation";
  const art = (participants: number, change: Partial<Flow> = {}): Flow => ({
    ...course,
    participants,
    course: "Art",
    ...change,
  });
  const nameless = (participants: number, change: Partial<Flow> = {}) =>
    art(participants, { course: undefined, ...change });
  const lillskolan = { members: [{ name: "Lillskolan", country: "SE" }] };
  const of = (...flows: readonly Flow[]) =>
    resultOf(withFlows({ ...swedishConsortium, consortium: lillskolan }, ...flows), rule);
  const tooMany = (index: number, participants: number, change: object = {}) =>
    fails("course.too-many-persons", `flows.${index}.participants`, {
      course: "Art",
      organisation: "Storskolan",
      participants,
      max: 3,
      ...change,
    });
  const courseOf = (...indices: readonly number[]) => isUnknown(...indices.map((index) => ["flows", index, "course"]));

  it.each<[string, Flow[], object]>([
    ["two of a school", [art(2)], passes],
    ["three", [art(3)], passes],
    ["four", [art(4)], tooMany(0, 4)],
    // 1 + 2 = 3, and 2 + 2 = 4
    ["in two flows, three", [art(1), art(2)], passes],
    ["in two flows, four: at the last", [art(2), art(2)], tooMany(1, 4)],
    ["in three flows, four: at the last", [art(1), art(1), art(2)], tooMany(2, 4)],
    ["of two courses", [art(3), art(3, { course: "Music" })], passes],
    ["of one course, but for case and spaces", [art(2, { course: " ART " }), art(2)], tooMany(1, 4)],
    ["named as the flow has it", [art(2), art(2, { course: "art" })], tooMany(1, 4, { course: "art" })],
    ["of two schools", [art(3), art(3, { sendingOrganisation: "Lillskolan" })], passes],
    [
      "of a school that is not the applicant",
      [art(4, { sendingOrganisation: "Lillskolan" })],
      tooMany(0, 4, { organisation: "Lillskolan" }),
    ],
    ["of the applicant by its name", [art(2), art(2, { sendingOrganisation: "storskolan " })].reverse(), tooMany(1, 4)],
    [
      "accompanying persons are not counted",
      [
        art(3, {
          participantsWithFewerOpportunities: 1,
          accompanyingPersons: [{ persons: 2 }, { persons: 1, durationDays: 1 }],
        }),
      ],
      passes,
    ],
    [
      "a person counts once in a course",
      [art(2, { people: ["anna", "jan"] }), art(2, { people: ["anna", "ewa"] })],
      passes,
    ],
    [
      "another person does not",
      [art(2, { people: ["anna", "jan"] }), art(2, { people: ["eva", "ewa"] })],
      tooMany(1, 4),
    ],
  ])("%s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it.each<[string, Flow[], object]>([
    ["three", [nameless(3)], passes],
    ["four, who may be on two courses", [nameless(4)], courseOf(0)],
    ["three in two flows", [nameless(1), nameless(2)], passes],
    ["four in two flows", [nameless(2), nameless(2)], courseOf(0, 1)],
    ["three of each of two schools", [nameless(3), nameless(3, { sendingOrganisation: "Lillskolan" })], passes],
    // 2 + 1 = 3 if it is Art; 2 + 2 = 4
    ["beside a course with room for one", [art(2), nameless(1)], passes],
    ["beside a course with no room for two", [art(2), nameless(2)], courseOf(1)],
    ["beside the fullest of two courses", [art(1), art(3, { course: "Music" }), nameless(1)], courseOf(2)],
    ["beside two courses that have room", [art(2), art(2, { course: "Music" }), nameless(1)], passes],
    ["beside a course that is over the limit: decided", [art(4), nameless(4)], tooMany(0, 4)],
  ])("a flow that does not name its course: %s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it("an applicant without a name has none in the finding", () => {
    const anonymous = { ...swedish, applicant: { ...swedish.applicant, name: undefined } };
    const params = { course: "Art", participants: 4, max: 3 };
    expect(resultOf(withFlows(anonymous, art(4)), rule)).toStrictEqual(
      fails("course.too-many-persons", "flows.0.participants", params),
    );
  });

  it("every course that is over the limit is said", () => {
    const { findings } = of(art(4), art(5, { course: "Music" }));
    expect(findings.map(({ params }) => params)).toMatchObject([
      { course: "Art", participants: 4 },
      { course: "Music", participants: 5 },
    ]);
  });
});

// At most ten of one mobility consortium on the same course (2025, p. 106; 2026, p. 107).
describe("course-persons-per-consortium", () => {
  const rule = "course-persons-per-consortium";
  const names = ["Ettan", "Tvåan", "Trean"];
  const consortium = { members: names.map((name) => ({ name, country: "SE", type: "school", grants: [] }) as const) };
  const art = (participants: number, sendingOrganisation?: string, change: Partial<Flow> = {}): Flow => ({
    ...course,
    participants,
    course: "Art",
    sendingOrganisation,
    ...change,
  });
  const of = (...flows: readonly Flow[]) => resultOf(withFlows({ ...swedishConsortium, consortium }, ...flows), rule);
  const tooMany = (index: number, participants: number, name = "Art") =>
    fails("course.too-many-persons-of-consortium", `flows.${index}.participants`, {
      course: name,
      participants,
      max: 10,
    });

  it.each<[string, Flow[], object]>([
    // 3 + 3 + 3 = 9, and one, or two, of the fourth organisation.
    ["nine", [art(3), art(3, "Ettan"), art(3, "Tvåan")], passes],
    ["ten", [art(3), art(3, "Ettan"), art(3, "Tvåan"), art(1, "Trean")], passes],
    ["eleven: at the last", [art(3), art(3, "Ettan"), art(3, "Tvåan"), art(2, "Trean")], tooMany(3, 11)],
    ["eleven on two courses", [art(3), art(3, "Ettan"), art(3, "Tvåan"), art(2, "Trean", { course: "Music" })], passes],
    [
      "eleven on one course, but for case and spaces",
      [art(3), art(3, "Ettan"), art(3, "Tvåan"), art(2, "Trean", { course: " ART" })],
      tooMany(3, 11, " ART"),
    ],
    [
      "a label counts once",
      [art(3), art(3, "Ettan", { people: ["a", "b", "c"] }), art(3, "Tvåan"), art(2, "Trean", { people: ["a", "d"] })],
      passes,
    ],
    [
      "those who go beside are not counted",
      [
        art(3),
        art(3, "Ettan"),
        art(3, "Tvåan"),
        art(1, "Trean", { participantsWithFewerOpportunities: 1, accompanyingPersons: [{ persons: 5 }] }),
      ],
      passes,
    ],
    // 9 + 1 = 10 if it is Art; 9 + 2 = 11.
    [
      "beside a course with room for one",
      [art(3), art(3, "Ettan"), art(3, "Tvåan"), art(1, "Trean", { course: undefined })],
      passes,
    ],
    [
      "beside a course with no room for two",
      [art(3), art(3, "Ettan"), art(3, "Tvåan"), art(2, "Trean", { course: undefined })],
      isUnknown(["flows", 3, "course"]),
    ],
  ])("%s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it("is nothing to who is in no consortium", () => {
    const crowd = withFlows(swedish, art(11));
    expect(resultOf(crowd, rule).status).toBe("not-applicable");
  });
});

// Each person takes part in only one course per project (2025, p. 106; 2026, p. 107).
describe("courses-per-person", () => {
  const rule = "courses-per-person";
  const on = (name: string | undefined, ...people: readonly string[]): Flow => ({
    ...course,
    course: name,
    participants: people.length,
    people,
  });
  const of = (...flows: readonly Flow[]) => resultOf(withFlows(swedish, ...flows), rule);
  const twice = (index: number, position: number, person: string, courses = 2) =>
    fails("course.more-than-one-per-person", `flows.${index}.people.${position}`, { person, courses, max: 1 });
  const two: Flow = { ...course, participants: 2 };

  it.each<[string, Flow[], object]>([
    ["one course flow, labels or not", [two], passes],
    ["a course each", [on("Art", "anna"), on("Music", "jan")], passes],
    ["a person on one course, in two flows", [on("Art", "anna"), on("art ", "anna")], passes],
    ["a person on two courses", [on("Art", "anna"), on("Music", "jan", "anna")], twice(1, 1, "anna")],
    ["a person on three", [on("Art", "anna"), on("Music", "anna"), on("Drama", "anna")], twice(2, 0, "anna", 3)],
    [
      "a person on two, with labels open elsewhere: decided",
      [on("Art", "anna"), on("Music", "anna"), { ...two, course: "Drama" }],
      twice(1, 0, "anna"),
    ],
    [
      "no labels",
      [
        { ...two, course: "Art" },
        { ...two, course: "Music" },
      ],
      isUnknown(["flows", 0, "people"], ["flows", 1, "people"]),
    ],
    [
      "some labels",
      [on("Art", "anna", "jan"), { ...on("Music", "ewa"), participants: 2 }],
      isUnknown(["flows", 1, "people"]),
    ],
    [
      "no labels, but one course",
      [
        { ...course, course: "Art" },
        { ...course, course: "Art" },
      ],
      passes,
    ],
    ["a course each, of which one has no name", [on("Art", "anna"), on(undefined, "jan")], passes],
    [
      "a person on a course and perhaps another",
      [on("Art", "anna"), on(undefined, "anna")],
      isUnknown(["flows", 1, "course"]),
    ],
    [
      "a person on courses without names",
      [on(undefined, "anna"), on(undefined, "anna")],
      isUnknown(["flows", 0, "course"], ["flows", 1, "course"]),
    ],
  ])("%s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it("a person on a course and on something else", () => {
    expect(of(on("Art", "anna"), { ...job, people: ["anna"] })).toEqual(passes);
  });
});

// "At least two different countries" is printed in 2023 (p. 107); from 2025 on a transnational component, for a person to
// judge.
describe("course-countries", () => {
  const rule = "course-countries";
  const job = shortTerm.flows[0] as Flow;
  const from = (courseCountries: readonly string[] | undefined) =>
    resultOf({ ...shortTerm, flows: [{ ...job, activity: "courses-and-training", courseCountries }] }, rule);
  const tooFew = (countries: number) =>
    fails("course-countries.too-few", "flows.0.courseCountries", { countries, min: 2 });

  it.each<[readonly string[] | undefined, object]>([
    [[], tooFew(0)],
    [["PL"], tooFew(1)],
    [["PL", "PL"], tooFew(1)],
    [["PL", "IE"], passes],
    [["PL", "IE", "ES"], passes],
    // The guide asks for two countries, not for two of the Programme.
    [["PL", "GB"], passes],
    // Réunion is a part of France (I24).
    [["FR", "RE"], tooFew(1)],
    // Left to a person, who is asked.
    [undefined, isNotApplicable],
  ])("%j", (countries, expected) => expect(from(countries)).toEqual(expected));

  it("is nothing to other activities", () => {
    expect(resultOf({ ...shortTerm, flows: [{ ...job, courseCountries: ["PL"] }] }, rule)).toEqual(isNotApplicable);
  });
});
