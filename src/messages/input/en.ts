import { datesOf } from "../dates.js";
import { numbersOf } from "../numbers.js";
import type { InputWords } from "./input-words.js";

const locale = "en-GB";
const { number, count } = numbersOf<"one" | "other">(locale);
const personForms = { one: "person", other: "persons" };
const dayForms = { one: "day", other: "days" };
const { date, instant } = datesOf(locale, " at ");
const alternatives = new Intl.ListFormat(locale, { type: "disjunction" });

/** Of base rates, which many agencies print in no list. */
const readOff =
  "Where the agency prints no list, it can be read off a draft of the official form: the individual support shown there for an activity tells the rate.";

/** The English words of the input. */
export const inputWords: InputWords = {
  application: { label: "Application", hint: "The call and the action that you apply for." },
  fields: {
    $schema: { label: "JSON Schema", hint: "The address of the schema, so that an editor completes the keys." },
    reference: { label: "Your reference", hint: "Your own name for this application; no rule looks at it." },
    title: { label: "Title of the project", hint: "For you and your readers; no rule looks at it." },
    notes: { label: "Notes", hint: "For you and your readers; no rule looks at them." },
    call: { label: "Call", hint: "The year of the call for proposals; it decides all rates, limits and dates." },
    action: { label: "Action", hint: "What you apply for, and in which field of education." },
    round: {
      label: "Selection round",
      hint: "A call may have several, each with a deadline and start dates of its own.",
    },
    submittedAt: {
      label: "Submitted on",
      hint: "Date and time of the submission; leave it empty while you plan, and the deadline is told.",
    },
    roundOpen: {
      label: "Round opened by the National Agency",
      hint: "The National Agency decides whether to open an optional round, and says so on its website.",
    },
    nationalAgency: {
      label: "National Agency",
      hint: "The country of the agency that you apply to; empty: the applicant's own, or that of its supervising authorities.",
    },

    applicant: { label: "Applicant", hint: "The organisation that applies." },
    "applicant.name": { label: "Name of the organisation" },
    "applicant.country": { label: "Country", hint: "Where the organisation is established." },
    "applicant.type": {
      label: "Type of organisation",
      hint: "Which types may apply in your country is set by the national authorities.",
    },
    "applicant.accreditation": {
      label: "Erasmus accreditation",
      hint: "In the field of the action; accredited organisations apply for accredited projects, all others for short-term ones.",
    },
    "applicant.accreditationValidUntil": {
      label: "Accreditation valid until",
      hint: "The last day of its validity, as the National Agency awarded it.",
    },
    "applicant.supervisedBy": {
      label: "Supervised by another country",
      hint: "Only for organisations of special status: the country whose authorities supervise them.",
    },
    "applicant.applicationsThisRound": {
      label: "Applications in this round",
      hint: "How many applications for this action your organisation submits in the round, this one included.",
    },
    "applicant.yearsOfExperience": {
      label: "Years of experience in the field",
      hint: "How long the organisation has been active in the field of the accreditation.",
    },
    "applicant.grants": {
      label: "Other KA1 grants",
      hint: "Grants in the field that the organisation received or applied for, in this call and others, without this application. None is an answer, too (in a file: an empty list).",
    },
    "applicant.grants.call": { label: "Call of the grant" },
    "applicant.grants.action": { label: "Action of the grant" },
    "applicant.grants.round": { label: "Round of the grant" },
    "applicant.grants.role": { label: "Role in the project", hint: "Empty: beneficiary." },
    "applicant.grants.nationalAgency": {
      label: "National Agency of the grant",
      hint: "The country of the agency that gives it; only for organisations of special status.",
    },

    consortium: { label: "Consortium", hint: "For coordinators of a mobility consortium." },
    "consortium.members": { label: "Member organisations", hint: "All members but the applicant itself." },
    "consortium.members.name": {
      label: "Name of the member",
      hint: "As in the flows, so that it is known whose participants they are.",
    },
    "consortium.members.country": { label: "Country of the member", hint: "Members are in the coordinator's country." },
    "consortium.members.type": { label: "Type of the member" },

    supportingOrganisations: {
      label: "Supporting organisations",
      hint: "Organisations that help with practical tasks, and are neither members nor hosts.",
    },
    "supportingOrganisations.name": { label: "Name of the supporting organisation" },

    project: { label: "Project" },
    "project.startDate": { label: "Start of the project", hint: "The first day of the project." },
    "project.durationMonths": { label: "Duration of the project", hint: "In whole months." },
    "project.extended": {
      label: "Extension granted",
      hint: "An accredited project is applied for with its usual duration; the agency may extend it later.",
    },

    flows: {
      label: "Activities",
      hint: "One entry for participants with the same activity, destination, duration and way of travel; who travels otherwise is another entry.",
    },
    "flows.id": { label: "Short name", hint: "Your own name for this entry; each must be another one." },
    "flows.activity": { label: "Activity type" },
    "flows.group": {
      label: "Group",
      hint: "Entries with the same label are parts of one group mobility, for example those who go by train and those who fly.",
    },
    "flows.destination": {
      label: "Receiving country",
      hint: "Where the activity takes place; it decides the daily rates.",
    },
    "flows.originCountry": { label: "Country of origin", hint: "Where the experts or the hosted teachers come from." },
    "flows.participants": { label: "Participants", hint: "Without those who accompany them." },
    "flows.participantsWithFewerOpportunities": {
      label: "Participants with fewer opportunities",
      hint: "How many of the participants; inclusion support is paid for them. Empty: none.",
    },
    "flows.durationDays": {
      label: "Days of the activity, without travel",
      hint: "From the first to the last day, both included; travel days come on top.",
    },
    "flows.travelDays": {
      label: "Travel days",
      hint: "Days of travel before and after the activity for which individual support is asked. Empty: none.",
    },
    "flows.distanceKm": {
      label: "Distance one way",
      hint: "From the place of departure to the place of the activity, as the European Commission's distance calculator shows it.",
    },
    "flows.distanceBand": {
      label: "Distance band",
      hint: "Where you know only the band; the distance in kilometres goes before it.",
    },
    "flows.origin": {
      label: "Place of departure",
      hint: "Town and country, instead of the distance; it is computed from the two places.",
    },
    "flows.venue": { label: "Place of the activity", hint: "Town and country, instead of the distance." },
    "flows.greenTravel": {
      label: "Green travel",
      hint: "Low-emission means, such as bus, train or shared car, for the main part of the way. Empty: no.",
    },
    "flows.accompanyingPersons": {
      label: "Accompanying persons",
      hint: "Those who go beside the participants; one entry for those with the same days and travel. None is an answer, too (in a file: an empty list).",
    },
    "flows.accompanyingPersons.persons": { label: "Number of persons" },
    "flows.accompanyingPersons.durationDays": {
      label: "Days of their stay, without travel",
      hint: "Empty: as long as the activity.",
    },
    "flows.venueKind": { label: "Venue", hint: "Where the group mobility takes place." },
    "flows.venueCity": {
      label: "City of the EU institution",
      hint: "For a group at the seat of an institution of the European Union, such as Strasbourg.",
    },
    "flows.learnerCountries": {
      label: "Countries of the learners",
      hint: "Of all learners who take part in the group mobility, your own and the hosts'.",
    },
    "flows.learnerKind": {
      label: "Kind of vocational education",
      hint: "What the learners are enrolled in: initial or continuing vocational education and training.",
    },
    "flows.graduates": {
      label: "Recent graduates",
      hint: "How many of the participants have left school recently. Empty: none.",
    },
    "flows.inTraining": {
      label: "Still in training",
      hint: "Whether all of them are still in a programme of teacher training or a similar one.",
    },
    "flows.graduationDate": {
      label: "Date of graduation",
      hint: "Of those who are no longer in training; of several the earliest.",
    },
    "flows.serviceMonths": {
      label: "Compulsory service",
      hint: "Months of compulsory civil or military service since graduation; they lengthen the time that may have passed. Empty: none.",
    },
    "flows.paidBySendingInstitution": {
      label: "Paid by the sending institution",
      hint: "Whether it gives a grant for travel and stay; the project then pays neither.",
    },
    "flows.shortStayJustified": {
      label: "Shorter stay justified",
      hint: "Participants with fewer opportunities may stay for less than the minimum where the application justifies it.",
    },
    "flows.mentors": {
      label: "Mentors",
      hint: "How many people at the hosting organisation are shadowed.",
    },
    "flows.course": {
      label: "Name of the course",
      hint: "The same name for the same course, so that the limits on persons per course can be checked.",
    },
    "flows.courseFeeDays": {
      label: "Days with a course fee",
      hint: "For each participant. Empty: all days of the course, up to the call's limit.",
    },
    "flows.courseCountries": {
      label: "Countries of those on the course",
      hint: "Of all who take part, from other organisations too.",
    },
    "flows.people": {
      label: "Participants by name or label",
      hint: "Any label that tells persons apart, so that limits per person hold across entries.",
    },
    "flows.linguisticSupportParticipants": {
      label: "Participants with linguistic support",
      hint: "Those who cannot use the Online Language Support: their language or level is not offered, or they have fewer opportunities and face barriers to it. Empty: none.",
    },
    "flows.preDepartureTraining": {
      label: "Travel to a training before departure",
      hint: "A second travel grant for long-term mobility, where the training is mandatory.",
    },
    "flows.preDepartureTraining.participants": { label: "Participants at the training" },
    "flows.preDepartureTraining.accompanyingPersons": {
      label: "Accompanying persons at the training",
      hint: "Empty: none.",
    },
    "flows.preDepartureTraining.distanceKm": {
      label: "Distance to the training, one way",
      hint: "From the place of departure to the place of the training, as the European Commission's distance calculator shows it.",
    },
    "flows.preDepartureTraining.distanceBand": {
      label: "Distance band of the training",
      hint: "Where you know only the band; the distance in kilometres goes before it.",
    },
    "flows.preDepartureTraining.origin": {
      label: "Place of departure to the training",
      hint: "Town and country, instead of the distance; it is computed from the two places.",
    },
    "flows.preDepartureTraining.venue": {
      label: "Place of the training",
      hint: "Town and country, instead of the distance.",
    },
    "flows.inclusionCosts": {
      label: "Inclusion support for participants",
      hint: "Real costs of participants with fewer opportunities and of those who accompany them, for all of them together.",
    },
    "flows.notRequested": {
      label: "Not asked for",
      hint: "For how many persons a budget category is not asked for, because it is paid otherwise or on real costs.",
    },
    "flows.notRequested.organisationalSupport": { label: "Without organisational support" },
    "flows.notRequested.individualSupport": { label: "Without individual support" },
    "flows.notRequested.travel": { label: "Without travel" },
    "flows.notRequested.courseFees": { label: "Without course fees" },
    "flows.notRequested.linguisticSupport": { label: "Without linguistic support" },
    "flows.notRequested.preparatoryVisits": { label: "Without preparatory visits" },
    "flows.notRequested.inclusionSupport": { label: "Without inclusion support for the organisation" },
    "flows.notRequested.exceptionalCosts": { label: "Without exceptional costs" },
    "flows.startDate": { label: "First day", hint: "Of the activity, without travel; it must lie within the project." },
    "flows.endDate": { label: "Last day", hint: "Of the activity, without travel." },
    "flows.sendingOrganisation": {
      label: "Sending organisation",
      hint: "The consortium member whose participants these are. Empty: the applicant.",
    },
    "flows.receivingOrganisation": {
      label: "Receiving organisation",
      hint: "The applicant or a consortium member that receives the guests. Empty: the applicant.",
    },
    "flows.hostingOrganisation": {
      label: "Hosting organisation",
      hint: "The partner abroad; a preparatory visit goes to it.",
    },
    "flows.hostingCountry": {
      label: "Country of the hosting organisation",
      hint: "Where it is established. Empty: the receiving country.",
    },
    "flows.hostingSupervisedBy": {
      label: "Host supervised by another country",
      hint: "Only for hosts of special status: the country whose authorities supervise them.",
    },

    preparatoryVisits: {
      label: "Preparatory visits",
      hint: "Visits to the hosting organisation before the mobility, to improve its inclusion, scope or quality.",
    },
    "preparatoryVisits.flow": { label: "Activity that it prepares" },
    "preparatoryVisits.participants": { label: "Persons on the visit" },
    "preparatoryVisits.learners": { label: "Learners among them", hint: "Empty: none." },
    "preparatoryVisits.learnersWithFewerOpportunities": {
      label: "Learners with fewer opportunities",
      hint: "How many of the learners. Empty: none.",
    },
    "preparatoryVisits.reason": {
      label: "Reason for the visit",
      hint: "For the reader; each visit must have a clear one.",
    },

    exceptionalCosts: { label: "Exceptional costs", hint: "Real costs that the National Agency must approve." },
    "exceptionalCosts.type": { label: "Type of cost" },
    "exceptionalCosts.flow": { label: "Activity of these persons" },
    "exceptionalCosts.persons": {
      label: "Persons with this cost",
      hint: "Participants or accompanying persons of the activity.",
    },
    "exceptionalCosts.realCost": { label: "Real cost", hint: "For all these persons together." },
    "exceptionalCosts.requiredByAgency": {
      label: "Guarantee required by the agency",
      hint: "The costs of a financial guarantee count only where the National Agency asks for one.",
    },

    options: { label: "Calculation", hint: "What is not in the application, and decides the amounts." },
    "options.baseRates": {
      label: "Base rates of the National Agency",
      hint: "Individual support for one person and day, as your agency publishes it; needed where its rates are not known here. A rate can also be read off a draft of the official form.",
    },
    "options.baseRates.staff": { label: "Rates for staff", hint: "Also for accompanying persons and invited experts." },
    "options.baseRates.staff.1": { label: "Country group 1", hint: readOff },
    "options.baseRates.staff.2": { label: "Country group 2", hint: readOff },
    "options.baseRates.staff.3": { label: "Country group 3", hint: readOff },
    "options.baseRates.learners": { label: "Rates for learners" },
    "options.dayCount": {
      label: "Days at the full rate",
      hint: "Which days count towards those at the base rate, where the call does not say so. Empty: the funded days.",
    },
    "options.greenDays": {
      label: "Days for green travel",
      hint: "Who may have the additional travel days: who has the green grant, or who travels green. Empty: who has the grant.",
    },

    award: {
      label: "What was awarded",
      hint: "The project as it was approved last, and what the agency's letters say.",
    },
    "award.application": {
      label: "Project as approved",
      hint: "As the grant agreement, or its last amendment, has it; its call decides which rules and rates hold.",
    },
    "award.total": {
      label: "Grant awarded",
      hint: "In the grant agreement, or in its last amendment; the final grant is never more.",
    },
    "award.payments": {
      label: "Payments received",
      hint: "What the agency has paid so far, such as the pre-financing.",
    },
    "award.payments.amount": { label: "Amount of the payment" },
    "award.payments.date": { label: "Date of the payment" },
    "award.byCategory": {
      label: "Awarded by budget category",
      hint: "Where the grant agreement says it. Empty: as applied for, if that is what was awarded.",
    },
    "award.byCategory.organisationalSupport": { label: "Organisational support" },
    "award.byCategory.individualSupport": { label: "Individual support" },
    "award.byCategory.travel": { label: "Travel" },
    "award.byCategory.courseFees": { label: "Course fees" },
    "award.byCategory.linguisticSupport": { label: "Linguistic support" },
    "award.byCategory.preparatoryVisits": { label: "Preparatory visits" },
    "award.byCategory.inclusionSupport": { label: "Inclusion support" },
    "award.byCategory.exceptionalCosts": { label: "Exceptional costs" },

    realised: { label: "What took place", hint: "Activities, visits and costs as they really were." },
    "realised.flows": {
      label: "Activities as they took place",
      hint: "One entry for each awarded activity, with its short name; what was not awarded may be added.",
    },
    "realised.flows.status": { label: "What became of it", hint: "Empty: it took place." },
    "realised.flows.durationDays": {
      label: "Days of the activity, without travel and interruptions",
      hint: "Empty: from the first to the last day, both included, less the interruption.",
    },
    "realised.flows.interruptedDays": {
      label: "Days of interruption",
      hint: "Between the first and the last day, when the participants were not at the activity; they are not paid. Empty: none.",
    },
    "realised.flows.fundedDays": {
      label: "Days asked for",
      hint: "Days of individual support, travel days included, where fewer are asked for than there were. Empty: all.",
    },
    "realised.flows.forceMajeure": {
      label: "Amounts kept in spite of force majeure",
      hint: "What is claimed in each budget category; the National Agency must approve it. What is left empty counts as not known.",
    },

    planned: { label: "What is still planned", hint: "Activities that may still take place, as in an application." },

    "options.reduction": {
      label: "Reduction by the agency",
      hint: "For poor, partial or late implementation, as the agency's letter says.",
    },
    "options.reduction.percent": { label: "Reduction", hint: "Of the organisational support of what took place." },
    "options.reduction.reason": { label: "Reason of the reduction", hint: "For you and your readers." },
    "options.transferPolicy": {
      label: "Transfers between budget categories",
      hint: "What your grant agreement allows. Empty: only the total is taken as a limit, and a note says what that leaves open.",
    },
    "options.transferPolicy.name": { label: "Where it is said", hint: "For you and your readers." },
    "options.transferPolicy.transfers": {
      label: "Transfers allowed",
      hint: "What is not in the list may not be moved. None is an answer, too.",
    },
    "options.transferPolicy.transfers.from": { label: "From" },
    "options.transferPolicy.transfers.to": { label: "To" },
    "options.transferPolicy.transfers.percent": {
      label: "At most",
      hint: "Of what was awarded in the first category.",
    },
  },
  options: {
    organisationType: {
      school: "School",
      "vet-provider": "Provider of vocational education and training",
      "adult-education-provider": "Provider of adult education",
      "public-authority": "Public authority",
      "coordination-body": "Coordination body",
      company: "Company",
      other: "Another organisation",
    },
    accreditation: {
      none: "None",
      individual: "For an individual organisation",
      coordinator: "For a consortium coordinator",
    },
    role: { beneficiary: "Beneficiary", member: "Member of a consortium" },
    venueKind: {
      "hosting-organisation": "at the hosting organisation",
      "elsewhere-in-hosting-country": "elsewhere in the hosting country",
      "eu-institution": "at an EU institution",
    },
    learnerKind: {
      initial: "Initial vocational education and training",
      continuing: "Continuing vocational education and training",
    },
    exceptionalCost: {
      "expensive-travel": "Expensive travel",
      "entry-requirements": "Visas, residence permits, vaccinations and medical certificates",
      "financial-guarantee": "Financial guarantee",
    },
    dayCount: { "funded-days": "Activity days and funded travel days", "activity-days": "Activity days only" },
    greenDays: { "green-grant": "Who has the green travel grant", "green-travel": "Who travels green" },
    mobilityStatus: {
      completed: "It took place",
      cancelled: "It was cancelled: nobody travelled",
      "force-majeure": "It was given up or broken off by force majeure",
    },
  },
  yes: "Yes",
  no: "No",
  units: {
    persons: "persons",
    days: "days",
    months: "months",
    years: "years",
    km: "km",
    EUR: "EUR",
    "EUR/day": "EUR per day",
    "%": "%",
    applications: "applications",
  },
  actions: {
    "KA120-SCH": "Erasmus accreditation (KA120), school education",
    "KA120-VET": "Erasmus accreditation (KA120), vocational education and training",
    "KA120-ADU": "Erasmus accreditation (KA120), adult education",
    "KA121-SCH": "Accredited project (KA121), school education",
    "KA121-VET": "Accredited project (KA121), vocational education and training",
    "KA121-ADU": "Accredited project (KA121), adult education",
    "KA122-SCH": "Short-term project (KA122), school education",
    "KA122-VET": "Short-term project (KA122), vocational education and training",
    "KA122-ADU": "Short-term project (KA122), adult education",
  },
  limits: {
    value: (unit, value) => {
      // A call is a year: 2021, and not 2,021.
      if (typeof value === "number") return unit === "call" ? String(value) : number(value);
      if (unit === "instant") return `${instant(String(value))} Brussels time`;
      return unit === "date" ? date(value) : value;
    },
    candidate: (call, value) => `${value} (call ${call})`,
    noLimit: "no limit",
    noActivity: "no such activity",
    oneOf: (values) => alternatives.format(values),
    atLeast: (minimum) => `at least ${minimum}`,
    atMost: (maximum) => `at most ${maximum}`,
    months: (minimum, maximum) => `${minimum} to ${maximum} months`,
    accreditedMonths: (months, extended) => `${months} months; ${extended} once the project is extended`,
    days: (minimum, maximum) => `${minimum} to ${maximum} days, travel excluded`,
    daysJustified: (minimum) => `from ${minimum} days for participants with fewer opportunities, where it is justified`,
    travelDays: (standard, green) => `at most ${standard} days; ${green} for green travel`,
    travelDaysAdditional: (standard, additional) => `at most ${standard} days, and ${additional} more for green travel`,
    accompanyingDays: (maximum) => `individual support for at most ${maximum} days`,
    deadline: (text) => `until ${text}`,
    window: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
    inRound: (round, window) => `round ${round}: ${window}`,
    round: (round, deadline, window) =>
      `${round}: deadline ${deadline}${window === undefined ? "" : `, start ${window}`}`,
    countriesOfCall: (programmeCountries, thirdCountries) =>
      `one of ${number(programmeCountries)} EU Member States and third countries associated to the Programme${thirdCountries === 0 ? "" : `, or of ${number(thirdCountries)} other third countries`}`,
    grants: (maximum, calls, since) => `at most ${maximum} in ${calls} consecutive calls, from call ${since} on`,
    agreements: (maximum) => `at most ${maximum} in one call, memberships of consortia counted`,
    emptyList: "without any, an empty list: []",
    members: (minimum) => `a coordinator has at least ${minimum}`,
    group: (minimum) => `at least ${minimum} in the whole group`,
    participantsInAll: (maximum) => `at most ${maximum} in all activities together`,
    band: (id) => (id.endsWith("+") ? `${id.slice(0, -1)} km or more` : `${id.replace("-", "–")} km`),
    distance: (bands) => `kilometres, or one of the bands ${bands.join(", ")}, or two places`,
    countries: (minimum) => `of at least ${minimum} countries`,
    countriesAtSeat: (minimum) => `of at least ${minimum} countries, where it is at an EU institution`,
    mentors: (persons) => `at most ${persons} persons for each mentor at a time`,
    graduated: (months) => `at most ${months} months before the start`,
    courseFee: (perDay, days, perPerson) =>
      `${perDay} EUR per day${days === undefined ? "" : `, for at most ${days} days`}${perPerson === undefined ? "" : `, at most ${perPerson} EUR for one person`}`,
    coursePersons: (ofOrganisation, ofConsortium) =>
      `at most ${ofOrganisation} persons of one organisation on the same course, and ${ofConsortium} of a consortium`,
    coursesPerPerson: (maximum) => `at most ${maximum} course for each person`,
    longerThan: (days) => `where the activity lasts more than ${days} days`,
    visitsPerHost: (maximum) => `at most ${maximum} to each hosting organisation`,
    insideProject: "inside the project",
    rates: (minimum, maximum) => `${minimum} to ${maximum} EUR per day`,
    share: (percent) => `${percent} % of the real costs are paid`,
    notPaid: "not paid",
  },
  flowTitle: ({ activity = "Activity", participants, accompanying = 0, place, days, isGreen }) => {
    const beside = accompanying > 0 ? ` and ${number(accompanying)} accompanying` : "";
    const persons = participants === undefined ? "" : `${count(participants, personForms)}${beside}`;
    const what = [persons, place === undefined ? "" : `to ${place}`].filter((part) => part !== "").join(" ");
    const parts = [what, days === undefined ? "" : count(days, dayForms), isGreen ? "green travel" : ""];
    const rest = parts.filter((part) => part !== "").join(", ");
    return rest === "" ? activity : `${activity}: ${rest}`;
  },
};
