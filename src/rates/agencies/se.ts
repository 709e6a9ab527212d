import type { AgencyTable } from "../agency-table.js";
import { printed } from "../cell.js";
import { cite } from "../cite.js";

const rate2026 = printed("secondary", cite("UHR-2026", { section: "Individual support" }));

export const se = {
  agency: "SE",
  calls: {
    2026: {
      SCH: {
        staff: {
          1: { base: rate2026.eurPerDay(172) },
          2: { base: rate2026.eurPerDay(152) },
          3: { base: rate2026.eurPerDay(133) },
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
