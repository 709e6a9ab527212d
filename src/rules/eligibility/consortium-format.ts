import type { Organisation } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import { sameName } from "../../values/same-name.js";
import {
  citationsOf,
  type EligibilityRule,
  found,
  lacks,
  met,
  noData,
  outcome,
  type Part,
} from "../eligibility-rule.js";

/**
 * An organisation accredited as consortium coordinator applies as a consortium, with at least one member besides
 * itself; any other applies alone. A member with the coordinator's name is the coordinator; case and spaces in names
 * are ignored.
 *
 * Not modelled: members that join or leave later; members listed twice.
 */
export const consortiumFormat = {
  id: "consortium-format",
  check({ application, tables }) {
    const { passages, consortium } = tables.action;
    if (passages.consortium === undefined || consortium === undefined) return noData;
    const { minimumMembers } = consortium;
    const grounds = [passages.consortium, minimumMembers];
    const { accreditation, name } = application.applicant;
    const list = application.consortium?.members ?? [];
    const members = list.length;
    if (accreditation === undefined) return outcome([lacks(["applicant", "accreditation"])], grounds);
    if (accreditation !== "coordinator" && members === 0) return outcome([], grounds);
    const min = minimumMembers.value;
    const part = (): Part => {
      if (accreditation !== "coordinator") {
        return found(finding("consortium.not-coordinator", ["consortium"], { members }, citationsOf(grounds)));
      }
      const others = list.filter((member) => !isNamed(member, name)).length;
      if (others >= min) return met;
      return found(finding("consortium.missing", ["consortium"], { min }, minimumMembers.citations));
    };
    return outcome([part()], grounds);
  },
} as const satisfies EligibilityRule;

function isNamed({ name: own }: Organisation, name: string | undefined): boolean {
  return own !== undefined && name !== undefined && sameName(own, name);
}
