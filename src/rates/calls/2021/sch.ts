import { schActivities } from "../../activities/sch.js";
import type { FieldTable } from "../../call-table.js";
import { printed } from "../../cell.js";
import { cite, readAs } from "../../cite.js";
import { inGroups } from "../../country-groups.js";
import { eTwinningPassage } from "../../etwinning.js";
import { euSeats } from "../../eu-seats.js";
import { accreditation2021 } from "./accreditation.js";

const on = (page: number, section: string, place = {}) => cite("PG-2021", { page, section, ...place });
const at = (page: number, section: string, place = {}) => printed("guide", on(page, section, place));

const shortTerm = "Βραχυπρόθεσμα σχέδια: ";
const accredited = "Διαπιστευμένα σχέδια: ";
const staff = "Κινητικότητα προσωπικού: ";
const learners = "Κινητικότητα εκπαιδευομένων: ";
const other = "Άλλες στηριζόμενες δραστηριότητες: ";

const individualSupport = "Επιχορήγηση για την κάλυψη των ατομικών δαπανών";
const groups = at(120, individualSupport, { footnote: "60" });
const travelTable = on(119, "Δαπάνες μετακίνησης");
const travel = printed("guide", travelTable);
const fromKm = printed("guide", ...readAs("I4", travelTable));
// No green rate is printed.
const onlyStandard = printed("guide", ...readAs("I3", travelTable));
const individual = at(120, individualSupport);
// Travel days are printed for participants.
const travelDays = printed("guide", ...readAs("I34", on(120, individualSupport)));
const organisationalSupport = "Επιχορήγηση για την κάλυψη των οργανωτικών δαπανών";
const organisational = at(118, organisationalSupport);
const inclusionOfOrganisations = at(120, "Στήριξη για την ένταξη");
const inclusionOfParticipants = at(121, "Στήριξη για την ένταξη");
const visits = at(121, "Προπαρασκευαστικές επισκέψεις");
const courseFees = at(121, "Δίδακτρα για τα μαθήματα");
const linguistic = at(121, "Γλωσσική υποστήριξη");
const exceptional = at(122, "Έκτακτες δαπάνες");
const expensiveTravel = printed("guide", ...readAs("I38", on(122, "Έκτακτες δαπάνες")));

const staffFormats = at(110, `${staff}Επιλέξιμες δραστηριότητες`);
const learnerFormats = at(111, `${learners}Διαθέσιμες μορφές`);
const learnerVenues = [on(111, `${learners}Επιλέξιμοι τόποι`), on(112, `${learners}Επιλέξιμοι τόποι`)];
const otherFormats = at(112, `${other}Διαθέσιμες μορφές`);
const otherParticipants = at(113, `${other}Επιλέξιμοι συμμετέχοντες`);
const graduates = printed("guide", ...readAs("I37", on(113, `${other}Επιλέξιμοι συμμετέχοντες`, { footnote: "54" })));

const applicants = `${shortTerm}Επιλέξιμοι οργανισμοί: ποιοι μπορούν να υποβάλουν αίτηση;`;
const deadlines = `${shortTerm}Προθεσμίες υποβολής αιτήσεων`;
const shortStart = at(114, `${shortTerm}Ημερομηνία έναρξης σχεδίου`);
const shortDuration = at(114, `${shortTerm}Διάρκεια του σχεδίου`);
const shortNumber = at(115, `${shortTerm}Αριθμός αιτήσεων`);
const shortScope = printed(
  "guide",
  on(115, `${shortTerm}Πεδίο εφαρμογής του σχεδίου`),
  on(108, "Οργάνωση σχεδίου", { interpretation: "I2" }),
);
const award = at(115, `${shortTerm}Κριτήρια χορήγησης`);
const followUp = at(116, `${shortTerm}Κριτήρια χορήγησης`);

const coordinators = "Διαπίστευση Erasmus: Διαπίστευση Erasmus για συντονιστές κοινοπραξιών κινητικότητας";
const consortium = at(117, `${accredited}Κοινοπραξία κινητικότητας`);
const accreditedDeadline = `${accredited}Προθεσμία υποβολής της αίτησης`;
const accreditedStart = at(117, `${accredited}Ημερομηνία έναρξης του σχεδίου`);
const accreditedDuration = at(117, `${accredited}Διάρκεια του σχεδίου`);
const accreditedNumber = at(117, `${accredited}Αριθμός αιτήσεων`);

// The Commission moved the deadline after the guide was printed (I18).
const moved = "Moved from 11 May 2021, as printed in the guide.";
const movedShort = printed(
  "agency",
  ...readAs("I18", cite("KA122-form-2021", { section: "Application deadline" }), on(114, deadlines)),
);
const movedAccredited = printed(
  "agency",
  ...readAs("I18", cite("INDIRE-2021-deadline", { section: "Key Action 1" }), on(117, accreditedDeadline)),
);

