import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rateTable } from "../src/lookups/rate-table.js";
import { type RatesFile, verifyRates } from "../src/lookups/verify-rates.js";
import { callTables } from "../src/rates/index.js";
import { readJson } from "./fixtures.js";

/** Every table typed a second time from its source, by someone who had not seen the first typing. */
const typed = readdirSync(path.join(import.meta.dirname, "../fixtures/rates"))
  .filter((file) => /^\d{4}\.json$/.test(file))
  .map((file) => readJson(`rates/${file}`) as RatesFile);

const known = callTables.map(({ call }) => call);

describe("rate tables against their second typing", () => {
  it("has one for each call", () => {
    expect(typed.map(({ call }) => call).filter((call) => known.includes(call))).toEqual(known);
  });

  it.each(typed.filter(({ call }) => known.includes(call)))("call $call, cell by cell, both ways", (file) => {
    expect(verifyRates(file)).toEqual([]);
    expect(Object.keys(file.cells).length).toBeGreaterThan(100);
  });

  it("notices a cell that differs, is missing or is extra", () => {
    const file = typed.find(({ call }) => call === 2023);
    if (file === undefined) throw new Error("the table of 2023 must be there");
    const { "courseFees/perDay": _, ...cells } = file.cells;
    const changed = { ...cells, "travel/500-1999/standard": 276, "travel/10-99/green": 30 };
    expect(verifyRates({ call: 2023, cells: changed })).toEqual([
      { kind: "differs", id: "travel/500-1999/standard", file: 276, store: 275 },
      { kind: "missing", id: "courseFees/perDay", store: 80 },
      { kind: "extra", id: "travel/10-99/green", file: 30 },
    ]);
    expect(verifyRates({ call: 2035, cells })).toBeUndefined();
  });

  it.each(known)("call %i cites a place for every cell", (call) => {
    for (const { id, citations, status, note } of rateTable(call)?.cells ?? []) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { section, document } of citations) expect([section, document].every(Boolean), id).toBe(true);
      if (status === "derived") expect(note, `${id} is derived: from what?`).toBeTruthy();
    }
  });
});
