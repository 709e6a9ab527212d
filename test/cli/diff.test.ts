import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { compareAssessments } from "../../src/compare-assessments.js";
import { applicationOf, fixture } from "../fixtures.js";
import { ka1 } from "./run.js";

/** Without places to look up. */
const file = "fixtures/2023/KA122-SCH/whole-application/demo.input.json";
const rates = ["--base-rates", "fixtures/demo/base-rates.json"];
const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const [first, ...others] = demo.flows as [Flow, ...Flow[]];
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: 47 } };

/** One person more in the first flow, another instead of the last, and a project that is too long. */
const variant = {
  ...demo,
  project: { ...demo.project, durationMonths: 19 },
  flows: [
    { ...first, participants: 3 },
    ...others.slice(0, -1),
    { ...first, id: "A-NAME-THAT-SOMEBODY-WROTE-AS-A-WHOLE-SENTENCE" },
  ],
};
const input = JSON.stringify(variant);

describe("ka1 diff", () => {
  it("writes as --format and the name of a file say", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ka1-diff-"));
    const inFolder = (name: string) => path.join(folder, name);
    const printed = ka1(["diff", file, "-", ...rates, "--json"], { input }).stdout;
    expect(ka1(["diff", file, "-", ...rates, "--format", "json"], { input }).stdout).toBe(printed);
    ka1(["diff", file, "-", ...rates, "-o", inFolder("a.json")], { input });
    expect(readFileSync(inFolder("a.json"), "utf8")).toBe(printed);
    const { status, stderr } = ka1(["diff", file, "-", ...rates, "-o", folder], { input });
    expect([status, stderr]).toEqual([2, expect.stringContaining("known form: txt, json; or --format says one")]);
    rmSync(folder, { recursive: true });
  });

  it("tells verdicts, amounts by flow and category, checks and findings", () => {
    const { status, stdout } = ka1(["diff", file, "-", ...rates], { input });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A: fixtures\/2023\/[^\n]+\nKA122-SCH, call 2023\nNothing found that speaks against it;/);
    expect(stdout).toMatch(/\nB: -\nKA122-SCH, call 2023\nNot eligible\./);
    // 350 + 7 x 141 + 275
    expect(stdout).toMatch(/\nJOB-FI +3,224\.00 +4,836\.00 +\+1,612\.00\n/);
    expect(stdout).toMatch(/\n {2}Individual support +1,974\.00 +2,961\.00 +\+987\.00\n/);
    expect(stdout).toMatch(/\nGROUP-ES +15,130\.50 +15,130\.50 +0\.00\nGROUP-LT /);
    expect(stdout).toMatch(/\nSHORT-IT +4,227\.00 +– +−4,227\.00\n/);
    expect(stdout).toMatch(/\nA-NAME-THAT-SOMEBODY-WROTE-AS-A-WHO… +– +3,224\.00 +\+3,224\.00\n/);
    // 1612 - 4227 + 3224
    expect(stdout.match(/\nTotal +35,562\.50 +36,171\.50 +\+609\.00\n/g)).toHaveLength(2);
    expect(stdout).toContain("\nDuration of the project: A met, B not met\n");
    expect(stdout).toMatch(/\nOnly in B:\nerror: project\.durationMonths: /);
    expect(stdout).not.toContain("Only in A:");
  });

  it("names the calls in the headings where they differ, and leaves out what neither side has", () => {
    const { stdout } = ka1(["diff", file, "-", ...rates], { input: JSON.stringify({ ...demo, call: 2025 }) });
    expect(stdout).toContain("\nKA122-SCH, call 2023\n");
    expect(stdout).toContain("\nKA122-SCH, call 2025\n");
    expect(stdout.match(/ A, 2023 +B, 2025 +Difference\n/g)).toHaveLength(2);
    expect(stdout).not.toMatch(/ 0\.00 +0\.00 +0\.00\n/);
  });

  it.each(["en", "pl"])("fits into 80 columns, at both bounds where the rates are not known: %s", (lang) => {
    const { stdout } = ka1(["diff", file, "-", "--lang", lang], { input, columns: 80 });
    expect(stdout.match(/^JOB-FI, /gm)).toHaveLength(2);
    const tables = stdout.split("\n").filter((line) => /\d[.,]\d\d$/.test(line));
    expect(tables.length).toBeGreaterThan(20);
    expect(stdout.split("\n").filter((line) => [...line].length > 80 && !/^ {2}PG-2023, /.test(line))).toEqual([]);
  });

  it("prints the comparison with --json, whatever the language", () => {
    const { stdout } = ka1(["diff", file, "-", ...rates, "--json", "--lang", "pl"], { input });
    const expected = compareAssessments(assess(demo, { baseRates }), assess(variant, { baseRates }));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("says that nothing differs", () => {
    const { stdout } = ka1(["diff", file, file, ...rates]);
    expect(stdout).toMatch(/\nConditions and findings are the same\.\n$/);
    expect(stdout).not.toContain("Only in");
  });

  it("exits with 1 where one of the two has no amount, and with 2 for what cannot be read", () => {
    const open = { ...demo, flows: [{ ...first, distanceKm: undefined }, ...others] };
    const { status, stdout } = ka1(["diff", file, "-", ...rates], { input: JSON.stringify(open) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/\nJOB-FI +3,224\.00 +\? +\?\n {2}Travel +550\.00 +\? +\?\n/);
    expect(ka1(["diff", file, "no-such-file.json"])).toMatchObject({ status: 2, stdout: "" });
    expect(ka1(["diff", "-", "-"], { input })).toMatchObject({
      status: 2,
      stderr: "Standard input can be only one of the two applications.\n",
    });
    expect(ka1(["diff", file]).status).toBe(2);
  });
});
