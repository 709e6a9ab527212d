const DEFAULT_LIMIT = 10;

/**
 * How many places to give at most.
 *
 * @returns the limit, 10 if left out
 * @throws RangeError if it is not a whole number, 0 or more, or Infinity
 */
export function placeLimit(limit: number = DEFAULT_LIMIT): number {
  const whole = Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY;
  if (!whole || limit < 0) throw new RangeError("limit must be a whole number, 0 or more");
  return limit;
}
