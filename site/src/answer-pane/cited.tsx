import type { Citation } from "erasmus-ka1";
import { words } from "../words/words.js";

/** Where it is said: document, page, heading. */
export function Cited({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return <span class="cited"> {words.value.citationTexts(citations).join("; ")}</span>;
}
