import {
  acceptApplication,
  acceptBaseRates,
  assess,
  type BaseRatesInput,
  type Parsed,
  parseJson,
  type RecordKind,
  recordOf,
} from "../index.js";
import { decodeText, lookUpPlaces } from "../node/index.js";
import { withPlaceFindings } from "../places/index.js";
import { parseApplication, parseBaseRates, parseRequest } from "../schema/index.js";
import type { Limits } from "./limits.js";
import { lineError } from "./line-error.js";
import { Refusal } from "./problem.js";
import { assertValues, type BodyParts, growingBytes, inTime, partsOf } from "./read-body.js";
import type { Words } from "./words/words.js";

const NEWLINE = 0x0a;

/** The white space of JSON. */
const isBlankLine = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** What is asked of a batch. */
export interface BatchAsked {
  readonly records: RecordKind;
  readonly range: boolean;
}

/**
 * The records of a batch, each when its line has arrived: those of `ka1 batch`. The next line is read when the record
 * before it has been taken, so that memory stays flat however long the batch is.
 *
 * @param onFault is told of a fault of ours, which costs one line its answer and no other
 * @param ended is called once, when nothing more will come
 */
export function batchRecords(
  body: Request["body"],
  asked: BatchAsked,
  limits: Limits,
  words: Words,
  onFault: (fault: unknown) => void,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const parts = partsOf(body);
  const lines = linesOf(parts, limits);
  const encoder = new TextEncoder();
  const end = () => {
    parts.letGo();
    ended();
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        // A whole line: nobody can hold a place with a byte now and then.
        const { done, value } = await inTime(lines.next(), limits);
        if (done !== true) {
          controller.enqueue(encoder.encode(await lineOfRecord(value, asked, limits, words, onFault)));
          return;
        }
        controller.close();
      } catch (error) {
        // The answer has begun: all that can still be said is that it is not whole.
        controller.error(error);
      }
      end();
    },
    cancel: end,
  });
}

/** A record with its line break; even a bug of ours must not stop the other applications. */
async function lineOfRecord(
  { line, bytes }: Line,
  asked: BatchAsked,
  limits: Limits,
  words: Words,
  onFault: (fault: unknown) => void,
): Promise<string> {
  try {
    return `${JSON.stringify({ line, ...(await recordOfLine(bytes, asked, limits, words)) })}\n`;
  } catch (fault) {
    onFault(fault);
    return `${JSON.stringify({ line, error: { message: words.titles.fault } })}\n`;
  }
}

interface Line {
  /** Its number. */
  readonly line: number;
  /** Without its line break; absent where it is too long to be kept. */
  readonly bytes: Uint8Array | undefined;
}

/** The lines of a body that are not blank. */
async function* linesOf(parts: BodyParts, { mostBytes }: Limits): AsyncGenerator<Line, undefined> {
  const begun = growingBytes();
  let isTooLong = false;
  let line = 0;
  const begin = (part: Uint8Array) => {
    isTooLong ||= begun.length() + part.length > mostBytes;
    if (isTooLong) begun.take();
    else begun.add(part);
  };
  const ended = (): Line => {
    const bytes = begun.take();
    const whole = { line, bytes: isTooLong ? undefined : bytes };
    isTooLong = false;
    return whole;
  };
  for (let part = await parts.next(); part !== undefined; part = await parts.next()) {
    let start = 0;
    for (let end = part.indexOf(NEWLINE); end >= 0; end = part.indexOf(NEWLINE, start)) {
      begin(part.subarray(start, end));
      start = end + 1;
      line += 1;
      const whole = ended();
      if (whole.bytes !== undefined && isBlankLine(whole.bytes)) continue;
      yield whole;
    }
    begin(part.subarray(start));
  }
  line += 1;
  const last = ended();
  if (last.bytes === undefined || !isBlankLine(last.bytes)) yield last;
}

async function recordOfLine(bytes: Uint8Array | undefined, asked: BatchAsked, limits: Limits, words: Words) {
  if (bytes === undefined) return { error: { message: words.tooManyBytes(`${limits.mostBytes} B`) } };
  const value = jsonOf(bytes);
  if (!value.success) return { error: lineError(value.issues, words) };
  try {
    assertValues(value.data, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: { message: error.said(words).detail } };
  }
  const request = parseRequest("application", value.data);
  if (!request.success) return { error: lineError(request.issues, words) };
  const { application: written, options = {} } = request.data;
  const application = parsedApplication(written);
  const baseRates = parsedBaseRates(options.baseRates);
  if (!application.success || !baseRates.success) {
    const issues = [application, baseRates].flatMap((each) => (each.success ? [] : each.issues));
    return { error: lineError(issues, words) };
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
