import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange } from "../../src/grant.js";
import { applicationOf, fixture, readJson } from "../fixtures.js";
import { ka1, root } from "./run.js";

const demoFixture = "2023/KA122-SCH/whole-application/demo";
const demo = `fixtures/${demoFixture}.input.json`;
const baseRates = "fixtures/demo/base-rates.json";
const text = readFileSync(path.join(root, demo), "utf8");
const scratch = mkdtempSync(path.join(tmpdir(), "ka1-"));

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(scratch, name);
  writeFileSync(target, content);
  return target;
}

const application = applicationOf(fixture(demoFixture));
const options = { baseRates: readJson("demo/base-rates.json") as object };

describe("ka1 calculate", () => {
  it("prints the contract's object and nothing else with --json", () => {
    const { status, stdout, stderr } = ka1(["calculate", demo, "--json", "--base-rates", baseRates]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(calculateGrant(application, options))));
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("reads standard input", () => {
    const { status, stdout } = ka1(["calculate", "-", "--json", "--base-rates", baseRates], { input: text });
    expect([status, JSON.parse(stdout).call]).toEqual([0, 2023]);
  });

  it("gives the range, and exit 0, where the agency's rates are not known", () => {
    const { status, stdout } = ka1(["calculate", demo, "--json"]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(calculateGrantRange(application))));
    expect(status).toBe(0);
    expect(ka1(["calculate", demo]).stdout).toMatch(/\nGrant: 29,741\.50 to 41,197\.50 EUR\n/);
  });

  it("gives the findings, and exit 1, where there is no amount", () => {
    const input = text.replace('"call": 2023', '"call": 2035');
    const { status, stdout } = ka1(["calculate", "-", "--json"], { input });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ code: "call.unknown", path: ["call"] }]);
    expect(JSON.parse(stdout)).not.toHaveProperty("total");
  });

  it("says each of three mistakes in a line with path and reason", () => {
    const wrong = JSON.parse(text);
    wrong.flows[0].participants = "15";
    wrong.flows[1].greenTravell = true;
    wrong.project.startDate = "2023-02-30";
    const { status, stdout, stderr } = ka1(["calculate", "-"], { input: JSON.stringify(wrong) });
    expect(stderr.trim().split("\n").sort()).toEqual([
      "standard input: flows[0].participants (Participants): expected a whole number, got text",
      'standard input: flows[1].greenTravell: unknown key "greenTravell"; did you mean "greenTravel"?',
      'standard input: project.startDate (Start of the project): expected a valid date such as "2023-09-01"',
    ]);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("reads the short forms of countries, places and accompanying persons", () => {
    const named = JSON.parse(readFileSync(path.join(root, "fixtures/demo/application.json"), "utf8"));
    const short = structuredClone(named);
    short.applicant.country = "pl";
    for (const flow of short.flows) {
      for (const key of ["origin", "venue"]) flow[key] = `${flow[key].place}, ${flow[key].country.toLowerCase()}`;
    }
    const long = structuredClone(named);
    for (const flow of long.flows) {
      const { accompanyingPersons: persons } = flow;
      if (typeof persons === "number") flow.accompanyingPersons = [{ persons }];
    }
    const [expected, ...others] = [named, short, long].map((each) =>
      ka1(["calculate", "-", "--json", "--base-rates", baseRates], { input: JSON.stringify(each) }),
    );
    expect(JSON.parse(expected?.stdout ?? "").total).toBe("35562.50");
    for (const other of others) expect(other).toEqual(expected);
  });

  it("says of a key that no rule looks at that it is one", () => {
    const wrong = JSON.parse(text);
    wrong.flows[1].notRequested = { exceptionalCosts: 1 };
    const { status, stdout, stderr } = ka1(["calculate", "-"], { input: JSON.stringify(wrong) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      'standard input: flows[1].notRequested.exceptionalCosts (Without exceptional costs): the key "exceptionalCosts" is known, but no rule looks at it here\n',
    );
  });

  it.each([
    ["a file that is not there", ["no-such-file.json"], "no such file"],
    ["a directory", ["src"], "is a directory"],
    ["an empty file", [file("empty.json", "")], "is empty"],
    ["only spaces", [file("spaces.json", " \n\t ")], "is empty"],
    ["a truncated file", [file("truncated.json", text.slice(0, 300))], "it ends in the middle (line "],
    ["a comma too many", [file("comma.json", '{\n  "call": 2023,,\n}')], "unexpected token at line 2, column 16"],
    ["another encoding", [file("latin.json", Buffer.from('{"name": "Łódź"}', "latin1"))], "is not"],
    ["UTF-16", [file("utf16.json", Buffer.from(`\ufeff${text}`, "utf16le"))], "UTF-16"],
    ["a binary file", [process.execPath], "larger than"],
    ["not an application", [file("list.json", "[1, 2]")], "expected an object, got a list"],
    ["a file that does not have base rates", [demo, "--base-rates", demo], 'unknown key "call"'],
  ])("refuses %s on standard error with exit 2", (_, args, message) => {
    const { status, stdout, stderr } = ka1(["calculate", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("at Object");
  });

  it.each([
    ["no-such-file.json", undefined, "no-such-file.json: nie można odczytać (nie ma takiego pliku)"],
    ["src", undefined, "src: to katalog, a nie plik"],
    ["-", "", "standardowe wejście: brak treści"],
    [
      "-",
      '{\n"call": 2023,,\n}',
      'standardowe wejście: to nie jest JSON: nieoczekiwany znak (wiersz 2, kolumna 14): "call": 2023,,',
    ],
    ["-", '{"call": 2023,\n\n', "standardowe wejście: to nie jest JSON: urywa się w środku (kolumna 15)"],
    ["-", '{"call"', "standardowe wejście: to nie jest JSON: urywa się w środku (kolumna 8)"],
  ])("says in Polish what is wrong with %s", (name, input, message) => {
    const { status, stderr } = ka1(["calculate", name, "--lang", "pl"], input === undefined ? {} : { input });
    expect([status, stderr]).toEqual([2, `${message}\n`]);
  });

  it("accepts a byte order mark", () => {
    expect(ka1(["calculate", file("bom.json", `\ufeff${text}`)]).status).toBe(0);
  });

  it.each([
    [[]],
    [["calculate"]],
    [["no-such-command"]],
    [["calculate", demo, "--no-such-option"]],
    [["rates", "soon"]],
  ])("refuses the words %j with exit 2", (args) => {
    const { status, stderr } = ka1(args);
    expect(status).toBe(2);
    expect(stderr).not.toBe("");
  });

  it("shows control characters of the input instead of sending them to the terminal", () => {
    const wrong = { ...JSON.parse(text), "\u001b[31mred\u202e": 1 };
    const { stderr } = ka1(["calculate", "-"], { input: JSON.stringify(wrong) });
    expect(stderr).toContain("\\u001b[31mred\\u202e");
    expect(stderr).not.toContain("\u001b");
  });

  it("has the switches of the interpretations", () => {
    const total = (...flags: string[]) =>
      JSON.parse(ka1(["calculate", demo, "--json", "--base-rates", baseRates, ...flags]).stdout).total;
    expect(total("--day-count", "activity-days")).toBe(
      calculateGrant(application, { ...options, dayCount: "activity-days" }).total,
    );
    expect(ka1(["calculate", demo, "--day-count", "every-day"]).status).toBe(2);
  });

  it("gives six travel days to those who receive a green travel grant, or by choice to those who travel green", () => {
    // Band 4000–7999 has no green rate in 2023. A job shadowing of 5 days in Finland, group 1: 141 a day.
    const flow = {
      id: "JOB",
      activity: "job-shadowing",
      destination: "FI",
      participants: 1,
      durationDays: 5,
      travelDays: 6,
      distanceBand: "4000-7999",
      greenTravel: true,
    };
    const input = JSON.stringify({ ...JSON.parse(text), flows: [flow], preparatoryVisits: [], exceptionalCosts: [] });
    const individualSupport = (...flags: string[]) => {
      const args = ["calculate", "-", "--json", "--base-rates", baseRates, ...flags];
      return JSON.parse(ka1(args, { input }).stdout).summary.total.individualSupport;
    };
    // 5 days of activity and 2 of travel: 7 × 141. With 6 of travel: 11 × 141.
    expect(individualSupport()).toBe("987.00");
    expect(individualSupport("--green-days", "green-grant")).toBe("987.00");
    expect(individualSupport("--green-days", "green-travel")).toBe("1551.00");
    const { status, stderr } = ka1(["calculate", "-", "--green-days", "yes"], { input });
    expect(status).toBe(2);
    expect(stderr).toContain("green-grant, green-travel");
  });

  it.each([
    ["--group-support-cap", "yes"],
    ["--group-support-cap", "no"],
  ])("no longer has %s %s: the guide says what is capped", (...flags) => {
    expect(ka1(["calculate", demo, ...flags])).toMatchObject({ status: 2, stdout: "" });
  });

  const twice = [
    [
      "in an object in a list",
      '{\n "flows": [\n  {"id": "A", "participants": 15,\n   "participants": 5}]}',
      "flows[0].participants",
      " (Participants)",
      "line 4, column 4",
    ],
    ["at the top, in one line", '{"call": 2023, "call": 2024}', "call", " (Call)", "column 16"],
    ["written in two ways", '{"call": 2023, "\\u0063all": 2024}', "call", " (Call)", "column 16"],
    ["after values that look like keys", '{"a": "b", "b": ["a", {"a": "\\"a\\":"}], "a": 1}', "a", "", "column 41"],
    ["in the second object of a list", '[{"a": 1}, {"a": 1, "a": 1}]', "[1].a", "", "column 21"],
  ] as const;

  it.each(twice)("refuses a key given twice %s", (_, input, path, label, where) => {
    const key = path.split(".").at(-1);
    const problem = `the key "${key}" is given twice, the second time at ${where}\n`;
    const message = `standard input: ${path}${label}: ${problem}`;
    for (const command of ["assess", "check", "calculate", "explain"]) {
      expect(ka1([command, "-"], { input })).toEqual({ status: 2, stdout: "", stderr: message });
    }
    const rates = file("twice.json", input);
    const { status, stderr } = ka1(["calculate", demo, "--base-rates", rates]);
    expect([status, stderr]).toEqual([2, `${rates}: ${path}: ${problem}`]);
  });

  it("takes the same key in several objects, and says of a key given twice in Polish", () => {
    expect(ka1(["calculate", "-"], { input: text }).status).toBe(0);
    const { stderr } = ka1(["calculate", "-", "--lang", "pl"], { input: '{"call": 2023, "call": 2024}' });
    expect(stderr).toBe(
      "standardowe wejście: call (Zaproszenie): klucz „call” podano dwa razy, po raz drugi: kolumna 16\n",
    );
  });
});

describe("ka1 explain", () => {
  it("shows the tree of each line of a flow down to paths and citations", () => {
    const [{ id } = { id: "" }] = application.flows;
    const { status, stdout } = ka1(["explain", demo, id, "--base-rates", baseRates]);
    expect(status).toBe(0);
    expect(stdout).toContain("flows[0].participants");
    expect(stdout).toContain('PG-2023, p. 116, "Travel"');
    expect(stdout).not.toContain("flows[1]");
    const besides = ka1(["explain", demo, "SHORT-IT", "--base-rates", baseRates]).stdout;
    expect(besides).toContain("flows[4].accompanyingPersons[0].durationDays");
    expect(besides).toContain("SCH/individualSupport/daysAtBaseRate");
  });

  it("explains the very budget that calculate printed, by the arguments that it names", () => {
    const { stdout } = ka1(["calculate", demo, "--base-rates", baseRates, "--day-count", "activity-days"]);
    const [, args = ""] = /ka1 explain (.+)/.exec(stdout) ?? [];
    const lines = JSON.parse(ka1(["explain", ...args.trim().split(" "), "--json"]).stdout);
    const grant = JSON.parse(ka1(["calculate", ...args.trim().split(" "), "--json"]).stdout);
    expect(lines).toEqual(grant.lines);
    expect(args).toContain("--day-count activity-days");
  });

  it("keeps the findings of a flow's visits and costs, and of the whole", () => {
    const wrong = JSON.parse(text);
    const { flow } = wrong.preparatoryVisits[0];
    wrong.preparatoryVisits[0].participants = 4;
    const input = JSON.stringify(wrong);
    const said = `error: preparatory visit 1 (${flow}) · participants: 4 persons`;
    expect(ka1(["explain", "-", flow], { input }).stdout).toContain(said);
    const other = wrong.flows.find(({ id }: { id: string }) => id !== flow).id;
    expect(ka1(["explain", "-", other], { input }).stdout).not.toContain("preparatory visit 1");
  });

  it("exits 1 where nothing is priced, and says at which bound it explains", () => {
    const input = text.replace('"call": 2023', '"call": 2035');
    expect(ka1(["explain", "-", "--json"], { input })).toMatchObject({ status: 1, stdout: "[]\n" });
    expect(ka1(["explain", demo]).stdout).toContain("at the lowest base rates");
  });

  it("names the flows there are", () => {
    const { status, stderr } = ka1(["explain", demo, "NO-SUCH-FLOW"]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no flow "NO-SUCH-FLOW"; the application has ');
  });
});

describe("ka1 --help", () => {
  it("has examples", () => {
    const { status, stdout } = ka1(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("$ ka1 application.json --base-rates rates.json");
  });
});
