import type { CheckStatus, RateCategory, RateDeviation } from "../../index.js";
import type { InterviewWords } from "./interview-words.js";

export type Placeholder =
  | "options"
  | "command"
  | "file"
  | "flow"
  | "call"
  | "from"
  | "to"
  | "language"
  | "rates"
  | "rules"
  | "days"
  | "persons"
  | "kind"
  | "format"
  | "count"
  | "number"
  | "field"
  | "country"
  | "amount"
  | "action"
  | "port"
  | "address"
  | "origin"
  | "mebibytes"
  | "seconds"
  | "award"
  | "realised"
  | "percent"
  | "text"
  | "policy";

/** What the command says in one language, besides the words of the library: a missing one does not compile. */
export interface CommandWords {
  /** What the command says around the results. */
  readonly terms: {
    readonly rangeHeading: string;
    /** Of a file that is half filled in; the amount in words, where there is one. */
    readonly draft: (amount: string | undefined) => string;
    /** What would decide more, beside what is missing. */
    readonly openQuestions: string;
    /** Which of both ends the reasons are given for. */
    readonly explainedAt: string;
    /** An amount, or a budget category, at the lowest and at the highest base rates. */
    readonly lowest: (name: string) => string;
    readonly highest: (name: string) => string;
    readonly between: (minimum: string, maximum: string) => string;
    readonly needsApproval: string;
    /** To be followed by the command. */
    readonly explainHint: string;
    readonly countryGroup: (country: string, group: number) => string;
    /** A country's group, and where that is printed. */
    readonly groupBy: (group: string, source: string) => string;
    /** `known` is empty where there is no flow at all. */
    readonly noSuchFlow: (flow: string, known: string) => string;
    readonly noSuchCall: (call: number, known: string) => string;
    readonly noSuchField: (field: string, known: string) => string;
    /** How many rules the verdict rests on. */
    readonly rulesChecked: (rules: number) => string;
    readonly missingHeading: string;
    /** The call's own table lacks what the rule needs. */
    readonly noData: string;
    readonly manualHeading: string;
    readonly difference: string;
    readonly differenceHeading: (from: number, to: number) => string;
    /** The row of what belongs to no flow. */
    readonly ofNoFlow: string;
    readonly byFlow: string;
    readonly byCategory: string;
    readonly checksThatDiffer: string;
    readonly statuses: Readonly<Record<CheckStatus, string>>;
    readonly onlyIn: (side: string) => string;
    readonly sameFindings: string;
    readonly standardInputTwice: string;
    readonly planMoved: (from: number, to: number) => string;
    readonly sameBaseRates: (from: number, to: number) => string;
    readonly otherCallInFile: (file: string, inFile: number, asked: number) => string;
    readonly call: string;
    readonly actions: string;
    readonly lastChecked: string;
    readonly cell: string;
    readonly noAgencyRates: (agency: string, call: number) => string;
    /** What stands for a value of which there are two: what the calls before and after say. */
    readonly candidates: (before: number, after: number) => string;
    readonly ratesAgree: (cells: number, call: number) => string;
    readonly fileWritten: (file: string) => string;
    readonly ratesWritten: (file: string, cells: number) => string;
    readonly restsOn: string;
    /** A figure in quotation marks. */
    readonly asText: (value: string) => string;
    /** The version of a document: "Version 1, 12/11/2025, English". */
    readonly edition: (version: string) => string;
    readonly noAddress: string;
    readonly callsThatRest: (calls: readonly string[], count: number) => string;
    readonly deviations: Readonly<Record<RateDeviation["kind"], string>>;
    readonly twoPlaces: string;
    readonly noPairs: string;
    readonly placesOrFile: string;
    readonly rowNeedsTwo: (row: number) => string;
    readonly noSuchPoint: (text: string) => string;
    readonly placeUnknown: (text: string) => string;
    readonly placeOneLetter: (text: string) => string;
    /** To be followed by the names. */
    readonly placeNearest: (text: string) => string;
    readonly placeAmbiguous: (text: string) => string;
    readonly placeTaken: (text: string, taken: string) => string;
    /** To be followed by the other places. */
    readonly placeTakenOf: (text: string, taken: string) => string;
    readonly from: string;
    readonly to: string;
    readonly band: string;
    readonly standard: string;
    readonly green: string;
    /** How far a batch has come; `share` in per cent, where the size of the input is known. */
    readonly progress: (share: number | undefined, done: number, failed: number, perSecond: number) => string;
    readonly ratesHeading: (call: number, field: string, lastChecked: string) => string;
  };
  /** The base rate that a printed amount follows from. */
  /** What is said of base rates that nobody knows. */
  readonly missingRates: {
    readonly group: (group: number, minimum: string, maximum: string) => string;
    readonly category: (category: RateCategory, groups: readonly string[]) => string;
    readonly ofAgency: (agency: string, categories: readonly string[]) => string;
    /** To be followed by the option, and by the command. */
    readonly bring: string;
    readonly readOff: string;
  };
  readonly baseRate: {
    readonly notAnAmount: (text: string) => string;
    readonly one: (rate: string) => string;
    readonly place: (category: RateCategory, group: number, minimum: string, maximum: string) => string;
    readonly outOfRange: string;
    /** Agencies print whole euro. */
    readonly notWhole: string;
    readonly follows: string;
    readonly ready: string;
    /** To be followed by the candidates. */
    readonly several: string;
    readonly ofTable: (call: number) => string;
    /** To be followed by the nearest rates. */
    readonly none: string;
    readonly gives: (rate: string, amount: string) => string;
    readonly checkForm: string;
    readonly unknown: string;
    readonly nobody: string;
    readonly missing: (values: readonly string[]) => string;
  };
  /** What `--help` says. */
  readonly help: {
    readonly about: string;
    readonly titles: Readonly<Record<"usage" | "arguments" | "options" | "commands", string>>;
    /** What a reader fills in: "<file>". */
    readonly placeholders: Readonly<Record<Placeholder, string>>;
    readonly byDefault: (value: string | number) => string;
    readonly commands: Readonly<
      Record<
        | "assess"
        | "check"
        | "calculate"
        | "explain"
        | "batch"
        | "diff"
        | "base-rate"
        | "settle"
        | "remaining"
        | "example"
        | "template"
        | "new"
        | "award"
        | "allocation"
        | "rates"
        | "sources"
        | "distance"
        | "serve"
        | "help",
        string
      >
    >;
    readonly arguments: Readonly<
      Record<
        | "application"
        | "other"
        | "flow"
        | "amount"
        | "applications"
        | "newFile"
        | "award"
        | "realised"
        | "points"
        | "accredited"
        | "allocationRules"
        | "exampleCall"
        | "exampleAction"
        | "templateAction"
        | "ratesCall"
        | "sourcesCall"
        | "from"
        | "to",
        string
      >
    >;
    readonly options: Readonly<
      Record<
        | "help"
        | "version"
        | "json"
        | "format"
        | "batchFormat"
        | "output"
        | "templateFile"
        | "lang"
        | "noColor"
        | "baseRates"
        | "dayCount"
        | "greenDays"
        | "otherCall"
        | "who"
        | "records"
        | "range"
        | "jobs"
        | "firstLine"
        | "field"
        | "agency"
        | "compare"
        | "verify"
        | "partial"
        | "export"
        | "distanceCall"
        | "csv"
        | "port"
        | "host"
        | "cors"
        | "maxBody"
        | "maxValues"
        | "maxEntries"
        | "total"
        | "paid"
        | "reduction"
        | "reason"
        | "transfers"
        | "explain"
        | "planned"
        | "maxRequests"
        | "maxBatches"
        | "timeout",
        string
      >
    >;
  };
  /** Below the help, in lines of at most 80 columns. */
  readonly manual: Readonly<Record<"examples" | "batch" | "award" | "allocation" | "settle" | "serve", string>>;
  /** What is wrong with the arguments. `name`: the option or the argument, as it is typed. */
  readonly usage: {
    readonly seeHelp: string;
    readonly unknownOption: (name: string, nearest: string | undefined) => string;
    readonly noSuchCommand: (word: string, nearest: string | undefined, known: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly optionNeedsValue: (name: string) => string;
    readonly excessArguments: (command: string) => string;
    readonly noSuchAction: (name: string, nearest: string | undefined, known: string) => string;
    readonly notOneOf: (name: string, text: string, known: string) => string;
    readonly notACall: (name: string, text: string) => string;
    readonly notACountry: (name: string, text: string) => string;
    readonly notAPort: (name: string, text: string) => string;
    readonly notAnOrigin: (name: string, text: string) => string;
    readonly notAPercentage: (name: string, text: string) => string;
    readonly notFromOne: (name: string, text: string) => string;
    readonly tooMany: (name: string, text: string, most: number) => string;
    /** An option that does nothing without another, or without an argument. */
    readonly onlyWith: (name: string, other: string) => string;
    readonly needsCall: (name: string) => string;
    /** A format that no terminal shows. */
    readonly needsFile: (format: string) => string;
    /** The name of a file does not say a form; some commands have an option that says one. */
    readonly unknownEnding: (file: string, endings: string, hasFormat: boolean) => string;
    readonly notTogether: (name: string, other: string) => string;
  };
  /** What `ka1 serve` says of itself. */
  readonly serve: {
    readonly answersAt: (address: string) => string;
    readonly noPage: string;
    /** It does not listen on the loopback address alone. */
    readonly isOpen: string;
    readonly portTaken: (port: number) => string;
    readonly cannotListen: (address: string, reason: string) => string;
  };
  /** What the file that `ka1 example` prints says to its reader. */
  readonly example: {
    readonly title: (action: string, call: number) => string;
    readonly notes: string;
    /** Of an action with a budget. */
    readonly baseRates: string;
    /** Of the three flows: how each says how far it is, and what it shows. */
    readonly byPlaces: string;
    readonly byKilometres: string;
    readonly byTrain: string;
  };
  /** Points of an evaluation, and the ranking of several. */
  readonly award: {
    readonly total: (points: number, passed: boolean | undefined) => string;
    /** Points alone, in a table. */
    readonly score: (points: number) => string;
    readonly awarded: (awarded: boolean | undefined) => string;
    readonly place: string;
    readonly reference: string;
    readonly points: string;
  };
  /** What an accredited organisation may expect. */
  readonly allocation: {
    readonly interval: (action: string, call: number, agency: string) => string;
    /** To be followed by what is not known. */
    readonly unknown: string;
    readonly bringRules: (applicant: string) => string;
    readonly standardInputTwice: string;
  };
  /** What a project keeps of its grant, and what is left of it. */
  readonly settle: {
    readonly standardInputTwice: string;
    /** What is wrong with a file, after its name: it says no total. */
    readonly noTotal: string;
    /** It says another total than --total: this one. */
    readonly otherTotal: (amount: string) => string;
    /** The file of the award says what took place. */
    readonly tookPlace: string;
    /** It is a whole settlement, and another file is given. */
    readonly isWhole: string;
    /** A heading. */
    readonly reasons: string;
    /** Headings of columns of what is planned, and what stands beside a mobility that would not be kept. */
    readonly worth: string;
    readonly breaksRule: string;
  };
  /** What is wrong with a file, after its name. */
  readonly files: {
    readonly standardInput: string;
    readonly isDirectory: string;
    /** Of a file that should have a line for each application. */
    readonly isBinary: string;
    readonly cannotBeRead: (reason: string) => string;
    readonly cannotBeWritten: (reason: string) => string;
    readonly noSuchFile: string;
    readonly permissionDenied: string;
    readonly tooLarge: (mebibytes: number) => string;
    readonly isThere: string;
    /** What is to be written would take the place of what was read. */
    readonly isInput: string;
  };
  /** What `ka1 new` asks. */
  readonly interview: InterviewWords;
}
