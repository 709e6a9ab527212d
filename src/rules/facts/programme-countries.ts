import type { ActionTables } from "../../rates/index.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Citation } from "../../values/citation.js";
import { entry } from "../../values/entry.js";
import type { Path } from "../../values/path.js";
import { eTwinningCountry } from "../etwinning.js";
import { stateOf } from "./states.js";

/** Whether a country is an EU Member State or a third country associated to the Programme, or a part of one. */
export function isProgrammeCountry(tables: ActionTables, country: string): boolean {
  return entry(tables.field.countryGroups, stateOf(tables, country)) !== undefined;
}

/**
 * What is said of a destination that is no programme country. Where organisations of the field may join in eTwinning, a
 * partner there may still do so.
 */
export function notInProgramme(
  { field }: ActionTables,
  country: string,
  at: Path,
  citations: readonly Citation[],
): Finding {
  const { eTwinning } = field.passages;
  if (eTwinning === undefined || eTwinningCountry(country) === undefined) {
    return finding("country.not-in-programme", at, { country }, citations);
  }
  return finding("country.not-in-programme", at, { country, eTwinning: true }, [...citations, ...eTwinning.citations]);
}
