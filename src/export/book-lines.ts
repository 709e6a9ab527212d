import type { Draft } from "../application/draft.js";
import type { GrantLine } from "../grant.js";
import { type Category, categories, type Who } from "../results/category.js";
import { type Explanation, partsOf } from "../results/explanation.js";
import type { Assessed } from "./assessed.js";
import { awaitedBaseRate } from "./awaited-base-rate.js";

/** An amount of the grant, or one that is not known. */
export interface BookLine {
  /** The flow's position in the draft; absent for the financial guarantee. */
  readonly flow?: number;
  /** Absent where nothing of a flow is priced. */
  readonly category?: Category;
  readonly who?: Who;
  /** EUR with two decimals; absent where it is not known. */
  readonly amount?: string;
  /** Absent for an amount that nothing gives. */
  readonly tree?: Explanation;
  /** It must come to the same, or the amount is not decided. */
  readonly otherwise?: Explanation;
  readonly needsApproval: boolean;
  /** Of a flow of which nothing is paid: what became of it, in place of a category, and why. */
  readonly remark?: { readonly state: string; readonly reason?: string };
}

/**
 * The lines of a draft, by flow and category. Where only a base rate is missing the line is there with its tree, which
 * has the guide's bound in place of the rate; what else is not known has a line without a tree.
 */
export function bookLines(
  draft: Draft,
  { grant, range, isOpen }: Pick<Assessed, "grant" | "range" | "isOpen">,
): readonly BookLine[] {
  if (grant === undefined) return [];
  const flows = draft.flows ?? [];
  const known = new Set(grant.lines.map(({ id }) => id));
  const assumed = (range?.minimum.lines ?? []).filter(
    ({ id, explanation }) => !known.has(id) && explanation !== undefined && awaits(explanation),
  );
  const open = flows.map((_, index) => isOpen(index));
  const rows = priced(open, grant.summary.flows);
  const rowsAtLeast = priced(open, range?.minimum.summary.flows ?? []);
  const ofFlow = (own: GrantLine, index?: number): BookLine => ({
    ...(index === undefined ? {} : { flow: index }),
    category: own.category,
    who: own.who,
    ...(known.has(own.id) ? { amount: own.amount } : {}),
    ...(own.explanation === undefined ? {} : { tree: own.explanation }),
    ...(own.otherwise === undefined ? {} : { otherwise: own.otherwise }),
    needsApproval: own.needsApproval,
  });
  const all = [...grant.lines, ...assumed];
  const lines = flows.flatMap(({ id }, index): readonly BookLine[] => {
    if (open[index] === true) return [{ flow: index, needsApproval: false }];
    const own = all.filter(({ flow }) => flow !== undefined && flow === id);
    return categories.flatMap((category) => {
      const ofCategory = own.filter((line) => line.category === category).map((line) => ofFlow(line, index));
      // A row without an amount, where the missing base rate is not the reason.
      const isUnknown = rows[index]?.[category] === undefined && rowsAtLeast[index]?.[category] === undefined;
      return isUnknown ? [...ofCategory, { flow: index, category, needsApproval: false }] : ofCategory;
    });
  });
  const ofNoFlow = grant.lines.filter(({ flow }) => flow === undefined).map((line) => ofFlow(line));
  const isSaid = [...lines, ...ofNoFlow].some(({ tree }) => tree === undefined);
  // A visit or a cost that lacks something has no line, and no total.
  const isUnknown = !isSaid && (range?.minimum ?? grant).total === undefined;
  return [...lines, ...ofNoFlow, ...(isUnknown ? [{ needsApproval: false }] : [])];
}

/** The rows of a summary, at the positions of their flows: it has none of flows that are not priced. */
function priced<Row>(isOpen: readonly boolean[], rows: readonly Row[]): readonly (Row | undefined)[] {
  let next = 0;
  return isOpen.map((open) => (open ? undefined : rows[next++]));
}

function awaits(tree: Explanation): boolean {
  return tree.kind === "rate" ? awaitedBaseRate(tree) !== undefined : partsOf(tree).some(awaits);
}

/** The trees of lines: both, where there are two. */
export function treesIn(lines: readonly BookLine[]): readonly Explanation[] {
  return lines.flatMap(({ tree, otherwise }) => [tree, otherwise].filter((each) => each !== undefined));
}
