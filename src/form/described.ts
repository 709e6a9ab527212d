import type { DraftFlow } from "../application/draft.js";
import { type FieldDeclaration, fieldOptions, type ListedOptions } from "../fields/field.js";
import { type FieldId, inApplicationOf } from "../fields/fields.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { categories } from "../results/category.js";
import { actionOptions } from "./action-options.js";
import { activityOptions } from "./activity-options.js";
import { callOptions } from "./call-options.js";
import { type CountryOption, countryOptions } from "./country-options.js";
import type { Field, Limits, Option } from "./description.js";
import { distanceBandOptions } from "./distance-band-options.js";
import { declarationOf, fieldsBelow, fieldsBelowInSettlement, wordedId } from "./fields-below.js";
import { limitsOf } from "./limits-of.js";
import { activitiesOf, subjectsOf, type Tables, tablesOf } from "./subject.js";

/** What is described, and for whom. */
export interface Describing {
  readonly call: number;
  readonly action: string;
  readonly tables: Tables;
  readonly messages: Messages;
  /** The activity types that are asked about: all of the action, or that of a flow. */
  readonly activities: readonly string[];
  /** Described is a settlement, which has more than an application. */
  readonly isSettlement?: true;
  /** One flow, whose own limits are told. */
  readonly flow?: DraftFlow | undefined;
  /** Of one application, where it is known: its dates alone are told. */
  readonly round?: number | undefined;
}

/** All that an action asks for in a call; `undefined` where the call or the action is not known. */
export function describingOf(call: number, action: string, messages: Messages): Describing | undefined {
  const tables = tablesOf(call, action);
  return tables && { call, action, tables, messages, activities: activitiesOf(tables) };
}

/**
 * A field in words, with what is below it.
 *
 * @param activities of a field of a flow: the types for which what it belongs to matters; absent: it is of no flow
 * @param isWithin whether what it belongs to matters
 */
export function described(id: FieldId, describing: Describing, activities?: readonly string[], isWithin = true): Field {
  const { messages } = describing;
  const declaration = declarationOf(id);
  const words = messages.fields[wordedId(id)];
  const asked = isWithin ? askedOf(declaration, describing, activities) : notAsked(activities);
  const isOfFlows = inApplicationOf(id) === "flows";
  const below = (describing.isSettlement ? fieldsBelowInSettlement(id) : fieldsBelow(id)).map((each) =>
    described(each, describing, isOfFlows ? describing.activities : asked.activities, asked.matters),
  );
  const options = optionsOf(id, declaration, describing);
  return {
    id,
    key: id.slice(id.lastIndexOf(".") + 1),
    label: words.label,
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    kind: declaration.kind,
    ...(declaration.of === undefined ? {} : { of: declaration.of }),
    ...(declaration.unit === undefined
      ? {}
      : { unit: { id: declaration.unit, label: messages.units[declaration.unit] } }),
    ...(options === undefined ? {} : { options }),
    ...(isOpen(declaration) ? { isOpen: true } : {}),
    ...asked,
    ...(declaration.isUsual === undefined ? {} : { isUsual: true }),
    ...(declaration.alternatives === undefined ? {} : { alternatives: declaration.alternatives }),
    ...(declaration.onlyIf === undefined ? {} : { onlyIf: declaration.onlyIf }),
    ...limitsFor(id, describing, asked.activities),
    ...(declaration.mayBeEmpty === undefined ? {} : { mayBeEmpty: true }),
    ...(declaration.isLong === undefined ? {} : { isLong: true }),
    example: declaration.example,
    ...(below.length === 0 ? {} : { fields: below }),
  };
}

type AskedOf = Pick<Field, "matters" | "required" | "activities" | "requiredFor">;

const notAsked = (activities: readonly string[] | undefined): AskedOf => ({
  matters: false,
  required: false,
  ...(activities === undefined ? {} : { activities: [], requiredFor: [] }),
});

/** Whether a field matters and is required. What one of two candidate tables asks for is asked for. */
function askedOf(
  { matters = always, required = never }: FieldDeclaration,
  { tables }: Describing,
  activities: readonly string[] | undefined,
): AskedOf {
  if (activities === undefined) {
    const subjects = subjectsOf(tables, undefined);
    const mattering = subjects.filter(matters);
    return { matters: mattering.length > 0, required: mattering.some(required) };
  }
  const asked = activities.map((activity) => {
    const mattering = subjectsOf(tables, activity).filter(matters);
    return { activity, matters: mattering.length > 0, required: mattering.some(required) };
  });
  const mattering = asked.filter((each) => each.matters);
  return {
    matters: mattering.length > 0,
    required: mattering.length > 0 && mattering.every((each) => each.required),
    activities: mattering.map(({ activity }) => activity),
    requiredFor: mattering.filter((each) => each.required).map(({ activity }) => activity),
  };
}

