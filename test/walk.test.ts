import { describe, expect, it } from "vitest";
import type { AccompanyingPersons, Application, Flow } from "../src/application/application.js";
import { calculateGrant, type Grant, type GrantLine } from "../src/grant.js";
import type { ActivityTable, RateCategory } from "../src/rates/call-table.js";
import type { Cell, CountryGroup } from "../src/rates/cell.js";
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

/** Where an activity may be, and who goes beside the participants. */
interface Walk {
  readonly receivers: (activity: ActivityTable) => Readonly<Record<string, Cell<"group">>>;
  readonly companions: readonly (readonly AccompanyingPersons[])[];
}

/** With and without an accompanying person. */
const programmeCountries = ({ countryGroups }: LoadedField): Walk => ({ receivers: () => countryGroups, companions });

/** With an accompanying person, because there are many. */
const thirdCountries = ({ thirdCountries: third }: LoadedField): Walk => ({
  receivers: (activity) => (activity.thirdCountries === true ? (third?.countryGroups ?? {}) : {}),
  companions: [[{ persons: 1 }]],
});

/** A flow of a distance band for each activity, country and mode. */
function stepsOf(
  { countryGroups, activities }: LoadedField,
  distanceBand: string,
  applicant: string,
  on: Walk,
): readonly Step[] {
  return Object.entries(activities).flatMap(([activityId, activity]) =>
    Object.entries(on.receivers(activity)).flatMap(([destination, group]) =>
      modes.flatMap((mode) =>
        on.companions.map((accompanyingPersons): Step => {
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
  );
}

/**
 * What is wrong with the amounts of a step; it must be nothing.
 *
 * @param missing the base rates that are not known
 * @param undecided the countries of which the calls before and after have another group, or only one has any (I17)
 */
function problemsOf(
  { flow, activity, group }: Step,
  lines: readonly GrantLine[],
  missing: ReadonlySet<string>,
  undecided: readonly string[] = [],
) {
  const problems: string[] = [];
  const whos = flow.accompanyingPersons?.length === 0 ? ["participants"] : ["participants", "accompanyingPersons"];
  for (const who of ["participants", "accompanyingPersons"]) {
    for (const category of walkedCategories) {
      const own = lines.filter((line) => line.who === who && line.category === category);
      const rates = who === "participants" ? activity.rateCategory : activity.accompanyingRateCategory;
      // Before 2026 hosted teachers have neither.
      const isPaid = whos.includes(who) && activity.rateCategory !== undefined;
      const isOpen = undecided.includes(flow.destination ?? "") && activity.direction === "outgoing";
      const isUnknown = category === "individualSupport" && (isOpen || missing.has(`${rates} ${group}`));
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

/** An application of each distance band: one with all of them is so large that most of the time goes into its memory. */
function walk(table: LoadedField, band: string, agency: string, on: Walk, undecided: readonly string[] = []) {
  const steps = stepsOf(table, band, agency, on);
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
    problems: steps.flatMap((step) => problemsOf(step, lines.get(step.flow.id) ?? [], unknown, undecided)),
    unknown,
    missing,
    total: grant.total,
    others: new Set(grant.findings.filter(isWalked).map(({ code }) => code)),
  };
}

const known = agencyTables.map(({ agency }) => agency);
const without = Object.keys(fieldTables.at(-1)?.countryGroups ?? {}).find((country) => !known.includes(country)) ?? "";
const agencies = [...known, without];

/**
 * Agencies differ in their base rates alone, which have nothing to do with the band. Two of them walk every band; each other
 * one, in turn, some: with `LONG=1` all.
 */
function bandsOf({ travel }: LoadedField, agency: string): readonly string[] {
  const turn = agencies.indexOf(agency);
  const isWhole = process.env["LONG"] === "1" || turn === 0 || agency === without;
  return travel.filter((_, at) => isWhole || at % PARTS === turn % PARTS).map(({ id }) => id);
}
const PARTS = 4;

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
      const own = baseRateTable(table.call, table.field, agency)?.table;
      const lacking = askedFor(table).flatMap(([category, group]) =>
        own?.[category]?.[group] === undefined ? [`${category} ${group}`] : [],
      );
      for (const band of bandsOf(table, agency)) {
        const { count, problems, unknown, missing, total, others } = walk(
          table,
          band,
          agency,
          programmeCountries(table),
        );
        walked += count;
        expect(problems).toEqual([]);

        // The findings name exactly the rates that the agency's table lacks.
        expect([...unknown].sort()).toEqual(lacking.sort());
        expect(missing.length).toBe(lacking.length);
        expect(missing.every(({ params }) => params.agency === agency)).toBe(true);
        expect(total === undefined).toBe(lacking.length > 0);
        expect([...others]).toEqual(lacking.length > 0 ? ["base-rate.missing"] : []);
      }
    });
  });

  it("was walked", () => {
    expect(without).not.toBe("");
    const sizes = fieldTables.flatMap((table) =>
      agencies.map((agency) => {
        const bands = bandsOf(table, agency).length;
        expect(bands).toBeGreaterThan(0);
        return Object.keys(table.activities).length * Object.keys(table.countryGroups).length * bands;
      }),
    );
    const combinations = sizes.reduce((sum, size) => sum + size, 0);
    expect(walked).toBe(combinations * modes.length * companions.length);
    expect(walked).toBeGreaterThan(10_000);
  });

  it("has a step that finds a gap", () => {
    const [first] = fieldTables as [LoadedField];
    const band = first.travel[0]?.id ?? "";
    const [step] = stepsOf(first, band, without, programmeCountries(first)) as [Step];
    expect(step.activity.rateCategory).toBeDefined();
    expect(problemsOf(step, [], new Set())).toEqual([
      `${step.flow.id}: travel of participants: none`,
      `${step.flow.id}: individualSupport of participants: none`,
    ]);
  });
});

