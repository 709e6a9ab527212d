import type { Messages } from "../messages/messages.js";
import { quoted } from "./formula.js";
import type { InputsSheet } from "./inputs-sheet.js";
import type { LinesSheet } from "./lines-sheet.js";
import type { RatesSheet } from "./rates-sheet.js";
import type { Content } from "./sheet.js";

/** The sheets that a first sheet looks at. */
export interface BehindSheets {
  readonly inputs: InputsSheet;
  readonly rates: RatesSheet;
  readonly lines: LinesSheet;
}

/**
 * Says, above the first sheet, that a value left what the formulas hold for.
 *
 * @param more cells of other notices
 */
export function noticeAbove(
  { inputs, lines }: BehindSheets,
  { exportAnew, exportAnewAbove }: Messages["workbook"],
  more: readonly string[] = [],
): Content {
  const notices = [inputs.ranges?.notices, lines.notices, ...more].filter((range) => range !== undefined);
  const counted = notices.map((range) => `COUNTIF(${range},${quoted(exportAnew)})`);
  return { formula: `IF(${counted.join("+")}>0,${quoted(exportAnewAbove)},"")`, result: "" };
}

/** Says that some value is not the exported one any more. */
export function changedAbove({ inputs, rates }: BehindSheets, text: string): Content {
  const changes = [inputs.ranges, rates.ranges].flatMap((ranges) =>
    ranges === undefined ? [] : [`SUMPRODUCT((${ranges.values}<>${ranges.exported})*1)`],
  );
  return changes.length === 0 ? undefined : { formula: `IF(${changes.join("+")}>0,${quoted(text)},"")`, result: "" };
}
