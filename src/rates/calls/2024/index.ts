import type { CallTable } from "../../call-table.js";
import { cite } from "../../cite.js";
import { countryParts } from "../../country-parts.js";
import { adu2024 } from "./adu.js";
import { sch2024 } from "./sch.js";
import { vet2024 } from "./vet.js";

export const call2024 = {
  call: 2024,
  lastChecked: "2026-11-27",
  countryParts: countryParts(cite("PG-2025", { page: 32, section: "Eligible countries", footnote: "27" })),
  fields: { SCH: sch2024, VET: vet2024, ADU: adu2024 },
} as const satisfies CallTable;
