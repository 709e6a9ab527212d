import type { Eligibility } from "../eligibility.js";
import type { Grant, GrantRange } from "../grant.js";
import type { Finding } from "../results/finding.js";
import type { Path } from "../values/path.js";

/**
 * What a document is made from: what `assess` or `assessDraft` gives, or a part of it. What is not there is not in the
 * document.
 */
export interface Reported {
  readonly eligibility?: Eligibility;
  readonly grant?: Grant;
  /** Where the agency's base rates are not known. */
  readonly range?: GrantRange;
  readonly findings: readonly Finding[];
  /** Of a draft: whether nothing is missing. */
  readonly isComplete?: boolean;
  /** Of a draft: what it lacks. */
  readonly missing?: readonly Path[];
  /** The manual checks that a person has ticked, by their ids. */
  readonly ticked?: readonly string[];
}
