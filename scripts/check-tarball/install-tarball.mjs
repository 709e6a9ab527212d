import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runIn } from "./run-in.mjs";

const files = ["LICENSE", "README.md", "CHANGELOG.md", "ATTRIBUTION.md", "dist/gazetteer.bin", "fixtures/README.md"];

/** Packs the package, installs it in an empty folder, and lays its demo there. Gives the tarball's name. */
export function installTarball(folder) {
  const [{ filename }] = JSON.parse(runIn(resolve("."), "npm", "pack", "--json", "--pack-destination", folder));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  runIn(folder, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`);

  const installed = join(folder, "node_modules/erasmus-ka1");
  for (const file of files) assert.ok(existsSync(join(installed, file)), `the package lacks ${file}`);
  const { scripts = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const installScripts = Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name));
  assert.deepEqual(installScripts, [], "the package has install scripts");

  cpSync(join(installed, "fixtures/demo/application.json"), join(folder, "application.json"));
  cpSync(join(installed, "fixtures/demo/base-rates.json"), join(folder, "rates.json"));
  return filename;
}
