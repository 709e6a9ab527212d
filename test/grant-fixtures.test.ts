import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange } from "../src/grant.js";
import { categories } from "../src/results/category.js";
import { parseApplication } from "../src/schema/index.js";
import type { SummaryCells } from "../src/summary.js";
import { allFixtures, applicationOf, bare, sorted } from "./fixtures.js";

const fixtures = allFixtures().map((fixture) => [fixture.name, fixture] as const);
const refused = fixtures.filter(([, { expected }]) => expected.issues !== undefined);
const priced = fixtures.filter(([, { expected }]) => expected.grant !== undefined);

/** A row with every cell: those that the fixture leaves out are "0.00". */
const whole = (row: Readonly<Record<string, string>>, activity?: string) => ({
  ...Object.fromEntries(categories.map((category) => [category, "0.00"])),
  ...row,
  ...(activity === undefined ? {} : { activity }),
});

describe("fixtures of grants", () => {
  it.each(priced)("%s", (_, fixture) => {
    const { grant: expected, options, range } = fixture.expected;
    if (expected === undefined) return;
    const application = applicationOf(fixture);
    const grant = calculateGrant(application, options);

    expect(
      sorted(
        grant.lines.map(({ category, flow, who, amount, needsApproval }) => ({
          category,
          flow,
          who,
          amount,
          needsApproval,
        })),
      ),
    ).toEqual(
      sorted(
        expected.lines.map(({ category, flow, who, amount, needsApproval }) => ({
          category,
          flow,
          who,
          amount,
          needsApproval: needsApproval ?? false,
        })),
      ),
    );
    expect(sorted(grant.findings.map(bare))).toEqual(sorted(expected.findings.map(bare)));
    expect(grant.total ?? null).toBe(expected.total);
    if (expected.summary !== undefined) {
      const rows: readonly SummaryCells[] = grant.summary.activities;
      const unknown = Object.keys(whole({})).filter((key) => !(key in grant.summary.total));
      const without = (row: Record<string, string>) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => !unknown.includes(key)));
      if (expected.total !== null) {
        expect(rows).toEqual(expected.summary.activities.map((row) => whole(row)));
        expect(grant.summary.total).toEqual(whole(expected.summary.total));
      } else {
        expect(grant.summary.total).toEqual(without(whole(expected.summary.total)));
      }
    }
    if (range !== undefined) {
      const { minimum, maximum } = calculateGrantRange(application, options);
      expect({ minimum: minimum.total, maximum: maximum.total }).toEqual(range);
    }
  });
});

describe("fixtures of refusals", () => {
  it.each(refused)("%s", (_, { input, expected }) => {
    const parsed = parseApplication(input);
    expect(parsed.success).toBe(false);
    if (parsed.success) return;
    expect(sorted(parsed.issues.map(({ path }) => path))).toEqual(sorted(expected.issues ?? []));
  });
});
