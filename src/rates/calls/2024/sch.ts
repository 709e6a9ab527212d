import type { CallTable } from "../../call-table.js";
import { cells, cite, readAs } from "../../cell.js";
import { euSeats } from "../../eu-seats.js";
import { schoolActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";
import { sources } from "../../sources.js";

const epos = (topic: string) => cite(sources["EPOS-2024"], 2024, topic);
const rannis = (topic: string) => cite(sources.RANNIS, 2024, topic);
const uhr2026 = (topic: string) => cite(sources["UHR-2026"], 2026, topic);
const section2023 = (heading: string, place = {}) => cite(sources["PG-2023"], 2023, heading, place);

const otherFigure = "Rannís prints 1180; every other source prints 1188.";
const countryGroup = cells("agency", epos("Country groups"));
const travelTable = [epos("Travel")];
const travel = cells("agency", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = cells("agency", ...readAs("I4", ...travelTable));
const minimum = cells("derived", section2023("Pozycja budżetu - Wsparcie indywidualne"));
const maximumStaff = cells("agency", rannis("Individual support"), epos("Individual support"));
const maximumLearners = cells("agency", rannis("Individual support"));
const travelDays = cells("agency", epos("Travel days"));
const organisational = cells("agency", rannis("Organisational support"));
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
  "Rests on a secondary document of call 2024 that is not among the sources; the heading cited is that of call 2023.";
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

export const call2024 = {
  call: 2024,
  lastChecked: "2026-11-22",
  countryGroups: {
    AT: countryGroup(1),
    BE: countryGroup(1),
    DE: countryGroup(1),
    DK: countryGroup(1),
    FI: countryGroup(1),
    FR: countryGroup(1),
    IE: countryGroup(1),
    IS: countryGroup(1),
    IT: countryGroup(1),
    LI: countryGroup(1),
    LU: countryGroup(1),
    NL: countryGroup(1),
    NO: countryGroup(1),
    SE: countryGroup(1),
    CY: countryGroup(2),
    CZ: countryGroup(2),
    EE: countryGroup(2),
    ES: countryGroup(2),
    GR: countryGroup(2),
    LV: countryGroup(2),
    MT: countryGroup(2),
    PT: countryGroup(2),
    SI: countryGroup(2),
    SK: countryGroup(2),
    BG: countryGroup(3),
    HR: countryGroup(3),
    HU: countryGroup(3),
    LT: countryGroup(3),
    MK: countryGroup(3),
    PL: countryGroup(3),
    RO: countryGroup(3),
    RS: countryGroup(3),
    TR: countryGroup(3),
  },
  fields: {
    school: {
      travel: {
        "10-99": { fromKm: fromKm(10), standard: travel(28), green: travel(56) },
        "100-499": { fromKm: fromKm(100), standard: travel(211), green: travel(285) },
        "500-1999": { fromKm: fromKm(500), standard: travel(309), green: travel(417) },
        "2000-2999": { fromKm: fromKm(2000), standard: travel(395), green: travel(535) },
        "3000-3999": { fromKm: fromKm(3000), standard: travel(580), green: travel(785) },
        "4000-7999": { fromKm: fromKm(4000), standard: travel(1188, otherFigure), green: travel(1188, otherFigure) },
        "8000+": { fromKm: fromKm(8000), standard: travel(1735), green: travel(1735) },
      },
      individualSupport: {
        staff: {
          1: {
            minimum: minimum(107, "Call 2023's 101 × 1.059 = 106.959, rounded to 107."),
            maximum: maximumStaff(191),
          },
          2: { minimum: minimum(95, "Call 2023's 90 × 1.059 = 95.31, rounded to 95."), maximum: maximumStaff(169) },
          3: { minimum: minimum(84, "Call 2023's 79 × 1.059 = 83.661, rounded to 84."), maximum: maximumStaff(148) },
        },
        learners: {
          1: { minimum: minimum(48, "Call 2023's 45 × 1.059 = 47.655, rounded to 48."), maximum: maximumLearners(85) },
          2: { minimum: minimum(41, "Call 2023's 39 × 1.059 = 41.301, rounded to 41."), maximum: maximumLearners(74) },
          3: { minimum: minimum(36, "Call 2023's 34 × 1.059 = 36.006, rounded to 36."), maximum: maximumLearners(64) },
        },
        daysAtBaseRate: daysAtBaseRate(14, asPrinted),
        percentAfterwards: percentAfterwards(70, asPrinted),
        travelDays: { standard: travelDays(2), green: travelDays(6) },
        accompanyingDays: accompanying(60, asPrinted),
      },
      organisationalSupport: {
        "job-shadowing": {
          amount: organisational(350),
          reducedAmount: reduced(200, "As printed for call 2023; to be confirmed."),
          reducedAfter: reduced(100, "As printed for call 2023; to be confirmed."),
        },
        "teaching-assignment": {
          amount: organisational(350),
          reducedAmount: reduced(200, "As printed for call 2023; to be confirmed."),
          reducedAfter: reduced(100, "As printed for call 2023; to be confirmed."),
        },
        "courses-and-training": { amount: organisational(100) },
        "group-mobility-of-pupils": {
          amount: organisational(100),
          groupCapOfEarlierCalls: groupCap(1000, "The cap of call 2022; no source of call 2024 prints one."),
        },
        "short-term-learning-mobility-of-pupils": {
          amount: organisational(350),
          reducedAmount: reduced(200, "As printed for call 2023; to be confirmed."),
          reducedAfter: reduced(100, "As printed for call 2023; to be confirmed."),
        },
        "long-term-learning-mobility-of-pupils": { amount: organisational(500) },
        "invited-expert": { amount: organisational(100) },
        "hosting-teachers-in-training": { amount: organisational(100) },
      },
      inclusionSupport: {
        perParticipant: inclusion(125, "As KA131 in call 2024, by a National Agency, and as call 2026."),
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
              deadline: shortDeadline("2024-02-20T12:00:00", unlisted),
              startFirst: shortStart("2024-06-01", "The days of the year printed for call 2023."),
              startLast: shortStart("2024-12-31", "The days of the year printed for call 2023."),
            },
            2: {
              deadline: shortDeadline("2024-10-01T12:00:00", unlisted),
              startFirst: shortStart("2025-01-01", "The days of the year printed for call 2023."),
              startLast: shortStart("2025-05-31", "The days of the year printed for call 2023."),
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
              deadline: accreditedDeadline("2024-02-20T12:00:00", unlisted),
              startFirst: accreditedStart("2024-06-01", "The day of the year printed for call 2023."),
              startLast: accreditedStart("2024-06-01", "The day of the year printed for call 2023."),
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
