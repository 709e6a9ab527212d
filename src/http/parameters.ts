import { exportFormatNames } from "../export/index.js";
import { countryCode, recordKinds } from "../index.js";
import type { Issue, JsonSchema } from "../schema/index.js";

/** What is asked in the address of a request. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly kind: ParameterKind;
  readonly required: boolean;
  readonly description: string;
  readonly example: string | number | boolean;
}

/** How a value in an address is read: with its JSON Schema, for the document. */
interface Kind {
  readonly schema: JsonSchema;
  /** All that it may be, where these are few. */
  readonly allowed?: readonly string[];
  readonly read: (text: string, path: Issue["path"]) => string | number | boolean | Issue;
}

const MOST_CHARACTERS = 200;
const MOST_LISTED = 50;

const choice = (allowed: readonly string[], read: (text: string) => string | boolean = (text) => text): Kind => ({
  schema: { type: "string", enum: allowed },
  allowed,
  read: (text, path) =>
    allowed.includes(text) ? read(text) : { code: "value.not-allowed", path, params: { allowed: [...allowed] } },
});

const kinds = {
  text: {
    schema: { type: "string", minLength: 1, maxLength: MOST_CHARACTERS },
    read: (text, path) => {
      if (text.trim() === "") return { code: "text.too-short", path, params: { minimum: 1 } };
      if (text.length > MOST_CHARACTERS) return { code: "text.too-long", path, params: { maximum: MOST_CHARACTERS } };
      return text;
    },
  },
  year: {
    schema: { type: "integer", minimum: 1000, maximum: 9999 },
    read: (text, path) => (/^\d{4}$/.test(text) ? Number(text) : notWhole(path)),
  },
  country: {
    schema: { type: "string", pattern: "^[A-Za-z]{2}$" },
    read: (text, path) =>
      /^[A-Za-z]{2}$/.test(text) ? countryCode(text) : { code: "country.invalid", path, params: {} },
  },
  count: {
    schema: { type: "integer", minimum: 1, maximum: MOST_LISTED },
    read: (text, path) => {
      if (!/^\d{1,9}$/.test(text)) return notWhole(path);
      const count = Number(text);
      if (count < 1) return { code: "number.too-small", path, params: { minimum: 1 } };
      return count > MOST_LISTED ? { code: "number.too-big", path, params: { maximum: MOST_LISTED } } : count;
    },
  },
  records: choice(recordKinds),
  format: choice(exportFormatNames),
  "yes-no": choice(["true", "false"], (text) => text === "true"),
} as const satisfies Readonly<Record<string, Kind>>;

type ParameterKind = keyof typeof kinds;

const notWhole = (path: Issue["path"]): Issue => ({
  code: "value.wrong-type",
  path,
  params: { expected: "whole-number", received: "text" },
});

/** What the address of a request asks, by name. */
export type Asked = Readonly<Record<string, string | number | boolean | undefined>>;

export const schemaOf = ({ kind }: Parameter): JsonSchema => kinds[kind].schema;

/**
 * Reads what is in the address.
 *
 * @param query each name with all that it is given
 * @param path by name
 * @returns the values, or every problem
 */
export function readParameters(
  parameters: readonly Parameter[],
  query: Readonly<Record<string, readonly string[]>>,
  path: Readonly<Record<string, string>>,
): { readonly asked: Asked; readonly issues: readonly Issue[] } {
  const asked: Record<string, string | number | boolean> = {};
  const issues: Issue[] = [];
  for (const [key, values] of Object.entries(query)) {
    const name = key.slice(0, MOST_CHARACTERS);
    if (!parameters.some((each) => each.in === "query" && each.name === key)) {
      issues.push({ code: "key.unknown", path: [name], params: { key: name } });
    } else if (values.length > 1) {
      issues.push({ code: "value.wrong-type", path: [name], params: { expected: "text", received: "list" } });
    }
  }
  for (const { name, kind, required, in: where } of parameters) {
    const { read: readAs, allowed }: Kind = kinds[kind];
    const inQuery = Object.hasOwn(query, name) ? query[name]?.[0] : undefined;
    const text = where === "path" ? path[name] : inQuery;
    if (text === undefined) {
      if (required)
        issues.push({ code: "value.missing", path: [name], params: { expected: "text", ...(allowed && { allowed }) } });
      continue;
    }
    const read = readAs(text, [name]);
    if (typeof read === "object") issues.push(read);
    else asked[name] = read;
  }
  return { asked, issues };
}
