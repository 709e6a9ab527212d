import { useRef } from "preact/hooks";
import { drawn } from "./drawn.js";

/**
 * For a bar that goes away with its last button: where the keyboard came from, and a way back there. Where that is gone,
 * too, the keyboard goes to the beginning of the form.
 */
export function useWayBack(): {
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly goBack: () => Promise<void>;
} {
  const from = useRef<HTMLElement | undefined>(undefined);
  return {
    onFocusIn: ({ relatedTarget, currentTarget }) => {
      const isInside =
        currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isInside) from.current = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
    },
    goBack: async () => {
      await drawn();
      from.current?.focus();
      if (document.activeElement !== from.current) document.querySelector<HTMLElement>("main")?.focus();
    },
  };
}
