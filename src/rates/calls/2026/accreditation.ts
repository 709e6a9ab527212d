import type { ActionTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";

const on = (page: number, section: string, place = {}) => cite("PG-2026", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const accreditation = "Erasmus accreditation: ";
const number = at(76, `${accreditation}Number of applications`);
const coordinators = at(76, `${accreditation}Erasmus accreditation for mobility consortium coordinators`);
const reporting = `${accreditation}Reporting, monitoring and quality assurance`;
const award = (page: number) => at(page, `${accreditation}Award criteria`);

/** The Erasmus accreditation, the same in all fields but for special status. */
export const accreditation2026 = {
  passages: {
    applicants: at(75, `${accreditation}Who can apply?`).rule(),
    // The second place: of those that are observed or suspended.
    accreditation: printed("guide", on(76, `${accreditation}Number of applications`), on(80, reporting)).rule(),
    countries: at(75, `${accreditation}Eligible countries`).rule(),
    agency: at(76, `${accreditation}Where to apply?`).rule(),
    qualityStandards: at(76, `${accreditation}Erasmus quality standards`).rule(),
    capacity: printed(
      "guide",
      on(76, `${accreditation}Selection criteria`),
      on(77, `${accreditation}Selection criteria`),
      on(424, "Part C: Selection criteria"),
      on(425, "Part C: Selection criteria"),
    ).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(77, `${accreditation}Exclusion criteria and rules on original content and authorship`),
      on(418, "Part C: Exclusion criteria"),
      on(428, "Part C: Original content and authorship"),
    ).rule(),
    eligibleOrganisations: at(75, `${accreditation}Who can apply?`).rule(),
    accreditationType: at(76, `${accreditation}Types of applications`).rule(),
    consortiumMembers: coordinators.rule(),
    consortiumPurpose: coordinators.rule(),
    ranking: at(78, `${accreditation}Maximum number of awarded Erasmus accreditations`).rule(),
  },
  rounds: [{ id: 1, deadline: at(76, `${accreditation}Application deadline`).instant("2026-09-29T12:00:00+02:00") }],
  applicationsPerRound: number.number(1),
  yearsOfExperience: at(76, `${accreditation}Selection criteria`).years(2),
  award: {
    criteria: {
      relevance: award(77).points(10),
      objectives: award(77).points(40),
      activities: award(78).points(20),
      management: award(78).points(30),
    },
    total: award(77).points(70),
    sharePercent: award(77).percent(50),
  },
  validFrom: at(79, `${accreditation}Validity`).date("2027-02-01"),
  validUntil: at(79, `${accreditation}Validity`).date("2027-12-31"),
} as const satisfies ActionTable;
