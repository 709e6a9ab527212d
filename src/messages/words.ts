import type { Messages } from "./messages.js";
import type { Sentences } from "./sentences.js";

/** All the words of one language: what `erasmus-ka1/messages/<language>` exports. */
export type Words = Sentences & { readonly messages: Messages };
