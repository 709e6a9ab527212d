import { fieldOptions } from "../fields/field.js";
import { MOST_BASE_RATE } from "../rates/agency-table.js";
import { isObject } from "../values/is-object.js";
import { isMoney, toCents } from "../values/money.js";
import type { GrantOptions } from "./joined.js";

/** What each option may be; `undefined` is always allowed. */
const allowed = {
  baseRates: undefined,
  dayCount: fieldOptions.dayCount,
  greenDays: fieldOptions.greenDays,
  explanations: [true, false, "every-limit"],
  range: [true, false],
} as const satisfies { readonly [Key in keyof GrantOptions]-?: readonly unknown[] | undefined };

/** The tables of base rates, and the groups of receiving countries in each. */
const categories = ["staff", "learners"];
const groups = ["1", "2", "3"];

/**
 * Fails at once on options that would be ignored, or taken for the default: the amount would be wrong without a word.
 *
 * @throws TypeError or RangeError naming the option
 */
export function assertOptions(options: GrantOptions): void {
  if (!isObject(options)) throw new TypeError(`options must be an object, ${example}`);
  for (const key in options) {
    const value: unknown = options[key as keyof GrantOptions];
    if (!Object.hasOwn(allowed, key)) throw unknownKey("options", key, "option", Object.keys(allowed));
    if (value === undefined) continue;
    const values: readonly unknown[] | undefined = allowed[key as keyof GrantOptions];
    if (values === undefined) assertBaseRates(value);
    else if (!values.includes(value)) {
      throw new TypeError(`options.${key} must be ${values.map(shown).join(" or ")}, not ${shown(value)}`);
    }
  }
}

const example = 'such as { baseRates: { staff: { "1": 141 } } }';

function assertBaseRates(baseRates: unknown): void {
  const at = "options.baseRates";
  if (!isObject(baseRates)) {
    throw new TypeError(`${at} must be an object with staff and learners, such as { staff: { "1": 141 } }`);
  }
  for (const [category, byGroup] of Object.entries(baseRates)) {
    if (!categories.includes(category)) throw unknownKey(at, category, "category of base rates", categories);
    if (byGroup === undefined) continue;
    if (!isObject(byGroup)) {
      throw new TypeError(`${at}.${category} must be an object by country group, such as { "1": 141 }`);
    }
    for (const [group, rate] of Object.entries(byGroup)) {
      if (!groups.includes(group)) throw unknownKey(`${at}.${category}`, group, "country group", groups);
      if (rate !== undefined) assertRate(rate, `${at}.${category}.${group}`);
    }
  }
}

function assertRate(rate: unknown, at: string): void {
  if (!isMoney(rate)) {
    throw new TypeError(`${at} must be EUR per day, 125 or "125.50", not ${shown(rate)}: validate with parseBaseRates`);
  }
  if (toCents(rate) > MOST_BASE_RATE * 100) throw new RangeError(`${at} is above ${MOST_BASE_RATE} EUR`);
}

function unknownKey(at: string, key: string, kind: string, known: readonly string[]): TypeError {
  return new TypeError(`${at}.${key} is no ${kind}: ${known.join(", ")}`);
}

/** A value in a message: text in quotes, and nothing long. */
function shown(value: unknown): string {
  return (typeof value === "string" ? JSON.stringify(value) : String(value)).slice(0, 40);
}
