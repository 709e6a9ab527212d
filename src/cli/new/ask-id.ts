import { proposedFlowId } from "../../form/index.js";
import { type Entry, entriesOf } from "./draft.js";
import type { Interview } from "./interview.js";

/** Asks for the short name of a flow, of its own; offered: the one it has, or the first word of the activity, and the country. */
export async function askId(it: Interview, flow: Entry): Promise<void> {
  const { interview } = it.words;
  const own = flow["id"];
  const taken = takenIds(it, flow);
  const id = await it.asker.type(
    { label: interview.shortName, hint: interview.shortNameHint },
    (text) => {
      if (text === "") return { problem: interview.problems.empty };
      return taken.has(text) ? { problem: interview.idTaken(text) } : { value: text };
    },
    typeof own === "string" ? own : proposedFlowId(flow, [...taken]),
  );
  flow["id"] = id;
  // What hangs on the flow names it.
  for (const list of ["preparatoryVisits", "exceptionalCosts"]) {
    const hanging = it.draft[list];
    if (own === undefined || !Array.isArray(hanging)) continue;
    for (const entry of entriesOf(it.draft, list)) if (entry["flow"] === own) entry["flow"] = id;
  }
  await it.save();
}

/** A name that no flow has, as near to this one as can be. */
export function freeId(it: Interview, plain: string): string {
  const taken = takenIds(it);
  let free = plain;
  for (let number = 2; taken.has(free); number++) free = `${plain}-${number}`;
  return free;
}

function takenIds({ draft }: Interview, but?: Entry): ReadonlySet<string> {
  const others = entriesOf(draft, "flows").filter((flow) => flow !== but);
  return new Set(others.flatMap(({ id }) => (typeof id === "string" ? [id] : [])));
}
