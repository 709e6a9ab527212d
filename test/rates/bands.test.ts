import { describe, expect, it } from "vitest";
import { distanceBand } from "../../src/lookups/distance-band.js";
import { callTables } from "../../src/rates/index.js";

describe.each(callTables)("the bands of call $call", ({ call, fields }) => {
  const bands = Object.values(fields).map(({ travel }) => travel.map(({ id, fromKm }) => [id, fromKm.value] as const));
  const [first = []] = bands;

  it("are the same in every field", () => {
    for (const others of bands) expect(others).toEqual(first);
  });

  it("stand nearest first, with the distance that their names begin with", () => {
    const from = first.map(([, km]) => km);
    expect(from).toEqual([...from].sort((a, b) => a - b));
    for (const [id, km] of first) expect(id).toMatch(new RegExp(`^${km}(\\+$|-)`));
  });

  it("begin exactly there", () => {
    for (const [index, [id, km]] of first.entries()) {
      expect(distanceBand(call, km)).toBe(id);
      expect(distanceBand(call, km - 0.01)).toBe(first[index - 1]?.[0]);
    }
  });
});
