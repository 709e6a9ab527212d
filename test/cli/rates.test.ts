import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compareCalls } from "../../src/lookups/compare-calls.js";
import { calls, rateTable } from "../../src/lookups/rate-table.js";
import { ka1, root } from "./run.js";

const file = (call: number) => `fixtures/rates/${call}.json`;

describe("ka1 rates", () => {
  it.each(calls().map(({ call }) => call))("prints the tables of call %i with source and status", (call) => {
    const { status, stdout } = ka1(["rates", String(call)]);
    expect(status).toBe(0);
    for (const table of ["countryGroups", "travel", "individualSupport", "organisationalSupport", "actions"]) {
      expect(stdout).toContain(`\n${table}\n`);
    }
    expect(JSON.parse(ka1(["rates", String(call), "--json"]).stdout)).toEqual(
      JSON.parse(JSON.stringify(rateTable(call))),
    );
  });

  it("adds an agency's own base rates, and says so where none are known", () => {
    expect(ka1(["rates", "2026", "--agency", "SE"]).stdout).toMatch(/staff 1 +172/);
    expect(ka1(["rates", "2026", "--agency", "se"]).stdout).toMatch(/staff 1 +172/);
    expect(ka1(["rates", "2026", "--agency", "FI"]).stdout).toContain(
      "No base rates of agency FI are known for call 2026.",
    );
  });

  it("compares two calls cell by cell", () => {
    const { stdout } = ka1(["rates", "2023", "--compare", "2024"]);
    expect(stdout).toMatch(/travel\/500-1999\/standard +275 +309/);
    expect(stdout).toMatch(/countryGroups\/FR +2 +1/);
    expect(stdout).not.toContain("courseFees/perDay");
    expect(compareCalls(2023, 2023)).toEqual([]);
    expect(compareCalls(2023, 2035)).toBeUndefined();
    expect(ka1(["rates", "2023", "--compare", "2035"]).status).toBe(2);
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
    const table = JSON.parse(readFileSync(path.join(root, file(2023)), "utf8"));
    table.cells["travel/500-1999/standard"] = 276;
    delete table.cells["courseFees/perDay"];
    table.cells["travel/10-99/green"] = 30;
    const changed = path.join(mkdtempSync(path.join(tmpdir(), "ka1-")), "rates.json");
    writeFileSync(changed, JSON.stringify(table));
    const { status, stdout } = ka1(["rates", "--verify", changed]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/travel\/500-1999\/standard +differs +276 +275/);
    expect(stdout).toMatch(/courseFees\/perDay +missing in the file +– +80/);
    expect(stdout).toMatch(/travel\/10-99\/green +not known here +30 +–/);
  });

  it("holds only the cells that a partial table has", () => {
    const input = JSON.stringify({ call: 2023, cells: { "courseFees/perDay": 80, "travel/10-99/standard": 24 } });
    const partial = ka1(["rates", "--verify", "-", "--partial", "--json"], { input });
    expect(partial.status).toBe(1);
    expect(JSON.parse(partial.stdout)).toEqual([{ kind: "differs", id: "travel/10-99/standard", file: 24, store: 23 }]);
    expect(JSON.parse(ka1(["rates", "--verify", "-", "--json"], { input }).stdout).length).toBeGreaterThan(100);
  });

  it("refuses a table of another call than the one asked for, and a country that is none", () => {
    const { status, stderr } = ka1(["rates", "2023", "--verify", file(2021)]);
    expect(status).toBe(2);
    expect(stderr).toContain("is a table of call 2021, not of call 2023");
    expect(ka1(["rates", "2026", "--agency", "Sweden"]).status).toBe(2);
  });

  it("refuses what is no rate table, with its path", () => {
    const { status, stderr } = ka1(["rates", "--verify", "-"], { input: '{"call": "2023", "cells": []}' });
    expect(status).toBe(2);
    expect(stderr).toContain("standard input: call: expected");
  });
});
