import { amountWriter, type Words } from "../words/words.js";
import type { Entry } from "./draft.js";
import type { Interview } from "./interview.js";
import type { Amounts } from "./standing.js";

/** What flows cost, and all of the project so far. */
export async function sayPrices(it: Interview, flows: readonly Entry[]): Promise<void> {
  const { asker, out, words } = it;
  const { interview } = words;
  const { amounts, total, complete } = await it.standing();
  const lines = flows.map(({ id }) => {
    const own = amounts.get(String(id));
    return own === undefined ? interview.noPrice(String(id)) : `${id}: ${written(own, words)}`;
  });
  const all = it.draft["flows"];
  const isWhole = Array.isArray(all) && complete.size === all.length;
  const sum =
    total === undefined ? [] : [written(total, words)].map((text) => (isWhole ? text : interview.atLeast(text)));
  asker.say("", ...lines, ...sum.map((text) => out.style("bold", interview.totalSoFar(text))), "");
}

/** One amount, or both ends. */
export function written({ minimum, maximum }: Amounts, words: Words): string {
  const write = amountWriter(words);
  return minimum === maximum
    ? `${write(minimum)} EUR`
    : words.interview.between(`${write(minimum)} EUR`, `${write(maximum)} EUR`);
}
