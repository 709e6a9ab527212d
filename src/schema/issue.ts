import type { Path } from "../results/explanation.js";

/** Why an input is refused: every code and what it carries. Sentences stand in `messages/<language>`. */
export interface IssueParams {
  "key.unknown": { readonly key: string; readonly nearest?: string };
  "value.missing": { readonly expected: string };
  "value.wrong-type": { readonly expected: string; readonly received: string };
  "value.not-allowed": { readonly allowed: readonly string[] };
  "number.too-small": { readonly minimum: number };
  "number.too-big": { readonly maximum: number };
  "text.too-short": { readonly minimum: number };
  "text.too-long": { readonly maximum: number };
  "list.too-long": { readonly maximum: number };
  "date.invalid": Readonly<Record<string, never>>;
  "instant.invalid": Readonly<Record<string, never>>;
  "country.invalid": Readonly<Record<string, never>>;
  "action.invalid": Readonly<Record<string, never>>;
  "money.invalid": Readonly<Record<string, never>>;
  "value.invalid": Readonly<Record<string, never>>;
  "count.exceeds": { readonly value: number; readonly max: number; readonly of: string };
  "persons.too-many": { readonly persons: number; readonly maximum: number };
  "flow-id.duplicate": { readonly id: string };
  "flow.not-found": { readonly id: string };
  "person.duplicate": { readonly person: string };
  "dates.reversed": { readonly startDate: string; readonly endDate: string };
}

export type IssueCode = keyof IssueParams;

/** A problem of an input, with its path: found before any rule runs. */
export type Issue = {
  [Code in IssueCode]: { readonly code: Code; readonly path: Path; readonly params: IssueParams[Code] };
}[IssueCode];
