import { describe, expect, it } from "vitest";
import type { Application, ExceptionalCost, Flow } from "../../src/application/application.js";
import type { GrantOptions } from "../../src/grant.js";
import { amountsOf, applicationOf, findingsOf, grantOf, jobShadowing, linesOf } from "./application.js";

/** Two teachers in Spain for four days, 125 EUR a day each, who travel by green means. */
const travelling = (call: number, values: Partial<Flow>, exceptionalCosts: readonly ExceptionalCost[] = []) =>
  applicationOf([{ ...jobShadowing, greenTravel: true, ...values }], { call, exceptionalCosts });

const support = (application: Application, options: GrantOptions = {}) =>
  amountsOf("individualSupport", application, options);

const over = (travelDays: number, max: number, persons?: number) => ({
  code: "travel-days.over-limit",
  severity: "warning",
  path: ["flows", 0, "travelDays"],
  params: { travelDays, max, ...(persons === undefined ? {} : { persons }) },
});
const overLimit = (application: Application, options: GrantOptions = {}) =>
  findingsOf(application, options).filter(({ code }) => code === "travel-days.over-limit");

describe("travel days", () => {
  // Two with a standard grant: PG-2021 p. 120, PG-2023 p. 116, PG-2025 p. 118, PG-2026 p. 120.
  it.each([2021, 2022, 2023, 2024, 2025, 2026])("are two with a standard travel grant in call %i", (call) => {
    const standard = (travelDays: number) => travelling(call, { greenTravel: false, travelDays });
    // 2 x (4 + 1) x 125, 2 x (4 + 2) x 125, and no more
    expect(support(standard(1))).toEqual(["1250.00"]);
    expect(support(standard(2))).toEqual(["1500.00"]);
    expect(support(standard(3))).toEqual(["1500.00"]);
    expect(overLimit(standard(2))).toEqual([]);
    expect(overLimit(standard(3))).toEqual([over(3, 2)]);
  });

  // Six with a green grant: PG-2023 p. 117, PG-2025 p. 118, PG-2026 p. 120; in 2021 four beside the two: PG-2021 p. 120.
  it.each([2021, 2022, 2023, 2024, 2025, 2026])("are six with a green travel grant in call %i", (call) => {
    const green = (travelDays: number) => travelling(call, { travelDays });
    // 2 x (4 + 5) x 125, 2 x (4 + 6) x 125, and no more
    expect(support(green(5))).toEqual(["2250.00"]);
    expect(support(green(6))).toEqual(["2500.00"]);
    expect(support(green(7))).toEqual(["2500.00"]);
    expect(overLimit(green(6))).toEqual([]);
    expect(overLimit(green(7))).toEqual([over(7, 6)]);
  });

  it("are two and four in the explanation of call 2021, which prints no six", () => {
    const [line] = linesOf("individualSupport", grantOf(travelling(2021, { travelDays: 7 })));
    const input = (value: number) => ({ kind: "input", value });
    const days = "SCH/individualSupport/travelDays";
    const standard = { kind: "rate", id: `${days}/standard`, value: 2 };
    const additional = { kind: "rate", id: `${days}/greenAdditional`, value: 4 };
    const most = { kind: "sum", of: [standard, additional] };
    const counted = { kind: "sum", of: [input(4), { kind: "cap", of: input(7), at: most }] };
    expect(line?.explanation).toMatchObject({
      kind: "product",
      of: [input(2), { kind: "product", of: [counted, { kind: "input", value: "125.00" }] }],
    });
  });
});

