import { describe, expect, it } from "vitest";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing, linesOf } from "./application.js";

const travelling = (call: number, distanceBand: string) =>
  applicationOf([{ ...jobShadowing, distanceKm: undefined, distanceBand }], { call });

/*
 * What the official calculator calls the band below the first one, "0-9", is no band of the guide: from 2023 on the first
 * one is 10–99 km (2023, p. 116; 2025, p. 117; 2026, p. 119), and nothing is paid below it. In 2021 it is 0–99 km (p. 119).
 */
describe("the band 0-9", () => {
  it.each([2023, 2024, 2025, 2026])("in call %i pays no travel, and all else", (call) => {
    const application = travelling(call, "0-9");
    expect(amountsOf("travel", application)).toEqual([]);
    // 2 x 350 organisational + 2 x 4 x 125 individual
    expect(grantOf(application).total).toBe("1700.00");
    expect(findingsOf(application)).toContainEqual({
      code: "travel.under-minimum-distance",
      severity: "info",
      path: ["flows", 0, "distanceBand"],
      params: { minimum: 10 },
    });
  });

  it.each(["0-9", "10-99", "0-99"])("in call 2021 lies in the printed band, as %s does", (band) => {
    // 2 x 23
    expect(amountsOf("travel", travelling(2021, band))).toEqual(["46.00"]);
    expect(codesOf(travelling(2021, band))).toEqual([]);
    const [line] = linesOf("travel", grantOf(travelling(2021, band)));
    const of = [{ value: 2 }, { value: 23, chosenBy: { distanceBand: "0-99" } }];
    expect(line?.explanation).toMatchObject({ kind: "product", of });
  });

  it("in call 2021 agrees with each distance of the printed band", () => {
    const at = (distanceKm: number, distanceBand: string) =>
      codesOf(applicationOf([{ ...jobShadowing, distanceKm, distanceBand }], { call: 2021 }));
    expect(at(50, "10-99")).toEqual([]);
    expect(at(9, "0-9")).toEqual([]);
    expect(at(100, "10-99")).toEqual(["distance.disagrees"]);
  });

  // 23 EUR in 2021, nothing in 2023; from 10 km on the same.
  it("in call 2022 is not decided, and both are told", () => {
    expect(grantOf(travelling(2022, "0-9")).total).toBeUndefined();
    expect(amountsOf("travel", travelling(2022, "0-9"))).toEqual([]);
    expect(findingsOf(travelling(2022, "0-9"))).toContainEqual({
      code: "amount.undecided",
      severity: "error",
      path: ["flows", 0],
      params: { category: "travel", callBefore: 2021, before: "46.00", callAfter: 2023 },
    });
    expect(codesOf(travelling(2022, "0-9"))).not.toContain("distance-band.unknown");
    expect(amountsOf("travel", travelling(2022, "10-99"))).toEqual(["46.00"]);
  });

  // In 2023 there is no such band: it is not known what is paid there, and not nothing.
  it("0-99 in call 2022 is not known, and it is not said that 2023 pays nothing", () => {
    const application = travelling(2022, "0-99");
    expect(grantOf(application).total).toBeUndefined();
    expect(grantOf(application).summary.total).not.toHaveProperty("travel");
    expect(codesOf(application)).toEqual(["distance-band.unknown"]);
  });

  it("is no other name of the band from 10 km on", () => {
    for (const distanceBand of ["0-99", "0-10", "0"]) {
      expect(codesOf(travelling(2026, distanceBand))).toContain("distance-band.unknown");
    }
    // In 2021 nothing is below the first band.
    expect(codesOf(travelling(2021, "0--1"))).toEqual(["distance-band.unknown"]);
  });
});
