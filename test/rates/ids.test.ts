import { describe, expect, it } from "vitest";
import { rateTable } from "../../src/lookups/rate-table.js";
import { isCell, type Passage } from "../../src/rates/cell.js";
import { agencyTables, allocationTables, callTables } from "../../src/rates/index.js";
import { type Citation, isProvisional } from "../../src/values/citation.js";
import { fieldTables, ownTables, passagesIn } from "../support/tables.js";

/** Base rates of each agency, by call and field. */
const baseRates = agencyTables.flatMap(({ agency, calls }) =>
  Object.entries(calls).flatMap(([call, fields]) =>
    Object.entries(fields).map(([field, loaded]) => ({ agency, call: Number(call), field, loaded })),
  ),
);

/** Rules of budget allocation of each agency, by call and field. */
const allocations = allocationTables.flatMap(({ agency, calls }) =>
  Object.entries(calls).flatMap(([call, fields]) =>
    Object.entries(fields).map(([field, loaded]) => ({ agency, call: Number(call), field, loaded })),
  ),
);

const ofAgencies = (call: number, field: string) =>
  [...baseRates, ...allocations]
    .filter((each) => each.call === call && each.field === field)
    .flatMap(({ loaded }) => [...passagesIn(loaded.table)]);

describe("the ids of the cells and passages", () => {
  it.each(fieldTables)("of call $call, $field, name one of them each", (field) => {
    for (const table of ownTables(field)) {
      const passages = [...passagesIn(table), ...ofAgencies(field.call, field.field)];
      const byId = new Map<string, Passage>();
      for (const passage of passages) {
        expect(byId.get(passage.id) ?? passage, passage.id).toBe(passage);
        byId.set(passage.id, passage);
      }
      expect(new Set(byId.values()).size).toBe(byId.size);
    }
  });

  it.each(fieldTables)("of call $call, $field, begin with the field", (field) => {
    for (const { id } of [...passagesIn(ownTables(field)), ...ofAgencies(field.call, field.field)])
      expect(id.split("/")[0]).toBe(field.field);
  });

  it.each(fieldTables)("of call $call, $field, are the way through the table", (field) => {
    for (const table of ownTables(field)) {
      const expected: string[] = [];
      const walk = (part: unknown, id: string): void => {
        if (typeof part !== "object" || part === null) return;
        if ("citations" in part) expected.push(id);
        else if (Array.isArray(part)) for (const member of part) walk(member, `${id}/${member.id}`);
        else for (const [key, child] of Object.entries(part)) walk(child, `${id}/${key}`);
      };
      walk(table, field.field);
      expect([...passagesIn(table)].map(({ id }) => id)).toEqual(expected);
    }
  });

  it.each(fieldTables)("of call $call, $field: the list of all cells leaves out none of them", (field) => {
    const cells = [...passagesIn(ownTables(field))].filter(isCell);
    expect(new Set(field.cells.map(({ id }) => id))).toEqual(new Set(cells.map(({ id }) => id)));
    expect(new Set(field.cells.map(({ id }) => id)).size).toBe(field.cells.length);
    // What is the same in both tables of a call of no edition is the cell of one of them.
    for (const cell of field.cells) if (cell.value !== undefined) expect(cells).toContain(cell);
  });

  it.each(baseRates)("of agency $agency, call $call, $field, say whose they are", ({ agency, call, field, loaded }) => {
    const ids = loaded.cells.map(({ id }) => id);
    for (const id of ids)
      expect(id).toMatch(new RegExp(`^${field}/nationalAgencies/${agency}/\\w+/[123]/(base|reduced)$`));
    const all = rateTable(call, field, agency)?.cells ?? [];
    expect(all.slice(-ids.length).map(({ id }) => id)).toEqual(ids);
  });
});

describe("the ids of rules of budget allocation", () => {
  it.each(allocations)(
    "of agency $agency, call $call, $field, say whose they are",
    ({ agency, call, field, loaded }) => {
      const ids = loaded.cells.map(({ id }) => id);
      for (const id of ids) expect(id).toMatch(new RegExp(`^${field}/allocation/${agency}/(basic|maximum)Grant/`));
      expect(rateTable(call, field, agency)?.cells.filter(({ id }) => ids.includes(id))).toEqual(loaded.cells);
      expect(rateTable(call, field)?.cells.filter(({ id }) => ids.includes(id))).toEqual([]);
    },
  );
});

describe("citations", () => {
  const key = ({ source, page, section, footnote, interpretation }: Citation) =>
    JSON.stringify([source, page, section, footnote, interpretation]);

  it("of one place are one object, in all calls and of all agencies", () => {
    const known = new Map<string, Citation>();
    for (const { citations } of [callTables, agencyTables, allocationTables].flatMap((tables) => [
      ...passagesIn(tables),
    ])) {
      for (const citation of citations) {
        expect(known.get(key(citation)) ?? citation, key(citation)).toBe(citation);
        known.set(key(citation), citation);
      }
    }
  });

  it.each([
    ...fieldTables.map((table) => ({ name: `call ${table.call}, ${table.field}`, table, parts: table as object })),
    ...[...baseRates, ...allocations].map(({ agency, call, field, loaded }) => ({
      name: `agency ${agency}, call ${call}, ${field}`,
      table: loaded,
      parts: loaded.table as object,
    })),
  ])("of $name: each source is named, and no other", ({ table, parts }) => {
    const cited = [...passagesIn(parts)].flatMap(({ citations }) => citations.map(({ source }) => source));
    expect(new Set(Object.keys(table.sources))).toEqual(new Set(cited));
    for (const { title } of Object.values(table.sources)) expect(title).not.toBe("");
  });
});

describe("tables as they are loaded", () => {
  it.each(fieldTables)("call $call, $field: whether something in them is provisional", (table) => {
    expect(table.isProvisional).toBe([...passagesIn(table)].some(({ status }) => isProvisional(status)));
  });

  it.each([...baseRates, ...allocations])("agency $agency, call $call, $field: the same", ({ loaded }) => {
    expect(loaded.isProvisional).toBe([...passagesIn(loaded.table)].some(({ status }) => isProvisional(status)));
  });

  it.each(fieldTables)("call $call, $field: where the call lists its programme countries, each place once", (table) => {
    const listed = ({ status, citations }: Passage) => JSON.stringify([status, citations]);
    const places = table.programmeCountries.map(listed);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(places)).toEqual(new Set(Object.values(table.countryGroups).map(listed)));
  });

  it("cannot be changed", () => {
    for (const passage of [callTables, agencyTables, allocationTables].flatMap((tables) => [...passagesIn(tables)])) {
      expect([passage, passage.citations, ...passage.citations].every(Object.isFrozen), passage.id).toBe(true);
    }
  });
});
