import type { Field, FieldUnit, Limits, Option } from "../../form/index.js";
import type { Path } from "../../index.js";
import { printable } from "../terminal.js";
import { askPlace } from "./ask-place.js";
import type { Choice, Question } from "./asker.js";
import { countriesLike } from "./countries-like.js";
import type { Entry } from "./draft.js";
import { entriesOf } from "./draft.js";
import type { Interview } from "./interview.js";
import { type Problem, problemsOf, withPlace } from "./problems.js";
import { anyText, boxed, day, orLater, type Reader, wholeNumber } from "./read-text.js";

/** Where an answer goes. */
export interface Place {
  readonly entry: Entry;
  readonly path: Path;
}

/** How a field is asked. */
export interface Asking {
  /** What most people answer; a value that is there already goes before it. */
  readonly preset?: unknown;
  /** An answer is needed now: what follows depends on it. */
  readonly now?: boolean;
}

/**
 * Asks for a field, saves the answer, and tells at once what speaks against it: the person may keep it or change it.
 */
export async function askField(it: Interview, field: Field, at: Place, asking: Asking = {}): Promise<void> {
  const { label, limits } = field;
  const outside = (value: unknown) =>
    limits !== undefined && isBeyond(value, limits) ? it.words.interview.outside(label, limits.text) : undefined;
  const ask = async () => {
    const value = await answerTo(it, field, at, asking);
    if (value === undefined) delete at.entry[field.key];
    else at.entry[field.key] = value;
    return value;
  };
  await told(it, [...at.path, field.key], ask, outside);
}

/**
 * Asks until there is nothing against the answer, or the person keeps it.
 *
 * @param outside what to say of an answer outside a limit, where the engine does not say it yet
 */
export async function told(
  it: Interview,
  path: Path,
  ask: () => Promise<unknown>,
  outside: (value: unknown) => string | undefined = () => undefined,
): Promise<void> {
  const { asker, out, words } = it;
  const { interview, messages } = words;
  for (;;) {
    const before = new Set(problemsOf(await it.standing()).map(({ key }) => key));
    const value = await ask();
    await it.save();
    const found = problemsOf(await it.standing()).filter(
      (problem) => !before.has(problem.key) && concerns(problem, path),
    );
    const errors = found.filter(({ severity }) => severity === "error");
    const limit = errors.length === 0 ? outside(value) : undefined;
    const against = limit === undefined ? errors.map(said) : [limit];
    for (const text of against) {
      asker.say(`${out.style("red", messages.severities.error)}: ${printable(text)}`);
    }
    for (const problem of found.filter(({ severity }) => severity !== "error")) {
      const colour = problem.severity === "warning" ? "yellow" : "cyan";
      asker.say(`${out.style(colour, messages.severities[problem.severity])}: ${printable(said(problem))}`);
    }
    if (against.length === 0) return;
    const change = await asker.choose({ label: interview.keepOrChange }, [
      { value: true, label: interview.change },
      { value: false, label: interview.keep },
    ]);
    if (!change) return;
  }
}

/** Where a sentence is about the question that was just asked, its place need not be said. */
function said(problem: Problem): string {
  return problem.isRefused ? withPlace(problem) : problem.text;
}

/** What is about this part of the input, and not about something that is still to come. */
function concerns({ code, path }: Problem, asked: Path): boolean {
  const later = code.endsWith(".missing") || code === "base-rate.assumed";
  // A flow is one thing: its dates and its days are problems of each other.
  const depth = typeof asked[1] === "number" ? 2 : 1;
  return !later && asked.slice(0, depth).every((part, index) => path[index] === part);
}

function isBeyond(value: unknown, { minimum, maximum }: Limits): boolean {
  const [least, most] = [minimum?.value, maximum?.value];
  const isBelow = typeof value === typeof least && least !== undefined && (value as number | string) < least;
  const isAbove = typeof value === typeof most && most !== undefined && (value as number | string) > most;
  return isBelow || isAbove;
}

