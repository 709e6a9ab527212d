import * as z from "zod";
import type { FieldDeclaration } from "../fields/field.js";
import { fields } from "../fields/fields.js";
import { type Issue, issue } from "../results/issue.js";
import { countryCode } from "../values/country-code.js";
import { entry } from "../values/entry.js";
import { isObject, type Loose } from "../values/is-object.js";
import { parsePlace } from "../values/parse-place.js";
import type { Path } from "../values/path.js";
import { writtenApplicationSchema } from "./application-shape.js";
import { toIssues } from "./parse.js";

type Schema = z.core.$ZodTypes;
type Shape = Readonly<Record<string, z.core.$ZodType>>;
type Built = Record<string, unknown>;

/** What is well-formed in a value, in the shape that the engine reads, and what is wrong with the rest. */
export interface Kept {
  readonly value: Built;
  readonly issues: readonly Issue[];
}

/** Keeps what is well-formed in a value that may become an application. Nothing is required. */
export function keep(value: unknown): Kept {
  const issues: Issue[] = [];
  const kept = keepAt(writtenApplicationSchema, value, [], "", issues);
  return { value: isObject(kept) ? kept : {}, issues };
}

/** @returns `undefined` where nothing can be kept */
function keepAt(schema: z.core.$ZodType, value: unknown, path: Path, id: string, issues: Issue[]): unknown {
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case "optional":
      return keepAt(def.innerType, value, path, id, issues);
    case "object":
      return isObject(value) ? keepObject(def.shape, value, path, id, issues) : keepLeaf(schema, value, path, issues);
    case "array":
      return Array.isArray(value)
        ? keepList(schema, def.element, value, path, id, issues)
        : keepLeaf(schema, value, path, issues);
    case "union":
      return keepOneOf(schema, def, value, path, id, issues);
    default: {
      const kept = keepLeaf(schema, value, path, issues);
      return typeof kept === "string" && kindOf(id)?.kind === "country" ? countryCode(kept) : kept;
    }
  }
}

function kindOf(id: string): FieldDeclaration | undefined {
  return entry<FieldDeclaration>(fields, id);
}

function keepLeaf(schema: z.core.$ZodType, value: unknown, path: Path, issues: Issue[]): unknown {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  issues.push(...faultsIn(result.error.issues, path));
  return undefined;
}

/** What is missing is no fault of a draft. */
function faultsIn(found: readonly z.core.$ZodIssue[], above: Path): readonly Issue[] {
  return found
    .flatMap((each) => toIssues(each, above, writtenApplicationSchema))
    .filter(({ code }) => code !== "value.missing");
}

function keepObject(shape: Shape, value: Loose, path: Path, id: string, issues: Issue[]): Built {
  const kept: Built = {};
  for (const [key, schema] of Object.entries(shape)) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    if (part === undefined) continue;
    const result = keepAt(schema, part, [...path, key], id === "" ? key : `${id}.${key}`, issues);
    if (result !== undefined) kept[key] = result;
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  if (unknown.length > 0) {
    const found: z.core.$ZodIssue = { code: "unrecognized_keys", keys: unknown, path: [], message: "", input: value };
    issues.push(...faultsIn([found], path));
  }
  return kept;
}

/** A list of objects keeps its positions; one of words is kept whole or not at all: the rest would say something else. */
function keepList(
  schema: z.core.$ZodType,
  element: z.core.$ZodType,
  value: readonly unknown[],
  path: Path,
  id: string,
  issues: Issue[],
): unknown {
  const maximum = longest(schema);
  if (value.length > maximum) {
    issues.push(issue("list.too-long", path, { maximum }));
    return undefined;
  }
  const { of } = kindOf(id) ?? {};
  if (of === undefined) {
    const entries: unknown[] = [];
    // Not `map`: it passes over holes.
    for (let index = 0; index < value.length; index++) {
      const each = value[index];
      entries.push(each === undefined ? {} : (keepAt(element, each, [...path, index], id, issues) ?? {}));
    }
    return entries;
  }
  const before = issues.length;
  const words = keepLeaf(schema, value, path, issues) as readonly string[] | undefined;
  const given = words ?? (issues.length > before ? undefined : value.filter((each) => each !== undefined));
  return of === "country" ? given?.map((each) => countryCode(String(each))) : given;
}

