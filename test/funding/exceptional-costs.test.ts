import { describe, expect, it } from "vitest";
import type { Application, ExceptionalCost, Flow } from "../../src/application/application.js";
import { type Explanation, excess, percentage, product, rounding, sum } from "../../src/results/explanation.js";
import { bare } from "../fixtures.js";
import { applicationOf, grantOf, jobShadowing, linesOf } from "./application.js";
import { given, line, ofEntry, ofFlow, printed, sections } from "./leaves.js";

const paying = (flow: Partial<Flow>, ...exceptionalCosts: readonly ExceptionalCost[]): Application =>
  applicationOf([{ ...jobShadowing, ...flow }], { exceptionalCosts });

/** Of staff, only those with fewer opportunities have companions (I19). */
const participantsWithFewerOpportunities = 1;

const expensive = (persons: number, realCost: string, flow = "JOB"): ExceptionalCost => ({
  type: "expensive-travel",
  flow,
  persons,
  realCost,
});

/** A share of the real cost of an item, to the cent. */
const share = (percent: number, id: string, realCost: string, index: number) =>
  rounding(
    "cent",
    percentage(
      printed(
        percent,
        "%",
        `exceptionalCosts/${id}/percent`,
        id === "expensive-travel" ? sections.expensiveTravel : sections.exceptional,
      ),
      given(realCost, "exceptionalCosts", index, "realCost"),
    ),
  );

const costs = (amount: string, item: number, explanation: Explanation) =>
  line("exceptionalCosts", "JOB", "persons", amount, explanation, { item, needsApproval: true });

describe("exceptional costs", () => {
  it("are a share of the real costs of each item, to be approved", () => {
    const application = paying(
      {},
      { type: "financial-guarantee", realCost: "400.01", requiredByAgency: true },
      { type: "entry-requirements", flow: "JOB", persons: 2, realCost: "120.5" },
      expensive(1, "1900"),
    );
    expect(linesOf("exceptionalCosts", grantOf(application))).toStrictEqual([
      costs("120.50", 1, share(100, "entry-requirements", "120.50", 1)),
      // 80 % of 1900
      costs("1520.00", 2, share(80, "expensive-travel", "1900.00", 2)),
      // 80 % of 400.01 are 320.008.
      line("exceptionalCosts", undefined, "organisation", "320.01", share(80, "financial-guarantee", "400.01", 0), {
        item: 0,
        needsApproval: true,
      }),
    ]);
  });

  it("are not priced for a flow that is not there", () => {
    const ofGone = { type: "entry-requirements", flow: "GONE", persons: 1, realCost: "10.00" } as const;
    const { findings, lines, total } = grantOf(paying({}, ofGone, expensive(1, "1900.00", "GONE")));
    expect(lines.map(({ category }) => category)).toEqual(["organisationalSupport", "individualSupport", "travel"]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["flow.unknown", ["exceptionalCosts", 0, "flow"]],
      ["flow.unknown", ["exceptionalCosts", 1, "flow"]],
    ]);
    expect(total).toBeUndefined();
  });

  it("are no cost of a flow that is not there where the call does not know its activity: that alone is said", () => {
    const visa = { type: "entry-requirements", flow: "JOB", persons: 1, realCost: "10.00" } as const;
    const { findings } = grantOf(paying({ activity: "summer-camp" }, visa));
    expect(findings.map(({ code, path, citations }) => ({ code, path, citations }))).toEqual([
      { code: "activity.unknown", path: ["flows", 0, "activity"], citations: [] },
    ]);
    expect(findings[0]?.params).not.toHaveProperty("nearest");
  });
});

