import { describe, expect, it } from "vitest";
import { baseRateFrom } from "../../src/base-rate-from.js";
import { applicationOf, fixture } from "../fixtures.js";
import { ka1 } from "./run.js";

const file = "fixtures/demo/application.json";
const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));

describe("ka1 base-rate", () => {
  it("prints the rate, how the amount follows, and the option to copy", () => {
    const { status, stdout } = ka1(["base-rate", file, "JOB-FI", "1974.00"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Base rate: 141\.00 EUR per day\nStaff, country group 1; the guide allows 101\.00 to 180\.00 EUR\.\n/,
    );
    expect(stdout).toMatch(/\n1,974 {2}product\n├─ 2 {2}flows\[0\]\.participants\n/);
    expect(stdout).toMatch(/\n--base-rates '\{"staff":\{"1":"141\.00"\}\}'\n$/);
  });

  it("of those beside the participants, with the place in the file, in Polish with a Polish comma", () => {
    // 6 x 125
    const args = ["base-rate", file, "SHORT-IT", "750,00", "--who", "accompanying-persons", "--lang", "pl"];
    const { status, stdout } = ka1(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Stawka bazowa: 125,00 EUR za dzień\nKadra, grupa krajów 2; /);
    expect(stdout).toContain("flows[4].accompanyingPersons[0].persons");
  });

  it("prints the result of the library with --json", () => {
    const [flow] = demo.flows;
    if (flow === undefined) throw new Error("a flow");
    const { stdout } = ka1(["base-rate", file, "JOB-FI", "1974", "--json"]);
    const expected = baseRateFrom(flow, 1974, 2023, { application: demo });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("warns of a rate that no agency prints", () => {
    // 14 days: 100.50 and 100.00
    const { status, stdout } = ka1(["base-rate", file, "JOB-FI", "1407"]);
    expect(status).toBe(1);
    expect(stdout).toContain("The rate is outside the guide's range");
    expect(stdout).toContain("Agencies print whole euro");
    expect(ka1(["base-rate", file, "JOB-FI", "1414"]).stdout).not.toMatch(/outside|whole euro/);
  });

  it("tells the nearest rates in whole euro where none fits", () => {
    const { status, stdout } = ka1(["base-rate", file, "SHORT-IT", "1853"]);
    // 2 x (14 x 56 + 4 x 39): 70 % of 56 is 39.2
    expect([status, stdout.split("\n").slice(0, 3)]).toEqual([
      1,
      [
        "No base rate gives this amount. The nearest:",
        "  55.00 EUR per day gives 1,852.00 EUR",
        "  56.00 EUR per day gives 1,880.00 EUR",
      ],
    ]);
  });

  it("tells both rates of a call between two guides", () => {
    const flow = { ...demo.flows[0], durationDays: 14 };
    const input = JSON.stringify({ ...demo, call: 2024, flows: [flow], preparatoryVisits: [] });
    // 2 x 16 x 115.5, or 2 x (14 x 120 + 2 x 84)
    const { status, stdout } = ka1(["base-rate", "-", "JOB-FI", "3696", "--day-count", "activity-days"], { input });
    expect(status).toBe(1);
    expect(stdout).toContain("Several base rates give this amount");
    expect(stdout).toMatch(/By the table of call 2023:\n[^\n]+\n {2}Base rate: 115\.50 /);
    expect(stdout).toMatch(/By the table of call 2025:\n[^\n]+\n {2}Base rate: 120\.00 /);
  });

  it("says what is missing, or that there is nobody", () => {
    const open = { ...demo, flows: [{ ...demo.flows[0], durationDays: undefined }], preparatoryVisits: [] };
    const { status, stdout } = ka1(["base-rate", "-", "JOB-FI", "1974"], { input: JSON.stringify(open) });
    expect(status).toBe(1);
    expect(stdout).toContain("Missing: JOB-FI · durationDays\n");
    const nobody = ka1(["base-rate", file, "JOB-FI", "750", "--who", "accompanying-persons"]);
    expect(nobody).toMatchObject({
      status: 1,
      stdout: "The base rate cannot be told.\nNone of these persons receives individual support.\n",
    });
  });

  it("exits with 2 for an unknown flow, and for what is no amount", () => {
    expect(ka1(["base-rate", file, "X", "1"])).toMatchObject({ status: 2, stdout: "" });
    expect(ka1(["base-rate", file, "JOB-FI", "1.974,00"])).toMatchObject({
      status: 2,
      stderr: '"1.974,00" is no amount: write EUR with a point, such as 1974.00\n',
    });
    expect(ka1(["base-rate", file, "JOB-FI", "1", "--who", "pupils"]).status).toBe(2);
  });
});
