import { describe, expect, it } from "vitest";
import { findPlaces, resolvePlace } from "../../src/places/index.js";
import { distanceKm } from "../../src/values/distance.js";
import { programmeCountries } from "./programme-countries.js";

/** Local names, the English one, and degrees to a tenth: typed by hand from an atlas, not taken from the data. */
const capitals: readonly (readonly [country: string, own: readonly string[], english: string, at: [number, number]])[] =
  [
    ["AT", ["Wien"], "Vienna", [48.2, 16.4]],
    ["BE", ["Bruxelles", "Brussel"], "Brussels", [50.8, 4.4]],
    ["BG", ["София"], "Sofia", [42.7, 23.3]],
    ["CY", ["Λευκωσία", "Lefkoşa"], "Nicosia", [35.2, 33.4]],
    ["CZ", ["Praha"], "Prague", [50.1, 14.4]],
    ["DE", ["Berlin"], "Berlin", [52.5, 13.4]],
    ["DK", ["København"], "Copenhagen", [55.7, 12.6]],
    ["EE", ["Tallinn"], "Tallinn", [59.4, 24.8]],
    ["ES", ["Madrid"], "Madrid", [40.4, -3.7]],
    ["FI", ["Helsinki", "Helsingfors"], "Helsinki", [60.2, 24.9]],
    ["FR", ["Paris"], "Paris", [48.9, 2.4]],
    ["GR", ["Αθήνα"], "Athens", [38.0, 23.7]],
    ["HR", ["Zagreb"], "Zagreb", [45.8, 16.0]],
    ["HU", ["Budapest"], "Budapest", [47.5, 19.0]],
    ["IE", ["Baile Átha Cliath"], "Dublin", [53.3, -6.3]],
    ["IS", ["Reykjavík"], "Reykjavik", [64.1, -21.9]],
    ["IT", ["Roma"], "Rome", [41.9, 12.5]],
    ["LI", ["Vaduz"], "Vaduz", [47.1, 9.5]],
    ["LT", ["Vilnius"], "Vilnius", [54.7, 25.3]],
    ["LU", ["Lëtzebuerg", "Luxemburg"], "Luxembourg", [49.6, 6.1]],
    ["LV", ["Rīga"], "Riga", [56.9, 24.1]],
    ["MK", ["Скопје", "Shkup"], "Skopje", [42.0, 21.4]],
    ["MT", ["Il-Belt Valletta", "Valletta"], "Valletta", [35.9, 14.5]],
    ["NL", ["Amsterdam"], "Amsterdam", [52.4, 4.9]],
    ["NO", ["Oslo"], "Oslo", [59.9, 10.8]],
    ["PL", ["Warszawa"], "Warsaw", [52.2, 21.0]],
    ["PT", ["Lisboa"], "Lisbon", [38.7, -9.1]],
    ["RO", ["București"], "Bucharest", [44.4, 26.1]],
    ["RS", ["Београд", "Beograd"], "Belgrade", [44.8, 20.5]],
    ["SE", ["Stockholm"], "Stockholm", [59.3, 18.1]],
    ["SI", ["Ljubljana"], "Ljubljana", [46.1, 14.5]],
    ["SK", ["Bratislava"], "Bratislava", [48.1, 17.1]],
    ["TR", ["Ankara"], "Ankara", [39.9, 32.9]],
  ];

/** A tenth of a degree is at most 11 km, and each of the two may be off by half of that. */
const TABLE_ACCURACY_KM = 12;

describe("the capital of each programme country", () => {
  it("is in the table once", () => {
    expect(capitals.map(([country]) => country).sort()).toEqual(programmeCountries);
  });

  for (const [country, own, english, [latitude, longitude]] of capitals) {
    for (const name of new Set([...own, english])) {
      it(`${name}, ${country}`, () => {
        const resolution = resolvePlace(name, { country });
        if (resolution.status !== "found") throw new Error(JSON.stringify(resolution));
        expect(resolution.place.country).toBe(country);
        expect(distanceKm(resolution.place, { latitude, longitude })).toBeLessThan(TABLE_ACCURACY_KM);
      });
    }

    it(`${english} comes first wherever one looks for it`, () => {
      expect(findPlaces(english, { limit: 1 })[0]?.country).toBe(country);
    });
  }
});
