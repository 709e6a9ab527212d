import type { NationalTable } from "../agency-table.js";
import { cells, cite } from "../cell.js";
import { sources } from "../sources.js";

// The page prints the highest and the lowest rate of staff: groups 1 and 3.
const rate2025 = cells("secondary", cite(sources["AT-consortium"], 2025, "Aufenthaltskosten (Unterkunft)"));

export const at = {
  agency: "AT",
  calls: {
    2025: {
      staff: {
        1: { base: rate2025(120), reduced: rate2025(84) },
        3: { base: rate2025(93), reduced: rate2025(65) },
      },
    },
  },
} as const satisfies NationalTable;
