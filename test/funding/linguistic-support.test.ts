import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing } from "./application.js";

/*
 * Who has linguistic support: PG-2021 p. 121 (no staff in mobility of less than 31 days, no pupils in groups), PG-2023
 * p. 118 (staff in mobility of more than 30 days, pupils in individual mobility), PG-2025 p. 119 (job shadowing,
 * teaching assignments, pupils in individual mobility), PG-2026 p. 121 (the same and hosted teachers).
 */

/** Two participants, of whom one needs a language that is not offered online. */
const inNeed = (call: number, activity: string, durationDays: number, values: Partial<Flow> = {}) =>
  applicationOf(
    [
      {
        ...jobShadowing,
        activity,
        durationDays,
        paidBySendingInstitution: true,
        accompanyingPersons: [],
        linguisticSupportParticipants: 1,
        ...values,
      },
    ],
    { call },
  );
const support = (...args: Parameters<typeof inNeed>) => amountsOf("linguisticSupport", inNeed(...args));

const none: readonly string[] = [];
const one = ["150.00"];

describe("linguistic support", () => {
  it.each<readonly [number, string, number, readonly string[]]>([
    [2021, "job-shadowing", 30, none],
    [2021, "job-shadowing", 31, one],
    [2021, "teaching-assignment", 30, none],
    [2021, "teaching-assignment", 31, one],
    [2022, "job-shadowing", 30, none],
    [2022, "job-shadowing", 31, one],
    [2023, "job-shadowing", 30, none],
    [2023, "job-shadowing", 31, one],
    [2023, "teaching-assignment", 30, none],
    [2023, "teaching-assignment", 31, one],
    // No course is longer than 30 days in 2021 and 2023, or than 10 from 2025.
    [2021, "courses-and-training", 30, none],
    [2023, "courses-and-training", 30, none],
    [2025, "courses-and-training", 10, none],
    [2026, "courses-and-training", 10, none],
    [2025, "job-shadowing", 2, one],
    [2025, "teaching-assignment", 2, one],
    [2026, "job-shadowing", 2, one],
    [2026, "teaching-assignment", 2, one],
    ...[2021, 2022, 2023, 2024, 2025, 2026].flatMap((call) => [
      [call, "group-mobility-of-pupils", 30, none] as const,
      [call, "short-term-learning-mobility-of-pupils", 2, one] as const,
      [call, "invited-expert", 60, none] as const,
    ]),
    [2021, "hosting-teachers-in-training", 365, none],
    [2023, "hosting-teachers-in-training", 365, none],
    [2025, "hosting-teachers-in-training", 365, none],
    [2026, "hosting-teachers-in-training", 10, one],
    [2024, "job-shadowing", 31, one],
  ])("of call %i for %s of %i days: %j", (call, activity, durationDays, amounts) => {
    expect(support(call, activity, durationDays)).toEqual(amounts);
    const said = codesOf(inNeed(call, activity, durationDays)).includes("linguistic-support.not-available");
    expect(said).toBe(amounts.length === 0);
  });

  it("says from when staff have it, where the call prints that", () => {
    const said = (call: number, activity: string, durationDays: number) =>
      findingsOf(inNeed(call, activity, durationDays)).filter(
        ({ code }) => code === "linguistic-support.not-available",
      );
    const params = { activity: "job-shadowing", durationDays: 30, overDays: 30 };
    for (const call of [2021, 2023]) expect(said(call, "job-shadowing", 30)[0]?.params).toEqual(params);
    expect(said(2026, "group-mobility-of-pupils", 5)[0]?.params).toEqual({
      activity: "group-mobility-of-pupils",
      durationDays: 5,
    });
  });

  it("does not speak of days that are not given", () => {
    const application = inNeed(2023, "group-mobility-of-pupils", 5, { durationDays: undefined });
    const said = grantOf(application).findings.find(({ code }) => code === "linguistic-support.not-available");
    expect(said?.params).toStrictEqual({ activity: "group-mobility-of-pupils" });
  });

  it("is not known in 2023 where the days of staff are not, and is from 2025", () => {
    expect(support(2026, "job-shadowing", 2, { durationDays: undefined })).toEqual(one);
    const { summary } = grantOf(inNeed(2023, "job-shadowing", 2, { durationDays: undefined }));
    expect(summary.total).not.toHaveProperty("linguisticSupport");
  });

  it.each([2021, 2022, 2023, 2024, 2025, 2026])("is reinforced for every long-term pupil of call %i", (call) => {
    const longTerm = "long-term-learning-mobility-of-pupils";
    // 2 x 150, and 150 for each who needs more
    expect(support(call, longTerm, 30, { linguisticSupportParticipants: 0 })).toEqual(["300.00"]);
    expect(support(call, longTerm, 30)).toEqual(["450.00"]);
    expect(support(call, longTerm, 30, { linguisticSupportParticipants: 2 })).toEqual(["600.00"]);
  });
});
