import { Decimal as BaseDecimal } from "decimal.js";
import { MONEY_PATTERN } from "./money-pattern.js";

/*
 * Money inside the engine is a whole number of euro cents in a plain `number`: exact far beyond any grant (2^53 cents
 * are 90 trillion euro), cheap to add, the same in any order. A percentage of it is a whole number of hundredths of a
 * cent, just as exact, and is rounded once, by name. Other decimals go through decimal.js: so does the evaluation of an
 * explanation, and each arithmetic checks the other.
 */

/** A private clone: decimal.js has global settings, and a caller who changes them must not change a grant. */
const Decimal = BaseDecimal.clone({ defaults: true, precision: 40, rounding: BaseDecimal.ROUND_HALF_UP });

/** An exact decimal number, where whole cents do not suffice. */
export type Exact = BaseDecimal;

/** A whole number of euro cents, not negative. */
export type Cents = number;

/** A whole number of hundredths of a euro cent, not negative. */
export type CentHundredths = number;

/** An amount in EUR as the contract writes it: at most two decimals, as a string, or a whole number. */
export type MoneyInput = string | number;

/**
 * Whether `value` is an amount of money as the contract writes it.
 *
 * @returns `true` for a string of digits with at most two decimals ("1900", "1900.5", "1900.00") or a whole number,
 * not negative and below a billion; `false` for anything else
 * @example isMoney("1900.00") // => true
 */
export function isMoney(value: unknown): value is MoneyInput {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 1e9;
  return typeof value === "string" && MONEY_PATTERN.test(value);
}

/**
 * An amount of the contract as whole cents.
 *
 * @returns euro cents
 * @throws RangeError if `value` is not an amount (see {@link isMoney})
 * @example toCents("1900.5") // => 190050
 */
export function toCents(value: MoneyInput): Cents {
  if (!isMoney(value)) throw new RangeError(`not an amount of money: ${String(value).slice(0, 40)}`);
  if (typeof value === "number") return value * 100;
  const [euros, decimals = ""] = value.split(".");
  return Number(euros) * 100 + Number(decimals.padEnd(2, "0"));
}

/**
 * Whole cents as the contract writes an amount.
 *
 * @returns EUR with two decimals
 * @example formatCents(190050) // => "1900.50"
 */
export function formatCents(cents: Cents): string {
  const euros = Math.floor(cents / 100);
  const rest = cents - euros * 100;
  return rest < 10 ? `${euros}.0${rest}` : `${euros}.${rest}`;
}

/**
 * A percentage of an amount, exactly.
 *
 * @param percent a whole number
 * @returns hundredths of a cent: round them with {@link roundToCent} or {@link roundToEuro}
 * @example percentOf(4500, 70) // => 315000
 */
export function percentOf(cents: Cents, percent: number): CentHundredths {
  return cents * percent;
}

/**
 * Rounds to the cent, half up.
 *
 * @returns whole euro cents
 * @example roundToCent(percentOf(40001, 80)) // => 32001
 */
export function roundToCent(amount: CentHundredths): Cents {
  return halfUp(amount, 100) / 100;
}

/**
 * Rounds to the whole euro, half up, as the guide rounds the reduced daily rate (a tie goes up: I5).
 *
 * @returns whole euro cents, a multiple of 100
 * @example roundToEuro(percentOf(4500, 70)) // => 3200
 */
export function roundToEuro(amount: CentHundredths): Cents {
  return halfUp(amount, 10_000) / 100;
}

/** To a multiple of `step`, by the remainder: a quotient would be a fraction, and a float. */
function halfUp(amount: number, step: number): number {
  const over = amount % step;
  return amount - over + (over * 2 >= step ? step : 0);
}

/**
 * A decimal number for exact arithmetic outside whole cents: the evaluation of an explanation, a sum of given amounts.
 *
 * @returns the exact value
 * @throws Error if `value` is not a decimal number
 * @example exact("0.1").plus("0.2").toFixed(2) // => "0.30"
 */
export function exact(value: string | number): Exact {
  return new Decimal(value);
}

/**
 * The exact sum of amounts as the contract writes them.
 *
 * @returns EUR with two decimals
 * @throws RangeError if one of them is not an amount
 * @example sumMoney(["0.10", "0.20", 3]) // => "3.30"
 */
export function sumMoney(amounts: readonly MoneyInput[]): string {
  return formatCents(amounts.reduce<Cents>((sum, amount) => sum + toCents(amount), 0));
}

/**
 * An amount of a result as whole cents: it may be higher than any input.
 *
 * @param amount EUR with two decimals
 * @example centsOfResult("2000000000.50") // => 200000000050
 */
export function centsOfResult(amount: string): Cents {
  return Number(amount.replace(".", ""));
}

/**
 * How many percent an amount is of another, to a tenth, half up.
 *
 * @returns `undefined` where the other is nothing
 * @example percentText(2900, 3000) // => "96.7"
 */
export function percentText(part: Cents, whole: Cents): string | undefined {
  return whole === 0 ? undefined : exact(part).times(100).div(whole).toFixed(1);
}

/**
 * What an amount became more or less than another, exactly. Both are of a result, which may be higher than any input.
 *
 * @returns EUR with two decimals, with a minus sign where `to` is less
 * @example difference("1900.50", "826.00") // => "-1074.50"
 */
export function difference(from: string, to: string): string {
  const cents = centsOfResult(to) - centsOfResult(from);
  return cents < 0 ? `-${formatCents(-cents)}` : formatCents(cents);
}
