import { describe, expect, it } from "vitest";
import { checkEligibility } from "../src/eligibility.js";
import { callTables } from "../src/rates/index.js";
import { allFixtures, applicationOf, bare, sorted } from "./fixtures.js";

const fixtures = allFixtures().filter(({ expected }) => expected.eligibility !== undefined);

describe("fixtures of eligibility", () => {
  it.each(callTables)("are there for call $call", ({ call }) => {
    expect(fixtures.some(({ name }) => name.startsWith(`${call}/`))).toBe(true);
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_, fixture) => {
    const expected = fixture.expected.eligibility;
    if (expected === undefined) return;
    const { verdict, checks, findings } = checkEligibility(applicationOf(fixture), fixture.expected.options);
    const statuses = Object.fromEntries(checks.map(({ rule, status }) => [rule, status]));
    const named = Object.fromEntries(Object.keys(expected.checks).map((rule) => [rule, statuses[rule]]));
    expect(named).toEqual(expected.checks);
    // What a check rests on depends on the call's table; test/eligibility/grounds.isolated.test.ts looks at that.
    const said = findings.filter(({ code }) => code !== "rate.provisional" || fixture.name.startsWith("2023/"));
    expect(sorted(said.map(bare))).toEqual(sorted(expected.findings.map(bare)));
    expect(verdict).toBe(expected.verdict);
    // A finding cites what its check rests on.
    const grounds = new Set(checks.flatMap(({ citations }) => citations));
    for (const { code, citations } of findings)
      expect(
        citations.every((each) => grounds.has(each)),
        code,
      ).toBe(true);
  });
});
