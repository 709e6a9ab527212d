import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import type { Path } from "../../src/results/explanation.js";
import { applicationJsonSchema, type Issue, type JsonSchema, parseApplication } from "../../src/schema/index.js";
import { assertPlainJson, expectUntouchedPrototypes } from "./plain-json.js";

/*
 * Every type of JSON in every place of an application, one by one and the same each time. The places are those of the
 * schema, so that a new key is among them.
 */

/** Something in every object and list that the schema knows, in every shape that it may have. */
const full: Application = {
  call: 2026,
  action: "KA122-SCH",
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: { name: "Szkoła 1", country: "PL", grants: [{ call: 2021, action: "KA122-SCH" }] },
  consortium: { members: [{ country: "PL", grants: [{ call: 2022, action: "KA121-SCH", role: "member" }] }] },
  project: { startDate: "2026-09-01", durationMonths: 12 },
  flows: [
    {
      id: "A",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      participants: 10,
      durationDays: 5,
      accompanyingPersons: 2,
      origin: { place: "Kraków", country: "PL" },
      venue: { latitude: 40.4, longitude: -3.7, geonameId: 3117735 },
      distanceBand: "2000-2999",
      pupilCountries: ["PL", "ES"],
      people: ["anna", "jan"],
    },
    {
      id: "B",
      activity: "courses-and-training",
      destination: "ES",
      participants: 1,
      durationDays: 5,
      origin: { latitude: 50.1, longitude: 19.9, geonameId: 3094802 },
      venue: { place: "Madrid", country: "ES" },
      distanceKm: 2300,
      pupilCountries: ["ES"],
      course: "Moodle",
      people: ["ewa"],
    },
  ],
  preparatoryVisits: [{ flow: "A", participants: 2, learners: 1 }],
  exceptionalCosts: [
    { type: "expensive-travel", flow: "A", persons: 1, realCost: "900.00" },
    { type: "entry-requirements", flow: "A", persons: 1, realCost: 60 },
    { type: "financial-guarantee", realCost: "350.5" },
  ],
};

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The places of a schema: each key that an object may have, whether it is there or not, and each item that is there. */
function placesOf(schema: Schema, value: unknown, path: Path): readonly Path[] {
  const { properties = {}, items, anyOf, oneOf } = schema;
  const shapes = anyOf ?? oneOf;
  if (shapes !== undefined) return shapes.flatMap((shape) => placesOf(shape, value, path));
  const indices = items === undefined ? [] : [...((value ?? [0]) as readonly unknown[]).keys()];
  return [
    path,
    ...Object.entries(properties).flatMap(([key, part]) => placesOf(part, at(value, [key]), [...path, key])),
    ...indices.flatMap((index) => placesOf(items as Schema, at(value, [index]), [...path, index])),
  ];
}

const at = (value: unknown, path: Path) =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], value);

/** A copy with another value in a place; without the place if there is no value. */
function withValue(path: Path, value: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const copy: unknown = structuredClone(full);
  const parent = at(copy, path.slice(0, -1)) as object;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  // Not by assignment, which would set a prototype.
  else Object.defineProperty(parent, key, { value, configurable: true, enumerable: true, writable: true });
  return copy;
}

const once = (paths: readonly Path[]) => [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
const places = once(placesOf(applicationJsonSchema() as JsonSchema & Schema, full, []));
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with an application that has the value in the place: nothing, if it can be assessed. */
function issuesOf(path: Path, value: unknown): readonly Issue[] {
  const parsed = parseApplication(withValue(path, value));
  if (parsed.success) assertPlainJson(assess(parsed.data), new WeakSet());
  else assertPlainJson(parsed.issues, new WeakSet());
  return parsed.success ? [] : parsed.issues;
}

/** What other parts of the application say of a value that is fine by itself. */
const contradictions = ["count.exceeds", "flow.not-found", "dates.reversed"];

/** A refusal that says neither where the fault is nor what it contradicts. */
const isElsewhere = (path: Path, issues: readonly Issue[]) =>
  issues.length > 0 &&
  !issues.some((issue) => path.every((key, index) => issue.path[index] === key)) &&
  !issues.every(({ code }) => contradictions.includes(code));

const values = ["null", "true", "0", "-1", "1.5", "1e308", '""', '"x"', "[]", "[[]]", "{}", '{"__proto__":1}'];

describe("an application", () => {
  it("that has something everywhere is accepted, and has something in each object and list of the schema", () => {
    expect(issuesOf([], full)).toEqual([]);
    expect(places.filter((path) => at(full, path.slice(0, -1)) === undefined)).toEqual([]);
    expect(places.length).toBeGreaterThan(100);
  });

  it.each(values)("is refused with %s in a place, and says where, or assessed", (text) => {
    expect(places.filter((path) => isElsewhere(path, issuesOf(path, JSON.parse(text))))).toEqual([]);
    expectUntouchedPrototypes();
  });

  it("is refused without a key, and says which, or assessed", () => {
    const keys = places.filter((path) => typeof path.at(-1) === "string");
    expect(keys.filter((path) => isElsewhere(path, issuesOf(path, undefined)))).toEqual([]);
  });

  it.each(["unknown", "__proto__", "constructor"])("is refused with the key %s, wherever it is", (key) => {
    const objects = places.filter((path) => isObject(at(full, path))).map((path) => [...path, key]);
    expect(objects.length).toBeGreaterThan(10);
    for (const path of objects) expect(issuesOf(path, 1)).toMatchObject([{ code: "key.unknown", path }]);
    expectUntouchedPrototypes();
  });
});
