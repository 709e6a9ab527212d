import type { NationalTable } from "../agency-table.js";
import { cells, cite } from "../cell.js";
import { sources } from "../sources.js";

const rate2026 = cells("secondary", cite(sources["UHR-2026"], 2026, "Individual support"));

export const se = {
  agency: "SE",
  calls: {
    2026: {
      staff: { 1: { base: rate2026(172) }, 2: { base: rate2026(152) }, 3: { base: rate2026(133) } },
      learners: { 1: { base: rate2026(85) }, 2: { base: rate2026(74) }, 3: { base: rate2026(64) } },
    },
  },
} as const satisfies NationalTable;
