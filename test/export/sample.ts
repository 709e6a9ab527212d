import type { Application } from "../../src/application/application.js";
import { calculateGrant, type GrantOptions } from "../../src/index.js";
import { allFixtures, applicationOf } from "../fixtures.js";

/** An application with a budget, and the options of its fixture. */
export interface Budgeted {
  readonly name: string;
  readonly application: Application;
  readonly options: GrantOptions;
}

/** All fixtures with a budget. */
export function budgetedFixtures(): readonly Budgeted[] {
  return allFixtures()
    .filter(({ expected }) => expected.issues === undefined)
    .map((each) => ({ name: each.name, application: applicationOf(each), options: each.expected.options ?? {} }))
    .filter(({ application }) => calculateGrant(application, { explanations: false }).amountIs !== undefined);
}

/**
 * Fixtures that show each shape of a line: whose it is, of which activity and category, with which steps of calculation.
 * With `LONG=1` all of them.
 */
export function sampleOfFixtures(): readonly Budgeted[] {
  sample ??= sampleOf(budgetedFixtures());
  return sample;
}

/** Chosen once for all test files that share their modules. */
let sample: readonly Budgeted[] | undefined;

function sampleOf(all: readonly Budgeted[]): readonly Budgeted[] {
  if (process.env["LONG"] === "1") return all;
  const seen = new Set<string>();
  return all.filter(({ application, options }) => {
    const { lines } = calculateGrant(application, options);
    const activities = new Map(application.flows.map(({ id, activity }) => [id, activity]));
    const shapes = lines.map(({ category, who, flow, explanation }) => {
      const steps = JSON.stringify(explanation)?.match(/"kind":"\w+"/g);
      return [category, who === "accompanyingPersons", activities.get(flow ?? ""), new Set(steps).size > 3].join();
    });
    const isNew = shapes.some((shape) => !seen.has(shape));
    for (const shape of shapes) seen.add(shape);
    return isNew;
  });
}
