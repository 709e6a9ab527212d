import type { AgencyTable } from "../agency-table.js";
import { printed } from "../cell.js";
import { cite } from "../cite.js";

// The page is undated; its bands and country groups are those of call 2024 on.
const rate2024 = printed("agency", cite("RANNIS", { section: "Individual support" }));
const rate2025 = printed("agency", cite("RANNIS", { section: "Individual support" }));
const rate2026 = printed("agency", cite("RANNIS", { section: "Individual support" }));

export const is = {
  agency: "IS",
  calls: {
    2024: {
      SCH: {
        staff: {
          1: { base: rate2024.eurPerDay(191) },
          2: { base: rate2024.eurPerDay(169) },
          3: { base: rate2024.eurPerDay(148) },
        },
        learners: {
          1: { base: rate2024.eurPerDay(85) },
          2: { base: rate2024.eurPerDay(74) },
          3: { base: rate2024.eurPerDay(64) },
        },
      },
    },
    2025: {
      SCH: {
        staff: {
          1: { base: rate2025.eurPerDay(191) },
          2: { base: rate2025.eurPerDay(169) },
          3: { base: rate2025.eurPerDay(148) },
        },
        learners: {
          1: { base: rate2025.eurPerDay(85) },
          2: { base: rate2025.eurPerDay(74) },
          3: { base: rate2025.eurPerDay(64) },
        },
      },
    },
    2026: {
      SCH: {
        staff: {
          1: { base: rate2026.eurPerDay(191) },
          2: { base: rate2026.eurPerDay(169) },
          3: { base: rate2026.eurPerDay(148) },
        },
        learners: {
          1: { base: rate2026.eurPerDay(85) },
          2: { base: rate2026.eurPerDay(74) },
          3: { base: rate2026.eurPerDay(64) },
        },
      },
    },
  },
} as const satisfies AgencyTable;