describe("expensive travel", () => {
  it("is paid where the unit cost is less than 70 % of it, and said to be covered where it is not", () => {
    // The unit cost of two persons is 2 x 275 = 550; 70 % of 785.71 are 549.997, of 785.72 550.004.
    const covered = paying({}, expensive(2, "785.71"));
    expect(linesOf("exceptionalCosts", grantOf(covered))).toStrictEqual([]);
    expect(grantOf(covered).findings).toStrictEqual([
      {
        code: "expensive-travel.covered",
        severity: "warning",
        path: ["exceptionalCosts", 0, "realCost"],
        params: { unitCosts: "550.00", realCost: "785.71", percent: 70 },
        citations: [sections.exceptional],
      },
    ]);
    // 80 % of 785.72 are 628.576.
    const paid = paying({}, expensive(2, "785.72"));
    expect(linesOf("exceptionalCosts", grantOf(paid))).toStrictEqual([
      costs("628.58", 0, share(80, "expensive-travel", "785.72", 0)),
    ]);
    expect(grantOf(paid).findings).toStrictEqual([]);
  });

  it("qualifies where the unit cost is nothing, the distance being below 10 km", () => {
    const application = paying({ distanceKm: 9.99 }, expensive(2, "100.00"));
    expect(linesOf("exceptionalCosts", grantOf(application))).toStrictEqual([
      costs("80.00", 0, share(80, "expensive-travel", "100.00", 0)),
    ]);
    expect(linesOf("travel", grantOf(application))).toStrictEqual([]);
  });

  it("is not paid to the hosts' own learners, for whom nothing is (I23)", () => {
    const hosts = {
      activity: "group-mobility-of-pupils",
      destination: "PL",
      venueKind: "elsewhere-in-hosting-country",
    } as const;
    const { findings, summary } = grantOf(paying(hosts, expensive(2, "1900.00")));
    expect(findings.filter(({ code }) => code !== "rate.provisional")).toStrictEqual([
      {
        code: "hosts-own-learners.not-funded",
        severity: "error",
        path: ["flows", 0, "destination"],
        params: { destination: "PL" },
        citations: [sections.learnerVenue],
      },
    ]);
    expect(summary.total.total).toBe("0.00");
  });

  it("is not known where the unit cost is not, and leaves its column without an amount", () => {
    const { findings, lines, summary } = grantOf(paying({ distanceKm: undefined }, expensive(2, "1900.00")));
    expect(findings.map(({ code }) => code)).toEqual(["distance.missing"]);
    expect(lines.map(({ category }) => category)).toEqual(["organisationalSupport", "individualSupport"]);
    // 2 x 350 and 2 x 4 x 125
    const cells = {
      organisationalSupport: "700.00",
      individualSupport: "1000.00",
      courseFees: "0.00",
      linguisticSupport: "0.00",
      preparatoryVisits: "0.00",
      inclusionSupport: "0.00",
    };
    const activity = "job-shadowing";
    expect(summary).toStrictEqual({
      activities: [{ activity, ...cells }],
      flows: [{ flow: "JOB", activity, ...cells }],
      total: cells,
    });
  });
});

describe("travel of those whose travel is not paid as an exceptional cost", () => {
  const unit: Explanation = {
    ...printed(275, "EUR", "travel/500-1999/standard", sections.travel),
    chosenBy: { distanceBand: "500-1999", distance: { path: ["flows", 0, "distanceKm"], km: 1890.6 } },
  };
  const participants = ofFlow(3, 0, "participants");
  const accompanying = ofEntry(2, 0, "persons");
  const persons = (count: number, index: number) => given(count, "exceptionalCosts", index, "persons");
  const ofParticipants = (amount: string, count: Explanation) =>
    line("travel", "JOB", "participants", amount, product(count, unit));
  const ofAccompanying = (amount: string, count: Explanation) =>
    line("travel", "JOB", "accompanyingPersons", amount, product(count, unit), { item: 0 });

  it.each<readonly [string, readonly number[], readonly object[]]>([
    ["nobody", [], [ofParticipants("825.00", participants), ofAccompanying("550.00", accompanying)]],
    [
      "one",
      [1],
      [ofParticipants("550.00", excess(participants, persons(1, 0))), ofAccompanying("550.00", accompanying)],
    ],
    [
      "one and another",
      [1, 1],
      [
        ofParticipants("275.00", excess(participants, sum(persons(1, 0), persons(1, 1)))),
        ofAccompanying("550.00", accompanying),
      ],
    ],
    ["all participants", [3], [ofAccompanying("550.00", accompanying)]],
    [
      "all participants and one who accompanies them",
      [4],
      [ofAccompanying("275.00", excess(accompanying, excess(persons(4, 0), participants)))],
    ],
    [
      "all participants and, in another item, one who accompanies them",
      [3, 1],
      [ofAccompanying("275.00", excess(accompanying, excess(sum(persons(3, 0), persons(1, 1)), participants)))],
    ],
    ["everybody", [5], []],
  ])("is that of the others where it is paid for %s", (_, items, lines) => {
    const application = paying(
      { participants: 3, participantsWithFewerOpportunities, accompanyingPersons: [{ persons: 2 }] },
      ...items.map((count) => expensive(count, `${count * 1000}.00`)),
    );
    expect(linesOf("travel", grantOf(application))).toStrictEqual(lines);
  });

  it("is nobody's where it is paid for all participants and nobody accompanies them", () => {
    expect(linesOf("travel", grantOf(paying({ participants: 3 }, expensive(3, "3000.00"))))).toStrictEqual([]);
  });
});