async function answerTo(it: Interview, field: Field, at: Place, asking: Asking): Promise<unknown> {
  const present = at.entry[field.key] ?? asking.preset;
  const typed = <Value>(read: Reader<Value>) => {
    const preset = typeof present === "number" || typeof present === "string" ? String(present) : undefined;
    return asking.now === true
      ? it.asker.type(questionOf(field), read, preset)
      : it.asker.type(preset === undefined ? withSkip(field, it) : questionOf(field), orLater(read), preset);
  };
  switch (field.kind) {
    case "count":
    case "days":
    case "year":
    case "number":
    case "money":
      return typed(boxed([...at.path, field.key], field.kind, it.words));
    case "date":
      return typed(day(it.words));
    case "text":
    case "instant":
      return typed(anyText(it.words));
    case "yes-no":
      return it.asker.choose(
        questionOf(field),
        skippable(it, asking, [
          { value: true, label: it.words.messages.yes },
          { value: false, label: it.words.messages.no },
        ]),
        present as boolean | undefined,
      );
    case "choice": {
      const choices = choicesOf(field.options ?? flowOptions(it));
      return it.asker.choose(questionOf(field), skippable(it, asking, choices), present as string | undefined);
    }
    case "country":
      return askCountry(it, questionOf(field), field.options ?? [], asking.now === true, present);
    case "place":
      return askPlace(it, questionOf(field), undefined);
    case "list":
      if (field.id === "flows.accompanyingPersons") return askAccompanying(it, field, at);
      return field.fields === undefined ? askList(it, field, at, asking) : askEntries(it, field, at);
    case "object":
      return askObject(it, field, at);
  }
}

/** Labels name these themselves. */
const inLabel: readonly FieldUnit[] = ["persons", "days", "applications", "years"];

function questionOf({ label, hint, limits, unit, kind }: Field): Question {
  const named = unit === undefined || inLabel.includes(unit.id) ? label : `${label}, ${unit.label}`;
  // The options of a choice say themselves what may be chosen.
  return { label: named, hint, limits: kind === "choice" ? undefined : limits?.text };
}

function withSkip(field: Field, { words: { interview } }: Interview): Question {
  const question = questionOf(field);
  const skips = field.required ? interview.enterIsLater : interview.enterIsNone;
  return { ...question, limits: [question.limits, skips].filter((part) => part !== undefined).join("; ") };
}

function skippable<Value>({ words: { interview } }: Interview, { now }: Asking, choices: readonly Choice<Value>[]) {
  return now === true ? choices : [...choices, { value: undefined, label: interview.later }];
}

function choicesOf(options: readonly Option[]): readonly Choice<string | number>[] {
  return options.map(({ value, label }) => ({ value, label }));
}

function flowOptions({ draft }: Interview): readonly Option[] {
  return entriesOf(draft, "flows").flatMap(({ id }) => (typeof id === "string" ? [{ value: id, label: id }] : []));
}

/** A country, found by its name in any language of the command, or by its code. */
export async function askCountry(
  it: Interview,
  question: Question,
  options: readonly Option[],
  now: boolean,
  first?: unknown,
): Promise<string | undefined> {
  const { interview } = it.words;
  const later = now ? [] : [{ value: undefined, label: interview.later }];
  return it.asker.search<string | undefined>(
    { ...question, hint: hintOf(question.hint, interview.searchHint) },
    (term) => {
      const found = countriesLike(term, options, typeof first === "string" ? first : undefined);
      return [...found.map(({ value, label }) => ({ value: String(value), label })), ...(term === "" ? later : [])];
    },
  );
}

function hintOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

/** A list of countries or texts, one after another; the countries of the flow are offered whole. */
async function askList(it: Interview, field: Field, { entry }: Place, { preset }: Asking): Promise<unknown> {
  const { interview } = it.words;
  const label = (value: unknown) => field.options?.find((option) => option.value === value)?.label ?? String(value);
  const offered = [entry[field.key], preset].filter((list): list is readonly unknown[] => Array.isArray(list));
  const whole = await it.asker.choose<readonly unknown[] | "own" | undefined>(questionOf(field), [
    ...offered.map((list) => ({ value: list, label: list.map(label).join(", ") || interview.none })),
    { value: "own", label: interview.addEntry(field.label) },
    { value: undefined, label: interview.later },
  ]);
  if (whole !== "own") return whole;
  const list: unknown[] = [];
  for (;;) {
    const question = { label: list.length === 0 ? field.label : interview.oneMore(field.label) };
    const value =
      field.of === "country"
        ? await askCountry(it, question, field.options ?? [], false)
        : await it.asker.type({ ...question, limits: interview.enterIsNone }, orLater(anyText(it.words)));
    if (value === undefined) return list;
    list.push(value);
  }
}

