import { describe, expect, it } from "vitest";
import type { ProjectAward, RealisedFlow, RealisedProject } from "../../src/application/realised.js";
import { type SettleOptions, settle } from "../../src/index.js";
import { settlementNamed } from "../settlement-fixtures.js";

interface More {
  readonly award?: Partial<ProjectAward>;
  readonly realised?: Partial<RealisedProject>;
  readonly options?: SettleOptions;
}

const unknownIn = (slug: string, more: More = {}) => {
  const { award, realised, options } = settlementNamed(slug);
  return settle({ ...award, ...more.award }, { ...realised, ...more.realised }, { ...options, ...more.options })
    .unknown;
};

describe("what a settlement does not know", () => {
  // As awarded, and something has been paid.
  const least = ["evidence", "transfers", "reduction", "recovery"];
  const { flows } = settlementNamed("as-planned").realised;
  const withFirst = (own: Partial<RealisedFlow>) =>
    flows.map((flow, index) => (index === 0 ? { ...flow, ...own } : flow));

  it("is, of what took place as awarded, the evidence, and the rules and the recovery of the agency", () => {
    expect(unknownIn("as-planned")).toEqual(least);
  });

  it.each([
    ["payments-not-given", "recovery"],
    ["reduction", "reduction"],
    ["transfers-that-cover-all", "transfers"],
  ])("is less where the caller says it: %s", (slug, known) => {
    expect(unknownIn(slug)).toEqual(least.filter((each) => each !== known));
  });

  it("is what a policy would say that cannot be applied, too", () => {
    expect(unknownIn("awarded-by-category-not-all")).toEqual(least);
  });

  it.each([
    ["force-majeure-claimed", ["evidence", "transfers", "reduction", "force-majeure", "recovery"]],
    ["a-visit-of-a-pupil-who-stayed-at-home", ["evidence", "transfers", "reduction", "not-kept", "recovery"]],
    ["two-mobilities-break-rules", ["evidence", "transfers", "reduction", "not-kept", "recovery"]],
    ["beyond-thirty-participants", ["evidence", "transfers", "reduction", "project-limits", "recovery"]],
    ["a-visit-of-a-cancelled-group", ["evidence", "transfers", "reduction", "without-mobility", "recovery"]],
    [
      "a-cost-of-a-cancelled-group",
      ["evidence", "transfers", "reduction", "without-mobility", "real-costs", "recovery"],
    ],
  ])("is more where it rests on it: %s", (slug, unknown) => {
    expect(unknownIn(slug)).toEqual(unknown);
  });

  it("is a rule for which a fact is not stated", () => {
    // Where a group is abroad.
    const without = flows.map(({ venueKind: _, ...flow }) => flow);
    expect(unknownIn("as-planned", { realised: { flows: without } })).toEqual(["evidence", "rules", ...least.slice(1)]);
  });

  it("is what the agency accepts of real costs, of a flow or of a visit", () => {
    const real = ["evidence", "transfers", "reduction", "real-costs", "recovery"];
    expect(unknownIn("as-planned", { realised: { flows: withFirst({ inclusionCosts: "10.00" }) } })).toEqual(real);
    const { preparatoryVisits = [] } = settlementNamed("a-visit").realised;
    expect(unknownIn("a-visit")).toEqual(least);
    const visits = preparatoryVisits.map((visit) => ({ ...visit, inclusionCosts: "10.00" }));
    expect(unknownIn("a-visit", { realised: { preparatoryVisits: visits } })).toEqual(real);
  });
});
