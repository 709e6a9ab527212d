import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  AccompanyingPersons,
  Application,
  ExceptionalCost,
  Flow,
  PreparatoryVisit,
} from "../../src/application/application.js";
import { calculateGrant, calculateGrantRange, type Grant } from "../../src/grant.js";
import { type RateCell, rateTable } from "../../src/lookups/rate-table.js";
import { type ActionTables, actionTables, baseRateTable, callTable } from "../../src/rates/index.js";
import { categories } from "../../src/results/category.js";
import { type CellChoice, evaluateExplanation, type RateLeaf } from "../../src/results/explanation.js";
import type { Finding } from "../../src/results/finding.js";
import { join, type Way } from "../../src/rules/join.js";
import { exact } from "../../src/values/money.js";
import { fieldTables } from "../support/tables.js";
import { anyScenario, companionsOf, pricedScenario, type Scenario, twofoldScenario } from "./application.js";
import { at } from "./at.js";
import { assertPlainJson } from "./plain-json.js";
import { expectOften, runs, timeout } from "./runs.js";
import { parts, splitCounts } from "./split.js";
import { explanationOf, leaves } from "./trees.js";

const grantOf = ({ application, options }: Scenario) => calculateGrant(application, options);

/** Written apart from the engine's own sum: exact decimals, not cents. */
const sumOf = (amounts: readonly string[]) => amounts.reduce((sum, amount) => sum.plus(amount), exact(0)).toFixed(2);

function totalOf(scenario: Scenario): number {
  const { total } = grantOf(scenario);
  if (total === undefined) throw new Error("the total must be known");
  return exact(total).times(100).toNumber();
}

function tablesOf({ application: { call, action } }: Scenario): ActionTables {
  const table = callTable(call);
  const tables = table === undefined ? undefined : actionTables(table, action)?.[0];
  if (tables === undefined) throw new Error("the call and the action must be known");
  return tables;
}

/** The lines of a table, by what each is for. */
type Amounts = ReadonlyMap<string, { readonly cents: number; readonly category: string }>;

/** The same scenario with one flow changed. */
function withFlow(scenario: Scenario, index: number, change: (flow: Flow) => Flow): Scenario {
  const flows = scenario.application.flows.map((flow, position) => (position === index ? change(flow) : flow));
  return { ...scenario, application: { ...scenario.application, flows } };
}

const withApplication = (scenario: Scenario, change: Partial<Application>): Scenario => ({
  ...scenario,
  application: { ...scenario.application, ...change },
});

/** A scenario with at least one flow, and the place of one of them. */
const withOneFlow = fc
  .tuple(
    pricedScenario.filter(({ application }) => application.flows.length > 0),
    fc.nat(),
  )
  .map(([scenario, drawn]) => {
    const index = drawn % scenario.application.flows.length;
    return { scenario, index, flow: scenario.application.flows[index] as Flow };
  });

/** The cells of the scenario's tables, the agency's own among them, as the look-up gives them. */
const cellsOf = ({ application: { call, action, nationalAgency, applicant } }: Scenario) =>
  new Map(rateTable(call, action.slice(-3), nationalAgency ?? applicant.country)?.cells.map((cell) => [cell.id, cell]));

/**
 * A figure in an explanation is a cell of the tables, and has all that the cell has; of two candidates it is that of the
 * call before.
 */
function expectCell({ kind: _, chosenBy: __, ...leaf }: RateLeaf, cells: ReadonlyMap<string, RateCell>): void {
  const cell = cells.get(leaf.id);
  if (cell !== undefined && "candidates" in cell) expect(leaf.value).toBe(cell.candidates?.[0]?.value);
  else expect(leaf).toEqual(cell);
  expect(leaf.citations.length, leaf.id).toBeGreaterThan(0);
}

/** A band of the official calculator, "0-9", counts as the printed one in which it lies, "0-99". */
function expectInside(given: string, printed: string): void {
  if (given === printed) return;
  const bounds = (id: string) => id.split("-").map(Number) as [number, number];
  const [[from, to], [first, last]] = [bounds(given), bounds(printed)];
  expect(first <= from && to <= last, `${given} in ${printed}`).toBe(true);
}

/** What chose a cell is in the input where the explanation says. */
function expectChosen(choice: CellChoice, { application }: Scenario): void {
  if (!("distance" in choice)) return;
  const { path, km, origin } = choice.distance;
  const value = at(application, path);
  if (path.at(-1) === "distanceKm") expect(value).toBe(km);
  else if (path.at(-1) === "distanceBand") expectInside(String(value), choice.distanceBand);
  else expect(value).toMatchObject(origin as object);
}

