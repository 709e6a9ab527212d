import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

/** Makes the system drop a folder's files from memory. Needs GNU `dd`. */
export function dropFromMemory(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) drop(path.join(entry.parentPath, entry.name));
  }
}

function drop(file) {
  const args = [`of=${file}`, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none"];
  const { error, status } = spawnSync("dd", args, { stdio: "ignore" });
  if (error !== undefined || status !== 0) throw new Error(`${file} could not be dropped from memory`);
}
