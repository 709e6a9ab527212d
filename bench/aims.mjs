// The aims, in one place: as multiples of `JSON.parse` of the same text, unless another measure is named.

/** Each is to be kept by the clock and by the processor, unless it names one of them. */
const atMost = (limit, by) => ({ limit, by, most: true });
const atLeast = (limit, by) => ({ limit, by, most: false });

export const aims = {
  parse: atMost(1.2),
  grant: atMost(2),
  assess: {
    "2023, with rates": atMost(4),
    "2026, with rates": atMost(8),
    "2026, without rates": atMost(13),
  },
  fixtures: atMost(10),
  fromText: { 2023: atMost(6), 2026: atMost(11) },
  toBytes: { full: atMost(8), compact: atMost(2.5) },
  // Multiples of the input.
  size: { full: atMost(8), fullWithoutRates: atMost(15), compact: atMost(3) },
  // Multiples of the cost per flow of an application of ten.
  growth: { withExplanations: atMost(2, "clock"), without: atMost(1.2, "clock") },
  // Records per second of one processor.
  batch: { full: atLeast(3000, "processor"), compact: atLeast(6000, "processor"), verdict: atLeast(9000, "processor") },
  // A multiple of the speed of one job, and one of the memory of half the lines.
  batchOfTwoJobs: atLeast(1.6, "clock"),
  batchMemory: atMost(1.2),
  // MB.
  largeMemory: atMost(600),
  // A multiple of `node -e 0`.
  start: atMost(2.6),
  unknownPlace: atMost(60),
};
