import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyTwice } from "../src/schema/key-twice.js";

describe("keyTwice", () => {
  it("finds nothing in what JSON.stringify writes, however it is set", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        expect(keyTwice(JSON.stringify(value, undefined, space))).toBeUndefined();
      }),
    );
  });

  it("finds a key given twice at any depth, and where the second one begins", () => {
    const step = fc.oneof(fc.string(), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.string(), fc.jsonValue(), (steps, key, value) => {
        const [name, text] = [JSON.stringify(key), JSON.stringify(value)];
        // The second key is marked, to be found again.
        const inner = `{${name}:${text},\n\u0000${name}:${text}}`;
        const whole = steps.reduceRight<string>(
          (below, at) => (typeof at === "string" ? `{${JSON.stringify(at)}:${below}}` : `[${"0,".repeat(at)}${below}]`),
          inner,
        );
        const position = whole.indexOf("\u0000");
        expect(keyTwice(whole.replace("\u0000", ""))).toEqual({ path: [...steps, key], position });
      }),
    );
  });
});
