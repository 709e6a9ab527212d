import type { AgencyTable } from "../agency-table.js";
import { printed } from "../cell.js";
import { cite } from "../cite.js";

const rate2021 = printed("agency", cite("SEPIE-2021", { section: "Individual support" }));

export const es = {
  agency: "ES",
  calls: {
    2021: {
      VET: {
        staff: {
          1: { base: rate2021.eurPerDay(117), reduced: rate2021.eurPerDay(82) },
          2: { base: rate2021.eurPerDay(104), reduced: rate2021.eurPerDay(73) },
          3: { base: rate2021.eurPerDay(91), reduced: rate2021.eurPerDay(64) },
        },
        learners: {
          1: { base: rate2021.eurPerDay(66), reduced: rate2021.eurPerDay(46) },
          2: { base: rate2021.eurPerDay(57), reduced: rate2021.eurPerDay(40) },
          3: { base: rate2021.eurPerDay(48), reduced: rate2021.eurPerDay(34) },
        },
      },
    },
  },
} as const satisfies AgencyTable;
