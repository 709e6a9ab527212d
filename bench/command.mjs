import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const usage = fileURLToPath(new URL("usage.cjs", import.meta.url));
const ka1 = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** Runs `ka1` as {@link node} does. */
export function command(args, options) {
  return node([ka1, ...args], options);
}

/**
 * Runs Node and waits for it.
 *
 * @param output where standard output goes: a file descriptor or "pipe"; by default nowhere, so that no disk is measured
 * @returns milliseconds by the clock and of the processor, start and end included; peak memory; how it ended
 */
export function node(args, { output = "ignore" } = {}) {
  const before = performance.now();
  const child = spawnSync(process.execPath, ["--require", usage, ...args], {
    stdio: ["ignore", output, "pipe", "pipe"],
    encoding: "utf8",
  });
  const clock = performance.now() - before;
  if (child.error !== undefined) throw child.error;
  if (child.output[3] === "") throw new Error(`${args.join(" ")} ended with ${child.signal}: ${child.stderr}`);
  const { status, stdout, stderr } = child;
  return { ...JSON.parse(child.output[3]), clock, status, stdout, stderr };
}
