import { performance } from "node:perf_hooks";

/** Long against the clock's resolution and a collection of garbage, short against what else the machine does. */
const SLICE_MS = 30;
/** Until the compiler, whose threads' time counts too, has done with what a contender runs. */
const WARM_UP_MS = 2000;

/** Time of the processor in milliseconds, that of collecting garbage included: what else runs does not count. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** For what other processes do on our behalf. */
export function wallTime() {
  return performance.now();
}

/**
 * Times contenders in turns: a round gives each a slice, so that whatever slows the machine slows all of them. A slice
 * is many calls, so that each pays for the garbage that it makes; a benchmark library that takes the median of single
 * calls forgives it that, and one that finishes a contender before the next lets drift decide.
 *
 * @param contenders functions by name; each returns something, so that its work cannot be optimised away
 * @returns of each, the median time of a call in milliseconds, and of its ratios to another within a round
 */
export function measure(contenders, { rounds = 60, warmUpMs = WARM_UP_MS, clock = processorTime } = {}) {
  const each = Object.entries(contenders).map(([name, run]) => ({
    name,
    run,
    calls: callsPerSlice(run, warmUpMs, clock),
  }));
  const times = new Map(each.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, calls } of each) times.get(name).push(timeOf(run, calls, clock));
  }
  return {
    time: (name) => median(times.get(name)),
    ratio: (name, to) => median(times.get(name).map((time, round) => time / times.get(to)[round])),
  };
}

function callsPerSlice(run, warmUpMs, clock) {
  const start = clock();
  let calls = 0;
  do {
    run();
    calls += 1;
  } while (clock() - start < warmUpMs);
  return Math.max(1, Math.round((calls * SLICE_MS) / (clock() - start)));
}

let kept;

function timeOf(run, calls, clock) {
  const start = clock();
  for (let call = 0; call < calls; call += 1) kept = run();
  const time = (clock() - start) / calls;
  if (kept === undefined) throw new Error("a contender returned nothing");
  return time;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
