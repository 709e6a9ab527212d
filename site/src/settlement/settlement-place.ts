import { fieldLabel, flowTitle } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import { entriesOf, type Path } from "../entry.js";
import { boxValue } from "../plan.js";
import { words } from "../words/words.js";
import { unplanned } from "./took-place.js";

/** A box of the settlement: its label, and what it is part of. */
export function settlementPlace(path: Path): { readonly label: string; readonly within: string } {
  const { messages } = words.value;
  const [part, list, index] = path;
  const within = part === "realised" && typeof index === "number" ? titleOfTaken(path) : "";
  if (part === "realised" && path.length === 3) return { label: within, within: "" };
  // What was not planned has the same boxes.
  const same = Object.entries(unplanned).find(([, added]) => added === list)?.[0] ?? list;
  const asked = part === "realised" && same !== undefined ? [part, same, ...path.slice(2)] : path;
  return {
    label: fieldLabel(asked, messages) ?? within,
    within: fieldLabel(asked, messages) === undefined ? "" : within,
  };
}

/** What stands above the boxes of something that took place. */
export function titleOfTaken([, list, index]: Path): string {
  const { messages } = words.value;
  const position = Number(index);
  if (list === "flows") return flowTitle(draft.value.flows?.[position] ?? {}, messages);
  if (list === "added") return flowTitle(entriesOf(boxValue(["realised", "added"]))[position] ?? {}, messages);
  const ofVisits = list === "preparatoryVisits" || list === unplanned.preparatoryVisits;
  return `${messages.fields[ofVisits ? "preparatoryVisits" : "exceptionalCosts"].label} ${position + 1}`;
}
