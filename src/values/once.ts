/**
 * Puts a computation off until it is asked for, and does it once.
 *
 * @example
 * const rate = once(() => dear());
 * rate() === rate() // => true
 */
export function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
