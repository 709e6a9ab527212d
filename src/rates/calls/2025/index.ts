import type { CallTable } from "../../call-table.js";
import { sch2025 } from "./sch.js";

export const call2025 = {
  call: 2025,
  lastChecked: "2026-11-22",
  fields: { SCH: sch2025 },
} as const satisfies CallTable;
