import { entry } from "./entry.js";

/** Outermost regions and other parts that are in the Union, by code, with their state (I24). */
export const partsInUnion: Readonly<Record<string, string>> = {
  GP: "FR",
  MQ: "FR",
  GF: "FR",
  RE: "FR",
  YT: "FR",
  MF: "FR",
  AX: "FI",
};

/** Overseas countries and territories, by code, with the state to which they belong. */
export const overseasTerritories: Readonly<Record<string, string>> = {
  GL: "DK",
  NC: "FR",
  PF: "FR",
  PM: "FR",
  WF: "FR",
  BL: "FR",
  TF: "FR",
  AW: "NL",
  BQ: "NL",
  CW: "NL",
  SX: "NL",
};

/** Svalbard and Jan Mayen. */
export const partsOfNorway: Readonly<Record<string, string>> = { SJ: "NO" };

/** Every part of a state with an ISO code of its own, with its state. */
const states: Readonly<Record<string, string>> = { ...partsInUnion, ...overseasTerritories, ...partsOfNorway };

/**
 * The state that a code counts as in every call: that of which it is a part (I24), or itself.
 *
 * @param country an ISO code
 * @example stateOfCode("AX") // => "FI"
 */
export function stateOfCode(country: string): string {
  return entry(states, country) ?? country;
}

/**
 * The codes under which the places of a state are listed: its own, and those of its parts.
 *
 * @param country an ISO code; of a part only that part
 * @example codesOf("FI") // => ["FI", "AX"]
 */
export function codesOf(country: string): readonly string[] {
  return [country, ...Object.keys(states).filter((part) => states[part] === country)];
}
