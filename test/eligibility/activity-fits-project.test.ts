import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { fails, isNotApplicable, isUnknown, passes, resultOf, said, shortTerm, withFlows } from "./application.js";

const rule = "activity-fits-project";
const pupils: Flow = {
  id: "LONG",
  activity: "long-term-learning-mobility-of-pupils",
  destination: "ES",
  participants: 1,
};

const lasting = (durationDays: number | undefined, project: Application["project"], change: Partial<Flow> = {}) =>
  resultOf({ ...withFlows({ ...pupils, durationDays, ...change }), project }, rule);

const tooLong = (durationDays: number, projectDays: number) =>
  fails("dates.longer-than-project", "flows.0.durationDays", { durationDays, projectDays });

// An activity without dates is no longer than its project, travel excluded (I27). A project of n months ends the day
// before the same day n months later (I1).
describe("activity-fits-project", () => {
  // 1 September 2023 to 29 February 2024: 30 + 31 + 30 + 31 + 31 + 29 = 182 days.
  const overLeapDay = { startDate: "2023-09-01", durationMonths: 6 };

  it.each<[number, object]>([
    [181, passes],
    [182, passes],
    [183, tooLong(183, 182)],
  ])("six months from 1 September 2023: %i days", (days, expected) => {
    expect(lasting(days, overLeapDay)).toEqual(expected);
  });

  // 1 September 2023 to 31 August 2024 has 366 days, so that a year of 365 fits.
  it("a year of a stay in a year of a project", () => {
    expect(lasting(365, { startDate: "2023-09-01", durationMonths: 12 })).toEqual(passes);
  });

  it("travel days are not counted", () => {
    expect(lasting(182, overLeapDay, { travelDays: 2 })).toEqual(passes);
  });

  // Six months of which the first is not known have 6 x 28 = 168 days at least, and 6 x 31 = 186 at most.
  it.each<[number, object]>([
    [168, passes],
    [169, isUnknown(["project", "startDate"])],
    [186, isUnknown(["project", "startDate"])],
    [187, tooLong(187, 186)],
  ])("six months, the start not known: %i days", (days, expected) => {
    expect(lasting(days, { durationMonths: 6 })).toEqual(expected);
  });

  it("what is not known of the stay or the project is for other rules", () => {
    expect(lasting(undefined, overLeapDay)).toEqual(isNotApplicable);
    expect(lasting(183, { startDate: "2023-09-01" })).toEqual(isNotApplicable);
    expect(lasting(183, undefined)).toEqual(isNotApplicable);
  });

  it("one that has a date is for the rule of dates", () => {
    const period = { projectStart: "2023-09-01", projectEnd: "2024-02-29" };
    // From 1 September 2023, 183 days end on 1 March 2024.
    const dates = { startDate: "2023-09-01", endDate: "2024-03-01" };
    expect(lasting(183, overLeapDay, { startDate: "2023-09-01" })).toEqual({
      ...isNotApplicable,
      findings: [said("error", "dates.outside-project", "flows.0.startDate", { ...dates, ...period })],
    });
  });

  it("every activity, whatever its type", () => {
    const flows = [
      { ...pupils, durationDays: 182 },
      { ...pupils, id: "CAMP", activity: "summer-camp", durationDays: 183 },
    ];
    expect(resultOf({ ...shortTerm, flows, project: overLeapDay }, rule).status).toBe("fail");
  });
});
