/** What a connection takes at once, read or not. */
const PIECE = 64 * 1024;

/** Whether it takes its reader to send it. */
export const isLong = ({ length }: Uint8Array): boolean => length > PIECE;

/**
 * A body in pieces, each when the one before it has gone: so it is known when all of it has been read.
 *
 * @param ended is called once, when nothing more will be sent
 */
export function inPieces(bytes: Uint8Array<ArrayBuffer>, ended: () => void): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent < bytes.length) {
          controller.enqueue(bytes.subarray(sent, sent + PIECE));
          sent += PIECE;
          return;
        }
        controller.close();
        ended();
      },
      cancel: ended,
    },
    { highWaterMark: 0 },
  );
}
