import type { Cell } from "./cell.js";

/**
 * Third countries not associated to the Programme as a page of the guide prints them, a list for each region.
 *
 * @param region writes the cell of a region, from `printed`
 * @returns the region of each country, by its code
 * @example inRegions(page.number, { 14: ["CH", "GB"] }).CH // => the cell of region 14
 */
export function inRegions(
  region: (value: number) => Cell<"number">,
  lists: Readonly<Record<number, readonly string[]>>,
): Readonly<Record<string, Cell<"number">>> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([value, countries]) =>
      countries.map((country) => [country, region(Number(value))] as const),
    ),
  );
}
