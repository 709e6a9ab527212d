/** A list in another order: the same one each time for a seed. */
export function shuffled(list, seed) {
  const result = [...list];
  let state = seed + 1;
  for (let at = result.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}
