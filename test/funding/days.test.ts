import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import type { GrantOptions } from "../../src/grant.js";
import { amountsOf, applicationOf, codesOf, findingsOf, jobShadowing } from "./application.js";

/** One teacher in Spain, a country of group 2 in every call: 125 EUR a day, and 70 % of it, 87.50, are 88 EUR (I5). */
const staying = (call: number, values: Partial<Flow>): Application =>
  applicationOf([{ ...jobShadowing, participants: 1, ...values }], { call });

const support = (call: number, values: Partial<Flow>, options: GrantOptions = {}) =>
  amountsOf("individualSupport", staying(call, values), options);

const ofActivity: GrantOptions = { dayCount: "activity-days" };

describe("the 14th day", () => {
  /*
   * The base rate is payable up to the 14th day: PG-2021 p. 120, PG-2023 p. 117 ("of activity"), PG-2025 p. 118 and
   * PG-2026 p. 120 ("including travel days").
   */
  it.each([2021, 2022, 2023, 2024, 2025, 2026])(
    "is the last at the base rate in call %i, travel days included",
    (call) => {
      // 13 x 125, 14 x 125, 14 x 125 + 88, without a day of travel
      expect(support(call, { durationDays: 13 })).toEqual(["1625.00"]);
      expect(support(call, { durationDays: 14 })).toEqual(["1750.00"]);
      expect(support(call, { durationDays: 15 })).toEqual(["1838.00"]);
      // The same with two of travel among them.
      expect(support(call, { durationDays: 11, travelDays: 2 })).toEqual(["1625.00"]);
      expect(support(call, { durationDays: 12, travelDays: 2 })).toEqual(["1750.00"]);
      expect(support(call, { durationDays: 13, travelDays: 2 })).toEqual(["1838.00"]);
      expect(support(call, { durationDays: 14, travelDays: 2 })).toEqual(["1926.00"]);
    },
  );

  it.each([2021, 2022, 2023])(
    "may be that of the activity in call %i, travel days beside it at the base rate (I6)",
    (call) => {
      // 14 x 125 + 2 x 125 and 14 x 125 + 88 + 2 x 125
      expect(support(call, { durationDays: 13, travelDays: 2 }, ofActivity)).toEqual(["1875.00"]);
      expect(support(call, { durationDays: 14, travelDays: 2 }, ofActivity)).toEqual(["2000.00"]);
      expect(support(call, { durationDays: 15, travelDays: 2 }, ofActivity)).toEqual(["2088.00"]);
      expect(codesOf(staying(call, { durationDays: 15, travelDays: 2 }), ofActivity)).toEqual([]);
    },
  );

  it.each([2025, 2026])(
    "is what the guide prints in call %i, whatever the caller chooses, and that is said",
    (call) => {
      const values = { durationDays: 13, travelDays: 2 };
      expect(support(call, values, ofActivity)).toEqual(["1838.00"]);
      expect(findingsOf(staying(call, values), ofActivity)).toEqual([
        { code: "day-count.printed", severity: "info", path: ["options", "dayCount"], params: {} },
      ]);
      expect(findingsOf(staying(call, values), { dayCount: "funded-days" })).toEqual([]);
    },
  );

  it("rounds the rate of the days after it, not their sum (I5)", () => {
    // 70 % of 110 are 77; of 55, a pupil's rate, 38.50: 39. 14 x 55 + 15 x 39 = 770 + 585; 15 x 38.50 would be 577.50.
    const pupil = { activity: "short-term-learning-mobility-of-pupils", durationDays: 29, accompanyingPersons: [] };
    for (const call of [2021, 2023, 2025, 2026]) expect(support(call, pupil)).toEqual(["1355.00"]);
    expect(support(2026, { destination: "PL", durationDays: 15 })).toEqual(["1617.00"]);
  });
});

describe("the 60th day of an accompanying person", () => {
  // Beyond it the costs are inclusion support: PG-2021 p. 120 (footnote 59), PG-2023 p. 116 (82), PG-2025 p. 117 (107),
  // PG-2026 p. 120 (125). It is counted like the 14th (I10).
  const beside = { activity: "long-term-learning-mobility-of-pupils", accompanyingPersons: [{ persons: 1 }] };
  const companion = (call: number, values: Partial<Flow>, options: GrantOptions = {}) =>
    support(call, { ...beside, ...values }, options)[1];
  const over = (call: number, values: Partial<Flow>, options: GrantOptions = {}) =>
    findingsOf(staying(call, { ...beside, ...values }), options).filter(
      ({ code }) => code === "accompanying-duration.over-limit",
    );
  const said = (days: number) => ({
    code: "accompanying-duration.over-limit",
    severity: "warning",
    path: ["flows", 0, "durationDays"],
    params: { days, max: 60 },
  });

  it.each([2021, 2023, 2025, 2026])("is the last in call %i, travel days included", (call) => {
    // 14 x 125 + 45 x 88 = 5 710, and 88 more for the 60th
    expect(companion(call, { durationDays: 57, travelDays: 2 })).toBe("5710.00");
    expect(companion(call, { durationDays: 58, travelDays: 2 })).toBe("5798.00");
    expect(companion(call, { durationDays: 59, travelDays: 2 })).toBe("5798.00");
    expect(over(call, { durationDays: 58, travelDays: 2 })).toEqual([]);
    expect(over(call, { durationDays: 59, travelDays: 2 })).toEqual([said(61)]);
  });

  it.each([2021, 2023])("may be that of the activity in call %i, as the 14th", (call) => {
    // 5 798 and 2 x 125
    expect(companion(call, { durationDays: 60, travelDays: 2 }, ofActivity)).toBe("6048.00");
    expect(over(call, { durationDays: 60, travelDays: 2 }, ofActivity)).toEqual([]);
    expect(companion(call, { durationDays: 61, travelDays: 2 }, ofActivity)).toBe("6048.00");
    expect(over(call, { durationDays: 61, travelDays: 2 }, ofActivity)).toEqual([said(61)]);
  });

  it("is not one of the participants'", () => {
    // 14 x 55 + 47 x 39 = 770 + 1 833
    expect(support(2026, { ...beside, durationDays: 61 })[0]).toBe("2603.00");
  });
});
