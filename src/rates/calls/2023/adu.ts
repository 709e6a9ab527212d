import { aduActivities } from "../../activities/adu.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2023 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2023", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(132, "Individual support", { footnote: "93" });
const travelTable = on(132, "Travel");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
// No green rate is printed.
const onlyStandard = printed("guide", ...readAs("I3", travelTable));
const individual = at(132, "Individual support");
const organisational = at(131, "Organisational support");
const inclusion = at(133, "Inclusion support");
const visitPrice = at(133, "Preparatory visits");
const visitLimits = at(126, "Preparatory visits: Who can take part in a preparatory visit?");
const courseFees = at(133, "Course fees");
const linguistic = at(133, "Linguistic support");
const exceptional = at(134, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(134, "Exceptional costs")));

const staffFormats = at(122, "Staff mobility: Available formats");
const learnerFormats = at(123, "Learner mobility: Available formats");
const learnerVenues = at(124, "Learner mobility: Eligible venues");
const seats = at(124, "Learner mobility: Eligible venues", { footnote: "86" });
const otherDays = at(124, "Other supported activities: Available formats");
const otherParticipants = at(125, "Other supported activities: Eligible participants");
const graduates = printed(
  "guide",
  ...readAs("I37", on(125, "Other supported activities: Eligible participants", { footnote: "87" })),
);

const applicants = at(127, `${shortTerm}Eligible organisations: who can apply?`);
const shortDeadlines = at(127, `${shortTerm}Application deadlines`);
const shortStart = at(127, `${shortTerm}Project start dates`);
const shortDuration = at(127, `${shortTerm}Project duration`);
const shortNumber = at(128, `${shortTerm}Number of applications`);
const shortActivities = at(128, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(128, `${shortTerm}Project scope`),
  on(120, "Setting up a project", { interpretation: "I2" }),
);
const award = at(128, `${shortTerm}Award criteria`);
const followUp = at(129, `${shortTerm}Award criteria`);

const consortium = at(130, `${accredited}Mobility consortium`);
const accreditedDeadline = at(130, `${accredited}Application deadline`);
const accreditedStart = at(130, `${accredited}Project start date`);
const accreditedDuration = at(130, `${accredited}Project duration`);
const accreditedNumber = at(130, `${accredited}Number of applications`);
const accreditedActivities = at(130, `${accredited}Available activities`);

