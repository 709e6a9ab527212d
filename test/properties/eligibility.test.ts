import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { type CheckStatus, checkEligibility } from "../../src/eligibility.js";
import { type ActionTables, actionTables, callTable } from "../../src/rates/index.js";
import { actionRules } from "../../src/rules/index.js";
import { frozen } from "../../src/values/frozen.js";
import type { Path } from "../../src/values/path.js";
import { anyScenario } from "./application.js";
import { at } from "./at.js";
import { nearlyEligible } from "./eligible-application.js";
import { assertPlainJson } from "./plain-json.js";
import { expectOften, runs, timeout } from "./runs.js";

/** Far from eligible and close to it. */
const applications = fc.oneof(
  nearlyEligible,
  anyScenario.map(({ application }) => application),
);

const statusesOf = (application: Application): Readonly<Record<string, CheckStatus>> =>
  Object.fromEntries(checkEligibility(application).checks.map(({ rule, status }) => [rule, status]));

function tablesOf({ call, action }: Application): ActionTables | undefined {
  const table = callTable(call);
  return table === undefined ? undefined : actionTables(table, action)?.[0];
}

/**
 * Facts for which nothing is assumed where they are missing. The others have a default (no travel days, the applicant's
 * agency, nobody with fewer opportunities, the one round of an accredited project, the applicant as sending
 * organisation …): giving one of those replaces an assumption, and may undo what rested on it.
 */
const factsWithoutDefault: Readonly<Record<string, readonly string[]>> = {
  application: ["submittedAt", "roundOpen"],
  applicant: ["type", "accreditation", "applicationsThisRound", "grants"],
  project: ["startDate", "durationMonths"],
  flow: [
    ...["destination", "durationDays", "venueKind", "venueCity", "hostingCountry", "learnerCountries"],
    ...["originCountry", "endDate", "inTraining", "graduationDate", "shortStayJustified", "course", "mentors"],
    "accompanyingPersons",
  ],
};

/** The rules on a share of the grant. */
const shares = ["course-share", "third-country-share"];

/** The paths of an application's facts that have no default. */
function givenFacts(application: Application): readonly Path[] {
  const { applicant = [], project = [], flow = [], application: own = [] } = factsWithoutDefault;
  const rounds = tablesOf(application)?.action.rounds ?? [];
  const all: readonly Path[] = [
    ...(rounds.length > 1 ? [...own, "round"] : own).map((key) => [key]),
    ...applicant.map((key) => ["applicant", key]),
    ...project.map((key) => ["project", key]),
    ...application.flows.flatMap((_, index) => flow.map((key) => ["flows", index, key])),
  ];
  return all.filter((path) => at(application, path) !== undefined);
}

function without(application: Application, path: Path): Application {
  const copy = structuredClone(application);
  delete (at(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1) as string];
  return copy;
}

describe("the eligibility of any application", { timeout }, () => {
  it("has one check per rule, and a verdict that follows from them", () => {
    fc.assert(
      fc.property(applications, (application) => {
        const eligibility = checkEligibility(frozen(application));
        const { verdict, checks, findings, manualChecks, sources } = eligibility;
        assertPlainJson(eligibility, new WeakSet());
        const tables = tablesOf(application);
        const rules = tables === undefined ? [] : actionRules[tables.id].eligibility;
        expect(checks.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
        const has = (status: CheckStatus) => checks.some((check) => check.status === status);
        const open = has("unknown") || rules.length === 0;
        expect(verdict).toBe(has("fail") ? "ineligible" : open ? "undetermined" : "eligible");
        // A refusal has a reason, and only a refusal (or a call or action without rules) has an error.
        const errors = findings.filter(({ severity }) => severity === "error");
        expect(errors.length > 0).toBe(has("fail") || rules.length === 0);
        for (const { status, missing, rule } of checks) expect(missing !== undefined, rule).toBe(status === "unknown");
        // A rule that a later call brought has no passage in this one.
        for (const { citations, status, rule } of checks)
          if (status !== "not-applicable") expect(citations.length, rule).toBeGreaterThan(0);
        const cited = [...checks, ...findings, ...manualChecks].flatMap(({ citations }) => citations);
        expect(Object.keys(sources)).toEqual(expect.arrayContaining(cited.map(({ source }) => source)));
      }),
      runs(200),
    );
  });

  /** Values that mean nothing in the call, so that they are as good as missing; or incomplete lists. */
  const mayBeThere = [
    "activity",
    "flow",
    "origin",
    "venueCity",
    "venue",
    "distanceBand",
    "destination",
    "country",
    "round",
    "people",
  ];

  it("asks only for values that the application does not have", () => {
    let asked = 0;
    fc.assert(
      fc.property(applications, (application) => {
        for (const { missing = [], rule } of checkEligibility(application).checks) {
          for (const path of missing) {
            asked++;
            if (mayBeThere.includes(String(path.at(-1)))) continue;
            expect(at(application, path), `${rule}: ${path.join(".")}`).toBeUndefined();
          }
        }
      }),
      runs(200),
    );
    expectOften(asked, runs(200), 0.5);
  });

  it("never goes from refused to undecided by a fact for which nothing was assumed", () => {
    let failed = 0;
    fc.assert(
      fc.property(applications, (application) => {
        const withFacts = statusesOf(application);
        for (const path of givenFacts(application)) {
          for (const [rule, status] of Object.entries(statusesOf(without(application, path)))) {
            // A share depends on amounts, and those have defaults.
            if (status !== "fail" || shares.includes(rule)) continue;
            failed++;
            expect(withFacts[rule], `${rule}, given ${path.join(".")}`).not.toBe("unknown");
          }
        }
      }),
      runs(40),
    );
    expectOften(failed, runs(40), 2.5);
  });

  it("does not depend on the order of flows", () => {
    const ordered = applications.chain((application) =>
      fc
        .shuffledSubarray([...application.flows], { minLength: application.flows.length })
        .map((flows) => ({ application, shuffled: { ...application, flows } })),
    );
    fc.assert(
      fc.property(ordered, ({ application, shuffled }) => {
        expect(statusesOf(shuffled)).toEqual(statusesOf(application));
      }),
      runs(150),
    );
  });
});
