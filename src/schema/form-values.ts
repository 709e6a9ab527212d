import type { FieldDeclaration } from "../fields/field.js";
import { allFields, type FieldId, fieldNamed } from "../fields/fields.js";
import { brusselsInstant } from "../values/brussels-instant.js";
import { entry } from "../values/entry.js";
import { isObject, type Loose } from "../values/is-object.js";
import { formatCents, isMoney, type MoneyInput } from "../values/money.js";

/*
 * What the boxes of a form hold, as what they mean: only where it can mean one thing. The kind of each key is that of its
 * field. What is not understood is left as it is, and the schema says what is wrong with it.
 */

/** How parsing reads its input. */
export interface ParseOptions {
  /**
   * The values are those of a form's boxes; default: no. Then
   * - `""`, blank text, `null` and `NaN` (an empty number box) are absent; so is an object that has nothing else in it;
   * - a number may be text: `" 3 "`, `"2280,4"`, `"2 280.4"`;
   * - money may be text with a comma, or a number with decimals: `"160,50"`, `"1 160.5"`, `"160 EUR"`, `160.5`;
   * - yes and no may be `"true"`, `"on"`, `"yes"` and `"false"`, `"off"`, `"no"`, in any case;
   * - date and time without an offset, `"2026-02-18T10:00"`, are those of Brussels;
   * - blanks around a choice, a date or a country do not count.
   *
   * One comma or point before three digits may be either: `"1.234"` is refused, `"1.234,00"` and `"0,125"` are not.
   */
  readonly formValues?: boolean | undefined;
}

/**
 * Whether the values are a form's. An option that is misspelt would be ignored without a word.
 *
 * @throws TypeError naming the option
 */
export function isOfForm(options: ParseOptions): boolean {
  const given: unknown = options;
  if (!isObject(given)) throw new TypeError("options must be an object, such as { formValues: true }");
  const wrong = Object.keys(given).find((key) => key !== "formValues");
  if (wrong !== undefined) throw new TypeError(`options.${wrong} is no option: formValues`);
  const { formValues = false } = given;
  if (typeof formValues !== "boolean") throw new TypeError("options.formValues must be true or false");
  return formValues;
}

/**
 * An application as a form holds it, or a part of it, with its values as the contract writes them. It is a copy.
 *
 * @param part where the value belongs; default: it is the whole application
 */
export function fromForm(value: unknown, part: FieldId | "" = ""): unknown {
  return isObject(value) ? read(value, part) : value;
}

/**
 * An application, or a part of one, as the boxes of a form hold it, with its values as the contract writes them: what
 * parsing with `formValues` reads, to be written to a file. What cannot be understood is left as it is.
 *
 * @param value anything; it is not changed
 * @returns a copy without what is not filled in
 * @example fromFormValues({ call: "2026", title: "", flows: [{ participants: " 3 ", inclusionCosts: "160,5" }] })
 * // => { call: 2026, flows: [{ participants: 3, inclusionCosts: "160.50" }] }
 */
export function fromFormValues(value: unknown): unknown {
  return fromForm(value);
}

/**
 * An amount as a box of a form holds it, as the contract writes it.
 *
 * @param value text, with a comma or a point, with or without "EUR" or "€", or a number
 * @returns EUR: text with two decimals, or a whole number as text; `undefined` where it is no amount
 * @example moneyFromForm(" 1 974,5 ") // => "1974.50"
 */
export function moneyFromForm(value: unknown): MoneyInput | undefined {
  const meant = money(value);
  return isMoney(meant) ? meant : undefined;
}

/** Base rates as a form holds them. */
export function baseRatesFromForm(value: unknown): unknown {
  if (!isObject(value)) return value;
  const rates = Object.entries(value).map(([category, byGroup]) => [
    category,
    isObject(byGroup)
      ? Object.fromEntries(
          Object.entries(byGroup).flatMap(([group, rate]) => (isBlank(rate) ? [] : [[group, money(rate)]])),
        )
      : byGroup,
  ]);
  return Object.fromEntries(rates);
}

function read(value: Loose, above: string): Loose {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const id = above === "" ? key : `${above}.${key}`;
      const name = fieldNamed(id);
      const field: FieldDeclaration | undefined = name && allFields[name];
      const meant = isBlank(part) ? undefined : field === undefined ? part : meaningOf(part, id, field);
      return meant === undefined ? [] : [[key, meant]];
    }),
  );
}

function isBlank(value: unknown): boolean {
  return value === null || Number.isNaN(value) || (typeof value === "string" && value.trim() === "");
}

/** The lists of a call whose values are numbers. */
const numbered = new Set(["calls", "rounds"]);

