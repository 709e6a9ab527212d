import { type Parsed, parseJson } from "../index.js";
import { decodeText } from "./decode-text.js";

/** JSON as text or as the bytes of a file; any other value is taken as it is. */
export function readJson(input: unknown): Parsed<unknown> {
  if (typeof input === "string") return parseJson(input);
  if (!(input instanceof Uint8Array)) return { success: true, data: input };
  const decoded = decodeText(input);
  return decoded.success ? parseJson(decoded.data) : decoded;
}
