import type { Passage } from "../../rates/call-table.js";
import type { Path } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import { type Citation, isProvisional, statuses } from "../../values/citation.js";
import type { EligibilityProject } from "./project.js";

/** Every rule, by its stable id: never renamed, never reused. */
export const ruleIds = [
  "accredited",
  "activity-dates",
  "activity-duration",
  "activity-type",
  "activity-venue-abroad",
  "applicant-country",
  "applicant-type",
  "applications-per-round",
  "at-least-one-mobility",
  "consortium-format",
  "consortium-members-country",
  "consortium-members-type",
  "consortium-two-agreements",
  "course-fee-days",
  "course-persons-per-organisation",
  "course-share",
  "deadline",
  "expert-origin",
  "group-companions",
  "group-pupil-countries",
  "group-size",
  "group-venue",
  "hosted-teacher-origin",
  "hosted-teacher-status",
  "incoming-venue",
  "job-shadowing-mentors",
  "national-agency",
  "not-accredited",
  "one-course-per-person",
  "participants",
  "preparatory-visit-activity",
  "preparatory-visit-per-host",
  "preparatory-visit-persons",
  "preparatory-visit-who",
  "project-duration",
  "round-2-after-round-1",
  "second-round-open",
  "single-organisation",
  "start-window",
  "three-grants-in-five-calls",
  "travel-days",
] as const;

/** The stable id of a rule. */
export type RuleId = (typeof ruleIds)[number];

/** One condition of the guide. */
export interface EligibilityRule {
  readonly id: RuleId;
  /** The part of the call's table that it rests on. */
  readonly table: "activities" | "actions";
  readonly check: (project: EligibilityProject) => Outcome;
}

/**
 * `unknown`: the application lacks a fact that would decide, or the call's table says nothing. `not-applicable`: the
 * application has nothing that the rule is about.
 */
export type CheckStatus = "pass" | "fail" | "unknown" | "not-applicable";

export interface Outcome {
  readonly status: CheckStatus;
  /** `unknown` only: the values that would decide; empty where it is the call's table that says nothing. */
  readonly missing?: readonly Path[];
  readonly findings: readonly Finding[];
  readonly citations: readonly Citation[];
  /** What decided and rests on less than an agency's page: the weakest. */
  readonly provisional?: Passage | undefined;
}

/** What a rule finds about one of the things that it is about: met, not met (a finding of severity `error`), or open. */
export type Part = { readonly findings?: readonly Finding[] } | { readonly missing: readonly Path[] };

export const met: Part = {};

/** The finding of severity `error` that makes a part fail, or a lesser one that does not. */
export const found = (...findings: readonly Finding[]): Part => ({ findings });

export const lacks = (...missing: readonly Path[]): Part => ({ missing });

/** The call's table says nothing. */
export const noData: Outcome = { status: "unknown", missing: [], findings: [], citations: [] };

/** A part about which the call's table says nothing. */
export const noDataPart: Part = { missing: [] };

/**
 * Adds up the parts of a rule: one that fails decides, whatever else is open; no parts at all make it not applicable.
 *
 * @param grounds the cells and passages that the rule rests on
 */
export function outcome(parts: readonly Part[], grounds: readonly Passage[]): Outcome {
  const citations = citationsOf(...grounds);
  const findings: Finding[] = [];
  if (parts.length === 0) return { status: "not-applicable", findings, citations };
  const open: (readonly Path[])[] = [];
  for (const part of parts) {
    if ("missing" in part) open.push(part.missing);
    // One by one: a list may be too long to be spread.
    else for (const each of part.findings ?? []) findings.push(each);
  }
  const fails = findings.some(({ severity }) => severity === "error");
  if (!fails && open.length > 0) return { status: "unknown", missing: once(open.flat()), findings, citations };
  const status = fails ? "fail" : "pass";
  const provisional = weakest(grounds.filter(({ status }) => isProvisional(status)));
  return { status, findings, citations, provisional };
}

/** The one that rests on the least. */
export function weakest(grounds: readonly Passage[]): Passage | undefined {
  return grounds.reduce<Passage | undefined>(
    (worst, ground) =>
      worst === undefined || statuses.indexOf(ground.status) > statuses.indexOf(worst.status) ? ground : worst,
    undefined,
  );
}

/** Every place once, in the order of the grounds. */
export function citationsOf(...grounds: readonly Passage[]): readonly Citation[] {
  let all: readonly Citation[] | undefined;
  for (const { citations } of grounds) {
    // The cells of one printed table share the very list of their citations.
    if (all !== citations) all = all === undefined ? citations : joined(all, citations);
  }
  return all ?? [];
}

/*
 * The lists are few and stand in the tables, and a rule joins the same ones for every application: each pair is joined
 * once.
 */
const joins = new WeakMap<readonly Citation[], WeakMap<readonly Citation[], readonly Citation[]>>();

function joined(list: readonly Citation[], other: readonly Citation[]): readonly Citation[] {
  const ofList = joins.get(list) ?? new WeakMap<readonly Citation[], readonly Citation[]>();
  const known = ofList.get(other);
  if (known !== undefined) return known;
  const all = once([...list, ...other]);
  // Frozen, as the tables' own lists are: every result that cites both shares it.
  const both = all.length === list.length ? list : Object.freeze(all);
  joins.set(list, ofList.set(other, both));
  return both;
}

/** Of equal plain values the first. */
function once<T>(values: readonly T[]): readonly T[] {
  return [...new Map([...values].reverse().map((value) => [JSON.stringify(value), value])).values()].reverse();
}
