import {
  acceptApplication,
  acceptBaseRates,
  assess,
  type BaseRatesInput,
  type Issue,
  type Parsed,
  parseJson,
  type RecordKind,
  recordOf,
} from "../index.js";
import { decodeText, lookUpPlaces } from "../node/index.js";
import { withPlaceFindings } from "../places/index.js";
import { parseApplication, parseBaseRates, parseRequest } from "../schema/index.js";
import type { Limits } from "./limits.js";
import { Refusal } from "./problem.js";
import { assertValues, chunksOf, inTime, joined } from "./read-body.js";
import type { Words } from "./words/words.js";

/** What is asked of a batch. */
export interface BatchAsked {
  readonly records: RecordKind;
  readonly range: boolean;
}

const NEWLINE = 0x0a;

/** A broken line can hold thousands of mistakes; nobody reads further than this. */
const MOST_ISSUES = 100;

/**
 * The records of a batch, each when its line has arrived: those of `ka1 batch`. The next line is read when the record
 * before it has been taken, so that memory stays flat however long the batch is.
 *
 * @param ended is called once, when nothing more will come
 */
export function batchRecords(
  body: Request["body"],
  asked: BatchAsked,
  limits: Limits,
  words: Words,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const records = recordsOf(body, asked, limits, words);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await records.next();
        if (value !== undefined) controller.enqueue(value);
        if (done !== true) return;
        controller.close();
      } catch (error) {
        // The answer has begun: all that can still be said is that it is not whole.
        controller.error(error);
      }
      ended();
    },
    cancel() {
      ended();
      records.return(undefined).catch(() => {});
    },
  });
}

async function* recordsOf(
  body: Request["body"],
  asked: BatchAsked,
  limits: Limits,
  words: Words,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let line = 0;
  for await (const bytes of linesOf(body, limits)) {
    line += 1;
    if (bytes?.every(isBlank) === true) continue;
    const record = { line, ...(await recordOfLine(bytes, asked, limits, words)) };
    yield encoder.encode(`${JSON.stringify(record)}\n`);
  }
}

/** The white space of JSON. */
const isBlank = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0d;

/** The lines of a body, without their line breaks; nothing in place of one that is too long to be kept. */
async function* linesOf(body: Request["body"], { mostBytes, bodySeconds }: Limits) {
  let begun: Uint8Array[] = [];
  let length = 0;
  const begin = (part: Uint8Array) => {
    length += part.length;
    if (length > mostBytes) begun = [];
    else begun.push(part);
  };
  const line = () => {
    const whole = length > mostBytes ? undefined : joined(begun, length);
    begun = [];
    length = 0;
    return whole;
  };
  const chunks = chunksOf(body);
  const next = () => inTime(chunks.next(), bodySeconds);
  for (let chunk = await next(); chunk.done !== true; chunk = await next()) {
    let start = 0;
    for (let end = chunk.value.indexOf(NEWLINE); end >= 0; end = chunk.value.indexOf(NEWLINE, start)) {
      begin(chunk.value.subarray(start, end));
      yield line();
      start = end + 1;
    }
    begin(chunk.value.subarray(start));
  }
  if (length > 0) yield line();
}

async function recordOfLine(bytes: Uint8Array | undefined, asked: BatchAsked, limits: Limits, words: Words) {
  if (bytes === undefined) return { error: { message: words.tooManyBytes(`${limits.mostBytes} B`) } };
  const value = jsonOf(bytes);
  if (!value.success) return errorOf(value.issues, words);
  try {
    assertValues(value.data, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: { message: error.said(words).detail } };
  }
  const request = parseRequest("application", value.data);
  if (!request.success) return errorOf(request.issues, words);
  const { application: written, options = {} } = request.data;
  const application = parsedApplication(written);
  const baseRates = parsedBaseRates(options.baseRates);
  if (!application.success || !baseRates.success) {
    return errorOf(
      [application, baseRates].flatMap((each) => (each.success ? [] : each.issues)),
      words,
    );
  }
  const resolved = await lookUpPlaces(application.data);
  const { records, range } = asked;
  const ways = { ...options, baseRates: baseRates.data, explanations: records === "full", range };
  return recordOf(
    records,
    resolved.application,
    withPlaceFindings(assess(resolved.application, ways), resolved.findings),
  );
}

function jsonOf(bytes: Uint8Array): Parsed<unknown> {
  const text = decodeText(bytes);
  return text.success ? parseJson(text.data) : text;
}

function parsedApplication(value: unknown) {
  const accepted = acceptApplication(value);
  return accepted === undefined ? parseApplication(value) : { success: true as const, data: accepted };
}

function parsedBaseRates(value: unknown): Parsed<BaseRatesInput | undefined> {
  if (value === undefined) return { success: true, data: undefined };
  const accepted = acceptBaseRates(value);
  if (accepted !== undefined) return { success: true, data: accepted };
  const parsed = parseBaseRates(value);
  if (parsed.success) return parsed;
  return {
    success: false,
    issues: parsed.issues.map((issue) => ({ ...issue, path: ["options", "baseRates", ...issue.path] })),
  };
}

/** The first problem in words, and how many more there are; all of them as data. */
function errorOf(issues: readonly Issue[], { issueMessage }: Words) {
  const [first] = issues;
  const where = first === undefined || first.path.length === 0 ? "" : `${first.path.join(".")}: `;
  const phrase = first === undefined ? "" : issueMessage(first);
  const more = issues.length > 1 ? ` (+${issues.length - 1})` : "";
  return { error: { message: `${where}${phrase}${more}`, issues: issues.slice(0, MOST_ISSUES) } };
}
