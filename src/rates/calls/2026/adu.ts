import { aduActivities } from "../../activities/adu.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2026 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2026", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(140, "Individual support", { footnote: "140" });
const travelTable = on(139, "Travel");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
const individual = at(140, "Individual support");
const organisational = at(139, "Organisational support");
const organisationalFirst = at(138, "Organisational support");
const inclusionOfOrganisations = at(140, "Inclusion support");
const inclusionOfParticipants = printed("guide", on(140, "Inclusion support"), on(141, "Inclusion support"));
const visitPrice = at(141, "Preparatory visits");
const visitLimits = at(132, "Preparatory visits: Who can take part in a preparatory visit?");
const visitPlaces = at(132, "Preparatory visits: Where can preparatory visits take place?");
const courseFees = at(141, "Course fees");
const linguistic = at(141, "Linguistic support");
const exceptional = at(141, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(141, "Exceptional costs")));
const exceptionalLast = at(142, "Exceptional costs");

const staffDays = at(126, "Staff mobility: Eligible activities");
const staffFormats = at(127, "Staff mobility: Eligible activities");
const learnerDays = at(128, "Learner mobility: Eligible activities");
const learnerFormats = at(129, "Learner mobility: Eligible activities");
const learnerVenues = at(130, "Learner mobility: Eligible venues");
const seats = at(130, "Learner mobility: Eligible venues", { footnote: "131" });
const otherDays = at(130, "Other supported activities: Eligible activities");
const graduates = printed(
  "guide",
  ...readAs("I37", on(131, "Other supported activities: Eligible participants", { footnote: "132" })),
);

const applicants = at(132, `${shortTerm}Eligible organisations: who can apply?`);
const shortDeadlines = at(133, `${shortTerm}Application deadlines`);
const shortStart = at(133, `${shortTerm}Project start dates`);
const shortDuration = at(133, `${shortTerm}Project duration`);
const shortNumber = at(133, `${shortTerm}Number of applications`);
const shortActivities = at(133, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(133, `${shortTerm}Project scope`),
  on(124, "Setting up a project", { interpretation: "I2" }),
);
const award = at(134, `${shortTerm}Award criteria`);
const awardLast = at(135, `${shortTerm}Award criteria`);

const consortium = at(136, `${accredited}Mobility consortium`);
const accreditedDeadline = at(136, `${accredited}Application deadline`);
const accreditedStart = at(136, `${accredited}Project start date`);
const accreditedDuration = at(137, `${accredited}Project duration`);
const accreditedNumber = at(137, `${accredited}Number of applications`);
const accreditedActivities = at(137, `${accredited}Available activities`);

const { NL: _theHague, ...seatsOfInstitutions } = euSeats;

