import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { excess } from "../../src/results/explanation.js";
import { bare } from "../fixtures.js";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing, linesOf } from "./application.js";
import { given, ofFlow } from "./leaves.js";

/*
 * "For any individual participant, the beneficiary can request funding for all eligible budget categories or only some
 * of them" is printed from 2025 (PG-2025 p. 116, PG-2026 p. 118); travel and stay of participants with fewer
 * opportunities on real costs, where they are not asked for as unit costs, in every call (PG-2021 p. 121, PG-2023
 * p. 117, PG-2025 p. 118, PG-2026 p. 120).
 */

/** Three teachers in Spain for four days, one with fewer opportunities, and one beside them. */
const flow: Flow = {
  ...jobShadowing,
  participants: 3,
  participantsWithFewerOpportunities: 2,
  accompanyingPersons: [{ persons: 2 }],
};
const of = (values: Partial<Flow>, more: Partial<Application> = {}) =>
  applicationOf([{ ...flow, ...values }], { call: 2026, ...more });

describe("a category that is not requested for some participants", () => {
  it.each<readonly [string, Flow["notRequested"], readonly string[]]>([
    // 3 x 309 and 2 x 309 of travel
    ["nobody", {}, ["927.00", "618.00"]],
    ["nobody, as is said", { travel: 0 }, ["927.00", "618.00"]],
    ["one", { travel: 1 }, ["618.00", "618.00"]],
    ["two", { travel: 2 }, ["309.00", "618.00"]],
    ["all", { travel: 3 }, ["618.00"]],
  ])("leaves travel to the others: %s", (_, notRequested, amounts) => {
    expect(amountsOf("travel", of({ notRequested }))).toEqual(amounts);
  });

  it("leaves individual support to the others", () => {
    const support = (individualSupport: number) =>
      amountsOf("individualSupport", of({ notRequested: { individualSupport } }));
    // 3 x 4 x 125, 2 x 4 x 125, 1 x 4 x 125; 2 x 4 x 125 of those beside them
    expect(support(0)).toEqual(["1500.00", "1000.00"]);
    expect(support(1)).toEqual(["1000.00", "1000.00"]);
    expect(support(2)).toEqual(["500.00", "1000.00"]);
    expect(support(3)).toEqual(["1000.00"]);
  });

  it("leaves organisational support to the others, who alone count towards the 100th participant", () => {
    const shadowing = (id: string, participants: number, organisationalSupport: number): Flow => ({
      ...jobShadowing,
      id,
      participants,
      notRequested: { organisationalSupport },
    });
    const support = (...flows: readonly Flow[]) =>
      amountsOf("organisationalSupport", applicationOf(flows, { call: 2026 }));
    // 350 up to the 100th, then 200: PG-2026 p. 119. 99 x 350, 100 x 350, 100 x 350 + 200
    expect(support(shadowing("A", 104, 5))).toEqual(["34650.00"]);
    expect(support(shadowing("A", 104, 4))).toEqual(["35000.00"]);
    expect(support(shadowing("A", 104, 3))).toEqual(["35200.00"]);
    // 99 before: the first of the second flow is the 100th.
    expect(support(shadowing("A", 104, 5), shadowing("B", 2, 0))).toEqual(["34650.00", "550.00"]);
    expect(support(shadowing("A", 3, 3))).toEqual([]);
  });

  it("is taken off, in the explanation of inclusion support, too", () => {
    const [line] = linesOf("inclusionSupport", grantOf(of({ notRequested: { inclusionSupport: 1 } })));
    const [persons] = line?.explanation?.kind === "product" ? line.explanation.of : [];
    expect(persons).toStrictEqual(
      excess(ofFlow(2, 0, "participantsWithFewerOpportunities"), ofFlow(1, 0, "notRequested", "inclusionSupport")),
    );
  });

  it("leaves inclusion support of the organisation to the others with fewer opportunities", () => {
    const support = (inclusionSupport: number) =>
      amountsOf("inclusionSupport", of({ notRequested: { inclusionSupport } }));
    // 125 each: PG-2026 p. 120
    expect(support(0)).toEqual(["250.00"]);
    expect(support(1)).toEqual(["125.00"]);
    expect(support(2)).toEqual([]);
    expect(support(3)).toEqual([]);
  });

  it("leaves fees to the others on the course", () => {
    const fees = (courseFees: number) =>
      amountsOf(
        "courseFees",
        of({ activity: "courses-and-training", notRequested: { courseFees }, accompanyingPersons: [] }),
      );
    // 4 x 80 each: PG-2026 p. 121
    expect(fees(0)).toEqual(["960.00"]);
    expect(fees(2)).toEqual(["320.00"]);
    expect(fees(3)).toEqual([]);
  });

  it("leaves reinforced linguistic support to the others; those in need of more are counted for themselves", () => {
    const support = (linguisticSupport: number, linguisticSupportParticipants: number) =>
      amountsOf(
        "linguisticSupport",
        of({
          activity: "long-term-learning-mobility-of-pupils",
          durationDays: 30,
          notRequested: { linguisticSupport },
          linguisticSupportParticipants,
        }),
      );
    // 150 each: PG-2026 p. 121
    expect(support(0, 0)).toEqual(["450.00"]);
    expect(support(1, 0)).toEqual(["300.00"]);
    expect(support(3, 0)).toEqual([]);
    expect(support(1, 2)).toEqual(["600.00"]);
  });

  it("is said in the explanation", () => {
    const [participants] = linesOf("travel", grantOf(of({ notRequested: { travel: 1 } })));
    const asking = excess(ofFlow(3, 0, "participants"), ofFlow(1, 0, "notRequested", "travel"));
    expect(participants?.explanation).toMatchObject({ kind: "product", of: [asking, { kind: "rate", value: 309 }] });
  });

  it("is each entry's own matter where it is said of accompanying persons", () => {
    const accompanyingPersons = [{ persons: 2, notRequested: { travel: 1, individualSupport: 2 } }, { persons: 1 }];
    const application = of({ accompanyingPersons, notRequested: { travel: 3 } });
    // One of the two travels on the grant, both live on it no more; the third has both.
    expect(amountsOf("travel", application)).toEqual(["309.00", "309.00"]);
    expect(amountsOf("individualSupport", application)).toEqual(["1500.00", "500.00"]);
    const [first] = linesOf("travel", grantOf(application));
    const at = ["flows", 0, "accompanyingPersons", 0] as const;
    expect(first?.explanation).toMatchObject({
      kind: "product",
      of: [excess(given(2, ...at, "persons"), given(1, ...at, "notRequested", "travel")), { kind: "rate", value: 309 }],
    });
  });
});

