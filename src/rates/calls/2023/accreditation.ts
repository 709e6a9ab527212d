import type { ActionTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";

const on = (page: number, section: string, place = {}) => cite("PG-2023", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const accreditation = "Erasmus accreditation: ";
const number = at(81, `${accreditation}Number of applications`);
const coordinators = at(81, `${accreditation}Erasmus accreditation for mobility consortium coordinators`);
const reporting = `${accreditation}Reporting, monitoring and quality assurance`;
const award = (page: number) => at(page, `${accreditation}Award criteria`);

/** The Erasmus accreditation, the same in all fields but for special status. */
export const accreditation2023 = {
  passages: {
    applicants: at(80, `${accreditation}Who can apply?`).rule(),
    // The second place: of those that are observed or suspended.
    accreditation: printed("guide", on(81, `${accreditation}Number of applications`), on(86, reporting)).rule(),
    countries: at(80, `${accreditation}Eligible countries`).rule(),
    agency: at(80, `${accreditation}Where to submit an application?`).rule(),
    qualityStandards: at(81, `${accreditation}Erasmus quality standards`).rule(),
    capacity: printed(
      "guide",
      on(82, `${accreditation}Selection criteria`),
      on(412, "Part C: Selection criteria"),
    ).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(82, `${accreditation}Exclusion criteria`),
      on(407, "Part C: Exclusion criteria"),
      on(414, "Part C: Original content and authorship"),
    ).rule(),
    eligibleOrganisations: at(80, `${accreditation}Who can apply?`).rule(),
    accreditationType: at(81, `${accreditation}Types of applications`).rule(),
    consortiumMembers: coordinators.rule(),
    consortiumPurpose: coordinators.rule(),
    supportingOrganisations: printed(
      "guide",
      on(81, `${accreditation}Supporting organisations`),
      on(82, `${accreditation}Supporting organisations`),
    ).rule(),
    ranking: printed(
      "guide",
      on(83, `${accreditation}Maximum number of awarded Erasmus accreditations`),
      on(84, `${accreditation}Maximum number of awarded Erasmus accreditations`),
    ).rule(),
  },
  rounds: [{ id: 1, deadline: at(81, `${accreditation}Submission deadline`).instant("2023-10-19T12:00:00+02:00") }],
  applicationsPerRound: number.number(1),
  yearsOfExperience: at(82, `${accreditation}Selection criteria`).years(2),
  award: {
    criteria: {
      relevance: award(82).points(10),
      objectives: award(83).points(40),
      activities: award(83).points(20),
      management: award(83).points(30),
    },
    total: award(82).points(70),
    sharePercent: award(82).percent(50),
  },
  validFrom: at(84, `${accreditation}Validity`).date("2024-02-01"),
} as const satisfies ActionTable;
