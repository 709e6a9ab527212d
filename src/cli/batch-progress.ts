import type { Words } from "./words/words.js";

/** Where progress is drawn: standard error. */
type Screen = Pick<NodeJS.WriteStream, "write" | "columns">;

/** How far a batch has come. */
export interface Progress {
  readonly count: number;
  readonly failed: number;
  readonly endByte: number;
}

/** Where the screen does not say how wide it is. */
const WIDTH = 80;

/** Often enough to look alive. */
const EVERY_MS = 200;

/**
 * Draws progress in one line that overwrites itself.
 *
 * @param words of the reader's language
 * @param totalBytes the size of the input, where it is known
 * @param now milliseconds of a clock
 */
export function progressOn(screen: Screen, words: Words, totalBytes: number | undefined, now: () => number) {
  const start = now();
  let drawn: number | undefined;
  return {
    show({ count, failed, endByte }: Progress): void {
      if (drawn !== undefined && now() - drawn < EVERY_MS) return;
      drawn = now();
      const perSecond = Math.round((1000 * count) / Math.max(1, drawn - start));
      const share = totalBytes ? Math.floor((100 * endByte) / totalBytes) : undefined;
      // A line that is longer than the screen would go on below, and not be overwritten.
      const line = words.terms.progress(share, count, failed, perSecond).slice(0, (screen.columns || WIDTH) - 1);
      screen.write(`\r${line}\u001b[K`);
    },
    /** Leaves the line as if nothing had been drawn. */
    clear(): void {
      if (drawn !== undefined) screen.write("\r\u001b[K");
    },
  };
}
