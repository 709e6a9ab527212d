/** Bytes that come in parts, in one piece: a thousand parts of one byte take no more memory than their bytes. */
export function growingBytes() {
  let bytes = new Uint8Array(0);
  let length = 0;
  return {
    length: () => length,
    add(part: Uint8Array): void {
      if (length + part.length > bytes.length) {
        const larger = new Uint8Array(Math.max(length + part.length, 2 * bytes.length));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(part, length);
      length += part.length;
    },
    /** What has come, and begins anew. */
    take(): Uint8Array {
      const all = bytes.subarray(0, length);
      bytes = new Uint8Array(0);
      length = 0;
      return all;
    },
  };
}
