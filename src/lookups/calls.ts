import { actionIds, callTables } from "../rates/index.js";

/** A call that is known. */
export interface KnownCall {
  readonly call: number;
  /** The day on which its tables were last checked against their sources; compare it with your own date. */
  readonly lastChecked: string;
  readonly fields: readonly string[];
  readonly actions: readonly string[];
}

/**
 * The calls that are known, oldest first.
 *
 * @returns each call with its fields and actions, and the day on which its tables were last checked
 * @example calls()[0]?.call // => 2021
 */
export function calls(): readonly KnownCall[] {
  return callTables.map(({ call, lastChecked, fields }) => ({
    call,
    lastChecked,
    fields: Object.keys(fields),
    actions: actionIds(fields),
  }));
}
