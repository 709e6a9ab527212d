import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application, ExceptionalCost, Flow } from "../../src/application/application.js";
import type { Draft, DraftFlow } from "../../src/application/draft.js";
import { assess } from "../../src/assess.js";
import { assessDraft, type DraftAssessment } from "../../src/assess-draft.js";
import { openQuestions } from "../../src/form/index.js";
import { parseDraft } from "../../src/schema/index.js";
import { anyScenario, pricedScenario, type Scenario, thirdCountryScenario } from "./application.js";
import { hostileDocument } from "./documents.js";
import { nearlyEligible } from "./eligible-application.js";
import { assertPlainJson, expectUntouchedPrototypes } from "./plain-json.js";
import { expectOften, firstDocument, runs, timeout } from "./runs.js";

const seen = new WeakSet<object>();

/** Values of a flow without which it has no amount, or no rule can look at it. */
const needed = [
  "id",
  "activity",
  "participants",
  "durationDays",
  "destination",
  "distanceKm",
  "distanceBand",
  "origin",
] as const;

/** Values that can only add to what a complete flow gets, or change nothing of it. */
const harmless = [
  ...["linguisticSupportParticipants", "inclusionCosts", "preDepartureTraining", "startDate", "endDate", "venueCity"],
  ...["learnerCountries", "inTraining", "graduationDate", "serviceMonths", "graduates", "learnerKind", "mentors"],
  ...["course", "courseCountries", "shortStayJustified", "notes", "hostingCountry", "hostingSupervisedBy"],
] as const;

/** What is taken from a flow: nothing, all, what it needs with whatever else, or what can only add to it. */
type Cut =
  | { readonly kind: "none" | "all" }
  | { readonly kind: "needed" | "harmless"; readonly keys: readonly string[] };

const cut: fc.Arbitrary<Cut> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Cut>({ kind: "none" }) },
  { weight: 1, arbitrary: fc.constant<Cut>({ kind: "all" }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.subarray([...needed], { minLength: 1 }), fc.subarray(["people", "group", "notRequested", ...harmless]))
      .map(([own, others]): Cut => ({ kind: "needed", keys: [...own, ...others] })),
  },
  { weight: 2, arbitrary: fc.subarray([...harmless]).map((keys): Cut => ({ kind: "harmless", keys })) },
);

/** What is taken from a visit or a cost. */
const entryCut = fc.oneof(
  { weight: 4, arbitrary: fc.constant<readonly string[]>([]) },
  {
    weight: 1,
    arbitrary: fc.constant<readonly string[]>([
      "flow",
      "participants",
      "type",
      "persons",
      "realCost",
      "hostingOrganisation",
    ]),
  },
  { weight: 3, arbitrary: fc.subarray(["flow", "participants", "type", "persons", "realCost"]) },
);

const cuts = fc.record({
  flows: fc.array(cut, { minLength: 5, maxLength: 12 }),
  entries: fc.array(entryCut, { minLength: 4, maxLength: 8 }),
  /** How many entries stay of the ends of the lists: what comes later is added at the end. */
  kept: fc.record({ flows: fc.nat(12), visits: fc.nat(8), costs: fc.nat(8) }),
  consortium: fc.constantFrom("kept", "kept", "countries", "names", "gone"),
  top: fc.subarray(["submittedAt", "roundOpen", "project", "round"]),
});

