import { type Bar, budgetShares, type Category } from "erasmus-ka1";
import { words } from "../words/words.js";
import type { Budget } from "./budget.js";
import { FlowTable } from "./budget-table.js";
import { Patterns, patternOf } from "./patterns.js";
import { titleOfFlow } from "./title-of-flow.js";

/** The budget as bars: the whole by category, and each flow on one scale. The table below says the same. */
export function BudgetPicture({ budget }: { readonly budget: Budget }) {
  const { page, messages, numbers } = words.value;
  const { flows, ofNoFlow, all } = budgetShares(budget.least.summary);
  if (all.parts.length === 0) return null;
  return (
    <figure class="picture" aria-labelledby="picture.title">
      <figcaption id="picture.title">
        {page.pane.picture} {budget.least === budget.most ? null : page.pane.atLowest}
      </figcaption>
      <Patterns />
      <ul class="legend">
        {all.parts.map(({ category, amount, percent }) => (
          <li key={category}>
            <Swatch category={category} /> {messages.categories[category]}:{" "}
            <span class="share">{page.pane.share(numbers.amount(amount), percent)}</span>
          </li>
        ))}
      </ul>
      <Drawn bar={all} />
      <ul class="bars">
        {flows.map(({ flow, ...bar }) => (
          <li key={flow}>
            <span>{titleOfFlow(flow)}</span> <span class="figure">{numbers.amount(bar.amount)}</span>
            <Drawn bar={bar} />
          </li>
        ))}
        {ofNoFlow === undefined ? null : (
          <li>
            <span>{page.pane.ofNoFlow}</span> <span class="figure">{numbers.amount(ofNoFlow.amount)}</span>
            <Drawn bar={ofNoFlow} />
          </li>
        )}
      </ul>
      <details>
        <summary>{page.pane.asTable}</summary>
        <FlowTable budget={budget} />
      </details>
    </figure>
  );
}

function Drawn({ bar: { parts } }: { readonly bar: Bar }) {
  return (
    <svg class="bar" width="100%" height="18" aria-hidden="true" focusable="false">
      {parts.map(({ category, start, length }) => (
        <rect key={category} x={`${start}%`} width={`${length}%`} y="1" height="16" fill={patternOf(category)} />
      ))}
    </svg>
  );
}

function Swatch({ category }: { readonly category: Category }) {
  return (
    <svg class="swatch" width="18" height="18" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="16" height="16" fill={patternOf(category)} />
    </svg>
  );
}
