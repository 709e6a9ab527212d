import { schActivities } from "../../activities/sch.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2026 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2026", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(120, "Individual support", { footnote: "126" });
const travelTable = on(119, "Travel");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
const individual = at(120, "Individual support");
const organisational = at(119, "Organisational support");
const inclusionOfOrganisations = at(120, "Inclusion support");
const inclusionOfParticipants = printed("guide", on(120, "Inclusion support"), on(121, "Inclusion support"));
const visitPrice = at(121, "Preparatory visits");
const visitLimits = at(112, "Preparatory visits: Who can take part in a preparatory visit?");
const visitPlaces = at(112, "Preparatory visits: Where can preparatory visits take place?");
const courseFees = at(121, "Course fees");
const linguistic = at(121, "Linguistic support");
const exceptional = at(122, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(122, "Exceptional costs")));

const staffDays = at(106, "Staff mobility: Eligible activities");
const staffFormats = at(107, "Staff mobility: Eligible activities");
const leftOut = at(107, "Staff mobility: Eligible activities", { footnote: "109" });
const learnerDays = at(108, "Learner mobility: Eligible activities");
const learnerFormats = at(109, "Learner mobility: Eligible activities");
const learnerVenues = at(110, "Learner mobility: Eligible venues");
const otherDays = at(110, "Other supported activities: Eligible activities");
const graduates = printed(
  "guide",
  ...readAs("I37", on(111, "Other supported activities: Eligible participants", { footnote: "117" })),
);

const shortDeadlines = at(113, `${shortTerm}Application deadlines`);
const shortStart = at(113, `${shortTerm}Project start dates`);
const shortDuration = at(113, `${shortTerm}Project duration`);
const shortNumber = at(114, `${shortTerm}Number of applications`);
const shortActivities = at(114, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(114, `${shortTerm}Project scope`),
  on(104, "Setting up a project", { interpretation: "I2" }),
);
const award = at(115, `${shortTerm}Award criteria`);
const special = { footnote: "119" };

const consortium = at(116, `${accredited}Mobility consortium`);
const accreditedDeadline = at(116, `${accredited}Application deadline`);
const accreditedStart = at(117, `${accredited}Project start date`);
const accreditedDuration = at(117, `${accredited}Project duration`);
const accreditedNumber = at(117, `${accredited}Number of applications`);
const accreditedActivities = at(117, `${accredited}Eligible activities`);
const accreditation = "Erasmus accreditation: Who can apply?";

const { NL: _theHague, ...seatsOfInstitutions } = euSeats;