const without = <T extends object>(value: T, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Partial<T>;

function flowCut(flow: Flow, how: Cut = { kind: "none" }): DraftFlow {
  if (how.kind === "none") return flow;
  return "keys" in how ? without(flow, how.keys) : {};
}

/** An application from which values, and entries at the end of lists, are taken. */
function draftOf(application: Application, drawn: typeof cuts extends fc.Arbitrary<infer T> ? T : never): Draft {
  const { consortium, preparatoryVisits = [], exceptionalCosts = [], flows, ...rest } = application;
  const members = (consortium?.members ?? []).map((member) => {
    if (drawn.consortium === "countries") return without(member, ["country"]);
    return drawn.consortium === "names" ? without(member, ["name"]) : member;
  });
  const entryOf = <T extends object>(each: T, index: number, shift: number) =>
    without(each, drawn.entries[(index + shift) % drawn.entries.length] ?? []);
  return {
    ...without(rest, drawn.top),
    ...(consortium === undefined || drawn.consortium === "gone" ? {} : { consortium: { members } }),
    flows: flows
      .slice(0, drawn.kept.flows)
      .map((flow, index) => flowCut(flow, drawn.flows[index % drawn.flows.length])),
    preparatoryVisits: preparatoryVisits.slice(0, drawn.kept.visits).map((each, index) => entryOf(each, index, 0)),
    exceptionalCosts: exceptionalCosts.slice(0, drawn.kept.costs).map((each, index) => entryOf(each, index, 3)),
  } as Draft;
}

/*
 * What the words of `assessDraft` except: what is added to a complete flow may be paid instead of what it has, or put an
 * organisation that it names into another country. All else is tried.
 */

/** Whether a complete flow names an organisation that the draft does not have by its name, and the application does. */
function namesLaterMember(draft: Draft, { flows, consortium, applicant }: Application, isComplete: IsComplete) {
  const namesOf = (all: readonly { readonly name?: string | undefined }[] = []) =>
    new Set(all.flatMap(({ name }) => (name === undefined ? [] : [name.trim().toLowerCase()])));
  const [now, later] = [namesOf([applicant, ...(draft.consortium?.members ?? [])]), namesOf(consortium?.members)];
  return flows.some(
    (flow, index) =>
      isComplete(index) &&
      [flow.sendingOrganisation, flow.receivingOrganisation].some((name) => {
        const folded = name?.trim().toLowerCase();
        return folded !== undefined && later.has(folded) && !now.has(folded);
      }),
  );
}

/** Without the expensive travel that is added to a flow that was complete without it. */
function withoutLaterTravel(application: Application, kept: number, isComplete: IsComplete): Application {
  const { exceptionalCosts = [], flows } = application;
  const isLater = ({ type, flow }: ExceptionalCost & { readonly flow?: string }, index: number) =>
    index >= kept && type === "expensive-travel" && isComplete(flows.findIndex(({ id }) => id === flow));
  return { ...application, exceptionalCosts: exceptionalCosts.filter((cost, index) => !isLater(cost, index)) };
}

/** Whether the draft's flow in a position is priced. */
type IsComplete = (index: number) => boolean;

/** Also above what an application may ask for. */
const toCents = (amount: string) => Number(amount.replace(".", ""));

const least = ({ total }: DraftAssessment) => toCents(total?.amount ?? total?.least ?? "0.00");

const scenario: fc.Arbitrary<Scenario> = fc.oneof(
  { weight: 4, arbitrary: pricedScenario },
  { weight: 1, arbitrary: thirdCountryScenario },
);

describe("an assessed draft", { timeout }, () => {
  it("of an application in which nothing is missing is its assessment", () => {
    let complete = 0;
    fc.assert(
      fc.property(fc.oneof(anyScenario, pricedScenario), ({ application, options }) => {
        const { draft } = parseDraft(structuredClone(application));
        const { isComplete, missing, flows, total, ...assessment } = assessDraft(draft, options);
        expect(isComplete).toBe(missing.length === 0);
        expect(flows.every((flow) => flow.missing.length === 0) || !isComplete).toBe(true);
        const expected = assess(application, options);
        if (!isComplete) {
          expect(assessment.eligibility.verdict).not.toBe("eligible");
          expect(assessment.grant?.total).toBeUndefined();
          return;
        }
        complete++;
        expect(assessment).toStrictEqual(expected);
        expect(total?.atLeast ?? false).toBe(false);
        expect(total?.amount).toBe(expected.grant.total);
      }),
      runs(300),
    );
    expectOften(complete, runs(300), 0.3);
  });

  it("is worth at least what it says, whatever is filled in and added", () => {
    let [open, some] = [0, 0];
    fc.assert(
      fc.property(scenario, cuts, ({ application, options }, drawn) => {
        const draft = draftOf(application, drawn);
        const result = assessDraft(draft, options);
        if (result.total?.atLeast !== true) return;
        const isComplete: IsComplete = (index) => result.flows[index]?.missing.length === 0;
        if (namesLaterMember(draft, application, isComplete)) return;
        const { grant, range } = assess(withoutLaterTravel(application, drawn.kept.costs, isComplete), options);
        const total = grant.total ?? range?.minimum.total;
        // A flow of the application, too, may lack what its amounts rest on.
        if (total === undefined) return;
        open++;
        if (least(result) > 0) some++;
        expect(least(result)).toBeLessThanOrEqual(toCents(total));
      }),
      runs(800),
    );
    expectOften(open, runs(800), 0.25);
    expectOften(some, runs(800), 0.15);
  });

  it("is refused only for what nothing can mend", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          nearlyEligible,
          anyScenario.map(({ application }) => application),
        ),
        cuts,
        (application, drawn) => {
          const result = assessDraft(draftOf(application, drawn));
          if (result.isComplete || result.eligibility.verdict !== "ineligible") return;
          const failing = result.eligibility.checks.flatMap(({ rule, status }) => (status === "fail" ? [rule] : []));
          const { checks } = assess(application).eligibility;
          refused++;
          // In two tables one of which is not for the application, the rule may be open.
          expect(checks.flatMap(({ rule, status }) => (status === "fail" ? [rule] : []))).toEqual(
            expect.arrayContaining(failing),
          );
        },
      ),
      runs(400),
    );
    expectOften(refused, runs(400), 0.05);
  });

  it("is plain JSON, and has lines with an id each, whatever the draft", () => {
    const { numRuns } = runs(800);
    for (let index = 0; index < numRuns; index++) {
      let value: unknown;
      try {
        value = JSON.parse(hostileDocument(firstDocument + index));
      } catch {
        continue;
      }
      const { draft } = parseDraft(value);
      const result = assessDraft(draft);
      assertPlainJson(result, seen);
      const ids = result.grant?.lines.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(result.flows.length).toBe(draft.flows?.length ?? 0);
      assertPlainJson(openQuestions(draft), seen);
    }
    expectUntouchedPrototypes();
  });

  it("is asked for all that is missing, each value once", () => {
    fc.assert(
      fc.property(scenario, cuts, fc.boolean(), ({ application, options }, drawn, hasCountry) => {
        const whole = draftOf(application, drawn);
        const draft = hasCountry ? whole : { ...whole, applicant: without(whole.applicant ?? {}, ["country"]) };
        const asked = openQuestions(draft, options).map(({ path }) => path.join("."));
        expect(new Set(asked).size).toBe(asked.length);
        const missing = assessDraft(draft, options).missing.map((path) => path.join("."));
        expect(asked).toEqual(expect.arrayContaining(missing));
      }),
      runs(300),
    );
  });

  it("has the lines of the application, under their ids and paths, for the flows that are complete", () => {
    fc.assert(
      fc.property(scenario, cuts, ({ application, options }, drawn) => {
        const draft = {
          ...application,
          flows: application.flows.map((flow, index) => flowCut(flow, drawn.flows[index % drawn.flows.length])),
        };
        const result = assessDraft(draft, options);
        const whole = new Map(assess(application, options).grant.lines.map((line) => [line.id, line]));
        for (const [index, { missing }] of result.flows.entries()) {
          const isWhole = draft.flows[index] === application.flows[index];
          if (!isWhole || missing.length > 0) continue;
          const own = (result.grant?.lines ?? []).filter(({ flow }) => flow === application.flows[index]?.id);
          for (const line of own.filter(({ category }) => category === "travel"))
            expect(line).toStrictEqual(whole.get(line.id));
        }
      }),
      runs(200),
    );
  });
});
