import { type Entry, entriesOf } from "./draft.js";
import type { Interview } from "./interview.js";

/** Asks for the short name of a flow, of its own; offered: the first word of the activity, and the country. */
export async function askId(it: Interview, flow: Entry): Promise<void> {
  const { interview } = it.words;
  const taken = new Set(entriesOf(it.draft, "flows").flatMap(({ id }) => (typeof id === "string" ? [id] : [])));
  const [word = ""] = String(flow["activity"]).split("-");
  const country = flow["destination"] ?? flow["originCountry"];
  const plain = [word.toUpperCase(), country].filter((part) => typeof part === "string").join("-");
  let free = plain;
  for (let number = 2; taken.has(free); number++) free = `${plain}-${number}`;
  flow["id"] = await it.asker.type(
    { label: interview.shortName, hint: interview.shortNameHint },
    (text) => {
      if (text === "") return { problem: interview.problems.empty };
      return taken.has(text) ? { problem: interview.idTaken(text) } : { value: text };
    },
    free,
  );
  await it.save();
}
