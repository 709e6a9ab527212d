import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { euSeats } from "../../eu-seats.js";
import { schActivities } from "../../sch/activities.js";
import { accredited, accreditedPassages, schoolPassages, shortTerm, shortTermPassages } from "../../sch/passages.js";

const indire = (topic: string) => cite("INDIRE-2022", { section: topic });
const sepie2021 = (topic: string) => cite("SEPIE-2021", { section: topic });
const section2023 = (heading: string, place = {}) => cite("PG-2023-PL", { section: heading, ...place });

const neighbours = "Calls 2021 and 2023 agree.";
const countryGroup = printed(
  "derived",
  sepie2021("Country groups"),
  section2023("Pozycja budżetu - Wsparcie indywidualne", { footnote: "N13" }),
);
const travelTable = [cite("PL-school", { section: "Stawki jednostkowe" })];
const travel = printed("secondary", ...travelTable);
// Every distance falls in a band, also one between two printed ones.
const fromKm = printed("secondary", ...readAs("I4", ...travelTable));
// Where no green rate is printed, it is paid for green travel, too.
const onlyStandard = printed("secondary", ...readAs("I3", ...travelTable));
const minimum = printed("derived", section2023("Pozycja budżetu - Wsparcie indywidualne"));
const maximum = printed("derived", section2023("Pozycja budżetu - Wsparcie indywidualne"));
const travelDays = printed("agency", indire("Travel days"));
const organisational = printed("agency", indire("Supporto organizzativo"));
const reduced = printed("agency", indire("Supporto organizzativo"));
const groupCap = printed("agency", indire("Supporto organizzativo"));
const inclusion = printed("secondary", section2023("Pozycja budżetu - Wsparcie włączenia"));
const visitPrice = printed(
  "derived",
  sepie2021("Preparatory visits"),
  section2023("Pozycja budżetu - Wizyty przygotowawcze"),
);
const courseFees = printed(
  "derived",
  sepie2021("Course fees"),
  section2023("Pozycja budżetu - Opłata za udział w kursie"),
);
const linguistic = printed(
  "derived",
  sepie2021("Linguistic support"),
  section2023("Pozycja budżetu - Wsparcie językowe"),
);

const unlisted =
  "Rests on a secondary document of call 2022 that is not among the sources; the heading cited is that of call 2023.";
const shortDeadline = printed("secondary", section2023(`${shortTerm}: Termin składania wniosków`));
const accreditedDeadline = printed("secondary", section2023(`${accredited}: Termin składania wniosków`));
const shortStart = printed("secondary", section2023(`${shortTerm}: Daty rozpoczęcia projektu`));
const shortDuration = printed("derived", section2023(`${shortTerm}: Czas trwania projektu`));
const shortScope = printed("derived", section2023(`${shortTerm}: Zakres projektu`, { interpretation: "I2" }));
const shortNumber = printed("derived", section2023(`${shortTerm}: Liczba wniosków`));
const grantsSince = printed("derived", section2023(`${shortTerm}: Liczba wniosków`));
const award = printed("derived", section2023(`${shortTerm}: Kryteria przyznania dofinansowania`));

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

