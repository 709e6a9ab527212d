// A far too large application, for the call with the largest tables, without rates: is it answered?
import { closeSync, openSync, statSync } from "node:fs";
import { aims } from "../aims.mjs";
import { applicationIn, repeated } from "../application.mjs";
import { command } from "../command.mjs";
import { printRows } from "../print-rows.mjs";
import { scratchFile, scratchPath } from "../scratch.mjs";

const large = repeated(applicationIn(2026), 2000);
const file = scratchFile("large.json", `${JSON.stringify(large)}\n`);

// Exit code 1: there is no single total. A batch has assessed its line all the same.
printRows([
  memory("ka1 assess", ["assess", file], 1),
  memory("ka1 assess --json", ["assess", file, "--json"], 1),
  memory("ka1 batch", ["batch", file], 0),
]);

function memory(name, args, expectedStatus) {
  const flows = large.flows.length.toLocaleString("en");
  const what = `\`${name}\`, ${flows} flows, call 2026 without rates: peak memory`;
  const answer = scratchPath("answer");
  const output = openSync(answer, "w");
  const { status, stderr, megabytes } = command(args, { output });
  closeSync(output);
  const isAnswered = status === expectedStatus && statSync(answer).size > 0;
  const measured = isAnswered ? { value: megabytes } : { reason: `no answer: ${stderr.trim()}` };
  return { what, unit: " MB", ...measured, aim: aims.largeMemory };
}
