import { open, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError, reasonOf } from "../input.js";
import type { Words } from "../words/words.js";

/**
 * Writes JSON so that the file is always whole: beside it, and then in its place. What stood in the file stays until the
 * new one is complete, also where the disk is full or the power fails.
 */
export async function saveJson(file: string, value: unknown, words: Words): Promise<void> {
  // A link stays a link.
  const target = await realpath(file).catch(() => file);
  const beside = join(dirname(target), `.ka1-${process.pid}.tmp`);
  try {
    const handle = await open(beside, "w");
    try {
      await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new InputError(`${file}: ${words.files.cannotBeWritten(reasonOf(error, words))}`);
  }
}
