import type { CallTable } from "../../call-table.js";
import { cells, cite, readAs } from "../../cell.js";
import { euSeats } from "../../eu-seats.js";
import { schoolActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";
import { sources } from "../../sources.js";

const uhr = (topic: string, place = {}) => cite(sources["UHR-2026"], 2026, topic, place);
const tr = (topic: string) => cite(sources["TR-2026"], 2026, topic);
const section2023 = (heading: string, place = {}) => cite(sources["PG-2023"], 2023, heading, place);

const otherFigure = "Rannís prints 1180; every other source prints 1188.";
const countryGroup = cells("secondary", uhr("Country groups"));
const travelTable = [uhr("Travel"), tr("Travel")];
const travel = cells("secondary", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = cells("secondary", ...readAs("I4", ...travelTable));
const minimum = cells("secondary", tr("Individual support"));
const maximum = cells(
  "secondary",
  tr("Individual support"),
  uhr("Individual support"),
  cite(sources.RANNIS, 2026, "Individual support"),
);
const travelDays = cells("secondary", uhr("Travel days"));
const organisational = cells("secondary", uhr("Organisatoriskt stöd"));
const reduced = cells("derived", section2023("Pozycja budżetu - wsparcie organizacyjne"));
const groupCap = cells(
  "derived",
  cite(sources["INDIRE-2022"], 2022, "Supporto organizzativo", { interpretation: "I9" }),
);
const inclusion = cells("secondary", uhr("Inclusion support"));
const visitPrice = cells("secondary", uhr("Preparatory visits"));
const courseFees = cells("secondary", uhr("Course fees"));
const courses = cells("secondary", uhr("Courses and training"));
const mentor = cells("secondary", uhr("Job shadowing"));
const linguistic = cells("secondary", uhr("Linguistic support"));

const shortDeadline = cells("secondary", uhr("Short-term projects: deadlines"));
const accreditedDeadline = cells("secondary", uhr("Accredited projects: deadline"));
const shortStart = cells("secondary", uhr("Short-term projects: start dates"));
const shortDuration = cells("secondary", uhr("Short-term projects: duration"));
const shortScope = cells("secondary", uhr("Short-term projects: scope", { interpretation: "I2" }));
const shortNumber = cells("secondary", uhr("Short-term projects: number of applications"));
const grantsSince = cells("derived", section2023(`${shortTerm}: Liczba wniosków`));
const award = cells("secondary", uhr("Short-term projects: award criteria"));

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

export const call2026 = {
  call: 2026,
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
          1: { minimum: minimum(107), maximum: maximum(191) },
          2: { minimum: minimum(95), maximum: maximum(169) },
          3: { minimum: minimum(84), maximum: maximum(148) },
        },
        learners: {
          1: { minimum: minimum(48), maximum: maximum(85) },
          2: { minimum: minimum(41), maximum: maximum(74) },
          3: { minimum: minimum(36), maximum: maximum(64) },
        },
        daysAtBaseRate: daysAtBaseRate(14, asPrinted),
        percentAfterwards: percentAfterwards(70, asPrinted),
        travelDays: { standard: travelDays(2), green: travelDays(6) },
        accompanyingDays: accompanying(60, asPrinted),
      },
      organisationalSupport: {
        "job-shadowing": {
          amount: organisational(350),
          reducedAmount: reduced(200, asPrinted),
          reducedAfter: reduced(100, asPrinted),
        },
        "teaching-assignment": {
          amount: organisational(350),
          reducedAmount: reduced(200, asPrinted),
          reducedAfter: reduced(100, asPrinted),
        },
        "courses-and-training": { amount: organisational(100) },
        "group-mobility-of-pupils": {
          amount: organisational(100),
          groupCapOfEarlierCalls: groupCap(1000, "The cap of call 2022; no source of call 2026 prints one."),
        },
        "short-term-learning-mobility-of-pupils": {
          amount: organisational(350),
          reducedAmount: reduced(200, asPrinted),
          reducedAfter: reduced(100, asPrinted),
        },
        "long-term-learning-mobility-of-pupils": { amount: organisational(500) },
        "invited-expert": { amount: organisational(100) },
        "hosting-teachers-in-training": { amount: organisational(100) },
      },
      inclusionSupport: { perParticipant: inclusion(125), realCostsPercent: realCosts(100, asPrinted) },
      preparatoryVisits: {
        perPerson: visitPrice(680),
        persons: visit(3, asPrinted),
        perHostingOrganisation: visit(1, asPrinted),
      },
      courseFees: { perDay: courseFees(80), perPerson: courseFees(800), days: staffDays(10, asPrinted) },
      linguisticSupport: {
        perParticipant: linguistic(150),
        enhanced: linguistic(150),
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
          personsPerMentor: mentor(2),
        },
        "teaching-assignment": {
          ...schoolActivities["teaching-assignment"],
          minimumDays: staffDays(2, asPrinted),
          maximumDays: staffDays(365, asPrinted),
        },
        "courses-and-training": {
          ...schoolActivities["courses-and-training"],
          minimumDays: courses(2),
          maximumDays: courses(10),
          personsPerOrganisation: courses(3),
          coursesPerPerson: courses(1),
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
      courseShare: { sharePercent: courses(50), wholeGrantUpTo: courses(40000), amount: courses(20000) },
      actions: {
        "KA122-SCH": {
          passages: shortTermPassages("derived", section2023),
          rounds: {
            1: {
              deadline: shortDeadline("2026-02-19T12:00:00"),
              startFirst: shortStart("2026-06-01"),
              startLast: shortStart("2026-12-31"),
            },
            2: {
              deadline: shortDeadline("2026-10-01T12:00:00"),
              startFirst: shortStart("2027-01-01"),
              startLast: shortStart("2027-05-31"),
            },
          },
          minimumMonths: shortDuration(6),
          maximumMonths: shortDuration(18),
          participants: shortScope(30),
          grants: shortNumber(3),
          grantsWindow: shortNumber(5),
          grantsSince: grantsSince(2021, "Grants of 2014–2020 do not count, as printed for call 2023."),
          minimumMobilities: shortActivities(1, asPrinted),
          applicationsPerRound: shortNumber(1),
          award: {
            relevance: award(20),
            projectDesign: award(50),
            followUp: award(30),
            total: awardThreshold(60, asPrinted),
            sharePercent: awardThreshold(50, asPrinted),
          },
        },
        "KA121-SCH": {
          passages: accreditedPassages("derived", section2023),
          rounds: {
            1: {
              deadline: accreditedDeadline("2026-02-19T12:00:00"),
              startFirst: accreditedStart("2026-06-01", "The day of the year printed for call 2023."),
              startLast: accreditedStart("2026-06-01", "The day of the year printed for call 2023."),
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
