import { type Entry, entriesOf } from "./draft.js";
import type { Interview } from "./interview.js";

/** What flows cost, and all of the project so far. */
export async function sayPrices(it: Interview, flows: readonly Entry[]): Promise<void> {
  const { asker, draft, out, words } = it;
  const { interview } = words;
  const { flows: states, amountMessage } = await it.standing();
  const all = entriesOf(draft, "flows");
  const lines = flows.map((flow) => {
    const state = states[all.indexOf(flow)];
    const isPriced = state?.amount !== undefined || state?.range !== undefined;
    return isPriced ? `${flow["id"]}: ${state.text} EUR` : interview.noPrice(String(flow["id"]));
  });
  const total = amountMessage === undefined ? [] : [out.style("bold", interview.totalSoFar(amountMessage))];
  asker.say("", ...lines, ...total, "");
}
