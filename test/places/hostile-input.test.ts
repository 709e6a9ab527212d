import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaces, nearestPlaces, parsePlace, resolvePlace } from "../../src/places/index.js";

const tenMegabytes = 10_000_000;

describe("input that is not a place", () => {
  it.each([
    ["nothing", ""],
    ["spaces", " \t\n\u00a0"],
    ["punctuation", "…,;:!?()'\"\\"],
    ["a lone surrogate", "\ud800"],
    ["10 MB of a letter", "x".repeat(tenMegabytes)],
    ["10 MB of words", "San ".repeat(tenMegabytes / 4)],
    ["10 MB of accents", "e\u0301".repeat(tenMegabytes / 2)],
    ["a ligature that grows when folded", "\ufdfa".repeat(200)],
    ["a pattern", "^(.*)+$"],
    ["a null character", "\0"],
  ])("%s is not found", (_, query) => {
    expect(findPlaces(query)).toEqual([]);
    expect(nearestPlaces(query)).toEqual([]);
    expect(resolvePlace(query, { country: "DE" })).toEqual({ status: "unknown", nearest: [] });
    expect(parsePlace(query).country).toBeUndefined();
  });

  it("a surrogate within a name is as good as a space", () => {
    expect(findPlaces("Saint\ud800Étienne", { country: "FR" })[0]?.name).toBe("Saint-Étienne");
  });

  it.each(["", "XX", "POL", "__proto__", "constructor", "\ud800", "P".repeat(tenMegabytes)])(
    "a country %.20s has no places",
    (country) => {
      expect(findPlaces("Berlin", { country })).toEqual([]);
      expect(resolvePlace("Berlin", { country })).toEqual({ status: "unknown", nearest: [] });
    },
  );

  it("never throws, and keeps to the country", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom("MT", "LU", "CY"), (text, country) => {
        const { place } = parsePlace(text);
        expect(findPlaces(place, { country }).every((found) => found.country === country)).toBe(true);
        expect(["found", "ambiguous", "unknown"]).toContain(resolvePlace(text, { country }).status);
      }),
    );
  });
});
