import type { CallTable } from "../../call-table.js";
import { cells, cite, readAs } from "../../cell.js";
import { euSeats } from "../../eu-seats.js";
import { schoolActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";
import { sources } from "../../sources.js";

const section = (heading: string, place = {}) => cite(sources["PG-2023"], 2023, heading, place);

const countryGroup = cells("guide", section("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N13" }));
const travelTable = [section("Pozycja budżetu – Podróż")];
const travel = cells("guide", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = cells("guide", ...readAs("I4", ...travelTable));
// Where no green rate is printed, it is paid for green travel, too.
const onlyStandard = cells("guide", ...readAs("I3", ...travelTable));
const individual = cells("guide", section("Pozycja budżetu - Wsparcie indywidualne"));
const daysAtBaseRate = cells("guide", ...readAs("I6", section("Pozycja budżetu - Wsparcie indywidualne")));
const percentAfterwards = cells("guide", ...readAs("I5", section("Pozycja budżetu - Wsparcie indywidualne")));
const accompanying = cells("guide", section("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N12" }));
const organisational = cells("guide", section("Pozycja budżetu - wsparcie organizacyjne"));
// The Polish page prints the VET list where the pupils' activities belong; the school documents of two agencies agree.
const organisationalPupils = cells(
  "secondary",
  cite(sources["INDIRE-2022"], 2022, "Supporto organizzativo", { interpretation: "I8" }),
  cite(sources["UHR-2026"], 2026, "Organisatoriskt stöd", { interpretation: "I8" }),
);
const groupCap = cells(
  "derived",
  cite(sources["INDIRE-2022"], 2022, "Supporto organizzativo", { interpretation: "I9" }),
);
const inclusion = cells("guide", section("Pozycja budżetu - Wsparcie włączenia"));
const visitPrice = cells("guide", section("Pozycja budżetu - Wizyty przygotowawcze"));
const visit = cells("guide", section("Wizyty przygotowawcze: Kto może uczestniczyć w wizycie przygotowawczej?"));
const courseFees = cells("guide", section("Pozycja budżetu - Opłata za udział w kursie"));
const linguistic = cells("guide", section("Pozycja budżetu - Wsparcie językowe"));
const exceptional = cells("guide", section("Pozycja budżetu - Koszty nadzwyczajne"));
const staffDays = cells("guide", section("Mobilność kadry: Dostępne formaty"));
const learnerDays = cells("guide", section("Mobilność osób uczących się: Dostępne formaty"));
const learnerPlaces = cells("guide", section("Mobilność osób uczących się: Kwalifikujące się miejsca"));
const otherDays = cells("guide", section("Inne wspierane działania: Dostępne formaty"));
const graduates = cells("guide", section("Inne wspierane działania: Uprawnieni uczestnicy", { footnote: "N6" }));

const shortDeadline = cells("guide", section(`${shortTerm}: Termin składania wniosków`));
const shortStart = cells("guide", section(`${shortTerm}: Daty rozpoczęcia projektu`));
const shortDuration = cells("guide", section(`${shortTerm}: Czas trwania projektu`));
const shortNumber = cells("guide", section(`${shortTerm}: Liczba wniosków`));
const shortActivities = cells("guide", section(`${shortTerm}: Uprawnione działania`));
const shortScope = cells("guide", section(`${shortTerm}: Zakres projektu`, { interpretation: "I2" }));
const award = cells("guide", section(`${shortTerm}: Kryteria przyznania dofinansowania`));
const accreditedConsortium = cells("guide", section(`${accredited}: Konsorcjum realizujące projekty mobilności`));
const accreditedDeadline = cells("guide", section(`${accredited}: Termin składania wniosków`));
const accreditedStart = cells("guide", section(`${accredited}: Data rozpoczęcia projektu`));
const accreditedDuration = cells("guide", section(`${accredited}: Czas trwania projektu`));
const accreditedNumber = cells("guide", section(`${accredited}: Liczba wniosków`));
const accreditedActivities = cells("guide", section(`${accredited}: Uprawnione działania`));

