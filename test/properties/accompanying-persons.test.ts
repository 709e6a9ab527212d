import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AccompanyingPersons, Application, Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { anyScenario, pricedScenario, type Scenario } from "./application.js";
import { expectOften, runs, timeout } from "./runs.js";
import { splitCounts } from "./split.js";

/** What must not change: amounts and verdicts. The lines may: there is one per entry. */
function figuresOf({ application, options }: Scenario) {
  const { eligibility, grant, range } = assess(application, options);
  return {
    verdict: eligibility.verdict,
    statuses: eligibility.checks.map(({ rule, status }) => [rule, status]),
    totals: [grant.total, range?.minimum.total, range?.maximum.total],
    summaries: [grant.summary, range?.minimum.summary, range?.maximum.summary],
  };
}

/** A scenario whose flows have accompanying persons, and an entry of them. */
const withOneEntry = fc
  .tuple(fc.oneof(pricedScenario, anyScenario), fc.nat())
  .map(([scenario, drawn]) => {
    const { flows } = scenario.application;
    const places = flows.flatMap(({ accompanyingPersons = [] }, flow) =>
      accompanyingPersons.map((entry, position) => ({ flow, position, entry })),
    );
    const place = places[drawn % places.length];
    return place === undefined ? undefined : { scenario, ...place };
  })
  .filter((each) => each !== undefined);

function withEntries(
  scenario: Scenario,
  flow: number,
  change: (entries: readonly AccompanyingPersons[], flow: Flow) => readonly AccompanyingPersons[],
): Scenario {
  const flows = scenario.application.flows.map((each, index) =>
    index === flow ? { ...each, accompanyingPersons: change(each.accompanyingPersons ?? [], each) } : each,
  );
  const application: Application = { ...scenario.application, flows };
  return { ...scenario, application };
}

/** Travel days by the means of transport, whatever travel grant is received. */
const byMeans = (scenario: Scenario): Scenario => ({
  ...scenario,
  options: { ...scenario.options, greenDays: "green-travel" },
});
const hasExpensiveTravel = ({ application: { exceptionalCosts = [] } }: Scenario) =>
  exceptionalCosts.some(({ type }) => type === "expensive-travel");

describe("accompanying persons", { timeout }, () => {
  it("have the same grant in one entry as in two of the same arrangements", () => {
    let split = 0;
    fc.assert(
      fc.property(withOneEntry, fc.nat(), ({ scenario, flow, position, entry }, cut) => {
        if (entry.persons < 2) return;
        split++;
        const first = 1 + (cut % (entry.persons - 1));
        const [ofFirst, ofSecond] = splitCounts(entry.notRequested, first);
        const two = [
          { ...entry, persons: first, notRequested: ofFirst },
          { ...entry, persons: entry.persons - first, notRequested: ofSecond },
        ];
        // Which of those without individual support are paid expensive travel is not said (I30).
        const isOpen = (entry.notRequested?.individualSupport ?? 0) > 0 && hasExpensiveTravel(scenario);
        const before = isOpen ? byMeans(scenario) : scenario;
        const after = withEntries(before, flow, (entries) => entries.toSpliced(position, 1, ...two));
        expect(figuresOf(after)).toEqual(figuresOf(before));
      }),
      runs(200),
    );
    expectOften(split, runs(200), 0.5);
  });

  it("have the same grant whether they say nothing or what the flow says", () => {
    let said = 0;
    fc.assert(
      fc.property(withOneEntry, ({ scenario, flow, position }) => {
        const saying = (entryOf: (flow: Flow) => Partial<AccompanyingPersons>) =>
          withEntries(scenario, flow, (entries, each) =>
            entries.with(position, { persons: entries[position]?.persons ?? 1, ...entryOf(each) }),
          );
        const sayingAll = saying((each) => {
          const { durationDays, travelDays, greenTravel, distanceKm, distanceBand, origin, venue } = each;
          return { durationDays, travelDays, greenTravel, distanceKm, distanceBand, origin, venue };
        });
        const nothing = figuresOf(saying(() => ({})));
        if (nothing.totals.some((total) => total !== undefined)) said++;
        expect(figuresOf(sayingAll)).toEqual(nothing);
      }),
      runs(200),
    );
    expectOften(said, runs(200), 0.3);
  });

  // In expensive travel those first in the list come first (I11).
  it("have the same grant in whatever order, but for expensive travel", () => {
    let moved = 0;
    fc.assert(
      fc.property(withOneEntry, ({ scenario, flow }) => {
        const exceptionalCosts = scenario.application.exceptionalCosts?.filter(
          ({ type }) => type !== "expensive-travel",
        );
        const before = { ...scenario, application: { ...scenario.application, exceptionalCosts } };
        const after = withEntries(before, flow, (entries) => entries.toReversed());
        if ((before.application.flows[flow]?.accompanyingPersons?.length ?? 0) > 1) moved++;
        expect(figuresOf(after)).toEqual(figuresOf(before));
      }),
      runs(100),
    );
    expectOften(moved, runs(100), 0.3);
  });
});
