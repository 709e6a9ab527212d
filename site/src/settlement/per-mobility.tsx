import type { SettledFlow } from "erasmus-ka1";
import { flowChangeText } from "erasmus-ka1/form";
import { words } from "../words/words.js";
import { titleOfMobility } from "./mobility.js";

/** What became of each mobility, and what that makes of its amount. */
export function PerMobility({ flows }: { readonly flows: readonly SettledFlow[] }) {
  const { messages, numbers } = words.value;
  const { mobilities, mobility, planned, realised, difference } = messages.settlement;
  const figure = (amount: string | undefined) =>
    amount === undefined ? messages.amounts.notKnown : numbers.figure(amount);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls narrow" tabIndex={0} aria-label={mobilities}>
      <table class="budget folds per-mobility">
        <caption>{mobilities}, EUR</caption>
        <thead>
          <tr>
            <th scope="col">{mobility}</th>
            {[planned, realised, difference].map((each) => (
              <th scope="col" key={each} class="figure">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flows.map((row) => (
            <tr key={row.flow}>
              <th scope="row">
                {titleOfMobility(row.flow)}
                <span class="hint on-paper changed">{becameOf(row)}</span>
              </th>
              <td class="figure" data-column={planned}>
                {row.planned === undefined ? "–" : figure(row.planned.total)}
              </td>
              <td class="figure" data-column={realised}>
                {figure(row.realised.total)}
              </td>
              <td class="figure" data-column={difference}>
                {figure(row.difference)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What became of it; of what took place, what was otherwise than planned, as the package words it. */
function becameOf({ status, amount, changes }: SettledFlow): string {
  const { messages, numbers } = words.value;
  const { flowStatuses, worth, changes: changed } = messages.settlement;
  const texts = changes.map((change) => flowChangeText(change, messages));
  return [
    flowStatuses[status],
    amount && `${worth}: ${numbers.amount(amount)}`,
    status !== "cancelled" && texts.length > 0 && `${changed}: ${texts.join("; ")}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
