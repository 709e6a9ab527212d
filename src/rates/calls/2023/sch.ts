import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { euSeats } from "../../eu-seats.js";
import { schActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";

const section = (heading: string, place = {}) => cite("PG-2023-PL", { section: heading, ...place });

const countryGroup = printed("guide", section("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N13" }));
const travelTable = [section("Pozycja budżetu – Podróż")];
const travel = printed("guide", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = printed("guide", ...readAs("I4", ...travelTable));
// Where no green rate is printed, it is paid for green travel, too.
const onlyStandard = printed("guide", ...readAs("I3", ...travelTable));
const individual = printed("guide", section("Pozycja budżetu - Wsparcie indywidualne"));
const daysAtBaseRate = printed("guide", ...readAs("I6", section("Pozycja budżetu - Wsparcie indywidualne")));
const percentAfterwards = printed("guide", ...readAs("I5", section("Pozycja budżetu - Wsparcie indywidualne")));
const accompanying = printed("guide", section("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N12" }));
const organisational = printed("guide", section("Pozycja budżetu - wsparcie organizacyjne"));
// The Polish page prints the VET list where the pupils' activities belong; the school documents of two agencies agree.
const organisationalPupils = printed(
  "secondary",
  cite("INDIRE-2022", { section: "Supporto organizzativo", interpretation: "I8" }),
  cite("UHR-2026", { section: "Organisatoriskt stöd", interpretation: "I8" }),
);
const groupCap = printed("derived", cite("INDIRE-2022", { section: "Supporto organizzativo", interpretation: "I9" }));
const inclusion = printed("guide", section("Pozycja budżetu - Wsparcie włączenia"));
const visitPrice = printed("guide", section("Pozycja budżetu - Wizyty przygotowawcze"));
const visit = printed("guide", section("Wizyty przygotowawcze: Kto może uczestniczyć w wizycie przygotowawczej?"));
const courseFees = printed("guide", section("Pozycja budżetu - Opłata za udział w kursie"));
const linguistic = printed("guide", section("Pozycja budżetu - Wsparcie językowe"));
const exceptional = printed("guide", section("Pozycja budżetu - Koszty nadzwyczajne"));
const staffDays = printed("guide", section("Mobilność kadry: Dostępne formaty"));
const learnerDays = printed("guide", section("Mobilność osób uczących się: Dostępne formaty"));
const learnerPlaces = printed("guide", section("Mobilność osób uczących się: Kwalifikujące się miejsca"));
const otherDays = printed("guide", section("Inne wspierane działania: Dostępne formaty"));
const graduates = printed("guide", section("Inne wspierane działania: Uprawnieni uczestnicy", { footnote: "N6" }));

const shortDeadline = printed("guide", section(`${shortTerm}: Termin składania wniosków`));
const shortStart = printed("guide", section(`${shortTerm}: Daty rozpoczęcia projektu`));
const shortDuration = printed("guide", section(`${shortTerm}: Czas trwania projektu`));
const shortNumber = printed("guide", section(`${shortTerm}: Liczba wniosków`));
const shortActivities = printed("guide", section(`${shortTerm}: Uprawnione działania`));
const shortScope = printed("guide", section(`${shortTerm}: Zakres projektu`, { interpretation: "I2" }));
const award = printed("guide", section(`${shortTerm}: Kryteria przyznania dofinansowania`));
const accreditedConsortium = printed("guide", section(`${accredited}: Konsorcjum realizujące projekty mobilności`));
const accreditedDeadline = printed("guide", section(`${accredited}: Termin składania wniosków`));
const accreditedStart = printed("guide", section(`${accredited}: Data rozpoczęcia projektu`));
const accreditedDuration = printed("guide", section(`${accredited}: Czas trwania projektu`));
const accreditedNumber = printed("guide", section(`${accredited}: Liczba wniosków`));
const accreditedActivities = printed("guide", section(`${accredited}: Uprawnione działania`));

