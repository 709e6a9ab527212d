import type { Cell, NumericUnit, Unit } from "../rates/cell.js";
import type { Citation, Status } from "../values/citation.js";
import { type Cents, type Exact, exact, formatCents } from "../values/money.js";
import type { Path } from "../values/path.js";

/**
 * How an amount came about. Leaves are inputs (with their path) and rates (with citation and status); evaluating the
 * tree again from the leaves gives the amount.
 */
export type Explanation =
  | InputLeaf
  | RateLeaf
  | { readonly kind: "sum"; readonly of: readonly Explanation[] }
  | { readonly kind: "product"; readonly of: readonly Explanation[] }
  /** `percent` of `of`; both are evaluated first. */
  | { readonly kind: "percentage"; readonly percent: Explanation; readonly of: Explanation }
  /** `of`, but at most `at`. */
  | { readonly kind: "cap"; readonly of: Explanation; readonly at: Explanation }
  /** `of` minus `over`, but at least 0. */
  | { readonly kind: "excess"; readonly of: Explanation; readonly over: Explanation }
  /** Half up, to the whole euro or the cent. */
  | { readonly kind: "rounding"; readonly to: "euro" | "cent"; readonly of: Explanation };

/** A value of the application or of the caller's options. */
export interface InputLeaf {
  readonly kind: "input";
  readonly path: Path;
  /** A decimal number: a count, or EUR. */
  readonly value: string | number;
  /** Why this one of the caller's base rates. */
  readonly chosenBy?: CellChoice;
}

/** A value of a rate table. */
export interface RateLeaf {
  readonly kind: "rate";
  /** The cell's id in `rateTable`, "SCH/travel/500-1999/standard". */
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly status: Status;
  readonly citations: readonly Citation[];
  readonly note?: string;
  /** Why this cell of its table. */
  readonly chosenBy?: CellChoice;
}

/** The facts that choose a cell of a table. */
export type CellChoice =
  | { readonly country: string; readonly group: number; readonly citations: readonly Citation[] }
  | { readonly distanceBand: string; readonly distance: DistanceProof };

/** Where the distance comes from: a figure given, a band given, or two places. */
export interface DistanceProof {
  readonly path: Path;
  readonly km?: number;
  readonly origin?: ProvenPlace;
  readonly venue?: ProvenPlace;
}

/** A place that a distance was computed from. */
export interface ProvenPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly place?: string | undefined;
  readonly country?: string | undefined;
  readonly geonameId?: number | undefined;
}

export const input = (path: Path, value: string | number): InputLeaf => ({ kind: "input", path, value });

export const inputMoney = (path: Path, cents: Cents): InputLeaf => ({ kind: "input", path, value: formatCents(cents) });

/**
 * A figure of the tables. The same cell gives the same leaf, so that results stay small in memory.
 *
 * @param chosenBy why this cell of its table
 */
export function rate(cell: Cell<NumericUnit>, chosenBy?: CellChoice): RateLeaf {
  const known = leaves.get(cell) ?? leafOf(cell);
  return chosenBy === undefined ? known : { ...known, chosenBy };
}

/** The leaf of each cell of the tables, once it has been asked for. */
const leaves = new Map<Cell<NumericUnit>, RateLeaf>();

function leafOf(cell: Cell<NumericUnit>): RateLeaf {
  const leaf: RateLeaf = Object.freeze({ kind: "rate", ...cell });
  leaves.set(cell, leaf);
  return leaf;
}

export const sum = (...of: readonly Explanation[]): Explanation => ({ kind: "sum", of });
/** One part alone, or the sum of several. However many they are it is one sum: nested ones grow deeper than the stack. */
export function oneOrSum(parts: readonly Explanation[]): Explanation {
  const [first, ...more] = parts;
  return first !== undefined && more.length === 0 ? first : sum(...parts);
}

export const product = (...of: readonly Explanation[]): Explanation => ({ kind: "product", of });
export const percentage = (percent: Explanation, of: Explanation): Explanation => ({ kind: "percentage", percent, of });
export const cap = (of: Explanation, at: Explanation): Explanation => ({ kind: "cap", of, at });
export const excess = (of: Explanation, over: Explanation): Explanation => ({ kind: "excess", of, over });
export const rounding = (to: "euro" | "cent", of: Explanation): Explanation => ({ kind: "rounding", to, of });

/**
 * Computes a tree again from its leaves, with exact decimals.
 *
 * @returns the amount in EUR with two decimals (the number of days or persons, for a subtree that counts them)
 * @throws Error if a leaf's value is not a decimal number
 * @example
 * const tree = explainLine(application, "JOB-FI/travel/participants");
 * tree && evaluateExplanation(tree) // => "550.00"
 */
export function evaluateExplanation(tree: Explanation): string {
  return evaluate(tree).toFixed(2);
}

function evaluate(tree: Explanation): Exact {
  switch (tree.kind) {
    case "input":
    case "rate":
      return exact(tree.value);
    case "sum":
      return tree.of.reduce((total, part) => total.plus(evaluate(part)), exact(0));
    case "product":
      return tree.of.reduce((total, part) => total.times(evaluate(part)), exact(1));
    case "percentage":
      return evaluate(tree.of).times(evaluate(tree.percent)).div(100);
    case "cap": {
      const [of, at] = [evaluate(tree.of), evaluate(tree.at)];
      return of.lessThan(at) ? of : at;
    }
    case "excess": {
      const rest = evaluate(tree.of).minus(evaluate(tree.over));
      return rest.isNegative() ? exact(0) : rest;
    }
    case "rounding":
      // The engine's own rounding works on cents; this one is written again on purpose, so that each checks the other.
      return evaluate(tree.of).toDecimalPlaces(tree.to === "euro" ? 0 : 2);
  }
}

/** The rates in a tree, in the order in which they are read. */
export function ratesIn(tree: Explanation): readonly RateLeaf[] {
  const rates: RateLeaf[] = [];
  collectRates(tree, rates);
  return rates;
}

/** One list for the whole tree: a list for each node would be copied at every step up. */
function collectRates(tree: Explanation, rates: RateLeaf[]): void {
  if (tree.kind === "rate") rates.push(tree);
  else for (const part of partsOf(tree)) collectRates(part, rates);
}

/**
 * The nodes directly below a node.
 *
 * @returns them in the order in which they are read; none for a leaf
 * @example
 * const tree = explainLine(application, "JOB-FI/travel/participants");
 * tree && partsOf(tree).map(({ kind }) => kind) // => ["input", "rate"]
 */
export function partsOf(tree: Explanation): readonly Explanation[] {
  switch (tree.kind) {
    case "input":
    case "rate":
      return [];
    case "sum":
    case "product":
      return tree.of;
    case "percentage":
      return [tree.percent, tree.of];
    case "cap":
      return [tree.of, tree.at];
    case "excess":
      return [tree.of, tree.over];
    case "rounding":
      return [tree.of];
  }
}
