import type { CallTable } from "../../call-table.js";
import { sch2026 } from "./sch.js";

export const call2026 = {
  call: 2026,
  lastChecked: "2026-11-22",
  fields: { SCH: sch2026 },
} as const satisfies CallTable;
