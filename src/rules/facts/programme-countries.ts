import { eTwinning } from "../../rates/etwinning.js";
import type { ActionTables } from "../../rates/index.js";
import type { FindingParams } from "../../results/codes.js";
import { entry } from "../../values/entry.js";
import { eTwinningCountry } from "../etwinning.js";
import { stateOf } from "./states.js";

/** Whether a country is an EU Member State or a third country associated to the Programme, or a part of one. */
export function isProgrammeCountry(tables: ActionTables, country: string): boolean {
  return entry(tables.field.countryGroups, stateOf(tables, country)) !== undefined;
}

/** What is said of a destination that is no programme country: a partner there may still join in eTwinning. */
export function notInProgramme({ field }: ActionTables, country: string): FindingParams["country.not-in-programme"] {
  const joinsIn = eTwinning.fields.includes(field.field) && eTwinningCountry(country) !== undefined;
  return joinsIn ? { country, eTwinning: true } : { country };
}
