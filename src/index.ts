export type * from "./application.js";
export type { Citation, Status } from "./citation.js";
export { countryGroup } from "./country-group.js";
export { distanceKm } from "./distance.js";
export { distanceBand } from "./distance-band.js";
export { type Explanation, evaluateExplanation, type InputLeaf, type Path, type RateLeaf } from "./explanation.js";
export type { Finding, FindingCode, FindingOf, FindingParams, Severity } from "./finding.js";
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
export { formatCents, isMoney, type MoneyInput, sumMoney, toCents } from "./money.js";
