import type { ComponentChildren } from "preact";
import { words } from "../words/words.js";

/** A table of amounts, which scrolls or folds where it is narrow. */
export function AmountsTable({
  caption,
  kind,
  first = "",
  columns,
  children,
}: {
  readonly caption: string;
  /** Its class, beside those of every such table. */
  readonly kind: string;
  /** What heads the column of names. */
  readonly first?: string;
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls narrow" tabIndex={0} aria-label={caption}>
      <table class={`budget folds ${kind}`}>
        <caption>{caption}, EUR</caption>
        <thead>
          <tr>
            {first === "" ? <td /> : <th scope="col">{first}</th>}
            {columns.map((each) => (
              <th scope="col" key={each} class="figure">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** An amount of a settlement; one that is not known is said to be so. */
export function figureOf(amount: string | undefined): string {
  const { messages, numbers } = words.value;
  return amount === undefined ? messages.amounts.notKnown : numbers.figure(amount);
}