const always = () => true;
const never = () => false;

/** A field of a flow has limits of its own for each activity type, where they differ. */
function limitsFor(
  name: FieldId,
  { tables, messages, flow, round }: Describing,
  activities: readonly string[] | undefined,
): Pick<Field, "limits" | "limitsByActivity"> {
  // What took place has the limits of what is applied for.
  const id = inApplicationOf(name) as FieldId;
  if (activities === undefined) {
    const limits = limitsOf(id, { tables, round }, messages);
    return limits === undefined ? {} : { limits };
  }
  const all = activities.flatMap((activity): readonly (readonly [string, Limits])[] => {
    const limits = limitsOf(id, { tables, activity, flow }, messages);
    return limits === undefined ? [] : [[activity, limits]];
  });
  const [first] = all;
  if (first === undefined) return {};
  const areSame = all.length === activities.length && all.every(([, { text }]) => text === first[1].text);
  return areSame ? { limits: first[1] } : { limitsByActivity: Object.fromEntries(all) };
}

/** The contract lists the values of some choices; of all others each call has its own. */
function isOpen({ kind, of, options }: FieldDeclaration): boolean {
  // The budget categories are those of the contract, too.
  const isListOfCall = options !== undefined && options !== "categories" && isListed(options);
  return kind === "country" || of === "country" || isListOfCall;
}

function optionsOf(id: FieldId, { kind, of, options }: FieldDeclaration, describing: Describing) {
  if (kind === "country" || of === "country") return countriesFor(id, describing);
  if (options === undefined) return undefined;
  return isListed(options) ? listed[options](describing) : inWords(options, describing.messages);
}

const isListed = (options: NonNullable<FieldDeclaration["options"]>): options is ListedOptions =>
  !Object.hasOwn(fieldOptions, options);

function inWords(list: keyof typeof fieldOptions, { options }: Messages): readonly Option[] {
  return fieldOptions[list].map((value) => ({ value, label: nameOf(options[list], value) }));
}

/** Where participants go may be a third country; every other country is one of the Programme. */
function countriesFor(id: FieldId, { call, action, messages, activities }: Describing): readonly Option[] {
  const activity = activities.length === 1 ? activities[0] : undefined;
  const known = countryLists.get(messages) ?? new Map<string, CountryLists>();
  countryLists.set(messages, known);
  const key = JSON.stringify([call, action, activity]);
  const lists = known.get(key) ?? countriesOfAll(countryOptions(call, action, activity, messages) ?? []);
  known.set(key, lists);
  return id === "flows.destination" || id === "flows.hostingCountry" ? lists.destinations : lists.ofProgramme;
}

interface CountryLists {
  readonly destinations: readonly Option[];
  readonly ofProgramme: readonly Option[];
}

/** A description has a dozen fields that are countries, and to sort a list takes longer than all else. */
const countryLists = new WeakMap<Messages, Map<string, CountryLists>>();

function countriesOfAll(destinations: readonly CountryOption[]): CountryLists {
  return { destinations, ofProgramme: destinations.filter(({ isThirdCountry }) => isThirdCountry !== true) };
}

const listed: Readonly<Record<ListedOptions, (describing: Describing) => readonly Option[] | undefined>> = {
  calls: callOptions,
  actions: ({ call, messages }) => actionOptions(call, messages),
  rounds({ tables, messages }) {
    const rounds = [...new Set(tables.flatMap(({ action }) => action.rounds.map(({ id }) => id)))];
    return rounds.map((round) => ({
      value: round,
      label: limitsOf("round", { tables, round }, messages)?.text ?? String(round),
    }));
  },
  activities: ({ call, action, messages }) => activityOptions(call, action, messages),
  distanceBands: ({ call, action, messages }) => distanceBandOptions(call, action, messages),
  categories: ({ messages }) => categories.map((value) => ({ value, label: messages.categories[value] })),
  // Those of the application itself.
  flows: () => undefined,
};