function longest(schema: z.core.$ZodType): number {
  const checks = schema._zod.def.checks ?? [];
  const [most = Number.POSITIVE_INFINITY] = checks.flatMap(({ _zod: { def } }) =>
    def.check === "max_length" ? [(def as z.core.$ZodCheckMaxLengthDef).maximum] : [],
  );
  return most;
}

function keepOneOf(
  schema: z.core.$ZodType,
  def: z.core.$ZodUnionDef,
  value: unknown,
  path: Path,
  id: string,
  issues: Issue[],
): unknown {
  if (isDiscriminated(def)) {
    if (!isObject(value)) return keepLeaf(schema, value, path, issues);
    return keepObject(shapeOf(def, value), value, path, id, issues);
  }
  const list = def.options.find((option) => option._zod.def.type === "array");
  if (list !== undefined) {
    if (Array.isArray(value)) return keepAt(list, value, path, id, issues);
    const persons = keepLeaf(schema, value, path, issues);
    // The short way to write a list of persons who do all as the participants do.
    return persons === undefined ? undefined : persons === 0 ? [] : [{ persons }];
  }
  return kindOf(id)?.kind === "place"
    ? keepPlace(schema, def, value, path, issues)
    : keepLeaf(schema, value, path, issues);
}

function isDiscriminated(def: z.core.$ZodUnionDef): def is z.core.$ZodDiscriminatedUnionDef {
  return "discriminator" in def;
}

/** The keys of the kind that the value says it is of; those of every kind, where it does not say. */
function shapeOf({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef, value: Loose): Shape {
  const shapes = options.flatMap((option) => {
    const { def } = (option as Schema)._zod;
    return def.type === "object" ? [def.shape] : [];
  });
  const literals = shapes.flatMap((shape) => {
    const { def } = ((shape[discriminator] ?? z.never()) as Schema)._zod;
    return def.type === "literal" ? def.values.map((literal) => ({ literal: String(literal), shape })) : [];
  });
  const own = Object.hasOwn(value, discriminator) ? value[discriminator] : undefined;
  const shape = literals.find(({ literal }) => literal === own)?.shape;
  if (shape !== undefined) return shape;
  const kinds = z.enum(literals.map(({ literal }) => literal));
  return { ...Object.assign({}, ...shapes), [discriminator]: kinds };
}

/** A place as an object. One that is being written may lack its country, or a coordinate. */
function keepPlace(
  schema: z.core.$ZodType,
  { options }: z.core.$ZodUnionDef,
  value: unknown,
  path: Path,
  issues: Issue[],
): unknown {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) {
    if (typeof result.data === "string") {
      const { place, country = "" } = parsePlace(result.data);
      return { place, country };
    }
    return placeOf(result.data as Built);
  }
  issues.push(...faultsIn(result.error.issues, path));
  if (!isObject(value)) return undefined;
  const isOnMap = Object.hasOwn(value, "latitude") || Object.hasOwn(value, "longitude");
  const shapes = options.flatMap((option) => {
    const { def } = (option as Schema)._zod;
    return def.type === "object" && Object.hasOwn(def.shape, "latitude") === isOnMap ? [def.shape] : [];
  });
  // What is wrong with it is said already.
  const [kept] = shapes.map((shape) => keepObject(shape, value, path, "", []));
  return kept === undefined || Object.keys(kept).length === 0 ? undefined : placeOf(kept);
}

function placeOf(kept: Built): Built {
  const { country } = kept;
  return typeof country === "string" ? { ...kept, country: countryCode(country) } : kept;
}
