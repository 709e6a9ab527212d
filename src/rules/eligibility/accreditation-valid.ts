import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { Joined } from "../joined.js";

/**
 * The accreditation is valid, on the day that the project starts where the call names that day. A call that names no day
 * asks for a valid one: one that ended before the application was submitted is not.
 *
 * Not modelled: an accreditation that is suspended, or prolonged by the agency.
 */
export const accreditationValid = {
  id: "accreditation-valid",
  check(joined) {
    const passage = joined.tables.action.passages.accreditation;
    const { accreditation } = joined.application.applicant;
    if (passage === undefined || accreditation === undefined || accreditation === "none") {
      return outcome([], passage === undefined ? [] : [passage]);
    }
    const part =
      joined.tables.action.accreditationValidOn === "project-start"
        ? validAtStart(joined, passage)
        : validAtSubmission(joined, passage);
    return outcome([part], [passage]);
  },
} as const satisfies EligibilityRule;

/** A path of its own for each result. */
const validUntilPath = (): Path => ["applicant", "accreditationValidUntil"];

type Passage = NonNullable<Joined["tables"]["action"]["passages"]["accreditation"]>;

function validAtStart({ application: { applicant, project } }: Joined, { citations }: Passage): Part {
  const validUntil = applicant.accreditationValidUntil;
  const startDate = project?.startDate;
  const missing = [
    ...(validUntil === undefined ? [validUntilPath()] : []),
    ...(startDate === undefined ? [["project", "startDate"]] : []),
  ];
  if (validUntil === undefined || startDate === undefined) return lacks(...missing);
  if (startDate <= validUntil) return met;
  return found(finding("accreditation.expired", validUntilPath(), { validUntil, neededOn: startDate }, citations));
}

/** Who says nothing of the end of the accreditation holds one: the application is for holders only. */
function validAtSubmission({ application: { applicant, submittedAt } }: Joined, { citations }: Passage): Part {
  const validUntil = applicant.accreditationValidUntil;
  const [day] = submittedAt?.split("T") ?? [];
  if (validUntil === undefined || day === undefined || day <= validUntil) return met;
  return found(finding("accreditation.expired", validUntilPath(), { validUntil, neededOn: day }, citations));
}
