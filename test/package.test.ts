import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./cli/run.js";

const packageJson = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Bundles an entry point as a browser application would: a Node built-in that is reached fails the build. */
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
  it.each(["index", "schema", "messages/en", "messages/pl"])("bundles %s for a browser", async (entry) => {
    const { inputs, text } = await bundle(entry);
    expect(inputs.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/\brequire\(|from"node:/);
  });

  /** Kilobytes, minified and gzipped: a browser application pays them for every user. */
  it.each([
    ["index", { own: 32, whole: 56 }],
    ["schema", { own: 8, whole: 40 }],
    ["messages/en", { own: 10, whole: 10 }],
    ["messages/pl", { own: 12, whole: 12 }],
  ])("keeps %s small, with and without its dependencies", async (entry, most) => {
    const kilobytes = async (packages: "bundle" | "external") =>
      gzipSync((await bundle(entry, packages)).text).length / 1000;
    const sizes = { own: await kilobytes("external"), whole: await kilobytes("bundle") };
    expect(sizes.own).toBeLessThan(most.own);
    expect(sizes.whole).toBeLessThan(most.whole);
    // A ceiling far above the size would not notice growth.
    expect(sizes.own).toBeGreaterThan(most.own / 2);
  });

  it("reads no byte of the gazetteer from the main entry point or the schema", async () => {
    for (const entry of ["index", "schema", "messages/en"]) {
      const { inputs, text } = await bundle(entry);
      expect(inputs.filter((input) => /places|gazetteer/.test(input))).toEqual([]);
      expect(text).not.toContain("gazetteer.bin");
    }
    expect(readFileSync(path.join(root, "dist/places.js"), "utf8")).toContain("gazetteer.bin");
  });

  it("reaches no zod from the main entry point, and no command from any", async () => {
    const { inputs } = await bundle("index");
    expect(inputs.filter((input) => /node_modules\/(zod|commander)\//.test(input))).toEqual([]);
    expect((await bundle("schema")).inputs.some((input) => input.includes("node_modules/zod/"))).toBe(true);
  });

  it("fails to bundle what reaches a Node built-in, so that the check above checks something", async () => {
    await expect(bundle("cli")).rejects.toThrow(/node:/);
    expect(builtinModules.length).toBeGreaterThan(0);
  });

  it.each([".", "./schema", "./messages/en", "./messages/pl", "./places"])(
    "imports %s from ESM and CommonJS alike",
    (entry) => {
      const name = path.posix.join("erasmus-ka1", entry);
      const run = (type: string, code: string) =>
        execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd: root, encoding: "utf8" });
      const esm = run("module", `import * as all from "${name}"; console.log(Object.keys(all).sort().join())`);
      const cjs = run("commonjs", `console.log(Object.keys(require("${name}")).sort().join())`);
      expect(esm).toBe(cjs);
      expect(esm.length).toBeGreaterThan(10);
    },
  );

  it("has no install scripts, and pins what it depends on", () => {
    const scripts = Object.keys(packageJson.scripts);
    expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    const versions = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it("has no download addresses in its lock file", () => {
    expect(readFileSync(path.join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});
