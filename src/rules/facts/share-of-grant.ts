import type { Cents } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import type { Price, Priced, PricedLine } from "../funding-rule.js";

/** What some lines of a grant take, and what the others do. */
export interface ShareOfGrant {
  readonly part: Cents;
  readonly others: Cents;
}

/** On which side of a share a line counts; a footnote may leave it out on both (I21). */
export type SideOf = (line: PricedLine) => "part" | "others" | "left-out";

/**
 * Whether a part of the grant is within its limit. Where the agency's base rates are not known, the dearest part is tried
 * with the cheapest other lines, and the reverse, because each category and country group has its own rate. It is decided
 * if no rates change the outcome.
 *
 * @param mostOf the limit of a part, in cents
 * @returns the part and the rest where it is over, or what is missing to tell
 */
export function overShare(
  price: Price,
  sideOf: SideOf,
  mostOf: (share: ShareOfGrant) => Cents,
): "within" | { readonly over: ShareOfGrant } | { readonly missing: readonly Path[] } {
  const minimum = price("minimum");
  if (minimum.missing.length > 0) return { missing: minimum.missing };
  const [least, most] = [shareOf(minimum, sideOf), shareOf(price("maximum"), sideOf)];
  const isOver = (share: ShareOfGrant) => share.part > mostOf(share);
  if (!isOver({ part: most.part, others: least.others })) return "within";
  return isOver({ part: least.part, others: most.others }) ? { over: least } : { missing: [["options", "baseRates"]] };
}

function shareOf({ lines }: Priced, sideOf: SideOf): ShareOfGrant {
  let [part, others] = [0, 0];
  for (const line of lines) {
    const side = sideOf(line);
    if (side === "part") part += line.cents;
    else if (side === "others") others += line.cents;
  }
  return { part, others };
}
