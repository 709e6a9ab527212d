/** How one language writes dates. */
export interface Dates {
  /** A calendar date, "2023-06-01"; anything else is left as it is. */
  readonly date: (date: string) => string;
  /** An instant with its offset, as date and time in Brussels, where the deadlines of the calls are set. */
  readonly instant: (instant: string) => string;
}

/**
 * The dates of a language.
 *
 * @param locale a BCP 47 tag
 * @param at the text between date and time
 * @returns how it writes them
 * @example
 * const { date, instant } = datesOf("en-GB", " at ");
 * date("2023-06-01") // => "1 June 2023"
 * instant("2023-02-23T11:00:01Z") // => "23 February 2023 at 12:00:01"
 */
export function datesOf(locale: string, at: string): Dates {
  const write = (instant: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(instant);
  const time = { hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
  return {
    date(date) {
      const midnight = new Date(`${date}T00:00:00Z`);
      return isNone(midnight) ? date : write(midnight, { dateStyle: "long", timeZone: "UTC" });
    },
    instant(text) {
      const instant = new Date(text);
      if (isNone(instant)) return text;
      const timeZone = "Europe/Brussels";
      // A moment too late is too late, and must not read like the deadline itself.
      const exact = instant.getUTCMilliseconds() === 0 ? {} : ({ fractionalSecondDigits: 3 } as const);
      return `${write(instant, { dateStyle: "long", timeZone })}${at}${write(instant, { ...time, ...exact, timeZone })}`;
    },
  };
}

const isNone = (date: Date) => Number.isNaN(date.getTime());
