/**
 * What an estimate of an allocation does not know, in the order in which it is told. Some an applicant can say, some only
 * the agency knows once all have applied.
 */
export const allocationUnknowns = [
  /** The budget for the activities asked for. */
  "need",
  /** The rules say nothing of consortia. */
  "consortium-amounts",
  "completed-projects",
  /** What a completed project was awarded, or spent of it. */
  "spending",
  "report-score",
  /** By how much the maximum grant is lowered. */
  "maximum-lowered",
  /** Whether basic grants are cut; the lower end counts with the furthest cut. */
  "first-phase-scaled",
  /** How far basic grants may be cut, where the rules do not say; the lower end counts with no cut. */
  "first-phase-floor",
  /** What is given beyond the basic grant: it depends on all applicants. */
  "second-phase",
  /** Which inclusion support and exceptional costs the agency approves. */
  "costs-approved",
] as const;

/** One thing that an estimate of an allocation does not know. */
export type AllocationUnknown = (typeof allocationUnknowns)[number];
