import { mostPlanned, type Remaining } from "erasmus-ka1";
import { Remarks } from "../answer-pane/findings-list.js";
import { ToBox } from "../to-box.js";
import { words } from "../words/words.js";
import { rangeText } from "./amounts-settled.js";
import { boxOfMobility, titleOfMobility } from "./mobility.js";
import { isEachAsked, settled } from "./settled.js";
import { remainingRemarks } from "./settlement-remarks.js";

/** What is left of the grant while something that was planned is not reported, and what that would add. */
export function StillPossible({ of }: { readonly of: Remaining }) {
  const { page, messages } = words.value;
  const { left, leftRange, categories, planned } = of;
  const { settlement } = messages;
  return (
    <section class="card still" aria-labelledby="still.title">
      <h2 id="still.title">{page.settlement.stillPossible}</h2>
      <p class="sum">
        {settlement.left}: <strong>{rangeText(left, leftRange, words.value)}</strong>
      </p>
      {planned.length > 0 ? <WouldAdd of={of} /> : <AskForEach />}
      <details class="by-category">
        <summary>{page.settlement.leftByCategory}</summary>
        <ul class="lines">
          {categories.map(({ category, difference }) => (
            <li key={category}>
              {messages.categories[category]}:{" "}
              <span class="figure">{difference === undefined ? messages.amounts.notKnown : leftText(difference)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Remarks all={remainingRemarks.value} id="still.findings" />
    </section>
  );
}

/** What each planned activity would add, and what is left after all of them. */
function WouldAdd({ of: { leftAfter, planned } }: { readonly of: Remaining }) {
  const { page, messages, numbers } = words.value;
  const { settlement } = messages;
  const figure = (amount: string | undefined) =>
    amount === undefined ? messages.amounts.notKnown : numbers.figure(amount);
  return (
    <>
      {leftAfter === undefined ? null : (
        <p>
          {settlement.leftAfter}: <strong>{numbers.amount(leftAfter)}</strong>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scrolls narrow" tabIndex={0} aria-label={page.settlement.wouldAdd}>
        <table class="budget folds">
          <caption>{page.settlement.wouldAdd}, EUR</caption>
          <thead>
            <tr>
              <th scope="col">{settlement.mobility}</th>
              <th scope="col" class="figure">
                {page.settlement.isWorth}
              </th>
              <th scope="col" class="figure">
                {settlement.added}
              </th>
            </tr>
          </thead>
          <tbody>
            {planned.map(({ flow, amount, added, isKept }) => (
              <tr key={flow}>
                <th scope="row">
                  <ToBox path={boxOfMobility(flow)} label={titleOfMobility(flow)} />
                  {isKept === false ? <span class="hint on-paper changed">{page.settlement.wouldNotCount}</span> : null}
                </th>
                <td class="figure" data-column={page.settlement.isWorth}>
                  {figure(amount)}
                </td>
                <td class="figure" data-column={settlement.added}>
                  {figure(added)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Of many it takes a while; of very many nobody says it. */
function AskForEach() {
  const now = settled.value;
  if (typeof now !== "string" && now.isTooMuchPlanned) {
    return <p class="hint">{words.value.page.settlement.tooMuchPlanned(mostPlanned)}</p>;
  }
  return (
    <div class="buttons">
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isEachAsked.value = true;
        }}
      >
        {words.value.page.settlement.askForEach}
      </button>
    </div>
  );
}

/** What is realised beyond what was awarded is over; what falls short of it is left. */
function leftText(difference: string): string {
  const { page, numbers } = words.value;
  const amount = numbers.amount(difference.replace("-", ""));
  if (difference === "0.00") return amount;
  return difference.startsWith("-") ? page.settlement.isLeft(amount) : page.settlement.isOver(amount);
}
