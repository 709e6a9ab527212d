import { schActivities } from "../../activities/sch.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2023 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2023", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(117, "Individual support", { footnote: "83" });
const travelTable = on(116, "Travel");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
// No green rate is printed.
const onlyStandard = printed("guide", ...readAs("I3", travelTable));
const ranges = at(116, "Individual support");
const individual = at(117, "Individual support");
const organisational = at(115, "Organisational support");
const inclusion = at(117, "Inclusion support");
const visitPrice = at(117, "Preparatory visits");
const visitLimits = at(110, "Preparatory visits: Who can take part in a preparatory visit?");
const visitPersons = printed("guide", ...visitLimits.rule().citations, on(117, "Preparatory visits"));
const courseFees = at(118, "Course fees");
const linguistic = at(118, "Linguistic support");
const exceptional = at(118, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(118, "Exceptional costs")));

const staffFormats = at(107, "Staff mobility: Available formats");
const learnerFormats = at(108, "Learner mobility: Available formats");
const learnerVenues = at(109, "Learner mobility: Eligible venues");
const otherFormats = at(109, "Other supported activities: Available formats");
const graduates = printed(
  "guide",
  ...readAs("I37", on(110, "Other supported activities: Eligible participants", { footnote: "76" })),
);

const shortDeadlines = at(111, `${shortTerm}Application deadlines`);
const shortStart = at(111, `${shortTerm}Project start dates`);
const shortDuration = at(111, `${shortTerm}Project duration`);
const shortNumber = at(112, `${shortTerm}Number of applications`);
const shortActivities = at(112, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(112, `${shortTerm}Project scope`),
  on(105, "Setting up a project", { interpretation: "I2" }),
);
const award = at(112, `${shortTerm}Award criteria`);
const followUp = at(113, `${shortTerm}Award criteria`);

const consortium = at(114, `${accredited}Mobility consortium`);
const special = { footnote: "79" };
const accreditedDeadline = at(114, `${accredited}Application deadline`);
const accreditedStart = at(114, `${accredited}Project start date`);
const accreditedDuration = at(114, `${accredited}Project duration`);
const accreditedNumber = at(114, `${accredited}Number of applications`);
const accreditedActivities = at(115, `${accredited}Eligible activities`);

