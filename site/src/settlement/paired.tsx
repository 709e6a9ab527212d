import type { AwardedAndRealised } from "erasmus-ka1";
import { words } from "../words/words.js";

/** Awarded and realised side by side. */
export function Paired({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly (AwardedAndRealised & { readonly name: string })[];
}) {
  const { messages, numbers } = words.value;
  const { awarded, realised, difference, percent } = messages.settlement;
  const figure = (amount: string | undefined) =>
    amount === undefined ? messages.amounts.notKnown : numbers.figure(amount);
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls narrow" tabIndex={0} aria-label={caption}>
      <table class="budget folds paired">
        <caption>{caption}, EUR</caption>
        <thead>
          <tr>
            <td />
            {[awarded, realised, difference, percent].map((each) => (
              <th scope="col" key={each} class="figure">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td class="figure" data-column={awarded}>
                {figure(row.awarded)}
              </td>
              <td class="figure" data-column={realised}>
                {figure(row.realised)}
              </td>
              <td class="figure" data-column={difference}>
                {figure(row.difference)}
              </td>
              <td class="figure" data-column={percent}>
                {row.percent === undefined ? "–" : percentText(row.percent)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A share to a tenth, as the language writes it. */
function percentText(figure: string): string {
  const { locale } = words.value.messages;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(figure as `${number}`);
}
