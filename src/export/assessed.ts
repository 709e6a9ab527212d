import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import { missingValues } from "../application/missing-values.js";
import { refusedValues } from "../application/refused-values.js";
import { assess } from "../assess.js";
import { assessDraft, type DraftAssessment } from "../assess-draft.js";
import type { GrantOptions } from "../grant.js";
import type { Path } from "../values/path.js";

/** What is known of an application or a draft. */
export interface Assessed extends Pick<DraftAssessment, "eligibility" | "grant" | "range" | "findings"> {
  /** What a draft lacks. */
  readonly missing?: readonly Path[];
  /** Flows of which nothing is priced, by position. */
  readonly isOpen: (flow: number) => boolean;
}

/** Assesses an application as one, and a draft as far as it goes: of an application each amount that is known counts. */
export function assessed(draft: Draft, options: GrantOptions): Assessed {
  if (isApplication(draft)) return { ...assess(draft, options), isOpen: () => false };
  const assessment = assessDraft(draft, options);
  return { ...assessment, isOpen: (flow) => (assessment.flows[flow]?.missing.length ?? 0) > 0 };
}

/** It lacks nothing that an application must have. */
function isApplication(draft: Draft): draft is Application {
  if (draft.flows === undefined || refusedValues(draft).all.length > 0) return false;
  const { members, flows, visits, costs, ...lacking } = missingValues(draft);
  return [...Object.values(lacking), ...members, ...flows, ...visits, ...costs].every((paths) => paths.length === 0);
}
