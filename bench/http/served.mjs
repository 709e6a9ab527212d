import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const running = new Set();

/** Ends whatever a part has left running. */
export function endAll() {
  for (const server of running) server.kill("SIGKILL");
  running.clear();
}

/** Starts a server that prints its address, and gives that with the process. */
async function started(...args) {
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  running.add(server);
  server.once("exit", () => running.delete(server));
  const [said] = await once(server.stdout, "data");
  return { url: /http:\S+/.exec(said)[0], server };
}

/** `ka1 serve`, on a port that is free. */
export const service = (...flags) =>
  started(here("../../dist/cli.js"), "serve", "--port", "0", "--lang", "en", ...flags);

/** The framework and its server, with a handler that reads the body and answers nothing. */
export const emptyHandler = () => started(here("empty-handler.mjs"));

/** Ends a server as its users do, and gives its exit code. */
export async function ended({ server }) {
  const exit = once(server, "exit");
  server.kill("SIGTERM");
  const [code] = await exit;
  return code;
}

/** Memory of a process that is in use, in MB; of Linux. */
export function megabytesOf({ pid }) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(kilobytes) / 1024;
}