/** The path of a finding is that of the value it is about, or of the missing value. */
function expectInPlace({ code, path, params }: Finding, { application, options }: Scenario): void {
  const given = at({ ...application, options }, path);
  const expectValue = (value: unknown) => expect(given, `${code} at ${path.join(".")}`).toEqual(value);
  switch (code) {
    case "destination.missing":
    case "duration.missing":
    case "distance.missing":
      expectValue(undefined);
      break;
    case "distance-band.unknown":
    case "distance-band.ignored":
      expectValue(params.distanceBand);
      break;
    case "place.unresolved":
      expectValue(params);
      break;
    case "green-travel.no-green-rate":
      expectValue(true);
      break;
    case "travel-days.over-limit":
      expectValue(params.travelDays);
      break;
    case "accompanying-duration.longer-than-activity":
    case "course-fees.over-limit":
    case "course-fees.longer-than-course":
      expectValue(params.days);
      break;
    case "country.not-in-programme":
      expectValue(params.country);
      break;
    default:
  }
}

const isReason = ({ severity, code }: Finding) => severity === "error" || code === "action.without-budget";

/** What holds for every grant. */
const always: Readonly<Record<string, (grant: Grant, scenario: Scenario) => void>> = {
  "is plain JSON, and not negative": (grant) => {
    assertPlainJson(grant, new WeakSet());
    for (const { amount } of grant.lines) expect(amount).toMatch(/^(0|[1-9]\d*)\.\d\d$/);
  },
  "is the sum of its lines and of its summary": ({ lines, summary, ...grant }) => {
    const { activities, flows, ofNoFlow, total } = summary;
    for (const category of categories) {
      const cell = total[category];
      const ofCategory = lines.filter((line) => line.category === category);
      if (cell !== undefined) expect(sumOf(ofCategory.map(({ amount }) => amount)), category).toBe(cell);
      const rows = activities.map((row) => row[category]);
      const amountsOfNoFlow = ofCategory.filter(({ flow }) => flow === undefined).map(({ amount }) => amount);
      if (cell !== undefined && !rows.includes(undefined)) {
        expect(sumOf([...(rows as string[]), ...amountsOfNoFlow])).toBe(cell);
      }
      const cells = [...flows, ...(ofNoFlow === undefined ? [] : [ofNoFlow])].map((row) => row[category]);
      if (cell !== undefined) expect(sumOf(cells as string[]), category).toBe(cell);
      for (const { flow, ...row } of flows) {
        const own = ofCategory.filter((line) => line.flow === flow).map(({ amount }) => amount);
        if (row[category] !== undefined) expect(sumOf(own), `${flow} ${category}`).toBe(row[category]);
      }
    }
    for (const row of [...activities, ...flows, ...(ofNoFlow === undefined ? [] : [ofNoFlow]), total]) {
      const amounts = categories.map((category) => row[category]);
      expect(row.total).toBe(amounts.includes(undefined) ? undefined : sumOf(amounts as string[]));
    }
    expect(grant.total).toBe(total.total);
    if (grant.total !== undefined) expect(sumOf(lines.map(({ amount }) => amount))).toBe(grant.total);
    // Whatever is unknown is reported, with a reason; an accreditation has nothing to know.
    else expect(grant.findings.some(isReason)).toBe(true);
  },
  "has amounts that are what their explanations give": ({ lines }) => {
    for (const line of lines) expect(evaluateExplanation(explanationOf(line)), line.id).toBe(line.amount);
  },
  "has lines that each have an id of their own": ({ lines }) => {
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  },
  "is explained by values that stand in the input, and cells that stand in the tables": ({ lines }, scenario) => {
    const cells = cellsOf(scenario);
    const input = { ...scenario.application, options: scenario.options };
    for (const leaf of lines.flatMap((line) => leaves(explanationOf(line)))) {
      if (leaf.kind === "rate") expectCell(leaf, cells);
      if (leaf.kind !== "rate" && leaf.kind !== "input") continue;
      if (leaf.chosenBy !== undefined) expectChosen(leaf.chosenBy, scenario);
      // A label counts as one person.
      if (leaf.kind !== "input" || leaf.path.at(-2) === "people") continue;
      const value = at(input, leaf.path) as string | number;
      if (!exact(value).equals(leaf.value)) throw new Error(`${leaf.path.join(".")} is ${value}, not ${leaf.value}`);
    }
  },
  "says what each of its citations cites": ({ lines, findings, sources }) => {
    const rates = lines.flatMap((line) => leaves(explanationOf(line))).filter((leaf) => leaf.kind === "rate");
    const cited = [...rates, ...findings].flatMap(({ citations }) => citations.map(({ source }) => source));
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(cited));
  },
  "has findings that stand where the value is that they are about": ({ findings }, scenario) => {
    for (const each of findings) expectInPlace(each, scenario);
  },
};

