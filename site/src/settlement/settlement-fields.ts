import { computed } from "@preact/signals";
import { describeSettlement, type Field, relevantFields } from "erasmus-ka1/form";
import { countriesOf, datesOf } from "erasmus-ka1/messages";
import { draft } from "../answer.js";
import { isEntry } from "../entry.js";
import { words } from "../words/words.js";

const sections = computed(() => {
  const { call, action } = draft.value;
  if (call === undefined || action === undefined) return [];
  return describeSettlement(call, action, words.value.messages)?.sections ?? [];
});

/** The fields of a part of a settlement, by their keys. */
function fieldsIn(part: "award" | "realised.flows" | "options"): readonly Field[] {
  return sections.value.find(({ id }) => id === part)?.fields ?? [];
}

/** The fields of the award that a person fills in: the project itself is the plan. */
export const awardFields = computed(() => {
  const [ofAward, ofOptions] = [fieldsIn("award"), fieldsIn("options")];
  const find = (fields: readonly Field[], key: string) => fields.find((each) => each.key === key);
  return {
    total: find(ofAward, "total"),
    payments: withAllShown(find(ofAward, "payments")),
    byCategory: find(ofAward, "byCategory"),
    reduction: find(ofOptions, "reduction"),
    transferPolicy: find(ofOptions, "transferPolicy"),
  };
});

/** An amount and its date are not worth a fold. */
function withAllShown(list: Field | undefined): Field | undefined {
  return list && { ...list, fields: (list.fields ?? []).map((each) => ({ ...each, isUsual: true })) };
}

/** What became of an activity, and what is claimed of one that was given up. */
export const statusField = computed(() => fieldsIn("realised.flows").find(({ key }) => key === "status"));
export const forceMajeureField = computed(() => fieldsIn("realised.flows").find(({ key }) => key === "forceMajeure"));

/** These say which activity it is, or are filled in elsewhere. */
const notAsked = ["id", "activity", "group", "status", "forceMajeure", "notes"];

/** What most often is otherwise than planned, in this order. */
const usual = [
  "participants",
  "participantsWithFewerOpportunities",
  "accompanyingPersons",
  "startDate",
  "endDate",
  "durationDays",
  "interruptedDays",
  "fundedDays",
  "travelDays",
  "greenTravel",
  "courseFeeDays",
  "inclusionCosts",
];

/** A flow as far as it is understood. */
type DraftFlow = NonNullable<typeof draft.value.flows>[number];

/** The fields of an activity that was planned: none must be filled in, and each says what was planned. */
export function fieldsOtherwise(flow: DraftFlow): readonly Field[] {
  const { call, action } = draft.value;
  const { messages } = words.value;
  const own = relevantFields(flow, call ?? 0, action ?? "", messages) ?? [];
  const ofSettlement = fieldsIn("realised.flows").filter(isOwn);
  // What took place has the same key with words of its own.
  const ownWords = new Map(ofSettlement.map((field) => [field.key, field]));
  const all = [...own, ...ofSettlement.filter(({ key }) => !own.some((field) => field.key === key))];
  const asked = all.filter(({ key }) => !notAsked.includes(key));
  return [...asked]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((field) => asPlanned({ ...field, label: (ownWords.get(field.key) ?? field).label }, flow));
}

function rankOf({ key }: Field): number {
  const rank = usual.indexOf(key);
  return rank < 0 ? usual.length : rank;
}

/** The fields of accompanying persons of whom some were planned: what each entry had. */
export function personsOtherwise(field: Field, planned: object | undefined): readonly Field[] {
  const ofSettlement =
    fieldsIn("realised.flows")
      .find(({ key }) => key === "accompanyingPersons")
      ?.fields?.filter(isOwn) ?? [];
  const all = [...(field.fields ?? []), ...ofSettlement];
  return planned === undefined ? all : all.map((each) => asPlanned(each, planned));
}

/** A field that says what was planned: empty it means the same. */
export function asPlanned(field: Field, planned: object): Field {
  const { key, kind, hint, limits: _, isUsual: __, alternatives, fields, ...rest } = field;
  const value: unknown = (planned as Readonly<Record<string, unknown>>)[key];
  const text = plannedText(field, value);
  const said = text !== undefined ? words.value.page.settlement.planned(text) : isOwn(field) ? hint : undefined;
  const below = kind === "list" ? fields : fields?.map((each) => asPlanned(each, isEntry(value) ? value : {}));
  return {
    ...rest,
    key,
    kind,
    required: false,
    ...(usual.includes(key) || key === "persons" ? { isUsual: true } : {}),
    // Two dates answer instead of the days, but have boxes of their own.
    ...(alternatives === undefined || key === "durationDays" ? {} : { alternatives }),
    ...(said === undefined ? {} : { hint: said }),
    ...(below === undefined ? {} : { fields: below }),
  };
}

/** Only a settlement has it: its hint says what an empty box means. */
const isOwn = ({ id }: Field) => id.startsWith("realised.");

/** A planned value in words; `undefined` where there is none, or no short one. */
export function plannedText({ kind, options = [] }: Field, value: unknown): string | undefined {
  const { messages, numbers } = words.value;
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  if (kind === "place" && isEntry(value)) {
    const { place, country } = value;
    const parts = [place, typeof country === "string" ? countriesOf(messages.locale)(country) : undefined];
    return parts.filter((part) => typeof part === "string").join(", ");
  }
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value);
  switch (kind) {
    case "choice":
      return options.find((option) => String(option.value) === text)?.label ?? text;
    case "country":
      return countriesOf(messages.locale)(text);
    case "date":
      return datesOf(messages.locale, "").date(text);
    case "money":
      return numbers.amount(text);
    default:
      return typeof value === "number" ? numbers.number(value) : text;
  }
}
