// `ka1 batch`: its start, reading and writing included.
import { aims } from "../aims.mjs";
import { applicationIn, baseRates } from "../application.mjs";
import { command } from "../command.mjs";
import { inTurns } from "../in-turns.mjs";
import { printRows } from "../print-rows.mjs";
import { scratchFile } from "../scratch.mjs";
import { spreadOf } from "../spread.mjs";

const LINES = 20_000;
/**
 * Enough lines for a stream's memory to have reached its size; code that kept every line would need half as much here.
 */
const FEWER = LINES / 2;
const ROUNDS = 3;

const rates = scratchFile("rates.json", JSON.stringify(baseRates));
const file = scratchFile("applications.ndjson", lines(LINES));

const runs = inTurns(
  {
    full: () => batch(file, "--records", "full"),
    compact: () => batch(file, "--records", "compact"),
    verdict: () => batch(file, "--records", "verdict"),
    twoJobs: () => batch(file, "--records", "compact", "--jobs", "2"),
  },
  ROUNDS,
);
const fewer = batch(scratchFile("fewer.ndjson", lines(FEWER)), "--records", "compact");

const [many, less] = [LINES, FEWER].map((count) => count.toLocaleString("en"));
printRows([
  ...["full", "compact", "verdict"].map((kind) => ({
    what: `\`ka1 batch --records ${kind}\`, ${many} × ten flows`,
    unit: "/s",
    clock: spreadOf(runs[kind].map(({ clock }) => (1000 * LINES) / clock)),
    processor: spreadOf(runs[kind].map(({ processor }) => (1000 * LINES) / processor)),
    aim: aims.batch[kind],
  })),
  {
    what: "`ka1 batch`, speed of `--jobs 2` : `--jobs 1`",
    unit: " ×",
    clock: spreadOf(runs.twoJobs.map(({ clock }, round) => runs.compact[round].clock / clock)),
    aim: aims.batchOfTwoJobs,
  },
  {
    what: `\`ka1 batch\`, peak memory of ${many} lines : ${less}`,
    unit: " ×",
    value: peakOf(runs.compact) / peakOf([fewer]),
    aim: aims.batchMemory,
  },
]);

/** Applications, no two alike. */
function lines(count) {
  const { applicant, flows, ...rest } = applicationIn(2023);
  const line = (_, index) => {
    const changed = flows.map((flow, at) => ({ ...flow, participants: flow.participants + ((index + at) % 7) }));
    return `${JSON.stringify({ ...rest, applicant: { ...applicant, name: `School ${index}` }, flows: changed })}\n`;
  };
  return Array.from({ length: count }, line).join("");
}

function batch(path, ...flags) {
  const run = command(["batch", path, "--base-rates", rates, ...flags]);
  if (run.status !== 0) throw new Error(`ka1 batch ended with ${run.status}: ${run.stderr}`);
  return run;
}

function peakOf(each) {
  return spreadOf(each.map(({ megabytes }) => megabytes)).median;
}
