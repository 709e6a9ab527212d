/** Reads, in the order in which they were written, the parts of a country's block. */
export interface BlockReader {
  /** A number from 0 to 2³² − 1. */
  readonly number: () => number;
  /** That many such numbers, written as a column: small ones, or deltas. */
  readonly column: (length: number) => Uint32Array;
  /** Bytes, preceded by their number. */
  readonly bytes: () => Uint8Array;
}

/**
 * A reader at the start of a block. A column is stored as four rows, the lowest bytes of all its numbers first, so that
 * the compressor sees like with like and small numbers cost nothing.
 *
 * @throws RangeError from its functions, if the block is shorter than what is asked for
 */
export function blockReader(block: Uint8Array): BlockReader {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  let position = 0;

  const take = (length: number): Uint8Array => {
    if (position + length > block.length) throw new RangeError("the gazetteer's block ends too early");
    position += length;
    return block.subarray(position - length, position);
  };

  const number = (): number => {
    take(4);
    return view.getUint32(position - 4, true);
  };

  const column = (length: number): Uint32Array => {
    const rows = take(4 * length);
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index += 1) {
      let value = 0;
      for (let row = 3; row >= 0; row -= 1) value = (value << 8) | (rows[row * length + index] ?? 0);
      numbers[index] = value;
    }
    return numbers;
  };

  return { number, column, bytes: () => take(number()) };
}

/**
 * Running totals of a column of differences, in which 0, 1, 2, 3, 4 … stand for 0, −1, 1, −2, 2 …
 *
 * @example runningTotals(Uint32Array.of(20, 1, 4)) // => Uint32Array [10, 9, 11]
 */
export function runningTotals(differences: Uint32Array): Uint32Array {
  let total = 0;
  return differences.map((difference) => {
    total += (difference >>> 1) ^ -(difference & 1);
    return total;
  });
}
