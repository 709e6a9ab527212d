import type { CallTable } from "../../call-table.js";
import { cite } from "../../cite.js";
import { countryParts } from "../../country-parts.js";
import { adu2022 } from "./adu.js";
import { sch2022 } from "./sch.js";
import { vet2022 } from "./vet.js";

export const call2022 = {
  call: 2022,
  lastChecked: "2026-11-27",
  countryParts: countryParts(cite("PG-2023", { page: 33, section: "Eligible countries", footnote: "19" })),
  fields: { SCH: sch2022, VET: vet2022, ADU: adu2022 },
} as const satisfies CallTable;
