import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { euSeats } from "../../eu-seats.js";
import { schActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";

const uhr = (topic: string, place = {}) => cite("UHR-2026", { section: topic, ...place });
const tr = (topic: string) => cite("TR-2026", { section: topic });
const section2023 = (heading: string, place = {}) => cite("PG-2023-PL", { section: heading, ...place });

const otherFigure = "Rannís prints 1180; every other source prints 1188.";
const countryGroup = printed("secondary", uhr("Country groups"));
const travelTable = [uhr("Travel"), tr("Travel")];
const travel = printed("secondary", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = printed("secondary", ...readAs("I4", ...travelTable));
const minimum = printed("secondary", tr("Individual support"));
const maximum = printed(
  "secondary",
  tr("Individual support"),
  uhr("Individual support"),
  cite("RANNIS", { section: "Individual support" }),
);
const travelDays = printed("secondary", uhr("Travel days"));
const organisational = printed("secondary", uhr("Organisatoriskt stöd"));
const reduced = printed("derived", section2023("Pozycja budżetu - wsparcie organizacyjne"));
const groupCap = printed("derived", cite("INDIRE-2022", { section: "Supporto organizzativo", interpretation: "I9" }));
const inclusion = printed("secondary", uhr("Inclusion support"));
const visitPrice = printed("secondary", uhr("Preparatory visits"));
const courseFees = printed("secondary", uhr("Course fees"));
const courses = printed("secondary", uhr("Courses and training"));
const mentor = printed("secondary", uhr("Job shadowing"));
const linguistic = printed("secondary", uhr("Linguistic support"));

const shortDeadline = printed("secondary", uhr("Short-term projects: deadlines"));
const accreditedDeadline = printed("secondary", uhr("Accredited projects: deadline"));
const shortStart = printed("secondary", uhr("Short-term projects: start dates"));
const shortDuration = printed("secondary", uhr("Short-term projects: duration"));
const shortScope = printed("secondary", uhr("Short-term projects: scope", { interpretation: "I2" }));
const shortNumber = printed("secondary", uhr("Short-term projects: number of applications"));
const grantsSince = printed("derived", section2023(`${shortTerm}: Liczba wniosków`));
const award = printed("secondary", uhr("Short-term projects: award criteria"));

const asPrinted = "As printed for call 2023.";
const daysAtBaseRate = printed("derived", ...readAs("I6", section2023("Pozycja budżetu - Wsparcie indywidualne")));
const percentAfterwards = printed("derived", ...readAs("I5", section2023("Pozycja budżetu - Wsparcie indywidualne")));
const accompanying = printed("derived", section2023("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N12" }));
const realCosts = printed("derived", section2023("Pozycja budżetu - Wsparcie włączenia"));
const visit = printed(
  "derived",
  section2023("Wizyty przygotowawcze: Kto może uczestniczyć w wizycie przygotowawczej?"),
);
const linguisticStaff = printed("derived", section2023("Pozycja budżetu - Wsparcie językowe"));
const exceptional = printed("derived", section2023("Pozycja budżetu - Koszty nadzwyczajne"));
const staffDays = printed("derived", section2023("Mobilność kadry: Dostępne formaty"));
const learnerDays = printed("derived", section2023("Mobilność osób uczących się: Dostępne formaty"));
const learnerPlaces = printed("derived", section2023("Mobilność osób uczących się: Kwalifikujące się miejsca"));
const otherDays = printed("derived", section2023("Inne wspierane działania: Dostępne formaty"));
const graduates = printed(
  "derived",
  section2023("Inne wspierane działania: Uprawnieni uczestnicy", { footnote: "N6" }),
);
const shortActivities = printed("derived", section2023(`${shortTerm}: Uprawnione działania`));
const awardThreshold = printed("derived", section2023(`${shortTerm}: Kryteria przyznania dofinansowania`));
const accreditedConsortium = printed(
  "derived",
  section2023(`${accredited}: Konsorcjum realizujące projekty mobilności`),
);
const accreditedStart = printed("derived", section2023(`${accredited}: Data rozpoczęcia projektu`));
const accreditedDuration = printed("derived", section2023(`${accredited}: Czas trwania projektu`));
const accreditedNumber = printed("derived", section2023(`${accredited}: Liczba wniosków`));
const accreditedActivities = printed("derived", section2023(`${accredited}: Uprawnione działania`));

export const sch2026 = {
  countryGroups: {
    AT: countryGroup.group(1),
    BE: countryGroup.group(1),
    DE: countryGroup.group(1),
    DK: countryGroup.group(1),
    FI: countryGroup.group(1),
    FR: countryGroup.group(1),
    IE: countryGroup.group(1),
    IS: countryGroup.group(1),
    IT: countryGroup.group(1),
    LI: countryGroup.group(1),
    LU: countryGroup.group(1),
    NL: countryGroup.group(1),
    NO: countryGroup.group(1),
    SE: countryGroup.group(1),
    CY: countryGroup.group(2),
    CZ: countryGroup.group(2),
    EE: countryGroup.group(2),
    ES: countryGroup.group(2),
    GR: countryGroup.group(2),
    LV: countryGroup.group(2),
    MT: countryGroup.group(2),
    PT: countryGroup.group(2),
    SI: countryGroup.group(2),
    SK: countryGroup.group(2),
    BG: countryGroup.group(3),
    HR: countryGroup.group(3),
    HU: countryGroup.group(3),
    LT: countryGroup.group(3),
    MK: countryGroup.group(3),
    PL: countryGroup.group(3),
    RO: countryGroup.group(3),
    RS: countryGroup.group(3),
    TR: countryGroup.group(3),
  },
  travel: [
    { id: "10-99", fromKm: fromKm.km(10), standard: travel.eur(28), green: travel.eur(56) },
    { id: "100-499", fromKm: fromKm.km(100), standard: travel.eur(211), green: travel.eur(285) },
    { id: "500-1999", fromKm: fromKm.km(500), standard: travel.eur(309), green: travel.eur(417) },
    { id: "2000-2999", fromKm: fromKm.km(2000), standard: travel.eur(395), green: travel.eur(535) },
    { id: "3000-3999", fromKm: fromKm.km(3000), standard: travel.eur(580), green: travel.eur(785) },
    {
      id: "4000-7999",
      fromKm: fromKm.km(4000),
      standard: travel.eur(1188, otherFigure),
      green: travel.eur(1188, otherFigure),
    },
    { id: "8000+", fromKm: fromKm.km(8000), standard: travel.eur(1735), green: travel.eur(1735) },
  ],
  individualSupport: {
    staff: {
      1: { minimum: minimum.eurPerDay(107), maximum: maximum.eurPerDay(191) },
      2: { minimum: minimum.eurPerDay(95), maximum: maximum.eurPerDay(169) },
      3: { minimum: minimum.eurPerDay(84), maximum: maximum.eurPerDay(148) },
    },
    learners: {
      1: { minimum: minimum.eurPerDay(48), maximum: maximum.eurPerDay(85) },
      2: { minimum: minimum.eurPerDay(41), maximum: maximum.eurPerDay(74) },
      3: { minimum: minimum.eurPerDay(36), maximum: maximum.eurPerDay(64) },
    },
    daysAtBaseRate: daysAtBaseRate.days(14, asPrinted),
    percentAfterwards: percentAfterwards.percent(70, asPrinted),
    travelDays: { standard: travelDays.days(2), green: travelDays.days(6) },
    accompanyingDays: accompanying.days(60, asPrinted),
  },
  organisationalSupport: {
    "job-shadowing": {
      amount: organisational.eur(350),
      reducedAmount: reduced.eur(200, asPrinted),
      reducedAfter: reduced.persons(100, asPrinted),
    },
    "teaching-assignment": {
      amount: organisational.eur(350),
      reducedAmount: reduced.eur(200, asPrinted),
      reducedAfter: reduced.persons(100, asPrinted),
    },
    "courses-and-training": { amount: organisational.eur(100) },
    "group-mobility-of-pupils": {
      amount: organisational.eur(100),
      groupCapOfEarlierCalls: groupCap.eur(1000, "The cap of call 2022; no source of call 2026 prints one."),
    },
    "short-term-learning-mobility-of-pupils": {
      amount: organisational.eur(350),
      reducedAmount: reduced.eur(200, asPrinted),
      reducedAfter: reduced.persons(100, asPrinted),
    },
    "long-term-learning-mobility-of-pupils": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  inclusionSupport: { perParticipant: inclusion.eur(125), realCostsPercent: realCosts.percent(100, asPrinted) },
  preparatoryVisits: {
    perPerson: visitPrice.eur(680),
    persons: visit.persons(3, asPrinted),
    perHostingOrganisation: visit.number(1, asPrinted),
  },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffDays.days(10, asPrinted) },
  linguisticSupport: {
    perParticipant: linguistic.eur(150),
    enhanced: linguistic.eur(150),
    staffOverDays: linguisticStaff.days(30, asPrinted),
  },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80, asPrinted) },
    "expensive-travel": {
      percent: exceptional.percent(80, asPrinted),
      belowPercent: exceptional.percent(70, asPrinted),
    },
    "entry-requirements": { percent: exceptional.percent(100, asPrinted) },
  },
  activities: {
    "job-shadowing": {
      ...schActivities["job-shadowing"],
      minimumDays: staffDays.days(2, asPrinted),
      maximumDays: staffDays.days(60, asPrinted),
      personsPerMentor: mentor.persons(2),
    },
    "teaching-assignment": {
      ...schActivities["teaching-assignment"],
      minimumDays: staffDays.days(2, asPrinted),
      maximumDays: staffDays.days(365, asPrinted),
    },
    "courses-and-training": {
      ...schActivities["courses-and-training"],
      minimumDays: courses.days(2),
      maximumDays: courses.days(10),
      personsPerOrganisation: courses.persons(3),
      coursesPerPerson: courses.number(1),
    },
    "group-mobility-of-pupils": {
      ...schActivities["group-mobility-of-pupils"],
      minimumDays: learnerDays.days(2, asPrinted),
      maximumDays: learnerDays.days(30, asPrinted),
      minimumParticipants: learnerDays.persons(2, asPrinted),
      minimumCountries: learnerPlaces.number(2, asPrinted),
    },
    "short-term-learning-mobility-of-pupils": {
      ...schActivities["short-term-learning-mobility-of-pupils"],
      minimumDays: learnerDays.days(10, asPrinted),
      maximumDays: learnerDays.days(29, asPrinted),
      minimumDaysFewerOpportunities: learnerDays.days(2, asPrinted),
    },
    "long-term-learning-mobility-of-pupils": {
      ...schActivities["long-term-learning-mobility-of-pupils"],
      minimumDays: learnerDays.days(30, asPrinted),
      maximumDays: learnerDays.days(365, asPrinted),
    },
    "invited-expert": {
      ...schActivities["invited-expert"],
      minimumDays: otherDays.days(2, asPrinted),
      maximumDays: otherDays.days(60, asPrinted),
    },
    "hosting-teachers-in-training": {
      ...schActivities["hosting-teachers-in-training"],
      minimumDays: otherDays.days(10, asPrinted),
      maximumDays: otherDays.days(365, asPrinted),
      monthsSinceGraduation: graduates.months(12, asPrinted),
    },
  },
  passages: schoolPassages("derived", section2023),
  euSeats,
  courseShare: { sharePercent: courses.percent(50), wholeGrantUpTo: courses.eur(40000), amount: courses.eur(20000) },
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: shortTermPassages("derived", section2023),
      rounds: [
        {
          id: 1,
          deadline: shortDeadline.instant("2026-02-19T12:00:00+01:00"),
          startFirst: shortStart.date("2026-06-01"),
          startLast: shortStart.date("2026-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: shortDeadline.instant("2026-10-01T12:00:00+02:00"),
          startFirst: shortStart.date("2027-01-01"),
          startLast: shortStart.date("2027-05-31"),
        },
      ],
      minimumMonths: shortDuration.months(6),
      maximumMonths: shortDuration.months(18),
      participants: shortScope.persons(30),
      grants: shortNumber.number(3),
      grantsWindow: shortNumber.number(5),
      grantsSince: grantsSince.call(2021, "Grants of 2014–2020 do not count, as printed for call 2023."),
      minimumMobilities: shortActivities.number(1, asPrinted),
      applicationsPerRound: shortNumber.number(1),
      award: {
        criteria: { relevance: award.points(20), projectDesign: award.points(50), followUp: award.points(30) },
        total: awardThreshold.points(60, asPrinted),
        sharePercent: awardThreshold.percent(50, asPrinted),
      },
    },
    "KA121-SCH": {
      amountIs: "estimated-budget",
      passages: accreditedPassages("derived", section2023),
      rounds: [
        {
          id: 1,
          deadline: accreditedDeadline.instant("2026-02-19T12:00:00+01:00"),
          startFirst: accreditedStart.date("2026-06-01", "The day of the year printed for call 2023."),
          startLast: accreditedStart.date("2026-06-01", "The day of the year printed for call 2023."),
        },
      ],
      months: accreditedDuration.months(15, asPrinted),
      extendAfterMonths: accreditedDuration.months(12, asPrinted),
      monthsExtended: accreditedDuration.months(24, asPrinted),
      minimumMembers: accreditedConsortium.number(1, asPrinted),
      agreements: accreditedConsortium.number(2, asPrinted),
      memberships: accreditedConsortium.number(2, asPrinted),
      membershipsWithOwnProject: accreditedConsortium.number(1, asPrinted),
      minimumMobilities: accreditedActivities.number(1, asPrinted),
      applicationsPerRound: accreditedNumber.number(1, asPrinted),
    },
  },
} as const satisfies FieldTable<keyof typeof schActivities>;
