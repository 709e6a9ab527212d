/** What the service takes on. */
export interface Limits {
  /** Bytes of a body; of a batch, bytes of a line. Default: 1 MiB. */
  readonly mostBytes: number;
  /** Values in a body, those in objects and lists included: each costs time. Default: 10 000. */
  readonly mostValues: number;
  /** Entries of one list in a body, of flows for example: each is checked, priced and explained. Default: 300. */
  readonly mostEntries: number;
  /** Questions with a body that are read or answered at the same time, and as many look-ups; batches apart. Default: 64. */
  readonly mostRequests: number;
  /** Batches at the same time: whatever they do, others are answered. Default: 8. */
  readonly mostBatches: number;
  /** Within how many seconds a body must have arrived; of a batch, its next line. Default: 10. */
  readonly bodySeconds: number;
}

export const defaultLimits: Limits = {
  mostBytes: 1024 * 1024,
  mostValues: 10_000,
  mostEntries: 300,
  mostRequests: 64,
  mostBatches: 8,
  bodySeconds: 10,
};

/**
 * The limits that were asked for, and the others.
 *
 * @throws RangeError for a limit that is not a whole number above 0
 */
export function limitsOf(asked: Partial<Limits>): Limits {
  const limits = { ...defaultLimits, ...asked };
  for (const [name, limit] of Object.entries(limits)) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`${name} must be a whole number above 0`);
  }
  return limits;
}
