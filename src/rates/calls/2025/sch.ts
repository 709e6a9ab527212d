import { schActivities } from "../../activities/sch.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2025 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2025", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(118, "Individual support", { footnote: "108" });
const travelTable = on(117, "Travel");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
const staffRates = at(117, "Individual support");
const individual = at(118, "Individual support");
const travelDays = printed("guide", on(117, "Individual support"), on(118, "Individual support"));
const organisational = at(117, "Organisational support");
const organisationalFirst = at(116, "Organisational support");
const inclusion = at(118, "Inclusion support");
const visitPrice = at(118, "Preparatory visits");
const visitLimits = at(110, "Preparatory visits: Who can take part in a preparatory visit?");
const visitPlaces = at(110, "Preparatory visits: Where can preparatory visits take place?");
const courseFees = at(119, "Course fees");
const linguistic = at(119, "Linguistic support");
const exceptional = at(119, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(119, "Exceptional costs")));

const staffDays = at(105, "Staff mobility: Eligible activities");
const staffFormats = at(106, "Staff mobility: Eligible activities");
const learnerDays = at(107, "Learner mobility: Eligible activities");
const learnerFormats = at(108, "Learner mobility: Eligible activities");
const learnerVenues = at(109, "Learner mobility: Eligible venues");
const otherDays = at(109, "Other supported activities: Eligible activities");
const graduates = printed(
  "guide",
  ...readAs("I37", on(110, "Other supported activities: Eligible participants", { footnote: "99" })),
);

const shortDeadlines = at(111, `${shortTerm}Application deadlines`);
const shortStart = at(111, `${shortTerm}Project start dates`);
const shortDuration = at(111, `${shortTerm}Project duration`);
const shortNumber = at(112, `${shortTerm}Number of applications`);
const shortActivities = at(112, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(112, `${shortTerm}Project scope`),
  on(103, "Setting up a project", { interpretation: "I2" }),
);
const award = at(113, `${shortTerm}Award criteria`);
const special = { footnote: "101" };

const consortium = at(114, `${accredited}Mobility consortium`);
const accreditedDeadline = at(114, `${accredited}Application deadline`);
const accreditedStart = at(114, `${accredited}Project start date`);
const accreditedDuration = at(115, `${accredited}Project duration`);
const accreditedNumber = at(115, `${accredited}Number of applications`);
const accreditedActivities = at(115, `${accredited}Eligible activities`);
const accreditation = "Erasmus accreditation: Who can apply?";

