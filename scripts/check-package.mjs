// Packs the package and uses the tarball as a user would, installed in an empty folder: without zod and with it; from ESM,
// CommonJS, TypeScript, a browser bundle and the shell. A file that is not packed, a path that is only ours, a dependency
// that is not named: each fails here.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileTypes } from "./check-package/compile-types.mjs";
import { importJson } from "./check-package/import-json.mjs";
import { installTarball } from "./check-package/install-tarball.mjs";
import { runBoth } from "./check-package/run-both.mjs";
import { runIn } from "./check-package/run-in.mjs";
import { runInBrowser } from "./check-package/run-in-browser.mjs";
import { useCommand } from "./check-package/use-command.mjs";
import { useService } from "./check-package/use-service.mjs";
import { withoutZod, withZod } from "./check-package/user-programs.mjs";

const folder = mkdtempSync(join(tmpdir(), "ka1-package-"));

try {
  // Packing builds everything, unless that was done already.
  const unbuilt = process.env.BUILT === "1" ? ["--ignore-scripts"] : [];
  const [{ filename }] = JSON.parse(runIn(".", "npm", "pack", "--json", "--pack-destination", folder, ...unbuilt));
  const tarball = join(folder, filename);
  runIn(".", "npx", "--no-install", "publint", "--strict", tarball);
  runIn(".", "npx", "--no-install", "attw", tarball, "--profile", "node16", "--exclude-entrypoints", "gazetteer.bin");

  const { installed, install } = installTarball(folder, tarball);
  const { total } = runBoth(folder, withoutZod);
  assert.match(total, /^\d+\.\d\d$/);
  compileTypes(folder, withoutZod);

  // The oldest zod that the package says it works with, then the newest.
  const { zod } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")).peerDependencies;
  for (const version of [zod.replace(/^\^/, ""), zod]) {
    install(`zod@${version}`);
    const { application, inEnglish, ...printed } = runBoth(folder, withZod);
    assert.equal(printed.total, total, "without zod the total is another");
    const baseRates = JSON.parse(readFileSync(join(folder, "rates.json"), "utf8"));
    const shown = await runInBrowser(folder, { application, baseRates });
    assert.deepEqual(shown, { total, assessed: total, inEnglish }, "the browser and Node differ");
    assert.equal(useCommand(folder, installed, application), total, "the command and the library differ");
    compileTypes(folder, withZod);
  }
  importJson(folder);
  await useService(folder, JSON.parse(readFileSync(join(folder, "application.json"), "utf8")));
  console.log(
    `${filename}: used from ESM, CommonJS, TypeScript, a browser, the shell and over HTTP, without zod and with it`,
  );
} catch (error) {
  console.error(error.stdout ?? "", error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
