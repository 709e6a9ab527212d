/**
 * English sentences for what the library says in codes and numbers. `erasmus-ka1/messages/pl` has the Polish ones, under
 * the same names.
 *
 * In the examples, `finding` is one of `calculateGrant`, and `issue` one of `parseApplication`.
 *
 * @module erasmus-ka1/messages/en
 */

import type { Finding, FindingCode, FindingParams } from "../results/finding.js";
import type { Issue } from "../schema/issue.js";
import { datesOf } from "./dates.js";
import type { Messages } from "./messages.js";
import { nameOf } from "./name-of.js";
import { numbersOf } from "./numbers.js";

const locale = "en-GB";
const { number, amount, count: countOf } = numbersOf<"one" | "other">(locale);
const { date, instant } = datesOf(locale, " at ");

/** "1 person", "2 persons". */
const count = (n: number, one: string, other = `${one}s`) => countOf(n, { one, other });

const categoryNames = { staff: "staff", learners: "pupils" } as const;

/** "-" stands for a distance under the first band. */
const inBand = (distanceBand: string) => (distanceBand === "-" ? "below the first band" : `in band ${distanceBand}`);

/** The dates of an activity, or those that there are of a project. */
function period(first: string, last: string | undefined): string {
  return last === undefined ? `starting on ${date(first)}` : `${date(first)} to ${date(last)}`;
}

/** Accredited projects have a single day to start on. */
const startWindow = (first: string, last: string) =>
  first === last ? `on ${date(first)}` : `from ${date(first)} to ${date(last)}`;

const programmeCountry = "EU Member State or third country associated to the Programme";
const programmeCountries = "EU Member States or third countries associated to the Programme";

