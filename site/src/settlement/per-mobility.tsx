import type { SettledFlow } from "erasmus-ka1";
import { flowChangeText } from "erasmus-ka1/form";
import { words } from "../words/words.js";
import { AmountsTable, figureOf } from "./amounts-table.js";
import { titleOfMobility } from "./mobility.js";

/** What became of each mobility, and what that makes of its amount. */
export function PerMobility({ flows }: { readonly flows: readonly SettledFlow[] }) {
  const { mobilities, mobility, planned, realised, difference } = words.value.messages.settlement;
  return (
    <AmountsTable caption={mobilities} kind="per-mobility" first={mobility} columns={[planned, realised, difference]}>
      {flows.map((row) => (
        <tr key={row.flow}>
          <th scope="row">
            {titleOfMobility(row.flow)}
            <span class="hint on-paper changed">{becameOf(row)}</span>
          </th>
          <td class="figure" data-column={planned}>
            {row.planned === undefined ? "–" : figureOf(row.planned.total)}
          </td>
          <td class="figure" data-column={realised}>
            {figureOf(row.realised.total)}
          </td>
          <td class="figure" data-column={difference}>
            {figureOf(row.difference)}
          </td>
        </tr>
      ))}
    </AmountsTable>
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
