import type { Sources } from "../values/citation.js";
import type { Field } from "./call-table.js";
import type { Cell } from "./cell.js";

/**
 * How a National Agency allots its budget among accredited organisations, as far as one of them can work it out alone:
 * the figures of its "Rules of budget allocation for accredited applicants". What a document does not print is absent.
 */
export interface AllocationTable {
  readonly basicGrant: {
    /** Of an organisation that applies alone. */
    readonly individual: Cell<"EUR">;
    readonly consortium?: ConsortiumAmounts;
    /** A share of the highest amount that one of the latest completed accredited projects spent, if that is more. */
    readonly performance?: {
      readonly percent: Cell<"%">;
      /** How many of the latest projects count. */
      readonly projects: Cell<"number">;
    };
    /** What is taken off where the latest report on quality standards or on the Erasmus Plan has fewer points. */
    readonly deduction?: {
      readonly belowPoints: Cell<"points">;
      readonly percent: Cell<"%">;
    };
    /** How far basic grants may be cut where the money does not suffice for all of them. */
    readonly whenShort?: { readonly perOrganisation: Cell<"EUR"> };
  };
  readonly maximumGrant: {
    readonly individual: Cell<"EUR">;
    readonly consortium?: ConsortiumAmounts;
    /** The maximum is lowered where less of the last completed grant was spent. No source seen says by how much. */
    readonly lowered?: { readonly spentBelowPercent: Cell<"%"> };
  };
}

/** Of a consortium: an amount for each organisation, the coordinator among them. */
export interface ConsortiumAmounts {
  readonly perOrganisation: Cell<"EUR">;
  /** The most for the whole consortium. */
  readonly maximum?: Cell<"EUR">;
}

/** The rules of one agency, for one action of a call: shipped ones, or those of a caller's file. */
export interface AllocationRules extends AllocationTable {
  readonly call: number;
  /** "KA121-SCH" */
  readonly action: string;
  /** The agency's country. */
  readonly nationalAgency: string;
  /** The documents that the citations name. */
  readonly sources: Sources;
}

/** All that is known of one agency, by call and field. Nothing is inherited from one call by another. */
export interface AgencyAllocations {
  /** The agency's country. */
  readonly agency: string;
  readonly calls: Readonly<Record<number, Readonly<Partial<Record<Field, AllocationTable>>>>>;
}
