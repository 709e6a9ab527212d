import { validator } from "@exodus/schemasafe";
import type { Plugin } from "esbuild";
import * as z from "zod";
import { writtenApplicationSchema } from "../src/schema/application-shape.js";
import { baseRatesSchema } from "../src/schema/base-rates.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * Puts functions compiled from the schemas in place of `src/schema/accepts.ts`. A property test of the package checks
 * that they accept what zod accepts.
 */
export const compiledAccepts: Plugin = {
  name: "compiled-accepts",
  setup(build) {
    build.onLoad({ filter: /schema[/\\]accepts\.ts$/ }, () => ({ contents: contents(), loader: "js" }));
  },
};

const contents = () => `
export const acceptsApplication = ${simplified(compiled(writtenApplicationSchema))};
export const acceptsBaseRates = ${compiled(baseRatesSchema)};`;

function compiled(zodSchema: z.ZodType): string {
  const { $schema: _, ...shape } = z.toJSONSchema(zodSchema, { io: "input" });
  const schema = rewritten(shape) as Json;
  return validator(schema, { includeErrors: false, mode: "lax", isJSON: true, formats }).toModule();
}

/**
 * The code without checks that always have the same outcome. No key of ours is a property of every object, so none is
 * inherited; and a list with a member that is `undefined` is refused, as zod refuses it, not read past it.
 */
function simplified(code: string): string {
  const member = /if \((\S+\[\w+\]) !== undefined && hasOwn\(\S+, \w+\)\) \{/g;
  const inherited = / && hasOwn\([^()]+\)/g;
  if (!member.test(code) || !inherited.test(code)) throw new Error("the code of the validator has another form");
  return code.replace(member, "{").replace(inherited, "");
}

/**
 * The checks that an application needs most often, without a regular expression that looks at leap years one by one.
 * Their source text goes into the compiled function, so each must stand alone.
 */
const formats = {
  date: (text: string): boolean => {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
    const leapDay = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    const days = [0, 31, leapDay, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && day >= 1 && day <= (days[month] ?? 0);
  },
  country: (text: string): boolean => {
    // Small letters of ASCII.
    const [first, second] = [text.charCodeAt(0) | 0x20, text.charCodeAt(1) | 0x20];
    return text.length === 2 && first >= 0x61 && first <= 0x7a && second >= 0x61 && second <= 0x7a;
  },
};

const COUNTRY = "^[A-Za-z]{2}$";

/** The schema with those checks by name. zod gives both a format and its pattern; one is enough. */
function rewritten(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rewritten);
  if (typeof part !== "object" || part === null) return part;
  const { format, pattern, ...rest } = part as Json;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewritten(value)]));
  if (format === "date") return { ...copy, format };
  if (pattern === COUNTRY) return { ...copy, format: "country" };
  return pattern === undefined ? copy : { ...copy, pattern };
}
