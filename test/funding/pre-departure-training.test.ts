import { describe, expect, it } from "vitest";
import type { Flow, PreDepartureTraining } from "../../src/application/application.js";
import { evaluateExplanation } from "../../src/results/explanation.js";
import { applicationOf, codesOf, findingsOf, grantOf, jobShadowing, linesOf } from "./application.js";

/*
 * Beside travel to the activity: travel to a training before departure, for pupils in long-term mobility and those who
 * accompany them, by the same table: PG-2021 p. 119, PG-2023 p. 116, PG-2025 p. 117, PG-2026 p. 119.
 */

/** Three pupils who go to Spain, and one teacher with them. */
const longTerm: Flow = {
  ...jobShadowing,
  activity: "long-term-learning-mobility-of-pupils",
  participants: 3,
  durationDays: 30,
  accompanyingPersons: [{ persons: 1 }],
};
const of = (call: number, preDepartureTraining: PreDepartureTraining, values: Partial<Flow> = {}) =>
  applicationOf([{ ...longTerm, ...values, preDepartureTraining }], { call });
const travel = (...args: Parameters<typeof of>) =>
  linesOf("travel", grantOf(of(...args))).map(({ who, amount, id }) => [who, amount, id.split("/").at(-1)]);

const ofTraining = (...args: Parameters<typeof of>) =>
  travel(...args).flatMap(([who, amount, item]) => (item === "pre-departure-training" ? [`${who} ${amount}`] : []));

describe("travel to a training before departure", () => {
  it("is paid beside travel to the activity, to those who go there", () => {
    // 3 x 309 and 1 x 309 to Spain; 2 x 211 and 1 x 211 to the training
    expect(travel(2026, { participants: 2, accompanyingPersons: 1, distanceKm: 120 })).toEqual([
      ["participants", "927.00", "participants"],
      ["accompanyingPersons", "309.00", "0"],
      ["participants", "422.00", "pre-departure-training"],
      ["accompanyingPersons", "211.00", "pre-departure-training"],
    ]);
    expect(ofTraining(2026, { participants: 3, distanceKm: 120 })).toEqual(["participants 633.00"]);
  });

  it.each<readonly [number, number, boolean, string]>([
    [2021, 0, false, "23.00"],
    [2021, 99.9, true, "23.00"],
    [2021, 100, true, "210.00"],
    [2023, 10, false, "23.00"],
    [2023, 99.9, true, "23.00"],
    [2023, 100, false, "180.00"],
    [2023, 100, true, "210.00"],
    [2025, 10, true, "56.00"],
    [2026, 99.9, false, "28.00"],
    [2026, 100, true, "285.00"],
    [2026, 499.9, false, "211.00"],
    [2026, 500, false, "309.00"],
  ])("is that of the band: call %i, %d km, green: %s", (call, distanceKm, greenTravel, amount) => {
    expect(ofTraining(call, { participants: 1, distanceKm, greenTravel })).toEqual([`participants ${amount}`]);
  });

  it("is nothing below the first band, and said once", () => {
    const near: PreDepartureTraining = { participants: 2, accompanyingPersons: 1, distanceKm: 9.99 };
    expect(ofTraining(2026, near)).toEqual([]);
    expect(findingsOf(of(2026, near))).toEqual([
      {
        code: "travel.under-minimum-distance",
        severity: "info",
        path: ["flows", 0, "preDepartureTraining", "distanceKm"],
        params: { distanceKm: 9.99, minimum: 10 },
      },
    ]);
    expect(grantOf(of(2026, near)).total).toBeDefined();
  });

  it("has no amount, and the grant no total, where the way is not known", () => {
    const application = of(2026, { participants: 2 });
    expect(ofTraining(2026, { participants: 2 })).toEqual([]);
    expect(grantOf(application).total).toBeUndefined();
    expect(findingsOf(application)).toEqual([
      {
        code: "distance.missing",
        severity: "error",
        path: ["flows", 0, "preDepartureTraining", "distanceKm"],
        params: {},
      },
    ]);
  });

  it("does not depend on whether travel to the activity is asked for", () => {
    expect(ofTraining(2026, { participants: 2, distanceKm: 120 }, { notRequested: { travel: 3 } })).toEqual([
      "participants 422.00",
    ]);
  });

  it("is explained by the persons who go there, and the way there", () => {
    const grant = grantOf(of(2026, { participants: 2, distanceBand: "100-499" }));
    const line = linesOf("travel", grant).at(-1);
    expect(line?.explanation).toMatchObject({
      kind: "product",
      of: [
        { kind: "input", path: ["flows", 0, "preDepartureTraining", "participants"], value: 2 },
        {
          kind: "rate",
          id: "SCH/travel/100-499/standard",
          chosenBy: { distance: { path: ["flows", 0, "preDepartureTraining", "distanceBand"] } },
        },
      ],
    });
    expect(line?.explanation && evaluateExplanation(line.explanation)).toBe("422.00");
  });

  it.each(["short-term-learning-mobility-of-pupils", "group-mobility-of-pupils", "job-shadowing"])(
    "is not paid for %s, and that is said",
    (activity) => {
      const application = of(2026, { participants: 2, distanceKm: 120 }, { activity, durationDays: 10 });
      expect(linesOf("travel", grantOf(application)).map(({ id }) => id)).not.toContain(
        "JOB/travel/participants/pre-departure-training",
      );
      expect(codesOf(application)).toContain("pre-departure-training.not-available");
      expect(grantOf(application).total).toBeDefined();
    },
  );
});
