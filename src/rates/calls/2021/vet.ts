import { vetActivities } from "../../activities/vet.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { accreditation2021 } from "./accreditation.js";
import { regions2021 } from "./regions.js";

const on = (page: number, section: string, place = {}) => cite("PG-2021", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Βραχυπρόθεσμα σχέδια: ";
const accredited = "Διαπιστευμένα σχέδια: ";
const staff = "Κινητικότητα προσωπικού: ";
const learners = "Κινητικότητα εκπαιδευομένων: ";
const other = "Άλλες στηριζόμενες δραστηριότητες: ";

const individualSupport = "Επιχορήγηση για την κάλυψη των ατομικών δαπανών";
const groups = at(104, individualSupport, { footnote: "52" });
const nearTable = on(102, "Δαπάνες μετακίνησης");
const nearTravel = printed("guide", nearTable);
const nearFromKm = printed("guide", ...readAs("I4", nearTable));
const farTable = on(103, "Δαπάνες μετακίνησης");
const farTravel = printed("guide", farTable);
const farFromKm = printed("guide", ...readAs("I4", farTable));
// No green rate is printed.
const nearStandard = printed("guide", ...readAs("I3", nearTable));
const farStandard = printed("guide", ...readAs("I3", farTable));
const staffRates = at(103, individualSupport);
const learnerRates = at(104, individualSupport);
// Travel days are printed for participants.
const travelDays = printed("guide", ...readAs("I34", on(103, individualSupport), on(104, individualSupport)));
const organisational = at(102, "Επιχορήγηση για την κάλυψη των οργανωτικών δαπανών");
const inclusionOfOrganisations = at(104, "Στήριξη για την ένταξη");
const inclusionOfParticipants = at(105, "Στήριξη για την ένταξη");
const visits = at(105, "Προπαρασκευαστικές επισκέψεις");
const courseFees = at(105, "Δίδακτρα για τα μαθήματα");
const linguisticSupport = "Γλωσσική υποστήριξη";
const linguistic = printed("guide", on(105, linguisticSupport), on(106, linguisticSupport));
const exceptional = at(106, "Έκτακτες δαπάνες");
const expensiveTravel = printed("guide", ...readAs("I38", on(106, "Έκτακτες δαπάνες")));

const staffFormats = at(93, `${staff}Επιλέξιμες δραστηριότητες`);
const staffVenues = at(94, `${staff}Επιλέξιμοι τόποι`);
const learnerFormats = at(94, `${learners}Επιλέξιμες δραστηριότητες`);
const learnerGraduates = printed("guide", ...readAs("I37", on(95, `${learners}Επιλέξιμοι συμμετέχοντες`)));
const otherDays = at(95, `${other}Επιλέξιμες δραστηριότητες`);
const otherParticipants = at(96, `${other}Επιλέξιμοι συμμετέχοντες`);
const graduates = printed("guide", ...readAs("I37", on(96, `${other}Επιλέξιμοι συμμετέχοντες`, { footnote: "47" })));

const applicants = `${shortTerm}Επιλέξιμοι οργανισμοί: ποιοι μπορούν να υποβάλουν αίτηση;`;
const deadlines = `${shortTerm}Προθεσμίες υποβολής αιτήσεων`;
const shortStart = at(98, `${shortTerm}Ημερομηνία έναρξης σχεδίου`);
const shortDuration = at(98, `${shortTerm}Διάρκεια του σχεδίου`);
const shortNumber = at(98, `${shortTerm}Αριθμός αιτήσεων`);
const shortScope = printed(
  "guide",
  on(98, `${shortTerm}Πεδίο εφαρμογής του σχεδίου`),
  on(91, "Οργάνωση σχεδίου", { interpretation: "I2" }),
);
const thresholds = at(98, `${shortTerm}Κριτήρια χορήγησης`);
const award = at(99, `${shortTerm}Κριτήρια χορήγησης`);

const coordinators = "Διαπίστευση Erasmus: Διαπίστευση Erasmus για συντονιστές κοινοπραξιών κινητικότητας";
const consortium = at(100, `${accredited}Κοινοπραξία κινητικότητας`);
const accreditedDeadline = `${accredited}Προθεσμία υποβολής της αίτησης`;
const accreditedStart = at(100, `${accredited}Ημερομηνία έναρξης του σχεδίου`);
const accreditedDuration = at(101, `${accredited}Διάρκεια του σχεδίου`);
const accreditedNumber = at(101, `${accredited}Αριθμός αιτήσεων`);

// The Commission moved the deadline after the guide was printed (I18).
const moved = "Moved from 11 May 2021, as printed in the guide.";
const notice = cite("INDIRE-2021-deadline", { section: "Key Action 1" });
const movedShort = printed("agency", ...readAs("I18", notice, on(98, deadlines)));
const movedAccredited = printed("agency", ...readAs("I18", notice, on(100, accreditedDeadline)));

export const vet2021 = (): FieldTable<
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
    regions: regions2021,
    eligibleRegions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    notEligible: [],
    venue: printed("guide", on(94, `${staff}Επιλέξιμοι τόποι`), on(95, `${learners}Επιλέξιμοι τόποι`)).rule(
      "Regions 1 to 14 are named for staff; for learners all partner countries, which are the same.",
    ),
    sharePercent: at(101, `${accredited}Πεδίο εφαρμογής του σχεδίου`).percent(20),
    restrictions: printed(
      "guide",
      on(37, "Μέρος Α: Χώρες Εταίροι"),
      on(37, "Μέρος Α: Χώρες Εταίροι", { footnote: "18" }),
    ).rule(),
  },
  travel: [
    { id: "0-99", fromKm: nearFromKm.km(0), standard: nearStandard.eur(23) },
    { id: "100-499", fromKm: nearFromKm.km(100), standard: nearTravel.eur(180), green: nearTravel.eur(210) },
    { id: "500-1999", fromKm: farFromKm.km(500), standard: farTravel.eur(275), green: farTravel.eur(320) },
    { id: "2000-2999", fromKm: farFromKm.km(2000), standard: farTravel.eur(360), green: farTravel.eur(410) },
    { id: "3000-3999", fromKm: farFromKm.km(3000), standard: farTravel.eur(530), green: farTravel.eur(610) },
    { id: "4000-7999", fromKm: farFromKm.km(4000), standard: farStandard.eur(820) },
    { id: "8000+", fromKm: farFromKm.km(8000), standard: farStandard.eur(1500) },
  ],
  individualSupport: {
    staff: {
      1: { minimum: staffRates.eurPerDay(90), maximum: staffRates.eurPerDay(180) },
      2: { minimum: staffRates.eurPerDay(80), maximum: staffRates.eurPerDay(160) },
      3: { minimum: staffRates.eurPerDay(70), maximum: staffRates.eurPerDay(140) },
    },
    learners: {
      1: { minimum: learnerRates.eurPerDay(35), maximum: learnerRates.eurPerDay(120) },
      2: { minimum: learnerRates.eurPerDay(30), maximum: learnerRates.eurPerDay(104) },
      3: { minimum: learnerRates.eurPerDay(25), maximum: learnerRates.eurPerDay(88) },
    },
    daysAtBaseRate: printed("guide", ...readAs("I6", on(104, individualSupport))).days(14),
    percentAfterwards: printed("guide", ...readAs("I5", on(104, individualSupport))).percent(70),
    travelDays: { standard: travelDays.days(2), greenAdditional: travelDays.days(4) },
    accompanyingDays: at(103, individualSupport, { footnote: "51" }).days(60),
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
  inclusionSupport: {
    perParticipant: inclusionOfOrganisations.eur(100),
    realCostsPercent: inclusionOfParticipants.percent(100),
  },
  preparatoryVisits: { perPerson: visits.eur(575), persons: visits.persons(3) },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffFormats.days(10) },
  linguisticSupport: {
    perParticipant: linguistic.eur(150),
    reinforced: at(106, linguisticSupport).eur(150),
    staffOverDays: linguistic.days(30, "Printed: not for staff in mobility of less than 31 days."),
  },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": { percent: expensiveTravel.percent(80) },
  },
  activities: {
    "job-shadowing": {
      ...vetActivities["job-shadowing"],
      thirdCountries: true,
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(60),
      linguisticSupport: "over-days",
    },
    "teaching-assignment": {
      ...vetActivities["teaching-assignment"],
      thirdCountries: true,
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(365),
      linguisticSupport: "over-days",
    },
    "courses-and-training": {
      ...vetActivities["courses-and-training"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(30),
      linguisticSupport: "over-days",
    },
    "participation-in-vet-skills-competitions": {
      ...vetActivities["participation-in-vet-skills-competitions"],
      thirdCountries: true,
      minimumDays: learnerFormats.days(1),
      maximumDays: learnerFormats.days(10),
      monthsSinceGraduation: learnerGraduates.months(12),
      // The guide of 2021 leaves out staff in short mobility, and no learner of VET (I32).
      linguisticSupport: "always",
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
      minimumDays: otherDays.days(2),
      maximumDays: otherDays.days(60),
    },
    "hosting-teachers-in-training": {
      ...vetActivities["hosting-teachers-in-training"],
      minimumDays: otherDays.days(10),
      maximumDays: otherDays.days(365),
      monthsSinceGraduation: graduates.months(12),
    },
  },
  passages: {
    qualityStandards: at(91, "Οργάνωση σχεδίου").rule(),
    mobilityActivities: at(91, "Οργάνωση σχεδίου").rule(),
    fewerOpportunities: printed(
      "guide",
      on(91, "Ένταξη και πολυμορφία"),
      on(380, "Μέρος Δ: Γλωσσάριο όρων: Άτομα με λιγότερες ευκαιρίες"),
    ).rule(),
    accompanyingPersons: at(93, "Δραστηριότητες").rule(),
    staffFormats: staffFormats.rule(),
    staffParticipants: printed(
      "guide",
      on(93, `${staff}Επιλέξιμοι συμμετέχοντες`),
      on(94, `${staff}Επιλέξιμοι συμμετέχοντες`),
    ).rule(),
    staffVenue: staffVenues.rule(),
    learnerFormats: learnerFormats.rule(),
    skillsCompetition: printed(
      "guide",
      on(94, `${learners}Επιλέξιμες δραστηριότητες`),
      on(386, "Μέρος Δ: Γλωσσάριο όρων: Διαγωνισμοί δεξιοτήτων"),
    ).rule(),
    learnerParticipants: printed(
      "guide",
      on(94, `${learners}Επιλέξιμοι συμμετέχοντες`),
      on(95, `${learners}Επιλέξιμοι συμμετέχοντες`, { footnote: "46" }),
    ).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: at(95, `${learners}Επιλέξιμοι τόποι`).rule(),
    otherFormats: printed(
      "guide",
      on(95, `${other}Επιλέξιμες δραστηριότητες`),
      on(96, `${other}Επιλέξιμες δραστηριότητες`),
    ).rule(),
    otherParticipants: otherParticipants.rule(),
    otherVenue: at(96, `${other}Επιλέξιμοι τόποι`).rule(),
    visitReason: at(96, `${other}Επιλέξιμες δραστηριότητες`).rule(),
    visitParticipants: otherParticipants.rule(),
    visitPlace: at(96, `${other}Επιλέξιμοι τόποι`).rule(),
    eligibleOrganisations: at(97, applicants, { footnote: "48" }).rule(),
    realCostsNotTwice: inclusionOfParticipants.rule(),
    capacity: printed("guide", on(353, "Μέρος Γ: Κριτήρια επιλογής"), on(354, "Μέρος Γ: Κριτήρια επιλογής")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(349, "Μέρος Γ: Κριτήρια αποκλεισμού"),
      on(357, "Μέρος Γ: Πολλαπλές υποβολές"),
    ).rule(),
    noDoubleFunding: at(357, "Μέρος Γ: Αρχή της μη σωρευτικής χορήγησης").rule(),
  },
  specialStatusTypes: [],
  actions: {
    "KA122-VET": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(97, applicants).rule(),
        accreditation: at(97, applicants).rule(),
        singleOrganisation: at(97, "Βραχυπρόθεσμα σχέδια").rule(),
        countries: at(97, `${shortTerm}Επιλέξιμες χώρες`).rule(),
        agency: at(97, `${shortTerm}Πού υποβάλλεται η αίτηση;`).rule(),
        laterRound: at(98, deadlines).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(98, `${shortTerm}Διάρκεια του σχεδίου`))).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: movedShort.instant("2021-05-18T12:00:00+02:00", moved),
          startFirst: shortStart.date("2021-09-01"),
          startLast: shortStart.date("2021-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: at(98, deadlines).instant("2021-10-05T12:00:00+02:00"),
          startFirst: shortStart.date("2022-01-01"),
          startLast: shortStart.date("2022-05-31"),
        },
      ],
      minimumMonths: shortDuration.months(6),
      maximumMonths: shortDuration.months(18),
      participants: shortScope.persons(30),
      grants: shortNumber.number(3),
      grantsWindow: shortNumber.number(5),
      grantsSince: shortNumber.call(2021, "Grants of 2014–2020 do not count."),
      applicationsPerRound: shortNumber.number(1),
      award: {
        criteria: { relevance: award.points(30), projectDesign: award.points(40), followUp: award.points(30) },
        total: thresholds.points(60),
        sharePercent: thresholds.percent(50),
      },
    },
    "KA121-VET": {
      amountIs: "estimated-budget",
      thirdCountries: true,
      passages: {
        accreditation: at(100, `${accredited}Επιλέξιμοι οργανισμοί: ποιοι μπορούν να υποβάλουν αίτηση;`).rule(),
        countries: at(83, "Διαπίστευση Erasmus: Επιλέξιμες χώρες").rule(),
        agency: at(100, `${accredited}Πού υποβάλλεται η αίτηση;`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(101, `${accredited}Διάρκεια του σχεδίου`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: printed("guide", on(83, coordinators), on(84, coordinators)).rule(),
        remedialMeasures: at(
          88,
          "Διαπίστευση Erasmus: Υποβολή εκθέσεων, παρακολούθηση και διασφάλιση της ποιότητας",
        ).rule(),
        allocation: at(101, "Κατανομή του προϋπολογισμού").rule(),
        supportingOrganisations: at(83, "Διαπίστευση Erasmus: Υποστηρικτικοί οργανισμοί").rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: movedAccredited.instant("2021-05-18T12:00:00+02:00", moved),
          startFirst: accreditedStart.date("2021-09-01"),
          startLast: accreditedStart.date("2021-09-01"),
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
      applicationsPerRound: accreditedNumber.number(1),
    },
    "KA120-VET": accreditation2021,
  },
});
