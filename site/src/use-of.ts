import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

/** What follows from some signals, for a path or a position: drawn again when it changes. */
export function useOf<Of>(keys: readonly unknown[], get: () => Of): Of {
  return useMemo(() => computed(get), keys).value;
}
