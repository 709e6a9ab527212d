import { callTables } from "../rates/index.js";
import type { Option } from "./description.js";

/**
 * The calls that are known, for a drop-down.
 *
 * @returns the years, oldest first
 * @example callOptions()[0] // => { value: 2021, label: "2021" }
 */
export function callOptions(): readonly Option[] {
  return callTables.map(({ call }) => ({ value: call, label: String(call) }));
}
