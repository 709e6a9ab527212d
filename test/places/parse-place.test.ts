import { describe, expect, it } from "vitest";
import { parsePlace } from "../../src/places/index.js";

describe("parsePlace", () => {
  it.each([
    ["Kraków, PL", { place: "Kraków", country: "PL" }],
    ["Roma, IT", { place: "Roma", country: "IT" }],
    ["Madrid,ES", { place: "Madrid", country: "ES" }],
    ["  Wien ,  at ", { place: "Wien", country: "AT" }],
    ["Αθήνα, EL", { place: "Αθήνα", country: "GR" }],
    ["London, UK", { place: "London", country: "GB" }],
    ["Halle, Saale, DE", { place: "Halle, Saale", country: "DE" }],
    ["Kraków", { place: "Kraków" }],
    ["Kraków, Poland", { place: "Kraków, Poland" }],
    ["Kraków,", { place: "Kraków," }],
    [", PL", { place: "", country: "PL" }],
    ["PL", { place: "PL" }],
    ["", { place: "" }],
  ])("%s", (text, expected) => {
    expect(parsePlace(text)).toEqual(expected);
  });
});
