// Installs the packed tarball in an empty folder, as a user would, and uses it from there: ESM, CommonJS, TypeScript
// (node16 and bundler resolution), a browser bundle, the command, the JSON Schemas. A file that is not packed, or a path
// that is only ours, fails here.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileTypes } from "./check-tarball/compile-types.mjs";
import { importSchemas } from "./check-tarball/import-schemas.mjs";
import { installTarball } from "./check-tarball/install-tarball.mjs";
import { runIn } from "./check-tarball/run-in.mjs";
import { runInBrowser } from "./check-tarball/run-in-browser.mjs";
import { userPrograms } from "./check-tarball/user-program.mjs";

const folder = mkdtempSync(join(tmpdir(), "ka1-tarball-"));

try {
  const tarball = installTarball(folder);

  const [esm, cjs] = Object.entries(userPrograms).map(([file, program]) => {
    writeFileSync(join(folder, file), program);
    return JSON.parse(runIn(folder, process.execPath, file));
  });
  assert.deepEqual(cjs, esm, "CommonJS and ESM differ");
  const { application, total, inEnglish } = esm;
  assert.match(total, /^\d+\.\d\d$/);

  const baseRates = JSON.parse(readFileSync(join(folder, "rates.json"), "utf8"));
  const shown = await runInBrowser(folder, { application, baseRates });
  assert.deepEqual(shown, { total, assessed: total, inEnglish }, "the browser and ESM differ");

  const ka1 = join(folder, "node_modules/.bin/ka1");
  const printed = runIn(folder, ka1, "calculate", "application.json", "--base-rates", "rates.json", "--json");
  assert.equal(JSON.parse(printed).total, total, "the command and the library differ");

  compileTypes(folder);
  importSchemas(folder);
  console.log(`${tarball}: installed and used from ESM, CommonJS, TypeScript, a browser and the shell`);
} catch (error) {
  console.error(error.stdout ?? "", error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