/** The English words, in the terms of the Programme Guide. */
export const messages: Messages = {
  locale,
  findings: {
    "call.unknown": ({ call }) => `Call ${call} is not known, so nothing can be checked or computed.`,
    "action.not-covered": ({ action, call }) => `Action ${action} is not covered for call ${call}.`,
    "activity.unknown": ({ activity }) =>
      `"${activity}" is no activity type of this call, so no amounts are computed for it.`,
    "country.not-in-programme": ({ country }) =>
      `${country} is neither an EU Member State nor a third country associated to the Programme.`,
    "destination.missing": () => "The receiving country is missing; individual support depends on it.",
    "distance.missing": () => "The distance is missing: give distanceKm, distanceBand, or origin and venue.",
    "distance-band.unknown": ({ distanceBand }) => `"${distanceBand}" is no distance band of this call.`,
    "distance-band.ignored": ({ distanceBand }) =>
      `The distance in kilometres is used; "${distanceBand}", given beside it, is no distance band of this call.`,
    "distance.disagrees": ({ given, computedKm, givenBand, computedBand }) => {
      const used = `The distance given (${given === givenBand ? given : `${given}, ${inBand(givenBand)}`}) is used`;
      return computedKm === undefined
        ? `${used}, but the band given beside it is ${computedBand}.`
        : `${used}, but the two places lie ${number(computedKm)} km apart (${inBand(computedBand)}).`;
    },
    "distance.near-band-edge": ({ distanceKm, edgeKm, distanceBand, amount: eur, otherBand, otherAmount }) =>
      `${number(distanceKm)} km is close to the edge of a band at ${number(edgeKm)} km: ${amount(eur)} ${inBand(distanceBand)}, ${amount(otherAmount)} ${inBand(otherBand)}. Use the figure of the official distance calculator.`,
    "place.unresolved": ({ place, country }) => `The place "${place}, ${country}" has no coordinates yet.`,
    "place.unknown": ({ place, country, nearest }) =>
      `No place "${place}, ${country}" is known${nearest.length === 0 ? "." : `; perhaps ${nearest.join("; ")}.`}`,
    "place.ambiguous": ({ place, country, candidates }) =>
      `"${place}, ${country}" may be several places: ${candidates.join("; ")}. Give coordinates or a fuller name.`,
    "place.taken": ({ place, country, taken, others }) =>
      `"${place}, ${country}" is taken for ${taken}; others so called: ${others.join("; ")}.`,
    "place.not-compared": ({ place, country }) =>
      `The distance given is used; it cannot be compared with "${place}, ${country}", which may be no place or several.`,
    "flow.unknown": ({ flow }) => `There is no flow "${flow}".`,
    "travel.under-minimum-distance": ({ distanceKm, minimum }) =>
      `${number(distanceKm)} km is under ${number(minimum)} km: no travel support is paid.`,
    "travel.hosts-own-pupils": () =>
      "The hosts' own pupils travel inside their country to the meeting place: no travel support is paid.",
    "green-travel.no-green-rate": ({ distanceBand }) =>
      `No green rate is printed for ${distanceBand} km; the standard rate is used.`,
    "travel-days.over-limit": ({ travelDays, max }) =>
      `${count(travelDays, "travel day")} asked for; at most ${number(max)} are paid.`,
    "accompanying-duration.over-limit": ({ days, max }) =>
      `${count(days, "day")} of an accompanying person; individual support is paid for ${number(max)}, further days only as inclusion support on real costs.`,
    "accompanying-duration.longer-than-activity": ({ days, max }) =>
      `Accompanying persons stay for ${count(days, "day")}, the activity lasts ${number(max)}; ${number(max)} are paid.`,
    "accompanying-persons.not-available": () =>
      "No travel and no individual support is paid for accompanying persons of hosted teachers; the sending institution covers them.",
    "course-fees.over-limit": ({ days, max }) =>
      `Course fees for ${count(days, "day")}; they are paid for at most ${count(max, "day")} per participant.`,
    "course-fees.longer-than-course": ({ days, max }) =>
      `Course fees for ${count(days, "day")}, but the course lasts ${count(max, "day")}.`,
    "course-fees.person-over-limit": ({ person, asked, max }) =>
      `Course fees of ${person} add up to ${amount(asked)}; one person receives at most ${amount(max)} in a grant agreement.`,
    "course-fees.not-available": () => "Course fees are paid for courses and training only.",
    "linguistic-support.not-available": ({ durationDays }) =>
      `Linguistic support is for pupils' short- and long-term mobility and for long staff mobility, not for this activity of ${count(durationDays, "day")}.`,
    "inclusion-costs.not-available": () =>
      "Inclusion support on real costs is for participants with fewer opportunities and their accompanying persons; the flow has none.",
    "group-support.cap-not-printed": ({ participants, cap }) =>
      `Organisational support of a group of ${number(participants)} is not capped: earlier calls capped it at ${amount(cap)} per group, no source of this call prints the cap.`,
    "group-support.capped": ({ amount: eur, cap }) =>
      `Organisational support of the group would be ${amount(eur)}; it is capped at ${amount(cap)}.`,
    "preparatory-visit.too-many-persons": ({ participants, max }) =>
      `${count(participants, "person")} on a preparatory visit; at most ${number(max)} may go.`,
    "preparatory-visit.not-for-activity": () =>
      "A preparatory visit prepares staff or learner mobility, never courses and training; it is not funded.",
    "preparatory-visit.more-than-one": ({ hostingOrganisation, max }) =>
      `At most ${count(max, "preparatory visit")} per hosting organisation; another one to ${hostingOrganisation} is not funded.`,
    "expensive-travel.covered": ({ unitCosts, realCost, percent }) =>
      `The travel unit costs of ${amount(unitCosts)} cover at least ${number(percent)} % of the real costs of ${amount(realCost)}: not expensive travel; the unit costs are paid.`,
    "expensive-travel.not-available": () => "No travel is funded for this flow, so no expensive travel either.",
    "base-rate.missing": ({ agency, category, group, minimum, maximum }) =>
      `The base rate of agency ${agency} for ${categoryNames[category]}, country group ${group}, is not known (the guide allows ${amount(minimum)} to ${amount(maximum)} per day); bring it as base rates.`,
    "base-rate.assumed": ({ agency, category, group, rate, bound }) =>
      `The base rate of agency ${agency} for ${categoryNames[category]}, country group ${group}, is not known: the guide's ${bound} of ${amount(rate)} per day is used.`,
    "base-rate.out-of-range": ({ category, group, rate, minimum, maximum }) =>
      `The base rate of ${amount(rate)} per day for ${categoryNames[category]}, country group ${group}, is outside the guide's range of ${amount(minimum)} to ${amount(maximum)}; it is used all the same.`,
    "venue.other-country": ({ destination, country }) =>
      `The venue lies in ${country}, but the receiving country is ${destination}, whose rates are used; one of the two must be wrong.`,
    "venue.not-abroad": ({ country }) =>
      `The activity must take place abroad, not in the participants' own country (${country}).`,
    "duration.too-short": ({ activity, durationDays, min, max }) =>
      `${nameOf(messages.activities, activity)}: ${count(durationDays, "day")} is too short; the activity takes ${number(min)} to ${count(max, "day")}.`,
    "duration.too-long": ({ activity, durationDays, min, max }) =>
      `${nameOf(messages.activities, activity)}: ${count(durationDays, "day")} is too long; the activity takes ${number(min)} to ${count(max, "day")}.`,
    "group.too-small": ({ participants, min }) =>
      `The group has ${count(participants, "pupil")}; a group has at least ${number(min)}.`,
    "accompaniment.missing": () =>
      "Teachers or other authorised persons of the sending school must accompany a group of pupils.",
    "accompaniment.partial": ({ days, min }) =>
      `Accompanying persons stay for ${count(days, "day")}; they must stay with the group for the whole activity of ${count(min, "day")}.`,
    "venue.not-eu-seat": ({ country, city }) =>
      city === undefined
        ? `No institution of the European Union has its seat in ${country}.`
        : `${city}, ${country} is not a seat of an institution of the European Union.`,
    "venue.not-in-hosting-country": ({ destination, hostingCountry }) =>
      `The group mobility is in ${destination}, but its hosting school is in ${hostingCountry}; it must be in the hosting school's country or at the seat of an institution of the European Union.`,
    "pupil-countries.too-few": ({ countries, min }) =>
      `Pupils from at least ${count(min, programmeCountry, programmeCountries)} must take part; here they are from ${number(countries)}.`,
    "origin.not-abroad": ({ country }) =>
      `Invited experts and hosted teachers must come from another country than the applicant's (${country}).`,
    "origin.not-in-programme": ({ country }) =>
      `The country of origin, ${country}, is neither an EU Member State nor a third country associated to the Programme.`,
    "venue.not-beneficiary": ({ destination, country }) =>
      `Invited experts and hosted teachers are received by the beneficiary or a consortium member; none of them is in ${destination} (the applicant is in ${country}).`,
    "graduation.too-long-ago": ({ graduationDate, months, startDate }) =>
      `More than ${count(months, "month")} lie between graduation on ${date(graduationDate)} and the start on ${date(startDate)}.`,
    "hosted-teacher.not-graduated": ({ graduationDate, startDate }) =>
      `Hosted teachers are in teacher training or have recently completed it; here the training is said to be over, but graduation on ${date(graduationDate)} comes after the start on ${date(startDate)}.`,
    "preparatory-visit.learners-not-allowed": ({ learners, allowed }) =>
      `${count(learners, "learner")} on the preparatory visit; at most ${number(allowed)} may go. It is open to learners who will take part in the activity: in long-term learning mobility to any of them, in other learning mobility to those with fewer opportunities.`,
    "dates.not-duration": ({ days, durationDays }) =>
      `The dates hold ${count(days, "day")}, first and last included, but the duration given is ${count(durationDays, "day")}.`,
    "dates.outside-project": ({ startDate, endDate, projectStart, projectEnd }) =>
      `The activity (${period(startDate, endDate)}) must lie within the project (${period(projectStart, projectEnd)}).`,
    "applicant.accredited": ({ accreditation }) =>
      accreditation === "coordinator"
        ? "The applicant is accredited as a consortium coordinator, so it cannot apply for a short-term project."
        : "The applicant holds an Erasmus accreditation, so it cannot apply for a short-term project.",
    "consortium.not-allowed": ({ members }) =>
      `A short-term project is for a single organisation, but the application lists ${count(members, "consortium member")}.`,
    "agency.wrong": ({ agency, expected }) =>
      `The National Agency to apply to is that of ${expected}, not that of ${agency}.`,
    "round.unknown": ({ round }) => `The call has no round ${round}.`,
    "round.not-open": ({ round }) => `The National Agency has not opened round ${round}.`,
    "deadline.missed": ({ submittedAt, deadline }) =>
      `The application was submitted on ${instant(submittedAt)}, after the deadline on ${instant(deadline)} (Brussels time).`,
    "start.too-early": ({ startDate, first, last }) =>
      `A start on ${date(startDate)} is too early; the project may start ${startWindow(first, last)}.`,
    "start.too-late": ({ startDate, first, last }) =>
      `A start on ${date(startDate)} is too late; the project may start ${startWindow(first, last)}.`,
    "project.too-short": ({ durationMonths, min, max }) =>
      `A project of ${count(durationMonths, "month")} is too short; it may last ${number(min)} to ${count(max, "month")}.`,
    "project.too-long": ({ durationMonths, min, max }) =>
      `A project of ${count(durationMonths, "month")} is too long; it may last ${number(min)} to ${count(max, "month")}.`,
    "applications.too-many": ({ applications, max }) =>
      `${count(applications, "application")} of this organisation in the round; at most ${number(max)} may be submitted.`,
    "grant.round-1-of-same-call": ({ call }) =>
      `The organisation has a grant from an earlier round of call ${call}, so it cannot apply in this round.`,
    "grants.too-many": ({ grants, max, firstCall, lastCall }) =>
      `With this application the organisation would have ${count(grants, "grant")} for short-term projects in calls ${firstCall} to ${lastCall}; at most ${number(max)} may be given.`,
    "mobility.none": () => "The application must include mobility of staff or of learners.",
    "participants.too-many": ({ participants, max }) =>
      `${count(participants, "participant")} in all; a short-term project has at most ${number(max)}.`,
    "applicant.not-accredited": () =>
      "An accredited project needs a valid Erasmus accreditation in school education; the applicant has none.",
    "consortium.missing": ({ min }) =>
      `A consortium coordinator applies as a consortium and lists at least ${count(min, "member organisation")} besides itself.`,
    "consortium.not-coordinator": ({ members }) =>
      `The application lists ${count(members, "consortium member")}, but the applicant is not accredited as a consortium coordinator.`,
    "member.other-country": ({ country, expected }) =>
      `The consortium member is in ${country}; it must be in the coordinator's country, ${expected}.`,
    "agreements.too-many": ({ agreements, max, limit }) => {
      if (limit === "agreements") {
        return `With its own projects and its consortia the organisation has ${count(agreements, "grant agreement")} in this call; at most ${number(max)} may be funded.`;
      }
      const member = `The organisation is a member of ${count(agreements, "consortium", "consortia")} in this call`;
      return limit === "memberships"
        ? `${member}; at most ${number(max)} may be funded.`
        : `${member} and has a project of its own; beside one it may be a member of at most ${count(max, "consortium", "consortia")}.`;
    },
    "accredited-duration.wrong": ({ durationMonths, months, monthsExtended }) =>
      `An accredited project lasts ${count(months, "month")}, or ${number(monthsExtended)} once extended, not ${number(durationMonths)}.`,
    "accredited-duration.extended": ({ durationMonths, afterMonths }) =>
      `A duration of ${count(durationMonths, "month")} comes about by an extension only, which is possible after ${count(afterMonths, "month")}.`,
    "course-share.over-limit": ({ courses, max, grant }) =>
      `Courses and training take ${amount(courses)} of a grant of ${amount(grant)}; they may take at most ${amount(max)}.`,
    "course.too-many-persons": ({ course, organisation, participants, max }) =>
      `${count(participants, "person")}${organisation === undefined ? "" : ` of ${organisation}`} on the course "${course}"; at most ${number(max)} of one organisation may take part.`,
    "course.more-than-one-per-person": ({ person, courses, max }) =>
      `${count(courses, "course")} for ${person}; at most ${count(max, "course")} per person may be taken in a project.`,
    "mentors.too-few": ({ participants, mentors, max }) =>
      `${count(participants, "person")} with ${count(mentors, "mentor")}; at most ${count(max, "person")} may shadow one mentor at a time.`,
    "award.total-too-low": ({ points, min }) => `${count(points, "point")} in all; at least ${number(min)} are needed.`,
    "award.criterion-too-low": ({ criterion, points, min }) =>
      `${messages.criteria[criterion]}: ${count(points, "point")}; at least ${number(min)} are needed.`,
    "award.out-of-range": ({ criterion, points, max }) =>
      `${messages.criteria[criterion]}: ${count(points, "point")} cannot be given; the most is ${number(max)}.`,
    "rate.provisional": ({ table, status }) =>
      `Some of the values used are provisional: ${nameOf({ ...messages.tables, ...messages.categories }, table)} (${messages.statuses[status]}).`,
  },
  issues: {
    "key.unknown": ({ key, nearest }) =>
      nearest === undefined ? `unknown key "${key}"` : `unknown key "${key}"; did you mean "${nearest}"?`,
    "value.missing": ({ expected }) => `missing; expected ${expected}`,
    "value.wrong-type": ({ expected, received }) => `expected ${expected}, got ${received}`,
    "value.not-allowed": ({ allowed }) => `expected one of ${allowed.join(", ")}`,
    "number.too-small": ({ minimum }) => `must be at least ${number(minimum)}`,
    "number.too-big": ({ maximum }) => `must be at most ${number(maximum)}`,
    "text.too-short": ({ minimum }) => `must have at least ${count(minimum, "character")}`,
    "text.too-long": ({ maximum }) => `must have at most ${count(maximum, "character")}`,
    "list.too-long": ({ maximum }) => `must have at most ${count(maximum, "entry", "entries")}`,
    "date.invalid": () => 'expected an existing date such as "2023-09-01"',
    "instant.invalid": () => 'expected an instant with its offset such as "2023-02-20T10:00:00+01:00"',
    "country.invalid": () => 'expected a two-letter country code (ISO 3166-1) such as "PL"',
    "action.invalid": () => 'expected an action such as "KA122-SCH"',
    "money.invalid": () => 'expected an amount in EUR, a string such as "350.00" or a whole number, not negative',
    "value.invalid": () => "is not valid",
    "count.exceeds": ({ value, max, of }) => `${number(value)} is more than ${of} (${number(max)})`,
    "persons.too-many": ({ persons, maximum }) => `${persons} persons in all flows; at most ${maximum} can be computed`,
    "flow-id.duplicate": ({ id }) => `another flow has the id "${id}" already`,
    "flow.not-found": ({ id }) => `there is no flow with the id "${id}"`,
    "person.duplicate": ({ person }) => `"${person}" stands in this list already`,
    "dates.reversed": ({ startDate, endDate }) => `${endDate} is before the start, ${startDate}`,
  },
  rules: {
    accredited: "Erasmus accreditation of the applicant",
    "activity-dates": "Dates of the activity",
    "activity-duration": "Duration of the activity",
    "activity-type": "Activity type",
    "activity-venue-abroad": "Venue abroad",
    "applicant-country": "Country of the applicant",
    "applicant-type": "Type of the applicant organisation",
    "applications-per-round": "Number of applications in the round",
    "at-least-one-mobility": "Staff or learner mobility in the application",
    "consortium-format": "Application as a consortium",
    "consortium-members-country": "Country of the consortium members",
    "consortium-members-type": "Type of the consortium members",
    "consortium-two-agreements": "Number of grant agreements per organisation in the call",
    "course-fee-days": "Days with course fees",
    "course-persons-per-organisation": "Persons of one organisation on the same course",
    "course-share": "Share of courses in the grant",
    deadline: "Submission by the deadline",
    "expert-origin": "Country that invited experts come from",
    "group-companions": "Accompanying persons of the group",
    "group-pupil-countries": "Countries of the pupils of the group",
    "group-size": "Size of the group",
    "group-venue": "Venue of the group mobility",
    "hosted-teacher-origin": "Country that hosted teachers come from",
    "hosted-teacher-status": "Training or recent graduation of hosted teachers",
    "incoming-venue": "Venue of invited experts and hosted teachers",
    "job-shadowing-mentors": "Mentors of job shadowing",
    "national-agency": "National Agency to apply to",
    "not-accredited": "No accreditation of the applicant",
    "one-course-per-person": "Courses per person",
    participants: "Number of participants",
    "preparatory-visit-activity": "Activity that the preparatory visit prepares",
    "preparatory-visit-per-host": "Preparatory visits per hosting organisation",
    "preparatory-visit-persons": "Number of persons on the preparatory visit",
    "preparatory-visit-who": "Learners on the preparatory visit",
    "project-duration": "Duration of the project",
    "round-2-after-round-1": "Grant from an earlier round of the call",
    "second-round-open": "Opening of a further round",
    "single-organisation": "Application by a single organisation",
    "start-window": "Start date of the project",
    "three-grants-in-five-calls": "Number of grants in consecutive calls",
    "travel-days": "Number of travel days",
  },
  manualChecks: {
    "eligible-organisation-national-definition":
      "Do the organisations meet the definition of eligible organisations that their national authority has published?",
    "quality-standards": "Will the activities follow the Erasmus quality standards?",
    "relevance-and-quality":
      "Is the application good enough in relevance, project design and follow-up to reach the points required?",
    "employment-documented":
      "Can it be documented that each staff participant works in the sending organisation, or regularly with it?",
    "course-not-passive": "Is the course more than passive listening to lectures, speeches or mass conferences?",
    "course-participants-from-two-countries":
      "Does the course bring together participants from more than one country, and let them interact?",
    "pupils-enrolled": "Are the pupils enrolled in an eligible education programme at the sending school?",
    "individual-learning-programme": "Is there an individual learning programme for each pupil?",
    "pre-departure-training":
      "Will each participant of long-term learning mobility receive the mandatory training before departure?",
    "group-programme-not-commercial":
      "Have the schools developed the group's programme together, and is it more than commercially available activities?",
    "group-accompanying-adults-authorised":
      "Are those who accompany the group teachers or other persons authorised by the sending school, and is the law of both countries respected?",
    "group-venue-justified":
      "Do the content and quality of the activity justify a venue other than the hosting school?",
    "eu-institution-cooperation":
      "Is the activity organised at the institution of the European Union, or in cooperation with it?",
    "fewer-opportunities-definition":
      "Do the participants counted as having fewer opportunities fall under the definition of the Programme and the National Agency?",
    "inclusion-costs-justified":
      "Are the costs of inclusion support directly linked to participants with fewer opportunities, and justified so that the National Agency can approve them?",
    "exceptional-costs-justified": "Are the exceptional costs justified so that the National Agency can approve them?",
    "guarantee-required-by-agency": "Does the National Agency ask for the financial guarantee?",
    "preparatory-visit-reason":
      "Does each preparatory visit have a clear reason, and does it improve the inclusion, scope or quality of the mobility?",
    "preparatory-visit-learners-exceptional":
      "Is it an exceptional case that learners join the preparatory visit, and will they take part in the activity that it prepares?",
    "preparatory-visit-place":
      "Does each preparatory visit go to the future hosting organisation, or to another place where the mobility is planned?",
    "expert-qualification": "Do the invited experts offer expertise and training that the inviting organisation needs?",
    "teacher-training-programme":
      "Do the hosted teachers and educators follow a programme of teacher training or a similar one, or have they recently completed it?",
    "short-stay-justification": "Is the shorter stay of participants with fewer opportunities justified convincingly?",
    "linguistic-support-not-online":
      "Is the language, or the level, that the participants need really missing from the online language support?",
    "special-status-school":
      "Is the special-status school supervised by the authorities of the country named, and has the National Agency confirmed where it applies or takes part?",
    "allocation-by-agency":
      "Does the National Agency's allocation, with its basic and maximum grants and its criteria, leave room for the whole amount?",
    "members-eligible-for-accreditation":
      "Does each consortium member meet the eligibility criteria for an Erasmus accreditation in school education?",
  },
  tables: { activities: "activities", actions: "actions", nationalAgencies: "base rates of the National Agency" },
  criteria: {
    relevance: "Relevance",
    projectDesign: "Quality of project design",
    followUp: "Quality of follow-up actions",
  },
  activities: {
    "job-shadowing": "Job shadowing",
    "teaching-assignment": "Teaching or training assignments",
    "courses-and-training": "Courses and training",
    "group-mobility-of-pupils": "Group mobility of school pupils",
    "short-term-learning-mobility-of-pupils": "Short-term learning mobility of pupils",
    "long-term-learning-mobility-of-pupils": "Long-term learning mobility of pupils",
    "invited-expert": "Invited experts",
    "hosting-teachers-in-training": "Hosting teachers and educators in training",
  },
  categories: {
    organisationalSupport: "Organisational support",
    individualSupport: "Individual support",
    travel: "Travel",
    courseFees: "Course fees",
    linguisticSupport: "Linguistic support",
    preparatoryVisits: "Preparatory visits",
    inclusionSupport: "Inclusion support",
    exceptionalCosts: "Exceptional costs",
    total: "Total",
  },
  who: {
    participants: "participants",
    accompanyingPersons: "accompanying persons",
    persons: "persons",
    organisation: "organisation",
  },
  verdicts: { eligible: "Eligible.", ineligible: "Not eligible.", undetermined: "Not decided." },
  severities: { error: "error", warning: "warning", info: "note" },
  statuses: {
    guide: "Programme Guide",
    agency: "National Agency or Commission",
    secondary: "secondary source",
    derived: "derived",
  },
  terms: {
    grant: "Grant",
    rangeHeading: "The agency's base rates are not known: the grant lies in the guide's range.",
    minimum: "At the lowest base rates",
    maximum: "At the highest base rates",
    needsApproval: "to be approved by the National Agency",
    explainHint: (file) => `The reason for each line: ka1 explain ${file}`,
    countryGroup: (country, group) => `${country}, country group ${group}`,
    noSuchFlow: (flow, known) => `There is no flow "${flow}"; the application has ${known}.`,
    noSuchCall: (call, known) => `Call ${call} is not known; the calls known are ${known}.`,
    rulesHeld: (rules) => `(${count(rules, "rule")} held against the application)`,
    missingHeading: "Missing, so not decided:",
    noData: "nothing is known of this in the call",
    manualHeading: "For a person to check:",
    difference: "Difference",
    differenceHeading: (from, to) => `The same plan under call ${from} and call ${to}, EUR`,
    planMoved: (from, to) =>
      `The plan of call ${from} under call ${to}: its dates are moved by the years between, and it is not submitted yet.`,
    sameBaseRates: (from, to) => `The base rates of --base-rates are taken for both, call ${from} and call ${to}.`,
    otherCallInFile: (file, inFile, asked) => `${file}: is a table of call ${inFile}, not of call ${asked}`,
    call: "Call",
    actions: "Actions",
    lastChecked: "Last checked",
    cell: "Cell",
    noAgencyRates: (agency, call) => `No base rates of agency ${agency} are known for call ${call}.`,
    ratesAgree: (cells, call) => `All ${count(cells, "cell")} agree with call ${call}.`,
    deviations: { differs: "differs", missing: "missing in the file", extra: "not known here" },
    twoPlaces: 'Give two places, such as "Kraków, PL" "Roma, IT", or a CSV file with --csv.',
    noPairs: "holds no pairs of places",
    placesOrFile: "Give two places or a CSV file, not both.",
    rowNeedsTwo: (row) => `row ${row}: needs two places, from and to`,
    placeUnknown: (text) => `No place "${text}" is known; the nearest names are:`,
    placeAmbiguous: (text) => `"${text}" may be several places; give a fuller name, or coordinates in the application:`,
    placeTaken: (text, taken) => `"${text}" is taken for ${taken}; others so called:`,
    from: "From",
    to: "To",
    band: "Band",
    standard: "Standard",
    green: "Green",
    ratesHeading: (call, lastChecked) => `Call ${call}, school education; last checked ${lastChecked}`,
  },
  files: {
    standardInput: "standard input",
    isDirectory: "is a directory, not a file",
    cannotBeRead: (reason) => `cannot be read (${reason})`,
    noSuchFile: "no such file",
    permissionDenied: "permission denied",
    tooLarge: (mebibytes) => `larger than ${mebibytes} MiB`,
    isUtf16: "is encoded in UTF-16; save it as UTF-8",
    notUtf8: "is not UTF-8 text",
    isEmpty: "is empty",
    notJson: (fault) => `is not JSON: ${fault}`,
    endsInTheMiddle: (where) => `it ends in the middle${where === "" ? "" : ` (${where})`}`,
    unexpectedToken: (where) => `unexpected token${where === "" ? "" : ` at ${where}`}`,
    position: (column, line) => `${line === undefined ? "" : `line ${line}, `}column ${column}`,
  },
  operations: {
    sum: "sum",
    product: "product",
    percentage: "percentage",
    cap: "at most",
    excess: "what exceeds",
    rounding: "rounded",
  },
};

