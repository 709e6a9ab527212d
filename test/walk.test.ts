import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../src/application/application.js";
import { calculateGrant, type Grant, type GrantLine } from "../src/grant.js";
import type { ActivityTable, CallTable } from "../src/rates/call-table.js";
import { baseRateTable, callTables, nationalTables } from "../src/rates/index.js";
import type { Finding } from "../src/results/finding.js";

/*
 * Every combination that has a cell: each gets exactly one amount of travel and one of individual support for each kind
 * of person, or a finding says what is unknown. A gap between two tables would be a silent zero.
 */

const modes = ["standard", "green"] as const;
const companions = [0, 1] as const;

interface Step {
  readonly flow: Flow;
  readonly activity: ActivityTable;
  readonly group: 1 | 2 | 3;
}

/** A flow for each activity, country, band, mode, with and without an accompanying person. */
function stepsOf({ countryGroups, fields: { school } }: CallTable, applicant: string): readonly Step[] {
  return Object.entries(school.activities).flatMap(([activityId, activity]) =>
    Object.entries(countryGroups).flatMap(([destination, group]) =>
      Object.keys(school.travel).flatMap((distanceBand) =>
        modes.flatMap((mode) =>
          companions.map((accompanyingPersons): Step => {
            const flow = {
              id: [activityId, destination, distanceBand, mode, accompanyingPersons].join(" "),
              activity: activityId,
              destination,
              distanceBand,
              greenTravel: mode === "green",
              accompanyingPersons,
              participants: 1,
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

/** What is wrong with the amounts of a step: nothing. */
function problemsOf({ flow, activity, group }: Step, lines: readonly GrantLine[], missing: ReadonlySet<string>) {
  const problems: string[] = [];
  const whos = flow.accompanyingPersons === 0 ? ["participants"] : ["participants", "accompanyingPersons"];
  for (const who of ["participants", "accompanyingPersons"]) {
    for (const category of ["travel", "individualSupport"]) {
      const own = lines.filter((line) => line.who === who && line.category === category);
      const rates = who === "participants" ? activity.rates : "staff";
      // The guide pays hosted teachers neither.
      const isPaid = whos.includes(who) && activity.rates !== undefined;
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

function walk(table: CallTable, agency: string) {
  const steps = stepsOf(table, agency);
  const application: Application = {
    call: table.call,
    action: "KA122-SCH",
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
    others: new Set(grant.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)),
  };
}

const known = nationalTables.map(({ agency }) => agency);
const without = Object.keys(callTables.at(-1)?.countryGroups ?? {}).find((country) => !known.includes(country)) ?? "";
const agencies = [...known, without];

describe("every combination of a call", () => {
  let walked = 0;

  describe.each(callTables)("$call", (table) => {
    it.each(agencies)("%s", (agency) => {
      const { count, problems, unknown, missing, total, others } = walk(table, agency);
      walked += count;
      expect(problems).toEqual([]);

      // The findings name the very rates that the agency's table lacks.
      const own = baseRateTable(table.call, agency);
      const lacking = (["staff", "learners"] as const).flatMap((category) =>
        ([1, 2, 3] as const).flatMap((group) =>
          own?.[category]?.[group] === undefined ? [`${category} ${group}`] : [],
        ),
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
    expect(callTables.length).toBeGreaterThanOrEqual(6);
    expect(known.length).toBeGreaterThanOrEqual(5);
    // 8 activities x 33 countries x 7 bands x 2 modes x with or without an accompanying person, for each call and agency
    expect(walked).toBe(8 * 33 * 7 * 2 * 2 * callTables.length * agencies.length);
  });

  it("has a step that finds a gap", () => {
    const [step] = stepsOf(callTables[0] as CallTable, without);
    expect(problemsOf(step as Step, [], new Set())).toEqual([
      "job-shadowing DK 10-99 standard 0: travel of participants: none",
      "job-shadowing DK 10-99 standard 0: individualSupport of participants: none",
    ]);
  });
});
