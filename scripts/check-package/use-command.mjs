import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runIn } from "./run-in.mjs";

const demo = "erasmus-ka1/fixtures/demo";
const baseRates = ["--base-rates", `${demo}/base-rates.json`];

/**
 * Runs the command as npm links it, and from a folder with nothing but the package, which has all that the command and
 * its threads need. Gives the demo's total.
 */
export function useCommand(folder, installed, application) {
  const linked = runIn(folder, join(folder, "node_modules/.bin/ka1"), "--version");
  const alone = mkdtempSync(join(tmpdir(), "ka1-alone-"));
  try {
    cpSync(installed, join(alone, "erasmus-ka1"), { recursive: true });
    const ka1 = (...args) => runIn(alone, process.execPath, "erasmus-ka1/dist/cli.js", ...args);
    assert.equal(ka1("--version"), linked);

    const { total } = JSON.parse(ka1("calculate", `${demo}/application.json`, ...baseRates, "--json"));
    writeFileSync(join(alone, "lines.ndjson"), JSON.stringify(application));
    const record = JSON.parse(ka1("batch", "lines.ndjson", "--jobs", "2", ...baseRates));
    assert.equal(record.total, total, "a batch and the application alone differ");
    return total;
  } finally {
    rmSync(alone, { recursive: true, force: true });
  }
}
