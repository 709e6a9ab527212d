import type { Path } from "../entry.js";

/** Whether a path leads to a box of the settlement. */
export function isOfSettlement([part, key]: Path): boolean {
  return (
    part === "award" || part === "realised" || (part === "options" && (key === "reduction" || key === "transferPolicy"))
  );
}

/** Whether a box says what was otherwise than planned: an empty one says "as planned". */
export function isPlannedBox([part, list]: Path): boolean {
  return part === "realised" && !String(list).startsWith("added");
}
