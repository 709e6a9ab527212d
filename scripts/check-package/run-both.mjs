import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { runIn } from "./run-in.mjs";

/** What a TypeScript program prints, as JSON: the same as an ES module and as CommonJS. */
export function runBoth(folder, program) {
  const [esm, cjs] = ["esm", "cjs"].map((format) => {
    const file = format === "esm" ? "program.mjs" : "program.cjs";
    const { code } = transformSync(program, { loader: "ts", format, target: "es2022" });
    writeFileSync(join(folder, file), code);
    return JSON.parse(runIn(folder, process.execPath, file));
  });
  assert.deepEqual(cjs, esm, "CommonJS and ESM differ");
  return esm;
}
