import type { BaseRateTable } from "../../rates/agency-table.js";
import type { IndividualSupportTable, RateCategory } from "../../rates/call-table.js";
import type { CountryGroup } from "../../rates/cell.js";
import { type CellChoice, type Explanation, rate } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type Cents, formatCents, type MoneyInput, toCents } from "../../values/money.js";
import type { Path } from "../../values/path.js";

/** Base rates as a caller brings them, EUR per day: `{ "staff": { "1": 141 }, "learners": { "2": "55.00" } }`. */
export type BaseRatesInput = {
  readonly [category in RateCategory]?: { readonly [group in `${CountryGroup}`]?: MoneyInput | undefined } | undefined;
};

/** The bound of the guide's range that stands in for an unknown rate of an agency (I7). */
export type Bound = "minimum" | "maximum";

/** A base rate and where it comes from, or the finding that none is known. */
export type BaseRate = { readonly findings: readonly Finding[] } & (
  | { readonly status: "known"; readonly cents: Cents; readonly leaf: (chosenBy: CellChoice) => Explanation }
  | { readonly status: "missing" }
);

/** The base rate of a category in a receiving-country group; `path` is the flow that asks. */
export type BaseRates = (category: RateCategory, group: CountryGroup, path: Path) => BaseRate;

/** Where base rates can come from. */
export interface BaseRateSources {
  readonly given: BaseRatesInput | undefined;
  /** The country of the agency, and its own table where it is known. */
  readonly agency: string;
  readonly ofAgency: BaseRateTable | undefined;
  readonly guide: IndividualSupportTable;
}

/**
 * The base rates of an application: the caller's, else the agency's own, else the guide's bound if one is asked for; else
 * there is none, and no amount.
 */
export function baseRatesFrom(sources: BaseRateSources, bound: Bound | undefined): BaseRates {
  return (category, group, path) =>
    givenRate(sources, category, group) ??
    agencyRate(sources, category, group) ??
    (bound === undefined
      ? missingRate(sources, category, group, path)
      : guideRate(sources, category, group, path, bound));
}

function givenRate(
  { given: rates, guide }: BaseRateSources,
  category: RateCategory,
  group: CountryGroup,
): BaseRate | undefined {
  const given = rates?.[category]?.[`${group}`];
  if (given === undefined) return undefined;
  const cents = toCents(given);
  const path = ["options", "baseRates", category, String(group)];
  const value = formatCents(cents);
  const { minimum, maximum } = guide[category][group];
  const leaf = (chosenBy: CellChoice): Explanation => ({ kind: "input", path, value, chosenBy });
  if (cents >= minimum.value * 100 && cents <= maximum.value * 100) {
    return { status: "known", cents, leaf, findings: [] };
  }
  const params = { category, group, rate: value, ...rangeOf(guide, category, group) };
  const outOfRange = finding("base-rate.out-of-range", path, params, minimum.citations);
  return { status: "known", cents, leaf, findings: [outOfRange] };
}

function agencyRate({ ofAgency }: BaseRateSources, category: RateCategory, group: CountryGroup): BaseRate | undefined {
  const cell = ofAgency?.[category]?.[group]?.base;
  if (cell === undefined) return undefined;
  return { status: "known", cents: cell.value * 100, leaf: (chosenBy) => rate(cell, chosenBy), findings: [] };
}

function guideRate(
  { agency, guide }: BaseRateSources,
  category: RateCategory,
  group: CountryGroup,
  path: Path,
  bound: Bound,
): BaseRate {
  const cell = guide[category][group][bound];
  const cents = cell.value * 100;
  const params = { agency, category, group, rate: formatCents(cents), bound };
  return {
    status: "known",
    cents,
    leaf: (chosenBy) => rate(cell, chosenBy),
    findings: [finding("base-rate.assumed", path, params, cell.citations)],
  };
}

function missingRate(
  { agency, guide }: BaseRateSources,
  category: RateCategory,
  group: CountryGroup,
  path: Path,
): BaseRate {
  const params = { agency, category, group, ...rangeOf(guide, category, group) };
  const { citations } = guide[category][group].minimum;
  return { status: "missing", findings: [finding("base-rate.missing", path, params, citations)] };
}

function rangeOf(guide: IndividualSupportTable, category: RateCategory, group: CountryGroup) {
  const { minimum, maximum } = guide[category][group];
  return { minimum: formatCents(minimum.value * 100), maximum: formatCents(maximum.value * 100) };
}
