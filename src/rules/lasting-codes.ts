import type { FindingCode } from "../results/codes.js";

/**
 * Why something is refused that no further value and no further entry of a list can mend: what is stated is itself over a
 * limit, or not of the kind that is asked for. Everything else may still be mended: a group that is too small may get
 * another part, a share that is too large a larger whole. In doubt a code is not here.
 */
export const lastingCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "accreditation.expired",
  "activity.unknown",
  "applicant.accredited",
  "applicant.accredited-already",
  "applicant.not-accredited",
  "applications.too-many",
  "dates.longer-than-project",
  "dates.not-duration",
  "deadline.missed",
  "duration.too-long",
  "experience.too-short",
  "learner-kind.not-eligible",
  "learners.without-fewer-opportunities",
  "mentors.too-few",
  "participants.too-many",
  "preparatory-visit.not-for-activity",
  "preparatory-visit.too-many-persons",
  "project.too-long",
  "project.too-short",
  "round.not-open",
  "round.unknown",
  "start.too-early",
  "start.too-late",
  "third-country.accredited-only",
  "third-country.not-eligible",
  "third-country.not-for-activity",
]);
