import type { Finding, FindingCode, FindingParams } from "../finding.js";
import type { Issue } from "../schema/issue.js";
import type { Messages } from "./messages.js";

/** "1 person", "2 persons". */
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const categoryNames = { staff: "staff", learners: "pupils" } as const;

/** The English words, in the terms of the Programme Guide. */
export const messages: Messages = {
  locale: "en-GB",
  findings: {
    "call.unknown": ({ call }) => `No rates are known for call ${call}, so nothing can be computed.`,
    "action.not-covered": ({ action, call }) => `Action ${action} is not covered for call ${call}.`,
    "activity.unknown": ({ activity }) => `"${activity}" is no activity type of this call; the flow has no amounts.`,
    "country.not-in-programme": ({ country }) =>
      `${country} is neither an EU Member State nor a third country associated to the Programme.`,
    "destination.missing": () => "The receiving country is missing; individual support depends on it.",
    "distance.missing": () => "The distance is missing: give distanceKm, distanceBand, or origin and venue.",
    "distance-band.unknown": ({ distanceBand }) => `"${distanceBand}" is no distance band of this call.`,
    "distance.disagrees": ({ given, computedKm, givenBand, computedBand }) =>
      `The distance given (${given}, band ${givenBand}) is used, but the two places lie ${computedKm} km apart (band ${computedBand}).`,
    "distance.near-band-edge": ({ distanceKm, edgeKm, distanceBand, amount, otherBand, otherAmount }) =>
      `${distanceKm} km is within 1 % of ${edgeKm} km: ${amount} EUR in band ${distanceBand}, ${otherAmount} EUR in band ${otherBand}. Use the figure of the official distance calculator.`,
    "place.unresolved": ({ place, country }) => `The place "${place}, ${country}" has no coordinates yet.`,
    "place.unknown": ({ place, country, nearest }) =>
      `No place "${place}, ${country}" is known${nearest.length === 0 ? "." : `; perhaps ${nearest.join("; ")}.`}`,
    "place.ambiguous": ({ place, country, candidates }) =>
      `"${place}, ${country}" may be several places: ${candidates.join("; ")}. Give coordinates or a fuller name.`,
    "place.taken": ({ place, country, taken, others }) =>
      `"${place}, ${country}" is taken for ${taken}; others so called: ${others.join("; ")}.`,
    "flow.unknown": ({ flow }) => `There is no flow "${flow}".`,
    "travel.under-minimum-distance": ({ distanceKm, minimum }) =>
      `${distanceKm} km is under ${minimum} km: no travel support is paid.`,
    "travel.hosts-own-pupils": () =>
      "The hosts' own pupils travel inside their country to the meeting place: no travel support is paid.",
    "green-travel.no-green-rate": ({ distanceBand }) =>
      `No green rate is printed for ${distanceBand} km; the standard rate is used.`,
    "travel-days.over-limit": ({ travelDays, max }) =>
      `${count(travelDays, "travel day")} asked for; at most ${max} are paid.`,
    "accompanying-duration.over-limit": ({ days, max }) =>
      `${count(days, "day")} of an accompanying person; individual support is paid for ${max}, further days only as inclusion support on real costs.`,
    "accompanying-duration.longer-than-activity": ({ days, max }) =>
      `Accompanying persons stay for ${count(days, "day")}, the activity lasts ${max}; ${max} are paid.`,
    "course-fees.over-limit": ({ days, max }) =>
      `Course fees for ${count(days, "day")}; they are paid for at most ${max} days per participant.`,
    "course-fees.longer-than-course": ({ days, max }) =>
      `Course fees for ${count(days, "day")}, but the course lasts ${count(max, "day")}.`,
    "course-fees.person-over-limit": ({ person, asked, max }) =>
      `Course fees of ${person} add up to ${asked} EUR; one person receives at most ${max} EUR in a grant agreement.`,
    "course-fees.not-available": () => "Course fees are paid for courses and training only.",
    "linguistic-support.not-available": ({ durationDays }) =>
      `Linguistic support is for pupils' short- and long-term mobility and for long staff mobility, not for this activity of ${count(durationDays, "day")}.`,
    "inclusion-costs.not-available": () =>
      "Inclusion support on real costs is for participants with fewer opportunities and their accompanying persons; the flow has none.",
    "group-support.cap-not-printed": ({ participants, cap }) =>
      `Organisational support of a group of ${participants} is not capped: earlier calls capped it at ${cap} EUR per group, no source of this call prints the cap.`,
    "group-support.capped": ({ amount, cap }) =>
      `Organisational support of the group would be ${amount} EUR; it is capped at ${cap} EUR.`,
    "preparatory-visit.too-many-persons": ({ participants, max }) =>
      `${count(participants, "person")} on a preparatory visit; at most ${max} may go.`,
    "preparatory-visit.not-for-activity": () =>
      "A preparatory visit prepares staff or learner mobility, never courses and training; it is not funded.",
    "preparatory-visit.more-than-one": ({ hostingOrganisation, max }) =>
      `At most ${count(max, "preparatory visit")} per hosting organisation; another one to ${hostingOrganisation} is not funded.`,
    "expensive-travel.covered": ({ unitCosts, realCost, percent }) =>
      `The travel unit costs of ${unitCosts} EUR cover at least ${percent} % of the real costs of ${realCost} EUR: not expensive travel; the unit costs are paid.`,
    "expensive-travel.not-available": () => "No travel is funded for this flow, so no expensive travel either.",
    "base-rate.missing": ({ agency, category, group, minimum, maximum }) =>
      `The base rate of agency ${agency} for ${categoryNames[category]}, country group ${group}, is not known (the guide allows ${minimum} to ${maximum} EUR per day); bring it as base rates.`,
    "base-rate.assumed": ({ agency, category, group, rate, bound }) =>
      `The base rate of agency ${agency} for ${categoryNames[category]}, country group ${group}, is not known: the guide's ${bound} of ${rate} EUR per day is used.`,
    "base-rate.out-of-range": ({ category, group, rate, minimum, maximum }) =>
      `The base rate of ${rate} EUR per day for ${categoryNames[category]}, country group ${group}, is outside the guide's range of ${minimum} to ${maximum} EUR; it is used all the same.`,
    "rate.provisional": ({ table, status }) =>
      `Amounts rest on provisional values of table ${table} (${messages.statuses[status]}).`,
  },
  issues: {
    "key.unknown": ({ key, nearest }) =>
      nearest === undefined ? `unknown key "${key}"` : `unknown key "${key}"; did you mean "${nearest}"?`,
    "value.missing": ({ expected }) => `missing; expected ${expected}`,
    "value.wrong-type": ({ expected, received }) => `expected ${expected}, got ${received}`,
    "value.not-allowed": ({ allowed }) => `expected one of ${allowed.join(", ")}`,
    "number.too-small": ({ minimum }) => `must be at least ${minimum}`,
    "number.too-big": ({ maximum }) => `must be at most ${maximum}`,
    "text.too-short": ({ minimum }) => `must have at least ${count(minimum, "character")}`,
    "text.too-long": ({ maximum }) => `must have at most ${count(maximum, "character")}`,
    "list.too-long": ({ maximum }) => `must have at most ${count(maximum, "entry", "entries")}`,
    "date.invalid": () => 'expected an existing date such as "2023-09-01"',
    "instant.invalid": () => 'expected an instant with its offset such as "2023-02-20T10:00:00+01:00"',
    "country.invalid": () => 'expected a two-letter country code (ISO 3166-1) such as "PL"',
    "action.invalid": () => 'expected an action such as "KA122-SCH"',
    "money.invalid": () => 'expected an amount in EUR, a string such as "350.00" or a whole number, not negative',
    "value.invalid": () => "is not valid",
    "count.exceeds": ({ value, max, of }) => `${value} is more than ${of} (${max})`,
    "flow-id.duplicate": ({ id }) => `another flow has the id "${id}" already`,
    "flow.not-found": ({ id }) => `there is no flow with the id "${id}"`,
    "person.duplicate": ({ person }) => `"${person}" stands in this list already`,
    "dates.reversed": ({ startDate, endDate }) => `${endDate} is before the start, ${startDate}`,
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
    unknownCall: (call) => `Call ${call} is not known.`,
    call: "Call",
    actions: "Actions",
    lastChecked: "Last checked",
    cell: "Cell",
    noAgencyRates: (agency, call) => `No base rates of agency ${agency} are known for call ${call}.`,
    ratesAgree: (cells, call) => `All ${count(cells, "cell")} agree with call ${call}.`,
    deviations: { differs: "differs", missing: "missing in the file", extra: "not known here" },
    twoPlaces: 'Give two places, such as "Kraków, PL" "Roma, IT", or a CSV file with --csv.',
    unreadable: (file) => `${file}: cannot be read`,
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
 * @returns one sentence, without the path and the citation
 * @example findingMessage(finding) // => "3 travel days asked for; at most 2 are paid."
 */
export function findingMessage({ code, params }: Finding): string {
  return (messages.findings[code] as (params: FindingParams[FindingCode]) => string)(params);
}

/**
 * Why an input is refused, in English.
 *
 * @returns a phrase to stand behind the path
 * @example issueMessage(issue) // => "expected number, got string"
 */
export function issueMessage({ code, params }: Issue): string {
  return (messages.issues[code] as (params: Issue["params"]) => string)(params);
}
