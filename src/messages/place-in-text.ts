/** A place in a text, counted from one; no line in a text of one line. */
export interface PlaceInText {
  readonly line?: number;
  readonly column?: number;
}

/** What stands between two words and after them, and nothing where the second is empty. */
export function following(before: string, text: string, after = ""): string {
  return text === "" ? "" : `${before}${text}${after}`;
}
