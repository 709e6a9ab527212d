import { type Application, assess, type Grant, type GrantOptions, type GrantRange } from "../index.js";
import type { Found } from "./run.js";

/** What an application is worth; the range where only the agency's base rates are missing. */
export interface Priced {
  readonly grant: Grant;
  readonly range: GrantRange | undefined;
}

/** The part of an assessment that is about money. */
export function priced(application: Application, options: GrantOptions, found: Found): Priced {
  const { grant, range } = assess(application, options);
  return {
    grant: found(grant),
    range: range === undefined ? undefined : { minimum: found(range.minimum), maximum: found(range.maximum) },
  };
}
