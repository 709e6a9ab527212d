import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inTurns } from "./in-turns.mjs";
import { ratiosOf, timesOf } from "./spread.mjs";

/** Long compared with the clock's resolution, short compared with whatever else the machine does. */
const SLICE_MS = 30;
/** Until the compiler has finished with a contender's code: the time of its threads counts too. */
const WARM_UP_MS = 1500;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * Times functions in turns, each in slices of many calls. The garbage of others is collected before a slice begins, and
 * each pays for its own. A benchmark library that takes the median of single calls leaves garbage out, and one that
 * finishes a contender before the next lets drift decide. The last result of each is kept.
 *
 * @param contenders functions by name; each returns something, so that its work cannot be optimised away
 * @returns for each, the time of a call in milliseconds, and its ratio to another's in the same round: by the clock,
 * and by the processor, garbage collection included
 */
export function measure(contenders, { rounds = 41, warmUpMs = WARM_UP_MS, garbage = "minor" } = {}) {
  const slices = Object.entries(contenders).map(([name, run]) => [name, sliceOf(run, warmUpMs, garbage)]);
  const runs = inTurns(Object.fromEntries(slices), rounds);
  return {
    time: (name) => timesOf(runs[name]),
    ratio: (name, other) => ratiosOf(runs[name], runs[other]),
  };
}

function sliceOf(run, warmUpMs, garbage) {
  const calls = callsPerSlice(run, warmUpMs);
  let kept;
  return () => {
    collectGarbage({ type: garbage });
    const processorBefore = process.cpuUsage();
    const before = performance.now();
    for (let call = 0; call < calls; call += 1) kept = run();
    const clock = performance.now() - before;
    const { user, system } = process.cpuUsage(processorBefore);
    if (kept === undefined) throw new Error("a contender returned nothing");
    return { clock: clock / calls, processor: (user + system) / 1000 / calls };
  };
}

function callsPerSlice(run, warmUpMs) {
  const start = performance.now();
  let calls = 0;
  do {
    run();
    calls += 1;
  } while (performance.now() - start < warmUpMs);
  return Math.max(1, Math.round((calls * SLICE_MS) / (performance.now() - start)));
}
