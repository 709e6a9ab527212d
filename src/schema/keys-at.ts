import type * as z from "zod";
import type { Path } from "../values/path.js";

type Schema = z.core.$ZodTypes;

/**
 * The keys that an object of the input may have, in any of its possible shapes.
 *
 * @param path where the object is in the input
 * @param input the object
 * @returns none where the schema has no object
 * @example keysAt(applicationSchema, ["project"], {}) // => ["startDate", "durationMonths", "extended"]
 */
export function keysAt(schema: z.core.$ZodType, path: Path, input: unknown): readonly string[] {
  const shapes = schemasAt(schema, path).flatMap(({ _zod: { def } }) => (def.type === "object" ? [def.shape] : []));
  const fitting = shapes.filter((shape) => fits(shape, input));
  return [...new Set((fitting.length > 0 ? fitting : shapes).flatMap((shape) => Object.keys(shape)))];
}

/** Whether a whole number is expected at a place of the input. */
export function isWholeNumberAt(schema: z.core.$ZodType, path: Path): boolean {
  return schemasAt(schema, path).some(({ _zod: { def } }) => def.type === "number" && "format" in def);
}

/** The schemas of what may be at a place of the input. */
function schemasAt(schema: z.core.$ZodType, path: Path): readonly Schema[] {
  const known = schema as Schema;
  const { def } = known._zod;
  const [key, ...rest] = path;
  switch (def.type) {
    case "pipe":
      return schemasAt(def.in, path);
    case "optional":
      return schemasAt(def.innerType, path);
    case "union":
      return def.options.flatMap((option) => schemasAt(option, path));
    case "array":
      return key === undefined ? [known] : schemasAt(def.element, rest);
    case "object": {
      if (key === undefined) return [known];
      const next = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      return next === undefined ? [] : schemasAt(next, rest);
    }
    default:
      return key === undefined ? [known] : [];
  }
}

/** Whether the object has the literals of a shape: a financial guarantee has no persons. */
function fits(shape: Readonly<Record<string, z.core.$ZodType>>, input: unknown): boolean {
  if (typeof input !== "object" || input === null) return true;
  const given = new Map<string, unknown>(Object.entries(input));
  return Object.entries(shape).every(([key, schema]) => {
    const { def } = (schema as Schema)._zod;
    return def.type !== "literal" || def.values.some((value) => value === given.get(key));
  });
}
