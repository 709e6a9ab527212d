import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/*
 * Data flows one way: edges → questions → rules → results, rates and values. This test reads the imports of `src`,
 * including those of types: a reader follows both.
 */

const root = path.join(import.meta.dirname, "../src");

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => file.endsWith(".ts"));

/** What a file imports: files of `src` by their path, packages by their name. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return specifiers
    .filter((specifier) => !specifier.endsWith(".json"))
    .map((specifier) =>
      specifier.startsWith(".")
        ? path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, ".ts")
        : specifier,
    );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const isPackage = (name: string) => !name.endsWith(".ts");

/** The folder of a file; the questions and the public surface, which is a list of names, are in none. */
function folderOf(file: string): string {
  if (file === "index.ts") return "surface";
  return file.includes("/") ? (file.split("/")[0] as string) : "questions";
}

/** What each folder may import, besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  values: [],
  rates: ["values"],
  results: ["values", "rates"],
  application: ["values", "results"],
  fields: ["values", "rates", "application"],
  rules: ["values", "rates", "results", "application", "fields"],
  lookups: ["values", "rates"],
  questions: ["values", "rates", "results", "application", "rules", "lookups", "settlement"],
  // The parts of one question, which rests on others.
  settlement: ["values", "rates", "results", "application", "rules", "questions"],
  schema: [
    ...["values", "rates", "results", "application", "fields", "rules", "lookups", "questions", "settlement"],
    ...["messages", "form"],
  ],
  surface: ["values", "rates", "results", "application", "rules", "lookups", "questions", "settlement", "schema"],
  messages: ["values", "rates", "results", "application", "fields", "rules", "questions"],
  form: ["values", "rates", "results", "application", "fields", "rules", "lookups", "questions", "messages"],
  export: [
    ...["values", "rates", "results", "application", "fields", "rules", "lookups", "questions", "settlement"],
    ...["messages", "form", "schema"],
  ],
  places: ["values", "results", "application"],
  node: ["surface", "schema", "form", "messages", "places"],
  http: ["surface", "schema", "form", "export", "messages", "places", "node"],
  cli: ["surface", "schema", "form", "export", "messages", "places", "node", "http"],
};

describe("the direction of imports", () => {
  it.each(files)("%s imports what stands below it", (file) => {
    const folder = folderOf(file);
    const allowed = [folder, ...(below[folder] ?? [])];
    const others = (imports.get(file) ?? []).filter((name) => !isPackage(name) && !allowed.includes(folderOf(name)));
    expect(others).toEqual([]);
  });

  it("goes round in no circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    function visit(file: string, way: readonly string[]): void {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (done.has(file) || way.includes(file)) return;
      for (const next of imports.get(file) ?? []) if (!isPackage(next)) visit(next, [...way, file]);
      done.add(file);
    }
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it.each(["cli", "http", "node"])("%s is a client of the public surface", (client) => {
    // The table of formats is public, too: by itself, the command has it without what writes them.
    const entries =
      /^(index|schema\/index|form\/index|export\/index|export\/export-formats|places\/index|node\/index|http\/index|messages\/[^/]+)\.ts$/;
    const reachedPast = files
      .filter((file) => folderOf(file) === client)
      .flatMap((file) => (imports.get(file) ?? []).map((name) => ({ file, name })))
      .filter(({ name }) => !isPackage(name) && folderOf(name) !== client && !entries.test(name));
    expect(reachedPast).toEqual([]);
  });

  it("no rule imports another, and no rule imports the join", () => {
    const rules = files.filter((file) => /^rules\/(eligibility|funding|manual)\//.test(file));
    for (const file of rules) {
      const others = (imports.get(file) ?? []).filter(
        (name) => rules.includes(name) || /rules\/(join|price|index)\.ts/.test(name),
      );
      expect(others, file).toEqual([]);
    }
  });
});

describe("who touches what comes from elsewhere", () => {
  const users = (isUsed: (name: string) => boolean) =>
    files.filter((file) => imports.get(file)?.some((name) => isPackage(name) && isUsed(name)));
  const inFolders =
    (...folders: readonly string[]) =>
    (file: string) =>
      !folders.includes(folderOf(file));

  it("decimal.js: money alone", () => {
    expect(users((name) => name === "decimal.js")).toEqual(["values/money.ts"]);
  });

  it("date-fns: days alone", () => {
    expect(users((name) => /^(@?date-fns)(\/|$)/.test(name))).toEqual(["values/days.ts"]);
  });

  it("geolib: distances alone", () => {
    expect(users((name) => name === "geolib")).toEqual(["values/distance.ts"]);
  });

  it("zod: the schema alone", () => {
    expect(users((name) => name === "zod").filter(inFolders("schema"))).toEqual([]);
  });

  it("hucre: the export alone", () => {
    expect(users((name) => /^hucre(\/|$)/.test(name)).filter(inFolders("export"))).toEqual([]);
  });

  it("Node: places and the command alone", () => {
    expect(users((name) => name.startsWith("node:")).filter(inFolders("places", "cli"))).toEqual([]);
  });

  it("no clock: a date is made from what is given, in the files that are about dates", () => {
    const makers = files.filter((file) => /\bDate\s*[(.,;)>]/.test(withoutComments(file)));
    expect(makers.filter((file) => folderOf(file) !== "cli")).toEqual([
      // The date of every file it writes, always the same.
      "export/file-properties.ts",
      "messages/dates.ts",
      "values/brussels-instant.ts",
      "values/days.ts",
    ]);
    const clocks = files.filter((file) => /new Date\(\)|Date\.now|performance\.now/.test(withoutComments(file)));
    expect(clocks.filter((file) => folderOf(file) !== "cli")).toEqual([]);
  });

  it("no rule names an activity, a field or a call", () => {
    const named = files
      .filter((file) => /^rules\/(eligibility|funding|facts|manual)\//.test(file))
      .filter((file) =>
        /"[a-z-]*(job-shadowing|-mobility-of-|courses-and-training|invited-expert|hosting-teachers)[a-z-]*"|"(SCH|VET|ADU)"|"KA1\d\d|\b20[12]\d\b(?!–)/.test(
          withoutComments(file),
        ),
      );
    expect(named).toEqual([]);
  });

  function withoutComments(file: string): string {
    return readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  }
});