export const adu2026 = (): FieldTable<keyof typeof aduActivities> => ({
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
      1: { minimum: individual.eurPerDay(107), maximum: individual.eurPerDay(191) },
      2: { minimum: individual.eurPerDay(95), maximum: individual.eurPerDay(169) },
      3: { minimum: individual.eurPerDay(84), maximum: individual.eurPerDay(148) },
    },
    learners: {
      1: { minimum: individual.eurPerDay(48), maximum: individual.eurPerDay(127) },
      2: { minimum: individual.eurPerDay(41), maximum: individual.eurPerDay(110) },
      3: { minimum: individual.eurPerDay(36), maximum: individual.eurPerDay(93) },
    },
    daysAtBaseRate: individual.days(14),
    daysCounted: "funded-days",
    percentAfterwards: printed("guide", ...readAs("I5", on(140, "Individual support"))).percent(70),
    travelDays: { standard: individual.days(2), green: individual.days(6) },
    accompanyingDays: at(140, "Individual support", { footnote: "139" }).days(60),
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
    "group-mobility-of-adult-learners": { amount: organisational.eur(125) },
    "short-term-learning-mobility-of-adult-learners": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "long-term-learning-mobility-of-adult-learners": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisationalFirst.eur(100) },
    "hosting-teachers-in-training": {
      amount: printed("guide", on(138, "Organisational support"), on(139, "Organisational support")).eur(100),
    },
  },
  inclusionSupport: {
    perParticipant: inclusionOfOrganisations.eur(125),
    realCostsPercent: inclusionOfParticipants.percent(100),
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
    "expensive-travel": { percent: expensiveTravel.percent(80), belowPercent: exceptionalLast.percent(70) },
    "entry-requirements": { percent: exceptionalLast.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...aduActivities["job-shadowing"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(60),
      personsPerMentor: staffFormats.persons(2),
      linguisticSupport: "always",
    },
    "teaching-assignment": {
      ...aduActivities["teaching-assignment"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(365),
      linguisticSupport: "always",
    },
    "courses-and-training": {
      ...aduActivities["courses-and-training"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(10),
      personsPerOrganisation: staffFormats.persons(3),
      personsPerConsortium: staffFormats.persons(10),
      coursesPerPerson: staffFormats.number(1),
    },
    "group-mobility-of-adult-learners": {
      ...aduActivities["group-mobility-of-adult-learners"],
      minimumDays: learnerDays.days(2),
      maximumDays: learnerDays.days(30),
      minimumParticipants: learnerDays.persons(2),
      minimumCountriesAtSeat: seats.number(2),
    },
    "short-term-learning-mobility-of-adult-learners": {
      ...aduActivities["short-term-learning-mobility-of-adult-learners"],
      minimumDays: learnerDays.days(2),
      maximumDays: learnerDays.days(29),
      linguisticSupport: "always",
    },
    "long-term-learning-mobility-of-adult-learners": {
      ...aduActivities["long-term-learning-mobility-of-adult-learners"],
      minimumDays: learnerDays.days(30),
      maximumDays: learnerDays.days(365),
      linguisticSupport: "always",
      reinforcedLinguisticSupport: true,
    },
    "invited-expert": {
      ...aduActivities["invited-expert"],
      minimumDays: otherDays.days(2),
      maximumDays: otherDays.days(60),
    },
    "hosting-teachers-in-training": {
      ...aduActivities["hosting-teachers-in-training"],
      rateCategory: "staff",
      accompanyingRateCategory: "staff",
      unlessPaidBySender: true,
      minimumDays: otherDays.days(10),
      maximumDays: otherDays.days(365),
      monthsSinceGraduation: graduates.months(12),
      linguisticSupport: "always",
    },
  },
  passages: {
    qualityStandards: at(124, "Setting up a project").rule(),
    mobilityActivities: at(124, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(125, "Inclusion and diversity"),
      on(449, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    learningActivities: at(126, "Activities").rule(),
    hostInLead: at(126, "Activities").rule(),
    accompanyingPersons: at(126, "Activities").rule(),
    staffFormats: staffFormats.rule(),
    courseContent: staffFormats.rule(),
    courseTransnational: staffFormats.rule(),
    courseRelevance: staffFormats.rule(),
    staffParticipants: printed(
      "guide",
      on(127, "Staff mobility: Eligible participants"),
      on(128, "Staff mobility: Eligible participants"),
    ).rule(),
    workingFromAbroad: at(128, "Staff mobility: Eligible participants").rule(),
    staffVenue: at(128, "Staff mobility: Eligible venues").rule(),
    hostEstablished: printed(
      "guide",
      on(128, "Staff mobility: Eligible venues"),
      on(130, "Learner mobility: Eligible venues"),
    ).rule(),
    documentation: printed(
      "guide",
      on(128, "Staff mobility: Documentation of learning outcomes"),
      on(130, "Learner mobility: Documentation of learning outcomes"),
      on(131, "Other supported activities: Documentation of learning outcomes"),
    ).rule(),
    learnerFormats: learnerFormats.rule(),
    groupProgramme: learnerFormats.rule(),
    groupAdults: learnerFormats.rule(),
    learnerParticipants: printed(
      "guide",
      on(129, "Learner mobility: Eligible participants"),
      on(129, "Learner mobility: Eligible participants", { footnote: "129" }),
    ).rule(),
    learnerVenue: learnerVenues.rule(),
    groupVenue: learnerVenues.rule(),
    euSeats: seats.rule(),
    euSeatsOwnCountry: seats.rule(),
    otherFormats: at(131, "Other supported activities: Eligible activities").rule(),
    otherParticipants: at(131, "Other supported activities: Eligible participants").rule(),
    otherVenue: at(131, "Other supported activities: Eligible venues").rule(),
    visitReason: at(131, "Preparatory visits: When can a preparatory visit be organised?").rule(),
    visitParticipants: visitLimits.rule(),
    visitPlace: visitPlaces.rule(),
    eligibleOrganisations: at(132, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "133" }).rule(),
    realCostsNotTwice: inclusionOfParticipants.rule(),
    capacity: printed("guide", on(422, "Part C: Selection criteria"), on(424, "Part C: Selection criteria")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(418, "Part C: Exclusion criteria"),
      on(428, "Part C: Original content and authorship"),
    ).rule(),
    noDoubleFunding: printed(
      "guide",
      on(138, "What are the funding rules?"),
      on(429, "Part C: Cumulative financing and prohibition of double funding"),
    ).rule(),
  },
  euSeats: seatsOfInstitutions,
  specialStatusTypes: [],
  actions: {
    "KA122-ADU": {
      amountIs: "grant-requested",
      passages: {
        applicants: applicants.rule(),
        accreditation: applicants.rule(),
        singleOrganisation: at(132, "Short-term projects").rule(),
        countries: at(132, `${shortTerm}Eligible countries`).rule(),
        agency: at(132, `${shortTerm}Where to apply?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(133, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(134, `${shortTerm}Supporting organisations`).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: shortDeadlines.instant("2026-02-19T12:00:00+01:00"),
          startFirst: shortStart.date("2026-06-01"),
          startLast: shortStart.date("2026-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: shortDeadlines.instant("2026-10-01T12:00:00+02:00"),
          startFirst: shortStart.date("2027-01-01"),
          startLast: shortStart.date("2027-05-31"),
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
        criteria: { relevance: award.points(20), projectDesign: awardLast.points(50), followUp: awardLast.points(30) },
        total: award.points(60),
        sharePercent: award.percent(50),
      },
    },
    "KA121-ADU": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(136, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(75, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(136, `${accredited}Where to apply?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(137, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        consortiumRelationship: consortium.rule(),
        thirdPartySupport: at(136, `${accredited}Mobility consortium`, { footnote: "135" }).rule(),
        remedialMeasures: at(80, "Erasmus accreditation: Reporting, monitoring and quality assurance").rule(),
        allocation: printed("guide", on(137, "Budget allocation"), on(138, "Budget allocation")).rule(),
        supportingOrganisations: at(137, `${accredited}Supporting organisations`).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: accreditedDeadline.instant("2026-02-19T12:00:00+01:00"),
          startFirst: accreditedStart.date("2026-06-01"),
          startLast: accreditedStart.date("2026-06-01"),
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
    "KA120-ADU": accreditation2026,
  },
});
