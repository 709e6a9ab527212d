import { aduActivities } from "../../activities/adu.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { accreditation2021 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2021", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Βραχυπρόθεσμα σχέδια: ";
const accredited = "Διαπιστευμένα σχέδια: ";
const staff = "Κινητικότητα προσωπικού: ";
const learners = "Κινητικότητα εκπαιδευομένων: ";
const other = "Άλλες στηριζόμενες δραστηριότητες: ";

const individualSupport = "Επιχορήγηση για την κάλυψη των ατομικών δαπανών";
const groups = at(137, individualSupport, { footnote: "69" });
const travelTable = on(136, "Δαπάνες μετακίνησης");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
// No green rate is printed.
const onlyStandard = printed("guide", ...readAs("I3", travelTable));
const individual = at(137, individualSupport);
const organisational = at(135, "Επιχορήγηση για την κάλυψη των οργανωτικών δαπανών");
const inclusion = "Στήριξη για την ένταξη";
const inclusionOfParticipants = printed("guide", on(137, inclusion), on(138, inclusion));
const visits = at(138, "Προπαρασκευαστικές επισκέψεις");
const courseFees = at(138, "Δίδακτρα για τα μαθήματα");
const linguistic = at(138, "Γλωσσική υποστήριξη");
const exceptional = at(138, "Έκτακτες δαπάνες");
const expensiveTravel = printed("guide", ...readAs("I38", on(138, "Έκτακτες δαπάνες")));

const staffFormats = at(127, `${staff}Διαθέσιμες μορφές`);
const groupDays = at(127, `${learners}Διαθέσιμες μορφές`);
const learnerFormats = at(128, `${learners}Διαθέσιμες μορφές`);
const learnerParticipants = `${learners}Επιλέξιμοι συμμετέχοντες`;
const otherFormats = at(129, `${other}Διαθέσιμες μορφές`);
const otherParticipants = `${other}Επιλέξιμοι συμμετέχοντες`;
const otherPlaces = at(130, `${other}Επιλέξιμοι τόποι`);
const graduates = printed("guide", ...readAs("I37", on(129, otherParticipants, { footnote: "63" })));

const applicants = `${shortTerm}Επιλέξιμοι οργανισμοί: ποιοι μπορούν να υποβάλουν αίτηση;`;
const deadlines = `${shortTerm}Προθεσμίες υποβολής αιτήσεων`;
const shortStart = at(131, `${shortTerm}Ημερομηνία έναρξης σχεδίου`);
const shortDuration = at(131, `${shortTerm}Διάρκεια του σχεδίου`);
const shortNumber = at(132, `${shortTerm}Αριθμός αιτήσεων`);
const shortScope = printed(
  "guide",
  on(132, `${shortTerm}Πεδίο εφαρμογής του σχεδίου`),
  on(124, "Οργάνωση σχεδίου", { interpretation: "I2" }),
);
const award = at(132, `${shortTerm}Κριτήρια χορήγησης`);
const followUp = at(133, `${shortTerm}Κριτήρια χορήγησης`);

const coordinators = "Διαπίστευση Erasmus: Διαπίστευση Erasmus για συντονιστές κοινοπραξιών κινητικότητας";
const consortium = at(134, `${accredited}Κοινοπραξία κινητικότητας`);
const accreditedDeadline = `${accredited}Προθεσμία υποβολής της αίτησης`;
const accreditedStart = at(134, `${accredited}Ημερομηνία έναρξης του σχεδίου`);
const accreditedDuration = at(134, `${accredited}Διάρκεια του σχεδίου`);
const accreditedNumber = at(134, `${accredited}Αριθμός αιτήσεων`);

// The Commission moved the deadline after the guide was printed (I18).
const moved = "Moved from 11 May 2021, as printed in the guide.";
const movedFrom = (page: number, section: string) =>
  printed("agency", ...readAs("I18", cite("INDIRE-2021-deadline", { section: "Key Action 1" }), on(page, section)));

