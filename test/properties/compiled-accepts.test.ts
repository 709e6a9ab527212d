import path from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual as equals } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationSchema, baseRatesSchema } from "../../src/schema/index.js";
import { root } from "../cli/run.js";
import { anyScenario } from "./application.js";
import { at } from "./at.js";
import { hostileDocument } from "./documents.js";
import { full } from "./full-application.js";
import { expectOften, firstDocument, runs, timeout } from "./runs.js";
import { type Place, places, type Schema, shapesAt, withValue } from "./schema-places.js";
import { choices, written } from "./written.js";

/*
 * A valid application is accepted by a quick way that needs no zod; in the package it is compiled from the schema. It
 * must accept what the schema accepts, and give the same.
 */

type MainEntry = typeof import("../../src/index.js");
type SchemaEntry = typeof import("../../src/schema/index.js");
const entry = (file: string) => pathToFileURL(path.join(root, "dist", file)).href;
const { acceptApplication, acceptBaseRates }: MainEntry = await import(entry("index.js"));
const { parseApplication }: SchemaEntry = await import(entry("schema.js"));

/** The outcome of a way to read a document; a clone, so that all objects are alike. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return structuredClone(read()) ?? "refused";
  } catch (error) {
    return `throws ${error}`;
  }
}

/** The outcome of a document by the schema, and whether all ways of the package give the same. */
function readings(document: unknown) {
  const expected = outcomeOf(() => applicationSchema.safeParse(document).data);
  const parsed = outcomeOf(() => {
    const { success, ...rest } = parseApplication(document);
    return success ? (rest as { readonly data: unknown }).data : undefined;
  });
  const accepted = outcomeOf(() => acceptApplication(document));
  return { isAccepted: expected !== "refused", areSame: equals(accepted, expected) && equals(parsed, expected) };
}

/** Fails where one is read differently than by the schema, and says which. */
class Readings {
  readonly #others: string[] = [];
  accepted = 0;

  add(document: unknown, label: string): void {
    const { isAccepted, areSame } = readings(document);
    if (isAccepted) this.accepted++;
    if (!areSame) this.#others.push(`${label}: the schema has it ${isAccepted ? "accepted" : "refused"}`);
  }