export const sch2026 = (): FieldTable<keyof typeof schActivities> => ({
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
      1: { minimum: individual.eurPerDay(48), maximum: individual.eurPerDay(85) },
      2: { minimum: individual.eurPerDay(41), maximum: individual.eurPerDay(74) },
      3: { minimum: individual.eurPerDay(36), maximum: individual.eurPerDay(64) },
    },
    daysAtBaseRate: individual.days(14),
    daysCounted: "funded-days",
    percentAfterwards: printed("guide", ...readAs("I5", on(120, "Individual support"))).percent(70),
    travelDays: { standard: individual.days(2), green: individual.days(6) },
    accompanyingDays: at(120, "Individual support", { footnote: "125" }).days(60),
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
    "group-mobility-of-pupils": { amount: organisational.eur(100) },
    "short-term-learning-mobility-of-pupils": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
    },
    "long-term-learning-mobility-of-pupils": { amount: organisational.eur(500) },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
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
    "expensive-travel": { percent: expensiveTravel.percent(80), belowPercent: exceptional.percent(70) },
    "entry-requirements": { percent: exceptional.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...schActivities["job-shadowing"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(60),
      personsPerMentor: staffFormats.persons(2),
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
    qualityStandards: at(104, "Setting up a project").rule(),
    mobilityActivities: at(104, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(105, "Inclusion and diversity"),
      on(449, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    learningActivities: at(106, "Activities").rule(),
    hostInLead: at(106, "Activities").rule(),
    accompanyingPersons: at(106, "Activities").rule(),
    staffFormats: staffFormats.rule(),
    courseContent: staffFormats.rule(),
    courseTransnational: staffFormats.rule(),
    courseRelevance: staffFormats.rule(),
    staffParticipants: at(108, "Staff mobility: Eligible participants").rule(),
    workingFromAbroad: at(108, "Staff mobility: Eligible participants").rule(),
    staffVenue: at(108, "Staff mobility: Eligible venues").rule(),
    hostEstablished: printed(
      "guide",
      on(108, "Staff mobility: Eligible venues"),
      on(110, "Learner mobility: Eligible venues"),
    ).rule(),
    documentation: printed(
      "guide",
      on(108, "Staff mobility: Documentation of learning outcomes"),
      on(110, "Learner mobility: Documentation of learning outcomes"),
      on(111, "Other supported activities: Documentation of learning outcomes"),
    ).rule(),
    learnerFormats: learnerFormats.rule(),
    groupProgramme: at(109, "Learner mobility: Eligible activities", { footnote: "111" }).rule(),
    groupAdults: printed(
      "guide",
      on(109, "Learner mobility: Eligible activities"),
      on(109, "Learner mobility: Eligible activities", { footnote: "112" }),
    ).rule(),
    learnerParticipants: printed(
      "guide",
      on(109, "Learner mobility: Eligible participants", { footnote: "113" }),
      on(109, "Learner mobility: Eligible participants", { footnote: "114" }),
    ).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: learnerVenues.rule(),
    groupVenue: learnerVenues.rule(),
    euSeats: at(110, "Learner mobility: Eligible venues", { footnote: "116" }).rule(),
    euSeatsOwnCountry: at(110, "Learner mobility: Eligible venues", { footnote: "116" }).rule(),
    otherFormats: at(111, "Other supported activities: Eligible activities").rule(),
    otherParticipants: at(111, "Other supported activities: Eligible participants").rule(),
    otherVenue: at(111, "Other supported activities: Eligible venues").rule(),
    visitReason: at(111, "Preparatory visits: When can a preparatory visit be organised?").rule(),
    visitParticipants: printed(
      "guide",
      on(111, "Preparatory visits: Who can take part in a preparatory visit?"),
      on(112, "Preparatory visits: Who can take part in a preparatory visit?"),
    ).rule(),
    visitPlace: visitPlaces.rule(),
    eligibleOrganisations: at(113, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "118" }).rule(),
    realCostsNotTwice: inclusionOfParticipants.rule(),
    capacity: printed("guide", on(422, "Part C: Selection criteria"), on(424, "Part C: Selection criteria")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(418, "Part C: Exclusion criteria"),
      on(428, "Part C: Original content and authorship"),
    ).rule(),
    noDoubleFunding: printed(
      "guide",
      on(118, "What are the funding rules?"),
      on(429, "Part C: Cumulative financing and prohibition of double funding"),
    ).rule(),
  },
  euSeats: seatsOfInstitutions,
  specialStatusTypes: ["school"],
  courseShare: {
    sharePercent: staffFormats.percent(50),
    wholeGrantUpTo: staffFormats.eur(40000),
    amount: staffFormats.eur(20000),
    withoutInclusionCosts: leftOut.rule(),
  },
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(113, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        accreditation: at(113, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        singleOrganisation: at(113, "Short-term projects").rule(),
        countries: at(113, `${shortTerm}Eligible countries`).rule(),
        agency: at(113, `${shortTerm}Where to apply?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(113, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(114, `${shortTerm}Supporting organisations`).rule(),
        specialStatus: at(113, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
        specialStatusTwoAgencies: at(116, `${accredited}Mobility consortium`, { footnote: "121" }).rule(),
        specialStatusSameStatus: at(113, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
        specialStatusAgencyCountry: at(113, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
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
        criteria: { relevance: award.points(20), projectDesign: award.points(50), followUp: award.points(30) },
        total: award.points(60),
        sharePercent: award.percent(50),
      },
    },
    "KA121-SCH": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(116, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(75, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(116, `${accredited}Where to apply?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(117, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        consortiumRelationship: consortium.rule(),
        thirdPartySupport: at(116, `${accredited}Mobility consortium`, { footnote: "120" }).rule(),
        remedialMeasures: at(80, "Erasmus accreditation: Reporting, monitoring and quality assurance").rule(),
        allocation: printed("guide", on(117, "Budget allocation"), on(118, "Budget allocation")).rule(),
        supportingOrganisations: at(117, `${accredited}Supporting organisations`).rule(),
        specialStatus: printed(
          "guide",
          on(75, accreditation, { footnote: "83" }),
          on(116, `${accredited}Mobility consortium`, { footnote: "121" }),
        ).rule(),
        specialStatusMembers: at(116, `${accredited}Mobility consortium`, { footnote: "121" }).rule(),
        specialStatusTwoAgencies: at(116, `${accredited}Mobility consortium`, { footnote: "121" }).rule(),
        specialStatusSameStatus: at(75, accreditation, { footnote: "83" }).rule(),
        specialStatusAgencyCountry: at(75, accreditation, { footnote: "83" }).rule(),
        specialStatusConsortiumDestination: at(116, `${accredited}Mobility consortium`, { footnote: "121" }).rule(),
        specialStatusBetweenMembers: at(116, `${accredited}Mobility consortium`, { footnote: "121" }).rule(),
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
    "KA120-SCH": {
      ...accreditation2026,
      passages: {
        ...accreditation2026.passages,
        specialStatus: at(75, accreditation, { footnote: "83" }).rule(),
        // The chapter refers to that of accredited projects for what holds for members.
        specialStatusMembers: at(116, `${accredited}Mobility consortium`, { footnote: "121" }).rule(),
      },
    },
  },
});
