import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../src/application/application.js";
import { type BaseRateFrom, type BaseRateOptions, baseRateFrom } from "../src/base-rate-from.js";
import { calculateGrant } from "../src/grant.js";
import { callTables } from "../src/rates/index.js";
import { evaluateExplanation } from "../src/results/explanation.js";
import { jobShadowing } from "./funding/application.js";

/** Two teachers in Spain, group 2; the guide of 2023 prints 90 to 160 EUR. */
const job = (days: number, more: Partial<Flow> = {}): Flow => ({ ...jobShadowing, durationDays: days, ...more });

const pupils = (days: number, more: Partial<Flow> = {}): Flow => ({
  ...jobShadowing,
  activity: "group-mobility-of-pupils",
  participants: 10,
  durationDays: days,
  accompanyingPersons: [{ persons: 2 }, { persons: 1, durationDays: 4 }],
  ...more,
});

const rateOf = (found: BaseRateFrom) => (found.status === "one" ? found.rate : found.status);

describe("the base rate of a printed amount", () => {
  it.each([
    ["2 x 13 x 125", job(13), "3250.00", "125.00"],
    ["2 x 14 x 125", job(14), "3500.00", "125.00"],
    ["2 x (14 x 125 + 1 x 88): 70 % of 125 is 87.5, rounded up", job(15), "3676.00", "125.00"],
    ["2 x (14 x 124 + 1 x 87): 70 % of 124 is 86.8", job(15), "3646.00", "124.00"],
    ["2 x (14 x 126 + 1 x 88): 70 % of 126 is 88.2", job(15), "3704.00", "126.00"],
    ["2 x (14 x 125 + 46 x 88)", job(60), "11596.00", "125.00"],
    ["travel days count: 2 x (14 x 125 + 2 x 88)", job(14, { travelDays: 2 }), "3852.00", "125.00"],
    ["two travel days at most: 2 x (4 + 2) x 125", job(4, { travelDays: 3 }), "1500.00", "125.00"],
    ["one of the two asks for it: 4 x 125", job(4, { notRequested: { individualSupport: 1 } }), "500.00", "125.00"],
    ["cents: 2 x 5 x 123.45", job(5), (1234.5).toFixed(2), "123.45"],
    // 70 % of 125.71 is 87.997, of 125.72 is 88.004: both are 88.
    ["cents: 2 x (14 x 125.71 + 88)", job(15), "3695.88", "125.71"],
  ])("%s", (_, flow, amount, expected) => {
    const found = baseRateFrom(flow, amount, 2023);
    expect(found).toMatchObject({
      status: "one",
      rate: expected,
      baseRates: { staff: { 2: expected } },
      category: "staff",
      group: 2,
      range: { minimum: "90.00", maximum: "160.00" },
      isInRange: true,
    });
    expect(found.status === "one" && evaluateExplanation(found.explanation)).toBe(amount);
  });

  it("is that of learners for pupils, and that of staff for those beside them", () => {
    // 10 x 7 x 55; (2 x 7 + 1 x 4) x 125
    const ofPupils = baseRateFrom(pupils(7), 3850, 2023);
    expect(ofPupils).toMatchObject({ status: "one", rate: "55.00", baseRates: { learners: { 2: "55.00" } } });
    const besides = baseRateFrom(pupils(7), "2250.00", 2023, { who: "accompanyingPersons" });
    expect(besides).toMatchObject({ status: "one", rate: "125.00", baseRates: { staff: { 2: "125.00" } } });
    expect(besides.status === "one" && evaluateExplanation(besides.explanation)).toBe("2250.00");
  });

  it("follows the reading of days that is asked for", () => {
    // Travel days beside the 14: 2 x (14 + 2) x 125
    const flow = job(14, { travelDays: 2 });
    expect(rateOf(baseRateFrom(flow, "4000.00", 2023, { dayCount: "activity-days" }))).toBe("125.00");
    expect(rateOf(baseRateFrom(flow, "4000.00", 2023))).toBe("none");
    // Four travel days for all who travel by green means, whatever they receive: 2 x 8 x 125; else two: 2 x 6 x 125.
    const green = job(4, { travelDays: 4, greenTravel: true, notRequested: { travel: 2 } });
    expect(rateOf(baseRateFrom(green, "2000.00", 2023, { greenDays: "green-travel" }))).toBe("125.00");
    expect(rateOf(baseRateFrom(green, "1500.00", 2023))).toBe("125.00");
  });

  it("says whether it lies in the guide's range", () => {
    const inRange = (amount: string) => {
      const found = baseRateFrom(job(5), amount, 2023);
      return found.status === "one" && [found.rate, found.isInRange];
    };
    expect(inRange("890.00")).toEqual(["89.00", false]);
    expect(inRange("900.00")).toEqual(["90.00", true]);
    expect(inRange("1600.00")).toEqual(["160.00", true]);
    expect(inRange("1600.10")).toEqual(["160.01", false]);
  });

  it("none: the rates beside it, and what they give", () => {
    // 10 days: each cent of the rate is 0.10.
    expect(baseRateFrom(job(5), "1250.05", 2023)).toEqual({
      status: "none",
      nearest: [
        {
          category: "staff",
          group: 2,
          range: { minimum: "90.00", maximum: "160.00" },
          below: { rate: "125.00", amount: "1250.00" },
          above: { rate: "125.01", amount: "1250.10" },
          wholeEuro: {
            below: { rate: "125.00", amount: "1250.00" },
            above: { rate: "126.00", amount: "1260.00" },
          },
          isInRange: true,
        },
      ],
    });
  });

  it("none, where the 70 % jump to the next whole euro", () => {
    // Below 125: 124.99 x 14 + 87 = 1836.86; at 125: 1750 + 88 = 1838. For two: 3673.72 and 3676.
    expect(baseRateFrom(job(15), "3675.00", 2023)).toMatchObject({
      status: "none",
      nearest: [{ below: { rate: "124.99", amount: "3673.72" }, above: { rate: "125.00", amount: "3676.00" } }],
    });
  });

  it("none, above the highest rate that there can be, and far from the range", () => {
    const found = baseRateFrom(job(5), "100000.01", 2023);
    expect(found).toMatchObject({
      status: "none",
      nearest: [{ below: { rate: "10000.00", amount: "100000.00" }, isInRange: false }],
    });
    expect(found.status === "none" && found.nearest[0]).not.toHaveProperty("above");
  });

  it.each<[string, Partial<Flow>, readonly string[][], readonly string[]]>([
    ["no days", { durationDays: undefined }, [["durationDays"]], ["duration.missing"]],
    ["no country", { destination: undefined }, [["destination"]], ["destination.missing"]],
    ["a country that receives nobody", { destination: "US" }, [["destination"]], ["country.not-in-programme"]],
    ["nobody who asks", { notRequested: { individualSupport: 2 } }, [], []],
  ])("unknown: %s", (_, change, missing, codes) => {
    const found = baseRateFrom(job(5, change), "1250.00", 2023, { field: "SCH" });
    expect(found).toMatchObject({ status: "unknown", missing });
    expect(found.status === "unknown" && found.findings.map(({ code }) => code)).toEqual(codes);
    expect(found.status === "unknown" && found.findings.map(({ path }) => path)).toEqual(missing);
  });

  it("unknown: nobody beside, an activity or a call that is not known", () => {
    const beside = baseRateFrom(job(5), "1250.00", 2023, { who: "accompanyingPersons" });
    expect(beside).toEqual({ status: "unknown", missing: [], findings: [] });
    expect(baseRateFrom(job(5, { activity: "summer-camp" }), 1250, 2023)).toMatchObject({
      status: "unknown",
      missing: [["activity"]],
      findings: [{ code: "activity.unknown" }],
    });
    expect(baseRateFrom(job(5), 1250, 2035)).toMatchObject({ status: "unknown", findings: [{ code: "call.unknown" }] });
  });

  it("of guests is that of the country that receives them", () => {
    const expert: Flow = { id: "E", activity: "invited-expert", participants: 1, durationDays: 5, originCountry: "DE" };
    // Poland is in group 3: 5 x 110.
    expect(baseRateFrom({ ...expert, destination: "PL" }, 550, 2023)).toMatchObject({ rate: "110.00", group: 3 });
    expect(baseRateFrom(expert, 550, 2023)).toMatchObject({ status: "unknown", missing: [["destination"]] });
    const application: Application = { call: 2023, action: "KA122-SCH", applicant: { country: "PL" }, flows: [expert] };
    expect(baseRateFrom(expert, 550, 2023, { application })).toMatchObject({ rate: "110.00", group: 3 });
  });

  it("reads whose travel is an exceptional cost off the application", () => {
    // Four travel days for the one who has a green grant, two for the other: (4 + 4 + 4 + 2) x 125.
    const flow = job(4, { travelDays: 4, greenTravel: true });
    const application: Application = {
      call: 2023,
      action: "KA122-SCH",
      applicant: { country: "PL" },
      flows: [flow],
      exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons: 1, realCost: "1900.00" }],
    };
    expect(rateOf(baseRateFrom(flow, "1750.00", 2023, { application }))).toBe("125.00");
    expect(rateOf(baseRateFrom(flow, "2000.00", 2023))).toBe("125.00");
  });

  it("is asked of the field that has the activity and its country", () => {
    // Staff of schools do not go to third countries, those of VET do: 10 days.
    expect(baseRateFrom(job(5, { destination: "US" }), "1250.00", 2023)).toMatchObject({ rate: "125.00" });
    const learners: Flow = {
      id: "V",
      activity: "short-term-learning-mobility-of-vet-learners",
      destination: "ES",
      participants: 2,
      durationDays: 10,
    };
    expect(baseRateFrom(learners, "1000.00", 2026)).toMatchObject({
      rate: "50.00",
      baseRates: { learners: { 2: "50.00" } },
    });
    expect(() => baseRateFrom(learners, 1000, 2026, { field: "YOU" })).toThrow(
      new RangeError("options.field is no field of call 2026: SCH, VET, ADU"),
    );
    expect(baseRateFrom(learners, 1000, 2026, { field: "SCH" })).toMatchObject({ status: "unknown" });
  });

  it("does not depend on the field for staff: without one, the first is taken", () => {
    const staff = callTables.map(({ fields }) =>
      Object.values(fields).map(({ individualSupport: { staff }, countryGroups }) => [
        Object.values(staff).map(({ minimum, maximum }) => [minimum.value, maximum.value]),
        Object.entries(countryGroups)
          .map(([country, { value }]) => country + value)
          .sort(),
      ]),
    );
    for (const [first, ...others] of staff) for (const other of others) expect(other).toEqual(first);
  });

  it("throws for what is no amount, and for options of a wrong shape", () => {
    expect(() => baseRateFrom(job(5), "1 250", 2023)).toThrow(RangeError);
    expect(() => baseRateFrom(job(5), "1250,00", 2023)).toThrow(RangeError);
    const options = { who: "pupils" } as unknown as BaseRateOptions;
    expect(() => baseRateFrom(job(5), 1250, 2023, options)).toThrow(
      new TypeError('options.who must be "participants" or "accompanyingPersons", not "pupils"'),
    );
    expect(() => baseRateFrom(job(5), 1250, 2023, { days: 1 } as BaseRateOptions)).toThrow(TypeError);
    expect(() => baseRateFrom(job(5), 1250, 2023, { dayCount: "activity" } as unknown as BaseRateOptions)).toThrow(
      TypeError,
    );
    expect(() => baseRateFrom(job(1.5), 1250, 2023)).toThrow(TypeError);
  });
});