export const sch2025 = (): FieldTable<keyof typeof schActivities> => ({
  countryGroups: inGroups(groups.group, {
    1: ["AT", "BE", "FR", "DK", "FI", "DE", "IS", "IE", "IT", "LI", "LU", "NL", "NO", "SE"],
    2: ["CY", "CZ", "EE", "GR", "LV", "MT", "PT", "SK", "SI", "ES"],
    3: ["BG", "HR", "HU", "LT", "PL", "RO", "RS", "MK", "TR"],
  }),
  travel: [
    { id: "10-99", fromKm: fromKm.km(10), standard: travel.eur(28), green: travel.eur(56) },
    { id: "100-499", fromKm: fromKm.km(100), standard: travel.eur(211), green: travel.eur(285) },
    { id: "500-1999", fromKm: fromKm.km(500), standard: travel.eur(309), green: travel.eur(417) },
    { id: "2000-2999", fromKm: fromKm.km(2000), standard: travel.eur(395), green: travel.eur(535) },
    { id: "3000-3999", fromKm: fromKm.km(3000), standard: travel.eur(580), green: travel.eur(785) },
    { id: "4000-7999", fromKm: fromKm.km(4000), standard: travel.eur(1188), green: travel.eur(1188) },
    { id: "8000+", fromKm: fromKm.km(8000), standard: travel.eur(1735), green: travel.eur(1735) },
  ],
  lowEmissionTravel: { belowKm: travel.km(500) },
  individualSupport: {
    staff: {
      1: { minimum: staffRates.eurPerDay(107), maximum: staffRates.eurPerDay(191) },
      2: { minimum: staffRates.eurPerDay(95), maximum: staffRates.eurPerDay(169) },
      3: { minimum: staffRates.eurPerDay(84), maximum: staffRates.eurPerDay(148) },
    },
    learners: {
      1: { minimum: individual.eurPerDay(48), maximum: individual.eurPerDay(85) },
      2: { minimum: individual.eurPerDay(41), maximum: individual.eurPerDay(74) },
      3: { minimum: individual.eurPerDay(36), maximum: individual.eurPerDay(64) },
    },
    daysAtBaseRate: individual.days(14),
    daysCounted: "funded-days",
    percentAfterwards: printed("guide", ...readAs("I5", on(118, "Individual support"))).percent(70),
    travelDays: { standard: travelDays.days(2), green: travelDays.days(6) },
    accompanyingDays: at(117, "Individual support", { footnote: "107" }).days(60),
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
    "courses-and-training": { amount: organisationalFirst.eur(100) },
    "group-mobility-of-pupils": { amount: organisationalFirst.eur(100) },
    "short-term-learning-mobility-of-pupils": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "long-term-learning-mobility-of-pupils": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisationalFirst.eur(100) },
    "hosting-teachers-in-training": { amount: organisationalFirst.eur(100) },
  },
  inclusionSupport: {
    perParticipant: inclusion.eur(125),
    realCostsPercent: inclusion.percent(100),
    forStaff: true,
  },
  preparatoryVisits: {
    perPerson: visitPrice.eur(680),
    persons: visitLimits.persons(3),
    perHostingOrganisation: visitPlaces.number(1),
  },
  courseFees: { perDay: courseFees.eurPerDay(80) },
  linguisticSupport: { perParticipant: linguistic.eur(150), reinforced: linguistic.eur(150) },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": {
      percent: expensiveTravel.percent(80),
      belowPercent: at(120, "Exceptional costs").percent(70),
    },
    "entry-requirements": { percent: exceptional.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...schActivities["job-shadowing"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(60),
      linguisticSupport: "always",
    },
    "teaching-assignment": {
      ...schActivities["teaching-assignment"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(365),
      linguisticSupport: "always",
    },
    "courses-and-training": {
      ...schActivities["courses-and-training"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(10),
      personsPerOrganisation: staffFormats.persons(3),
      personsPerConsortium: staffFormats.persons(10),
      coursesPerPerson: staffFormats.number(1),
    },
    "group-mobility-of-pupils": {
      ...schActivities["group-mobility-of-pupils"],
      minimumDays: learnerDays.days(2),
      maximumDays: learnerDays.days(30),
      minimumParticipants: learnerDays.persons(2),
      minimumCountries: learnerVenues.number(2),
    },
    "short-term-learning-mobility-of-pupils": {
      ...schActivities["short-term-learning-mobility-of-pupils"],
      minimumDays: learnerDays.days(10),
      maximumDays: learnerDays.days(29),
      minimumDaysFewerOpportunities: learnerFormats.days(2),
      linguisticSupport: "always",
    },
    "long-term-learning-mobility-of-pupils": {
      ...schActivities["long-term-learning-mobility-of-pupils"],
      minimumDays: learnerDays.days(30),
      maximumDays: learnerDays.days(365),
      linguisticSupport: "always",
      reinforcedLinguisticSupport: true,
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
  passages: {
    qualityStandards: at(103, "Setting up a project").rule(),
    mobilityActivities: at(103, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(104, "Inclusion and diversity"),
      on(435, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    learningActivities: at(105, "Activities").rule(),
    accompanyingPersons: at(105, "Activities").rule(),
    staffFormats: staffFormats.rule(),
    courseContent: staffFormats.rule(),
    courseTransnational: staffFormats.rule(),
    courseRelevance: staffFormats.rule(),
    staffParticipants: printed(
      "guide",
      on(106, "Staff mobility: Eligible participants"),
      on(107, "Staff mobility: Eligible participants"),
    ).rule(),
    workingFromAbroad: at(107, "Staff mobility: Eligible participants").rule(),
    staffVenue: at(107, "Staff mobility: Eligible venues").rule(),
    hostEstablished: printed(
      "guide",
      on(107, "Staff mobility: Eligible venues"),
      on(108, "Learner mobility: Eligible venues"),
    ).rule(),
    documentation: printed(
      "guide",
      on(107, "Staff mobility: Documentation of learning outcomes"),
      on(109, "Learner mobility: Documentation of learning outcomes"),
      on(110, "Other supported activities: Documentation of learning outcomes"),
    ).rule(),
    learnerFormats: learnerFormats.rule(),
    groupProgramme: at(108, "Learner mobility: Eligible activities", { footnote: "93" }).rule(),
    groupAdults: printed(
      "guide",
      on(108, "Learner mobility: Eligible activities"),
      on(108, "Learner mobility: Eligible activities", { footnote: "94" }),
    ).rule(),
    learnerParticipants: printed(
      "guide",
      on(108, "Learner mobility: Eligible participants", { footnote: "95" }),
      on(108, "Learner mobility: Eligible participants", { footnote: "96" }),
    ).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: printed(
      "guide",
      on(108, "Learner mobility: Eligible venues"),
      on(109, "Learner mobility: Eligible venues"),
    ).rule(),
    groupVenue: printed(
      "guide",
      on(108, "Learner mobility: Eligible venues"),
      on(109, "Learner mobility: Eligible venues"),
    ).rule(),
    euSeats: at(109, "Learner mobility: Eligible venues", { footnote: "98" }).rule(),
    euSeatsOwnCountry: at(109, "Learner mobility: Eligible venues", { footnote: "98" }).rule(),
    otherFormats: at(109, "Other supported activities: Eligible activities").rule(),
    otherParticipants: printed(
      "guide",
      on(109, "Other supported activities: Eligible participants"),
      on(110, "Other supported activities: Eligible participants"),
    ).rule(),
    otherVenue: at(110, "Other supported activities: Eligible venues").rule(),
    visitReason: at(110, "Preparatory visits: When can a preparatory visit be organised?").rule(),
    visitParticipants: visitLimits.rule(),
    visitPlace: visitPlaces.rule(),
    eligibleOrganisations: at(111, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "100" }).rule(),
    realCostsNotTwice: inclusion.rule(),
    capacity: printed("guide", on(414, "Part C: Selection criteria"), on(415, "Part C: Selection criteria")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(409, "Part C: Exclusion criteria"),
      on(418, "Part C: Original content and authorship"),
    ).rule(),
    noDoubleFunding: printed(
      "guide",
      on(116, "What are the funding rules?"),
      on(418, "Part C: Non-cumulative award"),
    ).rule(),
  },
  euSeats,
  specialStatusTypes: ["school"],
  courseShare: {
    sharePercent: staffFormats.percent(50),
    wholeGrantUpTo: staffFormats.eur(40000),
    amount: staffFormats.eur(20000),
  },
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(111, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        accreditation: at(111, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        singleOrganisation: at(111, "Short-term projects").rule(),
        countries: at(111, `${shortTerm}Eligible countries`).rule(),
        agency: at(111, `${shortTerm}Where to apply?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(111, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(112, `${shortTerm}Supporting organisations`).rule(),
        specialStatus: at(111, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
        specialStatusTwoAgencies: at(114, `${accredited}Mobility consortium`, { footnote: "103" }).rule(),
        specialStatusSameStatus: at(111, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: shortDeadlines.instant("2025-02-19T12:00:00+01:00"),
          startFirst: shortStart.date("2025-06-01"),
          startLast: shortStart.date("2025-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: shortDeadlines.instant("2025-10-01T12:00:00+02:00"),
          startFirst: shortStart.date("2026-01-01"),
          startLast: shortStart.date("2026-05-31"),
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
        criteria: { relevance: award.points(20), projectDesign: award.points(50), followUp: award.points(30) },
        total: award.points(60),
        sharePercent: award.percent(50),
      },
    },
    "KA121-SCH": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(114, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(75, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(114, `${accredited}Where to apply?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(115, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        consortiumRelationship: consortium.rule(),
        thirdPartySupport: at(114, `${accredited}Mobility consortium`, { footnote: "102" }).rule(),
        remedialMeasures: at(79, "Erasmus accreditation: Reporting, monitoring and quality assurance").rule(),
        allocation: printed("guide", on(115, "Budget allocation"), on(116, "Budget allocation")).rule(),
        supportingOrganisations: at(115, `${accredited}Supporting organisations`).rule(),
        specialStatus: printed(
          "guide",
          on(74, accreditation, { footnote: "67" }),
          on(114, `${accredited}Mobility consortium`, { footnote: "103" }),
        ).rule(),
        specialStatusMembers: at(114, `${accredited}Mobility consortium`, { footnote: "103" }).rule(),
        specialStatusTwoAgencies: at(114, `${accredited}Mobility consortium`, { footnote: "103" }).rule(),
        specialStatusSameStatus: at(74, accreditation, { footnote: "67" }).rule(),
        specialStatusConsortiumDestination: at(114, `${accredited}Mobility consortium`, { footnote: "103" }).rule(),
        specialStatusBetweenMembers: at(114, `${accredited}Mobility consortium`, { footnote: "103" }).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: accreditedDeadline.instant("2025-02-19T12:00:00+01:00"),
          startFirst: accreditedStart.date("2025-06-01"),
          startLast: accreditedStart.date("2025-06-01"),
        },
      ],
      months: accreditedDuration.months(15),
      extendAfterMonths: accreditedDuration.months(12),
      monthsExtended: accreditedDuration.months(24),
      accreditationValidOn: "project-start",
      consortium: {
        minimumMembers: consortium.number(1),
        counted: "applications",
        inAll: consortium.number(2),
        memberships: consortium.number(2),
        membershipsWithOwnProject: consortium.number(1),
      },
      minimumMobilities: accreditedActivities.number(1),
      applicationsPerRound: accreditedNumber.number(1),
    },
    "KA120-SCH": {
      ...accreditation2025,
      passages: {
        ...accreditation2025.passages,
        specialStatus: at(74, accreditation, { footnote: "67" }).rule(),
        // The chapter refers to that of accredited projects for what holds for members.
        specialStatusMembers: at(114, `${accredited}Mobility consortium`, { footnote: "103" }).rule(),
      },
    },
  },
});