describe("the grant of any application", { timeout }, () => {
  // All of it of the same applications: to make and to price them takes most of the time.
  it.each([
    ["of which all is known", pricedScenario],
    ["of a call between two editions", twofoldScenario],
    ["whatever it lacks", anyScenario],
  ])(`${Object.keys(always).join("; ")}: %s`, (_, scenario) => {
    fc.assert(
      fc.property(scenario, (each) => {
        const { minimum, maximum } = calculateGrantRange(each.application, each.options);
        for (const grant of [grantOf(each), minimum, maximum]) {
          for (const expectOf of Object.values(always)) expectOf(grant, each);
        }
      }),
      runs(150),
    );
  });

  /*
   * The 800 EUR of a labelled person (I12), the 100th participant of an activity (I13) and the 1 000 EUR of a group
   * (I22) are counted in the order of the flows: the amounts of single lines of course fees and organisational support
   * depend on the order, their sum does not. For the fees, this is because no single flow's fee is above the limit of a person.
   */
  it("does not depend on the order of flows, but for which line bears a limit that holds across flows", () => {
    for (const { call, courseFees } of fieldTables) {
      const { days, perDay, perPerson } = courseFees;
      if (days === undefined || perPerson === undefined) continue;
      expect(days.value * perDay.value, String(call)).toBeLessThanOrEqual(perPerson.value);
    }
    let moved = 0;
    const movable = ["courseFees", "organisationalSupport"];
    const ordered = pricedScenario.chain((scenario) => {
      const { flows } = scenario.application;
      const permutation = fc.shuffledSubarray([...flows], { minLength: flows.length });
      return permutation.map((shuffled) => ({ scenario, shuffled }));
    });
    fc.assert(
      fc.property(ordered, ({ scenario, shuffled }) => {
        const before = grantOf(scenario);
        const after = grantOf(withApplication(scenario, { flows: shuffled }));
        const { flows: rowsBefore, ...summaryBefore } = before.summary;
        const { flows: rowsAfter, ...summaryAfter } = after.summary;
        expect(summaryAfter).toEqual(summaryBefore);
        expect(rowsAfter.map(({ flow }) => flow)).toEqual(shuffled.map(({ id }) => id));
        expect(rowsBefore.map(({ flow }) => flow).sort()).toEqual(rowsAfter.map(({ flow }) => flow).sort());
        const linesOf = (grant: Grant, isMovable: boolean) =>
          grant.lines
            .filter(({ category }) => movable.includes(category) === isMovable)
            .map(({ id, category, flow, who, amount, needsApproval }) =>
              JSON.stringify([id, category, flow, who, amount, needsApproval]),
            )
            .sort();
        expect(linesOf(after, false)).toEqual(linesOf(before, false));
        if (linesOf(after, true).join() !== linesOf(before, true).join()) moved++;
      }),
      runs(400),
    );
    expectOften(moved, runs(400), 0.015);
  });

  // One of the visits to an organisation is funded (I14): the order may decide which, and nothing else.
  it("does not depend on the order of preparatory visits, but for which of those to one organisation is funded", () => {
    let [moved, choices] = [0, 0];
    const ordered = pricedScenario.chain((scenario) => {
      const visits = scenario.application.preparatoryVisits ?? [];
      return fc.shuffledSubarray([...visits], { minLength: visits.length }).map((shuffled) => ({ scenario, shuffled }));
    });
    fc.assert(
      fc.property(ordered, ({ scenario, shuffled }) => {
        const totalWith = (preparatoryVisits: readonly PreparatoryVisit[]) =>
          totalOf(withApplication(scenario, { preparatoryVisits }));
        const without = totalWith([]);
        const hosts = new Map<unknown, PreparatoryVisit[]>();
        for (const visit of shuffled) {
          const flow = scenario.application.flows.find(({ id }) => id === visit.flow);
          const named = (visit.hostingOrganisation ?? flow?.hostingOrganisation)?.trim().toLowerCase();
          // Visits of a flow that names no host go to one; where the call does not say so (2021), each is for itself.
          const isOnePerHost = tablesOf(scenario).funding.preparatoryVisits.perHostingOrganisation !== undefined;
          const host = isOnePerHost ? (named ?? flow) : visit;
          hosts.set(host, [...(hosts.get(host) ?? []), visit]);
        }
        let sum = without;
        for (const visits of hosts.values()) {
          const ofEach = visits.map((visit) => totalWith([visit]) - without);
          const ofHost = totalWith(visits) - without;
          expect(ofEach).toContain(ofHost);
          sum += ofHost;
          if (new Set(ofEach).size > 1) choices++;
        }
        expect(totalWith(shuffled)).toBe(sum);
        if (shuffled.some((visit, index) => visit !== scenario.application.preparatoryVisits?.[index])) moved++;
      }),
      runs(400),
    );
    expectOften(Math.min(moved, choices), runs(400), 0.125);
  });

  it("lies between those at the guide's lowest and highest base rates, whatever the agency's rates in between", () => {
    fc.assert(
      fc.property(pricedScenario, fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }), (scenario, drawn) => {
        const { call } = scenario.application;
        // An agency of which no rates are known, so that both bounds are the guide's.
        const nationalAgency = "FR";
        const { field, funding } = tablesOf(scenario);
        expect(baseRateTable(call, field.field, nationalAgency)).toBeUndefined();
        const application = { ...scenario.application, nationalAgency };
        const { individualSupport } = funding;
        const ratesOf = (category: "staff" | "learners", parts: readonly number[]) =>
          Object.fromEntries(
            ([1, 2, 3] as const).map((group, index) => {
              const { minimum, maximum } = individualSupport[category][group];
              const cents = ((maximum.value - minimum.value) * (parts[index] ?? 0)) / 100;
              return [
                group,
                exact(minimum.value)
                  .plus(exact(Math.round(cents)).div(100))
                  .toFixed(2),
              ];
            }),
          );
        const baseRates = { staff: ratesOf("staff", drawn.slice(0, 3)), learners: ratesOf("learners", drawn.slice(3)) };
        const { baseRates: _, ...options } = scenario.options;
        const { minimum, maximum } = calculateGrantRange(application, options);
        const [least, own, most] = [
          minimum.total,
          calculateGrant(application, { ...options, baseRates }).total,
          maximum.total,
        ].map((total) =>
          exact(total as string)
            .times(100)
            .toNumber(),
        ) as [number, number, number];
        expect(least).toBeLessThanOrEqual(own);
        expect(own).toBeLessThanOrEqual(most);
      }),
      runs(400),
    );
  });
});

