import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { recordKinds } from "../index.js";
import { InputError } from "./input.js";
import { languages } from "./words/words.js";

/**
 * Codes of the contract: 0 done; 1 done, but no amount or not eligible; 2 unreadable or invalid input, or output that
 * cannot be written.
 */
const INVALID = 2;

const program = new Command("ka1")
  .description("May an Erasmus+ KA1 mobility project be funded, and how much? Each euro with the passage that says so.")
  .version(packageJson.version)
  .exitOverride()
  .showHelpAfterError("Run ka1 --help for examples.")
  .addHelpText(
    "after",
    `
Examples:
  $ ka1 application.json --base-rates rates.json
  $ ka1 check application.json --lang pl
  $ ka1 calculate application.json --base-rates rates.json
  $ ka1 explain application.json SHORT-01 --base-rates rates.json
  $ ka1 rates 2026 --agency SE
  $ ka1 rates 2023 --compare 2024
  $ ka1 diff plan.json variant.json --base-rates rates.json
  $ ka1 base-rate application.json JOB-FI 1974.00
  $ ka1 award points.json
  $ ka1 distance "Kraków, PL" "Roma, IT" --call 2023
  $ ka1 distance "50.06,19.94" "Roma, IT"
  $ cat application.json | ka1 calculate - --json
  $ ka1 batch applications.ndjson --jobs 4 > results.ndjson

FILE is an application in JSON; "-" reads standard input. Base rates are EUR per day by category and country group:
  { "staff": { "1": 141, "2": 125, "3": 110 }, "learners": { "2": 55 } }

Exit codes: 0 done; 1 done, but not eligible, not decided, or no amount; 2 unreadable or invalid input,
or output that cannot be written.
For batch: 0 every line was assessed, whatever the verdicts; 1 some lines were not; 2 the input cannot be read, or the
output cannot be written.`,
  );

const json = () => new Option("--json", "print the result as JSON and nothing else");
const lang = () => new Option("--lang <language>", "language of the output").choices(languages).default("en");
const baseRates = () => new Option("--base-rates <file>", "the agency's base rates, in JSON");
const dayCount = () =>
  new Option("--day-count <days>", "which days count towards the 14 at the base rate").choices([
    "funded-days",
    "activity-days",
  ]);
const greenDays = () =>
  new Option("--green-days <persons>", "who may have the travel days of green travel").choices([
    "green-grant",
    "green-travel",
  ]);

/** The options of a grant, and the language of its words. */
const grantOptions = (name: string) =>
  program.command(name).addOption(baseRates()).addOption(dayCount()).addOption(greenDays()).addOption(lang());
const grantCommand = (name: string) => grantOptions(name).addOption(json());

grantCommand("assess")
  .description("may the project be funded, and how much? (also plain: ka1 FILE)")
  .argument("<file>", 'application, or "-"')
  .option("--call <call>", "the same plan under another call, its dates moved, and the difference by category", toCall)
  .action(async (file, flags) => exitWith(await (await import("./assess.js")).assess(file, flags)));

grantCommand("check")
  .description("may the project be funded?")
  .argument("<file>", 'application, or "-"')
  .action(async (file, flags) => exitWith(await (await import("./check.js")).check(file, flags)));

grantCommand("calculate")
  .description("the grant, in the columns of the application form")
  .argument("<file>", 'application, or "-"')
  .action(async (file, flags) => exitWith(await (await import("./calculate.js")).calculate(file, flags)));

grantCommand("explain")
  .description("the reason for every euro, of all flows or of one")
  .argument("<file>", 'application, or "-"')
  .argument("[flow]", "id of a flow")
  .action(async (file, flow, flags) => exitWith(await (await import("./explain.js")).explain(file, flow, flags)));

grantCommand("diff")
  .description("what differs between two applications: verdict, amounts by flow and category, findings")
  .argument("<a>", 'application, or "-"')
  .argument("<b>", "the other")
  .action(async (a, b, flags) => exitWith(await (await import("./diff.js")).diff(a, b, flags)));

program
  .command("base-rate")
  .description("the agency's base rate, read off the individual support that a form prints for a flow")
  .argument("<file>", 'application, or "-"')
  .argument("<flow>", "id of the flow")
  .argument("<amount>", "its individual support in the form, EUR: 1974.00")
  .addOption(
    new Option("--who <persons>", "whose amount it is")
      .choices(["participants", "accompanying-persons"])
      .default("participants"),
  )
  .addOption(dayCount())
  .addOption(greenDays())
  .addOption(lang())
  .addOption(json())
  .action(async (file, flow, amount, flags) =>
    exitWith(await (await import("./base-rate.js")).baseRate(file, flow, amount, flags)),
  );

