/**
 * Everything in one call, for Node: from a text to an answer in words. It reads the data file of the places.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/whole-application/demo.input.json`.
 *
 * @module erasmus-ka1/node
 */

export type {
  Amount,
  Amounts,
  Answer,
  AnswerOfFlow,
  Assessed,
  Budget,
  BudgetRow,
  ByField,
  Column,
  DraftAnswer,
  DraftFlowAnswer,
  FieldMessage,
  MissingField,
  Range,
  Refused,
  Where,
  WordedFinding,
  WordedIssue,
  WordedManualCheck,
  WordedMissing,
} from "./answer.js";
export { assessApplication } from "./assess-application.js";
export type { AssessOptions } from "./assess-options.js";
export { decodeText } from "./decode-text.js";
export { lookUpPlaces } from "./look-up-places.js";
