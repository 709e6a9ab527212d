import { describe, expect, it } from "vitest";
import { checkEligibility } from "../src/eligibility.js";
import { allFixtures, applicationOf, bare, sorted } from "./fixtures.js";

const fixtures = allFixtures().filter(({ expected }) => expected.eligibility !== undefined);

describe("fixtures of eligibility", () => {
  it("are at least eighty", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(80);
  });

  it.each(fixtures)("$name", (fixture) => {
    const expected = fixture.expected.eligibility;
    if (expected === undefined) return;
    const { verdict, checks, findings } = checkEligibility(applicationOf(fixture), fixture.expected.options);
    const statuses = Object.fromEntries(checks.map(({ rule, status }) => [rule, status]));
    const named = Object.fromEntries(Object.keys(expected.checks).map((rule) => [rule, statuses[rule]]));
    expect(named).toEqual(expected.checks);
    // Which checks rest on provisional data is the store's to say, call by call; test/walk.test.ts looks at that.
    const said = findings.filter(({ code }) => code !== "rate.provisional" || fixture.name.startsWith("2023/"));
    expect(sorted(said.map(bare))).toEqual(sorted(expected.findings.map(bare)));
    expect(verdict).toBe(expected.verdict);
  });
});
