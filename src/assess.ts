import type { Application } from "./application/application.js";
import { checkEligibility, type Eligibility } from "./eligibility.js";
import { calculateGrant, calculateGrantRange, type Grant, type GrantOptions, type GrantRange } from "./grant.js";
import { eachOnce, type Finding } from "./results/finding.js";

/** Whether a project may be funded, and how much: plain JSON. */
export interface Assessment {
  readonly eligibility: Eligibility;
  readonly grant: Grant;
  /** Where nothing but the agency's base rates is missing for a total. */
  readonly range?: GrantRange;
  /** Those of both, each once. */
  readonly findings: readonly Finding[];
}

/**
 * Checks an application and calculates its grant. The grant is calculated for a project that is not eligible, too: it
 * says what the project asks for.
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
  const eligibility = checkEligibility(application, options);
  const grant = calculateGrant(application, options);
  const range = rangeFor(grant, application, options);
  return {
    eligibility,
    grant,
    ...(range === undefined ? {} : { range }),
    findings: eachOnce([...eligibility.findings, ...grant.findings]),
  };
}

function rangeFor(grant: Grant, application: Application, options: GrantOptions): GrantRange | undefined {
  if (!grant.findings.some(({ code }) => code === "base-rate.missing")) return undefined;
  const range = calculateGrantRange(application, options);
  return range.minimum.total === undefined || range.maximum.total === undefined ? undefined : range;
}
