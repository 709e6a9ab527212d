import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { calls } from "../../src/lookups/calls.js";
import { compareCalls } from "../../src/lookups/compare-calls.js";
import { rateTable } from "../../src/lookups/rate-table.js";
import { messages } from "../../src/messages/en.js";
import { inEnglish } from "../../src/messages/headings.js";
import { nameOf } from "../../src/messages/name-of.js";
import { ka1, root } from "./run.js";

const file = (call: number) => `fixtures/rates/${call}.json`;
const tableOf = (call: number) => JSON.parse(readFileSync(path.join(root, file(call)), "utf8"));

describe("ka1 rates", () => {
  it.each(calls().map(({ call }) => call))("prints the tables of call %i with source and status", (call) => {
    const { status, stdout } = ka1(["rates", String(call)]);
    expect(status).toBe(0);
    const table = rateTable(call, "SCH");
    for (const { id, citations } of table?.cells ?? []) {
      const name = nameOf({ ...messages.tables, ...messages.categories }, id.split("/")[1] ?? "");
      expect(stdout).toContain(`\n${name}\n`);
      for (const { source, section } of citations) {
        expect(stdout).toMatch(new RegExp(`[:;] ${source}, `));
        expect(stdout).toContain(`"${inEnglish(section)}"`);
      }
    }
    expect(stdout).toContain(`last checked ${table?.lastChecked}`);
    expect(JSON.parse(ka1(["rates", String(call), "--json"]).stdout)).toEqual(JSON.parse(JSON.stringify(table)));
  });

  it("prints a band of travel in a row, with the passage it stands in", () => {
    const { stdout } = ka1(["rates", "2023"]);
    expect(stdout).toMatch(/500-1999 +500 +275 +320/);
    expect(stdout).toContain('PG-2023, p. 116, "Travel"');
  });

  it("prints both candidates of a cell that the guides before and after print differently", () => {
    // An inclusion support of 100 in 2023 and of 125 in 2025; nothing of visas in 2021, 100 % in 2023.
    expect(ka1(["rates", "2024"]).stdout).toMatch(/per participant +100 \/ 125ᶜ\n/);
    const { stdout } = ka1(["rates", "2022"]);
    expect(stdout).toMatch(/entry requirements +– \/ 100ᶜ\n/);
    expect(stdout).toContain("ᶜ calls 2021 / 2023; the guide of the call in between is not at hand: ");
    expect(stdout).not.toContain("undefined");
    expect(ka1(["rates", "2023", "--compare", "2024"], { columns: 120 }).stdout).toMatch(
      /SCH\/inclusionSupport\/perParticipant +100 +100 \/ 125\n/,
    );
  });

  it("fits into 80 columns: a table that is too wide becomes a list", () => {
    for (const call of ["2022", "2026"]) {
      const { stdout } = ka1(["rates", call], { columns: 80 });
      expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    }
    expect(ka1(["rates", "2026"], { columns: 80 }).stdout).toMatch(
      /\nKA122-SCH rounds 1\n {2}deadline +2026-02-19T12:00:00\+01:00\n/,
    );
  });

  it("prints third countries by group and by region, in lines", () => {
    const { stdout } = ka1(["rates", "2026", "--field", "VET"], { columns: 80 });
    expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout).toContain("\ncountry groups\n1  JP IL KR ");
    expect(stdout).toContain("\nregions\n1  AL BA XK ME\n2  AM AZ BY GE MD UA\n");
    expect(stdout).toContain("\n14  FO CH GB\nshare, %  20\n");
    expect(ka1(["rates", "2024", "--field", "VET"]).stdout).toContain("\n2 / –ᶜ  BY RU\n2 / 1ᶜ  AD MC SM VA\n");
  });

  it("names the calls that there are, and the fields of a call", () => {
    const unknownCall = ka1(["rates", "2035"]);
    expect(unknownCall.status).toBe(2);
    const known = calls().map(({ call }) => call);
    expect(unknownCall.stderr).toBe(`Call 2035 is not known; the calls known are ${known.join(", ")}.\n`);
    const unknownField = ka1(["rates", "2023", "--field", "HED"]);
    expect(unknownField.status).toBe(2);
    const fields = calls().find(({ call }) => call === 2023)?.fields;
    expect(unknownField.stderr).toBe(`Field HED is not known; the fields known are ${fields?.join(", ")}.\n`);
  });

  it("adds an agency's own base rates, and says so where none are known", () => {
    expect(ka1(["rates", "2026", "--agency", "SE"]).stdout).toMatch(/staff 1 +172/);
    expect(ka1(["rates", "2026", "--agency", "se"]).stdout).toMatch(/staff 1 +172/);
    expect(ka1(["rates", "2026", "--agency", "FI"]).stdout).toContain(
      "No base rates of agency FI are known for call 2026.",
    );
  });

  it("compares two calls cell by cell", () => {
    const { stdout } = ka1(["rates", "2023", "--compare", "2024"], { columns: 120 });
    expect(stdout).toMatch(/SCH\/travel\/500-1999\/standard +275 +309/);
    expect(stdout).toMatch(/SCH\/countryGroups\/FR +2 +1/);
    expect(stdout).not.toContain("SCH/courseFees/perDay");
    expect(compareCalls(2023, 2023, "SCH")).toEqual([]);
    expect(compareCalls(2023, 2035, "SCH")).toBeUndefined();
    for (const calls of [
      ["2023", "--compare", "2035"],
      ["2035", "--compare", "2023"],
    ]) {
      const { status, stderr } = ka1(["rates", ...calls]);
      expect(status).toBe(2);
      expect(stderr).toContain("Call 2035 is not known");
    }
  });

  it("lists the calls with the day of their last check", () => {
    expect(JSON.parse(ka1(["rates", "--json"]).stdout)).toEqual(calls());
  });
});

