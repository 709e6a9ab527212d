import type { Draft } from "../application/draft.js";
import type { FieldDeclaration, FieldUnit } from "../fields/field.js";
import { allFields, fields } from "../fields/fields.js";
import { fieldIdAt } from "../form/field-id-at.js";
import { fieldLabel } from "../form/field-label.js";
import type { Grant } from "../grant.js";
import { rateTable } from "../lookups/rate-table.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { whereOf } from "../messages/where.js";
import type { CellChoice, Explanation, InputLeaf } from "../results/explanation.js";
import { partsOf } from "../results/explanation.js";
import type { InputLimit } from "../results/input-limit.js";
import type { Path } from "../values/path.js";
import { awaitedBaseRate } from "./awaited-base-rate.js";
import { bandLimits } from "./band-limits.js";
import { type BaseRateRange, baseRateRanges } from "./base-rate-ranges.js";
import { type BookLine, treesIn } from "./book-lines.js";

/** A value that the reader may change: one row of the inputs, however many amounts rest on it. */
export interface BookInput {
  readonly path: Path;
  readonly where: string;
  readonly label: string;
  /** `undefined`: not known; the reader may fill it in. */
  readonly value: number | string | undefined;
  readonly unit: string;
  readonly is: "count" | "money" | "km" | "text";
  readonly atLeast?: number;
  readonly lessThan?: number;
  /** It cannot be more than these values together; where they are no inputs, than they are. */
  readonly atMost?: readonly { readonly path: Path; readonly value: number }[];
  /** Of a base rate: another one is taken all the same, and said. */
  readonly guideRange?: BaseRateRange;
}

/** The key of an input among others: the place that it has in the application, or in the options. */
export function inputKey(path: Path): string {
  return JSON.stringify(path);
}

/** A label of a course participant counts as one person, and is no number that could be changed. */
export function isConstant({ path }: InputLeaf): boolean {
  return path.includes("people");
}

/**
 * The inputs of lines, and what their rates were chosen by, each once, in the order of the application; beside them the
 * countries of destination of the flows that have lines.
 */
export function inputsOf(
  lines: readonly BookLine[],
  draft: Draft,
  { call, action, holdsFor = [] }: Pick<Grant, "call" | "action" | "holdsFor">,
  messages: Messages,
): readonly BookInput[] {
  const table = rateTable(call, action.split("-")[1] ?? "");
  const [bands, ranges] = [bandLimits(table), baseRateRanges(table)];
  const found = new Map<string, BookInput>();
  const add = (path: Path, rest: Pick<BookInput, "value" | "is"> & Partial<BookInput>) => {
    const key = inputKey(path);
    const [list, , category, group] = path.map(String);
    const guideRange = list === "options" ? ranges(category ?? "", group ?? "") : undefined;
    if (!found.has(key)) {
      found.set(key, { ...described(path, draft, messages), path, ...(guideRange && { guideRange }), ...rest });
    }
  };
  const chosen = (choice: CellChoice) => {
    if (!("distanceBand" in choice)) return;
    const { path, km } = choice.distance;
    if (km === undefined) add(path, { value: choice.distanceBand, is: "text" });
    else add(path, { value: km, is: "km", ...bands(choice.distanceBand) });
  };
  const walk = (tree: Explanation): void => {
    if (tree.kind === "input") {
      if (!isConstant(tree)) add(tree.path, ofLeaf(tree));
    } else if (tree.kind === "rate") {
      const path = awaitedBaseRate(tree);
      if (path !== undefined) add(path, { value: undefined, is: "money", atLeast: 0 });
      if (tree.chosenBy !== undefined) chosen(tree.chosenBy);
    } else for (const part of partsOf(tree)) walk(part);
  };
  for (const { flow: index, tree } of lines) {
    if (index === undefined || tree === undefined) continue;
    const { destination } = draft.flows?.[index] ?? {};
    if (destination !== undefined) add(["flows", index, "destination"], { value: destination, is: "text" });
  }
  for (const tree of treesIn(lines)) walk(tree);
  for (const { path, ...limit } of holdsFor) {
    const known = found.get(inputKey(path));
    if (known !== undefined) found.set(inputKey(path), narrowed(known, limit));
  }
  return [...found.values()]
    .map((each) => ({ ...each, ...wholesOf(each.path, draft), ...leastOf(each, draft, found) }))
    .sort((one, other) => compare(placeOf(one.path), placeOf(other.path)));
}

function narrowed(input: BookInput, { atLeast, lessThan }: Omit<InputLimit, "path">): BookInput {
  const least = [input.atLeast, atLeast].filter((each) => each !== undefined);
  const most = [input.lessThan, lessThan].filter((each) => each !== undefined);
  return {
    ...input,
    ...(least.length === 0 ? {} : { atLeast: Math.max(...least) }),
    ...(most.length === 0 ? {} : { lessThan: Math.min(...most) }),
  };
}

/** Persons are no fewer than those who are among them, where these are no input that could be changed with them. */
function leastOf(
  { path, atLeast = 0 }: BookInput,
  draft: Draft,
  inputs: ReadonlyMap<string, BookInput>,
): Pick<BookInput, "atLeast"> {
  const among = partsAt(path, draft).filter(([part]) => !inputs.has(inputKey(part)));
  return among.length === 0 ? {} : { atLeast: Math.max(atLeast, ...among.map(([, value]) => value)) };
}

