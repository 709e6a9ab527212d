import type { CallTable } from "../../call-table.js";
import { sch2024 } from "./sch.js";

export const call2024 = {
  call: 2024,
  lastChecked: "2026-11-22",
  fields: { SCH: sch2024 },
} as const satisfies CallTable;
