import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Category } from "../../src/results/category.js";
import type { Transfer } from "../../src/settlement/settle-options.js";
import { transfersUnder } from "../../src/settlement/transfers.js";

type Amounts = Readonly<Partial<Record<Category, number>>>;

const mapOf = (amounts: Amounts) => new Map(Object.entries(amounts) as [Category, number][]);
const under = (transfers: readonly Transfer[], awarded: Amounts, realised: Amounts) => {
  const { moved, notCovered } = transfersUnder({ name: "own", transfers }, mapOf(awarded), mapOf(realised));
  return { moved, notCovered: Object.fromEntries(notCovered) };
};

describe("transfers", () => {
  it("cover nothing without a policy's word", () => {
    expect(under([], { travel: 100, courseFees: 50 }, { travel: 60, courseFees: 70 })).toEqual({
      moved: 0,
      notCovered: { courseFees: 20 },
    });
  });

  it.each([
    [19, 19, { courseFees: 1 }],
    [20, 20, {}],
    [21, 20, {}],
  ])("of %i %% of an award move %i", (percent, moved, notCovered) => {
    const transfers: Transfer[] = [{ from: "travel", to: ["courseFees"], percent }];
    const awarded = { travel: 100, courseFees: 50 };
    expect(under(transfers, awarded, { travel: 60, courseFees: 70 })).toEqual({ moved, notCovered });
  });

  it("take no more than is unused, whatever the percentage", () => {
    const transfers: Transfer[] = [{ from: "travel", to: ["courseFees"], percent: 100 }];
    expect(under(transfers, { travel: 100, courseFees: 50 }, { travel: 90, courseFees: 70 })).toEqual({
      moved: 10,
      notCovered: { courseFees: 10 },
    });
  });

  it("take a percentage of what was awarded, and drop a part of a cent", () => {
    const transfers: Transfer[] = [{ from: "travel", to: ["courseFees"], percent: 33 }];
    expect(under(transfers, { travel: 101 }, { courseFees: 70 })).toEqual({
      moved: 33,
      notCovered: { courseFees: 37 },
    });
  });

  it("give a category to whom nothing was awarded", () => {
    const transfers: Transfer[] = [{ from: "travel", to: ["exceptionalCosts"], percent: 100 }];
    expect(under(transfers, { travel: 100 }, { exceptionalCosts: 30 })).toEqual({ moved: 30, notCovered: {} });
  });

  it("leave a source to whom only it can serve, though another comes first", () => {
    const transfers: Transfer[] = [
      { from: "travel", to: ["courseFees", "inclusionSupport"], percent: 100 },
      { from: "organisationalSupport", to: ["courseFees"], percent: 100 },
    ];
    const awarded = { travel: 20, organisationalSupport: 20 };
    expect(under(transfers, awarded, { courseFees: 20, inclusionSupport: 20 })).toEqual({ moved: 40, notCovered: {} });
  });

  it("do not give what was moved to a category further on", () => {
    const transfers: Transfer[] = [
      { from: "travel", to: ["courseFees"], percent: 100 },
      { from: "courseFees", to: ["inclusionSupport"], percent: 100 },
    ];
    expect(under(transfers, { travel: 20, courseFees: 20 }, { courseFees: 20, inclusionSupport: 10 })).toEqual({
      moved: 0,
      notCovered: { inclusionSupport: 10 },
    });
  });

  it("hold one limit for all categories of a transfer together, and one for each transfer", () => {
    const transfers: Transfer[] = [{ from: "travel", to: ["courseFees", "inclusionSupport"], percent: 50 }];
    const awarded = { travel: 100 };
    const realised = { courseFees: 40, inclusionSupport: 40 };
    expect(under(transfers, awarded, realised).moved).toBe(50);
    expect(under([...transfers, ...transfers], awarded, realised).moved).toBe(80);
  });

  const some = ["organisationalSupport", "individualSupport", "travel", "courseFees", "inclusionSupport"] as const;
  const amounts = fc.record(Object.fromEntries(some.map((category) => [category, fc.nat(300)])));
  const transfer = fc.record({
    from: fc.constantFrom(...some),
    to: fc.uniqueArray(fc.constantFrom(...some), { minLength: 1, maxLength: 3 }),
    percent: fc.nat(100),
  });

  it("cover as much as can be covered: no cut of the ways is narrower (max-flow, min-cut)", () => {
    fc.assert(
      fc.property(fc.array(transfer, { maxLength: 4 }), amounts, amounts, (transfers, awarded, realised) => {
        const { moved, notCovered } = under(transfers, awarded, realised);
        expect(moved).toBe(narrowestCut(transfers, awarded, realised));
        const over = some.reduce((sum, key) => sum + Math.max((realised[key] ?? 0) - (awarded[key] ?? 0), 0), 0);
        expect(moved + Object.values(notCovered).reduce((sum, cents) => sum + cents, 0)).toBe(over);
        expect(under([...transfers].reverse(), awarded, realised).moved).toBe(moved);
      }),
    );
  });
});

/** The least that separates what is unused from what is needed: every choice of what stays on the side of the unused. */
function narrowestCut(transfers: readonly Transfer[], awarded: Amounts, realised: Amounts): number {
  const rest = (category: Category) => (awarded[category] ?? 0) - (realised[category] ?? 0);
  const nodes = [...Object.keys(awarded), ...transfers.keys()];
  let narrowest = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** nodes.length; choice++) {
    const isNear = (node: string | number) => (choice & (2 ** nodes.indexOf(node))) !== 0;
    let width = 0;
    for (const category of Object.keys(awarded) as Category[]) {
      if (rest(category) > 0 && !isNear(category)) width += rest(category);
      if (rest(category) < 0 && isNear(category)) width -= rest(category);
    }
    for (const [index, { from, to, percent }] of transfers.entries()) {
      const most = Math.floor(((awarded[from] ?? 0) * percent) / 100);
      if (rest(from) > 0 && isNear(from) && !isNear(index)) width += most;
      for (const category of to) if (rest(category) < 0 && isNear(index) && !isNear(category)) width += most;
    }
    narrowest = Math.min(narrowest, width);
  }
  return narrowest;
}