grantOptions("batch")
  .description("assess many applications: one JSON object per line in, one record per line out, in order")
  .argument("[file]", 'newline-delimited JSON, or "-"', "-")
  .addOption(new Option("--records <kind>", "how much a record says").choices(recordKinds).default("compact"))
  .option("--range", "also both ends of the range, where the agency's base rates are not known")
  .option("--jobs <count>", "worker threads (1: none)", toJobs, 1)
  .option("--first-line <number>", "number of the first line, if the input is part of something larger", toLine, 1)
  .addHelpText(
    "after",
    `
A record is one of:
  { "line": 1, "reference": "...", "verdict": "eligible", "total": "35562.50", ... }
  { "line": 2, "error": { "message": "is not JSON: ..." } }
  { "line": 3, "error": { "message": "...", "issues": [{ "code": "...", "path": [...], "params": { ... } }] } }
A compact record also has the lines, the findings, what is undecided and what to check by hand; a full one has
"result": what "ka1 assess --json" prints.

Blank lines count, and give no record. A line of more than 32 MiB gives an error.`,
  )
  .action(async (file, flags) => exitWith(await (await import("./batch.js")).batch(file, flags)));

program
  .command("new")
  .description("asks in the terminal, and writes an application; goes on with one that is there")
  .argument("[file]", "where it is written; asked for if left out")
  .addOption(lang())
  .action(async (file, flags) =>
    exitWith(await (await import("./new/new-application.js")).newApplication(file, flags)),
  );

program
  .command("award")
  .description("do the points of an evaluation pass; or which of several applications are awarded?")
  .argument("<file>", 'points, or several applications with theirs; "-" reads standard input')
  .addOption(lang())
  .addOption(json())
  .addHelpText(
    "after",
    `
FILE is one of:
  { "call": 2026, "action": "KA120-SCH", "points": { "relevance": 8, "objectives": 30, ... } }
  { "call": 2026, "action": "KA120-SCH", "most": 40, "applications": [{ "reference": "...", "points": { ... } }] }
"most" is the number that the National Agency awards, where it sets one.`,
  )
  .action(async (file, flags) => exitWith(await (await import("./award.js")).award(file, flags)));

program
  .command("rates")
  .description("the rates, limits and dates of a call, with source and status")
  .argument("[call]", "year of the call; without it, the known calls are listed", toCall)
  .option("--field <field>", "field of education", "SCH")
  .option("--agency <country>", "country of a National Agency, for its base rates", toCountry)
  .option("--compare <call>", "what differs in another call", toCall)
  .option("--verify <file>", "check a rate table against ours; exit 1 if a cell differs, is missing or is extra")
  .option("--partial", "with --verify: the file mirrors only some cells")
  .addOption(lang())
  .addOption(json())
  .action(async (call, flags) => exitWith(await (await import("./rates.js")).rates(call, flags)));

program
  .command("distance")
  .description("how far apart two places are, and what is paid for the distance")
  .argument("[from]", 'place, such as "Kraków, PL", or its coordinates: "50.06,19.94"')
  .argument("[to]", "the same")
  .option("--call <call>", "year of the call whose amounts are shown; the newest by default", toCall)
  .option("--csv <file>", "pairs from a CSV file, two columns: from, to")
  .addOption(lang())
  .addOption(json())
  .action(async (from, to, flags) => exitWith(await (await import("./distance.js")).distance(from, to, flags)));

/** Coordinates south of the equator begin like an option: a space before them makes them words. */
function withSouthernPlaces(args: readonly string[]): string[] {
  return args.map((arg) => (/^-[\d.]+\s*[,;]/.test(arg) ? ` ${arg}` : arg));
}

/** Plain `ka1 FILE` assesses the file. */
function withDefaultCommand(args: readonly string[]): string[] {
  const [first] = args;
  const named = program.commands.some((command) => command.name() === first);
  const isFile = first !== undefined && first !== "help" && !named && (first === "-" || !first.startsWith("-"));
  return isFile ? ["assess", ...args] : [...args];
}

function toCall(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError("must be a year, such as 2023");
  return Number(text);
}

/** More threads than any machine should run; a larger number is a typing mistake. */
const MOST_JOBS = 256;

function toJobs(text: string): number {
  const jobs = toLine(text);
  if (jobs > MOST_JOBS) throw new InvalidArgumentError(`must be at most ${MOST_JOBS}`);
  return jobs;
}

function toLine(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < 1) {
    throw new InvalidArgumentError("must be a whole number from 1");
  }
  return number;
}

function toCountry(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) throw new InvalidArgumentError("must be a two-letter country code, such as PL");
  return text;
}

function exitWith(code: number): void {
  process.exitCode = code;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that stops reading (head, less) is not an error.
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`standard output: cannot be written (${error.code})\n`);
  process.exit(INVALID);
});

try {
  await program.parseAsync(withDefaultCommand(withSouthernPlaces(process.argv.slice(2))), { from: "user" });
} catch (error) {
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    exitWith(INVALID);
  } else if (error instanceof CommanderError) {
    exitWith(error.exitCode === 0 ? 0 : INVALID);
  } else {
    throw error;
  }
}
