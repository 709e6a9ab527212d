import type { CallTable } from "../../call-table.js";
import { cite } from "../../cite.js";
import { countryParts } from "../../country-parts.js";
import { adu2026 } from "./adu.js";
import { sch2026 } from "./sch.js";
import { vet2026 } from "./vet.js";

export const call2026 = {
  call: 2026,
  lastChecked: "2026-11-27",
  countryParts: countryParts(cite("PG-2026", { page: 33, section: "Eligible countries", footnote: "41" })),
  fields: { SCH: sch2026, VET: vet2026, ADU: adu2026 },
} as const satisfies CallTable;
