import type { Messages } from "../messages/messages.js";
import type { Path } from "../values/path.js";
import type { BaseRateRange } from "./base-rate-ranges.js";
import { type BookInput, inputKey } from "./book-inputs.js";
import { quoted } from "./formula.js";
import { addressOf, type BookSheet, type Content, ownAddress, rangeOf } from "./sheet.js";

/** The sheet of the inputs, and where its cells are. */
export interface InputsSheet {
  readonly sheet: BookSheet;
  /** The cell of a value; `undefined` where it is not among them. */
  readonly addressOf: (path: Path) => string | undefined;
  /** The notice beside it. */
  readonly noticeOf: (path: Path) => string | undefined;
  /** The values now, those of the export, and the notices; absent where there is none. */
  readonly ranges?: { readonly values: string; readonly exported: string; readonly notices: string };
}

const VALUE = 2;
const EXPORTED = 4;
const AT_LEAST = 5;
const LESS_THAN = 6;
const NOTICE = 7;
const HEADING_ROW = 1;

/** The values that the reader may change, each in one cell, and a notice where the formulas no longer hold for it. */
export function inputsSheet(inputs: readonly BookInput[], messages: Messages): InputsSheet {
  const { sheets, columns, inputsNote } = messages.workbook;
  const name = sheets.inputs;
  const first = HEADING_ROW + 1;
  const rowOf = new Map(inputs.map(({ path }, index) => [inputKey(path), first + index]));
  const at = (column: number) => (path: Path) => {
    const row = rowOf.get(inputKey(path));
    return row === undefined ? undefined : addressOf(name, column, row);
  };
  const headings = (["where", "input", "value", "unit", "exported", "atLeast", "lessThan", "notice"] as const).map(
    (column) => ({ content: columns[column], look: "heading" }) as const,
  );
  const last = first + inputs.length - 1;
  return {
    sheet: {
      name,
      widths: [36, 44, 14, 14, 14, 11, 11, 42],
      headingRow: HEADING_ROW,
      warnings: ["H"],
      rows: [
        [{ content: inputsNote, look: "plain" }],
        headings,
        ...inputs.map((input, index) => {
          const { where, label, value, unit, atLeast, lessThan } = input;
          const look = input.is === "money" ? "moneyInput" : "input";
          return [
            where,
            label,
            { content: value, look } as const,
            { content: unit, look: "aside" } as const,
            { content: value, look: input.is === "money" ? "amount" : "number" } as const,
            { content: atLeast, look: "number" } as const,
            { content: lessThan, look: "number" } as const,
            { content: notice(input, first + index, at(VALUE), messages), look: "aside" } as const,
          ];
        }),
      ],
    },
    addressOf: at(VALUE),
    noticeOf: at(NOTICE),
    ...(inputs.length === 0
      ? {}
      : {
          ranges: {
            values: rangeOf(name, VALUE, first, last),
            exported: rangeOf(name, EXPORTED, first, last),
            notices: rangeOf(name, NOTICE, first, last),
          },
        }),
  };
}

/**
 * Says that the formulas do not hold for the value, or that they do and the guide has another range for it. The
 * addresses are of its own row.
 */
function notice(
  { is, value, atLeast, lessThan, atMost, guideRange }: BookInput,
  row: number,
  cellOf: (path: Path) => string | undefined,
  { workbook }: Messages,
): Content {
  const [cell, exported, least, most] = [VALUE, EXPORTED, AT_LEAST, LESS_THAN].map((column) => ownAddress(column, row));
  const says = quoted(workbook.exportAnew);
  if (is === "text") return { formula: `IF(EXACT(${cell},${exported}),"",${says})`, result: "" };
  const holds = [
    ...(is === "count" ? [`INT(${cell})=${cell}`] : []),
    ...(is === "money" ? [`ROUND(${cell},2)=${cell}`] : []),
    ...(atLeast === undefined ? [] : [`${cell}>=${least}`]),
    ...(lessThan === undefined ? [] : [`${cell}<${most}`]),
    ...(atMost === undefined ? [] : [`${cell}<=${atMost.map((whole) => cellOf(whole.path) ?? whole.value).join("+")}`]),
  ];
  const within = guideRange === undefined ? { formula: '""', result: "" } : outOfRange(guideRange, cell, value);
  const checked = holds.length === 0 ? within.formula : `IF(AND(${holds.join(",")}),${within.formula},${says})`;
  const otherwise = value === undefined ? `IF(${cell}="","",${says})` : says;
  return { formula: `IF(ISNUMBER(${cell}),${checked},${otherwise})`, result: within.result };

  function outOfRange({ minimum, maximum }: BaseRateRange, at: string | undefined, now: BookInput["value"]) {
    const said = workbook.outOfGuideRange(minimum, maximum);
    const isOut = typeof now === "number" && (now < minimum || now > maximum);
    return { formula: `IF(AND(${at}>=${minimum},${at}<=${maximum}),"",${quoted(said)})`, result: isOut ? said : "" };
  }
}
