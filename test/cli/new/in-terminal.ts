import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { spawn } from "@lydell/node-pty";
import { root } from "../run.js";

/** Keys that have no letter. */
export const keys = {
  enter: "\r",
  down: "\u001b[B",
  up: "\u001b[A",
  ctrlC: "\u0003",
  ctrlD: "\u0004",
  backspace: "\u007f",
};

/** How long a test waits for what must come; nothing depends on how fast it does. */
const PATIENCE_MS = 60_000;

/** A person at a terminal who runs the built command. */
export interface Session {
  /** Waits for a text on the screen, after what was read before. */
  readonly sees: (text: string | RegExp) => Promise<string>;
  readonly presses: (text: string) => void;
  /** Waits for a question and types an answer to it, until the command has taken it. */
  readonly answers: (question: string | RegExp, answer?: string) => Promise<void>;
  /** Waits for a question with a list, and takes the entry with this text. */
  readonly takes: (question: string | RegExp, choice: string) => Promise<void>;
  /** Waits for a question, types part of a name, and takes the first that is found. */
  readonly finds: (question: string | RegExp, term: string, found: string | RegExp) => Promise<void>;
  /** The exit code. */
  readonly ends: () => Promise<number>;
  /** All that came to the screen, without colours. */
  readonly screen: () => string;
  /** The same as it came. */
  readonly raw: () => string;
}

/**
 * Runs the built command in a pseudo-terminal.
 *
 * @param columns how wide the terminal is
 */
export function inTerminal(
  args: readonly string[],
  {
    cwd,
    columns = 80,
    env = {},
  }: { readonly cwd: string; readonly columns?: number; readonly env?: Record<string, string> },
): Session {
  const terminal = spawn(process.execPath, [path.join(root, "dist/cli.js"), ...args], {
    name: "xterm-256color",
    cols: columns,
    rows: 40,
    cwd,
    env: { ...process.env, NO_COLOR: "1", KA1_LANG: "en", ...env },
  });
  let raw = "";
  let read = 0;
  let code: number | undefined;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const each of [...waiting]) each();
  };
  terminal.onData((data) => {
    raw += data;
    wake();
  });
  terminal.onExit(({ exitCode }) => {
    code = exitCode;
    wake();
  });
  const text = () => stripVTControlCharacters(raw).replaceAll("\r", "");
  // A terminal breaks lines where it likes.
  const pattern = (wanted: string | RegExp) =>
    typeof wanted === "string"
      ? new RegExp(
          wanted
            .split(/\s+/)
            .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
            .join("\\s+"),
        )
      : wanted;

  function until<Value>(what: string, look: () => Value | undefined): Promise<Value> {
    return new Promise((resolve, reject) => {
      const attempt = () => {
        const found = look();
        if (found === undefined && code === undefined) return;
        waiting.delete(attempt);
        clearTimeout(patience);
        if (found !== undefined) resolve(found);
        else reject(new Error(`ended with ${code}, without ${what}; the screen:\n${text().slice(-3000)}`));
      };
      const patience = setTimeout(() => {
        waiting.delete(attempt);
        reject(new Error(`waits in vain for ${what}; the screen:\n${text().slice(read).slice(-3000)}`));
        terminal.kill();
      }, PATIENCE_MS);
      waiting.add(attempt);
      attempt();
    });
  }

  const sees = async (wanted: string | RegExp) => {
    const found = await until(String(wanted), () => {
      const match = pattern(wanted).exec(text().slice(read));
      return match === null ? undefined : { end: match.index + match[0].length, match: match[0] };
    });
    read += found.end;
    return found.match;
  };
  const asks = (question: string | RegExp) => sees(new RegExp(`\\? ${pattern(question).source}`));
  /** The mark before a question that is answered. */
  const taken = () => sees("✔");

  return {
    sees,
    presses: (keys) => terminal.write(keys),
    async answers(question, answer = "") {
      await asks(question);
      terminal.write(`${answer}${keys.enter}`);
      await taken();
    },
    async takes(question, choice) {
      await asks(question);
      const line = await sees(new RegExp(`(❯ )?\\d+\\. ${pattern(choice).source}`));
      const number = /\d+/.exec(line)?.[0];
      // The first one is taken already.
      if (!line.startsWith("❯")) {
        terminal.write(`${number}`);
        await sees(new RegExp(`❯ ${number}\\. `));
      }
      terminal.write(keys.enter);
      await taken();
    },
    async finds(question, term, found) {
      await asks(question);
      terminal.write(term);
      await sees(new RegExp(`❯ .*${pattern(found).source}`));
      terminal.write(keys.enter);
      await taken();
    },
    ends: () => until("an end", () => code),
    screen: text,
    raw: () => raw,
  };
}

/**
 * The longest line that came to the screen, in columns; where the cursor was moved, another line begins. Commands are left
 * whole, so that they can be copied.
 */
export function longestLine(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of a terminal begin with it.
  const lines = stripVTControlCharacters(raw.replace(/\u001b\[[\d;]*[A-HJKf]/g, "\n")).split(/[\r\n]+/);
  const [longest = ""] = lines
    .filter((line) => !/\bka1 (assess|explain|new) /.test(line))
    .sort((one, other) => other.length - one.length);
  return longest;
}
