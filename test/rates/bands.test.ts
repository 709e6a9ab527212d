import { describe, expect, it } from "vitest";
import { distanceBand } from "../../src/lookups/distance-band.js";
import { callTables } from "../../src/rates/index.js";
import { ownTables } from "../support/tables.js";

type Bands = readonly (readonly [id: string, fromKm: number])[];

describe.each(callTables)("the bands of call $call", ({ call, fields }) => {
  const ofFields: readonly (readonly Bands[])[] = Object.values(fields).map((field) =>
    ownTables(field).map(({ travel }) => travel.map(({ id, fromKm }) => [id, fromKm.value] as const)),
  );
  const [tables = []] = ofFields;

  it("are the same in every field", () => {
    for (const others of ofFields) expect(others).toEqual(tables);
  });

  it("stand nearest first", () => {
    for (const bands of tables) {
      const from = bands.map(([, km]) => km);
      expect(from).toEqual([...from].sort((a, b) => a - b));
    }
  });

  it("have the distance that their names begin with", () => {
    const named = (id: string) => Number(/^\d+/.exec(id)?.[0]);
    // Of two candidates one has it: the first band of 2022 may begin at 0, as in 2021.
    for (const [index, [id]] of (tables[0] ?? []).entries()) {
      expect(tables.map((bands) => bands[index]?.[1])).toContain(named(id));
      expect(id).toMatch(/^\d+(\+$|-\d+$)/);
    }
  });

  it("begin exactly there", () => {
    const isSure = (km: number) => new Set(tables.map((bands) => bandAt(bands, km))).size === 1;
    for (const [id, km] of tables.flat()) {
      expect(distanceBand(call, km)).toBe(isSure(km) ? id : undefined);
      if (km === 0) continue;
      const below = km - 0.01;
      const [bands = []] = tables;
      expect(distanceBand(call, below)).toBe(isSure(below) ? bandAt(bands, below) : undefined);
    }
  });
});

function bandAt(bands: Bands, km: number): string | undefined {
  return bands.findLast(([, from]) => from <= km)?.[0];
}

// Printed: 0–99 km in 2021 (p. 119), 10–99 km in 2023 (p. 116), 2025 (p. 117) and 2026 (p. 119).
describe("the first band", () => {
  it.each<[number, number, string | undefined]>([
    [2021, 0, "0-99"],
    [2021, 9.99, "0-99"],
    [2021, 99.99, "0-99"],
    [2021, 100, "100-499"],
    // Not known below 10 km; from there on the same.
    [2022, 0, undefined],
    [2022, 9.99, undefined],
    [2022, 10, "10-99"],
    [2023, 9.99, undefined],
    [2023, 10, "10-99"],
    [2024, 9.99, undefined],
    [2024, 10, "10-99"],
    [2025, 9.99, undefined],
    [2025, 10, "10-99"],
    [2026, 9.99, undefined],
    [2026, 10, "10-99"],
  ])("call %i, %f km: %s", (call, km, band) => expect(distanceBand(call, km)).toBe(band));
});
