import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Window } from "happy-dom";

/*
 * A workbook read and written as the XML that it is: by nothing that the library uses to write or read one.
 */

const { DOMParser } = new Window();
const parsed = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");

export interface XmlSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly file: string;
  /** What each cell says, by its reference. */
  readonly cells: ReadonlyMap<string, string>;
  /** The range of each drop-down, and where its values are. */
  readonly lists: readonly { readonly range: string; readonly formula: string }[];
  /** What is told beside cells. */
  readonly prompts: readonly string[];
}

const known = new WeakMap<Uint8Array, readonly XmlSheet[]>();

/** The sheets of a workbook; each file is read once. */
export function sheetsOf(bytes: Uint8Array): readonly XmlSheet[] {
  const sheets = known.get(bytes) ?? readSheets(bytes);
  known.set(bytes, sheets);
  return sheets;
}

function readSheets(bytes: Uint8Array): readonly XmlSheet[] {
  const files = unzipSync(bytes);
  const read = (name: string) => parsed(strFromU8(files[name] ?? new Uint8Array()));
  const texts = [...read("xl/sharedStrings.xml").getElementsByTagName("si")].map((each) => each.textContent);
  const targets = new Map(
    [...read("xl/_rels/workbook.xml.rels").getElementsByTagName("Relationship")].map((each) => [
      each.getAttribute("Id"),
      each.getAttribute("Target") ?? "",
    ]),
  );
  return [...read("xl/workbook.xml").getElementsByTagName("sheet")].map((each) => {
    const file = `xl/${targets.get(each.getAttribute("r:id"))?.replace(/^\/?xl\//, "")}`;
    const sheet = read(file);
    const cells = [...sheet.getElementsByTagName("c")].map((cell): readonly [string, string] => {
      const value = cell.getElementsByTagName("v")[0]?.textContent ?? cell.textContent;
      const text = cell.getAttribute("t") === "s" ? (texts[Number(value)] ?? "") : value;
      return [cell.getAttribute("r") ?? "", text];
    });
    const validations = [...sheet.getElementsByTagName("dataValidation")];
    return {
      name: each.getAttribute("name") ?? "",
      isHidden: each.getAttribute("state") === "hidden",
      file,
      cells: new Map(cells),
      lists: validations
        .filter((validation) => validation.getAttribute("type") === "list")
        .map((validation) => ({
          range: validation.getAttribute("sqref") ?? "",
          formula: validation.getElementsByTagName("formula1")[0]?.textContent ?? "",
        })),
      prompts: validations.flatMap((validation) => validation.getAttribute("prompt") ?? []),
    };
  });
}

/** A formula as XML has it, with what a spreadsheet has stored beside it (and of which type), or without. */
export interface Formula {
  readonly formula: string;
  readonly stored?: string;
  readonly type?: "str" | "e";
}

export type Entered = string | number | boolean | Formula;

/** The same workbook with other values in cells that it has: "Flows!C4". */
export function filledIn(bytes: Uint8Array, values: Readonly<Record<string, Entered>>): Uint8Array {
  const files = unzipSync(bytes);
  const sheets = sheetsOf(bytes);
  for (const { name, file } of sheets) {
    const own = Object.entries(values).flatMap(([at, value]): readonly (readonly [string, Entered])[] =>
      at.startsWith(`${name}!`) ? [[at.slice(name.length + 1), value]] : [],
    );
    if (own.length === 0) continue;
    let xml = strFromU8(files[file] ?? new Uint8Array());
    for (const [at, value] of own) {
      const cell = new RegExp(`<c r="${at}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, "s");
      if (!cell.test(xml)) throw new Error(`there is no cell ${name}!${at}`);
      xml = xml.replace(cell, (_, style: string) => `<c r="${at}"${style}${content(value)}</c>`);
    }
    files[file] = strToU8(xml);
  }
  return zipSync(files);
}

function content(value: Entered): string {
  if (typeof value === "number") return `><v>${value}</v>`;
  if (typeof value === "object")
    return `${value.type === undefined ? "" : ` t="${value.type}"`}>${value.formula}${value.stored ?? ""}`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
}

/** "A" for 0. */
export function letterOf(column: number): string {
  const first = Math.floor(column / 26);
  return `${first === 0 ? "" : letterOf(first - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
