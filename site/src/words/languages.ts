import { boxSentences } from "erasmus-ka1/form";
import { type Messages, type Numbers, numbersOf, type Sentences } from "erasmus-ka1/messages";
import { messages as messagesEn } from "erasmus-ka1/messages/en";
import { messages as messagesPl } from "erasmus-ka1/messages/pl";
import { words as en } from "./en.js";
import type { PageWords } from "./page-words.js";
import { words as pl } from "./pl.js";

/** Everything that is said in one language; its sentences speak of boxes. */
export interface Words extends Sentences {
  readonly messages: Messages;
  readonly page: PageWords;
  readonly numbers: Numbers<never>;
  /** Its own name. */
  readonly name: string;
}

function wordsOf(messages: Messages, page: PageWords, name: string): Words {
  const numbers = numbersOf<never>(messages.locale);
  return { ...boxSentences(messages), messages, page, numbers, name };
}

/** The languages of the page by their tags: a file of the library's words and one of its own. */
export const wordsByLanguage = {
  en: wordsOf(messagesEn, en, "English"),
  pl: wordsOf(messagesPl, pl, "Polski"),
} as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof wordsByLanguage;

export const languages: readonly { readonly value: Language; readonly label: string }[] = (
  Object.keys(wordsByLanguage) as Language[]
).map((value) => ({ value, label: wordsByLanguage[value].name }));

/** The first of the person's languages that the page speaks, or English. */
export function languageOfBrowser(): Language {
  const known = (tag: string) => languages.find(({ value }) => tag.split("-")[0] === value)?.value;
  return navigator.languages.map(known).find((language) => language !== undefined) ?? "en";
}
