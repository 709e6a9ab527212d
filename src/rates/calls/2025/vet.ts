import { vetActivities } from "../../activities/vet.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2025 } from "./accreditation.js";
import { regions2025 } from "./regions.js";

const on = (page: number, section: string, place = {}) => cite("PG-2025", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(98, "Individual support", { footnote: "90" });
const groupsOverleaf = at(99, "Individual support", { footnote: "90" });
const nearTable = on(97, "Travel");
const nearTravel = printed("guide", nearTable);
const nearFromKm = printed("guide", ...readAs("I4", nearTable));
const travelTable = on(98, "Travel");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
const individual = at(98, "Individual support");
const baseRateDays = at(99, "Individual support");
const organisational = at(97, "Organisational support");
const inclusion = at(99, "Inclusion support");
const visitPrice = at(99, "Preparatory visits");
const visitLimits = at(90, "Preparatory visits: Who can take part in a preparatory visit?");
const visitPlaces = at(90, "Preparatory visits: Where can preparatory visits take place?");
const courseFees = at(100, "Course fees");
const linguistic = at(100, "Linguistic support");
const exceptional = at(100, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(100, "Exceptional costs")));

// Printed for any individual activity.
const competitionAbroad = printed("guide", ...readAs("I36", on(97, "Organisational support")));

const staffDays = at(84, "Staff mobility: Eligible activities");
const staffFormats = at(85, "Staff mobility: Eligible activities");
const staffVenues = at(86, "Staff mobility: Eligible venues");
const learnerDays = at(86, "Learner mobility: Eligible activities");
const learnerFormats = at(87, "Learner mobility: Eligible activities");
const learnerGraduates = printed("guide", ...readAs("I37", on(88, "Learner mobility: Eligible participants")));
const learnerVenues = at(88, "Learner mobility: Eligible venues");
const otherFormats = at(89, "Other supported activities: Eligible activities");
const graduates = printed(
  "guide",
  ...readAs("I37", on(89, "Other supported activities: Eligible participants", { footnote: "81" })),
);

const shortDeadlines = at(91, `${shortTerm}Application deadlines`);
const shortStart = at(91, `${shortTerm}Project start dates`);
const shortDuration = at(91, `${shortTerm}Project duration`);
const shortNumber = at(92, `${shortTerm}Number of applications`);
const shortActivities = at(92, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(92, `${shortTerm}Project scope`),
  on(82, "Setting up a project", { interpretation: "I2" }),
);
const award = at(93, `${shortTerm}Award criteria`);
const special = { footnote: "83" };

const consortium = at(94, `${accredited}Mobility consortium`);
const accreditedDeadline = at(94, `${accredited}Application deadline`);
const accreditedStart = at(94, `${accredited}Project start date`);
const accreditedDuration = at(94, `${accredited}Project duration`);
const accreditedNumber = at(95, `${accredited}Number of applications`);
const accreditedActivities = at(95, `${accredited}Eligible activities`);
const accreditation = "Erasmus accreditation: Who can apply?";

