/**
 * Everything in one call, for Node: from a text to an answer in words. It reads the data file of the places.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/whole-application/demo.input.json`.
 *
 * @module erasmus-ka1/node
 */

export type { Amount, Amounts, Budget, BudgetRow, Column, Range } from "../messages/index.js";
export type {
  Answer,
  AnswerOfFlow,
  Assessed,
  ByField,
  DraftAnswer,
  DraftFlowAnswer,
  FieldMessage,
  MissingField,
  Refused,
  Where,
  WordedFinding,
  WordedIssue,
  WordedManualCheck,
  WordedMissing,
} from "./answer.js";
export { assessApplication } from "./assess-application.js";
export type { AssessOptions } from "./assess-options.js";
export { bytesOf } from "./bytes-of.js";
export { decodeText } from "./decode-text.js";
export {
  type DistanceEnd,
  distanceBetween,
  type EndProblem,
  type FoundEnd,
  type MeasuredDistance,
  type NoDistance,
} from "./distance-between.js";
export type { LineError } from "./line-error.js";
export { lookUpPlaces } from "./look-up-places.js";
export { lookUpPlacesOfSettlement, type ResolvedSettlement } from "./look-up-places-of-settlement.js";
export { pathText } from "./path-text.js";
export { type ReadApplication, type ReadOptions, readApplication } from "./read-application.js";
export { type LineOptions, type RecordOfLine, recordOfLine } from "./record-of-line.js";
export { type InputLine, linesIn, type WholeLines, wholeLines } from "./whole-lines.js";
