import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rateTable } from "../src/lookups/rate-table.js";
import type { RatesFile } from "../src/lookups/rates-file.js";
import { verifyRates } from "../src/lookups/verify-rates.js";
import { agencyTables, allocationTables, callTable, callTables } from "../src/rates/index.js";
import { readJson } from "./fixtures.js";
import { fieldTables, passagesIn } from "./support/tables.js";

/** Every table typed a second time from its source, by someone who had not seen the first typing. */
const typed = readdirSync(path.join(import.meta.dirname, "../fixtures/rates"))
  .filter((file) => /^\d{4}\.json$/.test(file))
  .map((file) => readJson(`rates/${file}`) as RatesFile);

/** The ids of all cells of a call, of every field and agency. */
function idsOf(call: number): string[] {
  const fields = Object.values(callTable(call)?.fields ?? {});
  return fields.flatMap(({ field, cells }) => [
    ...cells.map(({ id }) => id),
    ...[...agencyTables, ...allocationTables].flatMap(
      ({ calls }) => calls[call]?.[field]?.cells.map(({ id }) => id) ?? [],
    ),
  ]);
}

const known = callTables.map(({ call }) => call);

describe("rate tables against their second typing", () => {
  it("has one for each call", () => {
    expect(typed.map(({ call }) => call).filter((call) => known.includes(call))).toEqual(known);
  });

  it.each(typed.filter(({ call }) => known.includes(call)))("call $call, cell by cell, both ways", (file) => {
    expect(verifyRates(file)).toEqual([]);
    expect(Object.keys(file.cells).sort()).toEqual(idsOf(file.call).sort());
  });

  describe("verifyRates", () => {
    const file = readJson("rates/2023.json") as RatesFile;
    const { "SCH/courseFees/perDay": _, ...cells } = file.cells;
    const changed = { ...cells, "SCH/travel/500-1999/standard": 276, "SCH/travel/10-99/green": 30 };
    const at = (page: number, section: string) => ({
      status: "guide",
      citations: [{ source: "PG-2023", page, section }],
    });
    const differs = { kind: "differs", id: "SCH/travel/500-1999/standard", file: 276, ours: 275, ...at(116, "Travel") };
    const missing = { kind: "missing", id: "SCH/courseFees/perDay", ours: 80, ...at(118, "Course fees") };
    const extra = { kind: "extra", id: "SCH/travel/10-99/green", file: 30 };

    it("notices a cell that differs, is missing or is extra", () => {
      expect(verifyRates({ call: 2023, cells: changed })).toEqual([differs, missing, extra]);
      const ofSchools = Object.fromEntries(Object.entries(changed).filter(([id]) => id.startsWith("SCH/")));
      expect(verifyRates({ call: 2023, field: "SCH", cells: ofSchools })).toEqual([differs, missing, extra]);
    });

    it("does not report what a file of some cells lacks", () => {
      expect(verifyRates({ call: 2023, cells: changed }, { partial: true })).toEqual([differs, extra]);
      expect(verifyRates({ call: 2023, cells: {} }, { partial: true })).toEqual([]);
    });

    it("takes no property that every object has for a cell", () => {
      const inherited = Object.create({ "SCH/courseFees/perDay": 80 });
      expect(verifyRates({ call: 2023, cells: Object.assign(inherited, cells) })).toEqual([missing]);
    });

    it("knows nothing of another call", () => {
      expect(verifyRates({ call: 2035, cells })).toBeUndefined();
    });
  });

  it.each(fieldTables)("call $call, $field, cites a place for every cell", ({ call, field, ...table }) => {
    const rates = rateTable(call, field);
    expect(rates?.cells).toEqual(table.cells);
    for (const { id, citations, status, note, candidates } of rates?.cells ?? []) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { section, source } of citations) {
        expect([section, rates?.sources[source]?.title].every(Boolean), id).toBe(true);
      }
      // Two candidates say themselves which call each is of.
      if (status === "derived") expect(note ?? candidates, `${id} is derived: from what?`).toBeTruthy();
    }
  });

  it.each(fieldTables)("call $call, $field, cites a place for every passage", (table) => {
    for (const { id, citations } of passagesIn(table)) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { section } of citations) expect(section, id).not.toBe("");
    }
  });

  it("knows no table of another call or field", () => {
    expect(rateTable(2035, "SCH")).toBeUndefined();
    expect(rateTable(2023, "XYZ")).toBeUndefined();
    expect(rateTable(2023, "constructor")).toBeUndefined();
  });
});
