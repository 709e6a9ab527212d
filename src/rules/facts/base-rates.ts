import { type BaseRateTable, MOST_BASE_RATE } from "../../rates/agency-table.js";
import type { CountryGroup, IndividualSupportTable, RateCategory } from "../../rates/call-table.js";
import { type Explanation, type RateLeaf, rate } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type Cents, formatCents, type MoneyInput, toCents } from "../../values/money.js";

/** Base rates as a caller brings them, EUR per day: `{ "staff": { "1": 141 }, "learners": { "2": "55.00" } }`. */
export type BaseRatesInput = {
  readonly [category in RateCategory]?: { readonly [group in `${CountryGroup}`]?: MoneyInput | undefined } | undefined;
};

/** A base rate with where it comes from. */
export interface BaseRate {
  readonly cents: Cents;
  readonly leaf: (chosenBy: NonNullable<RateLeaf["chosenBy"]>) => Explanation;
  readonly findings: readonly Finding[];
}

/** The base rate of a category in a receiving-country group, or the finding that none is known. */
export type BaseRates = (category: RateCategory, group: CountryGroup, path: Finding["path"]) => BaseRate | Finding;

/** The bound of the guide's range that stands in for an agency's rate that is not known (I7). */
export type Bound = "minimum" | "maximum";

/**
 * Where base rates come from: the caller's options, else the agency's own table, else the guide's bound if one is asked
 * for; else there is none, and no amount.
 */
export function baseRatesFrom(
  options: BaseRatesInput | undefined,
  agency: string,
  national: BaseRateTable | undefined,
  table: IndividualSupportTable,
  bound: Bound | undefined,
): BaseRates {
  return (category, group, path) => {
    const { minimum, maximum } = table[category][group];
    const range = () => ({ minimum: formatCents(minimum.value * 100), maximum: formatCents(maximum.value * 100) });

    const given = options?.[category]?.[`${group}`];
    if (given !== undefined) {
      const cents = toCents(given);
      const optionPath = ["options", "baseRates", category, String(group)];
      if (cents > MOST_BASE_RATE * 100) throw new RangeError(`${optionPath.join(".")} is above ${MOST_BASE_RATE} EUR`);
      const inside = cents >= minimum.value * 100 && cents <= maximum.value * 100;
      const value = formatCents(cents);
      const outOfRange = () => {
        const params = { category, group, rate: value, ...range() };
        return finding("base-rate.out-of-range", optionPath, params, minimum.citations);
      };
      return {
        cents,
        leaf: (chosenBy) => ({ kind: "input", path: optionPath, value, chosenBy }),
        findings: inside ? [] : [outOfRange()],
      };
    }

    const own = national?.[category]?.[group];
    if (own !== undefined) {
      const id = `nationalAgencies/${agency}/${category}/${group}/base`;
      return { cents: own.base.value * 100, leaf: (chosenBy) => rate(id, own.base, chosenBy), findings: [] };
    }

    if (bound !== undefined) {
      const cell = table[category][group][bound];
      const id = `individualSupport/${category}/${group}/${bound}`;
      const params = { agency, category, group, rate: formatCents(cell.value * 100), bound };
      return {
        cents: cell.value * 100,
        leaf: (chosenBy) => rate(id, cell, chosenBy),
        findings: [finding("base-rate.assumed", path, params, cell.citations)],
      };
    }
    return finding("base-rate.missing", path, { agency, category, group, ...range() }, minimum.citations);
  };
}
