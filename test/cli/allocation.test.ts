import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { allocationRules, estimateAllocation } from "../../src/index.js";
import { ka1 } from "./run.js";

const applicant = {
  call: 2026,
  action: "KA121-SCH",
  nationalAgency: "SE",
  kind: "individual",
  need: "60000.00",
  completedProjects: [{ call: 2023, awarded: "52000", spent: "50000" }],
  latestReportScore: 32,
} as const;

const folder = mkdtempSync(path.join(tmpdir(), "ka1-allocation-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, value: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

function allocation(value: unknown, ...args: readonly string[]) {
  const { status, stdout, stderr } = ka1(["allocation", "-", ...args], { input: JSON.stringify(value), columns: 80 });
  return { status, stderr, stdout: stdout.replaceAll("\u00a0", " ") };
}

describe("ka1 allocation", () => {
  it("tells both ends, what is open and why, in 80 columns", () => {
    const { status, stdout, stderr } = allocation(applicant);
    expect([status, stderr]).toEqual([0, ""]);
    // 80 % of 50 000; cut as far as the rules allow: 20 000.
    expect(stdout).toMatch(/At least +20,000\.00 EUR\nAt most +60,000\.00 EUR\nBasic grant +40,000\.00 EUR\n/);
    expect(stdout).toContain("What is not known:\n– Where the money does not suffice,");
    expect(stdout).toContain("warning: need: The agency estimates the need itself");
    expect(stdout).toContain("SCH/allocation/SE/basicGrant/whenShort/perOrganisation");
    expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("says it in Polish", () => {
    const { stdout } = allocation({ ...applicant, latestReportScore: 24 }, "--lang", "pl");
    expect(stdout).toMatch(
      /Co najmniej +16 000,00 EUR\nNajwyżej +60 000,00 EUR\nDofinansowanie podstawowe +32 000,00 EUR/,
    );
    expect(stdout).toContain("uwaga: latestReportScore: Ocena ostatniego raportu to 24 punkty");
    expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("prints the answer of the library as JSON", () => {
    const rules = allocationRules(2026, "KA121-SCH", "SE");
    const expected = JSON.parse(JSON.stringify(rules && estimateAllocation(applicant, rules)));
    expect(JSON.parse(allocation(applicant, "--json").stdout)).toEqual(expected);
    expect(JSON.parse(allocation(applicant, "--format", "json").stdout)).toEqual(expected);
  });

  it("takes a file of rules, and names each file in what is wrong with it", () => {
    const rules = {
      call: 2026,
      action: "KA121-SCH",
      nationalAgency: "PL",
      source: { title: "Rules" },
      basicGrant: { section: "Basic grant", individual: 12_000 },
      maximumGrant: { section: "Maximum grant", individual: 90_000 },
    };
    const polish = { ...applicant, nationalAgency: "PL", need: 100_000 };
    const { status, stdout } = allocation(polish, fileOf("rules.json", rules));
    expect(status).toBe(0);
    expect(stdout).toMatch(/At least +12,000\.00 EUR\nAt most +90,000\.00 EUR/);
    const wrong = fileOf("wrong.json", { ...rules, basicGrant: {} });
    expect(allocation(polish, wrong)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${wrong}: basicGrant.section: missing`),
    });
    expect(allocation({ ...polish, need: -1 }, fileOf("rules.json", rules)).stderr).toContain("standard input: need: ");
  });

  it("says that there are no rules, how to bring them, and which are shipped", () => {
    const { status, stdout, stderr } = allocation({ ...applicant, nationalAgency: "PL" });
    expect([status, stdout]).toEqual([2, ""]);
    const said = stderr.replace(/\n +/g, " ");
    expect(said).toContain("shipped are those of SE (KA121-SCH, 2026)");
    expect(said).toContain("docs/recipes/allocation.md");
  });

  it("exits with 1 where no end can be told", () => {
    const { status, stdout } = allocation({ ...applicant, kind: "coordinator", organisations: 1 });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error: organisations: .*\n/);
    expect(stdout).not.toContain("At least");
  });

  it("reads standard input once", () => {
    expect(allocation(applicant, "-")).toMatchObject({ status: 2, stdout: "" });
  });
});
