import { signal } from "@preact/signals";

const text = signal("");

/** Says something to who cannot see it. */
export function announce(what: string): void {
  text.value = what;
}

export function Announced() {
  return (
    <p class="out-of-sight" role="status">
      {text}
    </p>
  );
}
