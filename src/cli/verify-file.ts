import { type RateDeviation, type RateValue, verifyRates } from "../index.js";
import { parseRatesFile } from "../schema/index.js";
import { notKnown } from "./calls.js";
import { InputError, nameOfFile, readJson } from "./input.js";
import { invalid } from "./load.js";
import { alignedTable } from "./table.js";
import { type OutputFlags, print, printable, printJson, terminal } from "./terminal.js";
import type { Words } from "./words/words.js";

interface Flags extends OutputFlags {
  readonly partial?: boolean;
  readonly json?: boolean;
}

/** `ka1 rates --verify`: what in a file differs from our tables, and what ours rest on. */
export async function verifyFile(file: string, call: number | undefined, flags: Flags, words: Words): Promise<number> {
  const parsed = parseRatesFile(await readJson(file, words));
  if (!parsed.success) throw invalid(parsed.issues, file, words);
  const { terms } = words;
  const { call: inFile, field = "", cells } = parsed.data;
  const name = nameOfFile(file, words);
  if (call !== undefined && call !== inFile) throw new InputError(terms.otherCallInFile(name, inFile, call));
  const deviations = verifyRates(parsed.data, { partial: flags.partial });
  if (deviations === undefined) throw notKnown(inFile, field, words);
  if (flags.json === true) await printJson(deviations);
  else if (deviations.length === 0) print(terms.ratesAgree(Object.keys(cells).length, inFile));
  else {
    const { width } = terminal(flags);
    const headers = [terms.cell, "", name, `ka1 ${inFile}`, terms.restsOn];
    const rows = deviations.map((deviation) => rowOf(deviation, words));
    print(...alignedTable(headers, rows, () => false, { width }).map(printable));
  }
  return deviations.length === 0 ? 0 : 1;
}

/** A cell, both values, and what ours rests on. */
function rowOf(deviation: RateDeviation, words: Words): readonly string[] {
  const { id, kind } = deviation;
  const { terms, messages } = words;
  const file = kind === "missing" ? "–" : typed(deviation.file, words);
  if (kind === "extra") return [id, terms.deviations[kind], file, "–", ""];
  const { ours, status, citations } = deviation;
  const restsOn = `${messages.statuses[status]}: ${words.citationTexts(citations).join("; ")}`;
  return [id, terms.deviations[kind], file, typed(ours, words), restsOn];
}

/** A value as the file has it, of two candidates both. Figures that stand in quotation marks are told from numbers. */
function typed(value: RateValue, words: Words): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value.map((each) => (each === null ? "–" : typed(each, words))).join(" / ");
  const isFigure = value.trim() !== "" && Number.isFinite(Number(value));
  return isFigure ? words.terms.asText(JSON.stringify(value)) : JSON.stringify(value);
}
