import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ka1, root } from "./run.js";

const demo = path.join(root, "fixtures/demo");
const [application, award, realised, baseRates] = ["application", "award", "realised", "base-rates"].map((name) =>
  path.join(demo, `${name}.json`),
) as [string, string, string, string];
const rates = ["--base-rates", baseRates];

const folder = mkdtempSync(path.join(tmpdir(), "ka1-settle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Loose {
  [key: string]: unknown;
}
const read = (file: string): Loose => JSON.parse(readFileSync(file, "utf8"));
const flowsOf = (value: Loose) => value["flows"] as Loose[];

/** Writes a file, and gives its name. */
function written(name: string, value: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

/** Blanks that do not break a line are blanks. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const settle = (...args: readonly string[]) => {
  const { status, stdout, stderr } = ka1(args, { columns: 80 });
  return { status, stdout: plain(stdout), stderr };
};

/*
 * The demo comes to 35562.50. COURSE-IE is cancelled: 300 + 3384 + 825 + 1200 = 5709.00 less. GROUP-ES has one pupil fewer:
 * 100 + 9 days x 55 + 275 = 870.00 less. SHORT-IT ends four days early: (14 x 55 + 4 x 39) x 2 = 1852.00 becomes
 * 14 x 55 x 2 = 1540.00, 312.00 less. Kept: 35562.50 - 5709.00 - 870.00 - 312.00 = 28671.50. Paid: 28450.00.
 */
describe("ka1 settle", () => {
  it("writes a workbook, CSV and reports, by the option or the ending of the file", () => {
    const report = settle("settle", award, realised, ...rates, "--format", "md").stdout;
    expect(report).toContain("**Still to be paid: 221.50 EUR**");
    expect(report).toContain("- **GROUP-ES:** Participants 10 → 9");
    const polish = settle("settle", award, realised, ...rates, "--format", "html", "--lang", "pl").stdout;
    expect(polish).toContain("<strong>Pozostało do wypłaty: 221,50 EUR</strong>");
    const file = path.join(folder, "settlement.xlsx");
    expect(settle("settle", award, realised, ...rates, "-o", file).status).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
    const lines = path.join(folder, "settlement.csv");
    expect(settle("settle", award, realised, ...rates, "-o", lines).status).toBe(0);
    expect(readFileSync(lines, "utf8")).toContain(
      "GROUP-ES,Group mobility of school pupils,took place,Travel,3575.00,3300.00,",
    );
  });

  it("says first what is kept and what is still paid, then where each difference comes from", () => {
    const { status, stdout } = settle("settle", award, realised, ...rates);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "Final grant       28,671.50 EUR",
      "Paid so far       28,450.00 EUR",
      "Still to be paid     221.50 EUR",
    ]);
    const lines = stdout.split("\n");
    for (const line of lines) if (!line.startsWith("  ka1 settle")) expect(line.length, line).toBeLessThanOrEqual(80);
    // 35562.50 - 28671.50 = 6891.00; 28671.50 / 35562.50 = 80.6 %
    expect(lines).toContain("Total                   35,562.50  28,671.50   −6,891.00   80.6");
    // Organisational support: 3500 - 300 - 100; travel: 7875 - 825 - 275.
    expect(lines).toContain("Organisational support   3,500.00   3,100.00     −400.00   88.6");
    expect(lines).toContain("Travel                   7,875.00   6,775.00   −1,100.00   86.0");
    expect(lines).toContain("COURSE-IE  cancelled           5,709.00       0.00   −5,709.00");
    expect(lines).toContain("GROUP-ES   took place         15,130.50  14,260.50     −870.00");
    expect(lines).toContain("SHORT-IT   took place          4,227.00   3,915.00     −312.00");
    expect(lines).toContain("  GROUP-ES: Participants 10 → 9");
    expect(stdout).toContain("note: COURSE-IE was cancelled: nothing of it is kept.");
    expect(stdout).toContain("What this settlement does not know\n  - Whether what is reported can be proved");
    expect(stdout).toContain("\nSources\n  PG-2023: ");
    expect(stdout).toContain(`--base-rates ${baseRates} --explain`);
  });

  it("says the same in Polish", () => {
    const { status, stdout } = settle("settle", award, realised, ...rates, "--lang", "pl");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Dofinansowanie końcowe {2}28 671,50 EUR\nDotychczas wypłacono {4}28 450,00 EUR\n/);
    expect(stdout).toContain("Czego to rozliczenie nie wie");
    expect(stdout).toContain("  GROUP-ES: Liczba uczestników 10 → 9");
    for (const line of stdout.split("\n")) {
      if (!line.startsWith("  ka1 settle")) expect([...line].length, line).toBeLessThanOrEqual(80);
    }
  });

  it("takes an application with the total beside it, and an application as what took place", () => {
    const asPlanned = settle("settle", application, application, "--total", "35562,50", "--paid", "36000", ...rates);
    expect(asPlanned.status).toBe(0);
    // 35562.50 - 36000.00
    expect(asPlanned.stdout).toMatch(
      /^Final grant +35,562\.50 EUR\nPaid so far +36,000\.00 EUR\nTo be paid back +437\.50 EUR\n/,
    );
    expect(asPlanned.stdout).toContain("--total '35562,50' --paid 36000");
    const same = settle("settle", award, realised, "--total", "35562.5", ...rates);
    expect(same.stdout).toMatch(/^Final grant +28,671\.50 EUR/);
    const { total: _, ...noTotal } = read(award);
    const file = written("no-total.json", noTotal);
    const less = settle("settle", file, realised, "--total", "20000", ...rates);
    expect(less.stdout).toMatch(
      /^Final grant +20,000\.00 EUR\nPaid so far +28,450\.00 EUR\nTo be paid back +8,450\.00 EUR\n/,
    );
    expect(less.stdout).toContain("award · Grant awarded: ");
  });

  it("takes a plan with its base rates, and a whole settlement in one file", () => {
    const options = { baseRates: read(baseRates) };
    const plan = written("plan.json", { application: read(application), options, checked: [] });
    const json = (...args: readonly string[]) => JSON.parse(ka1(["settle", ...args, "--json"]).stdout) as Loose;
    expect(json(plan, realised, "--total", "35562.50")["finalGrant"]).toBe("28671.50");
    const whole = { award: read(award), realised: read(realised), options: { ...options, reduction: { percent: 10 } } };
    const file = written("whole.json", whole);
    // 28671.50 - 10 % of 3100.00
    expect(json(file)).toMatchObject({ finalGrant: "28361.50", balance: "-88.50" });
    // What is given with the command goes before it: 28671.50 - 25 % of 3100.00
    expect(json(file, "--reduction", "25", "--reason", "late")).toMatchObject({
      finalGrant: "27896.50",
      reduction: { percent: 25, reason: "late", of: "3100.00", amount: "775.00" },
    });
    const both = settle("settle", file, realised);
    // The page saves the project beside the award.
    const { application: project, ...beside } = read(award);
    const ofPage = written("plan-of-page.json", {
      application: project,
      award: beside,
      realised: read(realised),
      options: { ...options, reduction: { percent: 10 } },
      checked: ["learning-outcomes"],
    });
    expect(ka1(["settle", ofPage, "--json"]).stdout).toBe(ka1(["settle", file, "--json"]).stdout);
    expect(ka1(["assess", ofPage, "--json"]).status).toBe(0);
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining("holds a whole settlement")]);
  });

  it("shows a reduction between what was realised and the final grant", () => {
    const { stdout } = settle("settle", award, realised, ...rates, "--reduction", "25");
    expect(stdout).toContain(
      "\nReduction by the agency               −775.00\nFinal grant                         27,896.50\n",
    );
    expect(stdout).not.toContain("Whether the agency reduces");
  });

  it("takes a policy on transfers, typed or from a file", () => {
    const took = read(realised);
    const flows = flowsOf(took).map((flow) =>
      flow["id"] === "COURSE-IE" ? { ...flow, status: undefined, participants: 8 } : flow,
    );
    const file = written("eight.json", { ...took, flows });
    const policy = {
      name: "Annex I",
      transfers: [{ from: "organisationalSupport", to: ["courseFees"], percent: 100 }],
    };
    for (const given of [JSON.stringify(policy), written("policy.json", policy)]) {
      const { stdout } = settle("settle", award, file, ...rates, "--transfers", given);
      expect(stdout).toMatch(/"Annex\s+I"/);
      expect(stdout).not.toContain("What the grant agreement allows to be moved");
    }
  });

  it("gives the reason of each line where it is asked for", () => {
    const { stdout } = settle("settle", award, realised, ...rates, "--explain");
    expect(stdout).toContain(
      "The reason for each line\n\nJOB-FI · Organisational support · participants: 700.00 EUR\n",
    );
    expect(stdout).toContain("realised.flows[1].participants");
    expect(stdout).not.toContain("ka1 settle");
  });

  it("exits with 1 where it is not decided, and where something is not kept", () => {
    const open = settle("settle", award, realised);
    expect(open.status).toBe(1);
    expect(open.stdout).toMatch(
      /^Final grant +[\d,.]+ to [\d,.]+ EUR\nPaid so far +28,450\.00 EUR\nBalance +−?[\d,.]+ to [\d,.]+ EUR\n/,
    );
    expect(open.stdout).toContain('--base-rates \'{"staff":');
    const took = read(realised);
    const flows = flowsOf(took).map((flow) =>
      flow["id"] === "SHORT-IT" ? { ...flow, endDate: "2024-09-22", durationDays: 7 } : flow,
    );
    const short = settle("settle", award, written("short.json", { ...took, flows }), ...rates);
    expect(short.status).toBe(1);
    expect(short.stdout).toContain("SHORT-IT   took place, not kept   4,227.00       0.00   −4,227.00");
    expect(short.stdout).toContain("error: realised · SHORT-IT · Days of the activity, without travel and");
  });

  it("writes JSON and text to a file, and never over what was read", () => {
    const output = path.join(folder, "out.json");
    expect(settle("settle", award, realised, ...rates, "-o", output).status).toBe(0);
    expect(read(output)["balance"]).toBe("221.50");
    const mine = written("mine.json", read(realised));
    const over = settle("settle", award, mine, "-o", mine);
    expect([over.status, over.stderr]).toEqual([2, expect.stringContaining("is what was read")]);
  });

  it("writes files for other tools", () => {
    const beginnings = { "s.md": "# ", "s.html": "<!", "s.csv": "\ufeff", "s.xlsx": "PK" };
    for (const [name, beginning] of Object.entries(beginnings)) {
      const output = path.join(folder, name);
      expect(settle("settle", award, realised, ...rates, "-o", output, "--lang", "pl").status, name).toBe(0);
      expect(readFileSync(output, "utf8").startsWith(beginning), name).toBe(true);
    }
  });

  it.each([
    [[application, realised], "does not say what was awarded"],
    [[award], "<realised> is missing."],
    [[award, realised, "--total", "a lot"], '--total: "a lot" is no amount'],
    [[award, realised, "--total", "20000"], "award.json: says that 35,562.50 EUR were awarded, and --total another"],
    [[written("all.json", { award: read(award), realised: read(realised) }), "--total", "1"], "all.json: says that"],
    [[realised, award], "realised.json: says what took place"],
    [[award, realised, "--paid", "-1"], '--paid: "-1" is no amount'],
    [[award, realised, "--reduction", "101"], '--reduction: "101" must be a whole number from 0 to 100.'],
    [[award, realised, "--reduction", "12.5"], '--reduction: "12.5" must be'],
    [[award, realised, "--reason", "late"], "--reason is used only with --reduction."],
    [
      [award, realised, "--transfers", '{"name":"x","transfers":[{"from":"total","to":[],"percent":1}]}'],
      "--transfers: transfers[0].from (From): ",
    ],
    [[award, realised, "--transfers", "{"], "--transfers: is not JSON"],
    [["-", "-"], "Standard input can be only one of the files."],
    [
      [award, written("ids.json", { flows: [{ id: "A" }, { id: "A" }] })],
      "ids.json: flows[1].id (Short name): another flow",
    ],
    [[award, written("nothing.json", "{}")], "nothing.json: flows (Activities as they took place): missing"],
    [[written("alone.json", { application: {}, total: 1 }), realised], "alone.json: application.call (Call): missing"],
    [[written("app.json", { call: 2023 }), realised, "--total", "1"], "app.json: action (Action): missing"],
    [[written("parts.json", { award: { total: "x" } })], "parts.json: award.total (Grant awarded): "],
  ])("%j is refused with the place of what is wrong", (args, message) => {
    const { status, stderr } = ka1(["settle", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

/*
 * Without GROUP-LT (7272.00), which is still planned, 28671.50 - 7272.00 = 21399.50 is kept, and 35562.50 - 21399.50 =
 * 14163.00 is left; after it 14163.00 - 7272.00 = 6891.00.
 */
describe("ka1 remaining", () => {
  const took = read(realised);
  const soFar = written("so-far.json", { ...took, flows: flowsOf(took).filter(({ id }) => id !== "GROUP-LT") });
  const later = flowsOf(read(application)).filter(({ id }) => id === "GROUP-LT");
  const planned = written("planned.json", later);

  it("says what is left, and what is planned would add", () => {
    const { status, stdout } = settle("remaining", award, soFar, ...rates, "--planned", planned);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "Awarded                     35,562.50 EUR",
      "Left of the grant           14,163.00 EUR",
      "Left after what is planned   6,891.00 EUR",
    ]);
    expect(stdout).toContain("GROUP-LT    7,272.00                 7,272.00");
    // Course fees: 1200 awarded, none used.
    expect(stdout).toMatch(/\nCourse fees +1,200\.00 +0\.00 +1,200\.00\n/);
    expect(stdout).toMatch(/takes\s+requests for an amendment is not known/);
    expect(stdout).toMatch(/\nWhat this settlement does not know\n {2}- Whether what is reported can be proved/);
  });

  // 16037.00 awarded; 1405.00 are planned beside a mobility with force majeure, of which nothing is known.
  it("says within what is left after what is planned where that is not decided", () => {
    const fixture = "fixtures/2026/KA122-SCH/settlement/remaining-with-force-majeure.settlement-input.json";
    const { planned: short, ...whole } = read(path.join(root, fixture));
    const files = [written("force-majeure.json", whole), "--planned", written("short.json", short)];
    expect(settle("remaining", ...files).stdout).toContain("Left after what is planned  0.00 to 14,632.00 EUR\n");
  });

  it("needs no planned flows, and takes an application with them", () => {
    expect(settle("remaining", award, soFar, ...rates).stdout).not.toContain("Planned");
    const whole = written("later.json", { ...read(application), flows: later });
    const json = ka1(["remaining", award, soFar, ...rates, "--planned", whole, "--json"]).stdout;
    expect(JSON.parse(json)).toMatchObject({ left: "14163.00", leftAfter: "6891.00", planned: [{ flow: "GROUP-LT" }] });
  });

  it("refuses a planned flow that took place, or is none, with its place in the file", () => {
    const twice = settle("remaining", award, realised, "--planned", planned);
    expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining("[0].id (Short name): another flow")]);
    const broken = settle("remaining", award, soFar, "--planned", written("broken.json", { flows: [{ id: "X" }] }));
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining("flows[0].activity (Activity type): ")]);
    expect(settle("remaining", award, soFar, "--planned", written("one.json", "1")).status).toBe(2);
    const many = later.flatMap((flow) => Array.from({ length: 31 }, (_, index) => ({ ...flow, id: `P${index}` })));
    const tooMany = settle("remaining", award, soFar, "--planned", written("many.json", many));
    expect([tooMany.status, tooMany.stderr]).toEqual([2, expect.stringContaining("must have at most 30 entries")]);
  });

  it("says the same in Polish", () => {
    const { stdout } = settle("remaining", award, soFar, ...rates, "--planned", planned, "--lang", "pl");
    expect(stdout).toMatch(/^Przyznano +35 562,50 EUR\nPozostało z dofinansowania +14 163,00 EUR\n/);
  });
});
