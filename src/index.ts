/**
 * May an Erasmus+ KA1 mobility project be funded, and how much. Plain JSON in and out; no clock, no network.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/whole-application/demo.input.json`, parsed, and
 * `cells` are those of `fixtures/rates/2023.json`.
 *
 * @module erasmus-ka1
 */

export { allocationRulesNotShipped } from "./allocation-rules-not-shipped.js";
export type { AllocationApplicant, CompletedProject } from "./application/allocation-applicant.js";
export type * from "./application/application.js";
export type * from "./application/application-input.js";
export type { Draft, DraftCost, DraftFlow, DraftVisit } from "./application/draft.js";
export { mostPlanned } from "./application/most-planned.js";
export { planInCall } from "./application/plan-in-call.js";
export type * from "./application/realised.js";
export { type Assessment, assess } from "./assess.js";
export {
  type Amounts,
  assessDraft,
  type DraftAssessment,
  type DraftFlowState,
  type TotalSoFar,
} from "./assess-draft.js";
export { type Award, type AwardPoints, awardCriteria, checkAward } from "./award.js";
export {
  type BaseRateCandidate,
  type BaseRateFrom,
  type BaseRateOptions,
  type BaseRatePlace,
  baseRateFrom,
  type NearestBaseRates,
  type RateAndAmount,
} from "./base-rate-from.js";
export { type Bar, type BarPart, type BudgetShares, budgetShares } from "./budget-shares.js";
export {
  type AmountComparison,
  type AssessmentComparison,
  type CategoryComparison,
  type CheckComparison,
  compareAssessments,
  type FlowComparison,
  type GrantComparison,
} from "./compare-assessments.js";
export {
  type Check,
  type CheckStatus,
  checkEligibility,
  type Eligibility,
  type ManualCheck,
  type Verdict,
} from "./eligibility.js";
export { type Allocation, estimateAllocation } from "./estimate-allocation.js";
export {
  checkETwinning,
  type ETwinning,
  type ETwinningCheck,
  type ETwinningPartner,
  type ETwinningProject,
  type ETwinningRuleId,
} from "./etwinning.js";
export {
  type BaseRatesInput,
  calculateGrant,
  calculateGrantRange,
  explainLine,
  type Grant,
  type GrantLine,
  type GrantOptions,
  type GrantRange,
} from "./grant.js";
export { allocationRules, type KnownAllocation, knownAllocations } from "./lookups/allocation-rules.js";
export { calls, type KnownCall } from "./lookups/calls.js";
export { type CellDifference, compareCalls } from "./lookups/compare-calls.js";
export { countryGroup } from "./lookups/country-group.js";
export { distanceBand } from "./lookups/distance-band.js";
export { type KnownSource, knownSources } from "./lookups/known-sources.js";
export { type RateCell, type RateTable, rateTable } from "./lookups/rate-table.js";
export { type RatesFile, type RateValue, ratesFile } from "./lookups/rates-file.js";
export { type TravelAmounts, travelAmounts } from "./lookups/travel-amounts.js";
export { type RateDeviation, verifyRates } from "./lookups/verify-rates.js";
export { type FlowPrice, priceFlow } from "./price-flow.js";
export { type EvaluatedApplication, type RankedApplication, rankForAward } from "./rank-for-award.js";
export type { AllocationRules, AllocationTable, ConsortiumAmounts } from "./rates/allocation-table.js";
export type { RateCategory } from "./rates/call-table.js";
export type { Cell, CountryGroup, Unit } from "./rates/cell.js";
export type { NearBandEdge } from "./rates/travel-bands.js";
export {
  type AssessmentRecord,
  type AssessmentRecords,
  type CompactRecord,
  type FullRecord,
  type RecordKind,
  recordKinds,
  recordOf,
  type SummaryRecord,
  type VerdictRecord,
} from "./record.js";
export { type PlannedFlow, type Remaining, remaining } from "./remaining.js";
export { type AllocationUnknown, allocationUnknowns } from "./results/allocation-unknown.js";
export { type Category, categories, type Who } from "./results/category.js";
export type {
  AgreementLimit,
  DurationParams,
  FindingCode,
  FindingParams,
  LearnerKind,
  NoParams,
  RateKey,
  Severity,
} from "./results/codes.js";
export {
  type CellChoice,
  type DistanceProof,
  type Explanation,
  evaluateExplanation,
  type InputLeaf,
  type ProvenPlace,
  partsOf,
  type RateLeaf,
} from "./results/explanation.js";
export { eachOnce, type Finding, type FindingOf, isOpenFinding } from "./results/finding.js";
export type { InputLimit } from "./results/input-limit.js";
export type { Issue } from "./results/issue.js";
export type { RuleId } from "./rules/index.js";
export type { ManualCheckId } from "./rules/manual/checks.js";
export { acceptApplication } from "./schema/accept-application.js";
export { acceptBaseRates } from "./schema/accept-base-rates.js";
export type { Parsed } from "./schema/parse.js";
export { parseJson } from "./schema/parse-json.js";
export { type Change, type WhatIf, whatIf } from "./schema/what-if.js";
export {
  type ActivityRow,
  type AmountRange,
  type AppliedReduction,
  type AwardedAndRealised,
  type CategoryRow,
  type FlowChange,
  type KeptCheck,
  type Reduction,
  type SettledFlow,
  type Settlement,
  type SettlementUnknown,
  type SettleOptions,
  settle,
  settlementUnknowns,
  type Transfer,
  type TransferPolicy,
} from "./settle.js";
export type { GrantSummary, SummaryCells } from "./summary.js";
export type { Citation, Source, Sources, Status } from "./values/citation.js";
export { countryCode } from "./values/country-code.js";
export { distanceKm } from "./values/distance.js";
export { formatCents, isMoney, type MoneyInput, sumMoney, toCents } from "./values/money.js";
export type { Path } from "./values/path.js";
