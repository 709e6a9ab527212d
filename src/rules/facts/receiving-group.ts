import type { Cell } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import type { Finding } from "../../results/finding.js";
import type { Citation } from "../../values/citation.js";
import { entry } from "../../values/entry.js";
import type { KnownFlow } from "../joined.js";
import { notInProgramme } from "./programme-countries.js";
import { notInThirdCountry, thirdCountryTable } from "./third-countries.js";

/**
 * The group of the receiving country, by which individual support is paid: that of a programme country, or, for an
 * activity that may be there, of a third country not associated to the Programme.
 *
 * @param country a state
 * @returns `undefined` for a country that receives nobody in the activity
 */
export function receivingGroup(
  { activity }: KnownFlow,
  { field }: ActionTables,
  country: string,
): Cell<"group"> | undefined {
  const own = entry(field.countryGroups, country);
  if (own !== undefined || activity.thirdCountries !== true) return own;
  return field.thirdCountries === undefined ? undefined : entry(field.thirdCountries.countryGroups, country);
}

/** Why a country receives nobody in the activity of a flow. */
export function notReceiving(
  flow: KnownFlow,
  country: string,
  tables: ActionTables,
  citations: readonly Citation[],
): Finding {
  const { given = country, path } = flow.receiving;
  const table = thirdCountryTable(tables, country);
  const reason = table === undefined ? undefined : notInThirdCountry(flow, country, table);
  return reason ?? notInProgramme(tables, given, path, citations);
}
