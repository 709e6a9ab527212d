import { describe, expect, it } from "vitest";
import { compareCalls } from "../../src/lookups/compare-calls.js";
import { distanceBand } from "../../src/lookups/distance-band.js";
import { type RateCell, rateTable } from "../../src/lookups/rate-table.js";
import { travelAmounts } from "../../src/lookups/travel-amounts.js";
import { verifyRates } from "../../src/lookups/verify-rates.js";

/*
 * Calls 2022 and 2024 have no edition at hand (I17). Where the calls before and after print different values, a cell has
 * both; one that prints nothing of the kind has no value.
 */

const cellsOf = (call: number) => new Map((rateTable(call, "SCH")?.cells ?? []).map((cell) => [cell.id, cell]));
const cellOf = (call: number, id: string): RateCell | undefined => cellsOf(call).get(`SCH/${id}`);

type Value = number | string | undefined;

const candidates = (before: readonly [number, Value], after: readonly [number, Value]) =>
  [before, after].map(([call, value]) => (value === undefined ? { call } : { call, value }));

describe("a cell with two candidates", () => {
  it.each<[number, string, Value, Value]>([
    // 2021, p. 119; 2023, p. 116.
    [2022, "travel/10-99/fromKm", 0, 10],
    // 2023, p. 110. The guide of 2021 prints no limit.
    [2022, "preparatoryVisits/perHostingOrganisation", undefined, 1],
    // 2021, p. 115; 2023, p. 112.
    [2022, "actions/KA122-SCH/minimumMobilities", undefined, 1],
    [2022, "activities/courses-and-training/courseCountries", undefined, 2],
    // 2023, p. 107; 2025, p. 105.
    [2024, "activities/courses-and-training/maximumDays", 30, 10],
    [2024, "activities/courses-and-training/courseCountries", 2, undefined],
    // 2025, p. 106.
    [2024, "activities/courses-and-training/personsPerOrganisation", undefined, 3],
    [2024, "activities/courses-and-training/personsPerConsortium", undefined, 10],
    [2024, "activities/courses-and-training/coursesPerPerson", undefined, 1],
    [2024, "courseShare/sharePercent", undefined, 50],
    [2024, "courseShare/wholeGrantUpTo", undefined, 40_000],
    // 2023, pp. 115 and 118; gone in 2025.
    [2024, "organisationalSupport/group-mobility-of-pupils/groupCap", 1000, undefined],
    [2024, "courseFees/perPerson", 800, undefined],
    [2024, "courseFees/days", 10, undefined],
    [2024, "linguisticSupport/staffOverDays", 30, undefined],
    // 2023, p. 117; 2025, p. 118.
    [2024, "inclusionSupport/perParticipant", 100, 125],
    [2024, "preparatoryVisits/perPerson", 575, 680],
    // 2023, p. 112 and p. 113; 2025, p. 113.
    [2024, "actions/KA122-SCH/award/criteria/relevance", 30, 20],
    [2024, "actions/KA122-SCH/award/criteria/projectDesign", 40, 50],
  ])("call %i, %s: %s and %s", (call, id, before, after) => {
    const cell = cellOf(call, id);
    expect(cell).toMatchObject({ status: "derived", candidates: candidates([call - 1, before], [call + 1, after]) });
    expect(cell).not.toHaveProperty("value");
    // It cites where each of them stands, and nothing else.
    const sources = new Set(cell?.citations.map(({ source }) => source));
    expect(sources).toEqual(
      new Set([
        ...(before === undefined ? [] : [`PG-${call - 1}`]),
        ...(after === undefined ? [] : [`PG-${call + 1}`]),
      ]),
    );
  });

  it.each<[number, string, Value]>([
    [2022, "courseFees/perDay", 80],
    [2022, "travel/100-499/standard", 180],
    [2022, "travel/100-499/green", 210],
    [2022, "actions/KA122-SCH/award/criteria/relevance", 30],
    [2024, "courseFees/perDay", 80],
    [2024, "linguisticSupport/perParticipant", 150],
    [2024, "individualSupport/daysAtBaseRate", 14],
    [2024, "actions/KA122-SCH/participants", 30],
    [2024, "actions/KA122-SCH/award/criteria/followUp", 30],
  ])("call %i, %s: both say %s", (call, id, value) => {
    const cell = cellOf(call, id);
    expect(cell).toMatchObject({ value, status: "derived" });
    expect(cell).not.toHaveProperty("candidates");
    expect(new Set(cell?.citations.map(({ source }) => source))).toEqual(new Set([`PG-${call - 1}`, `PG-${call + 1}`]));
  });

  it("what another document says goes before both", () => {
    expect(cellOf(2024, "travel/500-1999/standard")).toMatchObject({ value: 309, status: "agency" });
    // Six days of green travel in all, where the guide of 2021 prints four beside the two.
    expect(cellOf(2022, "individualSupport/travelDays/green")).toMatchObject({ value: 6, status: "agency" });
    expect(cellOf(2022, "individualSupport/travelDays/greenAdditional")).toBeUndefined();
  });

  it("there is none in the calls that have an edition", () => {
    for (const call of [2021, 2023, 2025, 2026]) {
      for (const cell of cellsOf(call).values()) expect(cell).not.toHaveProperty("candidates");
    }
  });
});

