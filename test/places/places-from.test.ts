import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as node from "../../src/places/index.js";
import { programmeCountries } from "./programme-countries.js";

const bytes = new Uint8Array(readFileSync(new URL("../../dist/gazetteer.bin", import.meta.url)));

describe("placesFrom", () => {
  const places = node.placesFrom(bytes);

  it("answers as Node does", () => {
    for (const country of programmeCountries) {
      for (const name of ["San", "Nowa", "Halle", "Krakuw"]) {
        expect(places.findPlaces(name, { country })).toEqual(node.findPlaces(name, { country }));
        expect(places.resolvePlace(name, { country })).toEqual(node.resolvePlace(name, { country }));
      }
    }
    expect(places.nearestPlaces("Krakuw", { country: "PL" })).toEqual(node.nearestPlaces("Krakuw", { country: "PL" }));
  });

  it("takes bytes that are a part of something larger", () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(node.placesFrom(larger.subarray(7)).resolvePlace("Paris").status).toBe("found");
  });

  it("refuses what is not a gazetteer, and what ends too early", () => {
    expect(() => node.placesFrom(new Uint8Array(100))).toThrow("not a gazetteer of this version");
    expect(() => node.placesFrom(new Uint8Array(0))).toThrow("ends too early");
    const cut = node.placesFrom(bytes.subarray(0, bytes.length / 2));
    expect(() => cut.findPlaces("Cape Town", { country: "ZA" })).toThrow("ends too early");
  });
});
