// What the service costs, and what it withstands: `npm run bench:http`, or `node bench/http/run.mjs faults` for a part;
// with `quick`, a hundredth of all counts, to see that it runs. Prints, in Markdown, the machine and the table of
// docs/benchmarks.md, and ends with 1 where an aim is missed or a part did not come to its end. It sends to the loopback
// address alone.
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { isMissed, tableOf } from "../table.mjs";
import { faults } from "./faults.mjs";
import { load } from "./load.mjs";
import { memory } from "./memory.mjs";
import { endAll } from "./served.mjs";

const parts = { load, memory, faults };
const asked = process.argv.slice(2);
const share = asked.includes("quick") ? 0.01 : 1;
const named = asked.filter((name) => name in parts);
const before = loadavg()[0];
const rows = [];
const broken = [];
for (const [name, run] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    rows.push(...(await run(share)));
  } catch (error) {
    broken.push(`${name}: ${error.message}`);
  } finally {
    endAll();
  }
}
const processor = [...new Set(cpus().map(({ model }) => model.trim()))].join(", ");
const memoryOfAll = Math.round(totalmem() / 2 ** 30);
console.log(
  `${processor}, ${availableParallelism()} cores, ${memoryOfAll} GiB; ${process.platform}, Node ${process.version};`,
);
console.log(`load before it ${before.toFixed(1)}.\n`);
console.log(tableOf(rows));
for (const message of broken) console.error(message);
// Whatever still waits for an answer is not waited for.
process.exit(broken.length > 0 || rows.some(isMissed) ? 1 : 0);