function meaningOf(value: unknown, id: string, { kind, of, options }: FieldDeclaration): unknown {
  switch (kind) {
    case "count":
    case "days":
    case "year":
      return wholeNumber(value);
    case "number":
      return decimal(value);
    case "money":
      return money(value);
    case "yes-no":
      return yesOrNo(value);
    case "choice":
      return numbered.has(options ?? "") ? wholeNumber(value) : trimmed(value);
    case "place":
      return isObject(value) ? place(value) : value;
    case "list": {
      if (!Array.isArray(value)) return wholeNumber(value);
      if (of !== undefined)
        return value.filter((each) => !isBlank(each)).map(of === "country" ? trimmed : (each) => each);
      // A row that nobody has filled in yet keeps its place.
      return value.map((each) => (isBlank(each) ? {} : isObject(each) ? read(each, id) : each));
    }
    case "object":
      return isObject(value) ? unlessEmpty(read(value, id), value) : value;
    case "text":
      return value;
    case "instant":
      return instant(value);
    default:
      return trimmed(value);
  }
}

/** An object in which nothing is filled in is one that nobody asked for; one that was empty stays. */
function unlessEmpty(meant: Loose, written: Loose): Loose | undefined {
  return Object.keys(meant).length === 0 && Object.keys(written).length > 0 ? undefined : meant;
}

function instant(value: unknown): unknown {
  const text = trimmed(value);
  return typeof text === "string" ? (brusselsInstant(text) ?? text) : text;
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** Blanks between groups of three digits, also those that do not break a line. */
const grouped = /^-?\d{1,3}([ \u00a0\u202f])\d{3}(\1\d{3})*(?=[.,]|$)/;

function ungrouped(text: string): string {
  return grouped.test(text) ? text.replace(/[ \u00a0\u202f]/g, "") : text;
}

function wholeNumber(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = ungrouped(value.trim());
  return /^-?\d{1,15}$/.test(text) ? Number(text) : value;
}

/** With a decimal point, where text is a decimal number; `undefined` where it may be another, or none. */
function pointed(value: string): string | undefined {
  const text = ungrouped(value.trim());
  if (/^-?\d+$/.test(text)) return text;
  const [, whole, decimals] = /^(-?\d+)[.,](\d+)$/.exec(text) ?? [];
  if (whole === undefined || decimals === undefined) return undefined;
  const mayBeGroup = decimals.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole) && text === value.trim();
  return mayBeGroup ? undefined : `${whole}.${decimals}`;
}

function decimal(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = pointed(value);
  return text === undefined || text.length > 30 ? value : Number(text);
}

function money(value: unknown): unknown {
  if (typeof value === "number") {
    const cents = Math.round(value * 100);
    // A whole number is money as it is; of others only those with whole cents.
    return Number.isInteger(value) || cents / 100 !== value || cents < 0 || cents >= 1e11 ? value : formatCents(cents);
  }
  if (typeof value !== "string") return value;
  const text = pointed(withoutMarks(withoutCurrency(value.trim())));
  const [whole = "", decimals] = text?.split(".") ?? [];
  if (text === undefined) return value;
  return decimals === undefined ? whole : `${whole}.${decimals.padEnd(2, "0")}`;
}

/** As forms print an amount, before or after it. */
function withoutCurrency(text: string): string {
  return text.replace(/^(?:EUR|€)\s*(?=\d)|(?<=\d)\s*(?:EUR|€)$/i, "");
}

/** "1.234,50" and "1,234.50": the mark before the last two digits is the decimal one, and the others part thousands. */
function withoutMarks(text: string): string {
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text)) return text.replaceAll(".", "");
  return /^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(text) ? text.replaceAll(",", "") : text;
}

const words: Readonly<Record<string, boolean>> = {
  true: true,
  on: true,
  yes: true,
  false: false,
  off: false,
  no: false,
};

function yesOrNo(value: unknown): unknown {
  return typeof value === "string" ? (entry(words, value.trim().toLowerCase()) ?? value) : value;
}

function place(value: Loose): Loose | undefined {
  const meant = Object.entries(value).flatMap(([key, part]): readonly (readonly [string, unknown])[] => {
    if (isBlank(part)) return [];
    if (key === "latitude" || key === "longitude") return [[key, degrees(part)]];
    return [[key, key === "geonameId" ? wholeNumber(part) : trimmed(part)]];
  });
  return unlessEmpty(Object.fromEntries(meant), value);
}

/** No coordinate is a thousand degrees. */
function degrees(value: unknown): unknown {
  return typeof value === "string" && /^\s*-?\d{1,3}([.,]\d+)?\s*$/.test(value)
    ? Number(value.replace(",", "."))
    : value;
}
