import { describe, expect, it } from "vitest";
import type { CountryGroup, RateCategory } from "../../src/rates/call-table.js";
import { callTable, nationalTables } from "../../src/rates/index.js";
import { percentOf, roundToEuro, toCents } from "../../src/values/money.js";

const rates = nationalTables.flatMap(({ agency, calls }) =>
  Object.entries(calls).flatMap(([call, categories]) =>
    (["staff", "learners"] as const satisfies readonly RateCategory[]).flatMap((category) =>
      ([1, 2, 3] as const satisfies readonly CountryGroup[]).flatMap((group) => {
        const cell = categories[category]?.[group];
        return cell === undefined
          ? []
          : [{ id: `${agency} ${call} ${category} ${group}`, call, category, group, cell }];
      }),
    ),
  ),
);

const reduced = rates.flatMap(({ cell, ...rate }) =>
  cell.reduced === undefined ? [] : [{ ...rate, base: cell.base.value, printed: cell.reduced.value }],
);

/** Rates outside the range of their call, with the reason: none at present. */
const outside: readonly string[] = [];

const table = (call: string) => {
  const found = callTable(Number(call))?.fields.school.individualSupport;
  if (found === undefined) throw new Error(`no table of call ${call}`);
  return found;
};

describe("national base rates", () => {
  it("covers what is known of each agency", () => {
    const known = Object.fromEntries(
      nationalTables.map(({ agency, calls }) => [agency, Object.keys(calls).map(Number)]),
    );
    expect(known).toEqual({ AT: [2025], DE: [2023], IS: [2024, 2025, 2026], PL: [2021, 2022], SE: [2026] });
    // PL 2 x 6, SE 6, IS 3 x 6, AT 2, DE 2
    expect(rates).toHaveLength(40);
    // PL 2 x 6, AT 2
    expect(reduced).toHaveLength(14);
  });

  it.each(reduced)("$id: the printed rate from the 15th day is the engine's rounding", ({ call, base, printed }) => {
    const { percentAfterwards } = table(call);
    expect(roundToEuro(percentOf(toCents(base), percentAfterwards.value))).toBe(toCents(printed));
  });

  it.each(rates)("$id lies inside the range of its call", ({ id, call, category, group, cell }) => {
    const { minimum, maximum } = table(call)[category][group];
    const inside = cell.base.value >= minimum.value && cell.base.value <= maximum.value;
    expect(inside).toBe(!outside.includes(id));
  });

  it("cites a place for every rate", () => {
    for (const { id, call, cell } of rates) {
      for (const { citations } of [cell.base, cell.reduced ?? cell.base]) {
        expect(citations.length, id).toBeGreaterThan(0);
        for (const citation of citations) expect(citation.call, id).toBe(Number(call));
      }
    }
  });
});
