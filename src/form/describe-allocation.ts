import type { AllocationFieldId } from "../messages/allocation/allocation-words.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { actionTables, callTable } from "../rates/index.js";
import { actionOptions } from "./action-options.js";
import { agencyOptions } from "./agency-options.js";
import { callOptions } from "./call-options.js";
import type { Field, Option } from "./description.js";

/** One key of an accredited organisation, as `estimateAllocation` asks for it. */
export interface AllocationField
  extends Pick<
    Field,
    "key" | "label" | "hint" | "kind" | "unit" | "isOpen" | "required" | "onlyIf" | "mayBeEmpty" | "isLong" | "example"
  > {
  readonly id: AllocationFieldId;
  readonly options?: readonly Option[];
  /** What each entry of a list has. */
  readonly fields?: readonly AllocationField[];
}

type Declaration = Pick<
  AllocationField,
  "kind" | "isOpen" | "required" | "onlyIf" | "mayBeEmpty" | "isLong" | "example"
>;

const money = { kind: "money", required: false } as const;
const choice = { kind: "choice", required: false } as const;

/** In the order in which a person fills them in. */
const declarations: Readonly<Record<AllocationFieldId, Declaration>> = {
  call: { kind: "year", required: true, example: 2026 },
  action: { kind: "choice", required: true, example: "KA121-SCH" },
  nationalAgency: { kind: "country", required: true, example: "SE" },
  kind: { kind: "choice", required: true, example: "individual" },
  organisations: { kind: "count", required: true, onlyIf: { key: "kind", oneOf: ["coordinator"] }, example: 6 },
  need: { ...money, example: "60000.00" },
  needBasis: { ...choice, example: "own-estimate" },
  inclusionAndExceptional: { ...money, example: "1500.00" },
  inclusionAndExceptionalBasis: { ...choice, example: "requested" },
  completedProjects: { kind: "list", required: false, mayBeEmpty: true, example: [] },
  "completedProjects.call": { kind: "year", required: true, example: 2023 },
  "completedProjects.awarded": { ...money, example: "52000.00" },
  "completedProjects.spent": { ...money, example: "48000.00" },
  latestReportScore: { kind: "number", required: false, isOpen: true, example: 32 },
  notes: { kind: "text", required: false, isLong: true, example: "…" },
};

const ids = Object.keys(declarations) as AllocationFieldId[];
const isBelow = (id: string, above: string) => id.startsWith(`${above}.`);

/**
 * What an accredited organisation is asked for an estimate of its allocation: enough to draw a form.
 *
 * @param call the year of the call
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns the fields in the order in which a person fills them in; `undefined` for an unknown call
 * @example
 * const need = describeAllocation(2026)?.find(({ id }) => id === "need");
 * [need?.label, need?.unit?.label] // => ["Budget for the activities asked for", "EUR"]
 */
export function describeAllocation(call: number, messages: Messages = english): readonly AllocationField[] | undefined {
  const table = callTable(call);
  if (table === undefined) return undefined;
  const isAllotted = (action: string | number) =>
    actionTables(table, String(action))?.some((tables) => tables.action.passages.allocation !== undefined) === true;
  const actions = (actionOptions(call, messages) ?? []).filter(({ value }) => isAllotted(value));
  const [first] = actions;
  const lists: Readonly<Partial<Record<AllocationFieldId, readonly Option[] | undefined>>> = {
    call: callOptions(),
    action: actions,
    nationalAgency:
      first && agencyOptions(call, String(first.value), messages)?.map(({ value, label }) => ({ value, label })),
  };
  const worded: Readonly<Partial<Record<AllocationFieldId, Readonly<Record<string, string>>>>> =
    messages.allocation.options;
  const described = (id: AllocationFieldId): AllocationField => {
    const declaration = declarations[id];
    const words = worded[id];
    const options = lists[id] ?? (words && Object.entries(words).map(([value, label]) => ({ value, label })));
    const below = ids.filter((each) => isBelow(each, id));
    return {
      id,
      key: id.slice(id.lastIndexOf(".") + 1),
      ...messages.allocation.fields[id],
      ...declaration,
      ...(declaration.kind === "money" ? { unit: { id: "EUR" as const, label: messages.units.EUR } } : {}),
      ...(options === undefined ? {} : { options }),
      ...(below.length === 0 ? {} : { fields: below.map(described) }),
    };
  };
  return ids.filter((id) => !ids.some((above) => isBelow(id, above))).map(described);
}
