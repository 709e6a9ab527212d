import type { Language, Messages, Sentences } from "../messages/index.js";

/** The library's words in one language. */
export type Words = Sentences & { readonly messages: Messages };

const loaders = {
  en: () => import("../messages/en.js"),
  pl: () => import("../messages/pl.js"),
} as const satisfies Readonly<Record<Language, () => Promise<Words>>>;

/** Loads one language and no other. */
export async function wordsIn(language: Language): Promise<Words> {
  return loaders[language]();
}
