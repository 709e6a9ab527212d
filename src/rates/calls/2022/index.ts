import type { CallTable } from "../../call-table.js";
import { sch2022 } from "./sch.js";

export const call2022 = {
  call: 2022,
  lastChecked: "2026-11-22",
  fields: { SCH: sch2022 },
} as const satisfies CallTable;
