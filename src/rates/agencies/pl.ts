import type { NationalTable } from "../agency-table.js";
import { cells, cite } from "../cell.js";
import { sources } from "../sources.js";

// The page is undated; its travel rates are those of calls 2021 to 2023, its base rates lie in the ranges of 2021 and 2022.
const rate2021 = cells("secondary", cite(sources["PL-school"], 2021, "Stawki jednostkowe"));
const rate2022 = cells("secondary", cite(sources["PL-school"], 2022, "Stawki jednostkowe"));

export const pl = {
  agency: "PL",
  calls: {
    2021: {
      staff: {
        1: { base: rate2021(117), reduced: rate2021(82) },
        2: { base: rate2021(104), reduced: rate2021(73) },
        3: { base: rate2021(91), reduced: rate2021(64) },
      },
      learners: {
        1: { base: rate2021(64), reduced: rate2021(45) },
        2: { base: rate2021(56), reduced: rate2021(39) },
        3: { base: rate2021(48), reduced: rate2021(34) },
      },
    },
    2022: {
      staff: {
        1: { base: rate2022(117), reduced: rate2022(82) },
        2: { base: rate2022(104), reduced: rate2022(73) },
        3: { base: rate2022(91), reduced: rate2022(64) },
      },
      learners: {
        1: { base: rate2022(64), reduced: rate2022(45) },
        2: { base: rate2022(56), reduced: rate2022(39) },
        3: { base: rate2022(48), reduced: rate2022(34) },
      },
    },
  },
} as const satisfies NationalTable;
