import { vetActivities } from "../../activities/vet.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { accreditation2023 } from "./accreditation.js";
import { regions2023 } from "./regions.js";

const on = (page: number, section: string, place = {}) => cite("PG-2023", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Short-term projects: ";
const accredited = "Accredited projects: ";

const groups = at(101, "Individual support", { footnote: "70" });
const nearTable = on(100, "Travel");
const nearTravel = printed("guide", nearTable);
const nearFromKm = printed("guide", ...readAs("I4", nearTable));
const farTable = on(101, "Travel");
const farFromKm = printed("guide", ...readAs("I4", farTable));
// No green rate is printed.
const nearStandard = printed("guide", ...readAs("I3", nearTable));
const farStandard = printed("guide", ...readAs("I3", farTable));
const individual = at(101, "Individual support");
const organisational = at(100, "Organisational support");
const inclusion = at(102, "Inclusion support");
const visitPrice = at(102, "Preparatory visits");
const visitLimits = at(94, "Preparatory visits: Who can take part in a preparatory visit?");
const visitPersons = printed("guide", ...visitLimits.rule().citations, on(102, "Preparatory visits"));
const courseFees = at(102, "Course fees");
const linguistic = at(102, "Linguistic support");
const exceptional = at(103, "Exceptional costs");
const expensiveTravel = printed("guide", ...readAs("I38", on(103, "Exceptional costs")));

const staffDays = at(90, "Staff mobility: Eligible activities");
const courseFormat = at(91, "Staff mobility: Eligible activities");
const competitionDays = at(91, "Learner mobility: Eligible activities");
const learnerFormats = at(92, "Learner mobility: Eligible activities");
const learnerGraduates = printed("guide", ...readAs("I37", on(92, "Learner mobility: Eligible participants")));
const otherFormats = at(93, "Other supported activities: Eligible activities");
const graduates = printed(
  "guide",
  ...readAs("I37", on(93, "Other supported activities: Eligible participants", { footnote: "64" })),
);

const shortDeadlines = at(95, `${shortTerm}Application deadlines`);
const shortStart = at(95, `${shortTerm}Project start dates`);
const shortDuration = at(95, `${shortTerm}Project duration`);
const shortNumber = at(96, `${shortTerm}Number of applications`);
const shortActivities = at(96, `${shortTerm}Eligible activities`);
const shortScope = printed(
  "guide",
  on(96, `${shortTerm}Project scope`),
  on(88, "Setting up a project", { interpretation: "I2" }),
);
const relevance = at(96, `${shortTerm}Award criteria`);
const award = at(97, `${shortTerm}Award criteria`);

const consortium = at(98, `${accredited}Mobility consortium`);
const accreditedDeadline = at(98, `${accredited}Application deadline`);
const accreditedStart = at(98, `${accredited}Project start date`);
const accreditedDuration = at(98, `${accredited}Project duration`);
const accreditedNumber = at(98, `${accredited}Number of applications`);
const accreditedActivities = at(98, `${accredited}Eligible activities`);

export const vet2023 = (): FieldTable<
  Exclude<keyof typeof vetActivities, "group-mobility-of-vet-learners">,
  "KA122-VET" | "KA121-VET" | "KA120-VET"
> => ({
  countryGroups: inGroups(groups.group, {
    1: ["NO", "DK", "LU", "IS", "SE", "IE", "FI", "LI"],
    2: ["NL", "AT", "BE", "FR", "DE", "IT", "ES", "CY", "GR", "MT", "PT"],
    3: ["SI", "EE", "LV", "HR", "SK", "CZ", "LT", "TR", "HU", "PL", "RO", "BG", "MK", "RS"],
  }),
  thirdCountries: {
    countryGroups: inGroups(groups.group, {
      1: [
        ...["JP", "IL", "KR", "GE", "AR", "AM", "AO", "SA", "KW", "US", "GB", "CH", "BH", "AZ", "SD", "KN", "VC"],
        ...["AE", "HK", "LB", "VN", "MX", "TW", "MD", "MY", "TZ", "CA", "SG", "AU", "TH", "FO"],
      ],
      2: [
        ...["IN", "KZ", "BR", "CD", "CL", "NG", "UG", "LR", "DJ", "KP", "UZ", "TM", "DO", "JM", "BY", "LY", "SY"],
        ...["CU", "YE", "KE", "RW", "SC", "AG", "BN", "ME", "MW", "BB", "LC", "GD", "DM", "UY", "AL", "CN", "PH"],
        ...["PE", "VE", "PA", "GH", "TD", "GY", "EG", "MA", "KI", "OM", "BA", "IR", "MZ", "SN", "MU", "QA", "AD"],
        ...["JO", "ID", "LA", "ZA", "ET", "BD", "EC", "PY", "CR", "CI", "SL", "GA", "HT", "BS", "PG", "FM", "UA"],
        ...["KG", "RU", "MC", "SM", "PS", "VA"],
      ],
      3: [
        ...["NP", "MV", "TJ", "NI", "ZM", "GN", "CG", "BW", "BZ", "WS", "MH", "PW", "TV", "NR", "CK", "NU", "NZ"],
        ...["PK", "BT", "SV", "SR", "GT", "HN", "SO", "TT", "DZ", "CO", "GM", "FJ", "SB", "VU", "KH", "ZW", "BI"],
        ...["MN", "CM", "TL", "LK", "MG", "ML", "TG", "ST", "TO", "BO", "BJ", "LS", "MO", "TN", "IQ", "BF", "GQ"],
        ...["CF", "GW", "NA", "KM", "ER", "MM", "AF", "NE", "MR", "CV", "XK", "SZ", "SS"],
      ],
    }),
    regions: regions2023,
    eligibleRegions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    notEligible: [],
    venue: printed(
      "guide",
      on(91, "Staff mobility: Eligible venues"),
      on(92, "Learner mobility: Eligible venues"),
    ).rule(),
    sharePercent: at(99, `${accredited}Project scope`).percent(20),
    restrictions: printed(
      "guide",
      on(34, "Part A: Third countries not associated to the Programme"),
      on(34, "Part A: Third countries not associated to the Programme", { footnote: "24" }),
      on(34, "Part A: Third countries not associated to the Programme", { footnote: "26" }),
    ).rule(),
    leftOut: {
      ...at(99, `${accredited}Project scope`, { footnote: "66" }).rule(),
      costs: ["inclusion-support-for-participants", "expensive-travel"],
    },
  },
  travel: [
    { id: "10-99", fromKm: nearFromKm.km(10), standard: nearStandard.eur(23) },
    { id: "100-499", fromKm: nearFromKm.km(100), standard: nearTravel.eur(180), green: nearTravel.eur(210) },
    { id: "500-1999", fromKm: nearFromKm.km(500), standard: nearTravel.eur(275), green: nearTravel.eur(320) },
    { id: "2000-2999", fromKm: nearFromKm.km(2000), standard: nearTravel.eur(360), green: nearTravel.eur(410) },
    { id: "3000-3999", fromKm: nearFromKm.km(3000), standard: nearTravel.eur(530), green: nearTravel.eur(610) },
    { id: "4000-7999", fromKm: farFromKm.km(4000), standard: farStandard.eur(820) },
    { id: "8000+", fromKm: farFromKm.km(8000), standard: farStandard.eur(1500) },
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
    daysAtBaseRate: printed("guide", ...readAs("I6", on(101, "Individual support"))).days(14),
    percentAfterwards: printed("guide", ...readAs("I5", on(101, "Individual support"))).percent(70),
    travelDays: { standard: individual.days(2), green: individual.days(6) },
    accompanyingDays: at(101, "Individual support", { footnote: "69" }).days(60),
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
      thirdCountries: organisational.eur(500),
    },
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
  inclusionSupport: { perParticipant: inclusion.eur(100), realCostsPercent: inclusion.percent(100) },
  preparatoryVisits: {
    perPerson: visitPrice.eur(575),
    persons: visitPersons.persons(3),
    perHostingOrganisation: visitLimits.number(1),
  },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffDays.days(10) },
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
      ...vetActivities["job-shadowing"],
      thirdCountries: true,
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(60),
      linguisticSupport: "over-days",
    },
    "teaching-assignment": {
      ...vetActivities["teaching-assignment"],
      thirdCountries: true,
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(365),
      linguisticSupport: "over-days",
    },
    "courses-and-training": {
      ...vetActivities["courses-and-training"],
      minimumDays: staffDays.days(2),
      maximumDays: staffDays.days(30),
      courseCountries: courseFormat.number(2),
      linguisticSupport: "over-days",
    },
    "participation-in-vet-skills-competitions": {
      ...vetActivities["participation-in-vet-skills-competitions"],
      thirdCountries: true,
      minimumDays: competitionDays.days(1),
      maximumDays: competitionDays.days(10),
      monthsSinceGraduation: learnerGraduates.months(12),
    },
    "short-term-learning-mobility-of-vet-learners": {
      ...vetActivities["short-term-learning-mobility-of-vet-learners"],
      thirdCountries: true,
      minimumDays: learnerFormats.days(10),
      maximumDays: learnerFormats.days(89),
      minimumDaysFewerOpportunities: learnerFormats.days(2),
      monthsSinceGraduation: learnerGraduates.months(12),
      linguisticSupport: "always",
    },
    "long-term-learning-mobility-of-vet-learners": {
      ...vetActivities["long-term-learning-mobility-of-vet-learners"],
      thirdCountries: true,
      minimumDays: learnerFormats.days(90),
      maximumDays: learnerFormats.days(365),
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
    qualityStandards: at(89, "Setting up a project").rule(),
    mobilityActivities: at(88, "Setting up a project").rule(),
    fewerOpportunities: printed(
      "guide",
      on(89, "Inclusion and diversity"),
      on(434, "Part D: Glossary of terms: Participant with fewer opportunities"),
    ).rule(),
    accompanyingPersons: at(90, "Activities").rule(),
    staffFormats: printed(
      "guide",
      on(90, "Staff mobility: Eligible activities"),
      on(91, "Staff mobility: Eligible activities"),
    ).rule(),
    courseContent: courseFormat.rule(),
    staffParticipants: at(91, "Staff mobility: Eligible participants").rule(),
    staffVenue: at(91, "Staff mobility: Eligible venues").rule(),
    learnerFormats: learnerFormats.rule(),
    skillsCompetition: printed(
      "guide",
      on(92, "Learner mobility: Eligible activities"),
      on(439, "Part D: Glossary of terms: VET skills competitions"),
    ).rule(),
    learnerParticipants: printed(
      "guide",
      on(92, "Learner mobility: Eligible participants"),
      on(92, "Learner mobility: Eligible participants", { footnote: "63" }),
    ).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: at(92, "Learner mobility: Eligible venues").rule(),
    otherFormats: otherFormats.rule(),
    otherParticipants: at(93, "Other supported activities: Eligible participants").rule(),
    otherVenue: at(93, "Other supported activities: Eligible venues").rule(),
    visitReason: printed(
      "guide",
      on(93, "Preparatory visits: When can a preparatory visit be organised?"),
      on(94, "Preparatory visits: When can a preparatory visit be organised?"),
    ).rule(),
    visitParticipants: visitLimits.rule(),
    visitPlace: at(94, "Preparatory visits: Where can preparatory visits take place?").rule(),
    eligibleOrganisations: at(95, `${shortTerm}Eligible organisations: who can apply?`, { footnote: "65" }).rule(),
    realCostsNotTwice: inclusion.rule(),
    capacity: printed("guide", on(410, "Part C: Selection criteria"), on(412, "Part C: Selection criteria")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(407, "Part C: Exclusion criteria"),
      on(414, "Part C: Original content and authorship"),
    ).rule(),
    noDoubleFunding: at(414, "Part C: Non-cumulative award").rule(),
  },
  specialStatusTypes: [],
  actions: {
    "KA122-VET": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(95, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        accreditation: at(95, `${shortTerm}Eligible organisations: who can apply?`).rule(),
        singleOrganisation: at(95, "Short-term projects").rule(),
        countries: at(95, `${shortTerm}Eligible countries`).rule(),
        agency: at(95, `${shortTerm}Where to submit an application?`).rule(),
        laterRound: shortDeadlines.rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(95, `${shortTerm}Project duration`))).rule(),
        supportingOrganisations: at(96, `${shortTerm}Supporting organisations`).rule(),
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
        criteria: { relevance: relevance.points(30), projectDesign: award.points(40), followUp: award.points(30) },
        total: relevance.points(60),
        sharePercent: relevance.percent(50),
      },
    },
    "KA121-VET": {
      amountIs: "estimated-budget",
      thirdCountries: true,
      passages: {
        accreditation: at(98, `${accredited}Eligible organisations: who can apply?`).rule(),
        countries: at(80, "Erasmus accreditation: Eligible countries").rule(),
        agency: at(98, `${accredited}Where to submit an application?`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(98, `${accredited}Project duration`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: consortium.rule(),
        remedialMeasures: printed(
          "guide",
          on(85, "Erasmus accreditation: Reporting, monitoring and quality assurance"),
          on(86, "Erasmus accreditation: Reporting, monitoring and quality assurance"),
        ).rule(),
        allocation: at(99, "Budget allocation").rule(),
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
    "KA120-VET": accreditation2023,
  },
});
