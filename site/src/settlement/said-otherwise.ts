import { type Entry, isEntry } from "../entry.js";
import { personsOf } from "./as-it-was.js";

/**
 * What of an activity that took place was otherwise than planned: what its boxes say beside the plan. It is the way back of
 * `asItWas`.
 *
 * @param planned as the plan has it
 * @param took as a file has it: the whole of it
 */
export function saidOtherwise(planned: Entry, took: Entry): Entry {
  const { accompanyingPersons: withThen, ...before } = planned;
  const { accompanyingPersons: withNow, ...now } = took;
  const isByDates = "durationDays" in before && !("durationDays" in now);
  const said = differences(before, now);
  const { durationDays, ...others } = said;
  const dates = { startDate: now["startDate"], endDate: now["endDate"] };
  // The days follow from the dates where they are not counted: what says so is filled in.
  const own = isByDates && !isSame(durationDays, now["durationDays"]) ? { ...dates, ...others } : said;
  const persons = accompanying(personsOf(withThen) ?? [], personsOf(withNow) ?? []);
  return persons.some((each) => Object.keys(each).length > 0) ? { ...own, accompanyingPersons: persons } : own;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function differences(before: Entry, now: Entry): Entry {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...keys].flatMap((key): readonly (readonly [string, unknown])[] => {
      const [then, value] = [before[key], now[key]];
      if (isSame(then, value)) return [];
      if (isEntry(then) && isEntry(value) && key !== "origin" && key !== "venue")
        return [[key, differences(then, value)]];
      return value === undefined ? noneOf(key, then) : [[key, value]];
    }),
  );
}

/** An empty box would say "as planned": that there is none is said as a number, or by the key that answers instead. */
function noneOf(key: string, then: unknown): readonly (readonly [string, unknown])[] {
  if (typeof then === "boolean") return [[key, false]];
  if (isEntry(then)) return [];
  return /^\d+(\.\d+)?$/.test(String(then)) && key !== "distanceKm" ? [[key, "0"]] : [];
}

function accompanying(then: readonly Entry[], now: readonly Entry[]): readonly Entry[] {
  const [longer = []] = [then, now].sort((a, b) => b.length - a.length);
  return longer.map((_, position): Entry => {
    const entry = now[position];
    return entry === undefined ? { persons: "0" } : differences(then[position] ?? {}, entry);
  });
}
