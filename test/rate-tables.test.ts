import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rateTable } from "../src/rate-table.js";
import { callTables } from "../src/rates/index.js";
import { readJson } from "./fixtures.js";

/** Every table typed a second time from its source, by someone who had not seen the first typing. */
const typed = readdirSync(path.join(import.meta.dirname, "../fixtures/rates"))
  .filter((file) => /^\d{4}\.json$/.test(file))
  .map(
    (file) => readJson(`rates/${file}`) as { readonly call: number; readonly cells: Record<string, number | string> },
  );

const known = callTables.map(({ call }) => call);

describe("rate tables against their second typing", () => {
  it("has one for each call", () => {
    expect(typed.map(({ call }) => call).filter((call) => known.includes(call))).toEqual(known);
  });

  it.each(typed.filter(({ call }) => known.includes(call)))(
    "call $call, cell by cell, both ways",
    ({ call, cells }) => {
      const own = Object.fromEntries((rateTable(call)?.cells ?? []).map(({ id, value }) => [id, value]));
      const common = Object.fromEntries(Object.entries(cells).filter(([id]) => !id.startsWith("nationalAgencies/")));
      expect(own).toEqual(common);
      expect(Object.keys(own).length).toBeGreaterThan(100);
    },
  );

  it.each(known)("call %i cites a place for every cell", (call) => {
    for (const { id, citations, status, note } of rateTable(call)?.cells ?? []) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { section, document } of citations) expect([section, document].every(Boolean), id).toBe(true);
      if (status === "derived") expect(note, `${id} is derived: from what?`).toBeTruthy();
    }
  });
});
