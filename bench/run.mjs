// What the library costs beside yardsticks: `npm run bench`. Prints the tables and keeps them in docs/benchmarks.md.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { assess, calculateGrant, checkEligibility, formatCents } from "../dist/index.js";
import { parseApplication } from "../dist/schema.js";
import { application, baseRates, changed, repeated, text } from "./application.mjs";
import { bareTotal } from "./bare-arithmetic.mjs";
import { inputCellsOf, sheetOf } from "./hyperformula.mjs";
import { measure, wallTime } from "./measure.mjs";
import { modelOf, situationOf } from "./publicodes.mjs";

const options = { baseRates };
const sheet = sheetOf(application, baseRates);
const model = modelOf(application, baseRates);
// As a caller has it: what parsing gives, and no literal that the engine has seen before.
const sent = JSON.parse(text);
const parsed = valid(sent);
const variants = [application, changed].map((variant) => ({
  application: valid(JSON.parse(JSON.stringify(variant))),
  participants: variant.flows[0].participants,
  cells: inputCellsOf(variant),
  situation: situationOf(variant),
}));

assertSameTotals();

const noAim = ["", "", ""];
const sections = [];

section([
  "# Benchmarks",
  "",
  "Written by `npm run bench`. Times hold for one machine and one run; only ratios, taken within the run and with the",
  "contenders in turns, say something beyond it. Time is that of the processor, and the clock's for what starts a process.",
  "",
  "The work is an application of ten mixed flows (`bench/application.mjs`). All contenders give the same total, which is",
  "asserted before anything is timed.",
  "",
  `- ${[...new Set(cpus().map((cpu) => cpu.model.trim()))].join(", ")}; ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  `- ${process.platform} ${process.arch}, Node ${process.version}`,
]);
section([
  ...markdownTable(
    ["What", "Median time", "× JSON.parse", "Aim", "Measured", "Met"],
    [...tenFlows(), ...manyFlows(), ...startUp()],
  ),
  "",
  "- *Bare arithmetic* adds plain numbers up: no explanation, no finding, no check of anything.",
  "- A *sheet* (HyperFormula) and a *model* (publicodes) are built for these ten flows and their activities beforehand;",
  "  building them again is what an application with other flows costs.",
  "- The sheet is held to its aim where it is given as much as `calculateGrant`, which starts from nothing: with every input",
  "  written, recalculated as a whole (`rebuildAndRecalculate`), and built anew. The first is the strictest. After one cell",
  "  has changed it calculates only what rests on that cell; a tenth of this would be less than it takes to parse the",
  "  application, so that row has a ratio and no aim.",
  "- Of `JSON.parse`, `parseApplication` and `assess` together the largest part is zod's, which looks for every key of a",
  "  flow, given or not. All its checks of numbers, texts and dates left out would save a tenth of the whole.",
]);
section(["## Gazetteer", "", "```text", outputOf("gazetteer.mjs"), "```"]);
section(["## Batches", "", outputOf("batch.mjs")]);

writeFileSync(new URL("../docs/benchmarks.md", import.meta.url), sections.join("\n"));

/** Printed as soon as it is known: the last one takes minutes. */
function section(lines) {
  const written = `${lines.join("\n")}\n`;
  process.stdout.write(`${written}\n`);
  sections.push(written);
}

function valid(value) {
  const { success, data, issues } = parseApplication(value);
  assert.ok(success, JSON.stringify(issues));
  return data;
}

/** A yardstick of another length measures nothing. */
function assertSameTotals() {
  assert.equal(assess(parsed, options).eligibility.verdict, "eligible");
  for (const { application: variant, participants, cells, situation } of [...variants, ...variants]) {
    const { total } = calculateGrant(variant, options);
    assert.equal(formatCents(bareTotal(variant, baseRates)), total, "bare arithmetic");
    sheet.setParticipants(participants);
    assert.equal(sheet.total().toFixed(2), total, "sheet, one cell");
    model.setParticipants(participants);
    assert.equal(model.total().toFixed(2), total, "model, one input");
    sheet.setInputs(cells);
    assert.equal(sheet.total().toFixed(2), total, "sheet, every input");
    model.setInputs(situation);
    assert.equal(model.total().toFixed(2), total, "model, every input");
  }
}

function tenFlows() {
  const parse = () => JSON.parse(text);
  const ours = measure({
    parse,
    bare: () => bareTotal(parsed, baseRates),
    grant: () => calculateGrant(parsed, options),
    parseApplication: () => parseApplication(sent),
    eligibility: () => checkEligibility(parsed, options),
    assess: () => assess(parsed, options),
    whole: () => assess(valid(JSON.parse(text)), options),
  });
  // Apart, and after: they leave so much garbage behind that whoever comes next would pay for it.
  const theirs = measure({
    parse,
    sheetCell: inTurn(({ participants }) => {
      sheet.setParticipants(participants);
      return sheet.total();
    }),
    sheetInputs: inTurn(({ cells }) => {
      sheet.setInputs(cells);
      return sheet.total();
    }),
    sheetRecalculated: () => {
      sheet.recalculate();
      return sheet.total();
    },
    sheetBuilt: () => sheetOf(application, baseRates).total(),
    modelInput: inTurn(({ participants }) => {
      model.setParticipants(participants);
      return model.total();
    }),
    modelInputs: inTurn(({ situation }) => {
      model.setInputs(situation);
      return model.total();
    }),
  });
  const row = (measured, what, name, aim) => [
    ...[what, milliseconds(measured.time(name)), number(measured.ratio(name, "parse"))],
    ...(aim ?? noAim),
  ];
  const atMost = (name, limit) => aimed(`at most ${limit} × JSON.parse`, ours.ratio(name, "parse"), limit);
  // Both by `JSON.parse`, which takes its turns with either.
  const timesGrant = (name) => theirs.ratio(name, "parse") / ours.ratio("grant", "parse");
  const atLeast = (name, limit) => {
    const measured = timesGrant(name);
    return [`at least ${limit} × calculateGrant`, number(measured), measured >= limit ? "yes" : "no"];
  };
  const noLimit = (name) => ["none; × calculateGrant", number(timesGrant(name)), ""];
  return [
    row(ours, "`JSON.parse` of the application", "parse"),
    row(ours, "Bare arithmetic", "bare"),
    row(ours, "`calculateGrant`, with explanations", "grant", atMost("grant", 4)),
    row(ours, "`parseApplication`", "parseApplication"),
    row(ours, "`checkEligibility`", "eligibility"),
    row(ours, "`assess`", "assess"),
    row(ours, "`JSON.parse`, `parseApplication` and `assess`", "whole", atMost("whole", 12)),
    row(theirs, "Sheet, one cell changed", "sheetCell", noLimit("sheetCell")),
    row(theirs, "Sheet, every input written", "sheetInputs", atLeast("sheetInputs", 10)),
    row(theirs, "Sheet, recalculated", "sheetRecalculated", atLeast("sheetRecalculated", 10)),
    row(theirs, "Sheet, built and calculated", "sheetBuilt", atLeast("sheetBuilt", 10)),
    row(theirs, "Model, one input changed", "modelInput", atLeast("modelInput", 100)),
    row(theirs, "Model, every input set", "modelInputs"),
  ];
}

/** The application and its changed form by turns: nothing is answered from the evaluation before. */
function inTurn(run) {
  let calls = 0;
  return () => {
    calls += 1;
    return run(variants[calls % variants.length]);
  };
}

function manyFlows() {
  const times = 1000;
  const large = valid(repeated(times));
  const flows = large.flows.length;
  const linesOf = (input) => calculateGrant(input, options).lines.length;
  assert.equal(linesOf(large), times * linesOf(parsed));
  const contenders = {
    calculateGrant: (input) => calculateGrant(input, options),
    assess: (input) => assess(input, options),
    parseApplication: (input) => parseApplication(input),
  };
  return Object.entries(contenders).map(([name, run]) => {
    const { time, ratio } = measure(
      {
        // Both keep what they make: a result that is thrown away at once is cheaper to collect than any that is used.
        small: () => Array.from({ length: times }, () => run(parsed)),
        large: () => run(large),
      },
      { rounds: 9, warmUpMs: 0 },
    );
    const aim = aimed(`at most 1.2 × ${times} times ten flows`, ratio("large", "small"), 1.2);
    return [`\`${name}\` of ${flows} flows`, milliseconds(time("large")), "", ...aim];
  });
}

function startUp() {
  const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
  const node = (...args) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    return true;
  };
  const { time, ratio } = measure(
    { node: () => node("-e", "0"), version: () => node(cli, "--version") },
    { rounds: 40, warmUpMs: 0, clock: wallTime },
  );
  return [
    ["Start of `node -e 0`", milliseconds(time("node")), "", ...noAim],
    [
      "Start of `ka1 --version`",
      milliseconds(time("version")),
      "",
      ...aimed("at most 2 × node -e 0", ratio("version", "node"), 2),
    ],
  ];
}

/** What another benchmark prints. */
function outputOf(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.trimEnd();
}

function markdownTable(head, body) {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...body.map((row) => row[column])].map(({ length }) => length)),
  );
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

function aimed(aim, measured, limit) {
  return [aim, number(measured), measured <= limit ? "yes" : "no"];
}

function milliseconds(time) {
  return `${time.toPrecision(3)} ms`;
}

function number(ratio) {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
}
