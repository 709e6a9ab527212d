import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/rates/cell.js";
import { fieldTables } from "../support/tables.js";

const readings = ({ citations }: Cell) => new Set(citations.map(({ interpretation }) => interpretation));

describe.each(fieldTables)(
  "our readings stand beside the cells of call $call, $field, that they are about:",
  (table) => {
    const { travel, individualSupport } = table;

    it("I3, the standard rate for green travel where no green rate is printed", () => {
      for (const { standard, green } of travel) {
        expect(readings(standard)).toEqual(new Set([green === undefined ? "I3" : undefined]));
        if (green !== undefined) expect(readings(green)).toEqual(new Set([undefined]));
      }
    });

    it("I4, a distance between two bands", () => {
      for (const { fromKm } of travel) expect(readings(fromKm)).toEqual(new Set(["I4"]));
    });

    it("I5, the rounding of the reduced rate", () => {
      expect(readings(individualSupport.percentAfterwards)).toEqual(new Set(["I5"]));
    });

    // "(including travel days)" is printed from 2025 on (2025, p. 118; 2026, p. 120); of 2024 nothing is known.
    it("I6, the days that count towards the 14th, where the call does not say so", () => {
      const { call } = table;
      const expected = call < 2024 ? ["I6"] : call === 2024 ? ["I6", undefined] : [undefined];
      expect(readings(individualSupport.daysAtBaseRate)).toEqual(new Set(expected));
      expect(individualSupport.daysCounted).toBe(call < 2025 ? undefined : "funded-days");
    });
  },
);