/** The counts that are among the persons at a path. */
function partsAt(
  [list, index, key, position, below]: Path,
  { flows = [], preparatoryVisits = [] }: Draft,
): readonly (readonly [Path, number])[] {
  if (typeof index !== "number") return [];
  const counts = (at: Path, of: object = {}): readonly (readonly [Path, number])[] =>
    Object.entries(of).flatMap(([name, value]) => (typeof value === "number" ? [[[...at, name], value] as const] : []));
  if (list === "preparatoryVisits") {
    const { learners } = preparatoryVisits[index] ?? {};
    return key === "participants" ? counts([list, index], { learners }) : [];
  }
  if (list !== "flows") return [];
  const flow = flows[index] ?? {};
  if (key === "participants") {
    const { participantsWithFewerOpportunities, linguisticSupportParticipants, graduates, notRequested } = flow;
    return [
      ...counts([list, index], { participantsWithFewerOpportunities, linguisticSupportParticipants, graduates }),
      ...counts([list, index, "notRequested"], notRequested),
    ];
  }
  if (key !== "accompanyingPersons" || typeof position !== "number" || below !== "persons") return [];
  return counts([list, index, key, position, "notRequested"], flow.accompanyingPersons?.[position]?.notRequested);
}

/** The persons among whom those of a count are. */
function wholesOf(path: Path, { flows = [], exceptionalCosts = [] }: Draft): Pick<BookInput, "atMost"> {
  const [list, index, key, position, ...below] = path;
  if (typeof index !== "number") return {};
  const participants = (at: number) => ({ path: ["flows", at, "participants"], value: flows[at]?.participants ?? 0 });
  const companions = (at: number) =>
    (flows[at]?.accompanyingPersons ?? []).map(({ persons = 0 }, entry) => ({
      path: ["flows", at, "accompanyingPersons", entry, "persons"],
      value: persons,
    }));
  if (list === "exceptionalCosts") {
    const cost = exceptionalCosts[index];
    const at = flows.findIndex(({ id }) => id !== undefined && id === cost?.flow);
    return key === "persons" && at >= 0 ? { atMost: [participants(at), ...companions(at)] } : {};
  }
  if (list !== "flows") return {};
  if (key === "accompanyingPersons") {
    const own = companions(index).filter((_, entry) => entry === position);
    return below[0] === "notRequested" ? { atMost: own } : {};
  }
  if (key === "preDepartureTraining" && position === "accompanyingPersons") return { atMost: companions(index) };
  const isOfParticipants =
    key === "participantsWithFewerOpportunities" ||
    key === "linguisticSupportParticipants" ||
    key === "notRequested" ||
    (key === "preDepartureTraining" && position === "participants");
  return isOfParticipants ? { atMost: [participants(index)] } : {};
}

/** A count that is none, or an amount of nothing, is another case than some. */
function ofLeaf({ path, value }: InputLeaf): Pick<BookInput, "value" | "is" | "atLeast"> {
  const isMoney = typeof value === "string";
  const number = Number(value);
  if (path[0] === "options") return { value: number, is: "money", atLeast: 0 };
  const atLeast = number === 0 ? 0 : isMoney ? 0.01 : 1;
  return { value: number, is: isMoney ? "money" : "count", atLeast };
}

function described(path: Path, draft: Draft, messages: Messages): Pick<BookInput, "where" | "label" | "unit"> {
  const label = labelOf(path, messages);
  const id = fieldIdAt(path);
  const { unit }: Partial<FieldDeclaration> = id === undefined ? {} : allFields[id];
  const [, , category] = path;
  if (path[0] === "options") {
    const where = `${messages.where.baseRates} · ${nameOf(messages.cellNames, String(category))}`;
    return { where, label, unit: messages.units["EUR/day"] };
  }
  const isPlace = path.at(-1) === "origin";
  const distance = isPlace ? [...path.slice(0, -1), "distanceKm"] : path;
  return {
    where: whereOf(entryOf(path), draft, messages.where),
    label: isPlace ? (fieldLabel(distance, messages) ?? label) : label,
    unit: isPlace ? messages.units.km : unitText(unit, messages),
  };
}

/** What a value is called; what only a realised flow has is called so there. */
export function labelOf(path: Path, messages: Messages): string {
  return fieldLabel(path, messages) ?? fieldLabel(["realised", ...path], messages) ?? "";
}

function unitText(unit: FieldUnit | undefined, { units }: Messages): string {
  return unit === undefined ? "" : units[unit];
}

/** The path of the flow, the visit, the cost or the entry of a flow that a value belongs to. */
function entryOf(path: Path): Path {
  const last = path.findLastIndex((part) => typeof part === "number");
  return path.slice(0, last + 1);
}

const lists: readonly unknown[] = ["flows", "preparatoryVisits", "exceptionalCosts", "options"];
const ids = Object.keys(fields);

/** By list, entry, entry in the entry, then by the field's own place. */
function placeOf(path: Path): readonly number[] {
  const [list, index, ...rest] = path;
  const id = fieldIdAt(path);
  const below = rest.findLast((part) => typeof part === "number");
  const isCompanion = rest.includes("accompanyingPersons") && typeof below === "number";
  return [
    lists.indexOf(list),
    typeof index === "number" ? index : 0,
    isCompanion ? 1 + below : 0,
    id === undefined ? 0 : ids.indexOf(id),
    Number(path.at(-1)) || 0,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, number] of one.entries()) {
    const difference = number - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
