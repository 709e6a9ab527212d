import { draft } from "./answer.js";
import { fieldAt } from "./description.js";
import type { Path } from "./entry.js";
import { goTo } from "./go-to.js";
import { rateLabel } from "./rates/own-rates.js";
import { isOfSettlement } from "./settlement/is-of-settlement.js";
import { settlementPlace } from "./settlement/settlement-place.js";
import { words } from "./words/words.js";

/** A place of the form: the label of its box, and what the box is part of. A base rate names itself in full. */
export function placeOf(path: Path): { readonly label: string; readonly within: string } {
  if (isOfSettlement(path)) return settlementPlace(path);
  const { page, whereText } = words.value;
  // Before the first flow there is, its place is that of all of them.
  if (path.length === 1 && path[0] === "flows") return { label: page.flows.addFirst, within: "" };
  const own = fieldAt.value(path)?.label;
  if (own === undefined || typeof path.at(-1) === "number") return { label: whereText(path, draft.value), within: "" };
  const label = rateLabel(path, own);
  return { label, within: label === own ? whereText(path.slice(0, -1), draft.value) : "" };
}

/** A way to a box. */
export function ToBox({ path, label }: { readonly path: Path; readonly label: string }) {
  return (
    <button type="button" class="link" onClick={() => goTo(path)}>
      {label}
    </button>
  );
}