/** Changes after which there is more to fund. */
type Step = (scenario: Scenario, index: number, flow: Flow) => Scenario | undefined;

const onFlow =
  (change: (flow: Flow) => Partial<Flow> | undefined): Step =>
  (scenario, index, flow) => {
    const changed = change(flow);
    return changed === undefined ? undefined : withFlow(scenario, index, (each) => ({ ...each, ...changed }));
  };

const costsWith = ({ application }: Scenario, ...more: readonly ExceptionalCost[]) => [
  ...(application.exceptionalCosts ?? []),
  ...more,
];

/** Travellers of a flow who are not yet in an item of expensive travel. */
const travellersLeft = ({ application }: Scenario, flow: Flow) =>
  (application.exceptionalCosts ?? []).reduce(
    (left, cost) => (cost.type === "expensive-travel" && cost.flow === flow.id ? left - cost.persons : left),
    flow.participants + companionsOf(flow),
  );

/** Changes an entry of accompanying persons: the last that can be changed in this way. */
const onAnEntry = (change: (entry: AccompanyingPersons) => Partial<AccompanyingPersons> | undefined) =>
  onFlow(({ accompanyingPersons = [] }) => {
    const place = accompanyingPersons.findLastIndex((entry) => change(entry) !== undefined);
    if (place < 0) return undefined;
    return {
      accompanyingPersons: accompanyingPersons.map((entry, index) =>
        index === place ? { ...entry, ...change(entry) } : entry,
      ),
    };
  });

