import { type Application, type Assessment, assess, type Grant, type GrantOptions, type GrantRange } from "../index.js";
import type { Found } from "./run.js";

/** What an application is worth; the range where only the agency's base rates are missing. */
export interface Priced {
  readonly grant: Grant;
  readonly range: GrantRange | undefined;
  /** What it is the part of. */
  readonly assessment: Assessment;
}

/** The part of an assessment that is about money. */
export function priced(application: Application, options: GrantOptions, found: Found): Priced {
  const assessment = found(assess(application, options));
  const { grant, range } = assessment;
  return {
    assessment,
    grant: found(grant),
    range: range === undefined ? undefined : { minimum: found(range.minimum), maximum: found(range.maximum) },
  };
}
