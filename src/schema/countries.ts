import * as z from "zod";
import { euCountryCodes } from "../values/eu-country-codes.js";

/** ISO 3166-1 alpha-2; `EL` and `UK` are mapped. Whether the Programme knows the country is for the rules to say. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "country", abort: true })
  .overwrite((code) => euCountryCodes[code] ?? code)
  .meta({ description: "ISO 3166-1 alpha-2 code; EL and UK are read as GR and GB" });
