import type { NationalTable } from "../agency-table.js";
import { cells, cite } from "../cell.js";
import { sources } from "../sources.js";

const rate2023 = cells("secondary", cite(sources["DE-provider"], 2023, "Individual support"));

export const de = {
  agency: "DE",
  calls: {
    2023: {
      staff: { 2: { base: rate2023(128) }, 3: { base: rate2023(112) } },
    },
  },
} as const satisfies NationalTable;
