import { growingBytes } from "./growing-bytes.js";

/**
 * All the bytes of a stream, in no more memory than twice what they take, however small its parts are.
 *
 * @param parts as they arrive
 * @param mostBytes nothing is read beyond these
 * @returns the bytes; `undefined` where there are more
 * @example
 * async function* parts() { yield new Uint8Array([123]); yield new Uint8Array([125]); }
 * (await bytesOf(parts(), 2))?.length // => 2
 */
export async function bytesOf(parts: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array | undefined> {
  const bytes = growingBytes();
  for await (const part of parts) {
    if (bytes.length() + part.length > mostBytes) return undefined;
    bytes.add(part);
  }
  return bytes.take();
}
