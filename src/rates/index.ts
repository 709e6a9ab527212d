import { at } from "./agencies/at.js";
import { de } from "./agencies/de.js";
import { is } from "./agencies/is.js";
import { pl } from "./agencies/pl.js";
import { se } from "./agencies/se.js";
import type { BaseRateTable, NationalTable } from "./agency-table.js";
import type { ActionTable, CallTable, FieldTable } from "./call-table.js";
import { call2021 } from "./calls/2021/sch.js";
import { call2022 } from "./calls/2022/sch.js";
import { call2023 } from "./calls/2023/sch.js";
import { call2024 } from "./calls/2024/sch.js";
import { call2025 } from "./calls/2025/sch.js";
import { call2026 } from "./calls/2026/sch.js";
import { frozen } from "./frozen.js";

/** Every call known, oldest first. */
export const callTables: readonly CallTable[] = frozen([call2021, call2022, call2023, call2024, call2025, call2026]);

/** Every agency of which base rates are known. */
export const nationalTables: readonly NationalTable[] = frozen([at, de, is, pl, se]);

/** The table of a call, or `undefined` where the call is not known: never that of another call. */
export function callTable(call: number): CallTable | undefined {
  return callTables.find((table) => table.call === call);
}

/** The base rates of an agency for a call, or `undefined` where none are known. */
export function baseRateTable(call: number, agency: string): BaseRateTable | undefined {
  return nationalTables.find((table) => table.agency === agency)?.calls[call];
}

/** What a call says of one action, with the figures of the action's field. */
export interface ActionRules {
  readonly call: CallTable;
  readonly field: FieldTable;
  readonly action: ActionTable;
}

/** The rules of an action in a call, or `undefined` where the call does not cover the action. */
export function actionRules(call: CallTable, action: string): ActionRules | undefined {
  for (const field of Object.values(call.fields)) {
    const table = entry(field.actions, action);
    if (table !== undefined) return { call, field, action: table };
  }
  return undefined;
}

/** Own entries only: an activity called "constructor" is unknown, not a function. */
export function entry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
