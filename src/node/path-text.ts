import type { Path } from "../index.js";

/**
 * A place in the input as the command writes it.
 *
 * @param path of an issue or a finding
 * @returns keys with dots, positions in brackets; empty for the whole
 * @example pathText(["flows", 0, "participants"]) // => "flows[0].participants"
 */
export function pathText(path: Path): string {
  const keys = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`));
  return keys.join("").replace(/^\./, "");
}
