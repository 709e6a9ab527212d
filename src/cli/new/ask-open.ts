import { openQuestions } from "../../form/index.js";
import { askAt } from "./ask-at.js";
import { isEntry, ratesOf } from "./draft.js";
import type { Interview } from "./interview.js";

/** Asks for what would still decide something, each once. */
export async function askOpen(it: Interview): Promise<void> {
  const { asker, draft, out, rates, words } = it;
  const asked = new Set<string>();
  for (;;) {
    const answer = await it.standing();
    const questions = openQuestions(answer.draft, { messages: words.messages, baseRates: ratesOf(rates) });
    // Base rates are asked for beside the flows that need them.
    const next = questions.find(({ path }) => path[0] !== "options" && !asked.has(JSON.stringify(path)));
    if (next === undefined) return;
    if (asked.size === 0) asker.say("", out.style("bold", words.interview.openQuestions));
    asked.add(JSON.stringify(next.path));
    await askAt(it, next.path);
    // What was made for an answer that did not come says nothing.
    const section = String(next.path[0]);
    const made = draft[section];
    if (next.path.length === 2 && isEntry(made) && Object.keys(made).length === 0) {
      delete draft[section];
      await it.save();
    }
  }
}
