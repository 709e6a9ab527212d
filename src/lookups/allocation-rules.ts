import type { AllocationRules } from "../rates/allocation-table.js";
import { actionTables, allocationTable, allocationTables, callTable } from "../rates/index.js";
import { countryCode } from "../values/country-code.js";

/** Whose rules of budget allocation are shipped. */
export interface KnownAllocation {
  readonly call: number;
  readonly action: string;
  readonly nationalAgency: string;
}

/**
 * The rules by which a National Agency allots its budget among accredited organisations, where they are shipped. Those of
 * other agencies come as a file: `parseAllocationRules` of `erasmus-ka1/schema`.
 *
 * @param call the year of the call
 * @param action "KA121-SCH"
 * @param agency the country of the National Agency
 * @returns the rules, each figure a cell with its source and status; `undefined` where they are not shipped
 * @example allocationRules(2026, "KA121-SCH", "SE")?.basicGrant.individual.value // => 20000
 */
export function allocationRules(call: number, action: string, agency: string): AllocationRules | undefined {
  const table = callTable(call);
  const [tables] = table === undefined ? [] : (actionTables(table, action) ?? []);
  if (tables?.action.passages.allocation === undefined) return undefined;
  const nationalAgency = countryCode(agency);
  const known = allocationTable(call, tables.field.field, nationalAgency);
  return known && { call, action, nationalAgency, sources: known.sources, ...known.table };
}

/**
 * The agencies of which the rules of budget allocation are shipped.
 *
 * @returns call, action and agency of each
 * @example knownAllocations() // => [{ call: 2026, action: "KA121-SCH", nationalAgency: "SE" }]
 */
export function knownAllocations(): readonly KnownAllocation[] {
  return allocationTables.flatMap(({ agency: nationalAgency, calls }) =>
    Object.entries(calls).flatMap(([call, fields]) =>
      Object.keys(fields).flatMap((field) => allottedActions(Number(call), field, nationalAgency)),
    ),
  );
}

function allottedActions(call: number, field: string, nationalAgency: string): readonly KnownAllocation[] {
  const table = callTable(call);
  const own = Object.values(table?.fields ?? {}).find((each) => each.field === field);
  return Object.entries(own?.actions ?? {})
    .filter(([, { passages }]) => passages.allocation !== undefined)
    .map(([action]) => ({ call, action, nationalAgency }));
}
