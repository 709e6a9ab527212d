import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, nameKeys } from "../../src/places/fold-name.js";

describe("foldName", () => {
  it.each([
    ["Łódź", "lodz"],
    ["L'Aquila", "l aquila"],
    ["Þorlákshöfn", "thorlakshofn"],
    ["Ærøskøbing", "aeroskobing"],
    ["Gießen", "giessen"],
    ["Đurđevac", "durdevac"],
    ["Diyarbakır", "diyarbakir"],
    ["ΠΑΤΡΑΣ", "πατρασ"],
    ["Πάτρας", "πατρασ"],
    ["Йошкар", "иошкар"],
    ["Ｐａｒｉｓ", "paris"],
    ["𝐏aris", "paris"],
    ["(!)", ""],
  ])("%s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("has nothing left to fold", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => foldName(foldName(name)) === foldName(name)));
  });
});

describe("nameKeys", () => {
  it.each([
    ["München", ["munchen", "muenchen"]],
    ["Mu\u0308nchen", ["munchen", "muenchen"]],
    ["Århus", ["arhus", "aarhus"]],
    ["Paris", ["paris"]],
    ["", []],
  ])("%s", (name, keys) => {
    expect(nameKeys(name)).toEqual(keys);
  });
});
