import type { CallTable } from "../../call-table.js";
import { cite } from "../../cite.js";
import { countryParts } from "../../country-parts.js";
import { adu2021 } from "./adu.js";
import { sch2021 } from "./sch.js";
import { vet2021 } from "./vet.js";

export const call2021 = {
  call: 2021,
  lastChecked: "2026-11-27",
  countryParts: countryParts(cite("PG-2021", { page: 36, section: "Επιλέξιμες χώρες", footnote: "15" })),
  fields: { SCH: sch2021, VET: vet2021, ADU: adu2021 },
} as const satisfies CallTable;
