import { useSignal } from "@preact/signals";
import { categories, type Grant, type GrantLine } from "erasmus-ka1";
import type { ComponentChildren } from "preact";
import { words } from "../words/words.js";
import type { Budget } from "./budget.js";
import { ExplanationTree } from "./explanation-tree.js";
import { titleOfFlow } from "./title-of-flow.js";

/** How each amount comes about, flow by flow; drawn only where somebody looks. */
export function Explanations({ budget: { least, most } }: { readonly budget: Budget }) {
  const { page } = words.value;
  const flows = least.summary.flows.map(({ flow }) => flow);
  const ofNone = least.lines.filter(({ flow }) => flow === undefined);
  return (
    <section class="card explanations" aria-labelledby="explanations.title">
      <h2 id="explanations.title">{page.pane.explanations}</h2>
      {least === most ? null : <p class="hint">{page.pane.atLowest}</p>}
      {flows.map((flow) => (
        <Folded key={flow} title={titleOfFlow(flow)}>
          {() => <Lines lines={linesOf(least, flow)} />}
        </Folded>
      ))}
      {ofNone.length === 0 ? null : <Folded title={page.pane.ofNoFlow}>{() => <Lines lines={ofNone} />}</Folded>}
    </section>
  );
}

/** In the order of the form's columns. */
function linesOf({ lines }: Grant, flow: string): readonly GrantLine[] {
  return categories.flatMap((category) => lines.filter((line) => line.flow === flow && line.category === category));
}

function Lines({ lines }: { readonly lines: readonly GrantLine[] }) {
  const { page, messages, numbers } = words.value;
  return (
    <ul class="lines">
      {lines.map(({ id, category, who, amount, needsApproval, explanation }) => (
        <li key={id}>
          <h3>
            {messages.categories[category]} · {messages.who[who]}: {numbers.amount(amount)}
          </h3>
          {needsApproval ? <p class="hint">{page.pane.needsApproval}</p> : null}
          {explanation === undefined ? null : <ExplanationTree tree={explanation} />}
        </li>
      ))}
    </ul>
  );
}

/** Draws what is inside once it has been opened. */
function Folded({ title, children }: { readonly title: string; readonly children: () => ComponentChildren }) {
  const isOpen = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {isOpen.value ? children() : null}
    </details>
  );
}
