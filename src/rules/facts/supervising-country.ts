import type { Organisation } from "../../application/application.js";
import type { ActionTables } from "../../rates/index.js";
import { sameState } from "./states.js";

/**
 * The country whose authorities supervise an organisation of special status: a lycée français, a German school abroad.
 * Only some types of organisation are of special status, and none under its own country's authorities.
 */
export function supervisingCountry(
  tables: Pick<ActionTables, "field" | "countryParts">,
  { type, country, supervisedBy }: Organisation,
): string | undefined {
  if (supervisedBy === undefined || sameState(tables, supervisedBy, country)) return undefined;
  return type === undefined || tables.field.specialStatusTypes.includes(type) ? supervisedBy : undefined;
}
