import type { Messages, Sentences } from "../../messages/index.js";
import type { CommandWords } from "./command-words.js";

/** Everything that the command says in one language. */
export interface Words extends Sentences, CommandWords {
  readonly messages: Messages;
}

/** The languages of the command: a file of the library's words and one of the command's. */
const loaders = {
  en: () => Promise.all([import("../../messages/en.js"), import("./en.js")]),
  pl: () => Promise.all([import("../../messages/pl.js"), import("./pl.js")]),
} as const satisfies Readonly<Record<string, () => Promise<readonly [Library, Own]>>>;

type Library = Sentences & { readonly messages: Messages };
interface Own {
  readonly words: CommandWords;
}

export type Language = keyof typeof loaders;
export const languages = Object.keys(loaders) as Language[];

/** Loads one language and no other. */
export async function wordsOf(language: Language): Promise<Words> {
  const [library, { words }] = await loaders[language]();
  return { ...library, ...words };
}

/** An amount as the language writes it: "39,269.00". */
export function amountWriter({ messages: { locale } }: Words): (amount: string) => string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: "always",
  });
  // The string is passed as it is: a number would be exact enough for any grant, but nothing guarantees it.
  return (amount) => format.format(amount as `${number}`);
}
