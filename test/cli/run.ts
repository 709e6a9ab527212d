import { spawnSync } from "node:child_process";
import path from "node:path";

export const root = path.join(import.meta.dirname, "../..");

/** Runs the built command as a shell would. */
export function ka1(
  args: readonly string[],
  options: {
    readonly input?: string | Uint8Array;
    readonly cwd?: string;
    readonly columns?: number;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, "dist/cli.js"), ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? "",
    encoding: "utf8",
    env: {
      ...process.env,
      LC_ALL: "C",
      KA1_LANG: "",
      NO_COLOR: "1",
      COLUMNS: String(options.columns ?? ""),
      ...options.env,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
