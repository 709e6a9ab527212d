import type { Path } from "../values/path.js";

/** A key that its object already has. */
export interface KeyTwice {
  readonly path: Path;
  /** Where the second one begins in the text. */
  readonly position: number;
}

/** An object or a list that is not closed yet. */
interface Open {
  /** The keys so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** The key, or the position, of the value that is being read. */
  at: string | number;
}

/**
 * The first key that is given twice: of two, `JSON.parse` keeps the last and says nothing, so that a mistake of the
 * author would become an amount.
 *
 * @param text that `JSON.parse` accepts
 */
export function keyTwice(text: string): KeyTwice | undefined {
  const open: Open[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const inner = open.at(-1);
    switch (text[at]) {
      case "{":
        open.push({ keys: new Set(), at: "" });
        isKey = true;
        break;
      case "[":
        open.push({ keys: undefined, at: 0 });
        isKey = false;
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        isKey = inner?.keys !== undefined;
        if (typeof inner?.at === "number") inner.at += 1;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (isKey && inner?.keys !== undefined) {
          inner.at = keyIn(text.slice(at, end));
          if (inner.keys.has(inner.at)) return { path: open.map((each) => each.at), position: at };
          inner.keys.add(inner.at);
          isKey = false;
        }
        at = end - 1;
        break;
      }
    }
  }
  return undefined;
}

/** The position after the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** `"\u0061"` is the key `a`. */
function keyIn(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