describe("what is compared with such a call", () => {
  const idsOf = (from: number, to: number) => compareCalls(from, to, "SCH")?.map(({ id }) => id) ?? [];

  it("differs where the candidates do, and nowhere else", () => {
    const cap = "SCH/organisationalSupport/group-mobility-of-pupils/groupCap";
    const difference = compareCalls(2023, 2024, "SCH")?.find(({ id }) => id === cap);
    expect(difference).toMatchObject({
      from: { value: 1000 },
      to: { candidates: candidates([2023, 1000], [2025, undefined]) },
    });
    expect(idsOf(2023, 2024)).not.toContain("SCH/courseFees/perDay");
  });

  it("and is the same as itself", () => {
    for (const call of [2022, 2024]) expect(idsOf(call, call)).toEqual([]);
  });
});

describe("a second typing of such a call", () => {
  const file = (cap: number | readonly (number | null)[]) =>
    verifyRates(
      { call: 2024, cells: { "SCH/organisationalSupport/group-mobility-of-pupils/groupCap": cap } },
      { partial: true },
    );

  it("has both candidates, and null for what is not printed", () => {
    expect(file([1000, null])).toEqual([]);
    const differs = { kind: "differs", id: "SCH/organisationalSupport/group-mobility-of-pupils/groupCap" };
    expect(file([null, 1000])).toMatchObject([{ ...differs, file: [null, 1000], ours: [1000, null] }]);
    expect(file(1000)).toMatchObject([{ ...differs, file: 1000, ours: [1000, null] }]);
  });
});

// 2021, p. 119, has the first band from 0 km; 2023, p. 116, from 10 km. The amounts are the same.
describe("travel in 2022", () => {
  it.each([
    [0, {}],
    [9.99, {}],
    [10.2, { distanceBand: "10-99", standard: "23.00", green: "23.00" }],
    [98, { distanceBand: "10-99", standard: "23.00", green: "23.00" }],
    [300, { distanceBand: "100-499", standard: "180.00", green: "210.00" }],
    [5000, { distanceBand: "4000-7999", standard: "820.00", green: "820.00" }],
    [9000, { distanceBand: "8000+", standard: "1500.00", green: "1500.00" }],
  ])("%f km", (km, amounts) => {
    const { nearBandEdge: _, ...told } = travelAmounts(2022, "SCH", km) ?? {};
    expect(told).toEqual(amounts);
    expect(distanceBand(2022, km)).toBe("distanceBand" in amounts ? amounts.distanceBand : undefined);
  });

  // Within 1 % of 10 km: 9.9 to 10.1 km.
  it.each([
    [9.89, undefined],
    [9.9, { edgeKm: 10, amount: "0.00", otherBand: "10-99", otherAmount: "23.00" }],
    [10.1, { edgeKm: 10, distanceBand: "10-99", amount: "23.00", otherAmount: "0.00" }],
    [10.11, undefined],
  ])("near a bound that only one of them has, %f km", (km, near) => {
    const told = travelAmounts(2022, "SCH", km)?.nearBandEdge;
    expect(told).toEqual(near === undefined ? undefined : { distanceKm: km, ...near });
  });

  it("near a bound of both, with the amounts on both sides", () => {
    expect(travelAmounts(2022, "SCH", 99.5)?.nearBandEdge).toMatchObject({
      edgeKm: 100,
      amount: "23.00",
      otherAmount: "180.00",
    });
  });
});

// An agency's page of 2024 (and another one) print all amounts; below 10 km nothing is paid in 2023 and 2025.
describe("travel in 2024", () => {
  it.each([
    [9.8, { standard: "0.00", green: "0.00" }],
    [50, { distanceBand: "10-99", standard: "28.00", green: "56.00" }],
    [1365.28, { distanceBand: "500-1999", standard: "309.00", green: "417.00" }],
  ])("%f km", (km, amounts) => {
    expect(travelAmounts(2024, "SCH", km)).toEqual(amounts);
  });
});
