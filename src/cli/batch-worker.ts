import { kTransferable, kValue, Tinypool } from "tinypool";
import { recordsOf, type Task } from "./assess-batch.js";

/** What a worker thread runs. A file of its own in the package, because a thread starts from a file. */
export async function run(task: Task): Promise<unknown> {
  const records = await recordsOf(task);
  // The output is handed over, not copied: a copy would take time on the one thread that all others wait for.
  return Tinypool.move({ [kTransferable]: [records.output.buffer], [kValue]: records });
}
