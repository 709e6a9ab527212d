import { callTables } from "../rates/index.js";

/** Who plans, plans with the newest call. */
export function newestCall(): number {
  return Math.max(...callTables.map(({ call }) => call));
}
