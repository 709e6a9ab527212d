import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./cli/run.js";

const packageJson = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Bundles an entry point as a browser application would: a Node built-in that is reached fails the build. */
async function bundle(entry: string) {
  const result = await build({
    stdin: { contents: `export * from "./dist/${entry}.js";`, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
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

  it("reaches no zod from the main entry point, and no command from any", async () => {
    const { inputs } = await bundle("index");
    expect(inputs.filter((input) => /node_modules\/(zod|commander)\//.test(input))).toEqual([]);
    expect((await bundle("schema")).inputs.some((input) => input.includes("node_modules/zod/"))).toBe(true);
  });

  it("fails to bundle what reaches a Node built-in, so that the check above checks something", async () => {
    await expect(bundle("cli")).rejects.toThrow(/node:/);
    expect(builtinModules.length).toBeGreaterThan(0);
  });

  it.each([".", "./schema", "./messages/en", "./messages/pl"])("imports %s from ESM and CommonJS alike", (entry) => {
    const name = path.posix.join("erasmus-ka1", entry);
    const run = (type: string, code: string) =>
      execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd: root, encoding: "utf8" });
    const esm = run("module", `import * as all from "${name}"; console.log(Object.keys(all).sort().join())`);
    const cjs = run("commonjs", `console.log(Object.keys(require("${name}")).sort().join())`);
    expect(esm).toBe(cjs);
    expect(esm.length).toBeGreaterThan(10);
  });

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
