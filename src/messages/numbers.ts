/** How one language writes numbers; `Form` are the plural forms that it has. */
export interface Numbers<Form extends Intl.LDMLPluralRule> {
  /** A count or a distance with all the decimals that it has. */
  readonly number: (value: number) => string;
  /** An amount in EUR as findings carry it, a string with two decimals. */
  readonly amount: (eur: string) => string;
  /** The same without the currency, for a column of amounts. */
  readonly figure: (eur: string) => string;
  /** A number as `evaluateExplanation` gives it: a whole one without decimals, another with two. */
  readonly evaluated: (value: string) => string;
  /** A number and what is counted, in the form that goes with it. */
  readonly count: (value: number, forms: Readonly<Record<Form, string>>) => string;
}

/**
 * The numbers of a language.
 *
 * @param locale a BCP 47 tag
 * @returns how it writes them
 * @example
 * const { amount, count } = numbersOf<"one" | "other">("en-GB");
 * amount("1234.50") // => "1,234.50 EUR"
 * count(2, { one: "day", other: "days" }) // => "2 days"
 */
export function numbersOf<Form extends Intl.LDMLPluralRule>(locale: string): Numbers<Form> {
  const { numbers, amounts, wholes, plurals } = known.get(locale) ?? formatsOf(locale);
  const number = (value: number) => numbers.format(value);
  // The string is passed as it is: a number would be exact enough for any grant, but nothing guarantees it.
  const figure = (eur: string) => amounts.format(eur as `${number}`);
  return {
    number,
    amount: (eur) => `${figure(eur)} EUR`,
    figure,
    evaluated: (value) => (value.endsWith(".00") ? wholes.format(value as `${number}`) : figure(value)),
    count: (value, forms) => `${number(value)} ${forms[plurals.select(value) as Form]}`,
  };
}

/** Making them takes longer than a thousand numbers. */
const known = new Map<string, ReturnType<typeof formatsOf>>();

function formatsOf(locale: string) {
  // Polish sets off thousands from five digits on only, but a column of amounts reads better when all are set off.
  const grouped = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: "always" } as const;
  const formats = {
    // The default of three decimals would write 9.9999 km as 10 km, the limit that it is below.
    numbers: new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }),
    amounts: new Intl.NumberFormat(locale, grouped),
    wholes: new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: "always" }),
    plurals: new Intl.PluralRules(locale),
  };
  known.set(locale, formats);
  return formats;
}
