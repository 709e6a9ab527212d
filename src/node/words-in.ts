import type { Language, Words } from "../messages/index.js";

const loaders = {
  en: () => import("../messages/en.js"),
  pl: () => import("../messages/pl.js"),
} as const satisfies Readonly<Record<Language, () => Promise<Words>>>;

/** Loads one language and no other. */
export async function wordsIn(language: Language): Promise<Words> {
  return loaders[language]();
}
