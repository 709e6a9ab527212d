import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { agencyTables, allocationTables, callTables } from "../../src/rates/index.js";

/** A file that is not listed would never be read. */
const filesIn = (folder: string) =>
  readdirSync(path.join(import.meta.dirname, "../../src/rates", folder)).map((file) => file.replace(/\.ts$/, ""));

it("every call that has a folder is in the list, oldest first", () => {
  expect(callTables.map(({ call }) => String(call))).toEqual(filesIn("calls").sort());
});

it.each(callTables)("every field that has a file in call $call is in its tables", ({ call, fields }) => {
  // A field has three letters. The other files have what all fields of the call share.
  const files = filesIn(`calls/${call}`).filter((file) => /^[a-z]{3}$/.test(file));
  expect(
    Object.keys(fields)
      .map((field) => field.toLowerCase())
      .sort(),
  ).toEqual(files.sort());
});

it("every agency that has a file is in the list, by country", () => {
  expect(agencyTables.map(({ agency }) => agency.toLowerCase())).toEqual(filesIn("agencies").sort());
});

it("every agency of which rules of budget allocation have a file is in the list, by country", () => {
  expect(allocationTables.map(({ agency }) => agency.toLowerCase())).toEqual(filesIn("allocations").sort());
});
