import type { ActionTables } from "../../rates/index.js";
import { entry } from "../../values/entry.js";
import { stateOf } from "./states.js";

/** Whether a country is an EU Member State or a third country associated to the Programme, or a part of one. */
export function isProgrammeCountry(tables: ActionTables, country: string): boolean {
  return entry(tables.field.countryGroups, stateOf(tables, country)) !== undefined;
}
