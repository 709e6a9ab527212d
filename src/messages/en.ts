/**
 * English sentences for what the library says in codes and numbers. `erasmus-ka1/messages/pl` has the Polish ones, under
 * the same names.
 *
 * In the examples, `finding` is one of `calculateGrant`, and `issue` one of `parseApplication`.
 *
 * @module erasmus-ka1/messages/en
 */

import type { FieldId } from "../fields/fields.js";
import type { ReceivedKind, ValueKind } from "../results/issue.js";
import { isOneLetter } from "../values/one-letter.js";
import { allocationWords } from "./allocation/en.js";
import { countedLabel } from "./counted-label.js";
import { datesOf } from "./dates.js";
import { documentWords } from "./documents/en.js";
import { inEnglish } from "./headings.js";
import { inputWords } from "./input/en.js";
import type { Messages } from "./messages.js";
import { nameOf } from "./name-of.js";
import { numbersOf } from "./numbers.js";
import { following, type PlaceInText } from "./place-in-text.js";
import { type Sentences, sentencesOf } from "./sentences.js";
import { settlementWords } from "./settlement/en.js";
import { workbookWords } from "./workbook/en.js";

const locale = "en-GB";
const { number, amount, count: countOf } = numbersOf<"one" | "other">(locale);
const { date, instant } = datesOf(locale, " at ");

/** "1 person", "2 persons". */
const count = (n: number, one: string, other = `${one}s`) => countOf(n, { one, other });

/** The seats of the EU institutions, by country. */
const cities = { BE: "Brussels", DE: "Frankfurt", LU: "Luxembourg", FR: "Strasbourg", NL: "The Hague" } as const;

const categoryNames = { staff: "staff", learners: "learners" } as const;

const kinds: Readonly<Record<ValueKind | ReceivedKind, string>> = {
  "whole-number": "a whole number",
  number: "a number",
  fraction: "a fraction",
  text: "text",
  boolean: "true or false",
  list: "a list",
  object: "an object",
  value: "a value",
  null: "null",
  "not-finite": "a number that is not finite",
  other: "something else",
};

/** A band's id as print has it: "500–1999". */
const band = (id = "") => id.replace("-", "–");
const inBand = (id: string | undefined) => (id === undefined ? "below the first band" : `in band ${band(id)}`);

const learnerKinds = {
  initial: "initial vocational education and training",
  continuing: "continuing vocational education and training",
} as const;

/** The dates of an activity, or the known dates of a project. */
function period(first: string, last: string | undefined): string {
  return last === undefined ? `starting on ${date(first)}` : `${date(first)} to ${date(last)}`;
}

/** Accredited projects have a single day to start on. */
const startWindow = (first: string, last: string) =>
  first === last ? `on ${date(first)}` : `from ${date(first)} to ${date(last)}`;

const programmeCountry = "EU Member State or third country associated to the Programme";
const programmeCountries = "EU Member States or third countries associated to the Programme";

/** "line 3, column 7"; nothing where the place is not known. */
const placeInText = ({ line, column }: PlaceInText) =>
  column === undefined ? "" : `${line === undefined ? "" : `line ${line}, `}column ${column}`;

