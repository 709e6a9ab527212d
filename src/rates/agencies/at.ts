import type { AgencyTable } from "../agency-table.js";
import { printed } from "../cell.js";
import { cite } from "../cite.js";

// The page prints the highest and the lowest rate of staff: groups 1 and 3.
const rate2025 = printed("secondary", cite("AT-consortium", { section: "Aufenthaltskosten (Unterkunft)" }));

export const at = {
  agency: "AT",
  calls: {
    2025: {
      SCH: {
        staff: {
          1: { base: rate2025.eurPerDay(120), reduced: rate2025.eurPerDay(84) },
          3: { base: rate2025.eurPerDay(93), reduced: rate2025.eurPerDay(65) },
        },
      },
    },
  },
} as const satisfies AgencyTable;
