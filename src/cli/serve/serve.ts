import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createHandler } from "../../http/index.js";
import { InputError } from "../input.js";
import type { OutputFlags } from "../terminal.js";
import { type Words, wordsOf } from "../words/words.js";
import { ownPage } from "./own-page.js";
import { serverOf } from "./server.js";

interface Flags extends OutputFlags {
  readonly port: number;
  readonly host: string;
  /** Origins of browsers. */
  readonly cors?: readonly string[];
  readonly maxBody: number;
  readonly maxValues: number;
  readonly maxEntries: number;
  readonly maxRequests: number;
  readonly maxBatches: number;
  readonly timeout: number;
}

const MEBIBYTE = 1024 * 1024;

/** `ka1 serve`: the library over HTTP, and the page, until it is asked to end; what was accepted is answered first. */
export async function serve(flags: Flags): Promise<number> {
  const { port, host, cors: origins = [], maxBody, maxValues, maxEntries, maxRequests, maxBatches, timeout } = flags;
  const words = await wordsOf(flags.lang);
  const page = await ownPage();
  const handler = createHandler({
    origins,
    ...(page === undefined ? {} : { page }),
    mostBytes: maxBody * MEBIBYTE,
    mostValues: maxValues,
    mostEntries: maxEntries,
    mostRequests: maxRequests,
    mostBatches: maxBatches,
    bodySeconds: timeout,
    onFault: (fault) => process.stderr.write(`${placeOf(fault)}\n`),
  });
  const { server, end } = serverOf(handler, timeout);
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw new InputError(whyNot(error, port, host, words));
  }
  process.stdout.write(`${words.serve.answersAt(addressOf(server.address() as AddressInfo))}\n`);
  if (page === undefined) process.stderr.write(`${words.serve.noPage}\n`);
  if (!isLoopback(host)) process.stderr.write(`${words.serve.isOpen}\n`);
  // A second signal ends the process at once, as if it were not handled.
  const first = new AbortController();
  await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal, { signal: first.signal })));
  first.abort();
  await end();
  return 0;
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;
}

const isLoopback = (host: string) => host === "localhost" || host === "::1" || /^127\./.test(host);

function whyNot(error: unknown, port: number, host: string, { serve, files }: Words): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  switch (code) {
    case "EADDRINUSE":
      return serve.portTaken(port);
    case "EACCES":
      return serve.cannotListen(`${host}:${port}`, files.permissionDenied);
    default:
      return serve.cannotListen(`${host}:${port}`, code);
  }
}

/** What kind of fault it is and where in the code: its message may have parts of an application in it. */
function placeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [fault.name, ...frames].join("\n");
}
