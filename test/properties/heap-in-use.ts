import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// Not a flag of the command: the test runner starts the process.
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** The bytes of the heap that are still in use. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
