import type { RecordKind } from "../index.js";
import type { Language } from "../messages/index.js";
import { type InputLine, linesIn, type RecordOfLine, recordOfLine, wholeLines } from "../node/index.js";
import type { Limits } from "./limits.js";
import { type BodyParts, inTime, partsOf, tooMuchIn } from "./read-body.js";
import type { Words } from "./words/words.js";

/** What is asked of a batch, and how it is answered. */
export interface BatchAsked {
  readonly records: RecordKind;
  readonly range: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly limits: Limits;
  /** Is told of a fault of ours, which costs one line its answer and no other. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * The records of a batch, each when its line has arrived: those of `ka1 batch`. The next line is read when the record
 * before it has been taken, so that memory stays flat however long the batch is.
 *
 * @param ended is called once, when nothing more will come
 */
export function batchRecords(body: Request["body"], asked: BatchAsked, ended: () => void): ReadableStream<Uint8Array> {
  const parts = partsOf(body);
  const lines = linesOf(parts, asked.limits);
  const encoder = new TextEncoder();
  const end = () => {
    parts.letGo();
    ended();
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        // A whole line: nobody can hold a place with a byte now and then.
        const { done, value } = await inTime(lines.next(), asked.limits);
        if (done !== true) {
          controller.enqueue(encoder.encode(await writtenRecord(value, asked)));
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

/** The lines of a body that are not blank. */
async function* linesOf({ each }: BodyParts, { mostBytes }: Limits): AsyncGenerator<InputLine, undefined> {
  for await (const whole of wholeLines(each(), mostBytes)) yield* linesIn(whole, mostBytes);
}

/** A record with its line break; even a bug of ours must not stop the other applications. */
async function writtenRecord({ line, bytes }: InputLine, asked: BatchAsked): Promise<string> {
  try {
    return `${JSON.stringify({ line, ...(await recordOf(bytes, asked)) })}\n`;
  } catch (fault) {
    asked.onFault(fault);
    return `${JSON.stringify({ line, error: { message: asked.words.titles.fault } })}\n`;
  }
}

async function recordOf(
  bytes: Uint8Array | undefined,
  { records, range, language, words, limits }: BatchAsked,
): Promise<RecordOfLine> {
  if (bytes === undefined) return { error: { message: words.tooManyBytes(`${limits.mostBytes} B`) } };
  const refusal = (value: unknown) => tooMuchIn(value, limits)?.(words);
  return recordOfLine(bytes, { records, range, language, refusal });
}
