import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { formatCents, toCents } from "../values/money.js";
import type { Option } from "./description.js";
import { tablesOf } from "./subject.js";

/** A band of the travel table. */
export interface DistanceBandOption extends Option {
  /** As printed: "500-1999". */
  readonly value: string;
  /** EUR with two decimals for a person, there and back; absent where two candidate tables differ. */
  readonly standard?: string;
  /** The same for green travel; absent also where no green rate is printed. */
  readonly green?: string;
}

/**
 * The distance bands of an action, for a drop-down that says what each is worth.
 *
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param messages the words of a language; default: English
 * @returns the bands, nearest first; `undefined` for an unknown call or action
 * @example
 * distanceBandOptions(2026, "KA122-SCH")?.[2]
 * // => { value: "500-1999", label: "500–1999 km", standard: "309.00", green: "417.00" }
 */
export function distanceBandOptions(
  call: number,
  action: string,
  messages: Messages = english,
): readonly DistanceBandOption[] | undefined {
  const tables = tablesOf(call, action);
  if (tables === undefined) return undefined;
  const ids = [...new Set(tables.flatMap(({ funding }) => funding.travel.map(({ id }) => id)))];
  return ids.map((id) => {
    const amount = (rate: "standard" | "green") => {
      const [first, ...others] = tables.map(
        ({ funding }) => funding.travel.find((band) => band.id === id)?.[rate]?.value,
      );
      return first === undefined || others.some((other) => other !== first)
        ? {}
        : { [rate]: formatCents(toCents(first)) };
    };
    return { value: id, label: messages.limits.band(id), ...amount("standard"), ...amount("green") };
  });
}