export const sch2023 = {
  countryGroups: {
    DK: countryGroup.group(1),
    FI: countryGroup.group(1),
    IE: countryGroup.group(1),
    IS: countryGroup.group(1),
    LI: countryGroup.group(1),
    LU: countryGroup.group(1),
    NO: countryGroup.group(1),
    SE: countryGroup.group(1),
    AT: countryGroup.group(2),
    BE: countryGroup.group(2),
    CY: countryGroup.group(2),
    DE: countryGroup.group(2),
    ES: countryGroup.group(2),
    FR: countryGroup.group(2),
    GR: countryGroup.group(2),
    IT: countryGroup.group(2),
    MT: countryGroup.group(2),
    NL: countryGroup.group(2),
    PT: countryGroup.group(2),
    BG: countryGroup.group(3),
    CZ: countryGroup.group(3),
    EE: countryGroup.group(3),
    HR: countryGroup.group(3),
    HU: countryGroup.group(3),
    LT: countryGroup.group(3),
    LV: countryGroup.group(3),
    MK: countryGroup.group(3),
    PL: countryGroup.group(3),
    RO: countryGroup.group(3),
    RS: countryGroup.group(3),
    SI: countryGroup.group(3),
    SK: countryGroup.group(3),
    TR: countryGroup.group(3),
  },
  travel: [
    { id: "10-99", fromKm: fromKm.km(10), standard: onlyStandard.eur(23) },
    { id: "100-499", fromKm: fromKm.km(100), standard: travel.eur(180), green: travel.eur(210) },
    { id: "500-1999", fromKm: fromKm.km(500), standard: travel.eur(275), green: travel.eur(320) },
    { id: "2000-2999", fromKm: fromKm.km(2000), standard: travel.eur(360), green: travel.eur(410) },
    { id: "3000-3999", fromKm: fromKm.km(3000), standard: travel.eur(530), green: travel.eur(610) },
    { id: "4000-7999", fromKm: fromKm.km(4000), standard: onlyStandard.eur(820) },
    { id: "8000+", fromKm: fromKm.km(8000), standard: onlyStandard.eur(1500) },
  ],
  individualSupport: {
    staff: {
      1: { minimum: individual.eurPerDay(101), maximum: individual.eurPerDay(180) },
      2: { minimum: individual.eurPerDay(90), maximum: individual.eurPerDay(160) },
      3: { minimum: individual.eurPerDay(79), maximum: individual.eurPerDay(140) },
    },
    learners: {
      1: { minimum: individual.eurPerDay(45), maximum: individual.eurPerDay(80) },
      2: { minimum: individual.eurPerDay(39), maximum: individual.eurPerDay(70) },
      3: { minimum: individual.eurPerDay(34), maximum: individual.eurPerDay(60) },
    },
    daysAtBaseRate: daysAtBaseRate.days(14),
    percentAfterwards: percentAfterwards.percent(70),
    travelDays: { standard: individual.days(2), green: individual.days(6) },
    accompanyingDays: accompanying.days(60),
  },
  organisationalSupport: {
    "job-shadowing": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "teaching-assignment": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "courses-and-training": { amount: organisational.eur(100) },
    "group-mobility-of-pupils": {
      amount: organisationalPupils.eur(100),
      groupCapOfEarlierCalls: groupCap.eur(1000, "The cap of call 2022; no source of call 2023 prints one."),
    },
    "short-term-learning-mobility-of-pupils": {
      amount: organisationalPupils.eur(350),
      reducedAmount: organisationalPupils.eur(200),
      reducedAfter: organisationalPupils.persons(100),
    },
    "long-term-learning-mobility-of-pupils": { amount: organisationalPupils.eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  inclusionSupport: { perParticipant: inclusion.eur(100), realCostsPercent: inclusion.percent(100) },
  preparatoryVisits: {
    perPerson: visitPrice.eur(575),
    persons: visit.persons(3),
    perHostingOrganisation: visit.number(1),
  },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffDays.days(10) },
  linguisticSupport: {
    perParticipant: linguistic.eur(150),
    enhanced: linguistic.eur(150),
    staffOverDays: linguistic.days(30),
  },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": { percent: exceptional.percent(80), belowPercent: exceptional.percent(70) },
    "entry-requirements": { percent: exceptional.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...schActivities["job-shadowing"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(60),
    },
    "teaching-assignment": {
      ...schActivities["teaching-assignment"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(365),
    },
    "courses-and-training": {
      ...schActivities["courses-and-training"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(30),
    },
    "group-mobility-of-pupils": {
      ...schActivities["group-mobility-of-pupils"],
      minimumDays: learnerDays.days(2),
      maximumDays: learnerDays.days(30),
      minimumParticipants: learnerDays.persons(2),
      minimumCountries: learnerPlaces.number(2),
    },
    "short-term-learning-mobility-of-pupils": {
      ...schActivities["short-term-learning-mobility-of-pupils"],
      minimumDays: learnerDays.days(10),
      maximumDays: learnerDays.days(29),
      minimumDaysFewerOpportunities: learnerDays.days(2),
    },
    "long-term-learning-mobility-of-pupils": {
      ...schActivities["long-term-learning-mobility-of-pupils"],
      minimumDays: learnerDays.days(30),
      maximumDays: learnerDays.days(365),
    },
    "invited-expert": {
      ...schActivities["invited-expert"],
      minimumDays: otherDays.days(2),
      maximumDays: otherDays.days(60),
    },
    "hosting-teachers-in-training": {
      ...schActivities["hosting-teachers-in-training"],
      minimumDays: otherDays.days(10),
      maximumDays: otherDays.days(365),
      monthsSinceGraduation: graduates.months(12),
    },
  },
  passages: schoolPassages("guide", section),
  euSeats,
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: shortTermPassages("guide", section),
      rounds: [
        {
          id: 1,
          deadline: shortDeadline.instant("2023-02-23T12:00:00+01:00"),
          startFirst: shortStart.date("2023-06-01"),
          startLast: shortStart.date("2023-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: shortDeadline.instant("2023-10-04T12:00:00+02:00"),
          startFirst: shortStart.date("2024-01-01"),
          startLast: shortStart.date("2024-05-31"),
        },
      ],
      minimumMonths: shortDuration.months(6),
      maximumMonths: shortDuration.months(18),
      participants: shortScope.persons(30),
      grants: shortNumber.number(3),
      grantsWindow: shortNumber.number(5),
      grantsSince: shortNumber.call(2021, "Grants of 2014–2020 do not count."),
      minimumMobilities: shortActivities.number(1),
      applicationsPerRound: shortNumber.number(1),
      award: {
        criteria: { relevance: award.points(30), projectDesign: award.points(40), followUp: award.points(30) },
        total: award.points(60),
        sharePercent: award.percent(50),
      },
    },
    "KA121-SCH": {
      amountIs: "estimated-budget",
      passages: accreditedPassages("guide", section),
      rounds: [
        {
          id: 1,
          deadline: accreditedDeadline.instant("2023-02-23T12:00:00+01:00"),
          startFirst: accreditedStart.date("2023-06-01"),
          startLast: accreditedStart.date("2023-06-01"),
        },
      ],
      months: accreditedDuration.months(15),
      extendAfterMonths: accreditedDuration.months(12),
      monthsExtended: accreditedDuration.months(24),
      minimumMembers: accreditedConsortium.number(1),
      agreements: accreditedConsortium.number(2),
      memberships: accreditedConsortium.number(2),
      membershipsWithOwnProject: accreditedConsortium.number(1),
      minimumMobilities: accreditedActivities.number(1),
      applicationsPerRound: accreditedNumber.number(1),
    },
  },
} as const satisfies FieldTable<keyof typeof schActivities>;
