import { datesOf, numbersOf } from "../../messages/index.js";
import type { CommandWords } from "./command-words.js";

const { number, count: countOf } = numbersOf<"one" | "other">("en-GB");
const { date, instant } = datesOf("en-GB", " at ");

const alternatives = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** "1 rule", "2 rules". */
const count = (n: number, one: string, other = `${one}s`) => countOf(n, { one, other });

/** The English words of the command. */
export const words: CommandWords = {
  terms: {
    amountIs: { "grant-requested": "Grant", "estimated-budget": "Estimated budget" },
    rangeHeading: "The agency's base rates are not known: the amount lies within the guide's range.",
    minimum: "At the lowest base rates",
    maximum: "At the highest base rates",
    needsApproval: "to be approved by the National Agency",
    explainHint: (file) => `The reason for each line: ka1 explain ${file}`,
    countryGroup: (country, group) => `${country}, country group ${group}`,
    noSuchFlow: (flow, known) =>
      `There is no flow "${flow}"; the application has ${known === "" ? "no flows" : known}.`,
    noSuchCall: (call, known) => `Call ${call} is not known; the calls known are ${known}.`,
    rulesChecked: (rules) => `(${count(rules, "rule")} checked)`,
    missingHeading: "Not decided, for lack of:",
    noData: "no data for this call",
    manualHeading: "For a person to check:",
    noSuchField: (field, known) => `Field ${field} is not known; the fields known are ${known}.`,
    difference: "Difference",
    differenceHeading: (from, to) => `The same plan under call ${from} and call ${to}, EUR`,
    planMoved: (from, to) =>
      `The plan of call ${from} under call ${to}: its dates are moved by the years in between, and it is not submitted yet.`,
    sameBaseRates: (from, to) => `The base rates of --base-rates are used for both call ${from} and call ${to}.`,
    otherCallInFile: (file, inFile, asked) => `${file}: is a table of call ${inFile}, not of call ${asked}`,
    call: "Call",
    actions: "Actions",
    lastChecked: "Last checked",
    cell: "Cell",
    noAgencyRates: (agency, call) => `No base rates of agency ${agency} are known for call ${call}.`,
    candidates: (before, after) => `calls ${before} / ${after}; the guide of the call in between is not at hand`,
    ratesAgree: (cells, call) => `All ${count(cells, "cell")} agree with call ${call}.`,
    deviations: { differs: "differs", missing: "missing from the file", extra: "not in our tables" },
    twoPlaces: 'Give two places, such as "Kraków, PL" "41.9,12.5", or a CSV file with --csv.',
    noPairs: "has no pairs of places",
    placesOrFile: "Give two places or a CSV file, not both.",
    rowNeedsTwo: (row) => `row ${row}: needs two places, from and to`,
    noSuchPoint: (text) =>
      `"${text}" is no place on earth: latitude (−90 to 90) comes first, then longitude (−180 to 180).`,
    placeUnknown: (text) => `No place "${text}" is known; give coordinates, such as "50.06,19.94".`,
    placeNearest: (text) => `No place "${text}" is known; the nearest names are:`,
    placeAmbiguous: (text) =>
      `"${text}" may be several places; give a fuller name, or coordinates, such as "50.06,19.94":`,
    placeTaken: (text, taken) => `"${text}" was read as ${taken}.`,
    placeTakenOf: (text, taken) => `"${text}" was read as ${taken}; other matches:`,
    from: "From",
    to: "To",
    band: "Band",
    standard: "Standard",
    green: "Green",
    ratesHeading: (call, field, lastChecked) => `Call ${call}, field ${field}; last checked ${lastChecked}`,
  },
  award: {
    total: (points, passed) =>
      `${count(points, "point")}: ${passed === undefined ? "not decided" : passed ? "passes the thresholds" : "does not pass the thresholds"}.`,
    score: number,
    awarded: (awarded) => (awarded === undefined ? "not decided" : awarded ? "awarded" : "not awarded"),
    place: "Place",
    reference: "Application",
    points: "Points",
  },
  known: {
    value: (unit, value) => {
      // A call is a year: 2021, and not 2,021.
      if (typeof value === "number") return unit === "call" ? String(value) : number(value);
      if (unit === "instant") return `${instant(String(value))} Brussels time`;
      return unit === "date" ? date(value) : value;
    },
    oneOf: (values) => alternatives.format(values),
    atMost: (maximum) => `at most ${maximum}`,
    months: (minimum, maximum) => `${minimum} to ${maximum} months`,
    accreditedMonths: (months, extended) => `${months} months; ${extended} once the project is extended`,
    days: (minimum, maximum) => `${minimum} to ${maximum} days, travel excluded`,
    window: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
    inRound: (round, window) => `round ${round}: ${window}`,
    round: (round, deadline, window) =>
      `${round}: deadline ${deadline}${window === undefined ? "" : `, start ${window}`}`,
    atLeast: (minimum) => `at least ${minimum}`,
    destinations: (countries, thirdCountries, command) =>
      `${alternatives.format(countries)}${thirdCountries === 0 ? "" : `; also one of ${number(thirdCountries)} third countries not associated to the Programme, which ${command} lists`}`,
    grants: (maximum, calls, since) =>
      `at most ${maximum} in ${calls} consecutive calls, from call ${since} on; without any, write []`,
    agreements: (maximum) => `at most ${maximum} in one call, memberships of consortia counted; without any, write []`,
    noGrants: "without any, write []",
    distance: (bands) => `kilometres, or one of the bands ${bands.join(", ")}, or origin and venue`,
    countries: (minimum) => `of at least ${minimum} countries`,
    mentors: (persons) => `at most ${persons} persons for each mentor at a time`,
    graduated: (months) => `at most ${months} months before the start`,
    coursePersons: (ofOrganisation, ofConsortium) =>
      `a name for each course: at most ${ofOrganisation} persons of one organisation, and ${ofConsortium} of a consortium`,
    coursesPerPerson: (maximum) => `a label for each person: at most ${maximum} course for each`,
    insideProject: "inside the project",
    baseRates: "EUR per day by category and country group, in a file for --base-rates",
    candidate: (call, value) => `${value ?? "nothing"} (call ${call})`,
  },
  files: {
    standardInput: "standard input",
    isDirectory: "is a directory, not a file",
    cannotBeRead: (reason) => `cannot be read (${reason})`,
    noSuchFile: "no such file",
    permissionDenied: "permission denied",
    tooLarge: (mebibytes) => `larger than ${mebibytes} MiB`,
  },
};
