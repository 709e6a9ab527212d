import type { Path } from "../values/path.js";
import type { Application, Flow, PreparatoryVisit } from "./application.js";

/** The same with nothing required, at any depth; the entries of lists, too, may lack anything. */
type Partly<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Member)[]
    ? readonly Partly<Member>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }
      : T;

/** A flow of which something may be missing. */
export type DraftFlow = Partly<Flow>;

/** A preparatory visit of which something may be missing. */
export type DraftVisit = Partly<PreparatoryVisit>;

/** An exceptional cost of which something may be missing, also what it is for. */
export interface DraftCost {
  readonly type?: "expensive-travel" | "entry-requirements" | "financial-guarantee" | undefined;
  readonly flow?: string | undefined;
  readonly persons?: number | undefined;
  readonly realCost?: string | number | undefined;
  readonly requiredByAgency?: boolean | undefined;
}

/**
 * An application while it is being filled in: in the one shape that the engine reads, and anything may be missing.
 * `parseDraft` of `erasmus-ka1/schema` makes it of a form's state; `assessDraft` prices what is complete.
 */
export type Draft = Omit<Partly<Application>, "exceptionalCosts"> & {
  readonly exceptionalCosts?: readonly DraftCost[] | undefined;
  /**
   * Where a value was given and refused. As long as the draft has none there, it is not complete: what is left of it would
   * give an amount that its author did not ask for.
   */
  readonly refused?: readonly Path[] | undefined;
};
