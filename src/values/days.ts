import { utc } from "@date-fns/utc";
import { addMonths } from "date-fns/addMonths";
import { millisecondsInDay } from "date-fns/constants";

/*
 * Calendar dates are strings, "2023-09-01", and compare as strings. Inside this file they are midnights in UTC, so that
 * neither the time zone of the machine nor its clock matters.
 */

const inUtc = { in: utc };

/** A calendar date, "2023-09-01". */
export type IsoDate = string;

/**
 * The last day of a period of whole months: the day before the same day `months` later (I1), or the last day of that
 * month where it has no such day.
 *
 * @param startDate the first day of the period
 * @throws RangeError if `startDate` is not a date
 * @example
 * periodEnd("2026-09-30", 18) // => "2028-03-29"
 * periodEnd("2023-08-31", 6) // => "2024-02-29"
 */
export function periodEnd(startDate: IsoDate, months: number): IsoDate {
  const start = fromIso(startDate);
  const sameDay = addMonths(start, months, inUtc);
  return toIso(sameDay.getUTCDate() === start.getUTCDate() ? dayLater(sameDay, -1) : sameDay);
}

/**
 * The same day `months` later, or the last day of that month where it has no such day.
 *
 * @throws RangeError if `date` is not a date
 * @example monthsLater("2023-02-28", 12) // => "2024-02-28"
 */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  return toIso(addMonths(fromIso(date), months, inUtc));
}

/**
 * The day so many days later, or earlier for a number below 0.
 *
 * @throws RangeError if `date` is not a date
 * @example daysLater("2024-02-28", 2) // => "2024-03-01"
 */
export function daysLater(date: IsoDate, days: number): IsoDate {
  return toIso(dayLater(fromIso(date), days));
}

/**
 * The days from one date to another, both ends included; 0 or less where `last` comes before `first`.
 *
 * @throws RangeError if one of them is not a date
 * @example daysBetween("2024-03-04", "2024-03-13") // => 10
 */
export function daysBetween(first: IsoDate, last: IsoDate): number {
  return (fromIso(last).getTime() - fromIso(first).getTime()) / millisecondsInDay + 1;
}

/**
 * Whether an instant comes after another, even by a fraction of a second: 12:00:00.001 comes after 12:00:00.
 *
 * @param instant with its offset, "2023-02-23T11:00:00Z"
 * @throws RangeError if one of them is not an instant
 * @example isLater("2023-02-23T11:00:00Z", "2023-02-23T12:00:00+01:00") // => false
 */
export function isLater(instant: string, other: string): boolean {
  const [ours, theirs] = [milliseconds(instant), milliseconds(other)];
  return ours > theirs || (ours === theirs && belowMillisecond(instant) > belowMillisecond(other));
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function fromIso(date: IsoDate): Date {
  const [year, month, dayOfMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, dayOfMonth);
  // `Date` takes the 30th of February for the 2nd of March, and the 13th month for the next January.
  if (!ISO_DATE.test(date) || day.getUTCDate() !== dayOfMonth || month > 12)
    throw new RangeError(`${date} is not a date`);
  return day;
}

/** In UTC every day is as long as another. */
const dayLater = (day: Date, days: number) => new Date(day.getTime() + days * millisecondsInDay);

function toIso(day: Date): IsoDate {
  const text = day.toISOString();
  // Years of more than four digits would not compare as strings: such a day becomes the earliest or the latest one.
  if (text.startsWith("-")) return "0000-01-01";
  return text.startsWith("+") ? "9999-12-31" : text.slice(0, 10);
}

function milliseconds(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`${instant} is not an instant`);
  return time;
}

/** What `Date` leaves out of a fraction of a second. */
function belowMillisecond(instant: string): number {
  return Number(`0.${/\.\d{3}(\d+)/.exec(instant)?.[1] ?? "0"}`);
}
