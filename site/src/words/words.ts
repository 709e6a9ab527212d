import { computed } from "@preact/signals";
import { language } from "../plan.js";
import { type Words, wordsByLanguage } from "./languages.js";

/** The words of the language that the person has chosen. */
export const words = computed<Words>(() => wordsByLanguage[language.value]);
