import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "tsup";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as exporting from "../src/export/index.js";
import * as form from "../src/form/index.js";
import * as http from "../src/http/index.js";
import * as index from "../src/index.js";
import * as messages from "../src/messages/index.js";
import { languages } from "../src/messages/languages.js";
import * as node from "../src/node/index.js";
import * as places from "../src/places/index.js";
import type { Finding } from "../src/results/finding.js";
import * as schema from "../src/schema/index.js";
import buildConfig from "../tsup.config.js";
import { isBuilt } from "./build.js";
import { root } from "./cli/run.js";
import { applicationOf, fixture, readJson } from "./fixtures.js";

interface EntryPoint {
  readonly name: string;
  readonly source: string;
  /** In the build folder. */
  readonly types: string;
  readonly module: Readonly<Record<string, unknown>>;
}

const entryPoint = (name: string, source: string, module: object): EntryPoint => ({
  name,
  source: path.join(root, source),
  types: path.relative("dist", published.get(name) ?? ""),
  module: { ...module },
});

const packageJson = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Each module that the package offers, and where its types are; "*" stands for each language. */
const published: ReadonlyMap<string, string> = new Map(
  Object.entries<{ readonly import?: { readonly types: string } }>(packageJson.exports).flatMap(
    ([name, { import: at }]): readonly (readonly [string, string])[] => {
      if (at === undefined) return [];
      if (!name.includes("*")) return [[name, at.types]];
      return languages.map((language) => [name.replace("*", language), at.types.replace("*", language)]);
    },
  ),
);

const entryPoints = [
  entryPoint(".", "src/index.ts", index),
  entryPoint("./schema", "src/schema/index.ts", schema),
  entryPoint("./form", "src/form/index.ts", form),
  entryPoint("./export", "src/export/index.ts", exporting),
  entryPoint("./messages", "src/messages/index.ts", messages),
  ...(await Promise.all(
    languages.map(async (language) => {
      const source = `src/messages/${language}.ts`;
      return entryPoint(`./messages/${language}`, source, await import(`../src/messages/${language}.ts`));
    }),
  )),
  entryPoint("./places", "src/places/index.ts", places),
  entryPoint("./node", "src/node/index.ts", node),
  entryPoint("./http", "src/http/index.ts", http),
];

/** What the examples assume; the reference names it at the top of each page. */
const given = {
  gazetteerBytes: new Uint8Array(readFileSync(path.join(root, "dist/gazetteer.bin"))),
  application: applicationOf(fixture("2023/KA122-SCH/whole-application/demo")),
  cells: (readJson("rates/2023.json") as index.RatesFile).cells,
  finding: {
    code: "travel-days.over-limit",
    severity: "warning",
    path: ["flows", 0, "travelDays"],
    params: { travelDays: 3, max: 2 },
    citations: [],
  } satisfies Finding,
  issue: {
    code: "value.wrong-type",
    path: ["flows", 0, "participants"],
    params: { expected: "number", received: "text" },
  } satisfies schema.Issue,
};

const givenTypes = `
  declare const application: import("../src/application/application.js").Application;
  declare const cells: import("../src/lookups/rates-file.js").RatesFile["cells"];
  declare const finding: import("../src/results/finding.js").Finding;
  declare const gazetteerBytes: Uint8Array;
  declare const issue: import("../src/results/issue.js").Issue;
  declare const results: unknown[];
`;

const compilerOptions: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "test/tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    path.join(root, "test"),
  ).options,
  allowImportingTsExtensions: true,
  // Our own style, which an example need not follow.
  noUnusedLocals: false,
  noPropertyAccessFromIndexSignature: false,
};

/** What an entry point offers as a value: its doc comment, and whether it is a function. */
interface Documented {
  readonly entry: EntryPoint;
  readonly name: string;
  readonly isFunction: boolean;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly examples: readonly string[];
}

