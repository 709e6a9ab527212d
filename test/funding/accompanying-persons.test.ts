import { describe, expect, it } from "vitest";
import { applicationOf, findingsOf, grantOf, jobShadowing } from "./application.js";

describe("accompanying persons of hosted teachers", () => {
  const hosted = { ...jobShadowing, activity: "hosting-teachers-in-training", durationDays: 60 };

  it.each([undefined, 0, 1])("%s: nothing is paid, and it is said that somebody is left out", (accompanyingPersons) => {
    const application = applicationOf([{ ...hosted, accompanyingPersons }]);
    const said = {
      code: "accompanying-persons.not-available",
      severity: "warning",
      path: ["flows", 0, "accompanyingPersons"],
      params: { activity: "hosting-teachers-in-training" },
    };
    expect(findingsOf(application)).toEqual(accompanyingPersons === 1 ? [said] : []);
    // 2 x 100 of organisational support
    expect(grantOf(application).total).toBe("200.00");
  });
});

describe("inclusion costs of accompanying persons who stay long", () => {
  /** 59 days and 2 of travel are 61 funded days; of the activity only, it is 59. */
  const staying = {
    ...jobShadowing,
    durationDays: 59,
    travelDays: 2,
    accompanyingPersons: 1,
    inclusionCosts: "300.00",
  };
  const said = (values: object) => findingsOf(applicationOf([{ ...staying, ...values }])).map(({ code }) => code);

  it("are paid exactly where individual support leaves days out", () => {
    expect(said({})).toEqual(["accompanying-duration.over-limit"]);
    expect(said({ durationDays: 58 })).toEqual(["inclusion-costs.not-available"]);
    // At most 2 travel days are paid, 6 with green travel.
    expect(said({ durationDays: 58, travelDays: 3 }).sort()).toEqual([
      "inclusion-costs.not-available",
      "travel-days.over-limit",
    ]);
    expect(said({ durationDays: 58, travelDays: 3, greenTravel: true })).toEqual(["accompanying-duration.over-limit"]);
    // Persons who are said to stay longer than the activity are paid for the activity.
    expect(said({ durationDays: 58, accompanyingDurationDays: 59 }).sort()).toEqual([
      "accompanying-duration.longer-than-activity",
      "inclusion-costs.not-available",
    ]);
  });
});
