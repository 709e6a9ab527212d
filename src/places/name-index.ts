/** Folded names in order, and the places that bear each. */
export interface NameIndex {
  /** Ascending by UTF-16 code units. A name may occur more than once. */
  readonly keys: readonly string[];
  /** Where in `places` each key's begin; one more than there are keys. */
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
  const { keys } = index;
  for (let at = firstNotBelow(keys, prefix); at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    if (!key.startsWith(prefix)) return;
    for (const place of placesAt(index, at)) visit(place, key);
  }
}

/**
 * The places that bear a key.
 *
 * @returns their numbers within the country, at least one for a key that is there
 */
export function placesAt(index: NameIndex, at: number): Uint32Array {
  return index.places.subarray(index.starts[at], index.starts[at + 1]);
}

function firstNotBelow(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
