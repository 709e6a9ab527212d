import type { ActionTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite } from "../../cite.js";

const on = (page: number, section: string, place = {}) => cite("PG-2021", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const accreditation = "Διαπίστευση Erasmus: ";
const applicants = `${accreditation}Ποιοι μπορούν να υποβάλουν αίτηση;`;
const number = at(83, `${accreditation}Αριθμός αιτήσεων`);
const coordinators = at(84, `${accreditation}Διαπίστευση Erasmus για συντονιστές κοινοπραξιών κινητικότητας`);
const award = (page: number) => at(page, `${accreditation}Κριτήρια χορήγησης`);

/** The Erasmus accreditation, the same in all fields. No date is printed from which, or until which, it is valid. */
export const accreditation2021 = {
  passages: {
    applicants: at(82, applicants).rule(),
    // The second place: of those that are observed or suspended.
    accreditation: printed(
      "guide",
      on(83, `${accreditation}Αριθμός αιτήσεων`),
      on(88, `${accreditation}Υποβολή εκθέσεων, παρακολούθηση και διασφάλιση της ποιότητας`),
    ).rule(),
    countries: at(83, `${accreditation}Επιλέξιμες χώρες`).rule(),
    agency: at(83, `${accreditation}Πού υποβάλλεται η αίτηση;`).rule(),
    qualityStandards: at(83, `${accreditation}Πρότυπα ποιότητας του προγράμματος Erasmus`).rule(),
    capacity: printed(
      "guide",
      on(84, `${accreditation}Κριτήρια επιλογής`),
      on(354, "Μέρος Γ: Κριτήρια επιλογής"),
      on(355, "Μέρος Γ: Κριτήρια επιλογής"),
    ).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(84, `${accreditation}Κριτήρια αποκλεισμού`),
      on(349, "Μέρος Γ: Κριτήρια αποκλεισμού"),
      on(357, "Μέρος Γ: Πολλαπλές υποβολές"),
    ).rule(),
    eligibleOrganisations: printed("guide", on(82, applicants), on(83, applicants)).rule(),
    accreditationType: at(83, `${accreditation}Είδη αιτήσεων`).rule(),
    consortiumMembers: coordinators.rule(),
    consortiumPurpose: coordinators.rule(),
    supportingOrganisations: at(83, `${accreditation}Υποστηρικτικοί οργανισμοί`).rule(),
    ranking: at(86, `${accreditation}Μέγιστος αριθμός χορηγούμενων διαπιστεύσεων Erasmus`).rule(),
  },
  rounds: [{ id: 1, deadline: at(83, `${accreditation}Προθεσμία υποβολής`).instant("2021-10-19T12:00:00+02:00") }],
  applicationsPerRound: number.number(1),
  yearsOfExperience: at(84, `${accreditation}Κριτήρια επιλογής`).years(2),
  award: {
    criteria: {
      relevance: award(85).points(10),
      objectives: award(85).points(40),
      activities: award(85).points(20),
      management: award(85).points(30),
    },
    total: award(84).points(70),
    sharePercent: award(84).percent(50),
  },
} as const satisfies ActionTable;
