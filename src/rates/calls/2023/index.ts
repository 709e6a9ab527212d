import type { CallTable } from "../../call-table.js";
import { cite } from "../../cite.js";
import { countryParts } from "../../country-parts.js";
import { adu2023 } from "./adu.js";
import { sch2023 } from "./sch.js";
import { vet2023 } from "./vet.js";

export const call2023 = {
  call: 2023,
  lastChecked: "2026-11-27",
  countryParts: countryParts(cite("PG-2023", { page: 33, section: "Eligible countries", footnote: "19" })),
  fields: { SCH: sch2023, VET: vet2023, ADU: adu2023 },
} as const satisfies CallTable;
