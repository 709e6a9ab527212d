import { shuffled } from "./shuffled.mjs";

/**
 * Runs each once a round, in an order that changes, so that whatever slows the machine slows all of them.
 *
 * @param contenders functions by name
 * @returns by name, what each gave, round by round
 */
export function inTurns(contenders, rounds) {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of shuffled(Object.entries(contenders), round)) results[name].push(run());
  }
  return results;
}
