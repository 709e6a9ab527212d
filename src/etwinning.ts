import { sources as allSources, type SourceId } from "./rates/sources.js";
import type { Finding } from "./results/finding.js";
import { type CheckStatus, checkOf } from "./rules/eligibility-rule.js";
import { type ETwinningProject, type ETwinningRuleId, eTwinningRules } from "./rules/etwinning.js";
import type { Citation, Sources } from "./values/citation.js";
import { daysLater } from "./values/days.js";
import type { Path } from "./values/path.js";

export type { ETwinningPartner, ETwinningProject, ETwinningRuleId } from "./rules/etwinning.js";

/** What the handbook says of an eTwinning project: plain JSON. */
export interface ETwinning {
  readonly checks: readonly ETwinningCheck[];
  readonly findings: readonly Finding[];
  /** The documents that the citations name. */
  readonly sources: Sources;
}

export interface ETwinningCheck {
  readonly rule: ETwinningRuleId;
  readonly status: CheckStatus;
  /** `unknown` only: the facts that would decide. */
  readonly missing?: readonly Path[];
  readonly citations: readonly Citation[];
}

/**
 * Whether partners may register an eTwinning project beside their Erasmus+ project, and ask for a Quality Label. It is no
 * part of the project's eligibility. It rests on the handbook of the Polish eTwinning bureau of 2025.
 *
 * @param project the application beside which it stands, and what is known of the eTwinning project
 * @returns checks like those of `checkEligibility`; a fact that is not given makes a check `unknown`
 * @throws TypeError if ages or TwinSpaces are no whole numbers; RangeError if `onDate` is no date, or the youngest pupil
 * older than the oldest
 * @example
 * const partners = [{ country: "PL", kind: "primary-school" }, { country: "XK", kind: "primary-school" }] as const;
 * const { checks } = checkETwinning({ application, partners, onDate: "2025-10-01" });
 * checks.find(({ rule }) => rule === "etwinning-countries")?.status // => "pass"
 */
export function checkETwinning(project: ETwinningProject): ETwinning {
  assertFacts(project);
  const results = eTwinningRules.map(({ id, check }) => ({ rule: id, outcome: check(project) }));
  const findings = results.flatMap(({ outcome }) => outcome.findings);
  const checks = results.map(({ rule, outcome }): ETwinningCheck => checkOf(rule, outcome));
  const cited = [...checks.flatMap(({ citations }) => citations), ...findings.flatMap(({ citations }) => citations)];
  const names = new Set(cited.map(({ source }) => source as SourceId));
  return { checks, findings, sources: Object.fromEntries([...names].map((name) => [name, allSources[name]])) };
}

/** A fact that cannot be would pass or fail by chance. */
function assertFacts({ pupilAges, twinSpaces = 0, onDate }: ETwinningProject): void {
  const { youngest = 0, oldest = 0 } = pupilAges ?? {};
  for (const [name, count] of Object.entries({ youngest, oldest, twinSpaces })) {
    if (!Number.isInteger(count) || count < 0) throw new TypeError(`${name} must be a whole number`);
  }
  if (youngest > oldest) throw new RangeError("the youngest pupil must not be older than the oldest");
  // Throws if it is no date.
  if (onDate !== undefined) daysLater(onDate, 0);
}
