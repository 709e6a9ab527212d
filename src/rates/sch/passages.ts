import type { Citation, Status } from "../../values/citation.js";
import type { ActionPassages, FieldPassages } from "../call-table.js";
import { type Passage, printed } from "../cell.js";
import type { Place } from "../cite.js";

/*
 * Where the school chapter says what has no figure. The headings are those of the Polish edition of 2023, the one text
 * at hand; a call whose own text is not at hand names the same places, with a status that says so.
 */

export const shortTerm = "Krótkoterminowe projekty na rzecz mobilności uczniów i kadry w edukacji szkolnej";
export const accredited = "Akredytowane projekty na rzecz mobilności uczniów i kadry w edukacji szkolnej";

const shortApplicants = `${shortTerm}: Kwalifikujące się organizacje: Kto może złożyć wniosek?`;
const accreditedApplicants = `${accredited}: Kwalifikujące się organizacje: Kto może złożyć wniosek?`;
const accreditedConsortium = `${accredited}: Konsorcjum realizujące projekty mobilności`;
const learnerParticipants = "Mobilność osób uczących się: Uprawnieni uczestnicy";
const learnerFormats = "Mobilność osób uczących się: Dostępne formaty";
const learnerVenue = "Mobilność osób uczących się: Kwalifikujące się miejsca";

/** Cites a section of the document that speaks of the call. */
type Section = (heading: string, place?: Omit<Place, "section">) => Citation;

/**
 * The passages of school education that hold for every action.
 *
 * @example schoolPassages("guide", (heading, place) => cite("PG-2023-PL", { section: heading, ...place }))
 */
export function schoolPassages(status: Status, section: Section): FieldPassages {
  const at = passagesOf(status);
  return {
    qualityStandards: at(section("Opracowanie projektu")),
    accompanyingPersons: at(section("Działania")),
    fewerOpportunities: at(section("Wymiary horyzontalne: Włączenie i różnorodność")),
    staffFormats: at(section("Mobilność kadry: Dostępne formaty")),
    staffParticipants: at(section("Mobilność kadry: Uprawnieni uczestnicy")),
    staffVenue: at(section("Mobilność kadry: Kwalifikujące się miejsca")),
    learnerFormats: at(section(learnerFormats)),
    groupProgramme: at(section(learnerFormats, { footnote: "N1" })),
    groupAdults: at(section(learnerFormats), section(learnerFormats, { footnote: "N2" })),
    learnerParticipants: at(
      section(learnerParticipants, { footnote: "N3" }),
      section(learnerParticipants, { footnote: "N4" }),
    ),
    learnerVenue: at(section(learnerVenue)),
    euSeats: at(section(learnerVenue, { footnote: "N5" })),
    otherFormats: at(section("Inne wspierane działania: Dostępne formaty")),
    otherParticipants: at(section("Inne wspierane działania: Uprawnieni uczestnicy")),
    otherVenue: at(section("Inne wspierane działania: Kwalifikujące się miejsca")),
    visitReason: at(section("Wizyty przygotowawcze: Kiedy można zorganizować wizytę przygotowawczą?")),
    visitParticipants: at(section("Wizyty przygotowawcze: Kto może uczestniczyć w wizycie przygotowawczej?")),
    visitPlace: at(section("Wizyty przygotowawcze: Gdzie mogą odbywać się wizyty przygotowawcze?")),
    eligibleOrganisations: at(section(shortApplicants, { footnote: "N7" })),
    specialStatus: at(section(shortApplicants, { footnote: "N8" }), section(accreditedConsortium, { footnote: "N9" })),
  };
}

/** The passages of short-term projects. */
export function shortTermPassages(status: Status, section: Section): ActionPassages {
  const at = passagesOf(status);
  return {
    applicants: at(section(shortApplicants)),
    accreditation: at(section(shortApplicants)),
    singleOrganisation: at(section(shortTerm)),
    countries: at(section(`${shortTerm}: Kraje uprawnione`)),
    agency: at(section(`${shortTerm}: Gdzie złożyć wniosek?`), section(shortApplicants, { footnote: "N8" })),
    laterRound: at(section(`${shortTerm}: Termin składania wniosków`)),
    projectPeriod: at(section(`${shortTerm}: Czas trwania projektu`, { interpretation: "I1" })),
  };
}

/** The passages of accredited projects. Their section prints no list of eligible countries; where to apply implies it. */
export function accreditedPassages(status: Status, section: Section): ActionPassages {
  const at = passagesOf(status);
  return {
    accreditation: at(section(accreditedApplicants)),
    countries: at(section(`${accredited}: Gdzie złożyć wniosek?`)),
    agency: at(section(`${accredited}: Gdzie złożyć wniosek?`), section(shortApplicants, { footnote: "N8" })),
    projectPeriod: at(section(`${accredited}: Czas trwania projektu`, { interpretation: "I1" })),
    consortium: at(section(accreditedConsortium)),
    consortiumMembers: at(section(accreditedConsortium), section(accreditedConsortium, { footnote: "N9" })),
    allocation: at(section(`${accredited}: Alokacja budżetu`)),
  };
}

function passagesOf(status: Status) {
  return (...citations: readonly Citation[]): Passage => printed(status, ...citations).rule();
}
