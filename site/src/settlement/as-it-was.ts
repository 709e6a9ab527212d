import { type Entry, entriesOf, isBlank, isEntry } from "../entry.js";

/*
 * What took place is filled in as what was otherwise than planned: an empty box says "as planned". Both are as the boxes
 * of the form hold them.
 */

/** Keys of which one answers, or some together: who fills one in does not mean the others any more. */
const ways = [["distanceKm"], ["distanceBand"], ["origin", "venue"]];

/** These say how long it was, together with each other, where nobody has counted the days. */
const dates = ["startDate", "endDate", "interruptedDays"];

/** An activity as it took place: as planned, but for what was otherwise. */
export function asItWas(planned: Entry, took: Entry): Entry {
  const { accompanyingPersons: with_, ...said } = filledIn(took);
  const { accompanyingPersons: withThen, ...before } = withoutAnswered(planned, said);
  const beside = accompanying(withThen, with_);
  const merged: Record<string, unknown> = { ...before, ...said };
  for (const [key, value] of Object.entries(said)) {
    const then = before[key];
    if (isEntry(value) && isEntry(then) && !isPlace(key)) merged[key] = { ...then, ...value };
  }
  return beside === undefined ? merged : { ...merged, accompanyingPersons: beside };
}

/** A visit or a cost as it was. */
export function asItCost(planned: Entry, { took: _, ...said }: Entry): Entry {
  return { ...planned, ...filledIn(said) };
}

const isPlace = (key: string) => key === "origin" || key === "venue";

function filledIn(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      if (isBlank(value)) return [];
      return [[key, isEntry(value) && !isPlace(key) ? filledIn(value) : value]];
    }),
  );
}

function withoutAnswered(planned: Entry, said: Entry): Entry {
  const way = ways.find((keys) => keys.some((key) => key in said));
  const gone = new Set(way === undefined ? [] : ways.flat().filter((key) => !way.includes(key)));
  const isDated = dates.some((key) => key in said && String(said[key]) !== "0");
  if (isDated && !("durationDays" in said)) gone.add("durationDays");
  return Object.fromEntries(Object.entries(planned).filter(([key]) => !gone.has(key)));
}

/** Accompanying persons, entry by entry. A number is short for so many in one entry; nobody is no entry. */
function accompanying(planned: unknown, took: unknown): readonly Entry[] | undefined {
  const [then, now] = [personsOf(planned), personsOf(took)];
  if (then === undefined && now === undefined) return undefined;
  const [longer = []] = [then ?? [], now ?? []].sort((a, b) => b.length - a.length);
  return longer
    .map((_, position) => {
      const said = filledIn(now?.[position] ?? {});
      return { ...withoutAnswered(then?.[position] ?? {}, said), ...said };
    })
    .filter((each) => !isBlank(each) && String(each["persons"]) !== "0");
}

/** The entries of accompanying persons; `undefined` where nothing is said of them. */
export function personsOf(value: unknown): readonly Entry[] | undefined {
  if (Array.isArray(value)) return entriesOf(value);
  return isBlank(value) ? undefined : [{ persons: value }];
}
