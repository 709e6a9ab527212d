import { InputError } from "./input.js";
import type { OutputFlags } from "./terminal.js";
import { type Language, languages, type Words, wordsOf } from "./words/words.js";

/** What is typed after `ka1`, without what may stand anywhere in it. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly output: OutputFlags;
  readonly words: Words;
}

/**
 * Takes the language and the colours out of the arguments, wherever they stand. Where none is asked for, the language is
 * that of `KA1_LANG`, then of the locale, then English.
 *
 * @throws InputError for a language that the command does not speak
 */
export async function readCommandLine(given: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandLine> {
  const args: string[] = [];
  let [asked, color]: [string | undefined, boolean | undefined] = [undefined, undefined];
  for (let index = 0; index < given.length; index += 1) {
    const arg = given[index] as string;
    if (arg === "--") {
      args.push(...given.slice(index));
      break;
    }
    if (arg === "--lang") {
      index += 1;
      asked = given[index] ?? "";
    } else if (arg.startsWith("--lang=")) asked = arg.slice("--lang=".length);
    else if (arg === "--color" || arg === "--no-color") color = arg === "--color";
    else args.push(arg);
  }
  const fromLocale = await wordsOf(languageOfLocale(env));
  const lang =
    asked === undefined
      ? env["KA1_LANG"]
        ? spoken("KA1_LANG", env["KA1_LANG"], fromLocale)
        : languageOfLocale(env)
      : spoken("--lang", asked, fromLocale);
  return { args, output: { lang, color }, words: await wordsOf(lang) };
}

/** The language that an author names; another one is a mistake. */
function spoken(option: string, text: string, { usage }: Words): Language {
  const language = known(text);
  if (language === undefined) throw new InputError(usage.notOneOf(option, text, languages.join(", ")));
  return language;
}

/** The language of the machine: `pl_PL.UTF-8`; English where the command does not speak it. */
function languageOfLocale(env: NodeJS.ProcessEnv): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return known(locale) ?? "en";
}

function known(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === primary);
}
