import { parseJson } from "../index.js";
import { decodeText } from "../node/index.js";
import type { Limits } from "./limits.js";
import { Refusal, refusedForIssues } from "./problem.js";
import type { Words } from "./words/words.js";

/**
 * The JSON in the body of a request.
 *
 * @throws Refusal that says what is wrong with it
 */
export async function readJsonBody(request: Request, limits: Limits, words: Words): Promise<unknown> {
  assertType(request, /^application\/([\w.+-]+\+)?json$/, "application/json");
  const text = decodeText(await readBytes(request, limits));
  const value = text.success ? parseJson(text.data) : text;
  if (!value.success) throw refusedForIssues(value.issues, words);
  assertValues(value.data, limits);
  return value.data;
}

/** @throws Refusal where the body is not of the type */
export function assertType({ headers }: Request, type: RegExp, expected: string): void {
  const [sent = ""] = (headers.get("content-type") ?? "").split(";");
  const refused = (detail: (words: Words) => string, more: Readonly<Record<string, string>>) =>
    new Refusal("wrong-media-type", (words) => ({ detail: detail(words), headers: more }));
  if (!type.test(sent.trim().toLowerCase())) {
    throw refused(({ mediaType }) => mediaType(expected), { "accept-post": expected });
  }
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity") throw refused(({ encoded }) => encoded, { "accept-encoding": "identity" });
}

async function readBytes(request: Request, limits: Limits): Promise<Uint8Array> {
  const { mostBytes, bodySeconds } = limits;
  const length = request.headers.get("content-length");
  if (Number(length) > mostBytes) throw tooManyBytes(limits);
  const read = length === null ? readStream(request, limits) : request.arrayBuffer().then((all) => new Uint8Array(all));
  return inTime(read, bodySeconds);
}

async function readStream({ body }: Request, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(body)) {
    length += chunk.length;
    if (length > limits.mostBytes) throw tooManyBytes(limits);
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

/** Chunks in one piece. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The parts of a body as they arrive; whoever stops reading lets go of the rest. */
export async function* chunksOf(body: Request["body"]): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    reader.cancel().catch(() => {});
  }
}

const LAST_CALL_MS = 100;

/**
 * What is being read, if it comes in time.
 *
 * @throws Refusal where it does not, or where the connection ends before it
 */
export async function inTime<T>(read: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const refusal = new Refusal("late", ({ bodyLate }) => ({
      detail: bodyLate(seconds),
      headers: { connection: "close" },
    }));
    // After long work of others, timers come before what has arrived meanwhile: that is not late, and is read first.
    const lastCall = () => {
      timer = setTimeout(() => reject(refusal), LAST_CALL_MS);
    };
    timer = setTimeout(lastCall, seconds * 1000);
  });
  try {
    return await Promise.race([read, late]);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("not-json", ({ bodyCut }) => ({ detail: bodyCut }));
  } finally {
    clearTimeout(timer);
  }
}

function tooManyBytes({ mostBytes }: Limits): Refusal {
  const mebibytes = mostBytes / 1024 / 1024;
  const size = Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${mostBytes} B`;
  return new Refusal("too-large", (words) => ({ detail: words.tooManyBytes(size), headers: { connection: "close" } }));
}

/**
 * How long an answer takes depends on how many values there are: they are counted before any is looked at.
 *
 * @throws Refusal for too many
 */
export function assertValues(value: unknown, { mostValues }: Limits): void {
  let values = 0;
  // A list of its own: a value may be nested more deeply than functions can call themselves.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part !== "object" || part === null) continue;
    const below = Object.values(part);
    values += below.length;
    if (values > mostValues) {
      throw new Refusal("too-large", ({ tooManyValues }) => ({ detail: tooManyValues(mostValues) }));
    }
    for (const each of below) open.push(each);
  }
}