export const adu2023 = (): FieldTable<keyof typeof aduActivities> => ({
  countryGroups: inGroups(groups.group, {
    1: ["NO", "DK", "LU", "IS", "SE", "IE", "FI", "LI"],
    2: ["NL", "AT", "BE", "FR", "DE", "IT", "ES", "CY", "GR", "MT", "PT"],
    3: ["SI", "EE", "LV", "HR", "SK", "CZ", "LT", "TR", "HU", "PL", "RO", "BG", "MK", "RS"],
  }),
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
      1: { minimum: individual.eurPerDay(39), maximum: individual.eurPerDay(120) },
      2: { minimum: individual.eurPerDay(34), maximum: individual.eurPerDay(104) },
      3: { minimum: individual.eurPerDay(28), maximum: individual.eurPerDay(88) },
    },
    daysAtBaseRate: printed("guide", ...readAs("I6", on(132, "Individual support"))).days(14),
    percentAfterwards: printed("guide", ...readAs("I5", on(132, "Individual support"))).percent(70),
    travelDays: { standard: individual.days(2), green: individual.days(6) },
    accompanyingDays: at(132, "Individual support", { footnote: "92" }).days(60),
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
    "group-mobility-of-adult-learners": { amount: organisational.eur(100) },
    "short-term-learning-mobility-of-adult-learners": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "long-term-learning-mobility-of-adult-learners": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  inclusionSupport: { perParticipant: inclusion.eur(100), realCostsPercent: inclusion.percent(100) },
  preparatoryVisits: {
    perPerson: visitPrice.eur(575),
    persons: visitLimits.persons(3),
    perHostingOrganisation: visitLimits.number(1),
  },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffFormats.days(10) },
  linguisticSupport: { perParticipant: linguistic.eur(150), staffOverDays: linguistic.days(30) },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": { percent: expensiveTravel.percent(80), belowPercent: exceptional.percent(70) },
    "entry-requirements": { percent: exceptional.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...aduActivities["job-shadowing"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(60),
      linguisticSupport: "over-days",
    },
    "teaching-assignment": {
      ...aduActivities["teaching-assignment"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(365),
      linguisticSupport: "over-days",
    },
    "courses-and-training": {
      ...aduActivities["courses-and-training"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(30),
      courseCountries: staffFormats.number(2),
      linguisticSupport: "over-days",
    },
    "group-mobility-of-adult-learners": {
      ...aduActivities["group-mobility-of-adult-learners"],
      minimumDays: learnerFormats.days(2),
      maximumDays: learnerFormats.days(30),
      minimumParticipants: learnerFormats.persons(2),
    },
    "short-term-learning-mobility-of-adult-learners": {
      ...aduActivities["short-term-learning-mobility-of-adult-learners"],
      minimumDays: learnerFormats.days(2),
      maximumDays: learnerFormats.days(29),
      linguisticSupport: "always",
    },
    "long-term-learning-mobility-of-adult-learners": {
      ...aduActivities["long-term-learning-mobility-of-adult-learners"],
      minimumDays: learnerFormats.days(30),
      maximumDays: learnerFormats.days(365),
      linguisticSupport: "always",
    },
    "invited-expert": {
      ...aduActivities["invited-expert"],
      minimumDays: otherDays.days(2),
      maximumDays: otherDays.days(60),
    },
    "hosting-teachers-in-training": {
      ...aduActivities["hosting-teachers-in-training"],
      minimumDays: otherDays.days(10),
      maximumDays: otherDays.days(365),
      monthsSinceGraduation: graduates.months(12),
    },
  },
  passages: {
    qualityStandards: at(120, "Setting up a project").rule(),
    mobilityActivities: at(120, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(120, "Inclusion and diversity"),
      on(434, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    accompanyingPersons: at(122, "Activities").rule(),
    staffFormats: staffFormats.rule(),
    courseContent: staffFormats.rule(),
    staffParticipants: printed(
      "guide",
      on(122, "Staff mobility: Eligible participants"),
      on(123, "Staff mobility: Eligible participants"),
    ).rule(),
    staffVenue: at(123, "Staff mobility: Eligible venues").rule(),
    learnerFormats: printed(
      "guide",
      on(123, "Learner mobility: Available formats"),
      on(124, "Learner mobility: Available formats"),
    ).rule(),
    groupProgramme: learnerFormats.rule(),
    groupAdults: learnerFormats.rule(),
    learnerParticipants: printed(
      "guide",
      on(124, "Learner mobility: Eligible participants"),
      on(124, "Learner mobility: Eligible participants", { footnote: "85" }),
    ).rule(),
    learnerVenue: learnerVenues.rule(),
    groupVenue: learnerVenues.rule(),
    euSeats: seats.rule(),
    euSeatsOwnCountry: seats.rule(),
    otherFormats: printed(
      "guide",
      on(124, "Other supported activities: Available formats"),
      on(125, "Other supported activities: Available formats"),
    ).rule(),
    otherParticipants: otherParticipants.rule(),
    otherVenue: at(125, "Other supported activities: Eligible venues").rule(),
    visitReason: at(125, "Preparatory visits: When can a preparatory visit be organised?").rule(),
    visitParticipants: printed(
      "guide",
      on(125, "Preparatory visits: Who can take part in a preparatory visit?"),
      on(126, "Preparatory visits: Who can take part in a preparatory visit?"),
    ).rule(),
    visitPlace: at(126, "Preparatory visits: Where can preparatory visits take place?").rule(),
    eligibleOrganisations: at(127, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "88" }).rule(),
    realCostsNotTwice: inclusion.rule(),
    capacity: printed("guide", on(410, "Part C: Selection criteria"), on(412, "Part C: Selection criteria")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(407, "Part C: Exclusion criteria"),
      on(414, "Part C: Original content and authorship"),
    ).rule(),
    noDoubleFunding: at(414, "Part C: Non-cumulative award").rule(),
  },
  euSeats,
  specialStatusTypes: [],
  actions: {
    "KA122-ADU": {
      amountIs: "grant-requested",
      passages: {
        applicants: applicants.rule(),
        accreditation: applicants.rule(),
        singleOrganisation: at(127, "Short-term projects").rule(),
        countries: at(127, `${shortTerm}Eligible countries`).rule(),
        agency: at(127, `${shortTerm}Where to submit an application?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(127, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(128, `${shortTerm}Supporting organisations`).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: shortDeadlines.instant("2023-02-23T12:00:00+01:00"),
          startFirst: shortStart.date("2023-06-01"),
          startLast: shortStart.date("2023-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: shortDeadlines.instant("2023-10-04T12:00:00+02:00"),
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
        criteria: { relevance: award.points(30), projectDesign: award.points(40), followUp: followUp.points(30) },
        total: award.points(60),
        sharePercent: award.percent(50),
      },
    },
    "KA121-ADU": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(130, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(80, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(130, `${accredited}Where to submit an application?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(130, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        remedialMeasures: printed(
          "guide",
          on(85, "Erasmus accreditation: Reporting, monitoring and quality assurance"),
          on(86, "Erasmus accreditation: Reporting, monitoring and quality assurance"),
        ).rule(),
        allocation: at(131, "Budget allocation").rule(),
        supportingOrganisations: at(81, "Erasmus accreditation: Supporting organisations").rule(),
      },
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
      consortium: {
        minimumMembers: consortium.number(1),
        counted: "agreements",
        inAll: consortium.number(2),
        memberships: consortium.number(2),
        membershipsWithOwnProject: consortium.number(1),
      },
      minimumMobilities: accreditedActivities.number(1),
      applicationsPerRound: accreditedNumber.number(1),
    },
    "KA120-ADU": accreditation2023,
  },
});
