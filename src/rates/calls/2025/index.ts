import type { CallTable } from "../../call-table.js";
import { cite } from "../../cite.js";
import { countryParts } from "../../country-parts.js";
import { adu2025 } from "./adu.js";
import { sch2025 } from "./sch.js";
import { vet2025 } from "./vet.js";

export const call2025 = {
  call: 2025,
  lastChecked: "2026-11-27",
  countryParts: countryParts(cite("PG-2025", { page: 32, section: "Eligible countries", footnote: "27" })),
  fields: { SCH: sch2025, VET: vet2025, ADU: adu2025 },
} as const satisfies CallTable;
