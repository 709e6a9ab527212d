import { Decimal } from "decimal.js";
import { describe, expect, it, vi } from "vitest";
import {
  exact,
  formatCents,
  isMoney,
  percentOf,
  percentText,
  roundToCent,
  roundToEuro,
  sumMoney,
  toCents,
} from "../src/values/money.js";

describe("toCents and formatCents", () => {
  it.each([
    ["0", 0, "0.00"],
    ["0.01", 1, "0.01"],
    ["0.1", 10, "0.10"],
    ["0.10", 10, "0.10"],
    ["1900", 190_000, "1900.00"],
    ["1900.05", 190_005, "1900.05"],
    // 35.35 * 100 is 3535 only by the luck of floats; 1.15 * 100 is 114.99999999999999.
    ["1.15", 115, "1.15"],
    ["999999999.99", 99_999_999_999, "999999999.99"],
    [350, 35_000, "350.00"],
    [0, 0, "0.00"],
  ])("%j is %i cents", (amount, cents, written) => {
    expect(toCents(amount)).toBe(cents);
    expect(formatCents(cents)).toBe(written);
  });

  it.each(["", " ", "1.", ".5", "1.234", "01", "-1", "+1", "1e3", "1,5", "1 000", "NaN", "1000000000", "0x10"])(
    "refuses %j",
    (text) => {
      expect(isMoney(text)).toBe(false);
      expect(() => toCents(text)).toThrow(RangeError);
    },
  );

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])("refuses %d", (value) => {
    expect(isMoney(value)).toBe(false);
    expect(() => toCents(value)).toThrow("not an amount of money");
  });

  it("repeats no more than 40 characters of what it refuses", () => {
    const message = (text: string) => new RangeError(`not an amount of money: ${text}`);
    expect(() => toCents("9".repeat(40))).toThrow(message("9".repeat(40)));
    expect(() => toCents("9".repeat(41))).toThrow(message("9".repeat(40)));
  });

  it("takes 999 999 999 and refuses what is neither number nor text", () => {
    expect(isMoney(999_999_999)).toBe(true);
    for (const value of [null, undefined, true, [], {}, 1n]) expect(isMoney(value)).toBe(false);
  });
});

describe("rounding", () => {
  // The guide: the reduced daily rate is rounded to the nearest euro; a tie goes up (I5).
  it.each([
    [45, 32], // 31.50; Math.round(45 * 0.7) is 31
    [85, 60], // 59.50
    [55, 39], // 38.50
    [125, 88], // 87.50
    [35, 25], // 24.50
    [117, 82], // 81.90
    [104, 73], // 72.80
    [91, 64], // 63.70
    [64, 45], // 44.80
    [56, 39], // 39.20
    [48, 34], // 33.60
    [110, 77], // 77.00
  ])("70 %% of %i EUR is %i EUR", (base, reduced) => {
    expect(roundToEuro(percentOf(base * 100, 70))).toBe(reduced * 100);
  });

  it.each([
    [40_001, 80, 32_001], // 320.008
    [33_333, 80, 26_666], // 266.664
    [1, 50, 1], // half a cent goes up
    [3, 50, 2],
    [1, 49, 0],
    [19_999, 100, 19_999],
  ])("%i cents at %i %% are %i cents", (cents, percent, rounded) => {
    expect(roundToCent(percentOf(cents, percent))).toBe(rounded);
  });
});

describe("percentText", () => {
  it.each([
    [2900, 3000, "96.7"],
    [1, 3, "33.3"],
    [3000, 3000, "100.0"],
    [0, 3000, "0.0"],
    [4500, 3000, "150.0"],
    [4, 10_000, "0.0"],
    [5, 10_000, "0.1"],
    [6, 10_000, "0.1"],
    [9994, 10_000, "99.9"],
    [9995, 10_000, "100.0"],
  ])("%i of %i is %s", (part, whole, text) => {
    expect(percentText(part, whole)).toBe(text);
  });

  it("is none of nothing", () => {
    expect(percentText(0, 0)).toBeUndefined();
    expect(percentText(100, 0)).toBeUndefined();
  });
});

describe("exact sums", () => {
  it("has no float's error", () => {
    expect(exact("0.1").plus(exact("0.2")).toFixed()).toBe("0.3");
    expect(sumMoney(["0.10", "0.20", 3])).toBe("3.30");
    expect(sumMoney([])).toBe("0.00");
    expect(sumMoney(Array.from({ length: 1000 }, () => "0.10"))).toBe("100.00");
  });

  it("takes nothing over from settings that a caller has changed", async () => {
    const { precision, rounding, maxE } = Decimal;
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, maxE: 3 });
    try {
      vi.resetModules();
      const later = await import("../src/values/money.js");
      expect(later.exact("39269.995").plus("0.001").toFixed()).toBe("39269.996");
      expect(later.exact("39269.995").toDecimalPlaces(2).toFixed()).toBe("39270");
    } finally {
      Decimal.set({ precision, rounding, maxE });
    }
  });
});
