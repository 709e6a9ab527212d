import type { Path } from "../values/path.js";

/** What kind of value a key has: a code, not a word of a human language. */
export type ValueKind = "text" | "number" | "whole-number" | "boolean" | "list" | "object" | "value";

/** What was there instead. */
export type ReceivedKind =
  | "text"
  | "number"
  | "fraction"
  | "boolean"
  | "list"
  | "object"
  | "null"
  | "not-finite"
  | "other";

/** How a code is declared: by the type of what it carries. */
interface Declared<Params> {
  /** For the compiler only; there is no such value. */
  readonly params?: Params;
}

const declared = <Params = Readonly<Record<string, never>>>(): Declared<Params> => ({});

/**
 * Why an input is refused: every code, and what it carries. No value is a word of a human language: the sentences are
 * in `messages/<language>`.
 */
export const issueCodes = {
  /**
   * A text that is no JSON at all; line and column count from one, the line is left out in a text of one line. `near` is
   * the text of the line around the fault.
   */
  "json.empty": declared(),
  "json.not-utf-8": declared(),
  "json.utf-16": declared(),
  "json.invalid": declared<{ line?: number; column?: number; near?: string }>(),
  "json.cut-off": declared<{ line?: number; column?: number }>(),
  /** Of two values, the first would be lost without a word; the place is that of the second. */
  "json.key-twice": declared<{ key: string; line?: number; column: number }>(),
  /** Of a file that is no filled-in template; how large a file may be is in MiB. */
  "file.not-a-workbook": declared(),
  "file.too-large": declared<{ maximum: number }>(),
  "file.too-many-sheets": declared<{ maximum: number }>(),
  "template.not-one": declared(),
  "template.other-version": declared<{ version: string; known: number }>(),
  "template.keys-missing": declared(),
  /** Of a cell: a formula, the result of which is not in the file. */
  "formula.without-value": declared(),
  /** Something is filled in below the last row that is read. */
  "rows.not-read": declared<{ last: number }>(),
  "organisation.unknown": declared<{ known: readonly string[] }>(),
  "key.unknown": declared<{ key: string; nearest?: string }>(),
  /** A key of the contract in a place where no rule looks at it: refused, not ignored. */
  "key.without-rule": declared<{ key: string }>(),
  "value.missing": declared<{ expected: ValueKind; allowed?: readonly string[] }>(),
  "value.wrong-type": declared<{ expected: ValueKind; received: ReceivedKind }>(),
  "value.not-allowed": declared<{ allowed: readonly string[] }>(),
  "number.too-small": declared<{ minimum: number }>(),
  "number.too-big": declared<{ maximum: number }>(),
  "text.too-short": declared<{ minimum: number }>(),
  "text.too-long": declared<{ maximum: number }>(),
  "list.too-long": declared<{ maximum: number }>(),
  "date.invalid": declared(),
  "instant.invalid": declared(),
  "country.invalid": declared(),
  "place.invalid": declared(),
  /** Of a text that names a place by itself, as the ends of a distance do; in an application these are findings. */
  "place.unknown": declared<{ place: string; nearest: readonly string[] }>(),
  "place.ambiguous": declared<{ place: string; candidates: readonly string[] }>(),
  "place.not-on-earth": declared<{ place: string }>(),
  "action.invalid": declared<{ known: readonly string[]; nearest?: string }>(),
  "money.invalid": declared(),
  "value.invalid": declared(),
  /** `of` are the keys whose values, added up, are `max`. */
  /** `max` is the sum of the keys `of`, less the one of `less`. */
  "count.exceeds": declared<{ value: number; max: number; of: readonly string[]; less?: string }>(),
  "persons.too-many": declared<{ persons: number; maximum: number }>(),
  "flow-id.duplicate": declared<{ id: string }>(),
  "flow.not-found": declared<{ id: string }>(),
  "points.invalid": declared(),
  "reference.duplicate": declared<{ reference: string }>(),
  "person.duplicate": declared<{ person: string }>(),
  "dates.reversed": declared<{ startDate: string; endDate: string }>(),
  /** Both ends included, of an activity whose days follow from them. */
  "dates.too-far-apart": declared<{ startDate: string; endDate: string; maximum: number }>(),
  /** Of an agency whose rules of budget allocation are not shipped; `known`: "SE (KA121-SCH, 2026)". */
  "allocation-rules.not-shipped": declared<{
    call: number;
    action: string;
    agency: string;
    known: readonly string[];
  }>(),
} as const;

export type IssueCode = keyof typeof issueCodes;

/** What each code carries. */
export type IssueParams = {
  readonly [Code in IssueCode]: Readonly<NonNullable<(typeof issueCodes)[Code]["params"]>>;
};

/** A problem of an input, with its path: found before any rule runs. */
export type Issue = {
  [Code in IssueCode]: { readonly code: Code; readonly path: Path; readonly params: IssueParams[Code] };
}[IssueCode];

/** An issue with a code. */
export function issue<Code extends IssueCode>(code: Code, path: Path, params: IssueParams[Code]): Issue {
  return { code, path, params } as Issue;
}
