import type { CallTable } from "../../call-table.js";
import { cells, cite, readAs } from "../../cell.js";
import { euSeats } from "../../eu-seats.js";
import { schoolActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";
import { sources } from "../../sources.js";

const sepie = (topic: string) => cite(sources["SEPIE-2021"], 2021, topic);
const section2023 = (heading: string, place = {}) => cite(sources["PG-2023"], 2023, heading, place);

const countryGroup = cells("agency", sepie("Country groups"));
const travelTable = [sepie("Travel"), cite(sources["NO-2021"], 2021, "Travel")];
const travel = cells("agency", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = cells("agency", ...readAs("I4", ...travelTable));
// Where no green rate is printed, it is paid for green travel, too.
const onlyStandard = cells("agency", ...readAs("I3", ...travelTable));
const minimum = cells("derived", section2023("Pozycja budżetu - Wsparcie indywidualne"));
const maximum = cells("derived", section2023("Pozycja budżetu - Wsparcie indywidualne"));
const travelDays = cells(
  "derived",
  cite(sources["INDIRE-2022"], 2022, "Travel days"),
  section2023("Pozycja budżetu - Wsparcie indywidualne"),
);
const organisational = cells("derived", cite(sources["INDIRE-2022"], 2022, "Supporto organizzativo"));
const reduced = cells("agency", sepie("Organisational support"));
const groupCap = cells("derived", cite(sources["INDIRE-2022"], 2022, "Supporto organizzativo"));
const inclusion = cells("agency", sepie("Inclusion support"));
const visitPrice = cells("agency", sepie("Preparatory visits"));
const courseFees = cells("agency", sepie("Course fees"));
const linguistic = cells("agency", sepie("Linguistic support"));

const unlisted =
  "Rests on a secondary document of call 2021 that is not among the sources; the heading cited is that of call 2023.";
const shortDeadline = cells("secondary", section2023(`${shortTerm}: Termin składania wniosków`));
const accreditedDeadline = cells("secondary", section2023(`${accredited}: Termin składania wniosków`));
const shortStart = cells("secondary", section2023(`${shortTerm}: Daty rozpoczęcia projektu`));
const shortDuration = cells("secondary", section2023(`${shortTerm}: Czas trwania projektu`));
const shortScope = cells("secondary", section2023(`${shortTerm}: Zakres projektu`, { interpretation: "I2" }));
const shortNumber = cells("secondary", section2023(`${shortTerm}: Liczba wniosków`));
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

export const call2021 = {
  call: 2021,
  lastChecked: "2026-11-22",
  countryGroups: {
    DK: countryGroup(1),
    FI: countryGroup(1),
    IE: countryGroup(1),
    IS: countryGroup(1),
    LI: countryGroup(1),
    LU: countryGroup(1),
    NO: countryGroup(1),
    SE: countryGroup(1),
    AT: countryGroup(2),
    BE: countryGroup(2),
    CY: countryGroup(2),
    DE: countryGroup(2),
    ES: countryGroup(2),
    FR: countryGroup(2),
    GR: countryGroup(2),
    IT: countryGroup(2),
    MT: countryGroup(2),
    NL: countryGroup(2),
    PT: countryGroup(2),
    BG: countryGroup(3),
    CZ: countryGroup(3),
    EE: countryGroup(3),
    HR: countryGroup(3),
    HU: countryGroup(3),
    LT: countryGroup(3),
    LV: countryGroup(3),
    MK: countryGroup(3),
    PL: countryGroup(3),
    RO: countryGroup(3),
    RS: countryGroup(3),
    SI: countryGroup(3),
    SK: countryGroup(3),
    TR: countryGroup(3),
  },
  fields: {
    school: {
      travel: {
        "10-99": { fromKm: fromKm(10), standard: onlyStandard(23) },
        "100-499": { fromKm: fromKm(100), standard: travel(180), green: travel(210) },
        "500-1999": { fromKm: fromKm(500), standard: travel(275), green: travel(320) },
        "2000-2999": { fromKm: fromKm(2000), standard: travel(360), green: travel(410) },
        "3000-3999": { fromKm: fromKm(3000), standard: travel(530), green: travel(610) },
        "4000-7999": { fromKm: fromKm(4000), standard: onlyStandard(820) },
        "8000+": { fromKm: fromKm(8000), standard: onlyStandard(1500) },
      },
      individualSupport: {
        staff: {
          1: {
            minimum: minimum(90, "Call 2023's 101 / 1.1227 = 89.96, rounded to 90."),
            maximum: maximum(180, "As call 2023."),
          },
          2: {
            minimum: minimum(80, "Call 2023's 90 / 1.1227 = 80.16, rounded to 80."),
            maximum: maximum(160, "As call 2023."),
          },
          3: {
            minimum: minimum(70, "Call 2023's 79 / 1.1227 = 70.37, rounded to 70."),
            maximum: maximum(140, "As call 2023."),
          },
        },
        learners: {
          1: {
            minimum: minimum(40, "Call 2023's 45 / 1.1227 = 40.08, rounded to 40."),
            maximum: maximum(80, "As call 2023."),
          },
          2: {
            minimum: minimum(35, "Call 2023's 39 / 1.1227 = 34.74, rounded to 35."),
            maximum: maximum(70, "As call 2023."),
          },
          3: {
            minimum: minimum(30, "Call 2023's 34 / 1.1227 = 30.28, rounded to 30."),
            maximum: maximum(60, "As call 2023."),
          },
        },
        daysAtBaseRate: daysAtBaseRate(14, asPrinted),
        percentAfterwards: percentAfterwards(70, asPrinted),
        travelDays: {
          standard: travelDays(2, "Calls 2022 and 2023 agree."),
          green: travelDays(6, "Calls 2022 and 2023 agree."),
        },
        accompanyingDays: accompanying(60, asPrinted),
      },
      organisationalSupport: {
        "job-shadowing": {
          amount: organisational(350, "As call 2022."),
          reducedAmount: reduced(200),
          reducedAfter: reduced(100),
        },
        "teaching-assignment": {
          amount: organisational(350, "As call 2022."),
          reducedAmount: reduced(200),
          reducedAfter: reduced(100),
        },
        "courses-and-training": { amount: organisational(100, "As call 2022.") },
        "group-mobility-of-pupils": {
          amount: organisational(100, "As call 2022."),
          groupCap: groupCap(1000, "As call 2022."),
        },
        "short-term-learning-mobility-of-pupils": {
          amount: organisational(350, "As call 2022."),
          reducedAmount: reduced(200),
          reducedAfter: reduced(100),
        },
        "long-term-learning-mobility-of-pupils": { amount: organisational(500, "As call 2022.") },
        "invited-expert": { amount: organisational(100, "As call 2022.") },
        "hosting-teachers-in-training": { amount: organisational(100, "As call 2022.") },
      },
      inclusionSupport: { perParticipant: inclusion(100), realCostsPercent: realCosts(100, asPrinted) },
      preparatoryVisits: {
        perPerson: visitPrice(575),
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
              deadline: shortDeadline("2021-05-11T12:00:00", unlisted),
              startFirst: shortStart("2021-09-01", unlisted),
              startLast: shortStart("2021-12-31", unlisted),
            },
            2: {
              deadline: shortDeadline("2021-10-05T12:00:00", unlisted),
              startFirst: shortStart("2022-01-01", unlisted),
              startLast: shortStart("2022-05-31", unlisted),
            },
          },
          minimumMonths: shortDuration(6, unlisted),
          maximumMonths: shortDuration(18, unlisted),
          participants: shortScope(30, unlisted),
          grants: shortNumber(3, unlisted),
          grantsWindow: shortNumber(5, unlisted),
          grantsSince: grantsSince(2021, "Grants of 2014–2020 do not count, as printed for call 2023."),
          minimumMobilities: shortActivities(1, asPrinted),
          applicationsPerRound: shortNumber(1, unlisted),
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
              deadline: accreditedDeadline("2021-05-11T12:00:00", unlisted),
              startFirst: accreditedStart(
                "2021-09-01",
                "The first day on which a short-term project of round 1 may start in call 2021.",
              ),
              startLast: accreditedStart(
                "2021-09-01",
                "The first day on which a short-term project of round 1 may start in call 2021.",
              ),
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
