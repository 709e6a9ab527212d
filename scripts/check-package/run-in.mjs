import { execFileSync } from "node:child_process";

/** What a command prints when run in a folder; throws if it fails. */
export function runIn(folder, command, ...args) {
  return execFileSync(command, args, { cwd: folder, encoding: "utf8" });
}
