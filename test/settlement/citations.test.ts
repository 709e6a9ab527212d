import { describe, expect, it } from "vitest";
import type { RealisedFlow } from "../../src/application/realised.js";
import { settle } from "../../src/index.js";
import type { Citation } from "../../src/values/citation.js";
import { settlementNamed } from "../settlement-fixtures.js";

const guide = (page: number, section: string, interpretation?: string) => ({
  source: "PG-2026",
  page,
  section,
  ...(interpretation === undefined ? {} : { interpretation }),
});
const maximum = guide(436, "Grant amount", "I43");
const payment = guide(437, "Final payment or recovery of the balance");
const breach = guide(416, "Eligibility criteria", "I39");
const forceMajeure = [
  guide(446, "Force majeure", "I45"),
  { source: "BM-force-majeure", section: "Force majeure" },
] as const;
const sideBySide = { source: "BM-budget", section: "Budget in projects" };
const reduction = guide(430, "Co-financing", "I40");

/** The codes of a settlement, and where what they say is printed: PG-2026, and pages for those who report a project. */
describe("what is said of a settlement", () => {
  it.each<[string, string, readonly Citation[]]>([
    ["over-spend-capped", "settlement.over-award", [maximum]],
    ["over-spend-capped", "award.increase-possible", [guide(436, "Grant amount")]],
    ["over-spend-capped", "settlement.category-over-award", [sideBySide]],
    ["awarded-less-than-applied-for", "settlement.categories-unknown", [sideBySide]],
    ["awarded-by-category-not-all", "settlement.categories-not-total", [sideBySide]],
    ["reduction-and-the-cap", "transfers.rule-unknown", [maximum]],
    ["reduction-and-the-cap", "reduction.order-unknown", [reduction]],
    ["as-planned", "reduction.rule-unknown", [reduction]],
    ["force-majeure-above-the-award", "force-majeure.needs-approval", forceMajeure],
    ["force-majeure-above-the-award", "force-majeure.over-award", forceMajeure],
    ["force-majeure-not-flagged", "force-majeure.not-flagged", forceMajeure],
    ["force-majeure-left-out", "force-majeure.not-claimed", forceMajeure],
    ["two-mobilities-break-rules", "mobility.not-kept", [breach]],
    ["activity-not-known", "mobility.undecided", [breach]],
    ["payments-not-given", "payments.missing", [payment]],
    ["a-flow-not-reported", "mobility.not-reported", [payment]],
    [
      "cancelled-trip",
      "mobility.cancelled",
      [
        payment,
        { source: "FI-after-award", section: "Osallisuustuki ja poikkeukselliset kulut" },
        { source: "DE-after-award", section: "KA122" },
      ],
    ],
    ["interrupted-days", "interruption.not-paid", [{ source: "BM-FAQ", section: "Beneficiary module FAQs" }]],
    [
      "beyond-thirty-participants",
      "project-limit.exceeded",
      [guide(114, "Short-term projects: Project scope"), guide(104, "Setting up a project", "I2")],
    ],
    // Nothing is printed of what only the file says.
    ["transfers-that-cover-all", "transfers.applied", []],
    ["transfers-just-below", "transfers.not-covered", []],
    ["awarded-by-category-not-all", "transfers.not-applied", []],
    ["a-flow-instead-of-another", "mobility.not-awarded", []],
    ["a-visit-of-a-cancelled-group", "visit.without-mobility", []],
    ["a-visit-of-nobody", "flow.unknown", []],
    // Nothing is known of what the guide of another call prints.
    [
      "call-not-known",
      "mobility.cancelled",
      [
        { source: "FI-after-award", section: "Osallisuustuki ja poikkeukselliset kulut" },
        { source: "DE-after-award", section: "KA122" },
      ],
    ],
  ])("in %s: %s is where it is printed", (slug, code, citations) => {
    const { award, realised, options } = settlementNamed(slug);
    const { findings } = settle(award, realised, options);
    expect(findings.find((each) => each.code === code)?.citations).toEqual(citations);
  });

  it("of a call that is not known is printed nowhere, and of force majeure nothing is claimed", () => {
    const { award, realised } = settlementNamed("call-not-known");
    const [job, ...others] = realised.flows;
    const claimed = { ...(job ?? {}), status: "force-majeure", forceMajeure: { travel: "100.00" } } as RealisedFlow;
    const { findings, lines } = settle(award, { flows: [claimed, ...others] }, {});
    expect(findings.find(({ code }) => code === "reduction.rule-unknown")?.citations).toEqual([]);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith("force-majeure."))).toEqual([]);
    expect(lines).toEqual([]);
  });

  it("of a call whose guide says nothing of a higher award is no such way", () => {
    const { award, realised, options } = settlementNamed("demo-with-three-changes");
    const { findings } = settle({ ...award, total: 1000 }, realised, options);
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain("settlement.over-award");
    expect(codes).not.toContain("award.increase-possible");
  });
});
