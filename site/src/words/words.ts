import { computed } from "@preact/signals";
import { type Messages, type Numbers, numbersOf, type Sentences } from "erasmus-ka1/messages";
import * as libraryEn from "erasmus-ka1/messages/en";
import * as libraryPl from "erasmus-ka1/messages/pl";
import { plan } from "../plan.js";
import { words as en } from "./en.js";
import type { PageWords } from "./page-words.js";
import { words as pl } from "./pl.js";

/** Everything that is said in one language. */
export interface Words extends Sentences {
  readonly messages: Messages;
  readonly page: PageWords;
  readonly numbers: Numbers<never>;
  /** Its own name. */
  readonly name: string;
}

/** The languages of the page: a file of the library's words and one of its own. */
const all = {
  en: { ...libraryEn, page: en, name: "English", numbers: numbersOf(libraryEn.messages.locale) },
  pl: { ...libraryPl, page: pl, name: "Polski", numbers: numbersOf(libraryPl.messages.locale) },
} as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof all;

export const languages: readonly { readonly value: Language; readonly label: string }[] = (
  Object.keys(all) as Language[]
).map((value) => ({ value, label: all[value].name }));

/** The words of the language that the person has chosen. */
export const words = computed<Words>(() => all[plan.value.language]);
