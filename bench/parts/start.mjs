// What a person at a terminal waits for: the start of `ka1`, reading and writing included, beside that of Node alone.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { aims } from "../aims.mjs";
import { baseRates, textIn } from "../application.mjs";
import { command, node } from "../command.mjs";
import { dropFromMemory } from "../drop-from-memory.mjs";
import { inTurns } from "../in-turns.mjs";
import { printRows } from "../print-rows.mjs";
import { scratchFile } from "../scratch.mjs";
import { ratiosOf } from "../spread.mjs";

const ROUNDS = 15;

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const demo = fileURLToPath(new URL("../../fixtures/demo/", import.meta.url));
const tenFlows = [
  scratchFile("application.json", textIn(2023)),
  "--base-rates",
  scratchFile("base-rates.json", JSON.stringify(baseRates)),
];
const withPlaces = [path.join(demo, "application.json"), "--base-rates", path.join(demo, "base-rates.json")];

const runs = inTurns(
  {
    node: () => node(["-e", "0"]),
    tenFlows: () => assess(tenFlows),
    tenFlowsCold: () => assessCold(tenFlows),
    withPlaces: () => assess(withPlaces),
    withPlacesCold: () => assessCold(withPlaces),
  },
  ROUNDS,
);
printRows([
  row("ten flows, warm", "tenFlows"),
  row("ten flows, cold", "tenFlowsCold"),
  row("four flows, a place by its name, warm", "withPlaces"),
  row("four flows, a place by its name, cold", "withPlacesCold"),
]);

function assess(args) {
  const run = command(["assess", ...args]);
  if (run.status !== 0) throw new Error(`ka1 assess ended with ${run.status}: ${run.stderr}`);
  return run;
}

/** As the first time after the machine has started, except for Node itself: the command must be read from the disk. */
function assessCold(args) {
  dropFromMemory(dist);
  return assess(args);
}

function row(what, name) {
  return {
    what: `start of \`ka1 assess FILE\` : \`node -e 0\`, ${what}`,
    unit: " ×",
    ...ratiosOf(runs[name], runs.node),
    aim: aims.start,
  };
}
