import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inTurns } from "./in-turns.mjs";
import { ratiosOf, timesOf } from "./spread.mjs";

/** Long against the clock's resolution, short against what else the machine does. */
const SLICE_MS = 30;
/** Until the compiler, whose threads' time counts too, has done with what a contender runs. */
const WARM_UP_MS = 1500;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * Times functions in turns, each in slices of many calls. What others left behind is collected before a slice begins,
 * and each pays for the garbage that it makes itself; a benchmark library that takes the median of single calls forgives
 * it that, and one that finishes a contender before the next lets drift decide. The last result of each is kept.
 *
 * @param contenders functions by name; each returns something, so that its work cannot be optimised away
 * @returns of each the time of a call in milliseconds, and its ratio to another's in the same round: by the clock, and by
 * the processor, the time of collecting garbage included
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
