import type { Citation, Status } from "../values/citation.js";

/** Groups of receiving countries, by which individual support is paid. */
export type CountryGroup = 1 | 2 | 3;

/**
 * What a value is counted in. `EUR/day` is per person and day. `group`: a group of receiving countries. `call`: the year
 * of a call. `number`: how many there are of what the id names (grants, applications, countries).
 */
export type Unit =
  | "EUR"
  | "EUR/day"
  | "%"
  | "days"
  | "months"
  | "years"
  | "persons"
  | "km"
  | "points"
  | "instant"
  | "date"
  | "group"
  | "call"
  | "number";

/** The units of values that are numbers. */
export type NumericUnit = Exclude<Unit, "instant" | "date">;

type ValueOf<U extends Unit> = U extends "instant" | "date" ? string : U extends "group" ? CountryGroup : number;

/** Where a call says something: what it rests on, where it stands. By itself it is a rule that has no figure. */
export interface Passage {
  /** The way to it through the tables, field first: "SCH/passages/staffVenue". Given where the tables are loaded. */
  readonly id: string;
  readonly status: Status;
  readonly citations: readonly Citation[];
  /** How a `derived` value was reached, or what speaks against it. */
  readonly note?: string;
}

/** A printed value: "SCH/travel/500-1999/green" is 417 EUR in call 2026. */
export interface Cell<U extends Unit = Unit> extends Passage {
  readonly value: ValueOf<U>;
  readonly unit: U;
}

/**
 * Writes the cells of one printed place: a table has one heading, not one per figure. The unit of each figure is checked
 * by the compiler against the table that it goes into.
 *
 * @returns a maker for each unit, from a printed value to its cell; its second argument is the derivation, or what speaks
 * against the value. `rule` makes a passage without a figure.
 * @example
 * const travel = printed("guide", cite("PG-2026", { page: 118, section: "Travel" }));
 * travel.eur(417) // => { id: "", value: 417, unit: "EUR", status: "guide", citations: [{ … }] }
 */
export function printed(status: Status, ...citations: readonly Citation[]) {
  const noted = (note: string | undefined) => (note === undefined ? {} : { note });
  const cellIn =
    <U extends Unit>(unit: U) =>
    (value: ValueOf<U>, note?: string): Cell<U> => ({ id: "", value, unit, status, citations, ...noted(note) });
  return {
    eur: cellIn("EUR"),
    eurPerDay: cellIn("EUR/day"),
    percent: cellIn("%"),
    days: cellIn("days"),
    months: cellIn("months"),
    years: cellIn("years"),
    persons: cellIn("persons"),
    km: cellIn("km"),
    points: cellIn("points"),
    instant: cellIn("instant"),
    date: cellIn("date"),
    group: cellIn("group"),
    call: cellIn("call"),
    number: cellIn("number"),
    rule: (note?: string): Passage => ({ id: "", status, citations, ...noted(note) }),
  };
}

/** Whether a part of a table is a cell, and no passage and no table. */
export function isCell(part: object): part is Cell {
  return "value" in part && "status" in part;
}

/** Whether a part of a table is a passage, or a cell. */
export function isPassage(part: object): part is Passage {
  return "citations" in part && "status" in part;
}