const rising: Readonly<Record<string, Step>> = {
  "a participant": onFlow(({ participants }) => ({ participants: participants + 1 })),
  "a participant with fewer opportunities": onFlow(({ participants, participantsWithFewerOpportunities = 0 }) => ({
    participants: participants + 1,
    participantsWithFewerOpportunities: participantsWithFewerOpportunities + 1,
  })),
  "a participant who needs a language": onFlow(({ participants, linguisticSupportParticipants = 0 }) => ({
    participants: participants + 1,
    linguisticSupportParticipants: linguisticSupportParticipants + 1,
  })),
  "an accompanying person": onFlow(({ accompanyingPersons = [] }) => ({
    accompanyingPersons: [...accompanyingPersons, { persons: 1 }],
  })),
  "an accompanying person like another": onAnEntry(({ persons }) => ({ persons: persons + 1 })),
  // The 15th day is paid at 70 %, the 31st adds linguistic support of staff, an accompanying person's 61st nothing:
  // each day changes what it adds itself, never what earlier days added.
  "a day": onFlow(({ durationDays: days }) => (days === undefined ? undefined : { durationDays: days + 1 })),
  "a day of accompanying persons": onAnEntry(({ durationDays: days }) =>
    days === undefined ? undefined : { durationDays: days + 1 },
  ),
  "a travel day of accompanying persons": onAnEntry(({ travelDays: days }) =>
    days === undefined ? undefined : { travelDays: days + 1 },
  ),
  "a travel day": onFlow(({ travelDays = 0 }) => ({ travelDays: travelDays + 1 })),
  "a day of course fees": onFlow(({ courseFeeDays: days }) =>
    days === undefined ? undefined : { courseFeeDays: days + 1 },
  ),
  "fewer labels, so that no person is in two flows": (scenario) =>
    withApplication(scenario, { flows: scenario.application.flows.map(({ people: _, ...flow }) => flow) }),
  "a flow more": (scenario, _, flow) =>
    withApplication(scenario, { flows: [...scenario.application.flows, { ...flow, id: "one more" }] }),
  "a preparatory visit after the others": (scenario, _, { id }) =>
    withApplication(scenario, {
      preparatoryVisits: [
        ...(scenario.application.preparatoryVisits ?? []),
        { flow: id, participants: 2, hostingOrganisation: "Liceo" },
      ],
    }),
  // It is paid only where 70 % of the real costs exceed the unit costs given up for it, and then it pays 80 %. The call of
  // 2021 prints no such condition.
  "an item of expensive travel": (scenario, _, flow) =>
    travellersLeft(scenario, flow) < 1 || scenario.application.call === 2021
      ? undefined
      : withApplication(scenario, {
          exceptionalCosts: costsWith(scenario, {
            type: "expensive-travel",
            flow: flow.id,
            persons: 1,
            realCost: "400.01",
          }),
        }),
  "a cent of real costs": (scenario) =>
    withApplication(scenario, {
      exceptionalCosts: costsWith(scenario).map((cost) => ({
        ...cost,
        realCost: exact(cost.realCost).plus("0.01").toFixed(2),
      })),
    }),
  "a guarantee": (scenario) =>
    withApplication(scenario, {
      exceptionalCosts: costsWith(scenario, {
        type: "financial-guarantee",
        realCost: "0.01",
        requiredByAgency: true,
      }),
    }),
};

const paidExpensiveTravel = (scenario: Scenario) =>
  grantOf(scenario).lines.filter((line) =>
    leaves(explanationOf(line)).some(
      (leaf) => leaf.kind === "rate" && leaf.id.endsWith("/exceptionalCosts/expensive-travel/percent"),
    ),
  ).length;

const withoutExpensiveTravel = (scenario: Scenario) =>
  withApplication(scenario, {
    exceptionalCosts: costsWith(scenario).filter(({ type }) => type !== "expensive-travel"),
  });

/** Travel days by the means of transport: whoever gives up a green travel grant keeps them (I16). */
const byMeans = (scenario: Scenario): Scenario => ({
  ...scenario,
  options: { ...scenario.options, greenDays: "green-travel" },
});

/** With these a green travel grant is given up for the real costs, and four travel days with it (I16). */
const givingUpGreenGrants = ["a cent of real costs", "an item of expensive travel"];

