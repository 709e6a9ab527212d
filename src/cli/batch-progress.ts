/** Where progress is drawn: standard error. */
type Screen = Pick<NodeJS.WriteStream, "write">;

/** How far a batch has come. */
export interface Progress {
  readonly count: number;
  readonly failed: number;
  readonly endByte: number;
}

/** Often enough to look alive. */
const EVERY_MS = 200;

/**
 * Draws progress in one line that overwrites itself.
 *
 * @param totalBytes the size of the input, where it is known
 * @param now milliseconds of a clock
 */
export function progressOn(screen: Screen, totalBytes: number | undefined, now: () => number) {
  const start = now();
  let drawn: number | undefined;
  return {
    show({ count, failed, endByte }: Progress): void {
      if (drawn !== undefined && now() - drawn < EVERY_MS) return;
      drawn = now();
      const perSecond = Math.round((1000 * count) / Math.max(1, drawn - start));
      const share = totalBytes ? `${Math.floor((100 * endByte) / totalBytes)} %, ` : "";
      screen.write(`\r${share}${count} done, ${failed} failed, ${perSecond}/s\u001b[K`);
    },
    /** Leaves the line as if nothing had been drawn. */
    clear(): void {
      if (drawn !== undefined) screen.write("\r\u001b[K");
    },
  };
}
