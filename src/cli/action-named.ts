import { nearest } from "./usage-error.js";
import type { Words } from "./words/words.js";

/** "KA122" is short for "KA122-SCH", and any case is understood. */
export function actionNamed(asked: string, known: readonly string[]): string | undefined {
  const upper = asked.toUpperCase();
  return known.find((action) => action === upper) ?? known.find((action) => action === `${upper}-SCH`);
}

/** What to say where there is none. */
export function noSuchAction(asked: string, known: readonly string[], { usage }: Words): string {
  return usage.noSuchAction(asked, nearest(asked.toUpperCase(), known), known.join(", "));
}