/** Rates of every category and group, so that only what the tables leave open is open. */
const baseRates = { staff: { 1: 180, 2: 160, 3: 140 }, learners: { 1: 120, 2: 104, 3: 88 } };

describe("every third country", () => {
  const withThird = fieldTables.filter(({ thirdCountries: third }) => third !== undefined);

  it("is in the tables of vocational education alone", () => {
    expect([...new Set(withThird.map(({ field }) => field))]).toEqual(["VET"]);
    expect(withThird.map(({ call }) => call)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  describe.each(withThird)("$call, $field", (table) => {
    // The guide of 2023 has 169 of them in its groups (p. 101); that of 2025 has four elsewhere, and two not (p. 98).
    const open = table.call === 2024 ? ["AD", "BY", "MC", "RU", "SM", "VA"] : [];

    // An agency of which some rates are known, and one of which none is.
    it.each(["ES", without])("of each activity, band and mode: %s", { timeout: 30_000 }, (agency) => {
      const there = Object.values(table.activities).filter(({ thirdCountries: may }) => may === true).length;
      const countries = Object.keys(table.thirdCountries?.countryGroups ?? {}).length;
      expect(table.travel).not.toEqual([]);
      for (const { id: band } of table.travel) {
        const { count, problems, unknown } = walk(table, band, agency, thirdCountries(table), open);
        expect(problems).toEqual([]);
        expect(count).toBe(there * countries * modes.length);
        if (agency === without) expect(unknown.size).toBe(6);
      }
    });

    it("no activity has one that the tables do not open to third countries", () => {
      for (const [activity, { thirdCountries: may, direction }] of Object.entries(table.activities)) {
        if (may === true || direction === "incoming") continue;
        const flow: Flow = { id: "A", activity, destination: "JP", participants: 1, durationDays: 5, distanceKm: 8500 };
        const application = { call: table.call, action: "KA121-VET", applicant: { country: "PL" }, flows: [flow] };
        const { total, findings } = calculateGrant(application, { baseRates });
        expect([activity, total]).toEqual([activity, undefined]);
        expect(findings.map(({ code }) => code)).toContain("third-country.not-for-activity");
      }
    });
  });
});

// Long-term mobility of adults is printed from 2023 on (p. 123), groups of VET learners from 2025 on (p. 86).
describe.each([
  [2022, "KA122-ADU", "long-term-learning-mobility-of-adult-learners"],
  [2024, "KA122-VET", "group-mobility-of-vet-learners"],
])("in call %i, %s: an activity that only the call after has", (call, action, activity) => {
  const table = fieldTables.find((each) => each.call === call && action.endsWith(each.field)) as LoadedField;
  const steps = Object.keys(table.countryGroups).flatMap((destination) =>
    table.travel.flatMap(({ id: distanceBand }) =>
      modes.map((mode): Flow => {
        const id = [destination, distanceBand, mode].join(" ");
        const greenTravel = mode === "green";
        return { id, activity, destination, distanceBand, greenTravel, participants: 1, durationDays: 30 };
      }),
    ),
  );

  it("has no amounts, and says of each what the call after pays", () => {
    const application = { call, action, applicant: { country: "PL" }, flows: steps };
    const { lines, total, findings } = calculateGrant(application, { baseRates });
    expect(lines).toEqual([]);
    expect(total).toBeUndefined();
    for (const category of ["travel", "individualSupport", "organisationalSupport"]) {
      const undecided = findings.filter(
        (each): each is Extract<Finding, { code: "amount.undecided" }> =>
          each.code === "amount.undecided" && each.params.category === category,
      );
      expect(undecided.map(({ path }) => path[1])).toEqual(steps.map((_, index) => index));
      for (const { params } of undecided) {
        expect(params).toMatchObject({ callBefore: call - 1, callAfter: call + 1 });
        expect(params.before).toBeUndefined();
        expect(params.after).toMatch(/^[1-9]\d*\.00$/);
      }
    }
  });
});
