import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ProjectAward, RealisedProject } from "../src/application/realised.js";
import type { Flow, SettleOptions } from "../src/index.js";
import { parseSettlement } from "../src/schema/index.js";
import type { ExpectedFinding } from "./fixtures.js";

const root = path.join(import.meta.dirname, "../fixtures");

interface Range {
  readonly minimum: string;
  readonly maximum: string;
}

/** A `*.settlement-expected.json`: see `fixtures/README.md`. */
export interface ExpectedSettlement {
  readonly about: string;
  readonly working: readonly string[];
  readonly settlement?: {
    readonly realised: string | null;
    readonly finalGrant: string | null;
    readonly finalGrantRange?: Range;
    readonly isCapped: boolean | null;
    readonly reduction?: Readonly<Record<string, unknown>>;
    readonly notCovered?: string;
    readonly paid?: string;
    readonly balance?: string | null;
    readonly balanceRange?: Range;
    readonly categories: Readonly<Record<string, { readonly awarded?: string; readonly realised?: string }>>;
    readonly flows: Readonly<
      Record<
        string,
        {
          readonly status: string;
          readonly difference?: string;
          readonly amount?: string;
          readonly rules?: readonly string[];
          readonly changes?: readonly string[];
        }
      >
    >;
    readonly findings: readonly Omit<ExpectedFinding, "severity">[];
  };
  readonly remaining?: {
    readonly left: string | null;
    readonly leftRange?: Range;
    readonly planned: readonly Readonly<Record<string, unknown>>[];
    readonly leftAfter: string | null;
    readonly leftAfterRange?: Range;
    readonly findings: readonly Omit<ExpectedFinding, "severity">[];
  };
}

export interface SettlementFixture {
  readonly name: string;
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  /** What may still take place: of what remains. */
  readonly planned: readonly Flow[];
  readonly options: SettleOptions;
  readonly expected: ExpectedSettlement;
}

/** Every settlement below `fixtures`, in the order of their names. */
export function settlementFixtures(): readonly SettlementFixture[] {
  all ??= readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".settlement-input.json"))
    .sort()
    .map((file) => fixture(file.replace(".settlement-input.json", "")));
  return all;
}

let all: readonly SettlementFixture[] | undefined;

/** The settlement whose file has this name. */
export function settlementNamed(slug: string): SettlementFixture {
  const found = settlementFixtures().find(({ name }) => name.endsWith(`/${slug}`));
  if (found === undefined) throw new Error(`no fixture ${slug}`);
  return found;
}

function fixture(name: string): SettlementFixture {
  const { planned = [], ...input } = readJson(`${name}.settlement-input.json`) as { readonly planned?: Flow[] };
  const parsed = parseSettlement(input);
  if (!parsed.success) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  const { award, realised, options = {} } = parsed.data;
  const expected = readJson(`${name}.settlement-expected.json`) as ExpectedSettlement;
  return { name, award, realised, planned, options, expected };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