/**
 * What a finding says, in English.
 *
 * @param finding of any result
 * @returns one sentence or two, without the path and the citation
 * @example findingMessage(finding) // => "3 travel days asked for; at most 2 are paid."
 */
export function findingMessage({ code, params }: Finding): string {
  return (messages.findings[code] as (params: FindingParams[FindingCode]) => string)(params);
}

/**
 * Why an input is refused, in English.
 *
 * @param issue of `parseApplication` or another of `erasmus-ka1/schema`
 * @returns a phrase to stand behind the path
 * @example issueMessage(issue) // => "expected number, got string"
 */
export function issueMessage({ code, params }: Issue): string {
  return (messages.issues[code] as (params: Issue["params"]) => string)(params);
}

/**
 * What an eligibility rule is about, in English.
 *
 * @param rule the `rule` of a check
 * @returns a noun phrase; the id itself for a rule that is not known
 * @example ruleTitle("project-duration") // => "Duration of the project"
 */
export function ruleTitle(rule: string): string {
  return nameOf(messages.rules, rule);
}

/**
 * What a person must check, in English.
 *
 * @param id the `id` of a manual check
 * @returns a question; the id itself for a check that is not known
 * @example manualCheckMessage("quality-standards") // => "Will the activities follow the Erasmus quality standards?"
 */
export function manualCheckMessage(id: string): string {
  return nameOf(messages.manualChecks, id);
}
