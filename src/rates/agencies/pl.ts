import type { AgencyTable } from "../agency-table.js";
import { printed } from "../cell.js";
import { cite } from "../cite.js";

// The page is undated; its travel rates are those of calls 2021 to 2023, its base rates lie in the ranges of 2021 and 2022.
const rate2021 = printed("secondary", cite("PL-school", { section: "Stawki jednostkowe" }));
const rate2022 = printed("secondary", cite("PL-school", { section: "Stawki jednostkowe" }));

export const pl = {
  agency: "PL",
  calls: {
    2021: {
      SCH: {
        staff: {
          1: { base: rate2021.eurPerDay(117), reduced: rate2021.eurPerDay(82) },
          2: { base: rate2021.eurPerDay(104), reduced: rate2021.eurPerDay(73) },
          3: { base: rate2021.eurPerDay(91), reduced: rate2021.eurPerDay(64) },
        },
        learners: {
          1: { base: rate2021.eurPerDay(64), reduced: rate2021.eurPerDay(45) },
          2: { base: rate2021.eurPerDay(56), reduced: rate2021.eurPerDay(39) },
          3: { base: rate2021.eurPerDay(48), reduced: rate2021.eurPerDay(34) },
        },
      },
    },
    2022: {
      SCH: {
        staff: {
          1: { base: rate2022.eurPerDay(117), reduced: rate2022.eurPerDay(82) },
          2: { base: rate2022.eurPerDay(104), reduced: rate2022.eurPerDay(73) },
          3: { base: rate2022.eurPerDay(91), reduced: rate2022.eurPerDay(64) },
        },
        learners: {
          1: { base: rate2022.eurPerDay(64), reduced: rate2022.eurPerDay(45) },
          2: { base: rate2022.eurPerDay(56), reduced: rate2022.eurPerDay(39) },
          3: { base: rate2022.eurPerDay(48), reduced: rate2022.eurPerDay(34) },
        },
      },
    },
  },
} as const satisfies AgencyTable;
