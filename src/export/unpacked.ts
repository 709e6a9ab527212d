import { unzipSync, zipSync } from "fflate/browser";

/** A template that is filled in has less than one. */
export const MOST_MEBIBYTES = 50;
const MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024;
const MOST_FILES = 500;

/**
 * A workbook packed anew without compression, so that whoever reads it gets no more than was counted here: a small file
 * may say that it holds gigabytes.
 *
 * @returns "too-large" where it would, and "invalid" for what is no archive
 */
export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> | "too-large" | "invalid" {
  let size = 0;
  let files = 0;
  if (bytes.length > MOST_BYTES) return "too-large";
  try {
    const parts = unzipSync(bytes, {
      filter({ size: packed, originalSize }) {
        // What is not compressed is as large as it is here, whatever it says: and entries may share their bytes.
        size += Math.max(packed, originalSize);
        files += 1;
        if (size > MOST_BYTES || files > MOST_FILES) throw new TooLarge();
        return true;
      },
    });
    return new Uint8Array(zipSync(parts, { level: 0 }));
  } catch (error) {
    return error instanceof TooLarge ? "too-large" : "invalid";
  }
}

class TooLarge extends Error {}
