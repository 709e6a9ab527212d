/** Folded names in order, and the places that have each. */
export interface NameIndex {
  /** How many keys there are. */
  readonly size: number;
  /** Ascending by UTF-16 code units. A name may occur more than once. */
  readonly keyAt: (at: number) => string;
  /** Where the places of each key begin in `places`; one entry more than there are keys. */
  readonly starts: Uint32Array;
  /** Numbers of places within their country. */
  readonly places: Uint32Array;
}

/**
 * Calls `visit` for every place and key that begins with `prefix`, in the order of the keys.
 *
 * @example eachWithPrefix(index, "war", (place, key) => …) // "warka", "warsaw", "warszawa" …
 */
export function eachWithPrefix(index: NameIndex, prefix: string, visit: (place: number, key: string) => void): void {
  for (let at = firstNotBelow(index, prefix); at < index.size; at += 1) {
    const key = index.keyAt(at);
    if (!key.startsWith(prefix)) return;
    for (const place of placesAt(index, at)) visit(place, key);
  }
}

/**
 * The places that have a key.
 *
 * @returns their numbers within the country, at least one for a key that exists
 */
export function placesAt(index: NameIndex, at: number): Uint32Array {
  return index.places.subarray(index.starts[at], index.starts[at + 1]);
}

function firstNotBelow({ size, keyAt }: NameIndex, key: string): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
