import type { Grant, InputLeaf, RateLeaf } from "erasmus-ka1";
import { cellTitle, countriesOf } from "erasmus-ka1/messages";
import { draft } from "../answer.js";
import { words } from "../words/words.js";
import { Cited } from "./cited.js";
import { leavesOf } from "./leaves-of.js";

/** On paper: the daily rates that the amounts rest on, and whose they are. */
export function PrintRates({ grant: { lines } }: { readonly grant: Grant }) {
  const { page, messages, whereText } = words.value;
  const all = lines
    .filter(({ category }) => category === "individualSupport")
    .flatMap(({ explanation }) => leavesOf(explanation))
    .filter(isDaily);
  const rates = [...new Map(all.map((leaf) => [keyOf(leaf), leaf])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const { nationalAgency, applicant } = draft.value;
  const country = nationalAgency ?? applicant?.country;
  if (rates.length === 0) return null;
  return (
    <section class="only-print">
      <h2>{page.paper.rates}</h2>
      {rates.some(([, { kind }]) => kind === "input") ? (
        <p>{page.paper.brought(country && countriesOf(messages.locale)(country))}</p>
      ) : null}
      <ul class="rates-used">
        {rates.map(([key, leaf]) => (
          <li key={key}>
            {leaf.kind === "rate" ? (
              <>
                <b>{rateText(leaf.value)}</b> {cellTitle(leaf.id, messages)}
                <Cited citations={leaf.citations} />
              </>
            ) : (
              <>
                <b>{rateText(leaf.value)}</b> {whereText(leaf.path, draft.value)}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isDaily(leaf: InputLeaf | RateLeaf): boolean {
  return leaf.kind === "rate" ? leaf.unit === "EUR/day" : leaf.path[0] === "options";
}

function keyOf(leaf: InputLeaf | RateLeaf): string {
  return leaf.kind === "rate" ? leaf.id : leaf.path.join(".");
}

function rateText(value: string | number): string {
  const { messages, numbers } = words.value;
  const figure = typeof value === "number" ? numbers.number(value) : numbers.figure(value);
  return `${figure} ${messages.units["EUR/day"]}`;
}
