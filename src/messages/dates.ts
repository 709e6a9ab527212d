import { once } from "../values/once.js";

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
 * instant("2023-02-23T11:00:00Z") // => "23 February 2023 at 12:00"
 * instant("2023-02-23T11:00:01Z") // => "23 February 2023 at 12:00:01"
 */
export function datesOf(locale: string, at: string): Dates {
  // Making one takes longer than writing a hundred dates.
  const format = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const timeZone = "Europe/Brussels";
  const minutes = { hour: "2-digit", minute: "2-digit", timeZone } as const;
  const seconds = { ...minutes, second: "2-digit" } as const;
  const date = format({ dateStyle: "long", timeZone: "UTC" });
  const dateInBrussels = format({ dateStyle: "long", timeZone });
  const minutesInBrussels = format(minutes);
  const secondsInBrussels = format(seconds);
  const millisecondsInBrussels = format({ ...seconds, fractionalSecondDigits: 3 });
  return {
    date(text) {
      const midnight = new Date(`${text}T00:00:00Z`);
      return isNone(midnight) ? text : date().format(midnight);
    },
    instant(text) {
      const instant = new Date(text);
      if (isNone(instant)) return text;
      // A moment too late is too late, and must not read like the deadline itself.
      const isWhole = instant.getUTCMilliseconds() === 0;
      const clock = !isWhole
        ? millisecondsInBrussels
        : instant.getUTCSeconds() === 0
          ? minutesInBrussels
          : secondsInBrussels;
      return `${dateInBrussels().format(instant)}${at}${clock().format(instant)}`;
    },
  };
}

const isNone = (date: Date) => Number.isNaN(date.getTime());
