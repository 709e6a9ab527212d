import { type Application, assess, type Finding, type Grant, type GrantOptions, type GrantRange } from "../index.js";

/** What an application is worth; the range where nothing but the agency's base rates is missing. */
export interface Priced {
  readonly grant: Grant;
  readonly range: GrantRange | undefined;
  /** Those of the grant. */
  readonly findings: readonly Finding[];
}

/** The part of an assessment that is about money. */
export function priced(application: Application, options: GrantOptions): Priced {
  const { grant, range } = assess(application, options);
  return { grant, range, findings: grant.findings };
}
