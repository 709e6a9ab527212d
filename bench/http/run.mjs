// What the service costs, and what it withstands: `npm run bench:http`, or `node bench/http/run.mjs faults` for a part.
// Prints, in Markdown, the machine and the table of docs/benchmarks.md. It sends to the loopback address alone.
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { tableOf } from "../table.mjs";
import { faults } from "./faults.mjs";
import { load } from "./load.mjs";
import { memory } from "./memory.mjs";

const parts = { load, memory, faults };
const asked = process.argv.slice(2);
const before = loadavg()[0];
const rows = [];
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  rows.push(...(await run()));
  console.error(`${name}: done`);
}
const processor = [...new Set(cpus().map(({ model }) => model.trim()))].join(", ");
const memoryOfAll = Math.round(totalmem() / 2 ** 30);
console.log(
  `${processor}, ${availableParallelism()} cores, ${memoryOfAll} GiB; ${process.platform}, Node ${process.version};`,
);
console.log(`load before it ${before.toFixed(1)}.\n`);
console.log(tableOf(rows));
