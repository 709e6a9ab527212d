import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant } from "../../src/grant.js";
import { callTables } from "../../src/rates/index.js";
import type { Explanation } from "../../src/results/explanation.js";
import { partsOf } from "../../src/results/explanation.js";
import { categories } from "../../src/rules/funding/outcome.js";
import { eligibilityRules } from "../../src/rules/index.js";
import { parseApplication } from "../../src/schema/index.js";
import { anyScenario, pricedScenario } from "./application.js";
import { nearlyEligible } from "./eligible-application.js";
import { runs } from "./runs.js";

/*
 * A property holds of nothing if nothing is generated: every activity, category, limit and status must turn up. A fixed
 * seed, also in the long run.
 */
const drawn = { numRuns: 1000, seed: 7 };

class Tally {
  readonly #seen = new Set<string>();

  add(what: string): void {
    this.#seen.add(what);
  }

  /** Those of `expected` that turned up never. */
  missing(expected: readonly string[]): readonly string[] {
    return expected.filter((what) => !this.#seen.has(what));
  }
}

function* nodes(tree: Explanation): Generator<Explanation> {
  yield tree;
  for (const part of partsOf(tree)) yield* nodes(part);
}

describe("the generators", () => {
  it("make applications that the schema accepts, unchanged", () => {
    for (const scenario of [pricedScenario, anyScenario]) {
      fc.assert(
        fc.property(scenario, ({ application }) => {
          const parsed = parseApplication(JSON.parse(JSON.stringify(application)));
          if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
          const { call, action } = application;
          expect(parsed.data).toMatchObject({ call, action });
        }),
        runs(300),
      );
    }
  });

  it("reach every call, action, activity, category and limit of the grant", () => {
    const tally = new Tally();
    for (const { application, options } of fc.sample(pricedScenario, drawn)) {
      const grant = calculateGrant(application, options);
      expect(grant.total).toBeDefined();
      tally.add(`${application.call} ${application.action}`);
      for (const { activity } of application.flows) tally.add(`${application.call} ${activity}`);
      tally.add(options.dayCount ?? "no dayCount");
      tally.add(`groupSupportCap ${options.groupSupportCap}`);
      for (const { code } of grant.findings) tally.add(code);
      for (const { category, who, explanation } of grant.lines) {
        tally.add(category);
        tally.add(`${category} ${who}`);
        for (const node of nodes(explanation)) {
          tally.add(node.kind === "rate" ? (node.id.split("/").at(-1) as string) : node.kind);
          if (node.kind === "rate" && node.id.startsWith("travel/")) tally.add(`${application.call} ${node.id}`);
        }
      }
    }
    const expected = [
      ...callTables.flatMap(({ call, fields }) => [
        ...Object.keys(fields.school.actions).map((action) => `${call} ${action}`),
        ...Object.keys(fields.school.activities).map((activity) => `${call} ${activity}`),
        ...Object.keys(fields.school.travel).map((band) => `${call} travel/${band}/standard`),
      ]),
      ...categories,
      ...["travel", "individualSupport"].flatMap((category) => [
        `${category} participants`,
        `${category} accompanyingPersons`,
      ]),
      ...["inclusionSupport organisation", "inclusionSupport participants"],
      ...["exceptionalCosts organisation", "exceptionalCosts persons"],
      ...["no dayCount", "funded-days", "activity-days"],
      ...["groupSupportCap true", "groupSupportCap false", "groupSupportCap undefined"],
      ...["sum", "product", "percentage", "cap", "excess", "rounding"],
      ...["green", "reducedAmount", "reducedAfter", "groupCap", "groupCapOfEarlierCalls", "daysAtBaseRate"],
      ...["percentAfterwards", "accompanyingDays", "perDay", "perPerson", "enhanced", "perParticipant"],
      ...["financialGuaranteePercent", "expensiveTravelPercent", "entryRequirementsPercent", "realCostsPercent"],
      ...["distance.disagrees", "distance.near-band-edge", "travel.under-minimum-distance", "travel.hosts-own-pupils"],
      ...["green-travel.no-green-rate", "travel-days.over-limit", "accompanying-duration.over-limit"],
      ...["accompanying-duration.longer-than-activity", "course-fees.over-limit", "course-fees.longer-than-course"],
      ...["course-fees.person-over-limit", "course-fees.not-available", "linguistic-support.not-available"],
      ...["inclusion-costs.not-available", "group-support.cap-not-printed", "group-support.capped"],
      ...["preparatory-visit.too-many-persons", "preparatory-visit.not-for-activity"],
      ...["preparatory-visit.more-than-one", "expensive-travel.covered", "expensive-travel.not-available"],
      "base-rate.out-of-range",
    ];
    expect(tally.missing(expected)).toEqual([]);
  });

  it("reach what a grant does not know", () => {
    const tally = new Tally();
    for (const { application, options } of fc.sample(anyScenario, drawn)) {
      const grant = calculateGrant(application, options);
      tally.add(grant.total === undefined ? "no total" : "total");
      for (const { code } of grant.findings) tally.add(code);
    }
    const expected = [
      ...["total", "no total", "call.unknown", "action.not-covered", "activity.unknown", "country.not-in-programme"],
      ...["destination.missing", "distance.missing", "distance-band.unknown", "place.unresolved", "base-rate.missing"],
    ];
    expect(tally.missing(expected)).toEqual([]);
  });

  it("reach every status of every rule of eligibility, and every verdict", () => {
    const tally = new Tally();
    const applications = [
      ...fc.sample(nearlyEligible, drawn),
      ...fc.sample(anyScenario, { ...drawn, numRuns: 200 }).map(({ application }) => application),
    ];
    for (const application of applications) {
      const { verdict, checks } = checkEligibility(application);
      tally.add(verdict);
      for (const { rule, status } of checks) tally.add(`${application.action} ${rule} ${status}`);
    }
    const met = Object.entries(eligibilityRules).flatMap(([action, rules]) =>
      rules.flatMap(({ id }) => [`${action} ${id} pass`, ...(lenient.includes(id) ? [] : [`${action} ${id} fail`])]),
    );
    // Short-term projects have no consortium whose agreements could be counted.
    const possible = met.filter((each) => !each.startsWith("KA122-SCH consortium"));
    expect(tally.missing(["eligible", "ineligible", "undetermined", ...possible])).toEqual([]);
  });
});

/** Rules that warn at most, or hold of whatever is given. */
const lenient = ["travel-days", "course-fee-days", "applicant-type", "consortium-members-type"];
