import { entry } from "../values/entry.js";
import { at } from "./agencies/at.js";
import { de } from "./agencies/de.js";
import { es } from "./agencies/es.js";
import { is } from "./agencies/is.js";
import { pl } from "./agencies/pl.js";
import { se } from "./agencies/se.js";
import { se as seAllocations } from "./allocations/se.js";
import type { ActionTable, CallTable, CountryPart, Field, FundingTable, KnownAction } from "./call-table.js";
import { call2021 } from "./calls/2021/index.js";
import { call2022 } from "./calls/2022/index.js";
import { call2023 } from "./calls/2023/index.js";
import { call2024 } from "./calls/2024/index.js";
import { call2025 } from "./calls/2025/index.js";
import { call2026 } from "./calls/2026/index.js";
import {
  type LoadedAllocation,
  type LoadedBaseRates,
  type LoadedCall,
  type LoadedField,
  loadedAgency,
  loadedAllocations,
  loadedCall,
} from "./load.js";

export type { LoadedCall } from "./load.js";

/** Every call known, oldest first. */
export const callTables: readonly LoadedCall[] = [call2021, call2022, call2023, call2024, call2025, call2026].map(
  (table: CallTable) => loadedCall(table),
);

/** Every agency of which base rates are known. */
export const agencyTables = [at, de, es, is, pl, se].map(loadedAgency);

/** Every agency of which the rules of budget allocation are known. */
export const allocationTables = [seAllocations].map(loadedAllocations);

/** The tables of a call, or `undefined` where the call is not known: never those of another call. */
export function callTable(call: number): LoadedCall | undefined {
  return callTables.find((table) => table.call === call);
}

/** The tables of a field in a call, or `undefined` where the call or the field is not known. */
export function fieldTable(call: number, field: string): LoadedField | undefined {
  const fields: Readonly<Record<string, LoadedField>> | undefined = callTable(call)?.fields;
  return fields === undefined ? undefined : entry(fields, field);
}

/** The base rates of an agency for a field of a call, or `undefined` where none are known. */
export function baseRateTable(call: number, field: Field, agency: string): LoadedBaseRates | undefined {
  return agencyTables.find((table) => table.agency === agency)?.calls[call]?.[field];
}

/** The rules by which an agency allots its budget for a field of a call, or `undefined` where none are known. */
export function allocationTable(call: number, field: Field, agency: string): LoadedAllocation | undefined {
  return allocationTables.find((table) => table.agency === agency)?.calls[call]?.[field];
}

/** What a call says of one action, with the figures that it funds with. */
export interface ActionTables {
  readonly call: number;
  readonly id: KnownAction;
  readonly field: LoadedField;
  readonly funding: FundingTable;
  readonly action: ActionTable;
  readonly countryParts: Readonly<Record<string, CountryPart>>;
}

/**
 * The tables of an action in a call, or `undefined` where the call does not cover the action. Two where the call has
 * two candidates (I17).
 */
export function actionTables(
  { call, countryParts, fields }: LoadedCall,
  action: string,
): readonly [ActionTables, ...ActionTables[]] | undefined {
  // The field is the last part of an action's id.
  const field = entry<LoadedField>(fields, action.slice(action.lastIndexOf("-") + 1));
  if (field === undefined) return undefined;
  const tables = (each: LoadedField): ActionTables | undefined => {
    const table = entry(each.actions, action);
    const id = action as KnownAction;
    return table === undefined ? undefined : { call, id, field: each, funding: each, action: table, countryParts };
  };
  const own = tables(field);
  if (own === undefined) return undefined;
  const other = field.otherwise === undefined ? undefined : tables(field.otherwise);
  return other === undefined ? [own] : [own, other];
}

/** The ids of all actions of a call, in the order of its fields. */
export function actionIds(fields: LoadedCall["fields"]): readonly string[] {
  return Object.values(fields).flatMap(({ actions }) => Object.keys(actions));
}

/** The activity types of an action by their ids, in the order of the guide: those of all tables of its call. */
export function activityIds(tables: readonly ActionTables[]): readonly string[] {
  return [...new Set(tables.flatMap(({ field }) => Object.keys(field.activities)))];
}

/** The calls whose tables a call without an edition of its own may share (I17). */
export function neighbours(call: number): readonly [before: number, after: number] {
  return [call - 1, call + 1];
}
