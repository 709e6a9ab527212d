import { type AfterAward, afterAward, type Increase, reporting } from "../rates/after-award.js";
import type { Citation } from "../values/citation.js";

/** What the guide of a call prints of the time after the award; of an unknown call nothing. */
export interface Law {
  readonly maximum: readonly Citation[];
  readonly increase: Increase | undefined;
  readonly finalPayment: readonly Citation[];
  readonly reduction: readonly Citation[];
  /** What becomes of what breaks a rule. */
  readonly breach: readonly Citation[];
  readonly forceMajeure: readonly Citation[];
}

export function lawOf(call: number): Law {
  const law: AfterAward | undefined = afterAward(call);
  const read = (list: readonly Citation[] = [], interpretation: string) =>
    list.map((citation) => ({ ...citation, interpretation }));
  return {
    maximum: read(law?.maximum.citations, "I43"),
    increase: law?.increase,
    finalPayment: law?.finalPayment.citations ?? [],
    reduction: read(law?.generatingEvent.citations, "I40"),
    breach: read(law?.eligibleThroughout.citations, "I39"),
    forceMajeure: [...read(law?.forceMajeure.citations, "I45"), ...reporting.forceMajeure.citations],
  };
}
