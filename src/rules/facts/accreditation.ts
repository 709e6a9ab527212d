import type { Applicant } from "../../application/application.js";
import type { Passage } from "../../rates/cell.js";
import type { Path } from "../../values/path.js";
import { lacks, noData, type Outcome, outcome, type Part } from "../eligibility-rule.js";
import type { Joined } from "../joined.js";

/**
 * What a rule says of the accreditation that the applicant holds in the field; unknown where the application does not say.
 *
 * @param decide what the rule says of an accreditation, by the passage of the action; `at` is where it stands in the input
 */
export function byAccreditation(
  { application, tables }: Joined,
  decide: (accreditation: NonNullable<Applicant["accreditation"]>, passage: Passage, at: Path) => Part,
): Outcome {
  const passage = tables.action.passages.accreditation;
  if (passage === undefined) return noData;
  const { accreditation } = application.applicant;
  const at = ["applicant", "accreditation"];
  return outcome([accreditation === undefined ? lacks(at) : decide(accreditation, passage, at)], [passage]);
}
