import { cellTitle } from "../messages/cell-name.js";
import type { Messages } from "../messages/messages.js";
import { sentencesOf } from "../messages/sentences.js";
import { type Explanation, type RateLeaf, ratesIn } from "../results/explanation.js";
import { awaitedBaseRate } from "./awaited-base-rate.js";
import { addressOf, type BookSheet, rangeOf } from "./sheet.js";

/** The sheet of the rates, and where its cells are. */
export interface RatesSheet {
  readonly sheet: BookSheet;
  readonly addressOf: (leaf: RateLeaf) => string;
  /** The values now and those of the export; absent where there is none. */
  readonly ranges?: { readonly values: string; readonly exported: string };
}

const VALUE = 1;
const EXPORTED = 3;
const HEADING_ROW = 1;

/** The figures of the tables that the amounts rest on, each once, with what it rests on itself. */
export function ratesSheet(trees: readonly Explanation[], messages: Messages): RatesSheet {
  const { sheets, columns, ratesNote } = messages.workbook;
  const { citationTexts } = sentencesOf(messages);
  const name = sheets.rates;
  const first = HEADING_ROW + 1;
  const rates = new Map<string, RateLeaf>();
  for (const tree of trees) {
    for (const leaf of ratesIn(tree)) {
      if (awaitedBaseRate(leaf) === undefined && !rates.has(leaf.id)) rates.set(leaf.id, leaf);
    }
  }
  const rowOf = new Map([...rates.keys()].map((id, index) => [id, first + index]));
  const headings = (["rate", "value", "unit", "exported", "status", "source", "remark", "id"] as const).map(
    (column) => ({ content: columns[column], look: "heading" }) as const,
  );
  const last = first + rates.size - 1;
  const units: Readonly<Record<string, string>> = messages.units;
  return {
    sheet: {
      name,
      widths: [58, 10, 15, 12, 24, 48, 40, 60],
      headingRow: HEADING_ROW,
      rows: [
        [{ content: ratesNote, look: "plain" }],
        headings,
        ...[...rates.values()].map(({ id, value, unit, status, citations, note }) => [
          cellTitle(id, messages),
          { content: value, look: "input" } as const,
          { content: units[unit] ?? unit, look: "aside" } as const,
          { content: value, look: "number" } as const,
          { content: messages.statuses[status], look: "aside" } as const,
          citationTexts(citations).join("; "),
          note === undefined ? undefined : messages.note(note),
          id,
        ]),
      ],
    },
    addressOf: ({ id }) => addressOf(name, VALUE, rowOf.get(id) ?? 0),
    ...(rates.size === 0
      ? {}
      : { ranges: { values: rangeOf(name, VALUE, first, last), exported: rangeOf(name, EXPORTED, first, last) } }),
  };
}
