import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { amountsOf, applicationOf, codesOf, findingsOf, jobShadowing } from "./application.js";

/** Flows of pupils, with the labels of their groups. */
const pupils = (call: number, ...flows: readonly (readonly [participants: number, group?: string])[]) =>
  applicationOf(
    flows.map(
      ([participants, group], index): Flow => ({
        ...jobShadowing,
        id: `F${index}`,
        activity: "group-mobility-of-pupils",
        participants,
        ...(group === undefined ? {} : { group }),
        accompanyingPersons: [{ persons: 1 }],
      }),
    ),
    { call },
  );

const support = (...args: Parameters<typeof pupils>) => amountsOf("organisationalSupport", pupils(...args));

describe("organisational support of a group of pupils", () => {
  // "with a maximum of 1 000 EUR per group": PG-2021 p. 118, PG-2023 p. 115; the slides of INDIRE in 2022.
  describe.each([2021, 2022, 2023])("in call %i", (call) => {
    it("is 1 000 EUR at most", () => {
      expect(support(call, [9])).toEqual(["900.00"]);
      expect(support(call, [10])).toEqual(["1000.00"]);
      expect(support(call, [11])).toEqual(["1000.00"]);
      expect(codesOf(pupils(call, [10]))).toEqual([]);
      expect(findingsOf(pupils(call, [11])).filter(({ code }) => code !== "rate.provisional")).toEqual([
        {
          code: "group-support.capped",
          severity: "info",
          path: ["flows", 0, "participants"],
          params: { amount: "1100.00", cap: "1000.00" },
        },
      ]);
    });

    it("is that for all flows of a group together, in their order (I22)", () => {
      expect(support(call, [6, "ES"], [4, "ES"])).toEqual(["600.00", "400.00"]);
      expect(support(call, [6, "ES"], [5, "ES"])).toEqual(["600.00", "400.00"]);
      expect(support(call, [10, "ES"], [1, "ES"])).toEqual(["1000.00", "0.00"]);
      expect(support(call, [5, "ES"], [9, "FR"], [6, "ES"])).toEqual(["500.00", "900.00", "500.00"]);
      // It is said once of a group, where its last flow stands.
      expect(
        findingsOf(pupils(call, [6, "ES"], [4, "ES"], [2, "ES"])).filter(({ code }) => code !== "rate.provisional"),
      ).toEqual([
        {
          code: "group-support.capped",
          severity: "info",
          path: ["flows", 2, "participants"],
          params: { amount: "1200.00", cap: "1000.00" },
        },
      ]);
    });

    it("is that for each of two groups, and a flow without a label is a group of its own", () => {
      expect(support(call, [6, "ES"], [5, "FR"])).toEqual(["600.00", "500.00"]);
      expect(support(call, [11], [11])).toEqual(["1000.00", "1000.00"]);
      expect(support(call, [6], [5, "ES"], [6, "ES"])).toEqual(["600.00", "500.00", "500.00"]);
    });
  });

  // Per pupil, no maximum: PG-2025 p. 116, PG-2026 p. 119.
  it.each([2025, 2026])("has no limit in call %i", (call) => {
    expect(support(call, [11])).toEqual(["1100.00"]);
    expect(support(call, [6, "ES"], [5, "ES"])).toEqual(["600.00", "500.00"]);
    expect(codesOf(pupils(call, [11]))).toEqual([]);
  });

  it("counts only the pupils for whom it is asked", () => {
    const [flow] = pupils(2023, [12]).flows as [Flow];
    const asking = (organisationalSupport: number) =>
      amountsOf("organisationalSupport", applicationOf([{ ...flow, notRequested: { organisationalSupport } }]));
    expect(asking(1)).toEqual(["1000.00"]);
    expect(asking(2)).toEqual(["1000.00"]);
    expect(asking(3)).toEqual(["900.00"]);
    expect(asking(12)).toEqual([]);
  });

  it("is no matter of a label that flows of another activity have", () => {
    const [flow] = pupils(2023, [11, "ES"]).flows as [Flow];
    const visit = { ...jobShadowing, group: "ES" };
    expect(amountsOf("organisationalSupport", applicationOf([visit, flow]))).toEqual(["700.00", "1000.00"]);
  });
});
