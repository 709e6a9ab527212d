import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runIn } from "./run-in.mjs";

const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "node"];

/** Compiles a program under each module resolution, with every check on, those of the declarations too. */
export function compileTypes(folder, program) {
  for (const name of ["@types/node", "undici-types"]) {
    cpSync(resolve("node_modules", name), join(folder, "node_modules", name), { recursive: true });
  }
  for (const file of ["user.mts", "user.cts"]) writeFileSync(join(folder, file), program);

  const tsc = (...args) =>
    runIn(folder, process.execPath, resolve("node_modules/typescript/bin/tsc"), ...strict, ...args);
  tsc("--module", "node16", "--moduleResolution", "node16", "user.mts", "user.cts");
  tsc("--module", "esnext", "--moduleResolution", "bundler", "user.mts");
}
