import { describe, expect, it } from "vitest";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing } from "./application.js";

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

  it("in call 2021 is none", () => {
    const application = travelling(2021, "0-9");
    expect(codesOf(application)).toContain("distance-band.unknown");
    expect(grantOf(application).total).toBeUndefined();
    // 2 x 23
    expect(amountsOf("travel", travelling(2021, "0-99"))).toEqual(["46.00"]);
  });

  it("in call 2022 may be none, and that is said", () => {
    expect(grantOf(travelling(2022, "0-9")).total).toBeUndefined();
    expect(codesOf(travelling(2022, "0-9"))).toContain("distance-band.unknown");
  });

  it("is no other name of the band from 10 km on", () => {
    for (const distanceBand of ["0-99", "0-10", "0"]) {
      expect(codesOf(travelling(2026, distanceBand))).toContain("distance-band.unknown");
    }
  });
});
