import type { Application } from "../application/application.js";
import { calculateGrant, calculateGrantRange, type Grant, type GrantRange } from "../grant.js";
import { type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { withPlaceFindings, withPlaces } from "./resolve-places.js";
import type { Words } from "./words.js";

/** What an application in a file is worth; the range where nothing but the agency's base rates is missing. */
export interface Priced {
  readonly application: Application;
  readonly grant: Grant;
  readonly range: GrantRange | undefined;
  /** 0 where an amount or a range is given, else 1. */
  readonly exitCode: number;
}

export async function price(file: string, flags: GrantFlags, words: Words): Promise<Priced> {
  const { application, placeFindings } = await withPlaces(await loadApplication(file, words));
  const options = await loadOptions(flags, words);
  const grant = withPlaceFindings(calculateGrant(application, options), placeFindings);
  if (grant.total !== undefined) return { application, grant, range: undefined, exitCode: 0 };
  const { minimum, maximum } = calculateGrantRange(application, options);
  if (minimum.total === undefined || maximum.total === undefined) {
    return { application, grant, range: undefined, exitCode: 1 };
  }
  const range = {
    minimum: withPlaceFindings(minimum, placeFindings),
    maximum: withPlaceFindings(maximum, placeFindings),
  };
  return { application, grant, range, exitCode: 0 };
}

/** The arguments that give the same amounts again. */
export function sameArguments(file: string, { baseRates, dayCount, groupSupportCap }: GrantFlags): string {
  const flags = { "--base-rates": baseRates, "--day-count": dayCount, "--group-support-cap": groupSupportCap };
  return [file, ...Object.entries(flags).flatMap(([name, value]) => (value === undefined ? [] : [name, value]))].join(
    " ",
  );
}