export const sch2023 = (): FieldTable<keyof typeof schActivities> => ({
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
      1: { minimum: ranges.eurPerDay(101), maximum: ranges.eurPerDay(180) },
      2: { minimum: ranges.eurPerDay(90), maximum: ranges.eurPerDay(160) },
      3: { minimum: ranges.eurPerDay(79), maximum: ranges.eurPerDay(140) },
    },
    learners: {
      1: { minimum: ranges.eurPerDay(45), maximum: ranges.eurPerDay(80) },
      2: { minimum: ranges.eurPerDay(39), maximum: ranges.eurPerDay(70) },
      3: { minimum: ranges.eurPerDay(34), maximum: ranges.eurPerDay(60) },
    },
    daysAtBaseRate: printed("guide", ...readAs("I6", on(117, "Individual support"))).days(14),
    percentAfterwards: printed("guide", ...readAs("I5", on(117, "Individual support"))).percent(70),
    travelDays: { standard: ranges.days(2), green: individual.days(6) },
    accompanyingDays: at(116, "Individual support", { footnote: "82" }).days(60),
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
    "group-mobility-of-pupils": { amount: organisational.eur(100), groupCap: organisational.eur(1000) },
    "short-term-learning-mobility-of-pupils": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "long-term-learning-mobility-of-pupils": { amount: at(116, "Organisational support").eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  inclusionSupport: { perParticipant: inclusion.eur(100), realCostsPercent: inclusion.percent(100) },
  preparatoryVisits: {
    perPerson: visitPrice.eur(575),
    persons: visitPersons.persons(3),
    perHostingOrganisation: visitLimits.number(1),
  },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffFormats.days(10) },
  linguisticSupport: {
    perParticipant: linguistic.eur(150),
    reinforced: linguistic.eur(150),
    staffOverDays: linguistic.days(30),
  },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": { percent: expensiveTravel.percent(80), belowPercent: exceptional.percent(70) },
    "entry-requirements": { percent: exceptional.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...schActivities["job-shadowing"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(60),
      linguisticSupport: "over-days",
    },
    "teaching-assignment": {
      ...schActivities["teaching-assignment"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(365),
      linguisticSupport: "over-days",
    },
    "courses-and-training": {
      ...schActivities["courses-and-training"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(30),
      courseCountries: staffFormats.number(2),
      linguisticSupport: "over-days",
    },
    "group-mobility-of-pupils": {
      ...schActivities["group-mobility-of-pupils"],
      minimumDays: learnerFormats.days(2),
      maximumDays: learnerFormats.days(30),
      minimumParticipants: learnerFormats.persons(2),
      minimumCountries: learnerVenues.number(2),
    },
    "short-term-learning-mobility-of-pupils": {
      ...schActivities["short-term-learning-mobility-of-pupils"],
      minimumDays: learnerFormats.days(10),
      maximumDays: learnerFormats.days(29),
      minimumDaysFewerOpportunities: learnerFormats.days(2),
      linguisticSupport: "always",
    },
    "long-term-learning-mobility-of-pupils": {
      ...schActivities["long-term-learning-mobility-of-pupils"],
      minimumDays: learnerFormats.days(30),
      maximumDays: learnerFormats.days(365),
      linguisticSupport: "always",
      reinforcedLinguisticSupport: true,
    },
    "invited-expert": {
      ...schActivities["invited-expert"],
      minimumDays: otherFormats.days(2),
      maximumDays: otherFormats.days(60),
    },
    "hosting-teachers-in-training": {
      ...schActivities["hosting-teachers-in-training"],
      minimumDays: otherFormats.days(10),
      maximumDays: otherFormats.days(365),
      monthsSinceGraduation: graduates.months(12),
    },
  },
  passages: {
    qualityStandards: at(105, "Setting up a project").rule(),
    mobilityActivities: at(105, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(106, "Inclusion and diversity"),
      on(434, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    accompanyingPersons: at(107, "Activities").rule(),
    staffFormats: staffFormats.rule(),
    courseContent: staffFormats.rule(),
    staffParticipants: printed(
      "guide",
      on(107, "Staff mobility: Eligible participants"),
      on(108, "Staff mobility: Eligible participants"),
    ).rule(),
    staffVenue: at(108, "Staff mobility: Eligible venues").rule(),
    learnerFormats: learnerFormats.rule(),
    groupProgramme: at(108, "Learner mobility: Available formats", { footnote: "71" }).rule(),
    groupAdults: printed(
      "guide",
      on(108, "Learner mobility: Available formats"),
      on(108, "Learner mobility: Available formats", { footnote: "72" }),
    ).rule(),
    learnerParticipants: printed(
      "guide",
      on(109, "Learner mobility: Eligible participants", { footnote: "73" }),
      on(109, "Learner mobility: Eligible participants", { footnote: "74" }),
    ).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: learnerVenues.rule(),
    groupVenue: learnerVenues.rule(),
    euSeats: at(109, "Learner mobility: Eligible venues", { footnote: "75" }).rule(),
    euSeatsOwnCountry: at(109, "Learner mobility: Eligible venues", { footnote: "75" }).rule(),
    otherFormats: otherFormats.rule(),
    otherParticipants: printed(
      "guide",
      on(109, "Other supported activities: Eligible participants"),
      on(110, "Other supported activities: Eligible participants"),
    ).rule(),
    otherVenue: at(110, "Other supported activities: Eligible venues").rule(),
    visitReason: at(110, "Preparatory visits: When can a preparatory visit be organised?").rule(),
    visitParticipants: visitLimits.rule(),
    visitPlace: at(110, "Preparatory visits: Where can preparatory visits take place?").rule(),
    eligibleOrganisations: at(111, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "77" }).rule(),
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
  specialStatusTypes: ["school"],
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(111, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        accreditation: at(111, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        singleOrganisation: at(111, "Short-term projects").rule(),
        countries: at(111, `${shortTerm}Eligible countries`).rule(),
        agency: at(111, `${shortTerm}Where to submit an application?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(111, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(112, `${shortTerm}Supporting organisations`).rule(),
        specialStatus: at(111, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "78" }).rule(),
        specialStatusTwoAgencies: at(114, `${accredited}Mobility consortium`, special).rule(),
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
    "KA121-SCH": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(114, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(80, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(114, `${accredited}Where to submit an application?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(114, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        remedialMeasures: printed(
          "guide",
          on(85, "Erasmus accreditation: Reporting, monitoring and quality assurance"),
          on(86, "Erasmus accreditation: Reporting, monitoring and quality assurance"),
        ).rule(),
        allocation: at(115, "Budget allocation").rule(),
        supportingOrganisations: at(81, "Erasmus accreditation: Supporting organisations").rule(),
        specialStatus: printed(
          "guide",
          on(80, "Erasmus accreditation: Who can apply?", { footnote: "56" }),
          on(114, `${accredited}Mobility consortium`, special),
        ).rule(),
        specialStatusMembers: at(114, `${accredited}Mobility consortium`, special).rule(),
        specialStatusTwoAgencies: at(114, `${accredited}Mobility consortium`, special).rule(),
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
    "KA120-SCH": {
      ...accreditation2023,
      passages: {
        ...accreditation2023.passages,
        specialStatus: at(80, "Erasmus accreditation: Who can apply?", { footnote: "56" }).rule(),
        // The chapter refers to that of accredited projects for what holds for members.
        specialStatusMembers: at(114, `${accredited}Mobility consortium`, special).rule(),
      },
    },
  },
});