export const call2023 = {
  call: 2023,
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
          1: { minimum: individual(101), maximum: individual(180) },
          2: { minimum: individual(90), maximum: individual(160) },
          3: { minimum: individual(79), maximum: individual(140) },
        },
        learners: {
          1: { minimum: individual(45), maximum: individual(80) },
          2: { minimum: individual(39), maximum: individual(70) },
          3: { minimum: individual(34), maximum: individual(60) },
        },
        daysAtBaseRate: daysAtBaseRate(14),
        percentAfterwards: percentAfterwards(70),
        travelDays: { standard: individual(2), green: individual(6) },
        accompanyingDays: accompanying(60),
      },
      organisationalSupport: {
        "job-shadowing": {
          amount: organisational(350),
          reducedAmount: organisational(200),
          reducedAfter: organisational(100),
        },
        "teaching-assignment": {
          amount: organisational(350),
          reducedAmount: organisational(200),
          reducedAfter: organisational(100),
        },
        "courses-and-training": { amount: organisational(100) },
        "group-mobility-of-pupils": {
          amount: organisationalPupils(100),
          groupCapOfEarlierCalls: groupCap(1000, "The cap of call 2022; no source of call 2023 prints one."),
        },
        "short-term-learning-mobility-of-pupils": {
          amount: organisationalPupils(350),
          reducedAmount: organisationalPupils(200),
          reducedAfter: organisationalPupils(100),
        },
        "long-term-learning-mobility-of-pupils": { amount: organisationalPupils(500) },
        "invited-expert": { amount: organisational(100) },
        "hosting-teachers-in-training": { amount: organisational(100) },
      },
      inclusionSupport: { perParticipant: inclusion(100), realCostsPercent: inclusion(100) },
      preparatoryVisits: { perPerson: visitPrice(575), persons: visit(3), perHostingOrganisation: visit(1) },
      courseFees: { perDay: courseFees(80), perPerson: courseFees(800), days: staffDays(10) },
      linguisticSupport: { perParticipant: linguistic(150), enhanced: linguistic(150), staffOverDays: linguistic(30) },
      exceptionalCosts: {
        financialGuaranteePercent: exceptional(80),
        expensiveTravelPercent: exceptional(80),
        expensiveTravelBelowPercent: exceptional(70),
        entryRequirementsPercent: exceptional(100),
      },
      activities: {
        "job-shadowing": {
          ...schoolActivities["job-shadowing"],
          minimumDays: staffDays(2),
          maximumDays: staffDays(60),
        },
        "teaching-assignment": {
          ...schoolActivities["teaching-assignment"],
          minimumDays: staffDays(2),
          maximumDays: staffDays(365),
        },
        "courses-and-training": {
          ...schoolActivities["courses-and-training"],
          minimumDays: staffDays(2),
          maximumDays: staffDays(30),
        },
        "group-mobility-of-pupils": {
          ...schoolActivities["group-mobility-of-pupils"],
          minimumDays: learnerDays(2),
          maximumDays: learnerDays(30),
          minimumParticipants: learnerDays(2),
          minimumCountries: learnerPlaces(2),
        },
        "short-term-learning-mobility-of-pupils": {
          ...schoolActivities["short-term-learning-mobility-of-pupils"],
          minimumDays: learnerDays(10),
          maximumDays: learnerDays(29),
          minimumDaysFewerOpportunities: learnerDays(2),
        },
        "long-term-learning-mobility-of-pupils": {
          ...schoolActivities["long-term-learning-mobility-of-pupils"],
          minimumDays: learnerDays(30),
          maximumDays: learnerDays(365),
        },
        "invited-expert": {
          ...schoolActivities["invited-expert"],
          minimumDays: otherDays(2),
          maximumDays: otherDays(60),
        },
        "hosting-teachers-in-training": {
          ...schoolActivities["hosting-teachers-in-training"],
          minimumDays: otherDays(10),
          maximumDays: otherDays(365),
          monthsSinceGraduation: graduates(12),
        },
      },
      passages: schoolPassages("guide", section),
      euSeats,
      actions: {
        "KA122-SCH": {
          passages: shortTermPassages("guide", section),
          rounds: {
            1: {
              deadline: shortDeadline("2023-02-23T12:00:00"),
              startFirst: shortStart("2023-06-01"),
              startLast: shortStart("2023-12-31"),
            },
            2: {
              deadline: shortDeadline("2023-10-04T12:00:00"),
              startFirst: shortStart("2024-01-01"),
              startLast: shortStart("2024-05-31"),
            },
          },
          minimumMonths: shortDuration(6),
          maximumMonths: shortDuration(18),
          participants: shortScope(30),
          grants: shortNumber(3),
          grantsWindow: shortNumber(5),
          grantsSince: shortNumber(2021, "Grants of 2014–2020 do not count."),
          minimumMobilities: shortActivities(1),
          applicationsPerRound: shortNumber(1),
          award: {
            relevance: award(30),
            projectDesign: award(40),
            followUp: award(30),
            total: award(60),
            sharePercent: award(50),
          },
        },
        "KA121-SCH": {
          passages: accreditedPassages("guide", section),
          rounds: {
            1: {
              deadline: accreditedDeadline("2023-02-23T12:00:00"),
              startFirst: accreditedStart("2023-06-01"),
              startLast: accreditedStart("2023-06-01"),
            },
          },
          months: accreditedDuration(15),
          extendAfterMonths: accreditedDuration(12),
          monthsExtended: accreditedDuration(24),
          minimumMembers: accreditedConsortium(1),
          agreements: accreditedConsortium(2),
          memberships: accreditedConsortium(2),
          membershipsWithOwnProject: accreditedConsortium(1),
          minimumMobilities: accreditedActivities(1),
          applicationsPerRound: accreditedNumber(1),
        },
      },
    },
  },
} as const satisfies CallTable;
