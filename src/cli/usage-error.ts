import type { Command, CommanderError } from "commander";
import { closest, distance } from "fastest-levenshtein";
import { nameOf } from "../messages/index.js";
import type { Words } from "./words/words.js";

/** A slip of the fingers: further away it is another word. */
const MOST_SLIPS = 2;

/** The known word that a misspelt one is likely to mean. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, [...known]);
  const slips = distance(word, found);
  return slips <= MOST_SLIPS && slips < word.length - 1 ? found : undefined;
}

/**
 * What is wrong with the arguments, in the reader's language: commander tells it in English only. Its code says what it
 * is, and in quotation marks it names the option or the argument.
 *
 * @param args as they were given: the command is among them
 */
export function usageError({ code, message }: CommanderError, args: readonly string[], program: Command, words: Words) {
  const { usage } = words;
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const command = program.commands.find((each) => each.name() === args[0]);
  switch (code) {
    case "commander.unknownOption": {
      const long = (command?.options ?? program.options).map((option) => option.long ?? "");
      return usage.unknownOption(name, nearest(name, [...long, "--lang", "--no-color", "--help"]));
    }
    case "commander.missingArgument":
      return usage.missingArgument(nameOf(words.help.placeholders, name));
    case "commander.optionMissingArgument":
      return usage.optionNeedsValue(name);
    case "commander.excessArguments":
      return usage.excessArguments(command?.name() ?? "ka1");
    default:
      return message;
  }
}
