import * as z from "zod";

/** What EU documents write for Greece and the United Kingdom. */
const euCodes: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** ISO 3166-1 alpha-2; `EL` and `UK` are mapped. Whether the Programme knows the country is for the rules to say. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "country" })
  .transform((code) => euCodes[code] ?? code)
  .meta({ description: "ISO 3166-1 alpha-2 code; EL and UK are read as GR and GB" });
