import { type Award, type AwardPoints, checkAward } from "./award.js";

/** An application with the points of its evaluation. */
export interface EvaluatedApplication {
  /** What the caller knows it by. */
  readonly reference: string;
  readonly call: number;
  readonly action: string;
  readonly points: AwardPoints;
}

/** An application in the ranking: plain JSON. */
export interface RankedApplication {
  readonly reference: string;
  /**
   * The place among those that pass, from 1; those with the same total share it. Absent for those that do not pass, and
   * where it depends on one that is not decided.
   */
  readonly place?: number;
  /** Absent where it is not decided whether the application passes. */
  readonly awarded?: boolean;
  readonly award: Award;
}

/**
 * Which accreditations are awarded: those that pass the thresholds, from the highest total down, until the agency's number
 * is reached. Applications with the total of the last one awarded are awarded, too.
 *
 * An application of which it is not decided whether it passes has no place, and those whose award depends on it are not
 * decided either.
 *
 * @param applications of one call, action and agency
 * @param most how many the National Agency awards; left out where it sets no number, and all that pass are awarded
 * @returns the applications, the highest totals first; those that do not pass come last
 * @throws RangeError if `most` is no whole number of at least 0; TypeError if the applications are of several calls or
 * actions, if two have the same reference, and like {@link checkAward}
 * @example
 * const call = { call: 2026, action: "KA120-SCH" };
 * const points = (objectives: number) => ({ relevance: 8, objectives, activities: 15, management: 20 });
 * const a = { ...call, reference: "A", points: points(35) };
 * const b = { ...call, reference: "B", points: points(30) };
 * const c = { ...call, reference: "C", points: points(30) };
 * rankForAward([a, b, c], 2).map(({ reference, place }) => `${place} ${reference}`) // => ["1 A", "2 B", "2 C"]
 */
export function rankForAward(
  applications: readonly EvaluatedApplication[],
  most: number = applications.length,
): readonly RankedApplication[] {
  if (!Number.isInteger(most) || most < 0) throw new RangeError("most must be a whole number of at least 0");
  assertComparable(applications);
  const checked = applications.map(({ reference, call, action, points }) => ({
    reference,
    award: checkAward(call, action, points),
  }));
  const passed = byTotal(checked.filter(({ award }) => award.passed === true));
  const open = byTotal(checked.filter(({ award }) => award.passed === undefined));
  const failed = byTotal(checked.filter(({ award }) => award.passed === false));
  return [
    ...passed.map(({ reference, award }): RankedApplication => {
      const above = passed.filter((other) => other.award.total > award.total).length;
      // At worst every open application of a higher total passes, too.
      const mayBeAbove = open.filter((other) => other.award.total > award.total).length;
      const ranked = { reference, ...(mayBeAbove === 0 ? { place: above + 1 } : {}), award };
      if (above >= most) return { ...ranked, awarded: false };
      return above + mayBeAbove < most ? { ...ranked, awarded: true } : ranked;
    }),
    ...open.map(({ reference, award }): RankedApplication => ({ reference, award })),
    ...failed.map(({ reference, award }): RankedApplication => ({ reference, awarded: false, award })),
  ];
}

function byTotal<T extends { readonly award: Award }>(list: readonly T[]): readonly T[] {
  return [...list].sort((one, other) => other.award.total - one.award.total);
}

function assertComparable(applications: readonly EvaluatedApplication[]): void {
  const [first] = applications;
  const references = new Set<string>();
  for (const { reference, call, action } of applications) {
    if (call !== first?.call || action !== first.action) {
      throw new TypeError("the applications are of several calls or actions");
    }
    if (references.has(reference)) throw new TypeError(`two applications have the reference ${reference}`);
    references.add(reference);
  }
}
