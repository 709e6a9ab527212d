/** Writes what `src/places/block-reader.ts` reads, in the same order. */
export interface BlockWriter {
  readonly number: (value: number) => void;
  readonly column: (values: readonly number[]) => void;
  readonly text: (text: string) => void;
  /** All that was written. */
  readonly block: () => Buffer;
}

/** A writer, with an empty block. */
export function blockWriter(): BlockWriter {
  const parts: Buffer[] = [];

  const number = (value: number): void => {
    const part = Buffer.alloc(4);
    part.writeUInt32LE(value);
    parts.push(part);
  };

  const column = (values: readonly number[]): void => {
    const rows = Buffer.alloc(4 * values.length);
    values.forEach((value, index) => {
      for (let row = 0; row < 4; row += 1) rows[row * values.length + index] = (value >>> (8 * row)) & 0xff;
    });
    parts.push(rows);
  };

  const text = (content: string): void => {
    const bytes = Buffer.from(content, "utf8");
    number(bytes.length);
    parts.push(bytes);
  };

  return { number, column, text, block: () => Buffer.concat(parts) };
}

/**
 * What must be added to each number to give the next, the signs folded in: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 …
 *
 * @example differences([10, 9, 11]) // => [20, 1, 4]
 */
export function differences(values: readonly number[]): readonly number[] {
  return values.map((value, at) => {
    const difference = value - (values[at - 1] ?? 0);
    return difference < 0 ? -2 * difference - 1 : 2 * difference;
  });
}
