import type { Cell, CountryGroup } from "./cell.js";

/**
 * The receiving countries as the guide prints them, a list for each group.
 *
 * @param group writes the cell of a group, from `printed`
 * @returns the group of each country, by its code
 * @example inGroups(footnote.group, { 1: ["NO"], 2: ["ES"], 3: ["PL"] }).ES // => the cell of group 2
 */
export function inGroups<Country extends string>(
  group: (value: CountryGroup) => Cell<"group">,
  lists: Readonly<Record<CountryGroup, readonly Country[]>>,
): Readonly<Record<Country, Cell<"group">>> {
  const entries = ([1, 2, 3] as const).flatMap((value) =>
    lists[value].map((country) => [country, group(value)] as const),
  );
  return Object.fromEntries(entries) as Readonly<Record<Country, Cell<"group">>>;
}
