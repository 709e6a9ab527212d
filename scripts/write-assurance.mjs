// Writes reports/assurance.md, the figures of a release, from the reports of three real runs: the tests, the long run
// and the mutants. `npm run assurance` makes those reports first. docs/assurance.md says what is proven, and how.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

const report = (name) => readFileSync(path.join("reports", name), "utf8");
const tests = JSON.parse(report("tests.json"));
const long = JSON.parse(report("long.json"));
const mutation = JSON.parse(report("mutation.json"));
const reasons = JSON.parse(readFileSync("test/surviving-mutants.json", "utf8"));

/** What makes the page untrue. The page is written all the same, so that one can see what is wrong. */
const problems = [
  ...[tests, long].filter(({ success }) => !success).map(() => "a run of the tests has failed"),
  ...Object.entries(mutation.files)
    .filter(([file, { source }]) => readFileSync(file, "utf8") !== source)
    .map(([file]) => `has changed since its mutants were run: ${file}`),
];

const lines = [
  "# Assurance",
  "",
  "What is proven, how, and with which counts. Written by `npm run assurance` from the reports of a real run; it takes about",
  `an hour and a half on two cores (this one: ${availableParallelism()} cores, Node ${process.version}).`,
  "",
  "## Tests",
  "",
  "`npm test`. Expected figures are worked by hand from the sources with the working beside them; money is compared exactly.",
  "",
  ...table(["tests", "passed", "what they hold"], areas()),
  "",
  "## Properties and hostile input",
  "",
  "The same properties run with fixed seeds in `npm test`, and here with many more cases and a new seed",
  "(`npm run test:long`; `SEED=…` repeats one: it is the number after *from* below).",
  "",
  ...table(["property", "outcome"], properties()),
  "",
  ...report("long.txt")
    .split("\n")
    .filter(isCount)
    .map((line) => `- ${line}`),
  "",
  "## Mutants",
  "",
  "`npm run mutation` changes the rules and the money code in every place where a comparison, a limit, an operator, a text or a",
  "block can be changed, and runs the tests that reach it: a mutant that no test notices *survives*.",
  "",
  ...table(["code", "mutants", "killed", "survived", "not covered", "score"], scores()),
  "",
  ...survivors(),
];

writeFileSync("reports/assurance.md", `${lines.join("\n").trimEnd()}\n`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(line)];
}

function areas() {
  const about = {
    "test/grant-fixtures.test.ts": "every grant worked by hand, and every refusal, to the cent",
    "test/eligibility-fixtures.test.ts": "every verdict, check and finding worked by hand",
    "test/explanation.test.ts": "each explanation evaluates to its amount; lines add up to every cell of the summary",
    "test/rate-tables.test.ts": "each call's table against its second typing, cell by cell and both ways",
    "test/walk.test.ts": "every call, activity, country, band and way of travel has one amount or a finding",
    "test/coverage.test.ts": "each rule and each code is reached by a fixture",
    "test/eligibility": "each rule below, on and above its limits",
    "test/funding": "each funding rule below, on and above its limits",
    "test/properties": "properties and hostile input, short run",
    "test/places": "the gazetteer",
    "test/cli": "the command as its users type it",
    "test/rates": "the agencies' tables",
  };
  const counted = new Map();
  for (const { name, assertionResults } of tests.testResults) {
    const file = path.relative(process.cwd(), name);
    const area = file in about ? file : path.dirname(file) in about ? path.dirname(file) : "everything else";
    const passed = assertionResults.filter(({ status }) => status === "passed").length;
    counted.set(area, (counted.get(area) ?? 0) + passed);
  }
  const named = Object.entries(about).filter(([area]) => counted.has(area));
  return [
    ...named.map(([area, what]) => [`\`${area}\``, counted.get(area), what]),
    [
      "everything else",
      counted.get("everything else") ?? 0,
      "money, distances, schemas, messages, package, README, docs",
    ],
    ["**all**", tests.numPassedTests, `${tests.numFailedTests} failed, ${tests.numPendingTests} skipped`],
  ];
}

function isCount(line) {
  return /^\d+ documents from|^\d+ above \d+ ms|^\d+ bytes of heap/.test(line);
}

function properties() {
  return long.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "pending")
    .map(({ ancestorTitles, title, status }) => [[...ancestorTitles, title].join(" ").replaceAll("|", "\\|"), status]);
}

/** Per folder, and in all. */
function scores() {
  const folders = new Map();
  for (const [file, { mutants }] of Object.entries(mutation.files)) {
    const folder = /\/(rules|settlement)\//.test(file) ? path.dirname(file) : file;
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants]);
  }
  const row = (name, mutants) => {
    const of = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const [killed, survived, uncovered] = [of("Killed", "Timeout"), of("Survived"), of("NoCoverage")];
    const all = killed + survived + uncovered;
    return [name, all, killed, survived, uncovered, `${((killed / all) * 100).toFixed(1)} %`];
  };
  return [
    ...[...folders].sort().map(([folder, mutants]) => row(`\`${folder}\``, mutants)),
    row("**all**", [...folders.values()].flat()),
  ];
}

/** What survives, line by line, and why nobody could see the change. */
function survivors() {
  const stale = new Set(reasons);
  const rows = Object.entries(mutation.files).flatMap(([file, { mutants, source }]) =>
    mutants.filter(isAlive).map((mutant) => {
      const { start } = mutant.location;
      const line = source.split("\n")[start.line - 1]?.trim() ?? "";
      const change = changeOf(mutant, source);
      const reason = reasons.find((each) => each.file === file && each.line === line && each.change === change);
      stale.delete(reason);
      if (reason === undefined) problems.push(`not explained: ${file}:${start.line}: ${change}`);
      return [`${file}:${start.line}`, code(line), code(change), reason?.why ?? "**not explained**"];
    }),
  );
  for (const { file, change } of stale) problems.push(`no such survivor any more: ${file}: ${change}`);
  if (rows.length === 0) return ["None survived."];
  return [
    "The survivors, each with its reason (`test/surviving-mutants.json`):",
    "",
    ...table(["where", "line", "change", "why"], rows),
  ];
}

function isAlive({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

/** "ConditionalExpression: known !== undefined → false" */
function changeOf({ mutatorName, replacement, location: { start, end } }, source) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const before = lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join(" ");
  return `${mutatorName}: ${before} → ${replacement}`.replaceAll(/\s+/g, " ");
}

function code(text) {
  const short = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return `\`${short.replaceAll("|", "\\|")}\``;
}
