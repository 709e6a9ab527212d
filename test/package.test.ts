import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./cli/run.js";

const readText = (file: string) => readFileSync(path.join(root, file), "utf8");
const packageJson = JSON.parse(readText("package.json"));

const licensesFile = "dist/THIRD-PARTY-LICENSES.txt";

/** Bundles an entry point as a browser application would: any Node built-in in it fails the build. */
async function bundle(entry: string, packages: "bundle" | "external" = "bundle") {
  const result = await build({
    stdin: { contents: `export * from "./dist/${entry}.js";`, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    packages,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
  });
  return { inputs: Object.keys(result.metafile.inputs), text: result.outputFiles[0]?.text ?? "" };
}

describe("the package", () => {
  it.each(["index", "schema", "form", "export", "messages/index", "messages/en", "messages/pl"])(
    "bundles %s for a browser",
    async (entry) => {
      const { inputs, text } = await bundle(entry);
      expect(inputs.length).toBeGreaterThan(1);
      expect(text).not.toMatch(/\brequire\(|from"node:/);
    },
  );

  /**
   * Kilobytes, minified and gzipped: a browser application loads them for every user. More than half of the main entry
   * point is tables: three fields, accreditations, and the third countries by region, in every call. The schema has none.
   */
  it.each([
    ["index", { own: 116, whole: 138 }],
    // With the English words of the input, which the JSON Schema has.
    ["schema", { own: 67, whole: 117 }],
    // With the tables, the rules that open questions ask, and the words of one language.
    ["form", { own: 120, whole: 142 }],
    // With what the form and the schema have, what writes documents, and what reads and writes workbooks: that is loaded when
    // it is first needed.
    ["export", { own: 315, whole: 375 }],
    ["messages/en", { own: 31, whole: 31 }],
    ["messages/pl", { own: 37, whole: 37 }],
  ])("keeps %s small, with and without its dependencies", async (entry, most) => {
    const kilobytes = async (packages: "bundle" | "external") =>
      gzipSync((await bundle(entry, packages)).text).length / 1000;
    const sizes = { own: await kilobytes("external"), whole: await kilobytes("bundle") };
    expect(sizes.own).toBeLessThan(most.own);
    expect(sizes.whole).toBeLessThan(most.whole);
    // A ceiling far above the size would miss growth.
    expect(sizes.own).toBeGreaterThan(most.own / 2);
  });

  it("keeps the tables out of the schema", async () => {
    // A heading of the guide that cells cite.
    const hasTables = async (entry: string) => (await bundle(entry)).text.includes("Award criteria");
    expect([await hasTables("index"), await hasTables("schema")]).toEqual([true, false]);
  });

  it("reads no byte of the gazetteer from the main entry point or the schema", async () => {
    for (const entry of ["index", "schema", "messages/en"]) {
      const { inputs, text } = await bundle(entry);
      expect(inputs.filter((input) => /places|gazetteer/.test(input))).toEqual([]);
      expect(text).not.toContain("gazetteer.bin");
    }
    expect(readText("dist/places.js")).toContain("gazetteer.bin");
  });

  it("reaches zod from the schema alone, and no command from any", async () => {
    const reached = async (entry: string, name: string) =>
      (await bundle(entry)).inputs.some((input) => input.includes(`node_modules/${name}/`));
    for (const entry of ["index", "form", "messages/index", "messages/en"])
      expect(await reached(entry, "zod")).toBe(false);
    expect(await reached("schema", "zod")).toBe(true);
    expect(readText("dist/places.js")).not.toContain('"zod"');
    for (const entry of ["index", "schema"]) expect(await reached(entry, "commander")).toBe(false);
    // zod is loaded only to say what is wrong.
    expect(readText("dist/node.js")).not.toMatch(/from ['"](zod|erasmus-ka1\/schema)['"]/);
  });

  it("has one instance of the engine, whichever entry point is imported", () => {
    expect(readText("dist/node.js")).toMatch(/from ['"]erasmus-ka1['"]/);
    expect(readText("dist/node.js").length).toBeLessThan(30_000);
    expect(readText("dist/http.js")).toMatch(/from ['"]erasmus-ka1\/node['"]/);
  });

  it("fails to bundle what reaches a Node built-in, so that the check above checks something", async () => {
    await expect(bundle("cli")).rejects.toThrow(/node:/);
    expect(builtinModules.length).toBeGreaterThan(0);
  });

  it.each([
    ".",
    "./schema",
    "./form",
    "./export",
    "./messages",
    "./messages/en",
    "./messages/pl",
    "./places",
    "./node",
  ])("imports %s from ESM and CommonJS alike", (entry) => {
    const name = path.posix.join("erasmus-ka1", entry);
    const run = (type: string, code: string) =>
      execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd: root, encoding: "utf8" });
    const esm = run("module", `import * as all from "${name}"; console.log(Object.keys(all).sort().join())`);
    const cjs = run("commonjs", `console.log(Object.keys(require("${name}")).sort().join())`);
    expect(esm).toBe(cjs);
    expect(esm.length).toBeGreaterThan(10);
  });

  it("has no install scripts", () => {
    const scripts = Object.keys(packageJson.scripts);
    expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it("brings date-fns, decimal.js and geolib, with zod beside it, each in a range that takes corrections", () => {
    const { dependencies, peerDependencies } = packageJson;
    expect(Object.keys(dependencies)).toEqual(["date-fns", "decimal.js", "geolib"]);
    expect(Object.keys(peerDependencies)).toEqual(["zod"]);
    expect(Object.keys(packageJson)).not.toContain("optionalDependencies");
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => !/^\^\d+\.\d+\.\d+$/.test(String(range)))).toEqual([]);
  });

  it("has exact versions in its lock file, and no download addresses", () => {
    const lock = readText("package-lock.json");
    const { "": own, ...others } = JSON.parse(lock).packages;
    expect(own.peerDependencies).toEqual(packageJson.peerDependencies);
    expect(own.dependencies).toEqual(packageJson.dependencies);
    const versions = Object.values<{ readonly version: string }>(others).map(({ version }) => version);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    expect(lock).not.toContain('"resolved"');
  });
});

describe("the tarball", () => {
  // Without building, which the tests have done; npm's own output is a list with one package.
  const [{ size, files }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { cwd: root, encoding: "utf8" }),
  ) as readonly [{ readonly size: number; readonly files: readonly { readonly path: string }[] }];
  const packed = files.map((file) => file.path);

  it("has the built library, the documents, the demo and the rate tables, and nothing else", () => {
    const documents = ["ATTRIBUTION", "CHANGELOG", "CONTRIBUTING", "README", "SECURITY"].map((name) => `${name}.md`);
    const patterns = [
      /^dist\/(entry\/|messages\/)?[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
      /^dist\/schemas\/[\w-]+\.json$/,
      /^docs\/((law\/([\w-]+\/)?)|recipes\/)?[\w-]+\.md$/,
      /^fixtures\/(demo|rates)\/[\w-]+\.json$/,
    ];
    const single = ["LICENSE", "package.json", "fixtures/README.md", "dist/gazetteer.bin", licensesFile];
    const known = [...documents, ...single];
    // Built for packing alone: it takes what only the page needs.
    const page = "dist/page.html";
    expect(known.filter((file) => !packed.includes(file))).toEqual([]);
    for (const pattern of patterns) expect(packed.some((file) => pattern.test(file))).toBe(true);
    const others = packed.filter(
      (file) => ![...known, page].includes(file) && !patterns.some((pattern) => pattern.test(file)),
    );
    expect(others).toEqual([]);
  });

  it("stays small: most of it is the gazetteer", () => {
    expect(size).toBeLessThan(6_900_000);
  });

  it("has each file that its README links to", () => {
    const links = [...readText("README.md").matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? "");
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !packed.includes(link))).toEqual([]);
  });

  it("lists each package that is bundled, with its licence", () => {
    const code = packed.filter((file) => /\.c?js$/.test(file)).map(readText);
    // esbuild writes above each module where it comes from.
    const bundled = code.flatMap((text) =>
      [...text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(([, name]) => name ?? ""),
    );
    expect(bundled).toEqual(expect.arrayContaining(["@hono/node-server", "commander", "hono", "tinypool", "zod"]));
    // Parts of it are in the validator that it writes.
    const notices = readText(licensesFile).split(/^-{80}$/m);
    for (const name of new Set([...bundled, "@exodus/schemasafe"])) {
      const { version, license } = JSON.parse(readText(`node_modules/${name}/package.json`));
      const notice = notices.find((each) => each.startsWith(`\n\n${name} ${version} (${license})\n`)) ?? "";
      expect(notice, name).toContain("Copyright");
      // As MIT and as ISC say it.
      expect(notice, name).toMatch(/Permission is hereby granted|Permission to use, copy, modify/);
    }
  });
});