export const sch2021 = (): FieldTable<keyof typeof schActivities> => ({
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
      1: { minimum: individual.eurPerDay(40), maximum: individual.eurPerDay(80) },
      2: { minimum: individual.eurPerDay(35), maximum: individual.eurPerDay(70) },
      3: { minimum: individual.eurPerDay(30), maximum: individual.eurPerDay(60) },
    },
    daysAtBaseRate: printed("guide", ...readAs("I6", on(120, individualSupport))).days(14),
    percentAfterwards: printed("guide", ...readAs("I5", on(120, individualSupport))).percent(70),
    travelDays: { standard: travelDays.days(2), greenAdditional: travelDays.days(4) },
    accompanyingDays: at(120, individualSupport, { footnote: "59" }).days(60),
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
    "long-term-learning-mobility-of-pupils": { amount: at(119, organisationalSupport).eur(500) },
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
    reinforced: printed("guide", on(121, "Γλωσσική υποστήριξη"), on(122, "Γλωσσική υποστήριξη")).eur(150),
    staffOverDays: linguistic.days(30, "Printed: not for staff in mobility of less than 31 days."),
  },
  exceptionalCosts: {
    "financial-guarantee": { percent: exceptional.percent(80) },
    "expensive-travel": { percent: expensiveTravel.percent(80) },
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
      maximumDays: staffFormats.days(365, "Printed: 365 months. The chapters of the other fields print 365 days."),
      linguisticSupport: "over-days",
    },
    "courses-and-training": {
      ...schActivities["courses-and-training"],
      minimumDays: staffFormats.days(2),
      maximumDays: staffFormats.days(30),
      linguisticSupport: "over-days",
    },
    "group-mobility-of-pupils": {
      ...schActivities["group-mobility-of-pupils"],
      minimumDays: learnerFormats.days(2),
      maximumDays: learnerFormats.days(30),
      minimumParticipants: learnerFormats.persons(2),
      minimumCountries: printed("guide", on(112, `${learners}Επιλέξιμοι τόποι`)).number(2),
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
    qualityStandards: printed("guide", on(108, "Οργάνωση σχεδίου"), on(109, "Οργάνωση σχεδίου")).rule(),
    mobilityActivities: at(108, "Οργάνωση σχεδίου").rule(),
    fewerOpportunities: printed(
      "guide",
      on(109, "Ένταξη και πολυμορφία"),
      on(380, "Μέρος Δ: Γλωσσάριο όρων: Άτομα με λιγότερες ευκαιρίες"),
    ).rule(),
    accompanyingPersons: at(110, "Δραστηριότητες").rule(),
    staffFormats: staffFormats.rule(),
    staffParticipants: at(110, `${staff}Επιλέξιμοι συμμετέχοντες`).rule(),
    staffVenue: at(110, `${staff}Επιλέξιμοι τόποι`).rule(),
    learnerFormats: learnerFormats.rule(),
    groupAdults: learnerFormats.rule(),
    learnerParticipants: at(111, `${learners}Επιλέξιμοι συμμετέχοντες`, { footnote: "53" }).rule(),
    eTwinning: eTwinningPassage,
    learnerVenue: printed("guide", ...learnerVenues).rule(),
    groupVenue: printed("guide", ...learnerVenues).rule(),
    euSeats: printed("guide", ...readAs("I31", on(112, `${learners}Επιλέξιμοι τόποι`))).rule(),
    otherFormats: otherFormats.rule(),
    otherParticipants: otherParticipants.rule(),
    otherVenue: at(113, `${other}Επιλέξιμοι τόποι`).rule(),
    visitReason: printed("guide", on(112, `${other}Διαθέσιμες μορφές`), on(113, `${other}Διαθέσιμες μορφές`)).rule(),
    visitParticipants: otherParticipants.rule(),
    visitPlace: at(113, `${other}Επιλέξιμοι τόποι`).rule(),
    eligibleOrganisations: at(114, applicants, { footnote: "55" }).rule(),
    realCostsNotTwice: inclusionOfParticipants.rule(),
    capacity: printed("guide", on(353, "Μέρος Γ: Κριτήρια επιλογής"), on(354, "Μέρος Γ: Κριτήρια επιλογής")).rule(),
    exclusionAndAuthorship: printed(
      "guide",
      on(349, "Μέρος Γ: Κριτήρια αποκλεισμού"),
      on(357, "Μέρος Γ: Πολλαπλές υποβολές"),
    ).rule(),
    noDoubleFunding: at(357, "Μέρος Γ: Αρχή της μη σωρευτικής χορήγησης").rule(),
  },
  euSeats,
  specialStatusTypes: ["school"],
  actions: {
    "KA122-SCH": {
      amountIs: "grant-requested",
      passages: {
        applicants: at(114, applicants).rule(),
        accreditation: at(114, applicants).rule(),
        singleOrganisation: at(113, "Βραχυπρόθεσμα σχέδια").rule(),
        countries: at(114, `${shortTerm}Επιλέξιμες χώρες`).rule(),
        agency: at(114, `${shortTerm}Πού υποβάλλεται η αίτηση;`).rule(),
        laterRound: at(114, deadlines).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(114, `${shortTerm}Διάρκεια του σχεδίου`))).rule(),
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
          deadline: at(114, deadlines).instant("2021-10-05T12:00:00+02:00"),
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
    "KA121-SCH": {
      amountIs: "estimated-budget",
      passages: {
        accreditation: at(116, `${accredited}Επιλέξιμοι οργανισμοί: ποιοι μπορούν να υποβάλουν αίτηση;`).rule(),
        countries: at(83, "Διαπίστευση Erasmus: Επιλέξιμες χώρες").rule(),
        agency: at(117, `${accredited}Πού υποβάλλεται η αίτηση;`).rule(),
        projectPeriod: printed("guide", ...readAs("I1", on(117, `${accredited}Διάρκεια του σχεδίου`))).rule(),
        consortium: consortium.rule(),
        consortiumMembers: printed("guide", on(83, coordinators), on(84, coordinators)).rule(),
        remedialMeasures: at(
          88,
          "Διαπίστευση Erasmus: Υποβολή εκθέσεων, παρακολούθηση και διασφάλιση της ποιότητας",
        ).rule(),
        allocation: at(118, "Κατανομή του προϋπολογισμού").rule(),
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
    "KA120-SCH": accreditation2021,
  },
});
