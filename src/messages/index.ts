/**
 * What a language of your own needs: the words that it must have, and how it writes numbers and dates. The words of
 * each language are in `erasmus-ka1/messages/<language>`.
 *
 * @module erasmus-ka1/messages
 */

export {
  type Amount,
  type Amounts,
  amountMessage,
  amountOf,
  amountsOf,
  type Budget,
  type BudgetRow,
  budgetOf,
  type Column,
  type Range,
} from "./budget.js";
export { cellNameOf, cellTitle } from "./cell-name.js";
export { countriesOf } from "./countries.js";
export { type Dates, datesOf } from "./dates.js";
export type { DocumentWords } from "./documents/document-words.js";
export type { TemplateWords } from "./documents/template-words.js";
export type { FieldWords, InputWords, LimitWords } from "./input/input-words.js";
export { type Language, languages } from "./languages.js";
export type { Messages } from "./messages.js";
export { nameOf } from "./name-of.js";
export { type Numbers, numbersOf } from "./numbers.js";
export { type Sentences, sentencesOf } from "./sentences.js";
export { unknownTexts } from "./unknown-texts.js";
export type { SettlementParts } from "./where.js";
export type { Words } from "./words.js";
