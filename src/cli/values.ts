import { Option } from "commander";
import { InputError } from "./input.js";
import type { Words } from "./words/words.js";

/** More threads than any machine should run; a larger number is a typing mistake. */
const MOST_JOBS = 256;

const MOST_PORT = 65_535;

/** Readers of what is typed after an option, whose errors are in the reader's language. */
export function valuesIn({ usage }: Words) {
  const toLine = (name: string) => (text: string) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < 1) {
      throw new InputError(usage.notFromOne(name, text));
    }
    return number;
  };
  return {
    toLine,
    toPort: (name: string) => (text: string) => {
      if (!/^\d{1,5}$/.test(text) || Number(text) > MOST_PORT) throw new InputError(usage.notAPort(name, text));
      return Number(text);
    },
    /** For an option that may be given several times. */
    toOrigins:
      (name: string) =>
      (text: string, before: readonly string[] = []) => {
        if (!URL.canParse(text) || new URL(text).origin !== text) throw new InputError(usage.notAnOrigin(name, text));
        return [...before, text];
      },
    toJobs: (name: string) => (text: string) => {
      const jobs = toLine(name)(text);
      if (jobs > MOST_JOBS) throw new InputError(usage.tooMany(name, text, MOST_JOBS));
      return jobs;
    },
    toPercent: (name: string) => (text: string) => {
      if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new InputError(usage.notAPercentage(name, text));
      return Number(text);
    },
    toCall: (name: string) => (text: string) => {
      if (!/^\d{4}$/.test(text)) throw new InputError(usage.notACall(name, text));
      return Number(text);
    },
    toCountry: (name: string) => (text: string) => {
      if (!/^[a-z]{2}$/i.test(text)) throw new InputError(usage.notACountry(name, text));
      return text;
    },
    /** An option with a few known values. */
    choice(flags: string, description: string, choices: readonly string[]): Option {
      const option = new Option(flags, description).choices(choices);
      return option.argParser((text: string) => {
        if (!choices.includes(text))
          throw new InputError(usage.notOneOf(option.long ?? flags, text, choices.join(", ")));
        return text;
      });
    },
  };
}
