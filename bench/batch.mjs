// What `ka1 batch` costs: `npm run build:js && node bench/batch.mjs`. Prints one table in Markdown; takes minutes.
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const FEW = 10_000;
const MANY = 100_000;

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const demo = JSON.parse(readFileSync(new URL("../fixtures/2023/KA122-SCH/demo.input.json", import.meta.url), "utf8"));
const scratch = mkdtempSync(path.join(tmpdir(), "ka1-bench-"));

try {
  const few = await applications(FEW);
  const many = await applications(MANY);
  const runs = [1, 2].map((jobs) => ({ jobs, few: run(few, jobs), many: run(many, jobs) }));
  const [one, two] = runs.map(({ many }) => many.seconds);
  printTable([
    ...runs.flatMap(({ jobs, few, many }) => [
      [`peak memory, ${FEW} applications, --jobs ${jobs}`, `${few.peak.toFixed(0)} MB`, ""],
      [`peak memory, ${MANY} applications, --jobs ${jobs}`, `${many.peak.toFixed(0)} MB`, ""],
      [`${MANY} : ${FEW}, --jobs ${jobs}`, (many.peak / few.peak).toFixed(2), "at most 1.20"],
    ]),
    [`${MANY} applications, --jobs 1`, `${one.toFixed(1)} s, ${Math.round(MANY / one)}/s`, ""],
    [`${MANY} applications, --jobs 2`, `${two.toFixed(1)} s, ${Math.round(MANY / two)}/s`, ""],
    ["--jobs 2 against --jobs 1", (one / two).toFixed(2), "at least 1.60"],
  ]);
} finally {
  rmSync(scratch, { recursive: true });
}

/** A file of applications of which no two are alike. */
async function applications(count) {
  const file = path.join(scratch, `${count}.ndjson`);
  await pipeline(Readable.from(lines(count)), createWriteStream(file));
  return file;
}

function* lines(count) {
  for (let index = 0; index < count; index += 1) {
    const flows = demo.flows.map((flow, at) => ({ ...flow, participants: flow.participants + ((index + at) % 7) }));
    const applicant = { ...demo.applicant, name: `School ${index}` };
    yield `${JSON.stringify({ ...demo, applicant, flows })}\n`;
  }
}

/** Runs the command; its output goes nowhere, so that no disk is measured. */
function run(file, jobs) {
  const report =
    'import { isMainThread } from "node:worker_threads"; import { writeSync } from "node:fs";' +
    'if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));';
  const start = performance.now();
  const { status, output } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(report)}`, command, "batch", file, "--jobs", String(jobs)],
    { stdio: ["ignore", "ignore", "inherit", "pipe"] },
  );
  if (status !== 0) throw new Error(`ka1 batch ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, peak: Number(output[3]) / 1000 };
}

function printTable(rows) {
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model.trim()})`;
  console.log(`${machine}, Node ${process.version}, load at the end ${load}\n`);
  console.log("| what | measured | aim |\n| --- | ---: | ---: |");
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
