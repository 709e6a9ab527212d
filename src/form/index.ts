/**
 * The input as data: what an application of an action asks for in a call, in words, so that a form can be built from it.
 * No zod, no Node. The words are English unless others are given: a bundle then carries the English ones.
 *
 * @module erasmus-ka1/form
 */

export type { FieldKind, FieldUnit } from "../fields/field.js";
export type { FieldId } from "../fields/fields.js";
export type { AllocationFieldId } from "../messages/allocation/allocation-words.js";
export { actionOptions } from "./action-options.js";
export { activityOptions } from "./activity-options.js";
export { type AgencyOption, agencyOptions } from "./agency-options.js";
export { boxSentences } from "./box-sentences.js";
export { callOptions } from "./call-options.js";
export { countryOfPlace } from "./country-of-place.js";
export { type CountryOption, countryOptions } from "./country-options.js";
export { type AllocationField, describeAllocation } from "./describe-allocation.js";
export { describeInput } from "./describe-input.js";
export { describeSettlement } from "./describe-settlement.js";
export type {
  Field,
  InputDescription,
  Limits,
  Option,
  Section,
  SectionId,
  SettlementDescription,
  SettlementSection,
} from "./description.js";
export { type DistanceBandOption, distanceBandOptions } from "./distance-band-options.js";
export { fieldLabel } from "./field-label.js";
export { fieldsOf } from "./fields-of.js";
export { flowChangeText } from "./flow-change-text.js";
export { flowTitle } from "./flow-title.js";
export { type Decided, type OpenQuestion, openQuestions, type QuestionOptions } from "./open-questions.js";
export { placeWithLabels } from "./place-with-labels.js";
export { proposedFlowId } from "./proposed-flow-id.js";
export { relevantFields } from "./relevant-fields.js";
export { splitFlow } from "./split-flow.js";
export { type ValueTextOptions, valueText } from "./value-text.js";