describe("the grant never falls", { timeout }, () => {
  it.each(Object.entries(rising))("with %s", (name, step) => {
    let changed = 0;
    fc.assert(
      fc.property(withOneFlow, ({ scenario: drawn, index, flow }) => {
        const scenario = givingUpGreenGrants.includes(name) ? byMeans(drawn) : drawn;
        const more = step(scenario, index, flow);
        if (more === undefined) return;
        changed++;
        expect(totalOf(more)).toBeGreaterThanOrEqual(totalOf(scenario));
      }),
      runs(120),
    );
    expectOften(changed, runs(120), 0.25);
  });

  /*
   * Expensive travel: "only where the unit cost covers less than 70 % of the real costs" (exceptional costs, rules of
   * expensive travel). A dearer band, or the green rate, may cover 70 %; then the item is refused, and a unit cost of
   * 70 % or more replaces 80 % of the real costs. Who has six travel days by a green travel grant loses four of them in a
   * band without a green rate (I16). These are the only ways to lose by travelling further or greener.
   */
  it.each([
    ["a kilometre", onFlow(({ distanceKm: km }) => (km === undefined ? undefined : { distanceKm: km + 1 }))],
    ["many kilometres", onFlow(({ distanceKm: km }) => (km === undefined ? undefined : { distanceKm: km * 3 + 50 }))],
    ["green travel", onFlow(({ greenTravel }) => (greenTravel === true ? undefined : { greenTravel: true }))],
    [
      "many kilometres of accompanying persons",
      onAnEntry(({ distanceKm: km }) => (km === undefined ? undefined : { distanceKm: km * 3 + 50 })),
    ],
    [
      "green travel of accompanying persons",
      onAnEntry(({ greenTravel }) => (greenTravel === false ? { greenTravel: true } : undefined)),
    ],
  ])("with %s, but where expensive travel is refused for it", (_, step) => {
    let changed = 0;
    fc.assert(
      fc.property(withOneFlow, ({ scenario: drawn, index, flow }) => {
        const scenario = byMeans(drawn);
        const more = step(scenario, index, flow);
        if (more === undefined) return;
        changed++;
        const gain = totalOf(more) - totalOf(scenario);
        if (gain < 0) expect(paidExpensiveTravel(more)).toBeLessThan(paidExpensiveTravel(scenario));
        const [before, after] = [scenario, more].map((each) => totalOf(withoutExpensiveTravel(each)));
        expect(after).toBeGreaterThanOrEqual(before as number);
      }),
      runs(250),
    );
    // One flow in ten has accompanying persons with a distance of their own.
    expectOften(changed, runs(250), 0.05);
  });

  it("falls where 275 EUR cover less than 70 % of 450 EUR, and 320 EUR do not", () => {
    const application = (greenTravel: boolean): Application => ({
      call: 2023,
      action: "KA122-SCH",
      applicant: { country: "PL" },
      flows: [
        {
          id: "A",
          activity: "job-shadowing",
          destination: "ES",
          participants: 1,
          durationDays: 2,
          distanceKm: 600,
          greenTravel,
        },
      ],
      exceptionalCosts: [{ type: "expensive-travel", flow: "A", persons: 1, realCost: "450.00" }],
    });
    const options = { baseRates: { staff: { 2: 100 } } };
    // 70 % of 450 is 315. Organisational support 350 + 2 days of 100 = 550; 80 % of 450 is 360: 550 + 360.
    expect(calculateGrant(application(false), options).total).toBe("910.00");
    // 550 + 320.
    expect(calculateGrant(application(true), options).total).toBe("870.00");
  });

  /*
   * The first item is for the two participants, and refused: 2 x 275 EUR are more than 70 % of 550 EUR (385). The
   * second is for the accompanying person, and paid: 23 EUR are less than 70 % of 100 EUR (70). It must not cost a
   * participant's 275.
   */
  it("does not fall with an item of those who travel cheaply after a refused one of those who do not", () => {
    const refused: ExceptionalCost = { type: "expensive-travel", flow: "A", persons: 2, realCost: "550.00" };
    const paid: ExceptionalCost = { type: "expensive-travel", flow: "A", persons: 1, realCost: "100.00" };
    const totalWith = (exceptionalCosts: readonly ExceptionalCost[]) =>
      totalOf({
        application: {
          call: 2023,
          action: "KA122-SCH",
          applicant: { country: "PL" },
          flows: [
            {
              id: "A",
              activity: "job-shadowing",
              destination: "ES",
              participants: 2,
              durationDays: 2,
              distanceKm: 600,
              participantsWithFewerOpportunities: 1,
              accompanyingPersons: [{ persons: 1, distanceKm: 20 }],
            },
          ],
          exceptionalCosts,
        },
        options: { baseRates: { staff: { 2: 100 } } },
      });
    // Organisational support 2 x 350, individual support 3 persons x 2 days x 100, travel 2 x 275 + 23, inclusion support
    // 100: 1 973 EUR.
    expect(totalWith([refused])).toBe(197_300);
    expect(totalWith([refused, paid])).toBeGreaterThanOrEqual(197_300);
  });
});

