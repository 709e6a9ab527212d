import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { callTables, nationalTables } from "../../src/rates/index.js";

/** A file that is written and not listed would never be read. */
const filesIn = (folder: string) =>
  readdirSync(path.join(import.meta.dirname, "../../src/rates", folder)).map((file) => file.replace(/\.ts$/, ""));

it("every call that has a file is in the list, oldest first", () => {
  expect(callTables.map(({ call }) => String(call))).toEqual(filesIn("calls").sort());
});

it("every agency that has a file is in the list, by country", () => {
  expect(nationalTables.map(({ agency }) => agency.toLowerCase())).toEqual(filesIn("agencies").sort());
});
