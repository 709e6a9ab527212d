import type { Language, Messages, Sentences } from "../../messages/index.js";
import type { HttpWords } from "./http-words.js";

/** Everything that the service says in one language. */
export interface Words extends Sentences, HttpWords {
  readonly messages: Messages;
}

interface Own {
  readonly words: HttpWords;
}

/** The languages of the service: a file of the library's words and one of its own. */
const loaders = {
  en: () => Promise.all([import("../../messages/en.js"), import("./en.js")]),
  pl: () => Promise.all([import("../../messages/pl.js"), import("./pl.js")]),
} as const satisfies Readonly<
  Record<Language, () => Promise<readonly [Sentences & { readonly messages: Messages }, Own]>>
>;

/** Loads one language and no other. */
export async function wordsOf(language: Language): Promise<Words> {
  const [library, { words }] = await loaders[language]();
  return { ...library, ...words };
}
