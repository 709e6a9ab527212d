/**
 * May an Erasmus+ KA1 mobility project be funded, and how much. Plain JSON in and out; no clock, no network.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/demo.input.json`, and `cells` those of
 * `fixtures/rates/2023.json`; both ship with the package.
 *
 * @module erasmus-ka1
 */

export type * from "./application/application.js";
export { type Assessment, assess } from "./assess.js";
export { type Award, type AwardPoints, checkAward } from "./award.js";
export {
  type Check,
  type CheckStatus,
  checkEligibility,
  type Eligibility,
  type ManualCheck,
  type Verdict,
} from "./eligibility.js";
export {
  type BaseRatesInput,
  type Category,
  calculateGrant,
  calculateGrantRange,
  type Grant,
  type GrantLine,
  type GrantOptions,
  type GrantRange,
  type GrantSummary,
  type SummaryCells,
  type Who,
} from "./grant.js";
export { type CellDifference, compareCalls } from "./lookups/compare-calls.js";
export { countryGroup } from "./lookups/country-group.js";
export { distanceBand } from "./lookups/distance-band.js";
export { calls, type KnownCall, type RateCell, type RateTable, rateTable } from "./lookups/rate-table.js";
export { type RateDeviation, type RatesFile, verifyRates } from "./lookups/verify-rates.js";
export type { CountryGroup, RateCategory } from "./rates/call-table.js";
export {
  type CellChoice,
  type Explanation,
  evaluateExplanation,
  type InputLeaf,
  type Path,
  type RateLeaf,
} from "./results/explanation.js";
export type {
  AgreementLimit,
  AwardCriterion,
  Finding,
  FindingCode,
  FindingOf,
  FindingParams,
  Severity,
} from "./results/finding.js";
export type { RuleId } from "./rules/eligibility/check.js";
export type { ManualCheckId } from "./rules/manual/ids.js";
export type { Citation, Status } from "./values/citation.js";
export { distanceKm } from "./values/distance.js";
export { formatCents, isMoney, type MoneyInput, sumMoney, toCents } from "./values/money.js";
