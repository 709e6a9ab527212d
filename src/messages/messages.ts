import type { SchoolActivity } from "../application/application.js";
import type { Verdict } from "../eligibility.js";
import type { Category, Who } from "../grant.js";
import type { RateDeviation } from "../lookups/verify-rates.js";
import type { Explanation } from "../results/explanation.js";
import type { AwardCriterion, FindingCode, FindingParams, Severity } from "../results/finding.js";
import type { EligibilityRule, RuleId } from "../rules/eligibility/check.js";
import type { ManualCheckId } from "../rules/manual/ids.js";
import type { IssueCode, IssueParams } from "../schema/issue.js";
import type { Status } from "../values/citation.js";

/** The words of one language: a sentence per code, so that a missing one does not compile. */
export interface Messages {
  /** The BCP 47 tag by which numbers are written. */
  readonly locale: string;
  readonly findings: { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };
  readonly issues: { readonly [Code in IssueCode]: (params: IssueParams[Code]) => string };
  /** What each eligibility rule is about: a noun phrase, to stand before what it lacks. */
  readonly rules: Readonly<Record<RuleId, string>>;
  /** What a person must check: a question, answered "yes" where all is well. */
  readonly manualChecks: Readonly<Record<ManualCheckId, string>>;
  /** The tables of a call that are no budget category. */
  readonly tables: Readonly<Record<EligibilityRule["table"] | "nationalAgencies", string>>;
  readonly criteria: Readonly<Record<AwardCriterion, string>>;
  readonly activities: Readonly<Record<SchoolActivity, string>>;
  readonly categories: Readonly<Record<Category | "total", string>>;
  readonly who: Readonly<Record<Who, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** What the command says around the results. */
  readonly terms: {
    readonly grant: string;
    readonly rangeHeading: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly needsApproval: string;
    readonly explainHint: (file: string) => string;
    readonly countryGroup: (country: string, group: number) => string;
    readonly noSuchFlow: (flow: string, known: string) => string;
    readonly noSuchCall: (call: number, known: string) => string;
    /** How many rules the verdict rests on. */
    readonly rulesHeld: (rules: number) => string;
    readonly missingHeading: string;
    /** The call's own table lacks what the rule needs. */
    readonly noData: string;
    readonly manualHeading: string;
    readonly difference: string;
    readonly differenceHeading: (from: number, to: number) => string;
    readonly planMoved: (from: number, to: number) => string;
    readonly sameBaseRates: (from: number, to: number) => string;
    readonly otherCallInFile: (file: string, inFile: number, asked: number) => string;
    readonly call: string;
    readonly actions: string;
    readonly lastChecked: string;
    readonly cell: string;
    readonly noAgencyRates: (agency: string, call: number) => string;
    readonly ratesAgree: (cells: number, call: number) => string;
    readonly deviations: Readonly<Record<RateDeviation["kind"], string>>;
    readonly twoPlaces: string;
    readonly noPairs: string;
    readonly placesOrFile: string;
    readonly rowNeedsTwo: (row: number) => string;
    readonly placeUnknown: (text: string) => string;
    readonly placeAmbiguous: (text: string) => string;
    readonly placeTaken: (text: string, taken: string) => string;
    readonly from: string;
    readonly to: string;
    readonly band: string;
    readonly standard: string;
    readonly green: string;
    readonly ratesHeading: (call: number, lastChecked: string) => string;
  };
  /** What is wrong with a file, after its name. */
  readonly files: {
    readonly standardInput: string;
    readonly isDirectory: string;
    readonly cannotBeRead: (reason: string) => string;
    readonly noSuchFile: string;
    readonly permissionDenied: string;
    readonly tooLarge: (mebibytes: number) => string;
    readonly isUtf16: string;
    readonly notUtf8: string;
    readonly isEmpty: string;
    readonly notJson: (fault: string) => string;
    /** `where` as from `position`, or empty. */
    readonly endsInTheMiddle: (where: string) => string;
    readonly unexpectedToken: (where: string) => string;
    readonly position: (column: number, line: number | undefined) => string;
  };
  readonly operations: Readonly<Record<Exclude<Explanation["kind"], "input" | "rate">, string>>;
}
