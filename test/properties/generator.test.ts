import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant, type Grant } from "../../src/grant.js";
import { categories } from "../../src/results/category.js";
import { actionRules } from "../../src/rules/index.js";
import { parseApplication } from "../../src/schema/index.js";
import { anyScenario, pricedScenario, printedFields, twofoldScenario } from "./application.js";
import { inSpecialCases, nearlyEligible } from "./eligible-application.js";
import { runs } from "./runs.js";
import { explanationOf, leaves, nodes } from "./trees.js";
import { choices, written } from "./written.js";

/*
 * A property proves nothing if nothing is generated: every activity, category, limit and status must turn up. The seed
 * is fixed, even in the long run.
 */
const drawn = { numRuns: 1000, seed: 7 };

class Tally {
  readonly #seen = new Set<string>();

  add(what: string): this {
    this.#seen.add(what);
    return this;
  }

  /** Those of `expected` that never turned up. */
  missing(expected: readonly string[]): readonly string[] {
    return expected.filter((what) => !this.#seen.has(what));
  }
}

/** What a grant rests on in the input. */
const leavesOf = ({ lines }: Grant) =>
  lines.flatMap((line) => leaves(explanationOf(line))).filter((leaf) => leaf.kind === "input");

/** What the contract has beside what every flow has. */
const keysOfFlows = [
  ...["graduates", "learnerKind"],
  ...["group", "notRequested", "preDepartureTraining", "courseCountries", "receivingOrganisation"],
  ...["sendingOrganisation", "paidBySendingInstitution", "hostingSupervisedBy", "learnerCountries", "people", "course"],
];

/** The path to a cell without its field: "travel/10-99/standard". */
const inField = (id: string) => id.slice(id.indexOf("/") + 1);

describe("the generators", () => {
  it("make applications that the schema accepts", () => {
    const applications = [pricedScenario, twofoldScenario, anyScenario].map((scenario) =>
      scenario.map(({ application }) => application),
    );
    for (const each of [...applications, nearlyEligible]) {
      fc.assert(
        fc.property(each, (application) => {
          const parsed = parseApplication(application);
          if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
        }),
        runs(300),
      );
    }
  });

  it("reach every call, action, activity, category and limit of the grant", () => {
    const tally = new Tally();
    for (const { application, options } of fc.sample(pricedScenario, { ...drawn, numRuns: 3000 })) {
      const { call, action, flows } = application;
      const grant = calculateGrant(application, options);
      expect(grant.total).toBeDefined();
      tally.add(`${call} ${action}`);
      for (const each of flows) {
        tally.add(`${call} ${each.activity}`);
        if (each.durationDays === undefined) tally.add("no durationDays");
        for (const key of Object.keys(each)) tally.add(`flow ${key}`);
        for (const { path } of leavesOf(grant))
          if (path.at(-2) === "notRequested") tally.add(`notRequested ${path.at(-1)}`);
      }
      tally.add(options.dayCount ?? "no dayCount");
      tally.add(options.greenDays ?? "no greenDays");
      for (const { code } of grant.findings) tally.add(code);
      for (const line of grant.lines) {
        tally.add(line.category);
        tally.add(`${line.category} ${line.who}`);
        if (line.id.endsWith("/pre-departure-training")) tally.add("pre-departure-training");
        if (line.id.includes("/preparatory-visit-")) tally.add("preparatory-visit");
        for (const node of nodes(explanationOf(line))) {
          tally.add(node.kind);
          if (node.kind === "rate") tally.add(inField(node.id)).add(`${call} ${inField(node.id)}`);
        }
      }
    }
    const expected = [
      ...printedFields.flatMap(({ call, actions, activities, travel }) => [
        ...Object.entries(actions).flatMap(([action, { amountIs }]) =>
          amountIs === undefined ? [] : [`${call} ${action}`],
        ),
        ...Object.keys(activities).map((activity) => `${call} ${activity}`),
        ...travel.map(({ id }) => `${call} travel/${id}/standard`),
        ...travel.flatMap(({ id, green }) => (green === undefined ? [] : [`${call} travel/${id}/green`])),
      ]),
      ...categories,
      ...["travel", "individualSupport"].flatMap((category) => [
        `${category} participants`,
        `${category} accompanyingPersons`,
      ]),
      ...["inclusionSupport organisation", "inclusionSupport participants"],
      ...["exceptionalCosts organisation", "exceptionalCosts persons"],
      ...["no durationDays", "no dayCount", "funded-days", "activity-days"],
      ...["no greenDays", "green-grant", "green-travel"],
      ...["sum", "product", "percentage", "cap", "excess", "rounding"],
      ...["individualSupport/daysAtBaseRate", "individualSupport/percentAfterwards"],
      ...["individualSupport/accompanyingDays", "individualSupport/travelDays/standard"],
      ...["individualSupport/travelDays/green", "inclusionSupport/perParticipant", "inclusionSupport/realCostsPercent"],
      ...["preparatoryVisits/perPerson", "preparatoryVisits/persons", "courseFees/perDay", "courseFees/perPerson"],
      ...["courseFees/days", "linguisticSupport/perParticipant", "linguisticSupport/reinforced"],
      ...["exceptionalCosts/financial-guarantee/percent", "exceptionalCosts/expensive-travel/percent"],
      "exceptionalCosts/entry-requirements/percent",
      ...printedFields.flatMap(({ call, organisationalSupport }) =>
        Object.entries(organisationalSupport).flatMap(([activity, cells]) =>
          Object.keys(cells).map((key) => `${call} organisationalSupport/${activity}/${key}`),
        ),
      ),
      ...["distance.disagrees", "distance.near-band-edge", "travel.under-minimum-distance"],
      ...["hosts-own-learners.not-funded", "green-travel.no-green-rate", "travel-days.over-limit"],
      ...["accompanying-duration.over-limit", "accompanying-duration.longer-than-activity"],
      ...["accompanying-persons.not-available", "course-fees.over-limit", "course-fees.longer-than-course"],
      ...["course-fees.person-over-limit", "course-fees.not-available", "linguistic-support.not-available"],
      ...["inclusion-costs.not-available", "group-support.capped", "day-count.printed"],
      ...["companions.without-ground", "companions.not-stated", "pre-departure-training.not-available"],
      ...["financial-guarantee.not-required", "entry-requirements.not-available"],
      ...["individualSupport/travelDays/greenAdditional", "pre-departure-training", "preparatory-visit"],
      ...["preparatory-visit.too-many-persons", "preparatory-visit.not-for-activity"],
      ...["preparatory-visit.more-than-one", "expensive-travel.covered", "expensive-travel.not-available"],
      ...["base-rate.out-of-range", "venue.other-country", "preparatory-visit.other-host"],
      ...keysOfFlows.map((key) => `flow ${key}`),
      ...["travel", "individualSupport", "organisationalSupport"].map((key) => `notRequested ${key}`),
      ...["courseFees", "linguisticSupport", "inclusionSupport"].map((key) => `notRequested ${key}`),
    ];
    expect(tally.missing(expected)).toEqual([]);
  });

  it("reach what a grant does not know", () => {
    const tally = new Tally();
    for (const { application, options } of fc.sample(anyScenario, drawn)) {
      const grant = calculateGrant(application, options);
      tally.add(grant.total === undefined ? "no total" : "total");
      for (const { code, path } of grant.findings) tally.add(code).add(`${code} ${path.at(-2)}`);
      for (const { code, path } of grant.findings)
        if (path.includes("accompanyingPersons")) tally.add(`${code} of companions`);
    }
    const expected = [
      ...["total", "no total", "call.unknown", "action.not-covered", "activity.unknown", "country.not-in-programme"],
      ...["destination.missing", "duration.missing", "distance.missing", "distance-band.unknown"],
      ...["distance-band.ignored", "place.unresolved", "base-rate.missing", "distance-band.unknown of companions"],
      ...["place.unresolved of companions", "amount.undecided", "sender-payment.missing", "rate.provisional"],
    ];
    expect(tally.missing(expected)).toEqual([]);
  });

  it("give accompanying persons every key, and all ways to write an application", () => {
    const tally = new Tally();
    for (const [{ application }, ways] of fc.sample(fc.tuple(anyScenario, choices), drawn)) {
      const inAnyWay = written(application, ways);
      tally.add(inAnyWay.flows === undefined ? "no flows" : "flows");
      for (const key of Object.keys(inAnyWay)) tally.add(key);
      for (const { accompanyingPersons, destination, origin, notes } of inAnyWay.flows ?? []) {
        if (destination !== undefined) tally.add(destination);
        if (typeof origin === "string") tally.add("place as text");
        if (notes !== undefined) tally.add("notes of a flow");
        if (typeof accompanyingPersons === "number") tally.add(accompanyingPersons === 0 ? "number 0" : "number");
        if (typeof accompanyingPersons !== "object") continue;
        tally.add(accompanyingPersons.length > 1 ? "several entries" : `list of ${accompanyingPersons.length}`);
        for (const entry of accompanyingPersons) {
          for (const key of Object.keys(entry)) tally.add(`own ${key}`);
          if (typeof entry.venue === "string") tally.add("own place as text");
        }
      }
    }
    const expected = [
      ...["flows", "no flows", "$schema", "reference", "title", "notes", "notes of a flow"],
      ...["GR", "gr", "EL", "el", "GB", "gb", "UK", "uk", "pl", "Pl"],
      ...["place as text", "number 0", "number", "list of 0", "list of 1", "several entries"],
      ...["persons", "durationDays", "travelDays", "greenTravel", "notRequested"].map((key) => `own ${key}`),
      ...["distanceKm", "distanceBand", "origin", "venue"].map((key) => `own ${key}`),
      "own place as text",
    ];
    expect(tally.missing(expected)).toEqual([]);
  });

  it("reach every status of every rule of eligibility, and every verdict", () => {
    const tally = new Tally();
    const applications = [
      ...inSpecialCases,
      ...fc.sample(nearlyEligible, { ...drawn, numRuns: 2000 }),
      ...fc.sample(anyScenario, { ...drawn, numRuns: 500 }).map(({ application }) => application),
    ];
    for (const application of applications) {
      const { verdict, checks, findings } = checkEligibility(application);
      tally.add(verdict);
      for (const { rule, status } of checks) tally.add(`${application.action} ${rule} ${status}`);
      for (const { code } of findings) tally.add(code);
    }
    const met = Object.entries(actionRules).flatMap(([action, { eligibility }]) =>
      eligibility.flatMap(({ id }) =>
        neverAsked.includes(`${action.slice(-3)} ${id}`)
          ? []
          : [
              ...(neverMet.includes(`${action} ${id}`) ? [] : [`${action} ${id} pass`]),
              ...(lenient.includes(id) ? [] : [`${action} ${id} fail`]),
            ],
      ),
    );
    const verdicts = ["eligible", "ineligible", "undetermined"];
    expect(tally.missing([...verdicts, "accompaniment.partial", ...met])).toEqual([]);
  });
});

/** Rules that warn at most, or that any given value meets. */
const lenient = [
  ...["travel-days", "course-fee-days", "low-emission-travel", "applicant-type", "consortium-members-type"],
];

/** A short-term project has no activities in third countries: there is none, or it is refused. */
const neverMet = ["KA122-VET third-country-venue"];

/** Rules that no call has in the field. */
const neverAsked = [
  ...["ADU course-share", "ADU special-status-hosts", "ADU special-status-agencies", "ADU special-status-consortium"],
  ...["VET special-status-agencies", "VET special-status-consortium"],
];