describe("a flow split into two with the same arrangements", { timeout }, () => {
  /*
   * Exact exceptions: the cap of organisational support holds for each group, so two groups have two caps; parts of one
   * group, by its label, have one (I22). Real costs are not unit costs: they go with the persons who have them, and an
   * item of expensive travel is checked against the unit costs of its own persons (so it is not split). Labels go with
   * their persons; so do those who do not ask for a category. Companions of staff go with those who have fewer
   * opportunities (I19), and those who go to a training before departure with the first.
   */
  it("has the same grant, but that two groups have two caps", () => {
    let split = 0;
    let capped = 0;
    let labelled = 0;
    const helpers = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        withOneFlow,
        fc.nat(),
        helpers,
        fc.nat(),
        ({ scenario: drawn, index, flow }, cut, shares, position) => {
          if (flow.participants < 2) return;
          const [a, b] = parts(flow.participants, 1 + (cut % (flow.participants - 1)));
          const activity = tablesOf(drawn).field.activities[flow.activity];
          const fewer = parts(flow.participantsWithFewerOpportunities ?? 0, a);
          const isWithFirst = activity?.companionGround === "fewer-opportunities" && fewer[1] === 0;
          const entries = (flow.accompanyingPersons ?? []).map((entry, place) => {
            const first = isWithFirst ? entry.persons : (shares[place] ?? 0) % (entry.persons + 1);
            return { entry, persons: parts(entry.persons, first), others: splitCounts(entry.notRequested, first) };
          });
          const languages = parts(flow.linguisticSupportParticipants ?? 0, a);
          const others = splitCounts(flow.notRequested, a);
          const { inclusionCosts, preDepartureTraining, ...rest } = flow;
          // Who asks for no fee is not known by a label.
          const people = (flow.notRequested?.courseFees ?? 0) > 0 ? [] : (flow.people ?? []);
          const partOf = (part: 0 | 1): Flow => ({
            ...rest,
            id: part === 0 ? flow.id : "the other part",
            participants: part === 0 ? a : b,
            accompanyingPersons: entries.flatMap(({ entry, persons, others: ofEntry }) =>
              persons[part] === 0 ? [] : [{ ...entry, persons: persons[part], notRequested: ofEntry[part] }],
            ),
            participantsWithFewerOpportunities: fewer[part],
            linguisticSupportParticipants: languages[part],
            notRequested: others[part],
            people: part === 0 ? people.slice(0, a) : people.slice(a),
          });
          const first = { ...partOf(0), ...(preDepartureTraining === undefined ? {} : { preDepartureTraining }) };
          const second = partOf(1);
          // Those with fewer opportunities, or who stay beyond the 60th day, have the costs; so does a part with someone
          // of each.
          const mayHaveCosts = ([0, 1] as const).map(
            (part) => fewer[part] > 0 || entries.every(({ persons }) => persons[part] > 0),
          );
          if (inclusionCosts !== undefined && !mayHaveCosts.includes(true)) return;
          const costs = inclusionCosts === undefined ? {} : { inclusionCosts };
          const both = mayHaveCosts[0] === true ? [{ ...first, ...costs }, second] : [first, { ...second, ...costs }];
          const asked = flow.participants + companionsOf(flow) - travellersLeft(drawn, flow);
          // Those who do not ask for travel are taken first (I38), then participants who do: the items must be for the
          // same persons in the part.
          const notAsking = (part: Flow) =>
            [part, ...(part.accompanyingPersons ?? [])].reduce(
              (all, each) => all + (each.notRequested?.travel ?? 0),
              0,
            );
          const holder = [first, second].find((part) => {
            const { participants, notRequested: { travel = 0 } = {} } = part;
            if (asked <= travel) return true;
            return notAsking(part) === notAsking(flow) && asked - notAsking(part) <= participants - travel;
          });
          if (holder === undefined) return;
          // Which of those without individual support are paid expensive travel is not said (I30).
          const isOpen = asked > 0 && (flow.notRequested?.individualSupport ?? 0) > 0;
          // Entering a country is one amount, whoever it is for; the part has one person at least.
          const ofOne = withApplication(drawn, {
            exceptionalCosts: costsWith(drawn).map((cost) =>
              cost.type === "entry-requirements" ? { ...cost, persons: 1 } : cost,
            ),
          });
          const scenario = isOpen ? byMeans(ofOne) : ofOne;
          const exceptionalCosts = costsWith(scenario).map((cost) =>
            cost.type === "expensive-travel" && cost.flow === flow.id ? { ...cost, flow: holder.id } : cost,
          );
          // The position of the parts among the flows does not matter either.
          const before = scenario.application.flows.map((each) => (each.id === flow.id ? { ...each, people } : each));
          const besides = before.filter((_, place) => place !== index);
          const place = position % (besides.length + 1);
          const flows = [...besides.slice(0, place), ...both, ...besides.slice(place)];
          const after = totalOf(withApplication(scenario, { flows, exceptionalCosts }));

          const { groupCap, amount } = activity?.organisationalSupport ?? {};
          const most = groupCap?.value ?? Number.POSITIVE_INFINITY;
          const ofGroup = (...persons: readonly number[]) =>
            Math.min(persons.reduce((sum, each) => sum + each, 0) * (amount?.value ?? 0), most);
          const asking = [first, second].map(
            ({ participants, notRequested }) => participants - (notRequested?.organisationalSupport ?? 0),
          ) as [number, number];
          const isFunded = calculateGrant(drawn.application, drawn.options).findings.every(
            ({ code, path }) => code !== "hosts-own-learners.not-funded" || path[1] !== index,
          );
          const isOneGroup = groupCap === undefined || flow.group !== undefined || !isFunded;
          const twoCaps = isOneGroup ? 0 : (ofGroup(asking[0]) + ofGroup(asking[1]) - ofGroup(...asking)) * 100;
          expect(after - totalOf(withApplication(scenario, { flows: before }))).toBe(twoCaps);
          split++;
          if (twoCaps > 0) capped++;
          if (groupCap !== undefined && flow.group !== undefined && isFunded && asking[0] + asking[1] > 10) labelled++;
        },
      ),
      runs(1500),
    );
    expectOften(split, runs(1500), 0.35);
    // Few calls have groups with a cap.
    expectOften(Math.min(capped, labelled), runs(1500), 0.001);
  });
});

