import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Path } from "./entry.js";
import { boxSignal } from "./plan.js";

/** What stands in a box. Its component is drawn again when this changes, and not when anything else of the plan does. */
export function useBox(path: Path): unknown {
  return useMemo(() => boxSignal(path), [path.join()]).value;
}

/** What follows from some signals, for a path or a position: drawn again when it changes. */
export function useOf<Of>(keys: readonly unknown[], get: () => Of): Of {
  return useMemo(() => computed(get), keys).value;
}