export const sch2022 = {
  countryGroups: {
    DK: countryGroup.group(1, neighbours),
    FI: countryGroup.group(1, neighbours),
    IE: countryGroup.group(1, neighbours),
    IS: countryGroup.group(1, neighbours),
    LI: countryGroup.group(1, neighbours),
    LU: countryGroup.group(1, neighbours),
    NO: countryGroup.group(1, neighbours),
    SE: countryGroup.group(1, neighbours),
    AT: countryGroup.group(2, neighbours),
    BE: countryGroup.group(2, neighbours),
    CY: countryGroup.group(2, neighbours),
    DE: countryGroup.group(2, neighbours),
    ES: countryGroup.group(2, neighbours),
    FR: countryGroup.group(2, neighbours),
    GR: countryGroup.group(2, neighbours),
    IT: countryGroup.group(2, neighbours),
    MT: countryGroup.group(2, neighbours),
    NL: countryGroup.group(2, neighbours),
    PT: countryGroup.group(2, neighbours),
    BG: countryGroup.group(3, neighbours),
    CZ: countryGroup.group(3, neighbours),
    EE: countryGroup.group(3, neighbours),
    HR: countryGroup.group(3, neighbours),
    HU: countryGroup.group(3, neighbours),
    LT: countryGroup.group(3, neighbours),
    LV: countryGroup.group(3, neighbours),
    MK: countryGroup.group(3, neighbours),
    PL: countryGroup.group(3, neighbours),
    RO: countryGroup.group(3, neighbours),
    RS: countryGroup.group(3, neighbours),
    SI: countryGroup.group(3, neighbours),
    SK: countryGroup.group(3, neighbours),
    TR: countryGroup.group(3, neighbours),
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
      1: {
        minimum: minimum.eurPerDay(90, "Call 2023's 101 / 1.1227 = 89.96, rounded to 90."),
        maximum: maximum.eurPerDay(180, "As call 2023."),
      },
      2: {
        minimum: minimum.eurPerDay(80, "Call 2023's 90 / 1.1227 = 80.16, rounded to 80."),
        maximum: maximum.eurPerDay(160, "As call 2023."),
      },
      3: {
        minimum: minimum.eurPerDay(70, "Call 2023's 79 / 1.1227 = 70.37, rounded to 70."),
        maximum: maximum.eurPerDay(140, "As call 2023."),
      },
    },
    learners: {
      1: {
        minimum: minimum.eurPerDay(40, "Call 2023's 45 / 1.1227 = 40.08, rounded to 40."),
        maximum: maximum.eurPerDay(80, "As call 2023."),
      },
      2: {
        minimum: minimum.eurPerDay(35, "Call 2023's 39 / 1.1227 = 34.74, rounded to 35."),
        maximum: maximum.eurPerDay(70, "As call 2023."),
      },
      3: {
        minimum: minimum.eurPerDay(30, "Call 2023's 34 / 1.1227 = 30.28, rounded to 30."),
        maximum: maximum.eurPerDay(60, "As call 2023."),
      },
    },
    daysAtBaseRate: daysAtBaseRate.days(14, asPrinted),
    percentAfterwards: percentAfterwards.percent(70, asPrinted),
    travelDays: { standard: travelDays.days(2), green: travelDays.days(6) },
    accompanyingDays: accompanying.days(60, asPrinted),
  },
  organisationalSupport: {
    "job-shadowing": {
      amount: organisational.eur(350),
      reducedAmount: reduced.eur(200),
      reducedAfter: reduced.persons(100),
    },
    "teaching-assignment": {
      amount: organisational.eur(350),
      reducedAmount: reduced.eur(200),
      reducedAfter: reduced.persons(100),
    },
    "courses-and-training": { amount: organisational.eur(100) },
    "group-mobility-of-pupils": { amount: organisational.eur(100), groupCap: groupCap.eur(1000) },
    "short-term-learning-mobility-of-pupils": {
      amount: organisational.eur(350),
      reducedAmount: reduced.eur(200),
      reducedAfter: reduced.persons(100),
    },
    "long-term-learning-mobility-of-pupils": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  inclusionSupport: {
    perParticipant: inclusion.eur(100, unlisted),
    realCostsPercent: realCosts.percent(100, asPrinted),
  },
  preparatoryVisits: {
    perPerson: visitPrice.eur(575, neighbours),
    persons: visit.persons(3, asPrinted),
    perHostingOrganisation: visit.number(1, asPrinted),
  },
  courseFees: {
    perDay: courseFees.eurPerDay(80, neighbours),
    perPerson: courseFees.eur(800, neighbours),
    days: staffDays.days(10, asPrinted),
  },
  linguisticSupport: {
    perParticipant: linguistic.eur(150, neighbours),
    enhanced: linguistic.eur(150, neighbours),
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
    },
    "teaching-assignment": {
      ...schActivities["teaching-assignment"],
      minimumDays: staffDays.days(2, asPrinted),
      maximumDays: staffDays.days(365, asPrinted),
    },
    "courses-and-training": {
      ...schActivities["courses-and-training"],
      minimumDays: staffDays.days(2, asPrinted),
      maximumDays: staffDays.days(30, asPrinted),
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
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: shortTermPassages("derived", section2023),
      rounds: [
        {
          id: 1,
          deadline: shortDeadline.instant("2022-02-23T12:00:00+01:00", unlisted),
          startFirst: shortStart.date("2022-06-01", unlisted),
          startLast: shortStart.date("2022-12-31", unlisted),
        },
        {
          id: 2,
          optional: true,
          deadline: shortDeadline.instant("2022-10-04T12:00:00+02:00", unlisted),
          startFirst: shortStart.date("2023-01-01", unlisted),
          startLast: shortStart.date("2023-05-31", unlisted),
        },
      ],
      minimumMonths: shortDuration.months(6, asPrinted),
      maximumMonths: shortDuration.months(18, asPrinted),
      participants: shortScope.persons(30, asPrinted),
      grants: shortNumber.number(3, asPrinted),
      grantsWindow: shortNumber.number(5, asPrinted),
      grantsSince: grantsSince.call(2021, "Grants of 2014–2020 do not count, as printed for call 2023."),
      minimumMobilities: shortActivities.number(1, asPrinted),
      applicationsPerRound: shortNumber.number(1, asPrinted),
      award: {
        criteria: {
          relevance: award.points(30, asPrinted),
          projectDesign: award.points(40, asPrinted),
          followUp: award.points(30, asPrinted),
        },
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
          deadline: accreditedDeadline.instant("2022-02-23T12:00:00+01:00", unlisted),
          startFirst: accreditedStart.date("2022-06-01", "The day of the year printed for call 2023."),
          startLast: accreditedStart.date("2022-06-01", "The day of the year printed for call 2023."),
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
