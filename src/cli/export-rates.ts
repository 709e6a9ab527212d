import { writeFile } from "node:fs/promises";
import { ratesFile } from "../index.js";
import { notKnown } from "./calls.js";
import { InputError } from "./input.js";
import { formOf } from "./output.js";
import { print, printJson } from "./terminal.js";
import type { Words } from "./words/words.js";

/**
 * `ka1 rates CALL --export`: our tables in the format that `--verify` reads. A file that is there is left as it is: it
 * may be somebody's own.
 *
 * @param to a file, or true for standard output
 */
export async function exportRates(
  call: number,
  field: string | undefined,
  to: string | true,
  words: Words,
): Promise<number> {
  const table = ratesFile(call, field);
  if (table === undefined) throw notKnown(call, field ?? "", words);
  if (to === true || to === "-") {
    await printJson(table);
    return 0;
  }
  formOf({ output: to }, ["json"], words, "--export");
  await writeNew(to, `${JSON.stringify(table, undefined, 2)}\n`, words);
  print(words.terms.ratesWritten(to, Object.keys(table.cells).length));
  return 0;
}

async function writeNew(file: string, text: string, { files }: Words): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new InputError(`${file}: ${code === "EEXIST" ? files.isThere : files.cannotBeWritten(code)}`);
  }
}
