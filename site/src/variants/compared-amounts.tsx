import { type AmountComparison, categories, type GrantComparison } from "erasmus-ka1";
import { flowTitle } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import { readBoxes } from "../read-boxes.js";
import { words } from "../words/words.js";
import { variant } from "./variant.js";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly amounts: AmountComparison;
  readonly isPart?: boolean;
  /** A side that does not have it is a dash, and not an amount that is not known. */
  readonly isIn?: "both" | "a" | "b";
}

/** The flows of both, and the categories in which they differ. */
export function ComparedAmounts({ grant: { flows, ofNoFlow, total } }: { readonly grant: GrantComparison }) {
  const { page, messages, numbers } = words.value;
  const ofA = variant.value === undefined ? {} : readBoxes(variant.value.application).draft;
  const titleOf = (id: string) => {
    const flow = [...(draft.value.flows ?? []), ...(ofA.flows ?? [])].find((each) => each.id === id);
    return flow === undefined ? id : flowTitle(flow, messages);
  };
  const rows: readonly Row[] = [
    ...flows.flatMap(({ flow, isIn, total: amounts, categories: cells }): Row[] => [
      { key: flow, name: titleOf(flow), amounts, isIn },
      ...categories
        .filter((category) => isIn === "both" && cells[category].difference !== "0.00")
        .map((category) => ({
          key: `${flow} ${category}`,
          name: messages.categories[category],
          amounts: cells[category],
          isPart: true,
        })),
    ]),
    ...(ofNoFlow === undefined ? [] : [{ key: "", name: page.pane.ofNoFlow, amounts: ofNoFlow.total }]),
    { key: "total", name: page.variants.total, amounts: total },
  ];
  const amount = (known: string | undefined) =>
    known === undefined ? messages.amounts.notKnown : numbers.figure(known);
  const signed = (difference: string) => {
    const figure = numbers.figure(difference.replace("-", ""));
    if (difference === "0.00") return figure;
    return difference.startsWith("-") ? `−${figure}` : `+${figure}`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls" tabIndex={0} aria-label={page.variants.title}>
      <table class="budget">
        <thead>
          <tr>
            <th scope="col">{page.pane.flow}</th>
            <th scope="col" class="figure">
              {page.variants.a}
            </th>
            <th scope="col" class="figure">
              {page.variants.b}
            </th>
            <th scope="col" class="figure">
              {page.variants.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, amounts: { a, b, difference }, isPart = false, isIn = "both" }) => (
            <tr key={key} class={isPart ? "part-of" : undefined}>
              <th scope="row">{name}</th>
              <td class="figure">{isIn === "b" ? page.variants.absent : amount(a)}</td>
              <td class="figure">{isIn === "a" ? page.variants.absent : amount(b)}</td>
              <td class="figure">{difference === undefined ? messages.amounts.notKnown : signed(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
