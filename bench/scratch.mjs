import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "ka1-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

/** The path of a file that is deleted when the process ends. */
export function scratchPath(name) {
  return path.join(folder, name);
}

/** A file that is deleted when the process ends. */
export function scratchFile(name, text) {
  writeFileSync(scratchPath(name), text);
  return scratchPath(name);
}
