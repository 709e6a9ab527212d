import type { Organisation } from "../../application/application.js";
import type { ActionTables } from "../../rates/index.js";

/**
 * The country whose authorities supervise an organisation of special status: a lycée français, a German school abroad.
 * Only some types of organisation are of special status.
 */
export function supervisingCountry(
  { field }: Pick<ActionTables, "field">,
  { type, supervisedBy }: Organisation,
): string | undefined {
  return type === undefined || field.specialStatusTypes.includes(type) ? supervisedBy : undefined;
}
