import { budgetShares, type SummaryCells } from "erasmus-ka1";
import { nameOf } from "erasmus-ka1/messages";
import { answer } from "../answer.js";
import { words } from "../words/words.js";
import { type Budget, type Column, cellText, endsText } from "./budget.js";
import { titleOfFlow } from "./title-of-flow.js";

type Row = { readonly key: string; readonly name: string; readonly least: SummaryCells; readonly most: SummaryCells };

/** The budget in the columns of the official form, a row for each activity. */
export function BudgetTable({ budget: { least, most, columns } }: { readonly budget: Budget }) {
  const { page, messages } = words.value;
  const rows = least.summary.activities.map(
    ({ activity, ...cells }, index): Row => ({
      key: activity,
      name: nameOf(messages.activities, activity),
      least: cells,
      most: most.summary.activities[index] ?? {},
    }),
  );
  return (
    <Table
      caption={page.pane.budget}
      head={page.pane.activity}
      rows={rows}
      columns={columns}
      budget={{ least, most }}
    />
  );
}

/** The same, a row for each flow: what the picture shows. */
export function FlowTable({ budget: { least, most, columns } }: { readonly budget: Budget }) {
  const { page } = words.value;
  const rows = least.summary.flows.map(
    ({ flow, activity: _, ...cells }, index): Row => ({
      key: flow,
      name: titleOfFlow(flow),
      least: cells,
      most: most.summary.flows[index] ?? {},
    }),
  );
  const { ofNoFlow } = least.summary;
  const rest: Row[] =
    ofNoFlow === undefined
      ? []
      : [{ key: "", name: page.pane.ofNoFlow, least: ofNoFlow, most: most.summary.ofNoFlow ?? {} }];
  return (
    <Table
      caption={page.pane.byFlow}
      head={page.pane.flow}
      rows={[...rows, ...rest]}
      columns={columns}
      budget={{ least, most }}
    />
  );
}

function Table({
  caption,
  head,
  rows,
  columns,
  budget: { least, most },
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly budget: Pick<Budget, "least" | "most">;
}) {
  const { page, messages } = words.value;
  const { total } = answer.value;
  const isWhole = total?.atLeast !== true && answer.value.isComplete;
  // While something is open the grant has no total: the row adds up what is there.
  const [leastParts, mostParts] = [least, most].map(({ summary }) => budgetShares(summary).all.parts);
  const totalOf = (column: Column) => {
    if (column === "total") return endsText(total ?? {}, words.value);
    const partOf = (parts: typeof leastParts) => parts?.find(({ category }) => category === column)?.amount;
    return cellText(partOf(leastParts), partOf(mostParts), words.value);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls" tabIndex={0} aria-label={caption}>
      <table class="budget folds">
        <caption class="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th scope="col" key={column} class="figure">
                {messages.categories[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, least: from, most: to }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td
                  key={column}
                  class={to[column] === "0.00" ? "figure nothing" : "figure"}
                  data-column={messages.categories[column]}
                >
                  {cellText(from[column], to[column], words.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{isWhole ? messages.categories.total : page.pane.soFar}</th>
            {columns.map((column) => (
              <td key={column} class="figure" data-column={messages.categories[column]}>
                {totalOf(column)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