/** How many persons go along: a number, as long as all of them have the days and the travel of the participants. */
async function askAccompanying(it: Interview, field: Field, at: Place): Promise<unknown> {
  const { interview } = it.words;
  const present = at.entry[field.key];
  const persons = await it.asker.type(
    { ...withSkip(field, it), hint: undefined },
    orLater(wholeNumber(it.words)),
    typeof present === "number" ? String(present) : undefined,
  );
  if (persons === undefined) return undefined;
  if (persons === 0) return [];
  const isSame = await it.asker.choose({ label: interview.sameForAll }, [
    { value: true, label: it.words.messages.yes },
    { value: false, label: interview.someDiffer },
  ]);
  return isSame ? persons : askEntries(it, field, at, true);
}

/** A list of entries with fields of their own: none, or one after another. */
async function askEntries(it: Interview, field: Field, at: Place, isWanted = false): Promise<unknown> {
  const { interview } = it.words;
  const present = at.entry[field.key];
  const list: Entry[] = Array.isArray(present) ? present : [];
  const kept = list.length > 0 ? [{ value: "keep", label: `${interview.keep} (${list.length})` }] : [];
  const answer = isWanted
    ? "add"
    : await it.asker.choose(questionOf(field), [
        ...kept,
        { value: "none", label: interview.none },
        { value: "add", label: interview.addEntry(field.label) },
        { value: "later", label: interview.later },
      ]);
  if (answer === "keep") return list;
  if (answer === "none") return [];
  if (answer === "later") return present;
  at.entry[field.key] = list;
  do {
    const entry: Entry = {};
    list.push(entry);
    const path = [...at.path, field.key, list.length - 1];
    await askFields(it, field.fields ?? [], { entry, path }, { more: field.label });
  } while (await another(it, field.label));
  return list;
}

async function another({ asker, words: { interview, messages } }: Interview, label: string): Promise<boolean> {
  return asker.choose({ label: interview.oneMore(label) }, [
    { value: false, label: interview.noMore },
    { value: true, label: messages.yes },
  ]);
}

async function askObject(it: Interview, field: Field, at: Place): Promise<unknown> {
  const present = at.entry[field.key];
  const entry = (typeof present === "object" && present !== null ? present : {}) as Entry;
  at.entry[field.key] = entry;
  await askFields(it, field.fields ?? [], { entry, path: [...at.path, field.key] });
  return Object.keys(entry).length === 0 ? undefined : entry;
}

/**
 * Asks for the fields of an object that have no value yet: those that are required, and those that `also` names; then
 * offers the others that matter.
 */
export async function askFields(
  it: Interview,
  fields: readonly Field[],
  at: Place,
  {
    also = [],
    now = [],
    presets = {},
    more,
  }: {
    readonly also?: readonly string[];
    readonly now?: readonly string[];
    readonly presets?: Readonly<Record<string, unknown>>;
    /** What the others are offered for; nothing: they are not offered. */
    readonly more?: string;
  } = {},
): Promise<void> {
  const open = (field: Field) => at.entry[field.key] === undefined && field.matters && isAsked(field, at.entry);
  for (const field of fields) {
    if (!open(field) || !(field.required || also.includes(field.key))) continue;
    await askField(it, field, at, { preset: presets[field.key], now: now.includes(field.key) });
  }
  if (more !== undefined) await askMore(it, fields, at, more);
}

/** Offers the fields that matter and have no value yet, until nothing more is wanted. */
export async function askMore(it: Interview, fields: readonly Field[], at: Place, label: string): Promise<void> {
  const { interview } = it.words;
  for (;;) {
    const open = fields.filter(
      (field) => at.entry[field.key] === undefined && field.matters && isAsked(field, at.entry),
    );
    if (open.length === 0) return;
    const wanted = await it.asker.choose<Field | undefined>({ label: interview.moreAbout(label) }, [
      { value: undefined, label: interview.nothingMore },
      ...open.map((field) => ({ value: field, label: field.label, hint: field.hint })),
    ]);
    if (wanted === undefined) return;
    await askField(it, wanted, at);
  }
}

/** A field of one kind of entry only. */
export function isAsked({ onlyIf }: Field, entry: Entry): boolean {
  return onlyIf === undefined || onlyIf.oneOf.includes(String(entry[onlyIf.key]));
}
