import type { Draft } from "../application/draft.js";
import { cellTitle } from "../messages/cell-name.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { whereOf } from "../messages/where.js";
import { type Explanation, type InputLeaf, partsOf, type RateLeaf } from "../results/explanation.js";
import type { Path } from "../values/path.js";
import { awaitedBaseRate } from "./awaited-base-rate.js";
import { isConstant, labelOf } from "./book-inputs.js";
import type { BookLine } from "./book-lines.js";
import { amountFormula, formulaOf, type Keep, quoted } from "./formula.js";
import type { InputsSheet } from "./inputs-sheet.js";
import type { RatesSheet } from "./rates-sheet.js";
import { addressOf, type BookSheet, type Content, rangeOf } from "./sheet.js";
import { treeText } from "./tree-text.js";

/** The sheet of the lines, and its columns. */
export interface LinesSheet {
  readonly sheet: BookSheet;
  readonly activities: string;
  readonly categories: string;
  readonly amounts: string;
  readonly notices: string;
}

const ACTIVITY = 1;
const CATEGORY = 2;
const AMOUNT = 4;
const NOTICE = 6;
const STEP = 8;
const HEADING_ROW = 1;

/**
 * The amounts, each a formula over inputs and rates.
 *
 * @param read the same lines, with the trees that tell how each amount comes about today
 */
export function linesSheet(
  lines: readonly BookLine[],
  read: readonly BookLine[],
  draft: Draft,
  inputs: InputsSheet,
  rates: RatesSheet,
  messages: Messages,
): LinesSheet {
  const { workbook, categories, who, amounts } = messages;
  const { sheets, columns } = workbook;
  const name = sheets.lines;
  const first = HEADING_ROW + 1;
  const steps = stepsOf(name, first);
  const leafText = (leaf: InputLeaf | RateLeaf): string => {
    const path = pathOf(leaf);
    if (path !== undefined) return inputs.addressOf(path) ?? "";
    return leaf.kind === "input" ? String(leaf.value) : rates.addressOf(leaf);
  };

  const rows = lines.map((line, index) => {
    const { flow, category, tree, amount, remark } = line;
    const { activity } = (flow === undefined ? undefined : draft.flows?.[flow]) ?? {};
    return [
      flow === undefined ? undefined : whereOf(["flows", flow], draft, messages.where),
      activityName(activity, messages),
      remark?.state ?? (category === undefined ? workbook.allCategories : categories[category]),
      line.who === undefined ? undefined : who[line.who],
      { content: remark === undefined ? amountOf(tree, amount) : 0, look: "amount" } as const,
      { content: remark?.reason ?? calculation(read[index]?.tree, flow), look: "aside" } as const,
      noticeOf(line),
      line.needsApproval ? messages.yes : undefined,
    ];
  });
  const headings = (
    ["flow", "activity", "category", "who", "amount", "calculation", "notice", "approval"] as const
  ).map((column) => ({ content: columns[column], look: "heading" }) as const);
  const kept = steps.cells();
  const stepHeading = kept.length === 0 ? [] : [{ content: columns.step, look: "heading" } as const];
  const height = Math.max(rows.length, kept.length);
  const range = (column: number) => rangeOf(name, column, first, first + rows.length - 1);
  return {
    sheet: {
      name,
      widths: [24, 38, 26, 22, 14, 66, 24, 13, ...(kept.length === 0 ? [] : [18])],
      headingRow: HEADING_ROW,
      warnings: ["G"],
      rows: [
        [{ content: workbook.linesNote, look: "plain" }],
        [...headings, ...stepHeading],
        ...Array.from({ length: height }, (_, index) => [
          ...(rows[index] ?? Array.from({ length: STEP }, () => undefined)),
          ...(kept[index] === undefined ? [] : [{ content: kept[index], look: "amount" } as const]),
        ]),
      ],
    },
    activities: range(ACTIVITY),
    categories: range(CATEGORY),
    amounts: range(AMOUNT),
    notices: range(NOTICE),
  };

  function calculation(tree: Explanation | undefined, flow: number | undefined): Content {
    return tree === undefined ? undefined : treeText(tree, (leaf) => leafName(leaf, flow));
  }

  function amountOf(tree: Explanation | undefined, amount: string | undefined): Content {
    if (tree === undefined) return amounts.notKnown;
    const formula = formulaOf(tree, leafText, steps.keep);
    const awaited = awaitedIn(tree).map((path) => inputs.addressOf(path) ?? "");
    return {
      formula: amountFormula(formula, awaited, amounts.notKnown),
      result: amount === undefined ? amounts.notKnown : Number(amount),
    };
  }

  function noticeOf({ tree, otherwise, flow }: BookLine): Content {
    if (tree === undefined) return undefined;
    // What is of another flow has its notice there.
    const own = pathsIn(tree).filter(([list, index]) => list !== "flows" || index === flow);
    if (flow !== undefined) own.push(["flows", flow, "destination"]);
    const notices = [...new Set(own.flatMap((path) => inputs.noticeOf(path) ?? []))];
    const says = quoted(workbook.exportAnew);
    // A notice may say something else, with which the formulas hold.
    const left = notices.length === 0 ? [] : [`ISNUMBER(FIND(${says},${notices.join("&")}))`];
    if (otherwise !== undefined) {
      const [one, other] = [tree, otherwise].map((each) => `ROUND(${formulaOf(each, leafText, steps.keep)},2)`);
      if (one !== other) left.push(`${one}<>${other}`);
    }
    if (left.length === 0) return undefined;
    return { formula: `IF(OR(${left.join(",")}),${says},"")`, result: "" };
  }

  function leafName(leaf: InputLeaf | RateLeaf, flow: number | undefined): string {
    const path = pathOf(leaf);
    if (path === undefined) return leaf.kind === "rate" ? cellTitle(leaf.id, messages) : String(leaf.value);
    const label = labelOf(path, messages);
    if (path[0] === "options") return `${messages.where.baseRates} · ${label}`;
    return path[0] === "flows" && path[1] !== flow
      ? `${whereOf(path.slice(0, 2), draft, messages.where)} · ${label}`
      : label;
  }
}