describe("the grant of a call that two tables stand for (I17)", { timeout }, () => {
  it("has the lines that both give alike, and says of each other line what both give", () => {
    const counts = { decided: 0, undecided: 0 };
    fc.assert(
      fc.property(twofoldScenario, ({ application, options }) => {
        const { ways } = join(application, options);
        const amountsOf = (way: Way | undefined): Amounts => {
          const lines = way?.price().lines ?? [];
          return new Map(
            lines.map(({ category, flow, who, item, cents }) => {
              return [JSON.stringify([category, flow?.input.id, who, item]), { cents, category }];
            }),
          );
        };
        expect(ways?.length).toBe(2);
        const [before, after] = [amountsOf(ways?.[0]), amountsOf(ways?.[1])];
        const keys = [...new Set([...before.keys(), ...after.keys()])];
        const alike = keys.filter((key) => before.get(key)?.cents === after.get(key)?.cents);
        const grant = calculateGrant(application, options);
        expect(grant.lines.map(({ amount }) => amount).sort()).toEqual(
          alike
            .map((key) =>
              exact(before.get(key)?.cents ?? 0)
                .div(100)
                .toFixed(2),
            )
            .sort(),
        );
        const said = grant.findings.flatMap(({ code, params }) => (code === "amount.undecided" ? [params] : []));
        const inEuros = (amount: number | undefined) =>
          amount === undefined ? undefined : exact(amount).div(100).toFixed(2);
        const expected = keys
          .filter((key) => !alike.includes(key))
          .map((key) => [
            (before.get(key) ?? after.get(key))?.category,
            inEuros(before.get(key)?.cents),
            inEuros(after.get(key)?.cents),
          ]);
        const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(said.map((each) => [each.category, each.before, each.after]))).toEqual(sorted(expected));
        expect(grant.total === undefined).toBe(expected.length > 0);
        for (const [category] of expected) expect(grant.summary.total).not.toHaveProperty(category as string);
        if (application.flows.length > 0) counts[expected.length > 0 ? "undecided" : "decided"]++;
      }),
      runs(300),
    );
    // Where the calls before and after differ in a field, little is decided.
    expectOften(counts.decided, runs(300), 0.05);
    expectOften(counts.undecided, runs(300));
  });
});
