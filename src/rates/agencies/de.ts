import type { AgencyTable } from "../agency-table.js";
import { printed } from "../cell.js";
import { cite } from "../cite.js";

const rate2023 = printed("secondary", cite("DE-provider", { section: "Individual support" }));

export const de = {
  agency: "DE",
  calls: {
    2023: {
      SCH: {
        staff: { 2: { base: rate2023.eurPerDay(128) }, 3: { base: rate2023.eurPerDay(112) } },
      },
    },
  },
} as const satisfies AgencyTable;
