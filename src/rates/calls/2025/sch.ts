import type { CallTable } from "../../call-table.js";
import { cells, cite, readAs } from "../../cell.js";
import { euSeats } from "../../eu-seats.js";
import { schoolActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";
import { sources } from "../../sources.js";

const epos2024 = (topic: string) => cite(sources["EPOS-2024"], 2024, topic);
const rannis2024 = (topic: string) => cite(sources.RANNIS, 2024, topic);
const uhr2026 = (topic: string) => cite(sources["UHR-2026"], 2026, topic);
const section2023 = (heading: string, place = {}) => cite(sources["PG-2023"], 2023, heading, place);

const otherFigure = "Calls 2024 and 2026 agree; Rannís prints 1180, every other source 1188.";
const neighbours = "Calls 2024 and 2026 agree.";
const countryGroup = cells("derived", epos2024("Country groups"), uhr2026("Country groups"));
const travelTable = [cite(sources["AT-consortium"], 2025, "Reisekosten (An- & Abreise)")];
const travel = cells("secondary", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = cells("secondary", ...readAs("I4", ...travelTable));
// The document of call 2025 that these rest on is not among the sources.
const travelTableFar = [epos2024("Travel"), uhr2026("Travel")];
const travelFar = cells("secondary", ...travelTableFar);
const fromKmFar = cells("secondary", ...readAs("I4", ...travelTableFar));
const minimum = cells("derived", cite(sources["TR-2026"], 2026, "Individual support"));
const maximum = cells("derived", rannis2024("Individual support"), uhr2026("Individual support"));
const travelDays = cells("derived", epos2024("Travel days"), uhr2026("Travel days"));
const organisational = cells("derived", rannis2024("Organisational support"), uhr2026("Organisatoriskt stöd"));
const reduced = cells("derived", section2023("Pozycja budżetu - wsparcie organizacyjne"));
const groupCap = cells(
  "derived",
  cite(sources["INDIRE-2022"], 2022, "Supporto organizzativo", { interpretation: "I9" }),
);
const inclusion = cells("derived", uhr2026("Inclusion support"));
const visitPrice = cells("derived", uhr2026("Preparatory visits"));
const courseFees = cells("secondary", section2023("Pozycja budżetu - Opłata za udział w kursie"));
const linguistic = cells("derived", section2023("Pozycja budżetu - Wsparcie językowe"), uhr2026("Linguistic support"));

const unlisted =
  "Rests on a secondary document of call 2025 that is not among the sources; the heading cited is that of call 2023.";
const shortDeadline = cells("secondary", section2023(`${shortTerm}: Termin składania wniosków`));
const accreditedDeadline = cells("secondary", section2023(`${accredited}: Termin składania wniosków`));
const shortStart = cells("derived", section2023(`${shortTerm}: Daty rozpoczęcia projektu`));
const shortDuration = cells("derived", section2023(`${shortTerm}: Czas trwania projektu`));
const shortScope = cells("derived", section2023(`${shortTerm}: Zakres projektu`, { interpretation: "I2" }));
const shortNumber = cells("derived", section2023(`${shortTerm}: Liczba wniosków`));
const grantsSince = cells("derived", section2023(`${shortTerm}: Liczba wniosków`));
const award = cells("derived", section2023(`${shortTerm}: Kryteria przyznania dofinansowania`));

const asPrinted = "As printed for call 2023.";
const daysAtBaseRate = cells("derived", ...readAs("I6", section2023("Pozycja budżetu - Wsparcie indywidualne")));
const percentAfterwards = cells("derived", ...readAs("I5", section2023("Pozycja budżetu - Wsparcie indywidualne")));
const accompanying = cells("derived", section2023("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N12" }));
const realCosts = cells("derived", section2023("Pozycja budżetu - Wsparcie włączenia"));
const visit = cells("derived", section2023("Wizyty przygotowawcze: Kto może uczestniczyć w wizycie przygotowawczej?"));
const linguisticStaff = cells("derived", section2023("Pozycja budżetu - Wsparcie językowe"));
const exceptional = cells("derived", section2023("Pozycja budżetu - Koszty nadzwyczajne"));
const staffDays = cells("derived", section2023("Mobilność kadry: Dostępne formaty"));
const learnerDays = cells("derived", section2023("Mobilność osób uczących się: Dostępne formaty"));
const learnerPlaces = cells("derived", section2023("Mobilność osób uczących się: Kwalifikujące się miejsca"));
const otherDays = cells("derived", section2023("Inne wspierane działania: Dostępne formaty"));
const graduates = cells("derived", section2023("Inne wspierane działania: Uprawnieni uczestnicy", { footnote: "N6" }));
const shortActivities = cells("derived", section2023(`${shortTerm}: Uprawnione działania`));
const awardThreshold = cells("derived", section2023(`${shortTerm}: Kryteria przyznania dofinansowania`));
const accreditedConsortium = cells("derived", section2023(`${accredited}: Konsorcjum realizujące projekty mobilności`));
const accreditedStart = cells("derived", section2023(`${accredited}: Data rozpoczęcia projektu`));
const accreditedDuration = cells("derived", section2023(`${accredited}: Czas trwania projektu`));
const accreditedNumber = cells("derived", section2023(`${accredited}: Liczba wniosków`));
const accreditedActivities = cells("derived", section2023(`${accredited}: Uprawnione działania`));

export const call2025 = {
  call: 2025,
  lastChecked: "2026-11-22",
  countryGroups: {
    AT: countryGroup(1, neighbours),
    BE: countryGroup(1, neighbours),
    DE: countryGroup(1, neighbours),
    DK: countryGroup(1, neighbours),
    FI: countryGroup(1, neighbours),
    FR: countryGroup(1, neighbours),
    IE: countryGroup(1, neighbours),
    IS: countryGroup(1, neighbours),
    IT: countryGroup(1, neighbours),
    LI: countryGroup(1, neighbours),
    LU: countryGroup(1, neighbours),
    NL: countryGroup(1, neighbours),
    NO: countryGroup(1, neighbours),
    SE: countryGroup(1, neighbours),
    CY: countryGroup(2, neighbours),
    CZ: countryGroup(2, neighbours),
    EE: countryGroup(2, neighbours),
    ES: countryGroup(2, neighbours),
    GR: countryGroup(2, neighbours),
    LV: countryGroup(2, neighbours),
    MT: countryGroup(2, neighbours),
    PT: countryGroup(2, neighbours),
    SI: countryGroup(2, neighbours),
    SK: countryGroup(2, neighbours),
    BG: countryGroup(3, neighbours),
    HR: countryGroup(3, neighbours),
    HU: countryGroup(3, neighbours),
    LT: countryGroup(3, neighbours),
    MK: countryGroup(3, neighbours),
    PL: countryGroup(3, neighbours),
    RO: countryGroup(3, neighbours),
    RS: countryGroup(3, neighbours),
    TR: countryGroup(3, neighbours),
  },
  fields: {
    school: {
      travel: {
        "10-99": { fromKm: fromKm(10), standard: travel(28), green: travel(56) },
        "100-499": { fromKm: fromKm(100), standard: travel(211), green: travel(285) },
        "500-1999": { fromKm: fromKm(500), standard: travel(309), green: travel(417) },
        "2000-2999": { fromKm: fromKm(2000), standard: travel(395), green: travel(535) },
        "3000-3999": {
          fromKm: fromKmFar(3000, neighbours),
          standard: travelFar(580, neighbours),
          green: travelFar(785, neighbours),
        },
        "4000-7999": {
          fromKm: fromKmFar(4000, neighbours),
          standard: travelFar(1188, otherFigure),
          green: travelFar(1188, otherFigure),
        },
        "8000+": {
          fromKm: fromKmFar(8000, neighbours),
          standard: travelFar(1735, neighbours),
          green: travelFar(1735, neighbours),
        },
      },
      individualSupport: {
        staff: {
          1: { minimum: minimum(107, neighbours), maximum: maximum(191, neighbours) },
          2: { minimum: minimum(95, neighbours), maximum: maximum(169, neighbours) },
          3: { minimum: minimum(84, neighbours), maximum: maximum(148, neighbours) },
        },
        learners: {
          1: { minimum: minimum(48, neighbours), maximum: maximum(85, neighbours) },
          2: { minimum: minimum(41, neighbours), maximum: maximum(74, neighbours) },
          3: { minimum: minimum(36, neighbours), maximum: maximum(64, neighbours) },
        },
        daysAtBaseRate: daysAtBaseRate(14, asPrinted),
        percentAfterwards: percentAfterwards(70, asPrinted),
        travelDays: { standard: travelDays(2, neighbours), green: travelDays(6, neighbours) },
        accompanyingDays: accompanying(60, asPrinted),
      },
      organisationalSupport: {
        "job-shadowing": {
          amount: organisational(350, neighbours),
          reducedAmount: reduced(200, asPrinted),
          reducedAfter: reduced(100, asPrinted),
        },
        "teaching-assignment": {
          amount: organisational(350, neighbours),
          reducedAmount: reduced(200, asPrinted),
          reducedAfter: reduced(100, asPrinted),
        },
        "courses-and-training": { amount: organisational(100, neighbours) },
        "group-mobility-of-pupils": {
          amount: organisational(100, neighbours),
          groupCapOfEarlierCalls: groupCap(1000, "The cap of call 2022; no source of call 2025 prints one."),
        },
        "short-term-learning-mobility-of-pupils": {
          amount: organisational(350, neighbours),
          reducedAmount: reduced(200, asPrinted),
          reducedAfter: reduced(100, asPrinted),
        },
        "long-term-learning-mobility-of-pupils": { amount: organisational(500, neighbours) },
        "invited-expert": { amount: organisational(100, neighbours) },
        "hosting-teachers-in-training": { amount: organisational(100, neighbours) },
      },
      inclusionSupport: {
        perParticipant: inclusion(125, "As sport in call 2025, by a National Agency, and as call 2026."),
        realCostsPercent: realCosts(100, asPrinted),
      },
      preparatoryVisits: {
        perPerson: visitPrice(680, "As call 2026."),
        persons: visit(3, asPrinted),
        perHostingOrganisation: visit(1, asPrinted),
      },
      courseFees: {
        perDay: courseFees(80, unlisted),
        perPerson: courseFees(800, unlisted),
        days: staffDays(10, asPrinted),
      },
      linguisticSupport: {
        perParticipant: linguistic(150, "Calls 2023 and 2026 agree."),
        enhanced: linguistic(150, "Calls 2023 and 2026 agree."),
        staffOverDays: linguisticStaff(30, asPrinted),
      },
      exceptionalCosts: {
        financialGuaranteePercent: exceptional(80, asPrinted),
        expensiveTravelPercent: exceptional(80, asPrinted),
        expensiveTravelBelowPercent: exceptional(70, asPrinted),
        entryRequirementsPercent: exceptional(100, asPrinted),
      },
      activities: {
        "job-shadowing": {
          ...schoolActivities["job-shadowing"],
          minimumDays: staffDays(2, asPrinted),
          maximumDays: staffDays(60, asPrinted),
        },
        "teaching-assignment": {
          ...schoolActivities["teaching-assignment"],
          minimumDays: staffDays(2, asPrinted),
          maximumDays: staffDays(365, asPrinted),
        },
        "courses-and-training": {
          ...schoolActivities["courses-and-training"],
          minimumDays: staffDays(2, asPrinted),
          maximumDays: staffDays(30, asPrinted),
        },
        "group-mobility-of-pupils": {
          ...schoolActivities["group-mobility-of-pupils"],
          minimumDays: learnerDays(2, asPrinted),
          maximumDays: learnerDays(30, asPrinted),
          minimumParticipants: learnerDays(2, asPrinted),
          minimumCountries: learnerPlaces(2, asPrinted),
        },
        "short-term-learning-mobility-of-pupils": {
          ...schoolActivities["short-term-learning-mobility-of-pupils"],
          minimumDays: learnerDays(10, asPrinted),
          maximumDays: learnerDays(29, asPrinted),
          minimumDaysFewerOpportunities: learnerDays(2, asPrinted),
        },
        "long-term-learning-mobility-of-pupils": {
          ...schoolActivities["long-term-learning-mobility-of-pupils"],
          minimumDays: learnerDays(30, asPrinted),
          maximumDays: learnerDays(365, asPrinted),
        },
        "invited-expert": {
          ...schoolActivities["invited-expert"],
          minimumDays: otherDays(2, asPrinted),
          maximumDays: otherDays(60, asPrinted),
        },
        "hosting-teachers-in-training": {
          ...schoolActivities["hosting-teachers-in-training"],
          minimumDays: otherDays(10, asPrinted),
          maximumDays: otherDays(365, asPrinted),
          monthsSinceGraduation: graduates(12, asPrinted),
        },
      },
      passages: schoolPassages("derived", section2023),
      euSeats,
      actions: {
        "KA122-SCH": {
          passages: shortTermPassages("derived", section2023),
          rounds: {
            1: {
              deadline: shortDeadline("2025-02-19T12:00:00", unlisted),
              startFirst: shortStart("2025-06-01", "The days of the year printed for call 2023."),
              startLast: shortStart("2025-12-31", "The days of the year printed for call 2023."),
            },
            2: {
              deadline: shortDeadline("2025-10-01T12:00:00", unlisted),
              startFirst: shortStart("2026-01-01", "The days of the year printed for call 2023."),
              startLast: shortStart("2026-05-31", "The days of the year printed for call 2023."),
            },
          },
          minimumMonths: shortDuration(6, asPrinted),
          maximumMonths: shortDuration(18, asPrinted),
          participants: shortScope(30, asPrinted),
          grants: shortNumber(3, asPrinted),
          grantsWindow: shortNumber(5, asPrinted),
          grantsSince: grantsSince(2021, "Grants of 2014–2020 do not count, as printed for call 2023."),
          minimumMobilities: shortActivities(1, asPrinted),
          applicationsPerRound: shortNumber(1, asPrinted),
          award: {
            relevance: award(30, asPrinted),
            projectDesign: award(40, asPrinted),
            followUp: award(30, asPrinted),
            total: awardThreshold(60, asPrinted),
            sharePercent: awardThreshold(50, asPrinted),
          },
        },
        "KA121-SCH": {
          passages: accreditedPassages("derived", section2023),
          rounds: {
            1: {
              deadline: accreditedDeadline("2025-02-19T12:00:00", unlisted),
              startFirst: accreditedStart("2025-06-01", "The day of the year printed for call 2023."),
              startLast: accreditedStart("2025-06-01", "The day of the year printed for call 2023."),
            },
          },
          months: accreditedDuration(15, asPrinted),
          extendAfterMonths: accreditedDuration(12, asPrinted),
          monthsExtended: accreditedDuration(24, asPrinted),
          minimumMembers: accreditedConsortium(1, asPrinted),
          agreements: accreditedConsortium(2, asPrinted),
          memberships: accreditedConsortium(2, asPrinted),
          membershipsWithOwnProject: accreditedConsortium(1, asPrinted),
          minimumMobilities: accreditedActivities(1, asPrinted),
          applicationsPerRound: accreditedNumber(1, asPrinted),
        },
      },
    },
  },
} as const satisfies CallTable;
