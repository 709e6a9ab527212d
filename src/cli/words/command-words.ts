import type { CheckStatus, Grant, RateCategory, RateCell, RateDeviation } from "../../index.js";
import type { InterviewWords } from "./interview-words.js";

/** What the command says in one language, besides the words of the library: a missing one does not compile. */
export interface CommandWords {
  /** What the command says around the results. */
  readonly terms: {
    /** What the total is. */
    readonly amountIs: Readonly<Record<NonNullable<Grant["amountIs"]>, string>>;
    readonly rangeHeading: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly needsApproval: string;
    readonly explainHint: (file: string) => string;
    readonly countryGroup: (country: string, group: number) => string;
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
    readonly deviations: Readonly<Record<RateDeviation["kind"], string>>;
    readonly twoPlaces: string;
    readonly noPairs: string;
    readonly placesOrFile: string;
    readonly rowNeedsTwo: (row: number) => string;
    readonly noSuchPoint: (text: string) => string;
    readonly placeUnknown: (text: string) => string;
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
    readonly ratesHeading: (call: number, field: string, lastChecked: string) => string;
  };
  /** The base rate that a printed amount follows from. */
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
  /** What is known of a value that is missing: a phrase to follow its name. Limits come as text, with both candidates. */
  readonly known: {
    /** The value of a cell: a date in words, a deadline as date and time in Brussels. */
    readonly value: (unit: RateCell["unit"], value: number | string) => string;
    readonly oneOf: (values: readonly string[]) => string;
    readonly atMost: (maximum: string) => string;
    readonly months: (minimum: string, maximum: string) => string;
    readonly accreditedMonths: (months: string, extended: string) => string;
    readonly days: (minimum: string, maximum: string) => string;
    readonly window: (first: string, last: string) => string;
    readonly inRound: (round: string, window: string) => string;
    /** No window for an accreditation. */
    readonly round: (round: string, deadline: string, window: string | undefined) => string;
    readonly atLeast: (minimum: string) => string;
    /** The programme countries, how many other countries are destinations, too, and the command that lists these. */
    readonly destinations: (countries: readonly string[], thirdCountries: number, command: string) => string;
    readonly grants: (maximum: string, calls: string, since: string) => string;
    readonly agreements: (maximum: string) => string;
    readonly noGrants: string;
    readonly distance: (bands: readonly string[]) => string;
    readonly countries: (minimum: string) => string;
    readonly mentors: (persons: string) => string;
    readonly graduated: (months: string) => string;
    readonly coursePersons: (ofOrganisation: string, ofConsortium: string) => string;
    readonly coursesPerPerson: (maximum: string) => string;
    readonly insideProject: string;
    readonly baseRates: string;
    /** What the guide of another call prints. */
    readonly candidate: (call: number, value: string | undefined) => string;
  };
  /** What is wrong with a file, after its name. */
  readonly files: {
    readonly standardInput: string;
    readonly isDirectory: string;
    readonly cannotBeRead: (reason: string) => string;
    readonly cannotBeWritten: (reason: string) => string;
    readonly noSuchFile: string;
    readonly permissionDenied: string;
    readonly tooLarge: (mebibytes: number) => string;
  };
  /** What `ka1 new` asks. */
  readonly interview: InterviewWords;
}