  expectSame(): void {
    expect(this.#others).toEqual([]);
  }
}

const labelOf = ({ path: at }: Place, value: unknown) => {
  const text = JSON.stringify(value) ?? "undefined";
  return `${at.join(".")} = ${text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text}`;
};

/** Some of each type, and what JSON cannot hold but a form may. */
const anything = [null, true, 0, "x", undefined, Number.NaN, [], {}, [undefined], [null], [{}], Object.create(null)];

/** What is read in more than one way, or only just not read. */
const texts: Readonly<Record<string, readonly string[]>> = {
  date: [
    ...["2023-02-28", "2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "0000-01-01", "2023-13-01", "2023-00-10"],
    ...[
      "2023-04-31",
      "2023-4-30",
      "2023-04-30 ",
      "2023-04-30\n",
      "+02023-04-30",
      "２０23-04-30",
      "2023-04-30T00:00:00Z",
    ],
  ],
  "date-time": [
    ...["2023-02-20T10:00:00+01:00", "2023-02-20T10:00:00Z", "2023-02-20T10:00Z", "2023-02-20T24:00:00Z"],
    ...["2023-02-30T10:00:00Z", "2023-02-20T10:00:00.1234567891Z", "2023-02-20T10:00:00+24:00", "2023-02-20T10:00:60Z"],
    ...["2023-02-20 10:00:00Z", "2023-02-20t10:00:00z", "2023-02-20T10:00:00", "2023-02-20T10:00:00+0100"],
  ],
  none: [
    ...["PL", "pl", "pL", "P1", "@@", "[[", "PL ", "PLN", "P", "ŁÓ", "ſK", "İ", "EL", "Kraków, PL", ",PL", " , PL"],
    ...[
      "x,PL\n",
      "",
      " ",
      "350",
      "350.",
      "350.5",
      "350.55",
      "350.555",
      "0350",
      "-1",
      "1e3",
      "999999999.99",
      "1000000000",
    ],
    ...["KA122-SCH", "KA12-SCH", "KA122-SCHX", "school", "School", "none", "member", "expensive-travel", "initial"],
    ...["hosting-organisation", "eu-institution", "__proto__", "\ud800", "e\u0301"],
  ],
};

/** Values at the limits of a shape, and beyond. */
function valuesAt({
  type,
  format = "none",
  maxLength: length,
  minimum,
  maximum,
  maxItems,
}: Schema): readonly unknown[] {
  const numbers = [minimum, maximum].flatMap((limit) => (limit === undefined ? [] : [limit, limit - 1, limit + 1]));
  if (type === "integer" || type === "number") return [...numbers, 0.5, -0, 2 ** 53, 1e300, Number.POSITIVE_INFINITY];
  // A character that is one unit of UTF-16, and one that is two.
  const long = length === undefined ? [] : ["x".repeat(length), "x".repeat(length + 1), "😀".repeat(length / 2 + 1)];
  if (type === "string") return [...long, ...(texts[format] ?? [])];
  if (type !== "array" || maxItems === undefined || maxItems > 1000) return [];
  return ["PL", { persons: 1 }, { country: "PL" }, { call: 2021, action: "KA122-SCH" }].flatMap((member) =>
    [maxItems, maxItems + 1].map((members) => Array.from({ length: members }, () => member)),
  );
}

describe("the quick way to accept an application", { timeout }, () => {
  it("accepts what the schema accepts, however it is written", () => {
    fc.assert(
      fc.property(anyScenario, choices, ({ application }, ways) => {
        expect(readings(written(application, ways))).toEqual({ isAccepted: true, areSame: true });
      }),
      runs(200),
    );
  });

  it("accepts what the schema accepts, wherever chance put a fault", () => {
    const all = new Readings();
    const { numRuns } = runs(3000);
    for (let index = 0; index < numRuns; index++) {
      const number = firstDocument + index;
      let document: unknown;
      try {
        document = JSON.parse(hostileDocument(number));
      } catch {
        continue;
      }
      all.add(document, `document ${number}`);
    }
    all.expectSame();
    expectOften(all.accepted, runs(3000), 0.2);
  });

  it("accepts a value of another type only where the schema does", () => {
    const all = new Readings();
    for (const place of places) for (const value of anything) all.add(withValue(place, value), labelOf(place, value));
    all.expectSame();
  });

  it("accepts a value at a limit, and beyond, only where the schema does", () => {
    const all = new Readings();
    for (const place of places) {
      for (const value of shapesAt(place).flatMap(valuesAt)) all.add(withValue(place, value), labelOf(place, value));
    }
    all.expectSame();
    expect(all.accepted).toBeGreaterThan(places.length);
  });

  it("accepts no list with a hole in it", () => {
    const all = new Readings();
    for (const place of places) {
      const list = at(place.document, place.path);
      if (!Array.isArray(list)) continue;
      const holed = structuredClone(list);
      delete holed[0];
      all.add(withValue(place, holed), labelOf(place, holed));
    }
    all.expectSame();
    expect(all.accepted).toBe(0);
  });

  it("accepts a day only if there is one", () => {
    const day = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, of]) => [
        String(year).padStart(4, "0"),
        ...[month, of].map((n) => String(n).padStart(2, "0")),
      ]);
    let accepted = 0;
    fc.assert(
      fc.property(day, (parts) => {
        const { isAccepted, areSame } = readings({ ...full, project: { startDate: parts.join("-") } });
        expect(areSame).toBe(true);
        if (isAccepted) accepted++;
      }),
      runs(500),
    );
    expectOften(accepted, runs(500), 0.5);
  });
});

describe("the quick way to accept base rates", () => {
  const rates = [141, "125.50", 0, "0", undefined, null, -1, 1.5, "1.505", "", 10_000, 10_001, "10000.01", 1e9, [], {}];
  const byGroup = [
    ...rates.map((rate) => ({ 1: 90, 2: rate })),
    { 4: 90 },
    undefined,
    null,
    [],
    90,
    Object.create(null),
  ];
  const documents = [...byGroup.flatMap((one) => [{ staff: one }, { staff: {}, learners: one }]), { pupils: {} }];

  it.each([...documents, ...anything].map((document) => ({ document, label: JSON.stringify(document) })))(
    "$label",
    ({ document }) => {
      const expected = baseRatesSchema.safeParse(document);
      expect(acceptBaseRates(document)).toEqual(expected.success ? document : undefined);
    },
  );
});
