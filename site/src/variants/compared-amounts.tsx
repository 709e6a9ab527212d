import { type AmountComparison, categories, type GrantComparison } from "erasmus-ka1";
import { flowTitle } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import { cellText } from "../answer-pane/budget.js";
import { readBoxes } from "../read-boxes.js";
import { words } from "../words/words.js";
import { variant } from "./variant.js";

interface Row {
  readonly key: string;
  readonly name: string;
  /** The same twice where the base rates are known. */
  readonly least: AmountComparison;
  readonly most: AmountComparison;
  readonly isPart?: boolean;
  /** A side that does not have it is a dash, and not an amount that is not known. */
  readonly isIn?: "both" | "a" | "b";
}

/** The flows of both, and the categories in which they differ; at the lowest and at the highest base rates. */
export function ComparedAmounts({ least, most }: { readonly least: GrantComparison; readonly most: GrantComparison }) {
  const { page, messages, numbers } = words.value;
  const ofA = variant.value === undefined ? {} : readBoxes(variant.value.application).draft;
  const titleOf = (id: string) => {
    const flow = [...(draft.value.flows ?? []), ...(ofA.flows ?? [])].find((each) => each.id === id);
    return flow === undefined ? id : flowTitle(flow, messages);
  };
  const rows: readonly Row[] = [
    ...least.flows.flatMap((low, index): Row[] => {
      const high = most.flows[index] ?? low;
      const { flow, isIn } = low;
      return [
        { key: flow, name: titleOf(flow), least: low.total, most: high.total, isIn },
        ...categories
          .map((category) => ({
            key: `${flow} ${category}`,
            name: messages.categories[category],
            least: low.categories[category],
            most: high.categories[category],
            isPart: true,
          }))
          .filter(({ least: from, most: to }) => isIn === "both" && !(isNothing(from) && isNothing(to))),
      ];
    }),
    ...(least.ofNoFlow === undefined
      ? []
      : [
          {
            key: "",
            name: page.pane.ofNoFlow,
            least: least.ofNoFlow.total,
            most: most.ofNoFlow?.total ?? least.ofNoFlow.total,
          },
        ]),
    { key: "total", name: page.variants.total, least: least.total, most: most.total },
  ];
  const signed = (difference: string) => {
    const figure = numbers.figure(difference.replace("-", ""));
    if (difference === "0.00") return figure;
    return difference.startsWith("-") ? `−${figure}` : `+${figure}`;
  };
  const differenceText = ({ difference: from }: AmountComparison, { difference: to }: AmountComparison) => {
    if (from === undefined || to === undefined) return messages.amounts.notKnown;
    return from === to ? signed(from) : messages.amounts.between(signed(from), signed(to));
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
          {rows.map(({ key, name, least: from, most: to, isPart = false, isIn = "both" }) => (
            <tr key={key} class={isPart ? "part-of" : undefined}>
              <th scope="row">{name}</th>
              <td class="figure">{isIn === "b" ? page.variants.absent : cellText(from.a, to.a, words.value)}</td>
              <td class="figure">{isIn === "a" ? page.variants.absent : cellText(from.b, to.b, words.value)}</td>
              <td class="figure">{differenceText(from, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isNothing = ({ difference }: AmountComparison) => difference === "0.00";
