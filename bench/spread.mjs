/** The median, and the quartiles, between which half of the values lie; of three values, all. */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  return {
    median: sorted[Math.round(0.5 * last)],
    low: sorted[Math.floor(0.25 * last)],
    high: sorted[Math.ceil(0.75 * last)],
  };
}

/** How long something took that was run once a round, by the clock and by the processor. */
export function timesOf(runs) {
  return {
    clock: spreadOf(runs.map(({ clock }) => clock)),
    processor: spreadOf(runs.map(({ processor }) => processor)),
  };
}

/** How many times as long it took as another in the same round. */
export function ratiosOf(runs, others) {
  return timesOf(
    runs.map(({ clock, processor }, round) => ({
      clock: clock / others[round].clock,
      processor: processor / others[round].processor,
    })),
  );
}
