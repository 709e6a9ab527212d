import { describe, expect, it } from "vitest";
import { budgetShares } from "../src/budget-shares.js";
import type { GrantSummary } from "../src/summary.js";

const none = {
  organisationalSupport: "0.00",
  individualSupport: "0.00",
  travel: "0.00",
  courseFees: "0.00",
  linguisticSupport: "0.00",
  preparatoryVisits: "0.00",
  inclusionSupport: "0.00",
  exceptionalCosts: "0.00",
} as const;

const summaryOf = (flows: GrantSummary["flows"], ofNoFlow?: GrantSummary["ofNoFlow"]): GrantSummary => ({
  activities: [],
  flows,
  total: {},
  ...(ofNoFlow === undefined ? {} : { ofNoFlow }),
});

describe("the shares of a budget", () => {
  // 100 + 300 = 400 and 50 + 50 = 100 are four fifths and a fifth of 500; all: 150 and 350 of 500.
  const two = summaryOf([
    { flow: "A", activity: "x", ...none, organisationalSupport: "100.00", travel: "300.00", total: "400.00" },
    { flow: "B", activity: "y", ...none, organisationalSupport: "50.00", travel: "50.00", total: "100.00" },
  ]);

  it("draw flows on the scale of the whole", () => {
    const [a, b] = budgetShares(two).flows;
    expect([a?.length, b?.length]).toEqual([80, 20]);
    expect(a?.parts).toEqual([
      { category: "organisationalSupport", amount: "100.00", start: 0, length: 20, percent: 25 },
      { category: "travel", amount: "300.00", start: 20, length: 60, percent: 75 },
    ]);
    expect(b?.parts).toEqual([
      { category: "organisationalSupport", amount: "50.00", start: 0, length: 10, percent: 50 },
      { category: "travel", amount: "50.00", start: 10, length: 10, percent: 50 },
    ]);
  });

  it("draw the whole in full length", () => {
    expect(budgetShares(two).all).toEqual({
      amount: "500.00",
      isPartial: false,
      length: 100,
      parts: [
        { category: "organisationalSupport", amount: "150.00", start: 0, length: 30, percent: 30 },
        { category: "travel", amount: "350.00", start: 30, length: 70, percent: 70 },
      ],
    });
  });

  it("add cents exactly", () => {
    const { all } = budgetShares(
      summaryOf([
        { flow: "A", activity: "x", ...none, travel: "0.10", total: "0.10" },
        { flow: "B", activity: "x", ...none, travel: "0.20", total: "0.20" },
      ]),
    );
    expect(all.amount).toBe("0.30");
  });

  it("say that an amount is not known", () => {
    const { individualSupport: _, ...known } = none;
    const { flows, all } = budgetShares(
      summaryOf([
        { flow: "A", activity: "x", ...known, travel: "10.00" },
        { flow: "B", activity: "x", ...none, travel: "30.00", total: "30.00" },
      ]),
    );
    expect(flows.map(({ amount, isPartial }) => [amount, isPartial])).toEqual([
      ["10.00", true],
      ["30.00", false],
    ]);
    expect([all.amount, all.isPartial]).toEqual(["40.00", true]);
  });

  it("have what belongs to no flow on the same scale", () => {
    const guarantee = { ...none, exceptionalCosts: "200.00", total: "200.00" };
    const { flows, ofNoFlow, all } = budgetShares(
      summaryOf([{ flow: "A", activity: "x", ...none, travel: "600.00", total: "600.00" }], guarantee),
    );
    expect([flows[0]?.length, ofNoFlow?.length, all.amount]).toEqual([75, 25, "800.00"]);
  });

  it("are empty where there is nothing, and nothing is NaN", () => {
    const nothing = { isPartial: false, length: 0, amount: "0.00", parts: [] };
    expect(budgetShares(summaryOf([]))).toEqual({ flows: [], all: nothing });
    expect(budgetShares(summaryOf([{ flow: "A", activity: "x", ...none, total: "0.00" }])).flows).toEqual([
      { flow: "A", activity: "x", ...nothing },
    ]);
  });
});