/** An activity as the budget names it. */
export function activityName(activity: string | undefined, messages: Messages): string {
  return activity === undefined ? messages.workbook.ofNoActivity : nameOf(messages.activities, activity);
}

/** The place of a value that the reader may change; `undefined` for a figure of the tables, and for a constant. */
function pathOf(leaf: InputLeaf | RateLeaf): Path | undefined {
  if (leaf.kind === "rate") return awaitedBaseRate(leaf);
  return isConstant(leaf) ? undefined : leaf.path;
}

/** The places of the inputs of a tree, those too by which a rate was chosen. */
function pathsIn(tree: Explanation): Path[] {
  if (tree.kind !== "input" && tree.kind !== "rate") return partsOf(tree).flatMap(pathsIn);
  const own = pathOf(tree);
  const { chosenBy } = tree;
  return [
    ...(own === undefined ? [] : [own]),
    ...(chosenBy !== undefined && "distance" in chosenBy ? [chosenBy.distance.path] : []),
  ];
}

function awaitedIn(tree: Explanation): readonly Path[] {
  const paths = tree.kind === "rate" ? [awaitedBaseRate(tree)] : partsOf(tree).flatMap(awaitedIn);
  return paths.filter((path) => path !== undefined);
}

/** Cells beside the lines, for parts of formulas that are too long in one piece. */
function stepsOf(sheet: string, first: number) {
  const known = new Map<string, { readonly address: string; readonly content: Content }>();
  const keep: Keep = (formula, result) => {
    const before = known.get(formula);
    if (before !== undefined) return before.address;
    const address = addressOf(sheet, STEP, first + known.size);
    known.set(formula, { address, content: { formula, result } });
    return address;
  };
  return { keep, cells: (): readonly Content[] => [...known.values()].map(({ content }) => content) };
}
