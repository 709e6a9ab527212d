import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Application } from "../src/application/application.js";
import type { GrantOptions } from "../src/grant.js";
import type { Finding } from "../src/results/finding.js";
import { parseApplication } from "../src/schema/index.js";

const root = path.join(import.meta.dirname, "../fixtures");

export interface ExpectedFinding {
  readonly code: string;
  readonly severity: string;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, unknown>>;
}

/** A `*.expected.json`: see `fixtures/README.md`. */
export interface Expected {
  readonly about: string;
  readonly working: readonly string[];
  readonly options?: GrantOptions;
  readonly issues?: readonly (readonly (string | number)[])[];
  readonly grant?: {
    readonly total: string | null;
    readonly lines: readonly {
      readonly category: string;
      readonly flow?: string;
      readonly who: string;
      readonly amount: string;
      readonly needsApproval?: boolean;
    }[];
    readonly findings: readonly ExpectedFinding[];
    readonly summary?: {
      readonly activities: readonly Readonly<Record<string, string>>[];
      readonly total: Readonly<Record<string, string>>;
    };
  };
  readonly range?: { readonly minimum: string; readonly maximum: string };
  readonly eligibility?: {
    readonly verdict: string;
    readonly checks: Readonly<Record<string, string>>;
    readonly findings: readonly ExpectedFinding[];
  };
}

export interface Fixture {
  readonly name: string;
  readonly input: unknown;
  readonly expected: Expected;
}

/** Every fixture below `fixtures/<call>`, in the order of their names. */
export function allFixtures(): readonly Fixture[] {
  all ??= readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".input.json"))
    .sort()
    .map((file) => fixture(file.replace(".input.json", "")));
  return all;
}

/** They are thousands, and read once for all test files that share their modules. */
let all: readonly Fixture[] | undefined;

/** One fixture, by its name. */
export function fixture(name: string): Fixture {
  return {
    name,
    input: readJson(`${name}.input.json`),
    expected: readJson(`${name}.expected.json`) as Expected,
  };
}

/** A JSON file below `fixtures`. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

/** In a fixed order, so that two lists of the same members are equal. */
export function sorted<T>(members: readonly T[]): readonly T[] {
  return members
    .map((member) => ({ member, key: JSON.stringify(member) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ member }) => member);
}

/** The application of a fixture that is not a refusal. */
export function applicationOf({ name, input }: Fixture): Application {
  const parsed = parseApplication(input);
  if (!parsed.success) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  return parsed.data;
}

/** A finding without its citations, in one order of keys. */
export const bare = ({ code, severity, path: at, params }: Finding | ExpectedFinding) => ({
  code,
  path: at,
  params: Object.fromEntries(Object.entries(params).sort()),
  severity,
});