describe("a call of which no edition is at hand", () => {
  it("has one rate where the tables of both calls beside it give the same", () => {
    const found = baseRateFrom(job(5), "1250.00", 2024);
    expect(found).toMatchObject({ status: "one", rate: "125.00" });
    expect(found).not.toHaveProperty("table");
  });

  it("has several where they count days otherwise, each with the call whose table it is", () => {
    // By 2023 the reader decides which days count, by 2025 travel days do. 2 x (14 + 2) x 110 = 3520 where they do not;
    // 2 x (14 x 114 + 2 x 80) = 3512 and 2 x (14 x r + 2 x 80) = 3520 gives r = 114.2857 where they do: none.
    const flow = job(14, { travelDays: 2 });
    const options = { dayCount: "activity-days" } as const;
    expect(baseRateFrom(flow, "3520.00", 2024, options)).toMatchObject({ status: "one", rate: "110.00", table: 2023 });
    // 2 x 16 x r = 3776 gives 118; 2 x (14 x r + 2 x round(0.7 r)) = 3776 gives 122.57: none. 2 x (14 x 120 + 2 x 84) =
    // 3696, and 2 x 16 x 115.5 = 3696.
    expect(baseRateFrom(flow, "3696.00", 2024, options)).toMatchObject({
      status: "several",
      candidates: [
        { rate: "115.50", table: 2023 },
        { rate: "120.00", table: 2025 },
      ],
      least: "115.50",
      most: "120.00",
      wholeEuro: ["120.00"],
    });
    const none = baseRateFrom(flow, "3696.01", 2024, options);
    expect(none.status === "none" && none.nearest.map(({ table }) => table)).toEqual([2023, 2025]);
  });

  it("none: the nearest rates once, where both tables have the same", () => {
    const found = baseRateFrom(job(5), "1250.05", 2024);
    expect(found.status === "none" && found.nearest.map(({ table, below }) => [table, below?.rate])).toEqual([
      [undefined, "125.00"],
    ]);
  });

  it("tells the wider of two ranges", () => {
    const learner: Flow = {
      id: "V",
      activity: "short-term-learning-mobility-of-vet-learners",
      destination: "ES",
      participants: 1,
      durationDays: 10,
    };
    // Learners of VET in group 2: from 34 EUR by the call before, from 41 by the call after; up to 110.
    expect(baseRateFrom(learner, "350.00", 2024)).toMatchObject({
      status: "one",
      rate: "35.00",
      range: { minimum: "34.00", maximum: "110.00" },
      isInRange: true,
    });
  });
});

describe("the way back", () => {
  it("gives the printed amount in a grant at the rate found", () => {
    const flow = pupils(20);
    const application: Application = { call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, flows: [flow] };
    // 10 x (14 x 61 + 6 x 43): 70 % of 61 is 42.7
    const found = baseRateFrom(flow, "11120.00", 2026, { application });
    expect(rateOf(found)).toBe("61.00");
    const { lines } = calculateGrant(application, found.status === "one" ? { baseRates: found.baseRates } : {});
    expect(lines.find(({ category }) => category === "individualSupport")?.amount).toBe("11120.00");
  });
});
