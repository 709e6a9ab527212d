import { numbersOf } from "../../messages/index.js";
import type { CommandWords } from "./command-words.js";

const { number, count: countOf } = numbersOf<"one" | "other">("en-GB");

/** "1 rule", "2 rules". */
const count = (n: number, one: string, other = `${one}s`) => countOf(n, { one, other });

/** What a misspelt word is likely to mean. */
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : `; you may mean ${nearest}`);

/** The English words of the command. */
export const words: CommandWords = {
  terms: {
    rangeHeading: "The agency's base rates are not known: the amount lies within the guide's range.",
    draft: (amount) => `A draft, not complete yet${amount === undefined ? "" : `: ${amount}`}.`,
    openQuestions: "What rules still need to know:",
    explainedAt: "What follows is worked out at the lowest base rates.",
    lowest: (name) => `${name}, at least`,
    highest: (name) => `${name}, at most`,
    between: (minimum, maximum) => `${minimum} to ${maximum}`,
    needsApproval: "to be approved by the National Agency",
    explainHint: "The reason for each line:",
    groupBy: (group, source) => `${group} by ${source}`,
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
    ofNoFlow: "(of no flow)",
    byFlow: "By flow, EUR",
    byCategory: "By budget category, EUR",
    checksThatDiffer: "Conditions that come out differently:",
    statuses: { pass: "met", fail: "not met", unknown: "not decided", "not-applicable": "does not apply" },
    onlyIn: (side) => `Only in ${side}:`,
    sameFindings: "Conditions and findings are the same.",
    standardInputTwice: "Standard input can be only one of the two applications.",
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
    fileWritten: (file) => `${file}: written.`,
    ratesWritten: (file, cells) => `${file}: ${count(cells, "cell")} written.`,
    restsOn: "Ours rests on",
    asText: (value) => `${value} (text)`,
    edition: (version) => version,
    noAddress: "no address known",
    callsThatRest: (calls, many) => `${many === 1 ? "Call" : "Calls"} ${calls.join(", ")}`,
    deviations: { differs: "differs", missing: "missing from the file", extra: "not in our tables" },
    twoPlaces: 'Give two places, such as "Kraków, PL" "41.9,12.5", or a CSV file with --csv.',
    noPairs: "has no pairs of places",
    placesOrFile: "Give two places or a CSV file, not both.",
    rowNeedsTwo: (row) => `row ${row}: needs two places, from and to`,
    noSuchPoint: (text) =>
      `"${text}" is no place on earth: latitude (−90 to 90) comes first, then longitude (−180 to 180).`,
    placeUnknown: (text) => `No place "${text}" is known; give coordinates, such as "50.06,19.94".`,
    placeOneLetter: (text) => `"${text}" is only one letter: write more of the name.`,
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
    progress: (share, done, failed, perSecond) =>
      `${share === undefined ? "" : `${share} %, `}${number(done)} done, ${number(failed)} failed, ${number(perSecond)} per second`,
    ratesHeading: (call, field, lastChecked) => `Call ${call}, field ${field}; last checked ${lastChecked}`,
  },
  missingRates: {
    group: (group, minimum, maximum) => `country group ${group} (${minimum} to ${maximum})`,
    category: (category, groups) => `${category}, ${groups.join(", ")}`,
    ofAgency: (agency, categories) =>
      `Base rates of the National Agency of ${agency} are not known. EUR per day, in brackets what the guide allows: ${categories.join("; ")}.`,
    bring: "The agency publishes its base rates. Put each in place of …, here or in a file (--base-rates rates.json):",
    readOff: "Or read one off a draft of the official form, by the individual support that it shows for a flow:",
  },
  baseRate: {
    notAnAmount: (text) => `"${text}" is no amount: write EUR with a point, such as 1974.00`,
    one: (rate) => `Base rate: ${rate} EUR per day`,
    place: (category, group, minimum, maximum) =>
      `${category === "staff" ? "Staff" : "Learners"}, country group ${group}; the guide allows ${minimum} to ${maximum} EUR.`,
    outOfRange: "The rate is outside the guide's range: check that the persons, days and travel are those of the form.",
    notWhole: "Agencies print whole euro: check that the persons, days and travel are those of the form.",
    follows: "How the amount follows:",
    ready: "To calculate with it:",
    several: "Several base rates give this amount: the guide of this call is not at hand, and those beside it differ.",
    ofTable: (call) => `By the table of call ${call}:`,
    none: "No base rate gives this amount. The nearest:",
    gives: (rate, amount) => `${rate} EUR per day gives ${amount} EUR`,
    checkForm: "Check that the persons, days and travel of the flow are those of the form.",
    unknown: "The base rate cannot be told.",
    nobody: "None of these persons receives individual support.",
    missing: (values) => `Missing: ${values.join(", ")}`,
  },
  help: {
    about: "May an Erasmus+ KA1 mobility project be funded, and how much? Each euro with the passage that says so.",
    titles: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
    placeholders: {
      options: "options",
      command: "command",
      file: "file",
      flow: "flow",
      call: "call",
      from: "from",
      to: "to",
      language: "language",
      rates: "rates",
      days: "days",
      rules: "rules",
      persons: "persons",
      kind: "kind",
      format: "format",
      count: "count",
      number: "number",
      field: "field",
      country: "country",
      amount: "amount",
      action: "action",
      port: "port",
      address: "address",
      origin: "origin",
      mebibytes: "MiB",
      seconds: "seconds",
      award: "award",
      realised: "realised",
      percent: "percent",
      text: "text",
      policy: "policy",
    },
    byDefault: (value) => `default: ${value}`,
    commands: {
      assess: "may the project be funded, and how much? (also plain: ka1 FILE)",
      check: "may the project be funded?",
      calculate: "the grant, in the columns of the application form",
      explain: "the reason for every euro, of all flows or of one",
      batch: "assess many applications: one JSON object per line in, one record per line out, in order",
      diff: "what differs between two applications: verdict, amounts by flow and category, findings",
      "base-rate": "the agency's base rate, read off the individual support that a form prints for a flow",
      settle: "after the award: what is kept of the grant with what took place, and what is still paid or paid back",
      remaining: "what is left of a grant, and what planned mobilities would add to what is kept",
      example: "prints a whole application of a call and an action, to begin with",
      template: "writes a workbook to be filled in, which ka1 assess reads",
      new: "asks in the terminal, and writes an application; goes on with one that is there",
      allocation: "what an accredited organisation may expect of its agency's budget: at least, at most",
      award: "do the points of an evaluation pass; or which of several applications are awarded?",
      rates: "the rates, limits and dates of a call, with source and status",
      sources: "the documents that the tables rest on, with version and address",
      distance: "how far apart two places are, and what is paid for the distance",
      serve: "the same over HTTP, for programs in other languages, and the page to plan a project",
      help: "help on a command",
    },
    arguments: {
      application: 'application in JSON, or a filled-in template; "-" for standard input',
      other: "the other",
      flow: "id of a flow",
      amount: "its individual support in the form, EUR: 1974.00",
      applications: 'newline-delimited JSON, or "-" for standard input',
      exampleCall: "year of the call",
      exampleAction: "such as KA122-VET; KA122-SCH if left out",
      templateAction: "such as KA122-VET",
      newFile: "where it is written; asked for if left out",
      award: "the award: a file of one, or an application or a plan with --total; or a whole settlement",
      realised: "what took place; of an application, its flows, visits and costs are read",
      points: 'points, or several applications with theirs; "-" reads standard input',
      accredited: 'the organisation in JSON; "-" reads standard input',
      allocationRules: "the agency's rules of budget allocation in JSON; without it, the shipped ones",
      sourcesCall: "year of the call; without it, the documents of all calls",
      ratesCall: "year of the call; without it, the known calls are listed",
      from: 'place, such as "Kraków, PL", or its coordinates: "50.06,19.94"',
      to: "the same",
    },
    options: {
      help: "print this help",
      version: "print the version",
      json: "print the result as JSON and nothing else",
      format: "what is written; without it what the name of the file of -o ends with, or text",
      batchFormat: "a record as JSON, or a row of a table with a summary",
      output: "write to a file, in the form that its name ends with",
      templateFile: "where it is written; default: named after action and call",
      lang: "language; also KA1_LANG, or that of the system",
      noColor: "print without colours; --color: with them",
      baseRates: "the agency's base rates: a file, or JSON",
      dayCount: "which days count towards the 14 at the base rate",
      greenDays: "who may have the travel days of green travel",
      otherCall: "the same plan under another call, its dates moved, and the difference by category",
      who: "whose amount it is",
      records: "how much a record says",
      range: "also both ends of the range, where the agency's base rates are not known",
      jobs: "worker threads; 1: none",
      firstLine: "number of the first line, if the input is part of something larger",
      field: "field of education: SCH, VET or ADU; SCH, if left out",
      agency: "country of a National Agency, for its base rates",
      compare: "what differs in another call",
      verify: "check a rate table against ours; exit 1 if a cell differs, is missing or is extra",
      partial: "with --verify: the file mirrors only some cells",
      export: "write our tables of all fields as --verify reads them; without a file, print them",
      distanceCall: "year of the call whose amounts are shown; the newest, if left out",
      csv: "pairs from a CSV file, two columns: from, to",
      port: "port; 0: any that is free",
      host: "address that it listens on: by default nobody else's machine reaches it",
      cors: "pages of this origin may read answers: https://portal.example; may be given several times",
      maxBody: "size of a body at most, in MiB; of a batch, of a line",
      maxValues: "values in a body, or in a line of a batch, at most",
      maxEntries: "entries of one list in it, of flows for example, at most",
      total: "grant of the agreement or of its last amendment, EUR: 35562.50",
      paid: "what the agency has paid so far, EUR",
      reduction: "what the agency takes off the organisational support, in per cent, as its letter says",
      reason: "why it does, for the reader",
      transfers: "what the agreement allows to be moved between budget categories: a file, or JSON",
      explain: "with the reason for each line",
      planned: "mobilities that may still take place: a list of flows, or an application with them",
      maxRequests: "questions that are answered at the same time, and as many look-ups; above it: status 503",
      maxBatches: "batches at the same time, beside the other requests",
      timeout: "seconds in which a request must have arrived; of a batch, its next part",
    },
  },
  manual: {
    examples: `Examples:
  $ ka1 application.json --base-rates rates.json
  $ ka1 check application.json --lang pl
  $ ka1 calculate application.json --base-rates '{"staff":{"1":141}}'
  $ ka1 explain application.json SHORT-01 --base-rates rates.json
  $ ka1 diff plan.json variant.json --base-rates rates.json
  $ ka1 base-rate application.json JOB-FI 1974.00
  $ ka1 example 2026 KA121-VET > application.json
  $ ka1 template 2026 KA122-SCH -o plan.xlsx
  $ ka1 plan.xlsx -o report.html
  $ ka1 rates 2026 --agency SE
  $ ka1 rates 2023 --compare 2024
  $ ka1 rates 2026 --export rates.json
  $ ka1 sources 2026
  $ ka1 settle award.json realised.json --base-rates rates.json
  $ ka1 award points.json
  $ ka1 allocation organisation.json rules.json
  $ ka1 distance "Kraków, PL" "Roma, IT" --call 2023
  $ ka1 distance "50.06,19.94" "Roma, IT"
  $ cat application.json | ka1 calculate - --json
  $ ka1 batch applications.ndjson --jobs 4 > results.ndjson
  $ ka1 serve

FILE is an application in JSON; "-" reads standard input. Base rates are EUR per
day by category and country group:
  { "staff": { "1": 141, "2": 125, "3": 110 }, "learners": { "2": 55 } }

Exit codes: 0 done; 1 done, but not eligible, not decided, or no amount;
2 unreadable or invalid input, or output that cannot be written.
For batch: 0 every line was assessed, whatever the verdicts; 1 some lines were
not; 2 the input cannot be read, or the output cannot be written.`,
    batch: `A record is one of:
  { "line": 1, "reference": "...", "verdict": "eligible", "total": "35562.50" }
  { "line": 2, "error": { "message": "is not JSON: ..." } }
  { "line": 3, "error": { "message": "...", "issues": [{ ... }] } }
A compact record also has the lines, the findings, what is undecided and what to
check by hand; a full one has "result": what "ka1 assess --json" prints.

Blank lines count, and give no record. A line of more than 32 MiB gives an
error.`,
    settle: `AWARD is the project as it was approved, and what the agency's letters say:
  { "application": { ... }, "total": "35562.50",
    "payments": [{ "amount": "28450.00", "date": "2023-09-15" }] }
REALISED is what took place, in the shape of an application's flows:
  { "flows": [{ "id": "JOB-FI", "status": "cancelled", ... }],
    "preparatoryVisits": [...], "exceptionalCosts": [...] }
Flows are matched by their id. Beside the keys of an application they have
"status" (completed, cancelled, force-majeure), "interruptedDays", "fundedDays"
and "forceMajeure". One file may hold all: { "award", "realised", "options" }.

Exit codes: 0 decided; 1 not decided, or something is not kept or wrong;
2 unreadable or invalid input.`,
    serve: `In another terminal:
  $ curl -s localhost:8080/assess -H 'Content-Type: application/json' \\
      --data-binary @plan.json
  $ curl -s localhost:8080/rates/2026/SCH

What can be asked is at /openapi.json, and the page at /. Nothing of what is
sent is kept or logged. Ctrl+C or SIGTERM ends it; what it has accepted is
answered first.`,
    award: `FILE is one of:
  { "call": 2026, "action": "KA120-SCH",
    "points": { "relevance": 8, "objectives": 30, ... } }
  { "call": 2026, "action": "KA120-SCH", "most": 40,
    "applications": [{ "reference": "...", "points": { ... } }] }
"most" is the number that the National Agency awards, where it sets one.`,
    allocation: `FILE is the organisation:
  { "call": 2026, "action": "KA121-SCH", "nationalAgency": "SE",
    "kind": "individual", "need": "60000.00", "needBasis": "own-estimate",
    "latestReportScore": 32, "completedProjects":
      [{ "call": 2023, "awarded": "50000", "spent": "48000" }] }
"kind": "coordinator" has "organisations", too. Without RULES those that are
shipped are used, where there are any; else the message says how to bring them.
docs/recipes/allocation.md has a file of rules.

Exit codes: 0 an end can be told; 1 none can; 2 invalid input, or no rules.`,
  },
  usage: {
    seeHelp: "Run ka1 --help for examples.",
    unknownOption: (name, nearest) => `There is no option ${name} here${meant(nearest)}.`,
    noSuchCommand: (word, nearest, known) =>
      `There is no command and no file "${word}"${nearest === undefined ? `; the commands are ${known}` : meant(`ka1 ${nearest}`)}.`,
    missingArgument: (name) => `<${name}> is missing.`,
    optionNeedsValue: (name) => `${name}: the value is missing.`,
    excessArguments: (command) => `There are more arguments than ka1 ${command} takes.`,
    noSuchAction: (name, nearest, known) =>
      `There is no action "${name}" in this call${nearest === undefined ? `; the actions are ${known}` : meant(nearest)}.`,
    notOneOf: (name, text, known) => `${name}: "${text}" is not one of ${known}.`,
    notACall: (name, text) => `${name}: "${text}" must be a year, such as 2026.`,
    notACountry: (name, text) => `${name}: "${text}" must be a two-letter country code, such as PL.`,
    notAPort: (name, text) => `${name}: "${text}" must be a port, 0 to 65535.`,
    notAnOrigin: (name, text) => `${name}: "${text}" must be an origin, such as https://portal.example.`,
    notAPercentage: (name, text) => `${name}: "${text}" must be a whole number from 0 to 100.`,
    notFromOne: (name, text) => `${name}: "${text}" must be a whole number from 1.`,
    tooMany: (name, text, most) => `${name}: "${text}" must be at most ${number(most)}.`,
    onlyWith: (name, other) => `${name} is used only with ${other}.`,
    needsFile: (format) => `The format ${format} needs a file: -o FILE.${format}.`,
    needsCall: (name) => `${name} needs a call, such as: ka1 rates 2026 ${name}.`,
    unknownEnding: (file, endings, hasFormat) =>
      `the name "${file}" does not end with a known form: ${endings}${hasFormat ? "; or --format says one" : ""}.`,
    notTogether: (name, other) => `${name} cannot be used with ${other}.`,
  },
  serve: {
    answersAt: (address) => `ka1 answers at ${address} (Ctrl+C ends it)`,
    noPage: "There is no page at /: this build has none (npm run site makes it).",
    isOpen: "Whoever can reach this machine can ask it.",
    portTaken: (port) =>
      `Port ${port} is taken; choose another: ka1 serve --port ${port === 65535 ? port - 1 : port + 1}`,
    cannotListen: (address, reason) => `${address}: cannot be listened on (${reason})`,
  },
  example: {
    title: (action, call) => `An example: ${action}, call ${call}`,
    notes:
      "Replace what stands here by your own: organisations, dates and numbers are invented. Notes are for readers, no rule looks at them; what you do not need may be deleted. An editor that knows JSON Schema shows what each key means.",
    baseRates:
      "Individual support rests on the base rates of your National Agency: where ours does not know them, bring them with --base-rates.",
    byPlaces: "Two teachers or trainers for a week at a school abroad. The distance is computed from the two places.",
    byKilometres:
      "One person on a course, with the course fee for its days. The kilometres are those of the European Commission's distance calculator, one way.",
    byTrain:
      "Ten learners and two accompanying persons go by train: green travel. If some of a group fly, write two flows with the same label in the key group.",
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
  allocation: {
    interval: (action, call, agency) =>
      `${action}, call ${call}, agency ${agency}: an interval, no prediction. In between, the agency decides.`,
    unknown: "What is not known:",
    bringRules: (applicant) =>
      `The agency publishes them before the deadline, as "Rules of budget allocation for accredited applicants". Type its figures into a file, as docs/recipes/allocation.md shows, and give it, too: ka1 allocation ${applicant} rules.json`,
    standardInputTwice: "Standard input can be only one of the two: the organisation, or the rules.",
  },
  settle: {
    standardInputTwice: "Standard input can be only one of the files.",
    noTotal:
      'does not say what was awarded. Give the grant of the agreement with --total EUR, or write it beside the application: { "application": …, "total": "35562.50" }',
    otherTotal: (amount) =>
      `says that ${amount} EUR were awarded, and --total another amount; leave out the one that is wrong`,
    tookPlace:
      "says what took place, and no call, action or applicant; the first file is the award, the second what took place",
    isWhole: "holds a whole settlement, what took place included; give no other file beside it",
    reasons: "The reason for each line",
    worth: "Worth",
    breaksRule: "breaks a rule",
  },
  files: {
    standardInput: "standard input",
    isDirectory: "is a directory, not a file",
    isBinary:
      "is a workbook or another binary file, or text in UTF-16; expected UTF-8 text, in each line the JSON of an application",
    cannotBeRead: (reason) => `cannot be read (${reason})`,
    cannotBeWritten: (reason) => `cannot be written (${reason})`,
    noSuchFile: "no such file",
    permissionDenied: "permission denied",
    tooLarge: (mebibytes) => `larger than ${mebibytes} MiB`,
    isThere: "is there already, and is left as it is",
    isInput: "is what was read, and is left as it is",
  },
  interview: {
    needsTerminal:
      "ka1 new asks its questions in a terminal, and there is none here: a pipe, a file or a job. For a file to begin with: ka1 example 2026 > application.json",
    welcome:
      'A new application, question by question. What you do not know yet may wait: press Enter, or take "later".',
    savedIn: (file) => `Each answer is saved in ${file}. Ctrl-C stops; the same command goes on.`,
    goingOn: (file) => `${file} is there already: only what is open is asked, and you may change the rest.`,
    left: (file) => `All answers are saved in ${file}. To go on:`,
    keys: { move: "move, or type the number", moveOnly: "move", take: "take" },
    whichFile: "Name of the file",
    whichFileHint: "Your answers are saved in it.",
    searchHint: "Type the beginning of the name.",
    nothingFound: (term) => `Nothing found for "${term}".`,
    enterIsLater: "Enter: later",
    enterIsNone: "Enter: none",
    later: "Later",
    none: "None",
    problems: {
      wholeNumber: "A whole number, please: 20",
      number: "A number, please, without a mark for thousands: 2280.4",
      money: "An amount in EUR, please, with cents or without: 1900.50",
      date: "A date, please: 2027-03-04, or 4.3.2027",
      empty: "Please type something.",
      notAnObject: "is not an application, but some other JSON",
    },
    idTaken: (id) => `There is "${id}" already.`,
    outside: (label, limits) => `Outside the limits. ${label}: ${limits}.`,
    keepOrChange: "Change the answer?",
    change: "Change it",
    keep: "Keep it",
    takeOut: "Take it out of the file?",
    openQuestions: "What rules still need to know",
    agency: (country) => `National Agency: that of ${country}`,
    moreAbout: (label) => `Anything else to say of ${label}?`,
    nothingMore: "No, go on",
    addEntry: (label) => `Fill in: ${label}`,
    oneMore: (label) => `${label}: one more?`,
    noMore: "No more",
    sameForAll: "Do all of them stay the whole time, and travel like the participants?",
    someDiffer: "No, some stay for less or travel in another way",
    shortName: "Short name of this entry",
    shortNameHint: "Your own name for it; amounts and messages will bear it.",
    distance: {
      how: "How far is it?",
      hint: "One way, from the place of departure to the place of the activity. What counts is the European Commission's distance calculator.",
      places: "By the two places: we compute it",
      km: "I have the kilometres of the distance calculator",
      band: "I know the distance band",
      kmLabel: "Kilometres, one way",
      bandLabel: "Distance band, with EUR for each person",
      origin: "From where?",
      venue: "Where to?",
      typeToFind: "type the beginning of the name",
      is: (km, band, standard, green) =>
        `${km} km, band ${band}: ${standard} EUR for each person, ${green} EUR with green travel`,
    },
    travel: {
      how: "How do they travel?",
      standard: "All by other means: plane, or car alone",
      green: "All green: train, bus, shared car",
      mixed: "Some green, some not",
      mixedHint: "The activity becomes two entries with their own numbers; of a group, two parts of one group.",
      howManyGreen: (label) => `${label}: how many travel green?`,
      whoIsGreen: "Who of them travels green?",
      whichPart: (label) => `${label}: of which of the two entries?`,
      outOf: (least, most) => `${least} to ${most}`,
      suffixes: { green: "GREEN", other: "OTHER" },
      parts: (green, other) => `Two entries now: ${green} and ${other}.`,
      days: (id) => `${id}: travel days`,
    },
    noPrice: (id) => `${id}: no amount yet, something is still missing`,
    totalSoFar: (amount) => `Total so far: ${amount}`,
    flowLine: (id, activity, country, participants) =>
      `${id}: ${activity}, ${country}, ${count(participants, "participant")}`,
    menu: {
      question: "What next?",
      goOn: "No more activities: go on",
      another: "Another activity",
      duplicate: "The same again, with something changed",
      edit: "Change an activity",
      remove: "Remove an activity",
      facts: "Change what is said of organisation or project",
      visit: "A preparatory visit",
      cost: "An exceptional cost, such as expensive travel or visas",
      which: "Which one?",
      whatToChange: "What do you want to change?",
      done: "Nothing more",
      travel: "Way of travel, and travel days",
      distance: "Distance",
    },
    removeSure: (id) => `Remove ${id}?`,
    rates: {
      question: (agency, category, group) =>
        `Base rate of the National Agency (${agency}) for ${category}, country group ${group}`,
      hint: "Each agency sets its own rates, and publishes them on its website; those of yours are not known here.",
      limits: (minimum, maximum) => `the guide allows ${minimum} to ${maximum} EUR per day`,
      typed: "I have the rate",
      readOff: "Read it off a draft of the official form",
      later: "Later: both ends of the range are told",
      perDay: "EUR per day",
      readOffHint: "Every draft of the form shows amounts, and each follows from one base rate.",
      formAmount: (id, who) => `Individual support of ${id} in the form: ${who}, EUR`,
      near: (rate, amount) => `${rate} EUR per day would give ${amount} EUR.`,
      found: (rate) => `The base rate is ${rate} EUR per day.`,
      notFound: "No single base rate gives this amount. Check the amount, the days and the persons.",
      outside: (limits) => `Outside the range: ${limits}.`,
      categories: { staff: "staff", learners: "learners" },
    },
    stillMissing: "Still missing:",
    incomplete: (file) => `Something is still missing for an assessment. All answers are saved in ${file}.`,
    next: {
      heading: "What to do next",
      again: "See this again:",
      explain: "The reason for each euro:",
      change: "Change or add something:",
      goOn: "To go on:",
      rates: (file) => `Your base rates are in ${file}.`,
    },
  },
};
