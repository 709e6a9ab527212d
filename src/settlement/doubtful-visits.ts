import { grantOf } from "../grant.js";
import type { Start } from "../rules/join.js";
import { type Cents, centsOfResult } from "../values/money.js";

/** Visits that break a rule and may be paid all the same: what hangs on them, beside what is kept without them. */
export interface DoubtfulVisits {
  /** The flows of which more or less is paid for visits with them. */
  readonly flows: ReadonlySet<string>;
  /** What less may be paid for visits: with one of them, the next one to its host is not paid. */
  readonly less: Cents;
  /** What more may be paid. */
  readonly more: Cents;
}

export const noDoubtfulVisits: DoubtfulVisits = { flows: new Set(), less: 0, more: 0 };

/** What visits come to by flow, under each table of the call. */
export type VisitAmounts = readonly ReadonlyMap<string, Cents>[];

export function visitAmounts(start: Start): VisitAmounts {
  if (start.ways === undefined) return [];
  return start.ways.map((way) => {
    const { flows } = grantOf({ ...start, ways: [way], price: way.price }).grant.summary;
    return new Map(flows.map((row) => [row.flow, centsOfResult(row.preparatoryVisits ?? "0.00")]));
  });
}

/** What hangs on visits once one more of them is left out. Of several to one host both ends lie further apart than need be. */
export function leftOut(known: DoubtfulVisits, before: VisitAmounts, after: VisitAmounts): DoubtfulVisits {
  const changes = before.flatMap((was, way) => {
    const is = after[way] ?? new Map<string, Cents>();
    return [...new Set([...was.keys(), ...is.keys()])].map((flow) => ({
      way,
      flow,
      cents: (is.get(flow) ?? 0) - (was.get(flow) ?? 0),
    }));
  });
  const inAll = before.map((_, way) =>
    changes.reduce<Cents>((sum, each) => (each.way === way ? sum + each.cents : sum), 0),
  );
  return {
    flows: new Set([...known.flows, ...changes.flatMap(({ flow, cents }) => (cents === 0 ? [] : [flow]))]),
    less: known.less + Math.max(0, ...inAll),
    more: known.more + Math.max(0, ...inAll.map((cents) => -cents)),
  };
}
