import { applicationJsonSchema, type Issue, type JsonSchema, parseApplication } from "../../src/schema/index.js";
import type { Path } from "../../src/values/path.js";
import { at } from "./at.js";
import { full, whole } from "./full-application.js";

/*
 * Every place of an application, taken from the schema, so that a new key is included.
 */

/** A part of the schema. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const schema = applicationJsonSchema() as JsonSchema & Schema;

export const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A path as text, for comparison. */
export const pathKey = (path: Path) => JSON.stringify(path);

/** Whether a path leads to a place, or to something in it. */
export const isWithin = (path: Path, place: Path) => place.every((key, index) => path[index] === key);

/** The places of a value: each key that an object may have, whether it is there or not, and each item that is there. */
function placesIn(value: unknown, { properties = {}, items, anyOf, oneOf }: Schema, path: Path): readonly Path[] {
  const shapes = anyOf ?? oneOf;
  if (shapes !== undefined) return shapes.flatMap((shape) => placesIn(value, shape, path));
  const keys = isObject(value) ? Object.entries(properties) : [];
  const members = items === undefined || !Array.isArray(value) ? [] : value.map((member) => [member, items] as const);
  return [
    path,
    ...keys.flatMap(([key, part]) => placesIn(at(value, [key]), part, [...path, key])),
    ...members.flatMap(([member, part], index) => placesIn(member, part, [...path, index])),
  ];
}

/** Every place in the schema, with "*" for the members of a list, and a shape that its value may have. */
function placesOf(shape: Schema, path: Path): readonly { readonly path: Path; readonly shape: Schema }[] {
  const { properties = {}, items, anyOf, oneOf } = shape;
  const shapes = anyOf ?? oneOf;
  if (shapes !== undefined) return shapes.flatMap((each) => placesOf(each, path));
  return [
    { path, shape },
    ...Object.entries(properties).flatMap(([key, part]) => placesOf(part, [...path, key])),
    ...(items === undefined ? [] : placesOf(items, [...path, "*"])),
  ];
}

const once = (paths: readonly Path[]) => [...new Map(paths.map((path) => [pathKey(path), path])).values()];

const shapedPlaces = placesOf(schema, []);

/** The places of the schema: see {@link places}. */
export const allPlaces: readonly Path[] = once(shapedPlaces.map(({ path }) => path));

/** The path with "*" for the members of lists. */
export const inSchema = (path: Path): Path => path.map((key) => (typeof key === "number" ? "*" : key));

/** The shapes that a value in the place may have. */
export function shapesAt({ path }: Place): readonly Schema[] {
  const key = pathKey(inSchema(path));
  return shapedPlaces.filter((each) => pathKey(each.path) === key).map(({ shape }) => shape);
}

export const isWithoutRule = ({ code }: Issue) => code === "key.without-rule";

const parsedWhole = parseApplication(whole);

/** What is wrong with the whole application: keys that no rule looks at yet. */
export const issuesOfWhole: readonly Issue[] = parsedWhole.success ? [] : parsedWhole.issues;

/** A place of an application, and one that has it. */
export interface Place {
  readonly document: typeof full;
  readonly path: Path;
}

/** What is below a key without a rule is in the application that is refused for it; everything else in the other. */
export const places: readonly Place[] = [
  ...once(placesIn(full, schema, [])).map((path) => ({ document: full, path })),
  ...once(placesIn(whole, schema, []))
    .filter((path) => issuesOfWhole.some((issue) => path.length > issue.path.length && isWithin(path, issue.path)))
    .map((path) => ({ document: whole, path })),
];

/** A copy of the application with another value in the place. */
export function withValue({ document, path }: Place, value: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const copy: unknown = structuredClone(document);
  // Not by assignment, which would set a prototype.
  const descriptor = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(at(copy, path.slice(0, -1)) as object, key, descriptor);
  return copy;
}

/** A copy of the application without the key, or the member of a list. */
export function without({ document, path }: Place): unknown {
  const copy: unknown = structuredClone(document);
  const [parent, key] = [at(copy, path.slice(0, -1)), path.at(-1)];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (key !== undefined) Reflect.deleteProperty(parent as object, key);
  return copy;
}
