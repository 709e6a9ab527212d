import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockWriter, differences } from "../../scripts/build-gazetteer/block-writer.js";
import { countryBlock } from "../../scripts/build-gazetteer/country-block.js";
import { blockReader, runningTotals } from "../../src/places/block-reader.js";
import { readCountryPlaces } from "../../src/places/country-places.js";
import { keysOf } from "./keys-of.js";

describe("a block", () => {
  it("gives back what was written", () => {
    const values = fc.array(fc.nat(0xffffffff));
    fc.assert(
      fc.property(values, fc.string(), fc.nat(0xffffffff), (column, text, number) => {
        const writer = blockWriter();
        writer.column(column);
        writer.text(text);
        writer.number(number);
        const reader = blockReader(writer.block());
        expect([...reader.column(column.length)]).toEqual(column);
        expect(Buffer.from(reader.bytes()).toString("utf8")).toBe(Buffer.from(text).toString("utf8"));
        expect(reader.number()).toBe(number);
        expect(() => reader.number()).toThrow(RangeError);
      }),
    );
  });

  it("gives back a column of differences", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x3fffffff)), (values) => {
        expect([...runningTotals(Uint32Array.from(differences(values)))]).toEqual(values);
      }),
    );
  });

  it("does not depend on the order of the places", () => {
    const village = {
      geonameId: 7,
      name: "Żary",
      otherNames: ["Sorau", "Жари", "日"],
      latitude: 51.64205,
      longitude: -15.13727,
      feature: "PPL",
      country: "PL",
      regionCode: "76",
      population: 0,
    };
    const town = { ...village, geonameId: 9, name: "Zärp", otherNames: ["Sorau", "Zaerp"], feature: "PPLX" };
    const block = countryBlock([village, town], () => "");
    expect(countryBlock([town, village], () => "")).toEqual(block);

    const places = readCountryPlaces("PL", block);
    expect(keysOf(places.mainNames)).toEqual(["zarp", "zary"]);
    expect(keysOf(places.otherNames)).toEqual(["sorau", "zaerp", "жари", "日"]);
    expect([...places.otherNames.places]).toEqual([0, 1, 0, 1, 1]);
    expect([places.isSection(0), places.isSection(1)]).toEqual([true, false]);
    expect(places.place(1)).toEqual({
      name: "Żary",
      country: "PL",
      geonameId: 7,
      latitude: 51.64205,
      longitude: -15.13727,
      population: 0,
    });
    expect(() => places.place(2)).toThrow(RangeError);
  });
});
