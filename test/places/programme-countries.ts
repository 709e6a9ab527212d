import { callTables } from "../../src/rates/index.js";

/** Every country that is a programme country in some call, in alphabetical order. */
export const programmeCountries: readonly string[] = [
  ...new Set(
    callTables.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ countryGroups }) => Object.keys(countryGroups)),
    ),
  ),
].sort();
