import input from "@inquirer/input";
import search from "@inquirer/search";
import select from "@inquirer/select";
import type { Terminal } from "../terminal.js";
import { print, printable } from "../terminal.js";
import type { Words } from "../words/words.js";

/** One answer of several. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** Shown below the list while the answer is marked. */
  readonly hint?: string | undefined;
}

/** A question as a person reads it. */
export interface Question {
  readonly label: string;
  /** Stands above the question. */
  readonly hint?: string | undefined;
  /** Stands beside it: "2 to 10 days". */
  readonly limits?: string | undefined;
}

/** What a typed text means, or why it means nothing. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** Asks a person at a terminal. Every question throws when they leave: `hasLeft` tells that from other errors. */
export interface Asker {
  readonly choose: <Value>(question: Question, choices: readonly Choice<Value>[], preset?: Value) => Promise<Value>;
  /** One of many, found by typing; `found` may be empty. */
  readonly search: <Value>(question: Question, found: (term: string) => readonly Choice<Value>[]) => Promise<Value>;
  /** Typed text, asked again until it means something. */
  readonly type: <Value>(question: Question, read: (text: string) => Read<Value>, preset?: string) => Promise<Value>;
  readonly say: (...lines: readonly string[]) => void;
  /** A sentence and a command below it, in one line: to be copied. */
  readonly sayCommand: (sentence: string, command: string) => void;
  /** Leaves nothing behind that listens to the terminal. */
  readonly end: () => void;
}

/** How many answers are shown at once, on a terminal that is tall enough. */
const MOST_SHOWN = 12;
/** Lines of a question that are no answers: the question, a blank line, a hint of two lines, and the keys. */
const AROUND = 6;
const FEWEST_SHOWN = 4;

/** Asks with Inquirer, on standard input and output. */
export function askerOn({ interview }: Words, out: Terminal): Asker {
  const leaving = new AbortController();
  const context = { signal: leaving.signal };
  // Ctrl-D closes the line that is read, and the question would wait for ever.
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === "d") leaving.abort();
  };
  process.stdin.on("keypress", onKey);
  // Between two questions Ctrl-C is a signal, and the next question is not asked.
  const onSignal = () => leaving.abort();
  process.on("SIGINT", onSignal);

  const { keys } = interview;
  const { style } = out;
  // Whether there are colours has been decided; Inquirer is not to decide it again.
  const cyan = (text: string) => style("cyan", text);
  const dim = (text: string) => style("dim", text);
  const prefix = { idle: cyan("?"), done: style("green", "✔") };
  const spinner = { frames: [cyan("?")] };
  /** The limits stand beside the question until it is answered. Words are kept whole, and lines inside the terminal. */
  const styleOf = ({ limits }: Question, move: string) => ({
    answer: cyan,
    highlight: cyan,
    searchTerm: cyan,
    description: dim,
    defaultAnswer: (text: string) => dim(`(${text})`),
    error: (text: string) => style("red", out.fold(`> ${text}`)),
    message: (label: string, status: string) => {
      const whole = status === "done" || limits === undefined ? label : `${label} (${printable(limits)})`;
      return style("bold", foldedAfter("? ", whole));
    },
    keysHelpTip: () => dim(`↑↓ ${move} • ⏎ ${keys.take}`),
  });
  const foldedAfter = (before: string, text: string) => out.fold(`${before}${text}`).slice(before.length);
  const pageSize = () => Math.max(FEWEST_SHOWN, Math.min(MOST_SHOWN, (process.stdout.rows ?? 24) - AROUND));

  const say = (...lines: readonly string[]) => print(lines.map((line) => out.fold(line)));
  const messageOf = ({ label, hint }: Question) => {
    if (hint !== undefined) say("", dim(printable(hint)));
    return printable(label);
  };
  const shown = <Value>({ label: question }: Question, choices: readonly Choice<Value>[]) =>
    choices.map(({ value, label, hint }) => ({
      value,
      name: foldedAfter("❯ 12. ", printable(label)),
      // Once it is taken, it stands behind the question.
      short: foldedAfter(`✔ ${printable(question)} `, printable(label)),
      ...(hint === undefined ? {} : { description: out.fold(printable(hint)) }),
    }));

  return {
    choose: async (question, choices, preset) => {
      const message = messageOf(question);
      const marked = preset === undefined ? {} : { default: preset };
      // Numbers let one type an answer, and tell it in a terminal that is read aloud.
      return select(
        {
          message,
          choices: shown(question, choices),
          pageSize: pageSize(),
          loop: false,
          theme: { prefix, spinner, style: styleOf(question, keys.move), indexMode: "number" },
          ...marked,
        },
        context,
      );
    },
    search: async (question, found) =>
      search(
        {
          message: messageOf(question),
          source: (term) => {
            const choices = found(term ?? "");
            if (choices.length === 0 && term !== undefined) throw new Error(interview.nothingFound(printable(term)));
            return shown(question, choices);
          },
          pageSize: pageSize(),
          theme: { prefix, spinner, style: styleOf(question, keys.moveOnly) },
        },
        context,
      ),
    type: async (question, read, preset) => {
      const text = await input(
        {
          message: messageOf(question),
          validate: (text) => {
            const meant = read(text.trim());
            return "problem" in meant ? printable(meant.problem) : true;
          },
          theme: { prefix, spinner, style: styleOf(question, keys.move) },
          ...(preset === undefined ? {} : { default: preset }),
        },
        context,
      );
      const meant = read(text.trim());
      if ("problem" in meant) throw new Error(`read twice, and differently: ${text}`);
      return meant.value;
    },
    say,
    sayCommand: (sentence, command) => {
      say(sentence);
      print(`  ${command}`);
    },
    end: () => {
      process.stdin.off("keypress", onKey);
      process.off("SIGINT", onSignal);
      process.stdin.pause();
    },
  };
}

/** Whether somebody left: Ctrl-C, Ctrl-D. */
export function hasLeft(error: unknown): boolean {
  return error instanceof Error && (error.name === "ExitPromptError" || error.name === "AbortPromptError");
}
