/**
 * What an issue quotes of the input: short, however long the input.
 *
 * @example short("x".repeat(61)).length // => 61, of which the last is "…"
 */
export function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
