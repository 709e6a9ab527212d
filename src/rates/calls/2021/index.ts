import type { CallTable } from "../../call-table.js";
import { sch2021 } from "./sch.js";

export const call2021 = {
  call: 2021,
  lastChecked: "2026-11-22",
  fields: { SCH: sch2021 },
} as const satisfies CallTable;
