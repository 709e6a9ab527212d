import { describe, expect, it } from "vitest";
import { rateTable } from "../../src/lookups/rate-table.js";
import type { RatesFile } from "../../src/lookups/rates-file.js";
import type { RateCategory } from "../../src/rates/call-table.js";
import type { CountryGroup } from "../../src/rates/cell.js";
import { agencyTables, fieldTable } from "../../src/rates/index.js";
import { percentOf, roundToEuro, toCents } from "../../src/values/money.js";
import { readJson } from "../fixtures.js";

/** What is known of an agency for one field of a call. */
const known = agencyTables.flatMap(({ agency, calls }) =>
  Object.entries(calls).flatMap(([call, fields]) =>
    Object.entries(fields).map(([field, { table }]) => ({ agency, call: Number(call), field, table })),
  ),
);

const rates = known.flatMap(({ agency, call, field, table }) =>
  Object.entries(table).flatMap(([category, groups]) =>
    Object.entries(groups).map(([group, cell]) => ({
      id: `${agency} ${call} ${field} ${category} ${group}`,
      category: category as RateCategory,
      group: Number(group) as CountryGroup,
      support: fieldTable(call, field)?.individualSupport,
      sources: rateTable(call, field, agency)?.sources ?? {},
      cell,
    })),
  ),
);

const reduced = rates.flatMap(({ cell, ...rate }) =>
  cell.reduced === undefined ? [] : [{ ...rate, base: cell.base.value, printed: cell.reduced.value }],
);

/** Rates outside the range of their call, with the reason: none at present. */
const outside: readonly string[] = [];

describe("base rates of national agencies", () => {
  it.each(known)("$agency, call $call, $field: those that were typed a second time", ({ agency, call, field }) => {
    const { cells } = readJson(`rates/${call}.json`) as RatesFile;
    const prefix = `${field}/nationalAgencies/${agency}/`;
    const typed = Object.keys(cells).filter((id) => id.startsWith(prefix));
    const ours = rateTable(call, field, agency)?.cells.map(({ id }) => id) ?? [];
    expect(ours.filter((id) => id.startsWith(prefix)).sort()).toEqual(typed.sort());
    expect(typed).not.toEqual([]);
    // One agency's table has no other's rates.
    expect(ours.filter((id) => id.startsWith(`${field}/nationalAgencies/`)).length).toBe(typed.length);
  });

  it.each(reduced)("$id: the printed rate from the 15th day is the engine's rounding", ({ support, base, printed }) => {
    const percent = support?.percentAfterwards.value ?? Number.NaN;
    expect(roundToEuro(percentOf(toCents(base), percent))).toBe(toCents(printed));
  });

  it.each(rates)("$id lies inside the range of its call", ({ id, support, category, group, cell }) => {
    const { minimum, maximum } = support?.[category][group] ?? {};
    const inside = minimum && maximum && cell.base.value >= minimum.value && cell.base.value <= maximum.value;
    expect(inside).toBe(!outside.includes(id));
  });

  it.each(rates)("$id cites a place", ({ cell, sources }) => {
    for (const { citations } of [cell.base, cell.reduced ?? cell.base]) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { source, section } of citations) expect([sources[source]?.title, section].every(Boolean)).toBe(true);
    }
  });
});