describe("more than two travel days are for those who receive a green travel grant (I16)", () => {
  const sixDays = { travelDays: 6 };
  const byMeans: GrantOptions = { greenDays: "green-travel" };

  // 2 x (4 + 2) x 125 = 1 500 or 2 x (4 + 6) x 125 = 2 500
  it.each<readonly [string, number, Partial<Flow>, string]>([
    // No green rate from 4 000 km and below 100 km: PG-2021 p. 119, PG-2023 p. 116.
    ["from 4 000 km", 2021, { distanceKm: 4000 }, "1500.00"],
    ["from 4 000 km", 2023, { distanceKm: 4000 }, "1500.00"],
    ["below 4 000 km", 2023, { distanceKm: 3999.9 }, "2500.00"],
    ["below 100 km", 2021, { distanceKm: 99.9 }, "1500.00"],
    ["below 100 km", 2023, { distanceKm: 99.9 }, "1500.00"],
    ["from 100 km", 2021, { distanceKm: 100 }, "2500.00"],
    ["from 100 km", 2023, { distanceKm: 100 }, "2500.00"],
    // A green rate in every band: PG-2025 p. 117, PG-2026 p. 119.
    ["from 4 000 km", 2025, { distanceKm: 4000 }, "2500.00"],
    ["from 4 000 km", 2026, { distanceKm: 4000 }, "2500.00"],
    ["from 10 km", 2026, { distanceKm: 10 }, "2500.00"],
    ["below the first band", 2026, { distanceKm: 9.99 }, "1500.00"],
    ["where nobody asks for travel", 2026, { notRequested: { travel: 2 } }, "1500.00"],
  ])("%s in call %i", (_, call, values, amount) => {
    const application = travelling(call, { ...sixDays, ...values });
    expect(support(application)).toEqual([amount]);
    expect(overLimit(application)).toEqual(amount === "1500.00" ? [over(6, 2)] : []);
    // By the means of transport all have six.
    expect(support(application, byMeans)).toEqual(["2500.00"]);
    expect(overLimit(application, byMeans)).toEqual([]);
  });

  it("so that of two, one of whom is paid expensive travel instead, one has two days", () => {
    // 70 % of 600 are 420: more than 417 (2026), p. 119 and 122. (4 + 6) x 125 + (4 + 2) x 125
    const one = travelling(2026, sixDays, [{ type: "expensive-travel", flow: "JOB", persons: 1, realCost: "600.00" }]);
    expect(support(one)).toEqual(["2000.00"]);
    expect(overLimit(one)).toEqual([over(6, 2, 1)]);
    expect(support(one, byMeans)).toEqual(["2500.00"]);
    const both = travelling(2026, sixDays, [
      { type: "expensive-travel", flow: "JOB", persons: 2, realCost: "1200.00" },
    ]);
    expect(support(both)).toEqual(["1500.00"]);
    // Refused, it changes nothing.
    const none = travelling(2026, sixDays, [{ type: "expensive-travel", flow: "JOB", persons: 1, realCost: "500.00" }]);
    expect(support(none)).toEqual(["2500.00"]);
  });

  it("so that of two, one of whom asks for no travel, one has two days", () => {
    const application = travelling(2026, { ...sixDays, notRequested: { travel: 1 } });
    expect(support(application)).toEqual(["2000.00"]);
    expect(overLimit(application)).toEqual([over(6, 2, 1)]);
  });

  it("and who asks for no individual support is taken to be who asks for no travel (I30)", () => {
    // One is left, and receives the green grant: (4 + 6) x 125
    const application = travelling(2026, { ...sixDays, notRequested: { travel: 1, individualSupport: 1 } });
    expect(support(application)).toEqual(["1250.00"]);
    expect(overLimit(application)).toEqual([]);
  });

  it("and is not known where the distance is not", () => {
    const application = travelling(2026, { ...sixDays, distanceKm: undefined });
    expect(support(application)).toEqual([]);
    expect(grantOf(application).total).toBeUndefined();
    // Two days are paid whatever the distance.
    expect(support(travelling(2026, { travelDays: 2, distanceKm: undefined }))).toEqual(["1500.00"]);
    expect(support(application, byMeans)).toEqual(["2500.00"]);
  });
});
