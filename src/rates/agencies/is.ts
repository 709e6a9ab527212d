import type { NationalTable } from "../agency-table.js";
import { cells, cite } from "../cell.js";
import { sources } from "../sources.js";

// The page is undated; its bands and country groups are those of call 2024 on.
const rate2024 = cells("agency", cite(sources.RANNIS, 2024, "Individual support"));
const rate2025 = cells("agency", cite(sources.RANNIS, 2025, "Individual support"));
const rate2026 = cells("agency", cite(sources.RANNIS, 2026, "Individual support"));

export const is = {
  agency: "IS",
  calls: {
    2024: {
      staff: { 1: { base: rate2024(191) }, 2: { base: rate2024(169) }, 3: { base: rate2024(148) } },
      learners: { 1: { base: rate2024(85) }, 2: { base: rate2024(74) }, 3: { base: rate2024(64) } },
    },
    2025: {
      staff: { 1: { base: rate2025(191) }, 2: { base: rate2025(169) }, 3: { base: rate2025(148) } },
      learners: { 1: { base: rate2025(85) }, 2: { base: rate2025(74) }, 3: { base: rate2025(64) } },
    },
    2026: {
      staff: { 1: { base: rate2026(191) }, 2: { base: rate2026(169) }, 3: { base: rate2026(148) } },
      learners: { 1: { base: rate2026(85) }, 2: { base: rate2026(74) }, 3: { base: rate2026(64) } },
    },
  },
} as const satisfies NationalTable;
