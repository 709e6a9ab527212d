import type { ActionTables } from "../../rates/index.js";
import { entry } from "../../values/entry.js";

/** Whether a country is an EU Member State or a third country associated to the Programme. */
export function isProgrammeCountry({ field }: ActionTables, country: string): boolean {
  return entry(field.countryGroups, country) !== undefined;
}
