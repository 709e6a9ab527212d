import type { AwardedAndRealised } from "erasmus-ka1";
import { words } from "../words/words.js";
import { AmountsTable, figureOf } from "./amounts-table.js";

/** Awarded and realised side by side. */
export function Paired({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly (AwardedAndRealised & { readonly name: string })[];
}) {
  const { awarded, realised, difference, percent } = words.value.messages.settlement;
  if (rows.length === 0) return null;
  return (
    <AmountsTable caption={caption} kind="paired" columns={[awarded, realised, difference, percent]}>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name}</th>
          <td class="figure" data-column={awarded}>
            {figureOf(row.awarded)}
          </td>
          <td class="figure" data-column={realised}>
            {figureOf(row.realised)}
          </td>
          <td class="figure" data-column={difference}>
            {figureOf(row.difference)}
          </td>
          <td class="figure" data-column={percent}>
            {row.percent === undefined ? "–" : percentText(row.percent)}
          </td>
        </tr>
      ))}
    </AmountsTable>
  );
}

/** A share to a tenth, as the language writes it. */
function percentText(figure: string): string {
  const { locale } = words.value.messages;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(figure as `${number}`);
}
