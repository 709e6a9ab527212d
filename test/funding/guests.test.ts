import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing } from "./application.js";

/** Guests of a Polish school, a country of group 3 in every call: 110 EUR a day for staff. */
const guests = (activity: string, call: number, values: Partial<Flow> = {}, more: Partial<Application> = {}) =>
  applicationOf([{ ...jobShadowing, activity, destination: undefined, originCountry: "ES", ...values }], {
    call,
    ...more,
  });

const amounts = (application: Application) =>
  grantOf(application).lines.map(({ category, who, amount }) => `${category} ${who} ${amount}`);

describe("invited experts", () => {
  const experts = (call: number, values: Partial<Flow> = {}, more: Partial<Application> = {}) =>
    guests("invited-expert", call, values, more);

  // 100 EUR of organisational support each, travel, and subsistence at staff rates: PG-2021 p. 118 to 120, PG-2023
  // p. 115 to 117, PG-2025 p. 116 to 118, PG-2026 p. 119 and 120.
  it.each([
    // 2 x 100, 2 x 4 x 110, 2 x 275 or 309
    [2021, "550.00", "1630.00"],
    [2022, "550.00", "1630.00"],
    [2023, "550.00", "1630.00"],
    [2024, "618.00", "1698.00"],
    [2025, "618.00", "1698.00"],
    [2026, "618.00", "1698.00"],
  ])("are paid by the country of the host, in call %i", (call, travel, total) => {
    expect(amounts(experts(call))).toEqual([
      "organisationalSupport participants 200.00",
      "individualSupport participants 880.00",
      `travel participants ${travel}`,
    ]);
    expect(grantOf(experts(call)).total).toBe(total);
  });

  it("have no amount where the member that receives them is in a country that receives nobody: it is said of the member", () => {
    const consortium = { members: [{ name: "Kantonsschule", country: "CH" }] };
    const received = experts(2026, { receivingOrganisation: "Kantonsschule" }, { action: "KA121-SCH", consortium });
    expect(findingsOf(received).map(({ code, path }) => [code, path])).toEqual([
      ["country.not-in-programme", ["consortium", "members", 0, "country"]],
    ]);
  });

  it("are paid the rate of the receiving organisation's country, whatever the destination says (I26)", () => {
    expect(amountsOf("individualSupport", experts(2026, { destination: "ES" }))).toEqual(["880.00"]);
    const consortium = { members: [{ name: "Goetheschule", country: "DE" }] };
    // 2 x 4 x 141 in Germany, of group 1 in 2026
    const received = experts(2026, { receivingOrganisation: "goetheschule" }, { consortium });
    expect(amountsOf("individualSupport", received)).toEqual(["1128.00"]);
  });

  it("have no linguistic support in any call, and no fees", () => {
    for (const call of [2021, 2023, 2025, 2026]) {
      const asking = experts(call, { durationDays: 60, linguisticSupportParticipants: 2, courseFeeDays: 2 });
      expect(amountsOf("linguisticSupport", asking)).toEqual([]);
      expect(codesOf(asking).sort()).toEqual(["course-fees.not-available", "linguistic-support.not-available"]);
    }
  });

  it("have companions only where one of them has fewer opportunities (I19)", () => {
    const accompanyingPersons = [{ persons: 1 }];
    const without = experts(2026, { accompanyingPersons });
    expect(codesOf(without)).toEqual(["companions.without-ground"]);
    expect(grantOf(without).total).toBe("1698.00");
    // 4 x 110 and 309 for the companion, 125 for the organisation
    const one = experts(2026, { accompanyingPersons, participantsWithFewerOpportunities: 1 });
    expect(codesOf(one)).toEqual([]);
    expect(grantOf(one).total).toBe("2572.00");
  });
});

describe("hosted teachers in training", () => {
  const teachers = (call: number, values: Partial<Flow> = {}, more: Partial<Application> = {}) =>
    guests("hosting-teachers-in-training", call, { durationDays: 10, ...values }, more);

  // Their travel and stay are the sending institution's: PG-2021 p. 112, PG-2023 p. 109, PG-2025 p. 110.
  it.each([2021, 2022, 2023, 2025])("are organisational support alone in call %i, whoever pays the rest", (call) => {
    for (const paidBySendingInstitution of [undefined, true, false]) {
      const application = teachers(call, { paidBySendingInstitution });
      expect(amounts(application)).toEqual(["organisationalSupport participants 200.00"]);
      expect(codesOf(application)).toEqual([]);
    }
    // Neither days nor a distance are needed.
    expect(grantOf(teachers(call, { durationDays: undefined, distanceKm: undefined })).total).toBe("200.00");
  });

  describe("from call 2026, where the sending institution gives no grant for it (PG-2026 p. 111)", () => {
    it("are paid travel and stay at the rates of staff (I33)", () => {
      // 2 x 100, 2 x 10 x 110, 2 x 309
      const application = teachers(2026, { paidBySendingInstitution: false });
      expect(amounts(application)).toEqual([
        "organisationalSupport participants 200.00",
        "individualSupport participants 2200.00",
        "travel participants 618.00",
      ]);
      expect(grantOf(application).total).toBe("3018.00");
    });

    it("are not, where it does", () => {
      const application = teachers(2026, { paidBySendingInstitution: true });
      expect(amounts(application)).toEqual(["organisationalSupport participants 200.00"]);
      expect(codesOf(application)).toEqual([]);
      expect(grantOf(application).total).toBe("200.00");
    });

    it("are not known, where nobody says so", () => {
      const application = teachers(2026);
      const { lines, summary, total } = grantOf(application);
      expect(lines.map(({ category }) => category)).toEqual(["organisationalSupport"]);
      expect(total).toBeUndefined();
      expect(summary.total).not.toHaveProperty("travel");
      expect(summary.total).not.toHaveProperty("individualSupport");
      expect(findingsOf(application)).toEqual([
        {
          code: "sender-payment.missing",
          severity: "error",
          path: ["flows", 0, "paidBySendingInstitution"],
          params: {},
        },
      ]);
    });

    it("have travel days, the 15th day, and companions like staff", () => {
      // 14 x 110 + 77 for 13 days and 2 of travel
      const paid = { paidBySendingInstitution: false, participants: 1, travelDays: 2 };
      expect(amountsOf("individualSupport", teachers(2026, { ...paid, durationDays: 12 }))).toEqual(["1540.00"]);
      expect(amountsOf("individualSupport", teachers(2026, { ...paid, durationDays: 13 }))).toEqual(["1617.00"]);
      const accompanied = {
        ...paid,
        participantsWithFewerOpportunities: 1,
        accompanyingPersons: [{ persons: 1, durationDays: 3, travelDays: 0 }],
      };
      expect(amountsOf("individualSupport", teachers(2026, accompanied))).toEqual(["1320.00", "330.00"]);
    });
  });
});
