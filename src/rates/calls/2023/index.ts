import type { CallTable } from "../../call-table.js";
import { sch2023 } from "./sch.js";

export const call2023 = {
  call: 2023,
  lastChecked: "2026-11-22",
  fields: { SCH: sch2023 },
} as const satisfies CallTable;
