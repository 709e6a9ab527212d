import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runIn } from "./run-in.mjs";

const files = [
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
  "ATTRIBUTION.md",
  "dist/gazetteer.bin",
  "dist/page.html",
  "dist/THIRD-PARTY-LICENSES.txt",
  "fixtures/README.md",
];

/**
 * Installs the package in an empty folder, without zod, and copies its demo there. Gives the package's path, and a
 * function that installs another package.
 */
export function installTarball(folder, tarball) {
  const install = (...args) => runIn(folder, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", ...args);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  install("--omit=peer", tarball);

  const brought = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  assert.deepEqual(brought, ["date-fns", "decimal.js", "erasmus-ka1", "geolib"], "installing brings something else");
  const installed = join(folder, "node_modules/erasmus-ka1");
  assert.ok(!existsSync(join(installed, "node_modules")), "installing brings a second version of something");
  for (const file of files) assert.ok(existsSync(join(installed, file)), `the package lacks ${file}`);
  const { scripts = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const installScripts = Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name));
  assert.deepEqual(installScripts, [], "the package has install scripts");

  cpSync(join(installed, "fixtures/demo/application.json"), join(folder, "application.json"));
  cpSync(join(installed, "fixtures/demo/base-rates.json"), join(folder, "rates.json"));
  return { installed, install };
}
