import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ka1, root } from "./run.js";

const file = "fixtures/demo/application.json";
const ratesFile = "fixtures/demo/base-rates.json";
const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), "utf8"));
const application = read(file);
const options = { baseRates: read(ratesFile) };
const plan = (beside: object) => ({ input: JSON.stringify({ application, ...beside }) });

describe("a plan as the page saves it", () => {
  it.each(["assess", "calculate", "check"])("is read by ka1 %s with the base rates that are in it", (command) => {
    const alone = ka1([command, file, "--base-rates", ratesFile, "--json"]);
    expect(ka1([command, "-", "--json"], plan({ options, checked: ["quality-standards"] }))).toEqual(alone);
  });

  it("takes a rate that is given with the command before its own", () => {
    const others = ["--base-rates", '{"staff":{"1":150,"2":125,"3":110},"learners":{"1":62,"2":55,"3":47}}'];
    const { stdout } = ka1(["assess", "-", "--json", ...others], plan({ options }));
    expect(stdout).toBe(ka1(["assess", file, "--json", ...others]).stdout);
  });

  it("is compared with the rates of its own", () => {
    const { stdout } = ka1(["diff", file, "-"], plan({ options }));
    // What the README prints for it, beside a range.
    expect(stdout).toContain("35,562.50");
  });

  it("that is half filled in is a draft with its rates", () => {
    const { project: _, ...begun } = application;
    const { stdout } = ka1(["assess", "-"], { input: JSON.stringify({ application: begun, options }) });
    expect(stdout).toContain("35,562.50");
  });

  it("with a fault beside the application is refused with its place", () => {
    const { status, stderr } = ka1(["assess", "-"], plan({ options: { baseRates: { staff: { 1: "much" } } } }));
    expect(status).toBe(2);
    expect(stderr).toContain("options.baseRates.staff.1");
  });

  it("with a fault in the application is refused as the application is", () => {
    const { status, stderr } = ka1(["assess", "-"], { input: JSON.stringify({ application: { call: "soon" } }) });
    expect(status).toBe(2);
    expect(stderr).toContain("call");
  });
});
