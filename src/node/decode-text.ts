/// <reference types="node" />
import type { Parsed } from "../index.js";

/**
 * UTF-8 bytes as text, without a byte order mark.
 *
 * @returns the text, or that the bytes are of another encoding
 * @example decodeText(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))
 * // => { success: false, issues: [{ code: "json.utf-16", path: [], params: {} }] }
 */
export function decodeText(bytes: Uint8Array): Parsed<string> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refused("json.utf-16");
  }
  try {
    return { success: true, data: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refused("json.not-utf-8");
  }
}

function refused(code: "json.utf-16" | "json.not-utf-8"): Parsed<never> {
  return { success: false, issues: [{ code, path: [], params: {} }] };
}