/** " Did you mean …?", or nothing. */
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean "${nearest}"?`);

/** The English words, in the terms of the Programme Guide. */
export const messages: Messages = {
  locale,
  ...inputWords,
  documents: documentWords,
  settlement: settlementWords,
  workbook: workbookWords,
  allocation: allocationWords,
  findings: {
    "call.unknown": ({ call, known }) =>
      `Call ${call} is not known, so nothing can be checked or computed. The calls known are ${known.join(", ")}.`,
    "action.not-covered": ({ action, call, known, nearest }) =>
      `Action ${action} is not covered for call ${call}.${meant(nearest)} The actions covered are ${known.join(", ")}.`,
    "activity.unknown": ({ activity, known, nearest }) =>
      `This call has no activity type "${activity}", so no amounts are computed for it.${meant(nearest)} The activity types of this call are ${known.join(", ")}.`,
    "key.not-for-activity": ({ key, activity }, called) =>
      `"${called(`flows.${key}` as FieldId)}" has no meaning for this activity type (${nameOf(messages.activities, activity)}), so it counts for nothing. Leave it out, or choose another activity type.`,
    "country.not-in-programme": ({ country, eTwinning }) =>
      `${country} is neither an EU Member State nor a third country associated to the Programme.${eTwinning === true ? " A school there may join in an eTwinning project, but it is no destination." : ""}`,
    "destination.missing": () => "The receiving country is missing; individual support depends on it.",
    "duration.missing": () => "The duration of the activity is missing; individual support depends on it.",
    "distance.missing": (_, called) =>
      `The distance is missing: give "${called("flows.distanceKm")}", "${called("flows.distanceBand")}", or "${called("flows.origin")}" and "${called("flows.venue")}".`,
    "distance-band.unknown": ({ distanceBand, bands }) =>
      `This call has no distance band "${distanceBand}"; its bands are ${bands.join(", ")}.`,
    "distance-band.ignored": ({ distanceBand }) =>
      `The distance in kilometres is used; the distance band given with it, "${distanceBand}", does not exist in this call.`,
    "distance.disagrees": ({ distanceKm, distanceBand, computedKm, otherBand }) => {
      const given =
        distanceKm === undefined ? `band ${band(distanceBand)}` : `${number(distanceKm)} km, ${inBand(distanceBand)}`;
      return computedKm === undefined
        ? `The distance given (${given}) is used, but the band given with it is ${band(otherBand)}.`
        : `The distance given (${given}) is used, but the two places are ${number(computedKm)} km apart (${inBand(otherBand)}).`;
    },
    "distance.near-band-edge": ({ distanceKm, edgeKm, distanceBand, amount: eur, otherBand, otherAmount }) =>
      `${number(distanceKm)} km is close to the edge of a band at ${number(edgeKm)} km: ${amount(eur)} ${inBand(distanceBand)}, ${amount(otherAmount)} ${inBand(otherBand)}. Use the figure of the official distance calculator.`,
    "place.unresolved": ({ place, country }) =>
      `The place "${place}, ${country}" has not been looked up; give the distance, or coordinates.`,
    "place.unknown": ({ place, country, nearest }) =>
      isOneLetter(place)
        ? `"${place}, ${country}" is only one letter: write more of the name.`
        : `No place "${place}, ${country}" is known${nearest.length === 0 ? "." : `; perhaps ${nearest.join("; ")}.`}`,
    "place.ambiguous": ({ place, country, candidates }) =>
      `"${place}, ${country}" may be several places: ${candidates.join("; ")}. Give coordinates or a fuller name.`,
    "place.taken": ({ place, country, taken, others }) =>
      `"${place}, ${country}" was read as ${taken}${others.length === 0 ? "" : `; other matches: ${others.join("; ")}`}.`,
    "place.swapped": ({ latitude, longitude, country }) =>
      `The coordinates ${latitude}, ${longitude} are far from ${country}, and would be in it the other way round. The latitude comes first.`,
    "place.not-compared": ({ place, country }) =>
      `The distance given is used; it cannot be compared with "${place}, ${country}", which was not found, or may be several places.`,
    "flow.unknown": ({ flow }) => `No activity is called "${flow}".`,
    "travel.under-minimum-distance": ({ distanceKm, minimum }) =>
      `${distanceKm === undefined ? "The distance" : `${number(distanceKm)} km`} is under ${number(minimum)} km: no travel support is paid.`,
    "travel.low-emission-expected": ({ belowKm }) =>
      `Below ${number(belowKm)} km participants travel, as a general rule, by low-emission means of transport.`,
    "hosts-own-learners.not-funded": ({ destination }) =>
      `The hosting organisation's own learners go to a venue in their own country (${destination}); that is not a transnational mobility, so nothing is funded for it.`,
    "sender-payment.missing": (_, called) =>
      `Travel and individual support are paid only if the sending institution gives no grant for them; say in "${called("flows.paidBySendingInstitution")}" whether it does.`,
    "green-travel.no-green-rate": ({ distanceBand }) =>
      `No green rate is printed for ${inputWords.limits.band(distanceBand)}; the standard rate is used.`,
    "travel-days.over-limit": ({ travelDays, max, persons }) =>
      `${count(travelDays, "travel day")} asked for; at most ${number(max)} are paid${persons === undefined ? "" : ` to ${count(persons, "person")} without a green travel grant`}.`,
    "accompanying-duration.over-limit": ({ days, max }) =>
      `The days of an accompanying person, with the travel days that count, come to ${number(days)}; individual support is paid for ${number(max)}, further days only as inclusion support on real costs.`,
    "accompanying-duration.longer-than-activity": ({ days, max }) =>
      `Accompanying persons stay for ${count(days, "day")}, but the activity lasts ${number(max)}; only ${number(max)} are paid.`,
    "accompanying-persons.not-available": () =>
      "No travel and no individual support is paid for accompanying persons of hosted teachers; the sending institution covers these costs.",
    "companions.without-ground": ({ activity }) =>
      `Accompanying persons are supported where they accompany participants with fewer opportunities, minors, or young adults who require supervision. For this activity (${nameOf(messages.activities, activity)}) no participants with fewer opportunities are stated, so nothing is paid for accompanying persons.`,
    "companions.not-stated": (_, called) =>
      `It is not stated who accompanies the group, so the amounts include nothing for accompanying persons. Give "${called("flows.accompanyingPersons")}": none, where another entry of the group has them.`,
    "pre-departure-training.not-available": ({ activity }) =>
      `Travel to a training before departure is paid only in activities where that training is mandatory, not in this one (${nameOf(messages.activities, activity)}).`,
    "course-fees.over-limit": ({ days, max }) =>
      `Course fees are requested for ${count(days, "day")}; they are paid for at most ${count(max, "day")} per participant.`,
    "course-fees.longer-than-course": ({ days, max }) =>
      `Course fees are requested for ${count(days, "day")}, but the course lasts ${count(max, "day")}.`,
    "course-fees.person-over-limit": ({ person, asked, max }) =>
      `Course fees of ${person} add up to ${amount(asked)}; one person receives at most ${amount(max)} in a grant agreement.`,
    "course-fees.not-available": () => "Course fees are paid for courses and training only.",
    "linguistic-support.not-available": ({ activity, durationDays, overDays }) => {
      const name = nameOf(messages.activities, activity);
      if (overDays === undefined) return `Linguistic support is not paid for this activity (${name}).`;
      const lasts = durationDays === undefined ? "" : `; this one lasts ${count(durationDays, "day")}`;
      return `Linguistic support is paid for this activity (${name}) only where it lasts more than ${count(overDays, "day")}${lasts}.`;
    },
    "inclusion-costs.not-available": () =>
      "Inclusion support on real costs is for participants with fewer opportunities and those who accompany them; none are stated here.",
    "group-support.capped": ({ amount: eur, cap }) =>
      `Organisational support of the group would be ${amount(eur)}; it is capped at ${amount(cap)}.`,
    "preparatory-visit.too-many-persons": ({ participants, max }) =>
      `${count(participants, "person")} on a preparatory visit; at most ${number(max)} may go.`,
    "preparatory-visit.not-for-activity": ({ activity }) =>
      `A preparatory visit is for staff or learner mobility, not for courses and training and not for incoming activities (invited experts, hosted teachers). This one (${nameOf(messages.activities, activity)}) is not funded.`,
    "preparatory-visit.other-host": ({ hostingOrganisation }) =>
      `The visit goes to ${hostingOrganisation}, which hosts none of the activities. A preparatory visit takes place at the future hosting organisation, or at another venue planned for the activity.`,
    "preparatory-visit.more-than-one": ({ hostingOrganisation, max }) =>
      `At most ${count(max, "preparatory visit")} per hosting organisation; a further one ${hostingOrganisation === undefined ? "for the same activity" : `to ${hostingOrganisation}`} is not funded.`,
    "expensive-travel.covered": ({ unitCosts, realCost, percent }) =>
      `The unit rates of the category Travel (${amount(unitCosts)}) cover at least ${number(percent)} % of the real costs (${amount(realCost)}), so this is not expensive travel; the unit rates are paid.`,
    "expensive-travel.not-requested": ({ persons }) =>
      `Those for whom no unit rate of the category Travel is requested are taken to be the first of these persons (here ${count(persons, "person")}), so no unit rate is given up for them.`,
    "expensive-travel.not-available": ({ activity }) =>
      `No travel is funded for this activity (${nameOf(messages.activities, activity)}), so no grant can be requested for expensive travel either.`,
    "exceptional-costs.for-unfunded": ({ persons, funded }) =>
      `The cost is for ${count(persons, "person")}, of whom ${funded === 0 ? "none" : `only ${number(funded)}`} can be funded here. Which part of it is for whom is not said, so nothing of it is paid: give the cost of the funded persons alone.`,
    "financial-guarantee.not-required": (_, called) =>
      `The costs of a financial guarantee count only where the National Agency asks for one. The application does not say so in "${called("exceptionalCosts.requiredByAgency")}", so they are left out.`,
    "entry-requirements.not-available": () =>
      "This call does not list the costs of visas, residence permits, vaccinations and medical certificates, so they are not funded.",
    "day-count.printed": () =>
      "This call says which days count towards those at the base rate, travel days included; the day count that was chosen is not used.",
    "base-rate.missing": ({ agency, category, group, minimum, maximum }, called) =>
      `The base rate of the National Agency of ${agency} for ${categoryNames[category]}, country group ${group}, is not known (the guide allows ${amount(minimum)} to ${amount(maximum)} per day). The agency publishes it, or it follows from the individual support that a draft of the official form prints for an activity; give it in "${called("options.baseRates")}".`,
    "base-rate.assumed": ({ agency, category, group, rate, bound }) =>
      `The base rate of the National Agency of ${agency} for ${categoryNames[category]}, country group ${group}, is not known: the guide's ${bound} of ${amount(rate)} per day is used.`,
    "base-rate.out-of-range": ({ category, group, rate, minimum, maximum }) =>
      `The base rate of ${amount(rate)} per day for ${categoryNames[category]}, country group ${group}, is outside the guide's range of ${amount(minimum)} to ${amount(maximum)}; it is used all the same.`,
    "venue.other-country": ({ destination, country }) =>
      `The venue is in ${country}, but the receiving country is ${destination}, whose rates are used; one of the two must be wrong.`,
    "venue.not-abroad": ({ country }) =>
      `The activity must take place abroad, not in the participants' own country (${country}).`,
    "duration.too-short": ({ activity, durationDays, min, max, minJustified }) => {
      const shorter =
        minJustified === undefined
          ? ""
          : `, or at least ${number(minJustified)} in justified cases, for participants with fewer opportunities`;
      return `${nameOf(messages.activities, activity)}: ${count(durationDays, "day")} is too short; the activity must last ${number(min)} to ${count(max, "day")}${shorter}.`;
    },
    "duration.too-long": ({ activity, durationDays, min, max }) =>
      `${nameOf(messages.activities, activity)}: ${count(durationDays, "day")} is too long; the activity must last ${number(min)} to ${count(max, "day")}.`,
    "group.too-small": ({ participants, min }) =>
      `The group has ${count(participants, "learner")}; it needs at least ${number(min)}.`,
    "group.several-destinations": ({ destinations }) =>
      `The parts of one group mobility go to one country; here they go to ${destinations.join(", ")}.`,
    "accompaniment.missing": () =>
      "Teachers, trainers or other qualified education staff of the sending organisation must accompany a group of learners.",
    "accompaniment.partial": ({ days, min }) =>
      `No accompanying person stays longer than ${count(days, "day")}, and together they do not cover the activity of ${count(min, "day")}. The group must be accompanied for the whole of it.`,
    "accompaniment.in-turns": ({ days, min }) =>
      `No accompanying person stays for the whole activity of ${count(min, "day")}; the longest stay is ${count(days, "day")}. A person must check that those who come in turns cover every day.`,
    "venue.not-eu-seat": ({ country, city, seats }) => {
      const all = `the seats that this call names are ${seats.map((seat) => nameOf(cities, seat)).join(", ")}`;
      return city === undefined
        ? `No institution of the European Union has its seat in ${country}; ${all}.`
        : `${city}, ${country} is not a seat of an institution of the European Union; ${all}.`;
    },
    "venue.not-in-hosting-country": ({ destination, hostingCountry }) =>
      `The activity is in ${destination}, but its hosting organisation is established in ${hostingCountry}. It must take place in the hosting organisation's country; a group may also go to the seat of an institution of the European Union.`,
    "learner-countries.too-few": ({ countries, min }) =>
      `Learners from at least ${count(min, programmeCountry, programmeCountries)} must take part; here they are from ${number(countries)}.`,
    "learner-countries.not-listed": ({ country, side }) =>
      `The learners' countries do not include ${country}, the country of the ${side === "sending" ? "sending organisation" : "hosts"}; one of the two must be wrong.`,
    "organisation.unknown": ({ organisation }) =>
      `${organisation} is neither the applicant nor a consortium member that the application lists. Only these send participants, and receive experts and hosted teachers.`,
    "origin.not-abroad": ({ country }) =>
      `Invited experts and hosted teachers must come from another country than that of the organisation that receives them (${country}).`,
    "origin.not-in-programme": ({ country }) =>
      `The country of origin, ${country}, is neither an EU Member State nor a third country associated to the Programme.`,
    "venue.not-beneficiary": ({ destination, country }) =>
      `Invited experts and hosted teachers are received at the beneficiary or a consortium member. The organisation that receives them is in ${country}, not in ${destination}.`,
    "graduation.too-long-ago": ({ graduationDate, months, serviceMonths = 0, startDate }) => {
      const service =
        serviceMonths === 0
          ? ""
          : ` (${number(months - serviceMonths)}, and ${number(serviceMonths)} of compulsory civil or military service)`;
      return `The activity starts on ${date(startDate)}, more than ${count(months, "month")}${service} after graduation on ${date(graduationDate)}.`;
    },
    "graduation.after-start": ({ graduationDate, startDate }) =>
      `Participants must be in training or have recently completed it. The application says that training is over, but graduation on ${date(graduationDate)} comes after the start of the activity on ${date(startDate)}.`,
    "preparatory-visit.learners-not-allowed": ({ learners, allowed }) =>
      `${count(learners, "learner")} on the preparatory visit; ${allowed === 0 ? "none may go" : `at most ${number(allowed)} may go`}. It is open to learners who will take part in the activity: in long-term learning mobility to any of them, in other learning mobility to those with fewer opportunities.`,
    "dates.not-duration": ({ days, durationDays }) =>
      `The dates span ${count(days, "day")}, both ends included, but the duration given is ${count(durationDays, "day")}.`,
    "dates.outside-project": ({ startDate, endDate, projectStart, projectEnd }) =>
      `The activity (${period(startDate, endDate)}) must lie within the project (${period(projectStart, projectEnd)}).`,
    "dates.longer-than-project": ({ durationDays, projectDays }) =>
      `The activity of ${count(durationDays, "day")} does not fit into the project, which has at most ${count(projectDays, "day")}.`,
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
    "deadline.ahead": ({ deadline }) =>
      `The application is not submitted yet; the deadline is ${instant(deadline)} (Brussels time).`,
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
    "grant.earlier-round-of-same-call": ({ call }) =>
      `The organisation has a grant from an earlier round of call ${call}, so it cannot apply in this round.`,
    "grants.too-many": ({ grants, max, firstCall, lastCall }) =>
      `With this application the organisation would have ${count(grants, "grant")} for short-term projects in calls ${firstCall} to ${lastCall}; at most ${number(max)} may be given.`,
    "mobility.none": () => "The application must include mobility of staff or of learners.",
    "participants.too-many": ({ participants, max }) =>
      `${count(participants, "participant")} in all; a short-term project has at most ${number(max)}.`,
    "applicant.not-accredited": () =>
      "An accredited project needs a valid Erasmus accreditation in the field; the applicant has none.",
    "consortium.missing": ({ min }) =>
      `A consortium coordinator applies as a consortium and lists at least ${count(min, "member organisation")} besides itself.`,
    "consortium.not-coordinator": ({ members }) =>
      `The application lists ${count(members, "consortium member")}, but the applicant is not accredited as a consortium coordinator.`,
    "member.other-country": ({ country, expected }) =>
      `The consortium member is in ${country}; it must be in the coordinator's country, ${expected}.`,
    "special-status.two-agencies": ({ agencies }) =>
      `An organisation of special status may not take part in projects of the National Agencies of two countries at the same time; here they are those of ${agencies.join(", ")}.`,
    "special-status.same-status": ({ supervisedBy }) =>
      `The other organisation is of special status, too, under the authorities of ${supervisedBy}. Organisations of special status that apply to the same National Agency cannot organise activities with each other.`,
    "special-status.agency-country": ({ country }) =>
      `${country} is the country of the National Agency that is applied to. An organisation of special status, or a consortium that has one, cannot organise activities with organisations there.`,
    "special-status.between-members": ({ organisation }) =>
      `${organisation} belongs to this consortium. A consortium that has an organisation of special status cannot organise activities between its own organisations.`,
    "third-country.not-for-activity": ({ country, activity }) =>
      `${nameOf(messages.activities, activity)}: not in a third country not associated to the Programme (${country}).`,
    "third-country.accredited-only": ({ country }) =>
      `Only accredited organisations can send participants to a third country not associated to the Programme (${country}).`,
    "third-country.not-eligible": ({ country, region }) =>
      `Activities in ${country} (region ${region} of the third countries not associated to the Programme) are not eligible.`,
    "third-country-share.over-limit": ({ amount: eur, max, grant }) =>
      `Activities with third countries not associated to the Programme take ${amount(eur)} of the ${amount(grant)} that count for this limit; they may take at most ${amount(max)}.`,
    "learner-kind.not-eligible": ({ learnerKind, expected }) =>
      `The learners are enrolled in ${learnerKinds[learnerKind]}; the activity is for learners in ${learnerKinds[expected]}.`,
    "graduates.not-eligible": ({ graduates, activity }) =>
      `${count(graduates, "recent graduate")}: this activity (${nameOf(messages.activities, activity)}) is for learners who are still enrolled.`,
    "learners.without-fewer-opportunities": ({ participants, withFewerOpportunities }) =>
      `In this call the activity is for learners with fewer opportunities only: ${number(withFewerOpportunities)} of ${count(participants, "participant")} are said to have fewer.`,
    "experience.too-short": ({ years, min }) =>
      `${count(years, "year")} of experience in the field; at least ${number(min)} are needed.`,
    "applicant.accredited-already": () =>
      "The applicant holds an Erasmus accreditation in this field, so it cannot apply for another one.",
    "etwinning.country": ({ country }) => `${country} does not take part in eTwinning.`,
    "etwinning.country-later": ({ country, since }) => `${country} takes part in eTwinning only since ${since}.`,
    "etwinning.not-a-school": () => "Only pre-primary, primary and secondary schools take part in eTwinning.",
    "etwinning.no-public-curriculum": () =>
      "A private school takes part in eTwinning only if it teaches by the public curriculum.",
    "etwinning.pupil-age": ({ youngest, oldest, min, max }) =>
      `The pupils are aged ${number(youngest)} to ${number(oldest)}; eTwinning is for pupils of ${number(min)} to ${number(max)}.`,
    "etwinning.founders-of-one-country": ({ countries, min }) =>
      `The founders of a European project must come from ${number(min)} different countries; here they come from ${number(countries)}.`,
    "etwinning.twin-spaces": ({ twinSpaces, max }) =>
      `${count(twinSpaces, "TwinSpace")} for the Erasmus+ project; it may be registered in eTwinning at most ${max === 1 ? "once" : `${number(max)} times`}.`,
    "etwinning.alone": () => "A project that one school continues alone cannot receive a Quality Label.",
    "etwinning.national": () => "A project of schools of one country only cannot receive a Quality Label.",
    "etwinning.label-near-end": ({ projectEnd }) =>
      `A Quality Label may be asked for only when the Erasmus+ project comes to its end; it ends on ${date(projectEnd)}.`,
    "action.without-budget": () => "An accreditation has no budget: grants are applied for later, each year.",
    "accreditation.expired": ({ validUntil, neededOn }) =>
      `The accreditation is valid until ${date(validUntil)}; it must be valid on ${date(neededOn)}.`,
    "agreements.too-many": ({ agreements, max, limit, counted }) => {
      const isReceived = counted === "agreements";
      if (limit === "inAll") {
        return isReceived
          ? `With its own projects and its consortia the organisation has ${count(agreements, "grant agreement")} in this call; at most ${number(max)} may be funded.`
          : `With its own projects and its consortia the organisation takes part in ${count(agreements, "application")} of this call; it may take part in at most ${number(max)}.`;
      }
      const member = isReceived
        ? `The organisation is a member of ${count(agreements, "consortium", "consortia")} in this call`
        : `The organisation takes part as a member in ${count(agreements, "application")} of consortia in this call`;
      const most = isReceived
        ? `be a member of at most ${count(max, "consortium", "consortia")}`
        : `take part as a member in at most ${number(max)}`;
      return limit === "memberships"
        ? `${member}; it may ${most}.`
        : `${member} and has a project of its own; beside that it may ${most}.`;
    },
    "accredited-duration.wrong": ({ durationMonths, months, monthsExtended }) =>
      `An accredited project lasts ${count(months, "month")}, or ${number(monthsExtended)} in all once it is extended, not ${number(durationMonths)}.`,
    "accredited-duration.not-extended": ({ durationMonths, months, afterMonths }, called) =>
      `An accredited project is applied for with ${count(months, "month")}. It lasts ${number(durationMonths)} only if it is extended, after ${count(afterMonths, "month")}; say in "${called("project.extended")}" if that was granted.`,
    "accredited-duration.extended": ({ durationMonths, afterMonths }) =>
      `${count(durationMonths, "month")} is the duration of an extended project; the extension is granted after ${count(afterMonths, "month")}.`,
    "course-share.over-limit": ({ courses, max, grant }) =>
      `Courses and training take ${amount(courses)} of the ${amount(grant)} that count for this limit; they may take at most ${amount(max)}.`,
    "course.too-many-persons": ({ course, organisation, participants, max }) =>
      `${count(participants, "person")}${organisation === undefined ? "" : ` of ${organisation}`} on the course "${course}"; at most ${number(max)} of one organisation may take part.`,
    "course.too-many-persons-of-consortium": ({ course, participants, max }) =>
      `${count(participants, "person")} of the consortium on the course "${course}"; at most ${number(max)} of one consortium may take part.`,
    "course-countries.too-few": ({ countries, min }) =>
      `Those who take part in the course must come from at least ${count(min, "country", "countries")}; here they come from ${number(countries)}.`,
    "course.more-than-one-per-person": ({ person, courses, max }) =>
      `${count(courses, "course")} for ${person}; at most ${count(max, "course")} per person may be taken in a project.`,
    "mentors.too-few": ({ participants, mentors, max }) =>
      `${count(participants, "person")} with ${count(mentors, "mentor")}; at most ${count(max, "person")} may shadow one mentor at a time.`,
    "award.total-too-low": ({ points, min }) => `${count(points, "point")} in all; at least ${number(min)} are needed.`,
    "award.criterion-too-low": ({ criterion, points, min }) =>
      `${nameOf(messages.criteria, criterion)}: ${count(points, "point")}; at least ${number(min)} are needed.`,
    "award.out-of-range": ({ criterion, points, max }) =>
      `${nameOf(messages.criteria, criterion)}: ${count(points, "point")} cannot be given; the maximum is ${number(max)}.`,
    "allocation.other-rules": ({ call, action, agency }) =>
      `The rules given are those of agency ${agency} for ${action}, call ${call}: they say nothing of this applicant.`,
    "allocation.need-is-estimate": ({ need }) =>
      `The agency estimates the need itself, by the unit contributions and by historical data. Both ends rest on your own estimate, ${amount(need)}.`,
    "allocation.need-below-basic": ({ need, basicGrant }) =>
      `The need, ${amount(need)}, is less than the basic grant, ${amount(basicGrant)}; nobody is awarded more than the need.`,
    "allocation.need-above-maximum": ({ need, maximumGrant }) =>
      `The need, ${amount(need)}, is more than the maximum grant, ${amount(maximumGrant)}: fewer activities can be funded, and the targets shrink with the grant.`,
    "allocation.basic-above-maximum": ({ basicGrant, maximumGrant }) =>
      `The basic grant, ${amount(basicGrant)}, is more than the maximum grant, ${amount(maximumGrant)}; nobody is awarded more than the maximum.`,
    "allocation.deducted": ({ points, below, percent }) =>
      `The latest report has ${count(points, "point")}, less than ${number(below)}: ${number(percent)} % is taken off the basic grant, which may then lie below the amount that is the least for others.`,
    "allocation.maximum-lowered": ({ spent, awarded, percent }) =>
      `Of the last completed grant, ${amount(awarded)}, less than ${number(percent)} % was spent (${amount(spent)}): the maximum grant is lowered.`,
    "amount.undecided": ({ category, callBefore, before, callAfter, after }) => {
      const each = (eur: string | undefined) => (eur === undefined ? "nothing" : amount(eur));
      return `${messages.categories[category]}: ${each(before)} by call ${callBefore}, ${each(after)} by call ${callAfter}. The guide of the call in between is not among the sources, so no amount is given.`;
    },
    "rule.undecided": ({ rule, callBefore, callAfter }) =>
      `${nameOf(messages.rules, rule)}: calls ${callBefore} and ${callAfter} decide differently. The guide of the call in between is not among the sources, so nothing is decided.`,
    "mobility.cancelled": ({ flow }) => `${flow} was cancelled: nothing of it is kept.`,
    "mobility.not-kept": ({ flow, rules, amount: eur }) =>
      `${flow} took place and breaks a rule (${rules.map((rule) => nameOf(messages.rules, rule)).join(", ")}). The National Agency may consider it ineligible, so nothing of it is kept here, organisational support included.${eur === undefined ? "" : ` It would have been worth ${amount(eur)}.`} If force majeure was the reason, mark it so.`,
    "mobility.undecided": ({ flow, rules }) =>
      `Whether ${flow} is kept cannot be told (${rules.map((rule) => nameOf(messages.rules, rule)).join(", ")}): the final grant is told as a range, without it and with it.`,
    "force-majeure.over-award": ({ flow, category, claimed, awarded }) =>
      `${flow}, ${messages.categories[category]}: ${amount(claimed)} is claimed, and ${amount(awarded)} was awarded for it.`,
    "award.increase-possible": ({ additionalUnits }) =>
      `The National Agency may raise the grant by an amendment: for exceptional costs${additionalUnits ? ", inclusion support, or additional mobilities after a redistribution" : ""}. Ask it before the project ends.`,
    "funded-days.fewer": ({ fundedDays }) =>
      `Individual support is asked for ${count(fundedDays, "day")} at most, as the beneficiary may.`,
    "interruption.not-paid": ({ interruptedDays }) =>
      `${count(interruptedDays, "day")} of interruption ${interruptedDays === 1 ? "is" : "are"} not paid.`,
    "support.not-requested": ({ participants }) =>
      `No organisational support is asked for ${count(participants, "participant")}.`,
    "mobility.not-awarded": ({ flow }) => `${flow} is not in the awarded project; it is priced like any other.`,
    "mobility.not-reported": ({ flow }) => `Nothing is said of ${flow}, which was awarded: it counts as not realised.`,
    "interruption.longer-than-stay": ({ interruptedDays, days }) =>
      `The interruption of ${count(interruptedDays, "day")} leaves nothing of the ${count(days, "day")} between the two dates.`,
    "interruption.without-dates": ({ interruptedDays }) =>
      `An interruption of ${count(interruptedDays, "day")} is given, but neither both dates nor the days of the activity: give them.`,
    "force-majeure.needs-approval": ({ flow, amount: eur }) =>
      `${amount(eur)} is claimed for ${flow}, which force majeure stopped. The National Agency must approve it.`,
    "force-majeure.not-claimed": ({ flow, categories }) =>
      `What is kept of ${flow}, which force majeure stopped, is not known in: ${categories.map((category) => messages.categories[category]).join(", ")}. Ask the National Agency; the final grant is told as a range until then.`,
    "force-majeure.not-flagged": ({ flow }) =>
      `Amounts of force majeure are given for ${flow}, which is not marked so: they count for nothing.`,
    "visit.without-mobility": ({ flow }) =>
      `A preparatory visit was made for ${flow}, of which nothing is kept. No source says whether the visit is: ask the National Agency.`,
    "cost.without-mobility": ({ flow }) =>
      `Exceptional costs are given for ${flow}, of which nothing is kept. No source says whether they are: ask the National Agency.`,
    "settlement.over-award": ({ realised, total, over }) =>
      `For what took place ${amount(realised)} would be due. The grant of the agreement is a maximum: ${amount(over)} above ${amount(total)} is not paid.`,
    "settlement.category-over-award": ({ category, awarded, realised, over }) =>
      `${messages.categories[category]}: ${amount(realised)} of ${amount(awarded)} awarded, ${amount(over)} more.`,
    "settlement.categories-unknown": ({ planned, total }) =>
      `The agreement's amounts by category are not given, and the application comes to ${planned === undefined ? "no known amount" : amount(planned)}, not to the ${amount(total)} awarded: what was awarded in each category is not known.`,
    "settlement.categories-not-total": ({ sum, total }) =>
      `The amounts given by category come to ${amount(sum)}, not to the ${amount(total)} awarded, so they are not used: what was awarded in each category is not known.`,
    "transfers.rule-unknown": ({ moved, without, to }) =>
      `${amount(moved)} of the final grant would have to be moved to other categories (${to.map((category) => messages.categories[category]).join(", ")}). What the grant agreements of these calls allow is not known; if nothing may be moved, the final grant is ${amount(without)}.`,
    "transfers.applied": ({ policy, moved }) => `${amount(moved)} is moved between categories, as "${policy}" allows.`,
    "transfers.not-covered": ({ policy, amount: eur, categories }) =>
      `${amount(eur)} is not paid: "${policy}" does not allow so much to be moved to ${categories.map((category) => messages.categories[category]).join(", ")}.`,
    "transfers.not-applied": ({ policy }) =>
      `"${policy}" is not applied, because it is not known what was awarded in each category.`,
    "reduction.rule-unknown": () =>
      "The National Agency may reduce the grant for poor, partial or late implementation. No known document of these calls says by how much; none is assumed. A percentage in the agency's letter can be given.",
    "reduction.order-unknown": ({ before, after }) =>
      `The reduction is taken off what took place, before it is cut to what was awarded: ${amount(before)}. Taken off afterwards it would leave ${amount(after)}; no source says which.`,
    "payments.missing": () => "What has been paid so far is not given, so no balance is told.",
    "project-limit.exceeded": ({ rule }) =>
      `What took place goes beyond a limit of the whole project (${nameOf(messages.rules, rule)}). It is judged when the project is applied for; no source says whether it is applied again at the end.`,
    "planned.not-kept": ({ flow, rules, amount: eur }) =>
      `As planned, ${flow} would break a rule (${rules.map((rule) => nameOf(messages.rules, rule)).join(", ")}). The National Agency may consider it ineligible, so nothing of it would be kept here, organisational support included.${eur === undefined ? "" : ` It would be worth ${amount(eur)}.`}`,
    "planned.project-limit": ({ rule }) =>
      `With what is planned, the project would go beyond a limit of the whole project (${nameOf(messages.rules, rule)}). It is judged when the project is applied for; no source says whether it is applied again at the end.`,
    "planned.beyond-award": ({ flow, amount: eur, added }) =>
      `${flow} is worth ${amount(eur)}, of which the grant covers ${amount(added)}.`,
    "amendment.deadline": ({ deadline, daysBeforeEnd }) =>
      `The project can be amended until ${date(deadline)}, ${count(daysBeforeEnd, "day")} before its end.`,
    "amendment.deadline-unknown": ({ agency }) =>
      `Until when the National Agency of ${agency} takes requests for an amendment is not known: ask it in time.`,
    "extension.possible": ({ monthsExtended, afterMonths }) =>
      `After ${count(afterMonths, "month")} an accredited project may ask to be extended to ${count(monthsExtended, "month")} in all.`,
    "rate.provisional": ({ tables, status }) => {
      const names = tables.map((table) => nameOf({ ...messages.tables, ...messages.categories }, table));
      return `Some of the values used come neither from the guide of this call nor from a National Agency or the Commission (${messages.statuses[status]}): ${names.join(", ")}.`;
    },
  },
  issues: {
    "json.empty": () => "is empty",
    "json.not-utf-8": () => "is not UTF-8 text",
    "json.utf-16": () => "is encoded in UTF-16; save it as UTF-8",
    "json.invalid": ({ near = "", ...at }) =>
      `is not JSON: unexpected token${following(" at ", placeInText(at))}${following(": ", near)}`,
    "json.cut-off": (at) => `is not JSON: it ends in the middle${following(" (", placeInText(at), ")")}`,
    "json.key-twice": ({ key, ...at }) => `the key "${key}" is given twice, the second time at ${placeInText(at)}`,
    "file.not-a-workbook": () => "is no XLSX workbook, or a damaged one",
    "file.too-large": ({ maximum }) => `is larger than ${maximum} MiB when unpacked`,
    "file.too-many-sheets": ({ maximum }) => `has more than ${count(maximum, "sheet")}`,
    "template.not-one": () => "is no template of ours: its first sheet does not say which call and action it is for",
    "template.other-version": ({ version, known }) =>
      `is a template of version ${version}; this version reads templates of version ${known}: have a new one written`,
    "template.keys-missing": () =>
      "the hidden row or column that says what the cells are is missing from the sheet of flows or of the project",
    "formula.without-value": () =>
      "has a formula, but the file lacks its result: open the workbook in a spreadsheet and save it once",
    "rows.not-read": ({ last }) => `stands below row ${number(last)}, the last that is read: move it up`,
    "organisation.unknown": ({ known }) =>
      known.length === 0
        ? "names a member, but there is no member with a name"
        : `is none of the members: ${known.join(", ")}`,
    "key.unknown": ({ key, nearest }) =>
      nearest === undefined ? `unknown key "${key}"` : `unknown key "${key}"; did you mean "${nearest}"?`,
    "key.without-rule": ({ key }) => `the key "${key}" is known, but no rule looks at it here`,
    "value.missing": ({ expected, allowed }) => `missing; expected ${allowed?.join(" | ") ?? kinds[expected]}`,
    "value.wrong-type": ({ expected, received }) => `expected ${kinds[expected]}, got ${kinds[received]}`,
    "value.not-allowed": ({ allowed }) => `expected one of ${allowed.join(", ")}`,
    "number.too-small": ({ minimum }) => `must be at least ${number(minimum)}`,
    "number.too-big": ({ maximum }) => `must be at most ${number(maximum)}`,
    "text.too-short": ({ minimum }) => `must have at least ${count(minimum, "character")}`,
    "text.too-long": ({ maximum }) => `must have at most ${count(maximum, "character")}`,
    "list.too-long": ({ maximum }) => `must have at most ${count(maximum, "entry", "entries")}`,
    "date.invalid": () => 'expected a valid date such as "2023-09-01"',
    "instant.invalid": () => 'expected a date and time with UTC offset such as "2023-02-20T10:00:00+01:00"',
    "country.invalid": () => 'expected a two-letter country code (ISO 3166-1) such as "PL"',
    "place.invalid": () => 'expected a place and its country such as "Nowy Sącz, PL"',
    "place.unknown": ({ place, nearest }) =>
      `no place "${place}" is known${nearest.length === 0 ? '; give coordinates, such as "50.06,19.94"' : `; the nearest names are: ${nearest.join("; ")}`}`,
    "place.ambiguous": ({ place, candidates }) =>
      `"${place}" may be several places; give a fuller name, or coordinates: ${candidates.join("; ")}`,
    "place.not-on-earth": ({ place }) =>
      `"${place}" is no place on earth: latitude (−90 to 90) comes first, then longitude (−180 to 180)`,
    "action.invalid": ({ known, nearest }) =>
      `expected an action such as "KA122-SCH": the key action and the field${nearest === undefined ? `; known are ${known.join(", ")}` : `; did you mean "${nearest}"?`}`,
    "money.invalid": () => 'expected an amount in EUR, a string such as "350.00" or a whole number, not negative',
    "value.invalid": () => "is not valid",
    "count.exceeds": ({ value, max, of, less }) =>
      `${number(value)} is more than ${number(max)} (${countedLabel(messages, of, less)})`,
    "persons.too-many": ({ persons, maximum }) => `${persons} persons in all flows; at most ${maximum} can be computed`,
    "flow-id.duplicate": ({ id }) => `another flow already has the id "${id}"`,
    "flow.not-found": ({ id }) => `there is no flow with the id "${id}"`,
    "points.invalid": () => "expected whole or half points",
    "reference.duplicate": ({ reference }) => `another application already has the reference "${reference}"`,
    "person.duplicate": ({ person }) => `"${person}" is already in this list`,
    "allocation-rules.not-shipped": ({ call, action, agency, known }) =>
      `the rules of budget allocation of agency ${agency} for ${action}, call ${call}, are not shipped, and must be brought as a file; shipped are those of ${known.join(", ")}`,
    "dates.too-far-apart": ({ startDate, endDate, maximum }) =>
      `from ${date(startDate)} to ${date(endDate)} is more than ${count(maximum, "day")}`,
    "dates.reversed": ({ startDate, endDate }) => `${date(endDate)} is before the start, ${date(startDate)}`,
  },
  boxIssues: {
    "value.wrong-type": ({ expected }) => `expected ${kinds[expected]}`,
    "money.invalid": () => "expected an amount in EUR, such as 350.00",
  },
  rules: {
    "accredited-duration": "Duration of the accredited project",
    "accreditation-valid": "Validity of the Erasmus accreditation",
    accredited: "Erasmus accreditation of the applicant",
    "activity-dates": "Dates of the activity",
    "activity-duration": "Duration of the activity",
    "activity-fits-project": "Duration of the activity within the project",
    "activity-type": "Activity type",
    "activity-venue-abroad": "Venue abroad",
    "applicant-country": "Country of the applicant",
    "applicant-type": "Type of the applicant organisation",
    "applications-per-round": "Number of applications in the round",
    "companions-ground": "Ground for accompanying persons",
    "minimum-mobilities": "Staff or learner mobility in the application",
    "consortium-format": "Application as a consortium",
    "consortium-members-country": "Country of the consortium members",
    "consortium-members-type": "Type of the consortium members",
    "agreements-in-call": "Projects of one organisation in the call",
    "course-countries": "Countries of those on the course",
    "course-fee-days": "Days with course fees",
    "course-persons-per-consortium": "Persons of one consortium on the same course",
    "course-persons-per-organisation": "Persons of one organisation on the same course",
    "course-share": "Share of courses in the grant",
    deadline: "Submission by the deadline",
    "origin-abroad": "Country of origin of experts and hosted teachers",
    "group-companions": "Accompanying persons of the group",
    "group-destination": "Destination of the group's parts",
    "group-learner-countries": "Countries of the group's learners",
    "group-size": "Size of the group",
    "group-venue": "Venue of the group mobility",
    "host-established": "Country of the hosting organisation",
    "training-or-graduation": "Training or recent graduation",
    "incoming-venue": "Venue of invited experts and hosted teachers",
    "low-emission-travel": "Low-emission travel over short distances",
    "persons-per-mentor": "Mentors for job shadowing",
    "national-agency": "National Agency to apply to",
    "not-accredited": "No accreditation of the applicant",
    "courses-per-person": "Courses per person",
    "own-organisation": "Organisation of the participants or the guests",
    participants: "Number of participants",
    "preparatory-visit-activity": "Activity that the preparatory visit prepares",
    "preparatory-visit-per-host": "Preparatory visits per hosting organisation",
    "preparatory-visit-persons": "Number of persons on the preparatory visit",
    "preparatory-visit-who": "Learners on the preparatory visit",
    "project-duration": "Duration of the project",
    "grantee-of-earlier-round": "Grant from an earlier round of the call",
    "round-open": "Opening of a further round",
    "special-status-agencies": "National Agencies of organisations of special status",
    "special-status-consortium": "Activities of a consortium with special status",
    "special-status-hosts": "Partners of an organisation of special status",
    "no-consortium": "Application by a single organisation",
    "start-window": "Start date of the project",
    "grants-in-consecutive-calls": "Number of grants in consecutive calls",
    "etwinning-countries": "Countries of the eTwinning partners",
    "etwinning-founders": "Founders of the eTwinning project",
    "etwinning-pupil-ages": "Ages of the pupils in eTwinning",
    "etwinning-quality-label": "Request for a Quality Label",
    "etwinning-schools": "Schools in eTwinning",
    "etwinning-twin-spaces": "TwinSpaces of the Erasmus+ project",
    experience: "Experience in the field",
    "learner-kind": "Kind of programme of the learners",
    "not-accredited-already": "No accreditation in the field yet",
    "only-fewer-opportunities": "Learners with fewer opportunities only",
    "recent-graduates": "Recent graduates",
    "third-country-share": "Share of third countries in the grant",
    "third-country-venue": "Third countries not associated to the Programme",
    "travel-days": "Number of travel days",
  },
  manualChecks: {
    "eligible-organisation-national-definition":
      "Do the organisations meet the definition of eligible organisations that the competent national authority has set, and the National Agency has published on its website?",
    "quality-standards": "Will the activities follow the Erasmus quality standards?",
    "learning-activities":
      "Is each activity an educational one that lets people of different countries learn from each other, with a clear method, learning programme and outcomes, and does it serve the objectives of the project?",
    "host-in-lead":
      "Is each activity hosted by an organisation abroad whose own staff lead it, and is it transnational also where that organisation is related to the sending one?",
    "companions-ground":
      "Do those who accompany the learners accompany participants with fewer opportunities, minors, or young adults who require supervision?",
    "relevance-and-quality": "Is the application good enough in each award criterion to reach the points required?",
    "employment-documented":
      "Can it be documented that each staff participant works in the field, in the sending organisation or regularly with it on its core activities?",
    "staff-working-from-abroad":
      "Do staff who work remotely from abroad go to another country than the one that they work from?",
    "mentor-identified":
      "Is the main mentor at the hosting organisation, the person who is shadowed, clearly identified?",
    "course-structured":
      "Does the course have a learning programme and learning outcomes defined in advance, and qualified professionals to teach it?",
    "course-not-passive": "Is the course more than passive listening to lectures, speeches or mass conferences?",
    "course-participants-from-two-countries":
      "Does the course bring together participants from different countries, and let them interact with other learners and with the trainers?",
    "course-transnational":
      "Does the course have a clear transnational component, such as interaction between participants from different countries or with staff of the hosting country?",
    "course-relevant":
      "Is the course relevant to the professional skills of those who attend it, and to the objectives of the project or the accreditation?",
    "learning-outcomes-documented":
      "Will the expected learning outcomes be agreed on before each activity, in a learning agreement, a course programme or the group's learning programme, and will those achieved be recognised and the proof of the activity kept?",
    "learners-enrolled":
      "Are the learners enrolled in an eligible education programme, or, where the guide admits them, do they benefit from eligible activities of adult education, have they recently graduated or are they schooled outside an institution, and may the sending organisation send them?",
    "learner-host-organisation":
      "Do the learners learn abroad at a partner organisation, or at another that the guide admits: in a traineeship at a relevant organisation, in a company, or in an organisation of the field or the labour market?",
    "individual-learning-programme": "Is there an individual learning programme for each participant?",
    "pre-departure-training":
      "Will each participant of long-term learning mobility receive the mandatory training before departure?",
    "group-programme-with-partner":
      "Are the group's activities designed together with a partner in the hosting country, and, where the guide asks for it, do the learners learn together with their peers there?",
    "work-based-component": "Does the learning period have a strong work-based component?",
    "skills-competition":
      "Is the event an international one of the sector, in which the competitive demonstration of skills is central?",
    "group-learners-eligible-programme":
      "Are the learners of the group enrolled in a programme that the competent national authority admits to group mobility?",
    "third-countries-spread":
      "Do the activities with third countries not associated to the Programme reach several countries, as widely spread as possible?",
    "third-countries-restrictions":
      "Is no host in a third country not associated to the Programme among those whom the Union does not fund, such as public authorities of some countries or organisations under restrictive measures?",
    "accreditation-type":
      "Does the organisation apply either as an individual organisation or as a coordinator of a consortium, and not for both in the field?",
    "consortium-purpose":
      "Does a coordinator describe the purpose and the planned composition of its consortium, with members from its own country only?",
    "group-programme-not-commercial":
      "Is the group's programme more than commercially available activities, such as the courses of a language school?",
    "group-accompanying-adults-authorised":
      "Are those who accompany the group teachers, trainers or other qualified education staff of the sending organisation, with other adults only to support them, and is the law of both countries respected?",
    "group-accompanied-in-turns": "Do those who accompany the group in turns cover every day of the activity?",
    "group-venue-justified":
      "Do the content and quality of the activity justify a venue other than the hosting organisation?",
    "eu-institution-cooperation":
      "Is the activity organised at the institution of the European Union, or in cooperation with it?",
    "fewer-opportunities-definition":
      "Do the participants counted as having fewer opportunities fall under the definition of the Programme and the National Agency?",
    "inclusion-costs-justified":
      "Are the costs of inclusion support directly linked to participants with fewer opportunities, and justified so that the National Agency can approve them?",
    "inclusion-costs-not-twice":
      "Do the real costs under inclusion support leave out the travel and subsistence that are asked for under Travel and Individual support?",
    "exceptional-costs-justified": "Are the exceptional costs justified so that the National Agency can approve them?",
    "guarantee-required-by-agency": "Does the National Agency ask for the financial guarantee?",
    "preparatory-visit-reason":
      "Does each preparatory visit have a clear reason, and does it improve the inclusion, scope or quality of the mobility?",
    "preparatory-visit-staff-involved":
      "Do the staff on each preparatory visit belong to the sending organisation or, where the guide admits it, to the coordinator of the consortium, and are they involved in the organisation of the project?",
    "preparatory-visit-learners-exceptional":
      "Is it an exceptional case that learners join the preparatory visit, and will they take part in the activity that it prepares?",
    "preparatory-visit-place":
      "Does each preparatory visit go to the future hosting organisation, or to another place where the mobility is planned?",
    "expert-qualification": "Do the invited experts offer expertise and training that the inviting organisation needs?",
    "teacher-training-programme":
      "Do the hosted teachers and educators follow a programme of teacher training or a similar one, or have they recently completed it?",
    "short-stay-justification": "Is the shorter stay of participants with fewer opportunities justified convincingly?",
    "linguistic-support-not-online":
      "Is the language, or the level, that the participants need really missing from the online language support, or, where the guide allows it, do barriers keep participants with fewer opportunities from using it?",
    "special-status-organisation":
      "Is the organisation of special status supervised by the authorities of the country named, and has the National Agency confirmed where it applies or takes part?",
    "accreditation-valid": "Is the applicant's Erasmus accreditation in the field valid?",
    "accreditation-not-suspended":
      "Is the accreditation neither suspended nor terminated, and, where it is under observation, does the application stay within the funding that the National Agency allows?",
    "allocation-by-agency":
      "Does the National Agency's allocation, with its basic and maximum grants and its criteria, leave room for the whole amount?",
    "members-eligible-for-accreditation":
      "Does each consortium member meet the eligibility criteria for an Erasmus accreditation in the field?",
    "consortium-not-for-profit": "Do the coordinator and the members work together without making a profit from it?",
    "members-third-party-support":
      "Where a consortium member is a third party that receives financial support, does its part stay within the most that the guide allows?",
    "supporting-organisations-role":
      "Are the role and the obligations of each supporting organisation formally defined, does it take on no core tasks of the project, and does the National Agency approve of it where the guide asks for that?",
    capacity:
      "Does the applicant have the operational capacity, and for a project the financial one, to carry out the project or the Erasmus Plan, and a coordinator that to coordinate its consortium?",
    "exclusion-and-authorship":
      "Can the applicant declare on its honour that none of the grounds for exclusion applies, and that it wrote the application itself and paid nobody for drafting it?",
    "no-double-funding":
      "Are the costs for which no grant is asked here paid in another way, and none of them from the EU budget twice?",
  },
  tables: {
    countryGroups: "country groups",
    activities: "limits of activities",
    lowEmissionTravel: "low-emission travel",
    actions: "limits of the action",
    passages: "rules without a figure",
    courseShare: "share of courses",
    thirdCountries: "third countries not associated to the Programme",
    nationalAgencies: "base rates of the National Agency",
    allocation: "rules of budget allocation",
  },
  cellNames: {
    fromKm: "from km",
    standard: "standard",
    green: "green",
    minimum: "lowest",
    maximum: "highest",
    staff: "staff",
    learners: "learners",
    daysAtBaseRate: "days at the base rate",
    percentAfterwards: "% afterwards",
    travelDays: "travel days",
    greenAdditional: "additional, green",
    accompanyingDays: "days of accompanying persons",
    amount: "amount",
    reducedAmount: "reduced amount",
    reducedAfter: "reduced after",
    groupCap: "at most for a group",
    perParticipant: "per participant",
    realCostsPercent: "% of real costs",
    perPerson: "per person",
    persons: "persons",
    perDay: "per day",
    days: "days",
    reinforced: "reinforced",
    staffOverDays: "staff: more than days",
    percent: "%",
    belowPercent: "% of the actual costs that the standard grant must not reach",
    "financial-guarantee": "financial guarantee",
    "expensive-travel": "expensive travel",
    "entry-requirements": "entry requirements",
    minimumDays: "days, at least",
    maximumDays: "days, at most",
    minimumParticipants: "participants, at least",
    minimumCountries: "countries, at least",
    minimumCountriesAtSeat: "countries at a seat of the EU, at least",
    minimumDaysFewerOpportunities: "days with fewer opportunities, at least",
    monthsSinceGraduation: "months since graduation",
    deadline: "deadline",
    startFirst: "start, first day",
    startLast: "start, last day",
    minimumMonths: "months, at least",
    maximumMonths: "months, at most",
    participants: "participants",
    grants: "grants",
    grantsWindow: "calls counted",
    grantsSince: "since call",
    applicationsPerRound: "applications per round",
    relevance: "relevance",
    projectDesign: "project design",
    followUp: "follow-up",
    total: "total",
    sharePercent: "share, %",
    months: "months",
    extendAfterMonths: "extension after months",
    monthsExtended: "months, extended",
    minimumMembers: "members, at least",
    inAll: "in all",
    memberships: "memberships",
    membershipsWithOwnProject: "memberships beside an own project",
    yearsOfExperience: "years of experience",
    objectives: "objectives",
    activities: "activities",
    management: "management",
    base: "base rate",
    reduced: "reduced rate",
    countryGroups: "country groups",
    regions: "regions",
    thirdCountries: "third countries",
    perHostingOrganisation: "per hosting organisation",
    courseCountries: "countries in a course",
    minimumMobilities: "mobilities, at least",
    validFrom: "valid from",
    validUntil: "valid until",
    belowKm: "below km",
    personsPerOrganisation: "persons of one organisation",
    personsPerConsortium: "persons of a consortium",
    coursesPerPerson: "courses per person",
    wholeGrantUpTo: "whole grant up to",
    personsPerMentor: "persons per mentor",
    rounds: "rounds",
    basicGrant: "basic grant",
    maximumGrant: "maximum grant",
    individual: "organisation alone",
    consortium: "consortium",
    perOrganisation: "per organisation",
    performance: "share of spending",
    projects: "latest projects",
    deduction: "deduction",
    belowPoints: "below points",
    whenShort: "not cut below",
    lowered: "lowered",
    spentBelowPercent: "where less was spent, %",
  },
  note: (english) => english,
  criteria: {
    relevance: "Relevance",
    objectives: "Erasmus Plan: objectives",
    activities: "Erasmus Plan: activities",
    management: "Erasmus Plan: management",
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
    "participation-in-vet-skills-competitions": "Participation in VET skills competitions",
    "group-mobility-of-vet-learners": "Group mobility of VET learners",
    "short-term-learning-mobility-of-vet-learners": "Short-term learning mobility of VET learners",
    "long-term-learning-mobility-of-vet-learners": "Long-term learning mobility of VET learners (ErasmusPro)",
    "group-mobility-of-adult-learners": "Group mobility of adult learners",
    "short-term-learning-mobility-of-adult-learners": "Short-term learning mobility of adult learners",
    "long-term-learning-mobility-of-adult-learners": "Long-term learning mobility of adult learners",
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
  verdicts: {
    eligible: (questions) =>
      questions === 0
        ? "Nothing found that speaks against it."
        : `Nothing found that speaks against it; ${count(questions, "question is", "questions are")} for you to answer.`,
    ineligible: () => "Not eligible.",
    undetermined: () => "Not decided.",
  },
  passage: ({ source, pages, section, footnotes, interpretation }) => {
    const at = pages.length === 0 ? "" : `, ${pages.length === 1 ? "p." : "pp."} ${pages.join(", ")}`;
    const notes =
      footnotes.length === 0 ? "" : `, footnote${footnotes.length === 1 ? "" : "s"} ${footnotes.join(", ")}`;
    const reading = interpretation === undefined ? "" : ` (${interpretation})`;
    return `${source}${at}, "${inEnglish(section)}"${notes}${reading}`;
  },
  where: {
    allFlows: "all flows",
    flow: (position) => `flow ${position}`,
    visit: (position, flow) => `preparatory visit ${position}${flow === undefined ? "" : ` (${flow})`}`,
    cost: (position, flow) => `exceptional cost ${position}${flow === undefined ? "" : ` (${flow})`}`,
    member: (position, name) => `member ${position}${name === undefined ? "" : ` (${name})`}`,
    accompanyingPersons: (position) => `accompanying persons${position === undefined ? "" : `, entry ${position}`}`,
    grant: (position) => `grant ${position}`,
    baseRates: "base rates",
    dayCount: "day count",
    award: "award",
    realised: "realised",
    planned: "planned",
    reduction: "reduction",
    transferPolicy: "transfers",
  },
  amounts: {
    is: { "grant-requested": "Grant", "estimated-budget": "Estimated budget" },
    between: (least, most) => `${least} to ${most}`,
    atLeast: (amount) => `at least ${amount}`,
    soFar: (amount) => `${amount} so far`,
    from: (least) => `from ${least}`,
    notKnown: "not known",
  },
  severities: { error: "error", warning: "warning", info: "note" },
  statuses: {
    guide: "Programme Guide",
    agency: "National Agency or Commission",
    secondary: "secondary source",
    derived: "derived",
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

const sentences = sentencesOf(messages);

/**
 * What a finding says, in English.
 *
 * @param finding of any result
 * @returns one sentence or two, without the path and the citation
 * @example findingMessage(finding) // => "3 travel days asked for; at most 2 are paid."
 */
export const findingMessage: Sentences["findingMessage"] = sentences.findingMessage;

/**
 * Why an input is refused, in English.
 *
 * @param issue of `parseApplication` or another of `erasmus-ka1/schema`
 * @returns a phrase to follow the path
 * @example issueMessage(issue) // => "expected a number, got text"
 */
export const issueMessage: Sentences["issueMessage"] = sentences.issueMessage;

/**
 * What a verdict says, in English.
 *
 * @param eligibility of `checkEligibility`, or of `assess`
 * @returns a sentence, which tells how many questions are left to a person
 * @example verdictMessage({ verdict: "undetermined", manualChecks: [] }) // => "Not decided."
 */
export const verdictMessage: Sentences["verdictMessage"] = sentences.verdictMessage;

/**
 * What an eligibility rule is about, in English.
 *
 * @param rule the `rule` of a check
 * @returns a noun phrase; the id itself for a rule that is not known
 * @example ruleTitle("project-duration") // => "Duration of the project"
 */
export const ruleTitle: Sentences["ruleTitle"] = sentences.ruleTitle;

/**
 * What a person must check, in English.
 *
 * @param id the `id` of a manual check
 * @returns a question; the id itself for a check that is not known
 * @example manualCheckMessage("quality-standards") // => "Will the activities follow the Erasmus quality standards?"
 */
export const manualCheckMessage: Sentences["manualCheckMessage"] = sentences.manualCheckMessage;

/**
 * Where it is said, in English: document, page and heading, footnotes and our reading of it.
 *
 * @param citations of a finding, a check, a rate
 * @returns a text for each passage; those that differ in their pages only are one
 * @example citationTexts([{ source: "PG-2026", page: 118, section: "Travel" }]) // => ['PG-2026, p. 118, "Travel"']
 */
export const citationTexts: Sentences["citationTexts"] = sentences.citationTexts;

/**
 * A place of the application as its author knows it, in English: a flow by its id, any other entry of a list by its
 * position and the flow that it belongs to, a key as it is written.
 *
 * @param path of a finding, of a missing value, or of an input in an explanation
 * @returns an empty text for the application as a whole
 * @example whereText(["flows", 0, "travelDays"], application) // => "JOB-FI · travelDays"
 */
export const whereText: Sentences["whereText"] = sentences.whereText;
