import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";
import { sameState } from "../facts/states.js";
import type { Joined } from "../joined.js";

/**
 * An organisation has at most three grants for short-term projects of the field in any five consecutive calls that
 * include this one, this one counted. Grants of 2014–2020 and memberships in consortia do not count; a listed grant of
 * the same call, round and agency is this application itself (I25).
 *
 * Not modelled: grants that were declined; organisations that merged.
 */
export const grantsInConsecutiveCalls = {
  id: "grants-in-consecutive-calls",
  check(joined) {
    const { grants, grantsWindow, grantsSince } = joined.tables.action;
    if (grants === undefined || grantsWindow === undefined || grantsSince === undefined) return noData;
    const part = (): Part => {
      const others = countedGrants(joined, grantsSince.value);
      if (others === undefined) return lacks(["applicant", "grants"]);
      const { certain, possible } = others;
      const { call } = joined.application;
      const { value: max, citations } = grants;
      const least = worstWindow(certain, call, grantsWindow.value);
      if (least.grants > max) {
        return found(finding("grants.too-many", ["applicant", "grants"], { ...least, max }, citations));
      }
      // Grants that may be this application itself, counted as others of this call.
      const most = worstWindow([...certain, ...possible.map(() => call)], call, grantsWindow.value);
      return most.grants > max ? lacks(...possible) : met;
    };
    return outcome([part()], [grants, grantsWindow, grantsSince]);
  },
} as const satisfies EligibilityRule;

interface CountedGrants {
  /** The calls of the grants that are certainly not the one applied for. */
  readonly certain: readonly number[];
  /** What is missing to tell a grant of this call from the one applied for. */
  readonly possible: readonly Path[];
}

function countedGrants({ application, round, tables, agency }: Joined, since: number): CountedGrants | undefined {
  const { call, action, applicant } = application;
  if (applicant.grants === undefined) return undefined;
  const certain: number[] = [];
  const possible: Path[] = [];
  for (const [index, grant] of applicant.grants.entries()) {
    if (grant.action !== action || grant.role === "member" || grant.call < since) continue;
    const { nationalAgency = agency } = grant;
    if (grant.call !== call || !sameState(tables, nationalAgency, agency)) certain.push(grant.call);
    else if (round.number === undefined) possible.push(["round"]);
    else if (grant.round === undefined) possible.push(["applicant", "grants", index, "round"]);
    else if (grant.round !== round.number) certain.push(call);
  }
  return { certain, possible };
}

interface Window {
  readonly grants: number;
  readonly firstCall: number;
  readonly lastCall: number;
}

/** The run of consecutive calls, this one among them, with the most grants; on a tie, the earliest. */
function worstWindow(others: readonly number[], call: number, length: number): Window {
  const windows = Array.from({ length }, (_, index): Window => {
    const firstCall = call - length + 1 + index;
    const lastCall = firstCall + length - 1;
    const grants = others.filter((other) => firstCall <= other && other <= lastCall).length + 1;
    return { grants, firstCall, lastCall };
  });
  return windows.reduce((worst, window) => (window.grants > worst.grants ? window : worst));
}
