import { describe, expect, it } from "vitest";
import type { AccompanyingPersons, Application, Flow } from "../src/application/application.js";
import { calculateGrant, type Grant, type GrantLine } from "../src/grant.js";
import type { ActivityTable, RateCategory } from "../src/rates/call-table.js";
import type { CountryGroup } from "../src/rates/cell.js";
import { agencyTables, baseRateTable } from "../src/rates/index.js";
import type { LoadedField } from "../src/rates/load.js";
import type { Finding } from "../src/results/finding.js";
import { fieldTables } from "./support/tables.js";

/*
 * Every combination that has a cell: each gets exactly one amount of travel and one of individual support for each kind
 * of person, or a finding says what is unknown. A gap between two tables would be a silent zero.
 */

const modes = ["standard", "green"] as const;
const companions: readonly (readonly AccompanyingPersons[])[] = [[], [{ persons: 1 }]];

interface Step {
  readonly flow: Flow;
  readonly activity: ActivityTable;
  readonly group: CountryGroup;
}

/** A flow for each activity, country, band, mode, with and without an accompanying person. */
function stepsOf({ countryGroups, activities, travel }: LoadedField, applicant: string): readonly Step[] {
  return Object.entries(activities).flatMap(([activityId, activity]) =>
    Object.entries(countryGroups).flatMap(([destination, group]) =>
      travel.flatMap(({ id: distanceBand }) =>
        modes.flatMap((mode) =>
          companions.map((accompanyingPersons): Step => {
            const flow = {
              id: [activityId, destination, distanceBand, mode, accompanyingPersons.length].join(" "),
              activity: activityId,
              destination,
              distanceBand,
              greenTravel: mode === "green",
              accompanyingPersons,
              participants: 1,
              // Of staff, only those with fewer opportunities have companions (I19).
              participantsWithFewerOpportunities: 1,
              notRequested: { inclusionSupport: 1 },
              paidBySendingInstitution: false,
              durationDays: activity.minimumDays.value,
            };
            const received = activity.direction === "incoming" ? countryGroups[applicant] : group;
            if (received === undefined) throw new Error(`${applicant} is no programme country`);
            return { flow, activity, group: received.value };
          }),
        ),
      ),
    ),
  );
}

/** What is wrong with the amounts of a step; it must be nothing. */
function problemsOf({ flow, activity, group }: Step, lines: readonly GrantLine[], missing: ReadonlySet<string>) {
  const problems: string[] = [];
  const whos = flow.accompanyingPersons?.length === 0 ? ["participants"] : ["participants", "accompanyingPersons"];
  for (const who of ["participants", "accompanyingPersons"]) {
    for (const category of walkedCategories) {
      const own = lines.filter((line) => line.who === who && line.category === category);
      const rates = who === "participants" ? activity.rateCategory : activity.accompanyingRateCategory;
      // Before 2026 hosted teachers have neither.
      const isPaid = whos.includes(who) && activity.rateCategory !== undefined;
      const isUnknown = category === "individualSupport" && missing.has(`${rates} ${group}`);
      const expected = isPaid && !isUnknown ? 1 : 0;
      if (own.length !== expected || own.some(({ amount }) => !/^[1-9]\d*\.00$/.test(amount))) {
        problems.push(`${flow.id}: ${category} of ${who}: ${own.map(({ amount }) => amount).join() || "none"}`);
      }
    }
  }
  return problems;
}

const baseRatesMissing = ({ findings }: Grant) =>
  findings.filter(
    (finding): finding is Extract<Finding, { code: "base-rate.missing" }> => finding.code === "base-rate.missing",
  );

const walkedCategories: readonly string[] = ["travel", "individualSupport"];

/** Other amounts may have two candidates. */
const isWalked = ({ code, severity, params }: Finding) =>
  severity === "error" && (code !== "amount.undecided" || walkedCategories.includes(params.category));

function walk(table: LoadedField, agency: string) {
  const steps = stepsOf(table, agency);
  const [action = ""] = Object.keys(table.actions);
  const application: Application = {
    call: table.call,
    action,
    applicant: { country: agency },
    flows: steps.map(({ flow }) => flow),
  };
  const grant = calculateGrant(application);
  const missing = baseRatesMissing(grant);
  const unknown = new Set(missing.map(({ params: { category, group } }) => `${category} ${group}`));
  const lines = new Map<string, GrantLine[]>(steps.map(({ flow }) => [flow.id, []]));
  for (const line of grant.lines) lines.get(line.flow ?? "")?.push(line);
  return {
    count: lines.size,
    problems: steps.flatMap((step) => problemsOf(step, lines.get(step.flow.id) ?? [], unknown)),
    unknown,
    missing,
    total: grant.total,
    others: new Set(grant.findings.filter(isWalked).map(({ code }) => code)),
  };
}

const known = agencyTables.map(({ agency }) => agency);
const without = Object.keys(fieldTables.at(-1)?.countryGroups ?? {}).find((country) => !known.includes(country)) ?? "";
const agencies = [...known, without];

/** The base rates that the activities of a field ask for. */
function askedFor({ activities }: LoadedField): readonly (readonly [RateCategory, CountryGroup])[] {
  const categories = Object.values(activities).flatMap(({ rateCategory, accompanyingRateCategory }) => [
    ...(rateCategory === undefined ? [] : [rateCategory]),
    ...(accompanyingRateCategory === undefined ? [] : [accompanyingRateCategory]),
  ]);
  return [...new Set(categories)].flatMap((category) =>
    ([1, 2, 3] as const).map((group) => [category, group] as const),
  );
}

describe("every combination of a call", () => {
  let walked = 0;

  describe.each(fieldTables)("$call, $field", (table) => {
    it.each(agencies)("%s", (agency) => {
      const { count, problems, unknown, missing, total, others } = walk(table, agency);
      walked += count;
      expect(problems).toEqual([]);

      // The findings name exactly the rates that the agency's table lacks.
      const own = baseRateTable(table.call, table.field, agency)?.table;
      const lacking = askedFor(table).flatMap(([category, group]) =>
        own?.[category]?.[group] === undefined ? [`${category} ${group}`] : [],
      );
      expect([...unknown].sort()).toEqual(lacking.sort());
      expect(missing.length).toBe(lacking.length);
      expect(missing.every(({ params }) => params.agency === agency)).toBe(true);
      expect(total === undefined).toBe(lacking.length > 0);
      expect([...others]).toEqual(lacking.length > 0 ? ["base-rate.missing"] : []);
    });
  });

  it("was walked", () => {
    expect(without).not.toBe("");
    const sizes = fieldTables.map(
      ({ activities, countryGroups, travel }) =>
        Object.keys(activities).length * Object.keys(countryGroups).length * travel.length,
    );
    const combinations = sizes.reduce((sum, size) => sum + size * modes.length * companions.length, 0);
    expect(walked).toBe(combinations * agencies.length);
    expect(walked).toBeGreaterThan(10_000);
  });

  it("has a step that finds a gap", () => {
    const [step] = stepsOf(fieldTables[0] as LoadedField, without) as [Step];
    expect(step.activity.rateCategory).toBeDefined();
    expect(problemsOf(step, [], new Set())).toEqual([
      `${step.flow.id}: travel of participants: none`,
      `${step.flow.id}: individualSupport of participants: none`,
    ]);
  });
});
