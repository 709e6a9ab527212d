import type * as z from "zod";
import type { Path } from "../values/path.js";

type Schema = z.core.$ZodTypes;
type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * The keys that an object of the input may have, of all shapes that it may be of.
 *
 * @param path where the object stands in the input
 * @param input the object
 * @returns none where the schema knows no object
 * @example keysAt(applicationSchema, ["project"], {}) // => ["startDate", "durationMonths"]
 */
export function keysAt(schema: z.core.$ZodType, path: Path, input: unknown): readonly string[] {
  const shapes = shapesAt(schema, path);
  const fitting = shapes.filter((shape) => fits(shape, input));
  return [...new Set((fitting.length > 0 ? fitting : shapes).flatMap((shape) => Object.keys(shape)))];
}

function shapesAt(schema: z.core.$ZodType, path: Path): readonly Shape[] {
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case "pipe":
      return shapesAt(def.in, path);
    case "optional":
      return shapesAt(def.innerType, path);
    case "union":
      return def.options.flatMap((option) => shapesAt(option, path));
    case "array":
      return path.length === 0 ? [] : shapesAt(def.element, path.slice(1));
    case "object": {
      const [key, ...rest] = path;
      if (key === undefined) return [def.shape];
      const next = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      return next === undefined ? [] : shapesAt(next, rest);
    }
    default:
      return [];
  }
}

/** Whether the object has the literals of a shape: a financial guarantee has no persons. */
function fits(shape: Shape, input: unknown): boolean {
  if (typeof input !== "object" || input === null) return true;
  const given = new Map<string, unknown>(Object.entries(input));
  return Object.entries(shape).every(([key, schema]) => {
    const { def } = (schema as Schema)._zod;
    return def.type !== "literal" || def.values.some((value) => value === given.get(key));
  });
}