describe("expensive travel of participants and of accompanying persons with other unit costs", () => {
  // In the order in which they are taken: two at 275, one at 23, two at 320.
  const accompanyingPersons = [
    { persons: 1, distanceKm: 99 },
    { persons: 2, greenTravel: true },
  ];
  const of = (...items: readonly ExceptionalCost[]) =>
    paying({ participantsWithFewerOpportunities, accompanyingPersons }, ...items);
  const covered = (index: number, unitCosts: string, realCost: string) => ({
    code: "expensive-travel.covered",
    severity: "warning",
    path: ["exceptionalCosts", index, "realCost"],
    params: { unitCosts, realCost, percent: 70 },
  });

  it.each<readonly [string, readonly ExceptionalCost[], readonly string[], readonly object[]]>([
    // 275: 70 % of 392.85 are 274.995, of 392.86 275.002, of which 80 % are 314.288.
    ["one, just covered", [expensive(1, "392.85")], [], [covered(0, "275.00", "392.85")]],
    ["one, just not covered", [expensive(1, "392.86")], ["314.29"], []],
    // 2 x 275 + 23 = 573: 70 % of 818.57 are 572.999, of 818.58 573.006, of which 80 % are 654.864.
    ["three, just covered", [expensive(3, "818.57")], [], [covered(0, "573.00", "818.57")]],
    ["three, just not covered", [expensive(3, "818.58")], ["654.86"], []],
    // 2 x 275 + 23 + 2 x 320 = 1213: 70 % of 1732.85 are 1212.995, of 1732.86 1213.002, of which 80 % are 1386.288.
    ["all, just covered", [expensive(5, "1732.85")], [], [covered(0, "1213.00", "1732.85")]],
    ["all, just not covered", [expensive(5, "1732.86")], ["1386.29"], []],
    // The fourth has 320: 70 % of 457.14 are 319.998, of 457.15 320.005, of which 80 % are 365.72.
    [
      "the fourth, just covered",
      [expensive(3, "818.58"), expensive(1, "457.14")],
      ["654.86"],
      [covered(1, "320.00", "457.14")],
    ],
    ["the fourth, just not covered", [expensive(3, "818.58"), expensive(1, "457.15")], ["654.86", "365.72"], []],
  ])("is compared with their own unit costs: %s", (_, items, amounts, findings) => {
    const grant = grantOf(of(...items));
    expect(linesOf("exceptionalCosts", grant).map(({ amount }) => amount)).toEqual(amounts);
    expect(grant.findings.map(bare)).toEqual(findings);
  });

  it("is taken off the lines in the same order", () => {
    const distance = { path: ["flows", 0, "distanceKm"], km: 1890.6 };
    const unit = {
      ...printed(320, "EUR", "travel/500-1999/green", sections.travel),
      chosenBy: { distanceBand: "500-1999", distance },
    };
    const persons = (count: number, index: number) => given(count, "exceptionalCosts", index, "persons");
    const [participants, near, far] = [
      ofFlow(2, 0, "participants"),
      ofEntry(1, 0, "persons"),
      ofEntry(2, 1, "persons"),
    ];
    // Four are paid otherwise: the two participants, the one of the first entry, and one of the second.
    const off = excess(excess(sum(persons(3, 0), persons(1, 1)), participants), near);
    expect(linesOf("travel", grantOf(of(expensive(3, "818.58"), expensive(1, "457.15"))))).toStrictEqual([
      line("travel", "JOB", "accompanyingPersons", "320.00", product(excess(far, off), unit), { item: 1 }),
    ]);
    // 1 x 275, 1 x 23, 2 x 320; then 2 x 320; then nobody.
    for (const [count, amounts] of [
      [1, ["275.00", "23.00", "640.00"]],
      [2, ["23.00", "640.00"]],
      [3, ["640.00"]],
      [4, ["320.00"]],
      [5, []],
    ] as const) {
      const lines = linesOf("travel", grantOf(of(expensive(count, "9000.00"))));
      expect(
        lines.map(({ amount }) => amount),
        `${count} paid otherwise`,
      ).toEqual(amounts);
    }
  });
});

