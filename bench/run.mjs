// What the library and the command cost: `npm run bench`, or `node bench/run.mjs growth start` for some of the parts.
// Prints, in Markdown, the machine and the table of docs/benchmarks.md.
import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { tableOf } from "./table.mjs";

const parts = ["ten-flows", "fixtures", "writing", "growth", "batch", "large", "start", "place", "contenders"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${parts.join(", ")}`);
  process.exit(2);
}

const rows = (asked.length === 0 ? parts : asked).flatMap(rowsOf);
const processor = [...new Set(cpus().map(({ model }) => model.trim()))].join(", ");
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${processor}, ${availableParallelism()} cores, ${memory} GiB; ${process.platform}, Node ${process.version};`,
);
console.log(`load at the end ${loadavg()[0].toFixed(1)}.\n`);
console.log(tableOf(rows));

/** Each part is a separate process: none inherits another's memory, or code that another has shaped. */
function rowsOf(name) {
  const before = performance.now();
  const file = fileURLToPath(new URL(`parts/${name}.mjs`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [file], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  console.error(`${name}: ${((performance.now() - before) / 1000).toFixed(0)} s`);
  if (status === 0) return JSON.parse(stdout);
  process.exitCode = 1;
  return [{ what: name, reason: "failed" }];
}
