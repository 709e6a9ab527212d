import { existsSync } from "node:fs";
import { type Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { type CommandLine, readCommandLine } from "./command-line.js";
import { InputError } from "./input.js";
import { programOf } from "./program.js";
import { printable, terminal } from "./terminal.js";
import { nearest, usageError } from "./usage-error.js";
import type { Words } from "./words/words.js";

/**
 * Codes of the contract: 0 done; 1 done, but no amount or not eligible; 2 unreadable or invalid input, or output that
 * cannot be written.
 */
const INVALID = 2;

/** Coordinates south of the equator begin like an option: a space before them makes them words. */
function withSouthernPlaces(args: readonly string[]): string[] {
  return args.map((arg) => (/^-[\d.]+\s*[,;]/.test(arg) ? ` ${arg}` : arg));
}

/** What `ka1` itself answers, without a command. */
const ownOptions = ["-h", "--help", "-V", "--version"];

/** Plain `ka1 FILE` assesses the file, also with options before it. A word that is neither is a mistake. */
function withDefaultCommand(args: readonly string[], program: Command, { usage }: Words): string[] {
  const [first] = args;
  const names = program.commands.map((command) => command.name());
  if (first === undefined || first === "help" || names.includes(first) || ownOptions.includes(first)) return [...args];
  const isWord = /^[a-z-]*[a-z]$/i.test(first) && !first.startsWith("-");
  if (isWord && !existsSync(first)) {
    const meant = nearest(first, [...names, "help", "version"]);
    throw new InputError(usage.noSuchCommand(first, meant === "version" ? "--version" : meant, names.join(", ")));
  }
  return ["assess", ...args];
}

async function main({ args: given, output, words }: CommandLine): Promise<void> {
  const program = programOf(words, output, packageJson.version, exitWith);
  const args = withDefaultCommand(withSouthernPlaces(given), program, words);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    // Without any argument the help has been printed already.
    if (error.code === "commander.help") exitWith(INVALID);
    else throw new InputError(`${usageError(error, args, program, words)}\n${words.usage.seeHelp}`);
  }
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
  await main(await readCommandLine(process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  const { fold } = terminal({ lang: "en" });
  process.stderr.write(`${printable(error.message).split("\n").map(fold).join("\n")}\n`);
  exitWith(INVALID);
}
