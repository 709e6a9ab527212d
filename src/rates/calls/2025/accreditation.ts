import type { ActionTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";

const on = (page: number, section: string, place = {}) => cite("PG-2025", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const accreditation = "Erasmus accreditation: ";
const number = at(75, `${accreditation}Number of applications`);
const coordinators = at(75, `${accreditation}Erasmus accreditation for mobility consortium coordinators`);
const reporting = `${accreditation}Reporting, monitoring and quality assurance`;
const award = (page: number) => at(page, `${accreditation}Award criteria`);

/** The Erasmus accreditation, the same in all fields but for special status. */
export const accreditation2025 = {
  passages: {
    applicants: at(74, `${accreditation}Who can apply?`).rule(),
    // The second place: of those that are observed or suspended.
    accreditation: printed("guide", on(75, `${accreditation}Number of applications`), on(79, reporting)).rule(),
    countries: at(75, `${accreditation}Eligible countries`).rule(),
    agency: at(75, `${accreditation}Where to apply?`).rule(),
    qualityStandards: at(75, `${accreditation}Erasmus quality standards`).rule(),
    capacity: printed(
      "guide",
      on(75, `${accreditation}Selection criteria`),
      on(76, `${accreditation}Selection criteria`),
      on(415, "Part C: Selection criteria"),
      on(416, "Part C: Selection criteria"),
    ).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(76, `${accreditation}Exclusion criteria and rules on original content and authorship`),
      on(409, "Part C: Exclusion criteria"),
      on(418, "Part C: Original content and authorship"),
    ).rule(),
    eligibleOrganisations: at(74, `${accreditation}Who can apply?`).rule(),
    accreditationType: at(75, `${accreditation}Types of applications`).rule(),
    consortiumMembers: coordinators.rule(),
    consortiumPurpose: coordinators.rule(),
    ranking: printed(
      "guide",
      on(77, `${accreditation}Maximum number of awarded Erasmus accreditations`),
      on(78, `${accreditation}Maximum number of awarded Erasmus accreditations`),
    ).rule(),
  },
  rounds: [{ id: 1, deadline: at(75, `${accreditation}Submission deadline`).instant("2025-10-01T12:00:00+02:00") }],
  applicationsPerRound: number.number(1),
  yearsOfExperience: at(75, `${accreditation}Selection criteria`).years(2),
  award: {
    criteria: {
      relevance: award(76).points(10),
      objectives: award(76).points(40),
      activities: award(77).points(20),
      management: award(77).points(30),
    },
    total: award(76).points(70),
    sharePercent: award(76).percent(50),
  },
  validFrom: at(78, `${accreditation}Validity`).date("2026-02-01"),
  validUntil: at(78, `${accreditation}Validity`).date("2027-12-31"),
} as const satisfies ActionTable;