/*
 * Persons beside adults need a ground, participants with fewer opportunities (PG-2026 p. 106; I19): without one nothing is
 * funded for them. A real cost for them and for the participants is one amount, and only its author can split it.
 */
describe("an exceptional cost for persons without a ground for funding", () => {
  const visa = (persons: number): ExceptionalCost => ({
    type: "entry-requirements",
    flow: "JOB",
    persons,
    realCost: "100.00",
  });
  const of = (flow: Partial<Flow>, ...items: readonly ExceptionalCost[]) =>
    grantOf(paying({ participants: 1, accompanyingPersons: [{ persons: 1 }], ...flow }, ...items));
  const amounts = (grant: ReturnType<typeof of>, category: Parameters<typeof linesOf>[0]) =>
    linesOf(category, grant).map(({ amount }) => amount);
  const unfunded = (index: number, persons: number, funded: number) => ({
    code: "exceptional-costs.for-unfunded",
    severity: "warning",
    path: ["exceptionalCosts", index, "persons"],
    params: { persons, funded },
  });
  const without = {
    code: "companions.without-ground",
    severity: "error",
    path: ["flows", 0, "accompanyingPersons"],
    params: { activity: "job-shadowing" },
  };

  it("is not paid, and the participant has the unit cost", () => {
    const grant = of({}, expensive(2, "3000.00"));
    expect(amounts(grant, "exceptionalCosts")).toEqual([]);
    expect(amounts(grant, "travel")).toEqual(["275.00"]);
    expect(grant.findings.map(bare)).toEqual([without, unfunded(0, 2, 1)]);
    expect(grant.findings[1]?.citations).toEqual([sections.expensiveTravel]);
  });

  it("is paid for the participant alone, 80 %", () => {
    const grant = of({}, expensive(1, "1500.00"));
    expect(amounts(grant, "exceptionalCosts")).toEqual(["1200.00"]);
    expect(amounts(grant, "travel")).toEqual([]);
    expect(grant.findings.map(bare)).toEqual([without]);
  });

  it("is paid for both where there is a ground", () => {
    const grant = of({ participantsWithFewerOpportunities }, expensive(2, "3000.00"), visa(2));
    expect(amounts(grant, "exceptionalCosts")).toEqual(["100.00", "2400.00"]);
    expect(grant.findings).toEqual([]);
  });

  it("is not paid in an item after one for all who are funded, nor where the distance is not known", () => {
    const grant = of({}, expensive(1, "1500.00"), expensive(1, "1500.00"));
    expect(amounts(grant, "exceptionalCosts")).toEqual(["1200.00"]);
    expect(grant.findings.map(bare)).toEqual([without, unfunded(1, 1, 0)]);
    const far = of({ distanceKm: undefined }, expensive(2, "3000.00"));
    expect(far.findings.map(({ code }) => code)).toContain("exceptional-costs.for-unfunded");
  });

  it("is not paid for what entering a country requires; each of its items is for the same persons", () => {
    const grant = of({}, visa(2), visa(1), visa(1));
    expect(amounts(grant, "exceptionalCosts")).toEqual(["100.00", "100.00"]);
    expect(grant.findings.map(bare)).toEqual([without, unfunded(0, 2, 1)]);
  });
});
