/*
 * No application comes near these. They keep nonsense out, and every sum of cents exact: a million persons with 1 006
 * days each at the highest base rate cost a ninth of what a number holds exactly.
 */

/** Participants, or accompanying persons, of one flow. */
export const MOST_PERSONS = 100_000;

/** Participants and accompanying persons of all flows. */
export const MOST_PERSONS_IN_ALL = 1_000_000;

/** Days of an activity. */
export const MOST_DAYS = 1000;

/** Flows, visits, costs. */
export const MOST_FLOWS = 20_000;

/** Entries of accompanying persons of one flow. */
export const MOST_ENTRIES = 100;