describe("a real cost that replaces unit costs", () => {
  it.each([
    // Travel 275 and 309, support 4 x 125, organisational support 350, inclusion support 100 and 125 per participant.
    [2021, ["700.00", "500.00", "275.00", "100.00", "812.40"]],
    [2023, ["700.00", "500.00", "275.00", "100.00", "812.40"]],
    [2025, ["700.00", "500.00", "309.00", "125.00", "812.40"]],
    [2026, ["700.00", "500.00", "309.00", "125.00", "812.40"]],
  ] as const)("is paid once, in call %i", (call, amounts) => {
    // One of two has fewer opportunities, and travels and lives on real costs of 812.40 EUR.
    const application = applicationOf(
      [
        {
          ...jobShadowing,
          participantsWithFewerOpportunities: 1,
          notRequested: { travel: 1, individualSupport: 1 },
          inclusionCosts: "812.40",
        },
      ],
      { call },
    );
    expect(grantOf(application).lines.map(({ amount }) => amount)).toEqual(amounts);
    expect(codesOf(application)).toEqual([]);
  });

  it("takes the persons of expensive travel from those who do not ask for travel first (I38)", () => {
    // The item is for one of three who does not ask for the unit cost, and for one who does: 618 EUR. 70 % of 882.85 are
    // 617.995, of 882.86 618.002 (PG-2026 p. 122), of which 80 % are 706.288. One more asks, at 309.
    const paying = (realCost: string, persons = 2) =>
      of(
        { accompanyingPersons: [], notRequested: { travel: 1 } },
        { exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons, realCost }] },
      );
    expect(amountsOf("exceptionalCosts", paying("882.85"))).toEqual([]);
    expect(amountsOf("travel", paying("882.85"))).toEqual(["618.00"]);
    expect(amountsOf("exceptionalCosts", paying("882.86"))).toEqual(["706.29"]);
    expect(amountsOf("travel", paying("882.86"))).toEqual(["309.00"]);
    // For the one alone nothing is taken off a second time: 2 x 309, and 80 % of 1 000.
    expect(amountsOf("travel", paying("1000.00", 1))).toEqual(["618.00"]);
    expect(amountsOf("exceptionalCosts", paying("1000.00", 1))).toEqual(["800.00"]);
    expect(amountsOf("travel", paying("3000.00", 3))).toEqual([]);
  });

  it("says how many of the persons of an item they are", () => {
    const items = (...persons: readonly number[]) =>
      of(
        { accompanyingPersons: [], notRequested: { travel: 2 } },
        {
          exceptionalCosts: persons.map((count) => {
            return { type: "expensive-travel", flow: "JOB", persons: count, realCost: `${count * 1000}.00` };
          }),
        },
      );
    const said = (index: number, persons: number) => ({
      code: "expensive-travel.not-requested",
      severity: "info",
      path: ["exceptionalCosts", index, "persons"],
      params: { persons },
    });
    expect(findingsOf(items(1, 2)).map(bare)).toEqual([said(0, 1), said(1, 1)]);
    expect(findingsOf(items(3)).map(bare)).toEqual([said(0, 2)]);
    expect(findingsOf(items(2, 1)).map(bare)).toEqual([said(0, 2)]);
    const [first] = grantOf(items(3)).findings;
    expect(first?.citations).toEqual([
      { source: "PG-2026", page: 122, section: "Exceptional costs", interpretation: "I38" },
    ]);
  });

  it("explains what is taken off the travel of those who ask", () => {
    const [line] = linesOf(
      "travel",
      grantOf(
        of(
          { accompanyingPersons: [], notRequested: { travel: 1 } },
          { exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons: 2, realCost: "2000.00" }] },
        ),
      ),
    );
    const others = given(1, "flows", 0, "notRequested", "travel");
    const persons = excess(
      excess(ofFlow(3, 0, "participants"), others),
      excess(given(2, "exceptionalCosts", 0, "persons"), others),
    );
    expect(line?.explanation).toMatchObject({ kind: "product", of: [persons, { kind: "rate", value: 309 }] });
  });

  it("goes on to those beside them after all participants", () => {
    // Of three at 309 one does not ask; the companion is at 28. Three are 927 EUR: 70 % of 1324.28 are 926.996, of
    // 1324.29 927.003, of which 80 % are 1059.432. Four are 955: 70 % of 1364.29 are 955.003, 80 % 1091.432.
    const paying = (persons: number, realCost: string) =>
      of(
        { accompanyingPersons: [{ persons: 1, distanceKm: 10 }], notRequested: { travel: 1 } },
        { exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons, realCost }] },
      );
    expect(amountsOf("exceptionalCosts", paying(3, "1324.28"))).toEqual([]);
    expect(amountsOf("travel", paying(3, "1324.28"))).toEqual(["618.00", "28.00"]);
    expect(amountsOf("exceptionalCosts", paying(3, "1324.29"))).toEqual(["1059.43"]);
    expect(amountsOf("travel", paying(3, "1324.29"))).toEqual(["28.00"]);
    expect(amountsOf("exceptionalCosts", paying(4, "1364.28"))).toEqual([]);
    expect(amountsOf("exceptionalCosts", paying(4, "1364.29"))).toEqual(["1091.43"]);
    expect(amountsOf("travel", paying(4, "1364.29"))).toEqual([]);
  });

  it("takes those beside them who do not ask before the participants who do", () => {
    // The companion's unit cost is 28 EUR: 70 % of 40.00 are 28, of 40.01 28.007, of which 80 % are 32.008.
    const paying = (realCost: string) =>
      of(
        { accompanyingPersons: [{ persons: 1, distanceKm: 10, notRequested: { travel: 1 } }] },
        { exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons: 1, realCost }] },
      );
    expect(amountsOf("exceptionalCosts", paying("40.00"))).toEqual([]);
    expect(amountsOf("exceptionalCosts", paying("40.01"))).toEqual(["32.01"]);
    expect(amountsOf("travel", paying("40.01"))).toEqual(["927.00"]);
  });

  it("compares expensive travel with the unit cost of those, too, who do not ask for it", () => {
    // Of two, one does not ask for travel; the item is for both, whose unit cost is 618 EUR.
    const paying = (realCost: string, persons: number) =>
      of(
        { participants: 2, accompanyingPersons: [], notRequested: { travel: 1 } },
        { exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons, realCost }] },
      );
    expect(amountsOf("exceptionalCosts", paying("882.85", 2))).toEqual([]);
    expect(amountsOf("exceptionalCosts", paying("882.86", 2))).toEqual(["706.29"]);
    // Of one alone it is 309 EUR: 70 % of 441.42 are 308.994, of 441.43 309.001, of which 80 % are 353.144.
    expect(amountsOf("exceptionalCosts", paying("441.42", 1))).toEqual([]);
    expect(amountsOf("exceptionalCosts", paying("441.43", 1))).toEqual(["353.14"]);
    const nobodyAsks = of(
      { participants: 1, accompanyingPersons: [], participantsWithFewerOpportunities: 0, notRequested: { travel: 1 } },
      { exceptionalCosts: [{ type: "expensive-travel", flow: "JOB", persons: 1, realCost: "441.42" }] },
    );
    expect(codesOf(nobodyAsks)).toContain("expensive-travel.covered");
    expect(amountsOf("exceptionalCosts", nobodyAsks)).toEqual([]);
  });
});

describe("a count of those who do not ask, or who go to a training, that is not a whole number", () => {
  it.each<readonly [Partial<Flow>, string]>([
    [{ notRequested: { travel: 0.5 } }, "flows.0.notRequested.travel"],
    [{ notRequested: { individualSupport: "1" as never } }, "flows.0.notRequested.individualSupport"],
    [
      { accompanyingPersons: [{ persons: 2, notRequested: { travel: Number.NaN } }] },
      "flows.0.accompanyingPersons.0.notRequested.travel",
    ],
    [{ preDepartureTraining: { participants: -1 } }, "flows.0.preDepartureTraining.participants"],
    [
      { preDepartureTraining: { participants: 1, accompanyingPersons: 1.5 } },
      "flows.0.preDepartureTraining.accompanyingPersons",
    ],
  ])("throws: %j", (values, path) => {
    const message = `${path} must be a whole number: validate with parseApplication first`;
    expect(() => grantOf(of(values))).toThrow(new TypeError(message));
  });
});
