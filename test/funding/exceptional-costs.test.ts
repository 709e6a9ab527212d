import { describe, expect, it } from "vitest";
import type { Application, ExceptionalCost, Flow } from "../../src/application/application.js";
import { type Explanation, excess, percentage, product, rounding, sum } from "../../src/results/explanation.js";
import { applicationOf, grantOf, jobShadowing, linesOf } from "./application.js";
import { given, line, ofFlow, printed, sections } from "./leaves.js";

const paying = (flow: Partial<Flow>, ...exceptionalCosts: readonly ExceptionalCost[]): Application =>
  applicationOf([{ ...jobShadowing, ...flow }], { exceptionalCosts });

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
      printed(percent, `exceptionalCosts/${id}`, sections.exceptional),
      given(realCost, "exceptionalCosts", index, "realCost"),
    ),
  );

const costs = (amount: string, explanation: Explanation) =>
  line("exceptionalCosts", "JOB", "persons", amount, explanation, true);

describe("exceptional costs", () => {
  it("are a share of the real costs of each item, to be approved", () => {
    const application = paying(
      {},
      { type: "financial-guarantee", realCost: "400.01" },
      { type: "entry-requirements", flow: "JOB", persons: 2, realCost: "120.5" },
      expensive(1, "1900"),
    );
    expect(linesOf("exceptionalCosts", grantOf(application))).toStrictEqual([
      costs("120.50", share(100, "entryRequirementsPercent", "120.50", 1)),
      // 80 % of 1900
      costs("1520.00", share(80, "expensiveTravelPercent", "1900.00", 2)),
      // 80 % of 400.01 are 320.008.
      line(
        "exceptionalCosts",
        undefined,
        "organisation",
        "320.01",
        share(80, "financialGuaranteePercent", "400.01", 0),
        true,
      ),
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
      costs("628.58", share(80, "expensiveTravelPercent", "785.72", 0)),
    ]);
    expect(grantOf(paid).findings).toStrictEqual([]);
  });

  it("qualifies where the unit cost is nothing, the distance being below 10 km", () => {
    const application = paying({ distanceKm: 9.99 }, expensive(2, "100.00"));
    expect(linesOf("exceptionalCosts", grantOf(application))).toStrictEqual([
      costs("80.00", share(80, "expensiveTravelPercent", "100.00", 0)),
    ]);
    expect(linesOf("travel", grantOf(application))).toStrictEqual([]);
  });

  it("is no cost of the hosts' own pupils, who travel in their own country", () => {
    const hosts = {
      activity: "group-mobility-of-pupils",
      destination: "PL",
      venueKind: "elsewhere-in-hosting-country",
    } as const;
    const { findings, summary } = grantOf(paying(hosts, expensive(2, "1900.00")));
    expect(findings.filter(({ code }) => code !== "rate.provisional")).toStrictEqual([
      {
        code: "travel.hosts-own-pupils",
        severity: "info",
        path: ["flows", 0, "destination"],
        params: { destination: "PL" },
        citations: [sections.learnerVenue],
      },
      {
        code: "expensive-travel.not-available",
        severity: "warning",
        path: ["exceptionalCosts", 0, "flow"],
        params: { activity: "group-mobility-of-pupils" },
        citations: [sections.exceptional],
      },
    ]);
    // 2 x 100 and 2 x 4 x 47
    expect(summary.total.total).toBe("576.00");
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
    expect(summary).toStrictEqual({ activities: [{ activity: "job-shadowing", ...cells }], total: cells });
  });
});

describe("travel of those whose travel is not paid as an exceptional cost", () => {
  const unit: Explanation = {
    ...printed(275, "travel/500-1999/standard", sections.travel),
    chosenBy: { distanceBand: "500-1999", distance: { path: ["flows", 0, "distanceKm"], km: 1890.6 } },
  };
  const participants = ofFlow(3, 0, "participants");
  const accompanying = ofFlow(2, 0, "accompanyingPersons");
  const persons = (count: number, index: number) => given(count, "exceptionalCosts", index, "persons");
  const ofParticipants = (amount: string, count: Explanation) =>
    line("travel", "JOB", "participants", amount, product(count, unit));
  const ofAccompanying = (amount: string, count: Explanation) =>
    line("travel", "JOB", "accompanyingPersons", amount, product(count, unit));

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
      { participants: 3, accompanyingPersons: 2 },
      ...items.map((count) => expensive(count, `${count * 1000}.00`)),
    );
    expect(linesOf("travel", grantOf(application))).toStrictEqual(lines);
  });

  it("is nobody's where it is paid for all participants and nobody accompanies them", () => {
    expect(linesOf("travel", grantOf(paying({ participants: 3 }, expensive(3, "3000.00"))))).toStrictEqual([]);
  });
});
