// Requests per second of /assess: against the same work without HTTP, and against the framework without the work.
import { performance } from "node:perf_hooks";
import autocannon from "autocannon";
import { assessApplication } from "../../dist/node.js";
import { spreadOf } from "../spread.mjs";
import { demo, headers } from "./questions.mjs";
import { emptyHandler, ended, service } from "./served.mjs";
import { step } from "./step.mjs";

const ROUNDS = 4;
const SECONDS = 3;
const CONNECTIONS = 10;

const bytes = new TextEncoder().encode(demo);

/** The work of a request and nothing else: bytes in, bytes out, one after the other. */
async function library() {
  const end = performance.now() + SECONDS * 1000;
  let count = 0;
  for (; performance.now() < end; count += 1) {
    const { application, options } = JSON.parse(new TextDecoder().decode(bytes));
    new TextEncoder().encode(JSON.stringify(await assessApplication(application, options)));
  }
  return count / SECONDS;
}

async function cannon({ url }, more = {}) {
  const options = {
    url: `${url}assess`,
    method: "POST",
    headers,
    body: demo,
    connections: CONNECTIONS,
    duration: SECONDS,
  };
  const result = await autocannon({ ...options, ...more });
  if (result.non2xx + result.errors + result.timeouts > 0) throw new Error("not every request was answered");
  return result;
}

/** What the load costs in requests per second, and in milliseconds at half of it. */
export async function load() {
  const [served, empty] = [await service(), await emptyHandler()];
  const contenders = {
    service: async () => (await cannon(served)).requests.average,
    empty: async () => (await cannon(empty)).requests.average,
    library,
  };
  const rates = { service: [], empty: [], library: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const rate = await step(`load: ${name}, round ${round + 1} of ${ROUNDS}`, 4 * SECONDS, run);
      // The first round is for the compiler.
      if (round >= 0) rates[name].push(rate);
    }
  }
  const ratio = (other) => spreadOf(rates.service.map((rate, round) => rate / rates[other][round]));
  const half = Math.floor(spreadOf(rates.service).median / 2);
  const { latency } = await step("load: half of it", 8 * SECONDS, () =>
    cannon(served, { overallRate: half, duration: 2 * SECONDS }),
  );
  await step("load: end", 60, () => Promise.all([served, empty].map(ended)));
  return [
    { what: "requests per second of `/assess`, the demo", ...of(rates.service, "") },
    { what: "the same, of those of the library alone", clock: ratio("library"), unit: " ×" },
    { what: "the same, of those of the framework with an empty handler", clock: ratio("empty"), unit: " ×" },
    { what: `time to the answer at half of that load, half of all`, value: latency.p50, unit: " ms" },
    { what: `time to the answer at half of that load, 99 of 100`, value: latency.p99, unit: " ms" },
  ];
}

const of = (rates, unit) => ({ clock: spreadOf(rates), unit });
