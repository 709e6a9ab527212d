import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import type { GrantOptions } from "../../src/grant.js";
import { join } from "../../src/rules/join.js";
import { applicationOf, codesOf, jobShadowing } from "./application.js";

const baseRates = { staff: { 2: 125 }, learners: { 2: 55 } };

/** What an application lacks to have its amounts: the category, and the paths. */
function lacking(application: Application, options: GrantOptions = { baseRates }) {
  const start = join(application, options);
  if (start.ways === undefined) throw new Error(start.problem.code);
  return start.price().unpriced.map(({ category, missing }) => [category, missing.map((path) => path.join("."))]);
}

const of = (values: Partial<Flow>, more: Partial<Application> = {}) =>
  applicationOf([{ ...jobShadowing, ...values }], more);

describe("an amount that is not known says what would price it", () => {
  it.each<readonly [string, Application, ReturnType<typeof lacking>]>([
    ["nothing where all is given", of({}), []],
    [
      "a course without its days",
      of({ activity: "courses-and-training", durationDays: undefined }),
      [
        ["individualSupport", ["flows.0.durationDays"]],
        ["courseFees", ["flows.0.durationDays"]],
      ],
    ],
    [
      "staff who need a language, without their days",
      of({ durationDays: undefined, linguisticSupportParticipants: 1 }),
      [
        ["individualSupport", ["flows.0.durationDays"]],
        ["linguisticSupport", ["flows.0.durationDays"]],
      ],
    ],
    [
      "inclusion costs of pupils' companions, without their days",
      of({
        activity: "long-term-learning-mobility-of-pupils",
        durationDays: undefined,
        accompanyingPersons: [{ persons: 1 }],
        inclusionCosts: "90.00",
      }),
      [
        ["individualSupport", ["flows.0.durationDays"]],
        ["inclusionSupport", ["flows.0.durationDays"]],
      ],
    ],
    [
      "days of the participants only, where the companions have their own",
      of({
        durationDays: undefined,
        participantsWithFewerOpportunities: 1,
        accompanyingPersons: [{ persons: 1, durationDays: 3 }],
      }),
      [["individualSupport", ["flows.0.durationDays"]]],
    ],
    [
      "six days of green travel over an unknown distance",
      of({ travelDays: 6, greenTravel: true, distanceKm: undefined }),
      [
        ["individualSupport", ["flows.0.distanceKm"]],
        ["travel", ["flows.0.distanceKm"]],
      ],
    ],
    [
      "a flow that may be in a third country, without its destination",
      of(
        { activity: "participation-in-vet-skills-competitions", destination: undefined },
        { call: 2026, action: "KA121-VET" },
      ),
      [
        ["organisationalSupport", ["flows.0.destination"]],
        ["individualSupport", ["flows.0.destination"]],
      ],
    ],
    [
      "a hosted teacher of whom nobody says who pays",
      of(
        { activity: "hosting-teachers-in-training", destination: undefined, originCountry: "DE", durationDays: 60 },
        { call: 2026 },
      ),
      [
        ["individualSupport", ["flows.0.paidBySendingInstitution"]],
        ["travel", ["flows.0.paidBySendingInstitution"]],
      ],
    ],
  ])("%s", (_, application, expected) => {
    expect([...lacking(application)].sort()).toEqual([...expected].sort());
  });

  it("the base rates, where the agency's are not known", () => {
    expect(lacking(of({}), {})).toEqual([["individualSupport", ["options.baseRates"]]]);
  });
});

it("nothing is said of the days of which the distance would decide", () => {
  expect(codesOf(of({ travelDays: 6, greenTravel: true, distanceKm: undefined }))).toEqual(["distance.missing"]);
});