export const vet2025 = (): FieldTable<keyof typeof vetActivities, "KA122-VET" | "KA121-VET" | "KA120-VET"> => ({
  countryGroups: inGroups(groups.group, {
    1: ["AT", "BE", "FR", "DK", "FI", "DE", "IS", "IE", "IT", "LI", "LU", "NL", "NO", "SE"],
    2: ["CY", "CZ", "EE", "GR", "LV", "MT", "PT", "SK", "SI", "ES"],
    3: ["BG", "HR", "HU", "LT", "PL", "RO", "RS", "MK", "TR"],
  }),
  thirdCountries: {
    countryGroups: {
      ...inGroups(groups.group, {
        1: [
          ...["JP", "IL", "KR", "GE", "AR", "AM", "AO", "SA", "KW", "US", "GB", "CH", "BH", "AZ", "SD", "KN", "VC"],
          ...["AE", "HK", "LB", "VN", "MX", "TW", "MD", "MY", "TZ", "CA", "SG", "AU", "TH", "FO", "MC", "SM", "VA"],
          "AD",
        ],
        2: [
          ...["IN", "KZ", "BR", "CD", "CL", "NG", "UG", "LR", "DJ", "KP", "UZ", "TM", "DO", "JM", "LY", "SY", "CU"],
          ...["YE", "KE", "RW", "SC", "AG", "BN", "ME", "MW", "BB", "LC", "GD", "DM", "UY", "AL", "CN", "PH", "PE"],
          ...["VE", "PA", "GH", "TD", "GY", "EG", "MA", "KI", "OM", "BA", "IR", "MZ", "SN", "MU", "QA", "JO", "ID"],
          ...["LA", "ZA"],
        ],
        3: [],
      }),
      ...inGroups(groupsOverleaf.group, {
        1: [],
        2: ["ET", "BD", "EC", "PY", "CR", "CI", "SL", "GA", "HT", "BS", "PG", "FM", "UA", "KG", "PS"],
        3: [
          ...["NP", "MV", "TJ", "NI", "ZM", "GN", "CG", "BW", "BZ", "WS", "MH", "PW", "TV", "NR", "CK", "NU", "NZ"],
          ...["PK", "BT", "SV", "SR", "GT", "HN", "SO", "TT", "DZ", "CO", "GM", "FJ", "SB", "VU", "KH", "ZW", "BI"],
          ...["MN", "CM", "TL", "LK", "MG", "ML", "TG", "ST", "TO", "BO", "BJ", "LS", "MO", "TN", "IQ", "BF", "GQ"],
          ...["CF", "GW", "NA", "KM", "ER", "MM", "AF", "NE", "MR", "CV", "XK", "SZ", "SS"],
        ],
      }),
    },
    regions: regions2025,
    eligibleRegions: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    notEligible: ["BY", "RU"],
    venue: printed(
      "guide",
      on(86, "Staff mobility: Eligible venues"),
      on(88, "Learner mobility: Eligible venues"),
    ).rule(),
    sharePercent: at(95, `${accredited}Project scope`).percent(20),
    restrictions: printed(
      "guide",
      on(33, "Part A: Third countries not associated to the Programme", { footnote: "32" }),
      on(33, "Part A: Third countries not associated to the Programme", { footnote: "34" }),
      on(34, "Part A: Third countries not associated to the Programme"),
      on(414, "Part C: EU restrictive measures"),
    ).rule(),
    leftOut: {
      ...at(95, `${accredited}Project scope`, { footnote: "85" }).rule(),
      costs: ["inclusion-support-for-participants", "expensive-travel"],
    },
  },
  travel: [
    { id: "10-99", fromKm: nearFromKm.km(10), standard: nearTravel.eur(28), green: nearTravel.eur(56) },
    { id: "100-499", fromKm: nearFromKm.km(100), standard: nearTravel.eur(211), green: nearTravel.eur(285) },
    { id: "500-1999", fromKm: fromKm.km(500), standard: travel.eur(309), green: travel.eur(417) },
    { id: "2000-2999", fromKm: fromKm.km(2000), standard: travel.eur(395), green: travel.eur(535) },
    { id: "3000-3999", fromKm: fromKm.km(3000), standard: travel.eur(580), green: travel.eur(785) },
    { id: "4000-7999", fromKm: fromKm.km(4000), standard: travel.eur(1188), green: travel.eur(1188) },
    { id: "8000+", fromKm: fromKm.km(8000), standard: travel.eur(1735), green: travel.eur(1735) },
  ],
  lowEmissionTravel: { belowKm: nearTravel.km(500) },
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
    daysAtBaseRate: baseRateDays.days(14),
    daysCounted: "funded-days",
    percentAfterwards: printed("guide", ...readAs("I5", on(99, "Individual support"))).percent(70),
    travelDays: { standard: individual.days(2), green: individual.days(6) },
    accompanyingDays: at(98, "Individual support", { footnote: "89" }).days(60),
  },
  organisationalSupport: {
    "job-shadowing": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
      thirdCountries: organisational.eur(500),
    },
    "teaching-assignment": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
      thirdCountries: organisational.eur(500),
    },
    "courses-and-training": { amount: organisational.eur(100) },
    "participation-in-vet-skills-competitions": {
      amount: organisational.eur(100),
      thirdCountries: competitionAbroad.eur(500),
    },
    "group-mobility-of-vet-learners": { amount: organisational.eur(100) },
    "short-term-learning-mobility-of-vet-learners": {
      amount: organisational.eur(350),
      reducedAmount: organisational.eur(200),
      reducedAfter: organisational.persons(100),
      thirdCountries: organisational.eur(500),
    },
    "long-term-learning-mobility-of-vet-learners": {
      amount: organisational.eur(500),
      thirdCountries: organisational.eur(500),
    },
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
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
      belowPercent: printed("guide", on(100, "Exceptional costs"), on(101, "Exceptional costs")).percent(70),
    },
    "entry-requirements": { percent: exceptional.percent(100) },
  },
  activities: {
    "job-shadowing": {
      ...vetActivities["job-shadowing"],
      thirdCountries: true,
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(60),
      linguisticSupport: "always",
    },
    "teaching-assignment": {
      ...vetActivities["teaching-assignment"],
      thirdCountries: true,
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(365),
      linguisticSupport: "always",
    },
    "courses-and-training": {
      ...vetActivities["courses-and-training"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(10),
      personsPerOrganisation: staffFormats.persons(3),
      personsPerConsortium: staffFormats.persons(10),
      coursesPerPerson: staffFormats.number(1),
    },
    "participation-in-vet-skills-competitions": {
      ...vetActivities["participation-in-vet-skills-competitions"],
      thirdCountries: true,
      minimumDays: learnerDays.days(1),
      maximumDays: learnerDays.days(10),
      monthsSinceGraduation: learnerGraduates.months(12),
    },
    "group-mobility-of-vet-learners": {
      ...vetActivities["group-mobility-of-vet-learners"],
      minimumDays: learnerDays.days(2),
      maximumDays: learnerDays.days(30),
      minimumParticipants: learnerDays.persons(2),
      minimumCountries: learnerVenues.number(2),
    },
    "short-term-learning-mobility-of-vet-learners": {
      ...vetActivities["short-term-learning-mobility-of-vet-learners"],
      thirdCountries: true,
      minimumDays: learnerDays.days(10),
      maximumDays: learnerDays.days(89),
      minimumDaysFewerOpportunities: learnerFormats.days(2),
      monthsSinceGraduation: learnerGraduates.months(12),
      linguisticSupport: "always",
    },
    "long-term-learning-mobility-of-vet-learners": {
      ...vetActivities["long-term-learning-mobility-of-vet-learners"],
      thirdCountries: true,
      minimumDays: learnerDays.days(90),
      maximumDays: learnerDays.days(365),
      monthsSinceGraduation: learnerGraduates.months(12),
      linguisticSupport: "always",
      reinforcedLinguisticSupport: true,
    },
    "invited-expert": {
      ...vetActivities["invited-expert"],
      minimumDays: otherFormats.days(2),
      maximumDays: otherFormats.days(60),
    },
    "hosting-teachers-in-training": {
      ...vetActivities["hosting-teachers-in-training"],
      minimumDays: otherFormats.days(10),
      maximumDays: otherFormats.days(365),
      monthsSinceGraduation: graduates.months(12),
    },
  },
  passages: {
    qualityStandards: at(82, "Setting up a project").rule(),
    mobilityActivities: at(82, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(83, "Inclusion and diversity"),
      on(435, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    learningActivities: at(84, "Activities").rule(),
    accompanyingPersons: at(84, "Activities").rule(),
    staffFormats: staffFormats.rule(),
    courseContent: staffFormats.rule(),
    courseTransnational: staffFormats.rule(),
    courseRelevance: staffFormats.rule(),
    staffParticipants: printed(
      "guide",
      on(85, "Staff mobility: Eligible participants"),
      on(86, "Staff mobility: Eligible participants"),
    ).rule(),
    workingFromAbroad: at(86, "Staff mobility: Eligible participants").rule(),
    staffVenue: staffVenues.rule(),
    hostEstablished: printed(
      "guide",
      on(86, "Staff mobility: Eligible venues"),
      on(88, "Learner mobility: Eligible venues"),
    ).rule(),
    documentation: printed(
      "guide",
      on(86, "Staff mobility: Documentation of learning outcomes"),
      on(88, "Learner mobility: Documentation of learning outcomes"),
      on(89, "Other supported activities: Documentation of learning outcomes"),
    ).rule(),
    learnerFormats: learnerFormats.rule(),
    groupProgramme: at(87, "Learner mobility: Eligible activities", { footnote: "75" }).rule(),
    groupAdults: printed(
      "guide",
      on(87, "Learner mobility: Eligible activities"),
      on(87, "Learner mobility: Eligible activities", { footnote: "76" }),
    ).rule(),
    skillsCompetition: printed(
      "guide",
      on(87, "Learner mobility: Eligible activities"),
      on(440, "Part D: Glossary of terms: VET skills competitions"),
    ).rule(),
    learnerParticipants: printed(
      "guide",
      on(87, "Learner mobility: Eligible participants", { footnote: "77" }),
      on(88, "Learner mobility: Eligible participants", { footnote: "78" }),
    ).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: learnerVenues.rule(),
    groupVenue: learnerVenues.rule(),
    euSeats: at(88, "Learner mobility: Eligible venues", { footnote: "80" }).rule(),
    euSeatsOwnCountry: at(88, "Learner mobility: Eligible venues", { footnote: "80" }).rule(),
    otherFormats: otherFormats.rule(),
    otherParticipants: at(89, "Other supported activities: Eligible participants").rule(),
    otherVenue: at(89, "Other supported activities: Eligible venues").rule(),
    visitReason: printed(
      "guide",
      on(89, "Preparatory visits: When can a preparatory visit be organised?"),
      on(90, "Preparatory visits: When can a preparatory visit be organised?"),
    ).rule(),
    visitParticipants: visitLimits.rule(),
    visitPlace: visitPlaces.rule(),
    eligibleOrganisations: at(91, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "82" }).rule(),
    realCostsNotTwice: inclusion.rule(),
    capacity: printed("guide", on(414, "Part C: Selection criteria"), on(415, "Part C: Selection criteria")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(409, "Part C: Exclusion criteria"),
      on(418, "Part C: Original content and authorship"),
    ).rule(),
    noDoubleFunding: printed(
      "guide",
      on(97, "What are the funding rules?"),
      on(418, "Part C: Non-cumulative award"),
    ).rule(),
  },
  euSeats,
  specialStatusTypes: ["vet-provider"],
  courseShare: {
    sharePercent: staffFormats.percent(50),
    wholeGrantUpTo: staffFormats.eur(40000),
    amount: staffFormats.eur(20000),
  },
  actions: {
    "KA122-VET": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(91, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        accreditation: at(91, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        singleOrganisation: at(91, "Short-term projects").rule(),
        countries: at(91, `${shortTerm}Eligible countries`).rule(),
        agency: at(91, `${shortTerm}Where to apply?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(91, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(92, `${shortTerm}Supporting organisations`).rule(),
        specialStatus: at(91, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
        specialStatusSameStatus: at(91, `${shortTerm}Eligible organisations: who can apply?`, special).rule(),
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
    "KA121-VET": {
      amountIs: "estimated-budget",
      thirdCountries: true,
      passages: {
        accreditation: at(94, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(75, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(94, `${accredited}Where to apply?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(94, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        consortiumRelationship: consortium.rule(),
        thirdPartySupport: at(94, `${accredited}Mobility consortium`, { footnote: "84" }).rule(),
        remedialMeasures: at(79, "Erasmus accreditation: Reporting, monitoring and quality assurance").rule(),
        allocation: printed("guide", on(95, "Budget allocation"), on(96, "Budget allocation")).rule(),
        supportingOrganisations: at(95, `${accredited}Supporting organisations`).rule(),
        specialStatus: at(74, accreditation, { footnote: "66" }).rule(),
        specialStatusSameStatus: at(74, accreditation, { footnote: "66" }).rule(),
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
    "KA120-VET": {
      ...accreditation2025,
      passages: {
        ...accreditation2025.passages,
        specialStatus: at(74, accreditation, { footnote: "66" }).rule(),
      },
    },
  },
});
