import { parseJson } from "../index.js";
import { bytesOf, decodeText } from "../node/index.js";
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
  if (!value.success) throw refusedForIssues(value.issues, words, "not-json");
  const tooMuch = tooMuchIn(value.data, limits);
  if (tooMuch !== undefined) throw new Refusal("too-large", (each) => ({ detail: tooMuch(each) }));
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
  const { mostBytes } = limits;
  const length = request.headers.get("content-length");
  if (Number(length) > mostBytes) throw tooManyBytes(limits);
  if (length === null) return readStream(request, limits);
  const all = new Uint8Array(await inTime(request.arrayBuffer(), limits));
  // Not every server holds a client to the length that it has told.
  if (all.length > mostBytes) throw tooManyBytes(limits);
  return all;
}

async function readStream({ body }: Request, limits: Limits): Promise<Uint8Array> {
  const parts = partsOf(body);
  try {
    const bytes = await inTime(bytesOf(parts.each(), limits.mostBytes), limits);
    if (bytes === undefined) throw tooManyBytes(limits);
    return bytes;
  } finally {
    parts.letGo();
  }
}

/** The parts of a body as they arrive. */
export interface BodyParts {
  readonly each: () => AsyncGenerator<Uint8Array, undefined>;
  /** Tells whoever sends it that no more is read, also while a part is waited for. */
  readonly letGo: () => void;
}

export function partsOf(body: Request["body"]): BodyParts {
  const reader = body?.getReader();
  return {
    async *each() {
      for (;;) {
        const part = (await reader?.read())?.value;
        if (part === undefined) return undefined;
        yield part;
      }
    },
    letGo: () => {
      reader?.cancel().catch(() => {});
    },
  };
}

/** Long enough for a turn or two of the event loop, in which what has arrived is read; too short to help the slow. */
const LAST_CALL_MS = 100;

/**
 * What is being read, if it comes in time.
 *
 * @throws Refusal where it does not, or where the connection ends before it
 */
export async function inTime<T>(read: Promise<T>, { bodySeconds }: Limits): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const refusal = new Refusal("late", ({ bodyLate }) => ({
      detail: bodyLate(bodySeconds),
      headers: { connection: "close" },
    }));
    // After long work of others, timers come before what has arrived meanwhile: that is not late, and is read first.
    const lastCall = () => {
      timer = setTimeout(() => reject(refusal), LAST_CALL_MS);
    };
    timer = setTimeout(lastCall, bodySeconds * 1000);
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
 * How long an answer takes depends on how much there is: it is counted before any of it is looked at.
 *
 * @returns what there is too much of, in words
 */
export function tooMuchIn(value: unknown, { mostValues, mostEntries }: Limits): ((words: Words) => string) | undefined {
  let values = 0;
  // A list of its own: a value may be nested more deeply than functions can call themselves.
  const open: (readonly [key: string, value: unknown])[] = [["", value]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [key, part] = next;
    if (typeof part !== "object" || part === null) continue;
    const below = Object.entries(part);
    values += below.length;
    if (values > mostValues) return ({ tooManyValues }) => tooManyValues(mostValues);
    if (Array.isArray(part) && part.length > mostEntries) {
      return ({ tooManyEntries }) => tooManyEntries(key, part.length, mostEntries);
    }
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const each of below) open.push(each);
  }
  return undefined;
}
