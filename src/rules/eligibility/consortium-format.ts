import { finding } from "../../finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "./check.js";

/**
 * An organisation accredited as consortium coordinator applies as a consortium, with at least one member besides itself;
 * any other applies alone.
 *
 * Not modelled: members that join or leave later.
 */
export const consortiumFormat: EligibilityRule = {
  id: "consortium-format",
  table: "actions",
  check({ application, rules }) {
    const { passages, minimumMembers } = rules.action;
    if (passages.consortium === undefined || minimumMembers === undefined) return noData;
    const grounds = [passages.consortium, minimumMembers];
    const { accreditation } = application.applicant;
    const members = application.consortium?.members.length ?? 0;
    if (accreditation === undefined) return outcome([lacks(["applicant", "accreditation"])], grounds);
    if (accreditation !== "coordinator" && members === 0) return outcome([], grounds);
    const min = minimumMembers.value;
    const part = (): Part => {
      if (accreditation !== "coordinator") {
        return found(finding("consortium.not-coordinator", ["consortium"], { members }, citationsOf(...grounds)));
      }
      if (members >= min) return met;
      return found(finding("consortium.missing", ["consortium"], { min }, minimumMembers.citations));
    };
    return outcome([part()], grounds);
  },
};