describe("ka1 rates --verify", () => {
  it.each(calls().map(({ call }) => call))("agrees with the second typing of call %i", (call) => {
    const { status, stdout } = ka1(["rates", "--verify", file(call)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^All \\d+ cells agree with call ${call}\\.`));
  });

  it("lists every cell that differs, is missing or is extra, and exits 1", () => {
    const table = tableOf(2023);
    table.cells["SCH/travel/500-1999/standard"] = 276;
    delete table.cells["SCH/courseFees/perDay"];
    table.cells["SCH/travel/10-99/green"] = 30;
    const changed = path.join(mkdtempSync(path.join(tmpdir(), "ka1-")), "rates.json");
    writeFileSync(changed, JSON.stringify(table));
    const { status, stdout } = ka1(["rates", "--verify", changed], { columns: 160 });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /SCH\/travel\/500-1999\/standard +differs +276 +275 +Programme Guide: PG-2023, p\. 116, "Travel"/,
    );
    expect(stdout).toMatch(/SCH\/courseFees\/perDay +missing from the file +– +80/);
    expect(stdout).toMatch(/SCH\/travel\/10-99\/green +not in our tables +30 +–/);
  });

  it("tells text from a number, and shows both candidates", () => {
    const cells = { "SCH/travel/10-99/standard": "23", "SCH/inclusionSupport/perParticipant": 100 };
    const args = ["rates", "--verify", "-", "--partial"];
    const of2023 = ka1(args, { input: JSON.stringify({ call: 2023, cells }), columns: 160 });
    expect(of2023.stdout).toMatch(/SCH\/travel\/10-99\/standard +differs +"23" \(text\) +23 +Programme Guide: /);
    expect(of2023.stdout).not.toContain("perParticipant");
    expect(ka1(args, { input: JSON.stringify({ call: 2024, cells }), columns: 200 }).stdout).toMatch(
      /SCH\/inclusionSupport\/perParticipant +differs +100 +100 \/ 125 /,
    );
  });

  it("refuses a cell given twice", () => {
    const input = '{"call": 2023, "cells": {"SCH/courseFees/perDay": 70, "SCH/courseFees/perDay": 80}}';
    expect(ka1(["rates", "--verify", "-"], { input })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'standard input: cells.SCH/courseFees/perDay: the key "SCH/courseFees/perDay" is given twice, the second time at column 55\n',
    });
  });

  it("checks only the cells that a partial table has", () => {
    const cells = { "SCH/courseFees/perDay": 80, "SCH/travel/10-99/standard": 24 };
    const input = JSON.stringify({ call: 2023, cells });
    const differing = { kind: "differs", id: "SCH/travel/10-99/standard", file: 24, ours: 23, status: "guide" };
    const partial = ka1(["rates", "--verify", "-", "--partial", "--json"], { input });
    expect(partial.status).toBe(1);
    expect(JSON.parse(partial.stdout)).toMatchObject([differing]);
    const whole: readonly { readonly kind: string; readonly id: string }[] = JSON.parse(
      ka1(["rates", "--verify", "-", "--json"], { input }).stdout,
    );
    expect(whole.filter(({ kind }) => kind !== "missing")).toMatchObject([differing]);
    const missing = whole.filter(({ kind }) => kind === "missing").map(({ id }) => id);
    expect(missing.sort()).toEqual(
      Object.keys(tableOf(2023).cells)
        .filter((id) => !Object.hasOwn(cells, id))
        .sort(),
    );
  });

  it("refuses a table of another call than the one asked for, and what is not the code of a country", () => {
    const { status, stderr } = ka1(["rates", "2023", "--verify", file(2021)]);
    expect(status).toBe(2);
    expect(stderr).toContain("is a table of call 2021, not of call 2023");
    expect(ka1(["rates", "2026", "--agency", "Sweden"]).status).toBe(2);
  });

  it("refuses what is not a rate table, with its path", () => {
    const { status, stderr } = ka1(["rates", "--verify", "-"], { input: '{"call": "2023", "cells": []}' });
    expect(status).toBe(2);
    expect(stderr).toContain("standard input: call: expected");
  });
});
