import { describe, expect, it } from "vitest";
import { input, sum } from "../../src/results/explanation.js";
import { toRealised } from "../../src/settlement/to-realised.js";
import type { Path } from "../../src/values/path.js";

/** Of three flows the second is kept, and of two visits and two costs the last. */
const positions = { flows: [1], preparatoryVisits: [1], exceptionalCosts: [1] };

describe("paths of what is kept", () => {
  it.each([
    [
      ["flows", 0, "participants"],
      ["realised", "flows", 1, "participants"],
    ],
    [
      ["flows", 0],
      ["realised", "flows", 1],
    ],
    [["flows"], ["realised", "flows"]],
    [
      ["preparatoryVisits", 0, "flow"],
      ["realised", "preparatoryVisits", 1, "flow"],
    ],
    [
      ["exceptionalCosts", 0],
      ["realised", "exceptionalCosts", 1],
    ],
    [
      ["project", "startDate"],
      ["award", "application", "project", "startDate"],
    ],
    [["call"], ["award", "application", "call"]],
    [
      ["options", "baseRates"],
      ["options", "baseRates"],
    ],
    [[], []],
  ])("%j is %j", (of, at) => {
    expect(toRealised.path(of, positions)).toEqual(at);
  });

  it("are those of each leaf, and of where its distance stands", () => {
    const chosenBy = { distanceBand: "500-1999", distance: { path: ["flows", 0, "distanceKm"], km: 812 } };
    const leaf = { ...input(["flows", 0, "participants"], 2), chosenBy };
    const tree = sum(leaf, input(["options", "baseRates"], 141));
    expect(toRealised.explanation(tree, positions)).toEqual(
      sum(
        {
          ...input(["realised", "flows", 1, "participants"], 2),
          chosenBy: { ...chosenBy, distance: { path: ["realised", "flows", 1, "distanceKm"], km: 812 } },
        },
        input(["options", "baseRates"], 141),
      ),
    );
  });

  it("are those of what a check lacks", () => {
    const check = { rule: "activity-dates", missing: [["project", "startDate"]] };
    expect(toRealised.check(check, positions).missing).toEqual([["award", "application", "project", "startDate"]]);
    const decided: { readonly rule: string; readonly missing?: readonly Path[] } = { rule: "activity-dates" };
    expect(toRealised.check(decided, positions)).toEqual(decided);
  });
});