function documented(program: ts.Program, fileOf: (entry: EntryPoint) => string): readonly Documented[] {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  return entryPoints.flatMap((entry) => {
    const file = program.getSourceFile(fileOf(entry));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${fileOf(entry)} exports nothing`);
    return checker.getExportsOfModule(module).flatMap((exported): readonly Documented[] => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(symbol.flags & ts.SymbolFlags.Value) || seen.has(symbol)) return [];
      seen.add(symbol);
      const tags = symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: textOf(text) }));
      return [
        {
          entry,
          name: exported.name,
          isFunction: checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
          comment: textOf(symbol.getDocumentationComment(checker)),
          tags: tags.map(({ name, text }) => `@${name} ${text}`),
          examples: tags.filter(({ name }) => name === "example").map(({ text }) => text),
        },
      ];
    });
  });
}

/** The compiler writes a link with an extra blank where it cannot follow it. */
const textOf = (parts: ts.SymbolDisplayPart[] | undefined) =>
  ts.displayPartsToString(parts).replace(/(\{@link [^}]*?) \}/g, "$1}");

const program = ts.createProgram(
  entryPoints.map(({ source }) => source),
  compilerOptions,
);
const values = documented(program, ({ source }) => source);
const functions = values.filter(({ isFunction }) => isFunction);
const examples = values.flatMap((value) => value.examples.map((text) => ({ ...value, text, ...parsedExample(text) })));

/** Builds the package's declarations and nothing else: in a test run by itself `dist` has none, or old ones. */
async function buildTypes(outDir: string): Promise<void> {
  if (typeof buildConfig !== "function") throw new Error("tsup.config.ts is not a function of the flags any more");
  const withTypes = [await buildConfig({})].flat().filter(({ dts }) => dts);
  await Promise.all(
    withTypes.map((options) => {
      const dts = { ...Object(options.dts), only: true };
      return build({ ...options, dts, config: false, format: "esm", outDir, silent: true });
    }),
  );
}

/** An example as code that puts each result shown into `results`, and the results that it shows. */
function parsedExample(text: string): { readonly code: string; readonly shown: readonly string[] } {
  const shown: string[] = [];
  const code = text.replace(/([\s\S]*?)\/\/ => (.*(?:\n\s*\/\/.*)*)/g, (_, before: string, result: string) => {
    shown.push(result.replace(/\n\s*\/\//g, "\n"));
    const last = ts.createSourceFile("example.ts", before, ts.ScriptTarget.ES2022, true).statements.at(-1);
    if (last === undefined || !ts.isExpressionStatement(last))
      throw new Error(`no expression before the result: ${text}`);
    return `${before.slice(0, last.getStart())}results.push(${last.expression.getText()});`;
  });
  return { code, shown };
}

/** Stands for `…`: the value itself, further elements of a list, or further keys of an object. */
const more = Symbol("…");
const rest = Object.create(
  {
    *[Symbol.iterator]() {
      yield rest;
    },
  },
  { [more]: { value: "…", enumerable: true } },
);

function evaluate(expression: string): unknown {
  const pattern = expression.replace(/: …/g, ": rest").replace(/…/g, "...rest");
  return new Function("rest", `return (${pattern});`)(rest);
}

/** The value with `…` wherever the pattern has it: equal to the pattern if the value is as the pattern shows it. */
function abridged(value: unknown, pattern: unknown): unknown {
  if (pattern === rest) return rest;
  if (Array.isArray(value) && Array.isArray(pattern)) {
    const isOpen = pattern.at(-1) === rest;
    const shown = isOpen ? value.slice(0, pattern.length - 1) : value;
    return [...shown.map((each, at) => abridged(each, pattern[at])), ...(isOpen ? [rest] : [])];
  }
  if (!isObject(value) || !isObject(pattern)) return value;
  const isOpen = more in pattern;
  const keys = Object.keys(value).filter((key) => !isOpen || key in pattern);
  return {
    ...Object.fromEntries(keys.map((key) => [key, abridged(value[key], pattern[key])])),
    ...(isOpen ? rest : {}),
  };
}

function isObject(value: unknown): value is Record<string | symbol, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All that can be imported; a name of several entry points is taken from the example's own, or else from the first. */
const importable = (own: EntryPoint) => [...entryPoints.filter((entry) => entry !== own).reverse(), own];

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parameters: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

async function run(entry: EntryPoint, code: string): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  const scope = Object.assign({}, ...importable(entry).map(({ module }) => module), structuredClone(given), {
    results,
  });
  const javascript = ts.transpile(`{ ${code} }`, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  await new AsyncFunction(...Object.keys(scope), javascript)(...Object.values(scope));
  return results;
}

describe("the reference", () => {
  it("covers every entry point of the package", () => {
    expect(entryPoints.map(({ name }) => name)).toEqual([...published.keys()]);
  });

  it("finds the public functions and their examples", () => {
    for (const { name } of entryPoints) expect(functions.some(({ entry }) => entry.name === name)).toBe(true);
    expect(functions.map(({ name }) => name)).toContain("calculateGrant");
  });

  it.each(functions)("says what $name gives, with an example and its result", ({ name, entry, ...doc }) => {
    expect(doc.comment).not.toBe("");
    expect(doc.tags.filter((tag) => tag.startsWith("@returns "))).toHaveLength(1);
    expect(doc.examples).not.toEqual([]);
  });

  it.each(examples)("shows what the example of $name gives: $text", async ({ entry, code, shown }) => {
    expect(shown).not.toEqual([]);
    const results = await run(entry, code);
    expect(results).toHaveLength(shown.length);
    const patterns = shown.map(evaluate);
    expect(abridged(results, patterns)).toStrictEqual(patterns);
  });

  it("has examples that compile", () => {
    const files = new Map(entryPoints.map((entry, at) => [path.join(root, `test/example-${at}.ts`), moduleOf(entry)]));
    const host = ts.createCompilerHost(compilerOptions);
    const getSourceFile: typeof host.getSourceFile = (file, target, ...others) => {
      const text = files.get(file);
      return text === undefined
        ? host.getSourceFile(file, target, ...others)
        : ts.createSourceFile(file, text, target, true);
    };
    const compiled = ts.createProgram([...files.keys()], compilerOptions, { ...host, getSourceFile }, program);
    const problems = [...files.keys()].flatMap((file) => [
      ...compiled.getSyntacticDiagnostics(compiled.getSourceFile(file)),
      ...compiled.getSemanticDiagnostics(compiled.getSourceFile(file)),
    ]);
    expect(ts.formatDiagnostics(problems, host)).toBe("");
  });

  // While other tests run, building the declarations takes long.
  it("stands in the published types, too", { timeout: 180_000 }, async () => {
    const temporary = mkdtempSync(path.join(tmpdir(), "erasmus-ka1-"));
    const directory = isBuilt ? path.join(root, "dist") : temporary;
    try {
      if (!isBuilt) await buildTypes(directory);
      const fileOf = ({ types }: EntryPoint) => path.join(directory, types);
      const published = documented(ts.createProgram(entryPoints.map(fileOf), compilerOptions), fileOf);
      const said = (all: readonly Documented[]) =>
        all.map(({ name, comment, tags }) => ({ name, comment, tags })).sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(said(published)).toEqual(said(values));
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });
});

/** The examples of an entry point as one module. */
function moduleOf(own: EntryPoint): string {
  const imported = new Map(
    importable(own).flatMap(({ source, module }) => Object.keys(module).map((name) => [name, source])),
  );
  const imports = Array.from(imported, ([name, source]) => `import { ${name} } from ${JSON.stringify(source)};`);
  const blocks = examples.filter(({ entry }) => entry === own).map(({ code }) => `{ ${code} }`);
  return [...imports, givenTypes, ...blocks].join("\n");
}