// Long-term mobility is of call 2023 on.
type Activity = Exclude<keyof typeof aduActivities, "long-term-learning-mobility-of-adult-learners">;

export const adu2021 = (): FieldTable<Activity> => ({
  countryGroups: inGroups(groups.group, {
    1: ["NO", "DK", "LU", "IS", "SE", "IE", "FI", "LI"],
    2: ["NL", "AT", "BE", "FR", "DE", "IT", "ES", "CY", "GR", "MT", "PT"],
    3: ["SI", "EE", "LV", "HR", "SK", "CZ", "LT", "TR", "HU", "PL", "RO", "BG", "MK", "RS"],
  }),
  travel: [
    { id: "0-99", fromKm: fromKm.km(0), standard: onlyStandard.eur(23) },
    { id: "100-499", fromKm: fromKm.km(100), standard: travel.eur(180), green: travel.eur(210) },
    { id: "500-1999", fromKm: fromKm.km(500), standard: travel.eur(275), green: travel.eur(320) },
    { id: "2000-2999", fromKm: fromKm.km(2000), standard: travel.eur(360), green: travel.eur(410) },
    { id: "3000-3999", fromKm: fromKm.km(3000), standard: travel.eur(530), green: travel.eur(610) },
    { id: "4000-7999", fromKm: fromKm.km(4000), standard: onlyStandard.eur(820) },
    { id: "8000+", fromKm: fromKm.km(8000), standard: onlyStandard.eur(1500) },
  ],
  individualSupport: {
    staff: {
      1: { minimum: individual.eurPerDay(90), maximum: individual.eurPerDay(180) },
      2: { minimum: individual.eurPerDay(80), maximum: individual.eurPerDay(160) },
      3: { minimum: individual.eurPerDay(70), maximum: individual.eurPerDay(140) },
    },
    learners: {
      1: { minimum: individual.eurPerDay(35), maximum: individual.eurPerDay(120) },
      2: { minimum: individual.eurPerDay(30), maximum: individual.eurPerDay(104) },
      3: { minimum: individual.eurPerDay(25), maximum: individual.eurPerDay(88) },
    },
    daysAtBaseRate: printed("guide", ...readAs("I6", on(137, individualSupport))).days(14),
    percentAfterwards: printed("guide", ...readAs("I5", on(137, individualSupport))).percent(70),
    travelDays: { standard: individual.days(2), greenAdditional: individual.days(4) },
    accompanyingDays: at(137, individualSupport, { footnote: "68" }).days(60),
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
    "invited-expert": { amount: organisational.eur(100) },
    "hosting-teachers-in-training": { amount: organisational.eur(100) },
  },
  inclusionSupport: {
    perParticipant: at(137, inclusion).eur(100),
    realCostsPercent: at(137, inclusion).percent(100),
  },
  preparatoryVisits: { perPerson: visits.eur(575), persons: visits.persons(3) },
  courseFees: { perDay: courseFees.eurPerDay(80), perPerson: courseFees.eur(800), days: staffFormats.days(10) },
  linguisticSupport: {
    perParticipant: linguistic.eur(150),
    staffOverDays: linguistic.days(30, "Printed: not for staff in mobility of less than 31 days."),
  },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": { percent: expensiveTravel.percent(80) },
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
      linguisticSupport: "over-days",
    },
    "group-mobility-of-adult-learners": {
      ...aduActivities["group-mobility-of-adult-learners"],
      onlyFewerOpportunities: true,
      minimumDays: groupDays.days(2),
      maximumDays: groupDays.days(30),
      minimumParticipants: groupDays.persons(2),
    },
    "short-term-learning-mobility-of-adult-learners": {
      ...aduActivities["short-term-learning-mobility-of-adult-learners"],
      onlyFewerOpportunities: true,
      minimumDays: learnerFormats.days(2),
      maximumDays: learnerFormats.days(30),
      linguisticSupport: "always",
    },
    "invited-expert": {
      ...aduActivities["invited-expert"],
      minimumDays: otherFormats.days(2),
      maximumDays: otherFormats.days(60),
    },
    "hosting-teachers-in-training": {
      ...aduActivities["hosting-teachers-in-training"],
      minimumDays: otherFormats.days(10),
      maximumDays: otherFormats.days(365),
      monthsSinceGraduation: graduates.months(12),
    },
  },
  passages: {
    qualityStandards: at(125, "Οργάνωση σχεδίου").rule(),
    mobilityActivities: at(124, "Οργάνωση σχεδίου").rule(),
    fewerOpportunities: printed(
      "guide",
      on(125, "Ένταξη και πολυμορφία"),
      on(380, "Μέρος Δ: Γλωσσάριο όρων: Άτομα με λιγότερες ευκαιρίες"),
    ).rule(),
    accompanyingPersons: at(126, "Δραστηριότητες").rule(),
    staffFormats: staffFormats.rule(),
    staffParticipants: at(127, `${staff}Επιλέξιμοι συμμετέχοντες`).rule(),
    staffVenue: at(127, `${staff}Επιλέξιμοι τόποι`).rule(),
    learnerFormats: learnerFormats.rule(),
    groupAdults: learnerFormats.rule(),
    learnerParticipants: printed(
      "guide",
      on(128, learnerParticipants),
      on(128, learnerParticipants, { footnote: "62" }),
    ).rule(),
    learnerVenue: at(128, `${learners}Επιλέξιμοι τόποι`).rule(),
    otherFormats: otherFormats.rule(),
    otherParticipants: printed("guide", on(129, otherParticipants), on(130, otherParticipants)).rule(),
    otherVenue: otherPlaces.rule(),
    visitReason: otherFormats.rule(),
    visitParticipants: at(130, otherParticipants).rule(),
    visitPlace: otherPlaces.rule(),
    eligibleOrganisations: at(131, applicants, { footnote: "64" }).rule(),
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
    "KA122-ADU": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(131, applicants).rule(),
        accreditation: at(131, applicants).rule(),
        singleOrganisation: at(130, "Βραχυπρόθεσμα σχέδια").rule(),
        countries: at(131, `${shortTerm}Επιλέξιμες χώρες`).rule(),
        agency: at(131, `${shortTerm}Πού υποβάλλεται η αίτηση;`).rule(),
        laterRound: at(131, deadlines).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(131, `${shortTerm}Διάρκεια του σχεδίου`))).rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: movedFrom(131, deadlines).instant("2021-05-18T12:00:00+02:00", moved),
          startFirst: shortStart.date("2021-09-01"),
          startLast: shortStart.date("2021-12-31"),
        },
        {
          id: 2,
          optional: true,
          deadline: at(131, deadlines).instant("2021-10-05T12:00:00+02:00"),
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
        criteria: { relevance: award.points(30), projectDesign: award.points(40), followUp: followUp.points(30) },
        total: award.points(60),
        sharePercent: award.percent(50),
      },
    },
    "KA121-ADU": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(133, `${accredited}Επιλέξιμοι οργανισμοί: ποιοι μπορούν να υποβάλουν αίτηση;`).rule(),
        countries: at(83, "Διαπίστευση Erasmus: Επιλέξιμες χώρες").rule(),
        agency: at(134, `${accredited}Πού υποβάλλεται η αίτηση;`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(134, `${accredited}Διάρκεια του σχεδίου`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: printed("guide", on(83, coordinators), on(84, coordinators)).rule(),
        remedialMeasures: at(
          88,
          "Διαπίστευση Erasmus: Υποβολή εκθέσεων, παρακολούθηση και διασφάλιση της ποιότητας",
        ).rule(),
        allocation: at(135, "Κατανομή του προϋπολογισμού").rule(),
        supportingOrganisations: at(83, "Διαπίστευση Erasmus: Υποστηρικτικοί οργανισμοί").rule(),
      },
      rounds: [
        {
          id: 1,
          deadline: movedFrom(134, accreditedDeadline).instant("2021-05-18T12:00:00+02:00", moved),
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
    "KA120-ADU": accreditation2021,
  },
});
