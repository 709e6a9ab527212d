import type { AdultActivity, SchoolActivity, VetActivity } from "../application/application.js";
import type { Verdict } from "../eligibility.js";
import type { FieldId } from "../fields/fields.js";
import type { Grant } from "../grant.js";
import type { Category, Who } from "../results/category.js";
import type { FindingCode, FindingParams, Severity } from "../results/codes.js";
import type { Explanation } from "../results/explanation.js";
import type { IssueCode, IssueParams } from "../results/issue.js";
import type { ETwinningRuleId } from "../rules/etwinning.js";
import type { RuleId } from "../rules/index.js";
import type { ManualCheckId } from "../rules/manual/checks.js";
import type { Status } from "../values/citation.js";
import type { AllocationWords } from "./allocation/allocation-words.js";
import type { DocumentWords } from "./documents/document-words.js";
import type { InputWords } from "./input/input-words.js";
import type { Passage } from "./passage.js";
import type { SettlementWords } from "./settlement/settlement-words.js";
import type { WorkbookWords } from "./workbook/workbook-words.js";

/** What a key of the input is called: as it is written in a file, or as a box is labelled. */
export type KeyName = (key: FieldId) => string;

/** The words of one language: a sentence per code, so that a missing one does not compile. */
export interface Messages extends InputWords {
  /** The BCP 47 tag by which numbers are written. */
  readonly locale: string;
  readonly findings: { readonly [Code in FindingCode]: (params: FindingParams[Code], called: KeyName) => string };
  readonly issues: { readonly [Code in IssueCode]: (params: IssueParams[Code]) => string };
  /** Those that are said otherwise to who types into a box, and sees no quotation marks. */
  readonly boxIssues: {
    readonly [Code in "value.wrong-type" | "money.invalid"]: (params: IssueParams[Code]) => string;
  };
  /** What each eligibility rule is about: a noun phrase, to be followed by what it lacks. */
  readonly rules: Readonly<Record<RuleId | ETwinningRuleId, string>>;
  /** What a person must check: a question, answered "yes" where all is well. */
  readonly manualChecks: Readonly<Record<ManualCheckId, string>>;
  /** The tables of a call that are not budget categories, by the second part of their cells' ids. */
  readonly tables: Readonly<Record<TableName, string>>;
  /** Parts of the ids of cells, as headings. */
  readonly cellNames: Readonly<Record<string, string>>;
  /** The remark of a cell, from its English text. */
  readonly note: (english: string) => string;
  /** Award criteria by their ids. */
  readonly criteria: Readonly<Record<string, string>>;
  /** Activity types by their ids. */
  readonly activities: Readonly<Record<SchoolActivity | VetActivity | AdultActivity, string>> &
    Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<Category | "total", string>>;
  readonly who: Readonly<Record<Who, string>>;
  /** What each verdict says; `questions` are those that a person must answer. */
  readonly verdicts: Readonly<Record<Verdict, (questions: number) => string>>;
  /** A place in a document: `PG-2026, p. 118, "Travel", footnote 124 (I6)`. */
  readonly passage: (passage: Passage) => string;
  /** A place of the application; positions count from one. */
  readonly where: {
    readonly allFlows: string;
    readonly flow: (position: number) => string;
    readonly visit: (position: number, flow: string | undefined) => string;
    readonly cost: (position: number, flow: string | undefined) => string;
    readonly member: (position: number, name: string | undefined) => string;
    /** No position where the flow has one entry only. */
    readonly accompanyingPersons: (position: number | undefined) => string;
    readonly grant: (position: number) => string;
    readonly baseRates: string;
    readonly dayCount: string;
    /** The three things that a settlement is made from. */
    readonly award: string;
    readonly realised: string;
    readonly planned: string;
    /** What a caller says beside them. */
    readonly reduction: string;
    readonly transferPolicy: string;
  };
  readonly amounts: {
    /** What a total is. */
    readonly is: Readonly<Record<NonNullable<Grant["amountIs"]>, string>>;
    /** Both as the language writes amounts. */
    readonly between: (least: string, most: string) => string;
    /** Of a draft, of which something is not priced yet. */
    readonly atLeast: (amount: string) => string;
    /** Of a draft whose amount may also fall. */
    readonly soFar: (amount: string) => string;
    /** The same without a most, as long as base rates are missing. */
    readonly from: (least: string) => string;
    readonly notKnown: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** The inner nodes of an explanation. */
  readonly operations: Readonly<Record<Exclude<Explanation["kind"], "input" | "rate">, string>>;
  /** What documents say around the results. */
  readonly documents: DocumentWords;
  /** What is said around a settlement. */
  readonly settlement: SettlementWords;
  readonly workbook: WorkbookWords;
  /** What a budget allocation is asked and answered in. */
  readonly allocation: AllocationWords;
}

type TableName =
  | "countryGroups"
  | "activities"
  | "actions"
  | "passages"
  | "courseShare"
  | "thirdCountries"
  | "lowEmissionTravel"
  | "nationalAgencies"
  | "allocation";
