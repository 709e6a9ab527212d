import type { Application } from "./application/application.js";
import { type Eligibility, eligibilityOf } from "./eligibility.js";
import { type Grant, type GrantRange, grantOf } from "./grant.js";
import { withOneWarning } from "./provisional.js";
import { eachOnce, type Finding } from "./results/finding.js";
import { join, type Start } from "./rules/join.js";
import type { GrantOptions } from "./rules/joined.js";

/** Whether a project may be funded, and how much: plain JSON. */
export interface Assessment {
  readonly eligibility: Eligibility;
  readonly grant: Grant;
  /** Present where only the agency's base rates are missing for a total. */
  readonly range?: GrantRange;
  /** The findings of both, each once. */
  readonly findings: readonly Finding[];
}

/**
 * Checks an application and calculates its grant. The grant is calculated even for a project that is not eligible: it
 * says what the project requests.
 *
 * @param options as for {@link calculateGrant}
 * @returns the results of {@link checkEligibility} and {@link calculateGrant}, and of {@link calculateGrantRange} where
 * the agency's base rates are not known
 * @throws TypeError or RangeError if `application` or `options` is not of the contract's shape: validate first
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const { eligibility, grant } = assess(application, { baseRates });
 * [eligibility.verdict, grant.total] // => ["eligible", "35562.50"]
 */
export function assess(application: Application, options: GrantOptions = {}): Assessment {
  const start = join(application, options);
  const eligibility = eligibilityOf(start);
  const { grant, range } = grantOf(start);
  return {
    eligibility,
    grant,
    ...(options.range !== false && lacksBaseRatesOnly(start) ? { range: range() } : {}),
    findings: withOneWarning(eachOnce([...eligibility.findings, ...grant.findings])),
  };
}

function lacksBaseRatesOnly(start: Start): boolean {
  return start.ways !== undefined && start.price().missing.length > 0 && start.price("minimum").missing.length === 0;
}
