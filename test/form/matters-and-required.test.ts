import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { fields } from "../../src/fields/fields.js";
import { describeInput, type Field } from "../../src/form/index.js";
import { parseApplication } from "../../src/schema/index.js";
import { answerTo, complete, openIn } from "./complete.js";

/*
 * What the description says of a key is what the engine does: without a key that is required something is open, without
 * any other nothing is; and a key that does not matter changes nothing, whatever its value.
 */

type Place = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

interface Keyed {
  readonly field: Field;
  readonly at: Place;
}

const descriptions = new Map<string, ReturnType<typeof describeInput>>();

/** Each key that an application may have, in every place where it may stand in it. */
function keysOf(application: Application): readonly Keyed[] {
  const { call, action } = application;
  const name = `${call} ${action}`;
  const description = descriptions.get(name) ?? describeInput(call, action);
  descriptions.set(name, description);
  const within = (fields: readonly Field[], at: Place): readonly Keyed[] => {
    const holder = valueAt(application, at);
    if (Array.isArray(holder)) return holder.flatMap((_, index) => within(fields, [...at, index]));
    if (typeof holder !== "object" || holder === null) return [];
    const isHere = ({ onlyIf }: Field) => onlyIf?.oneOf.includes(String((holder as Holder)[onlyIf.key])) ?? true;
    return fields.filter(isHere).flatMap((field) => {
      const place = [...at, field.key];
      return [{ field, at: place }, ...within(field.fields ?? [], place)];
    });
  };
  return (description?.sections ?? [])
    .filter(({ id }) => id !== "options")
    .flatMap(({ id, fields }) => within(fields, id === "application" ? [] : [id]));
}

function valueAt(value: unknown, at: Place): unknown {
  return at.reduce<unknown>((each, key) => (Object(each) as Holder)[key], value);
}

/** A copy with another value in a place; `undefined` takes the key away. */
function changed(application: Application, at: Place, value: unknown): Application {
  const copy = structuredClone(application);
  const holder = valueAt(copy, at.slice(0, -1)) as Holder;
  const key = at.at(-1) ?? "";
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return copy;
}

/** For the activity type, where it is a field of a flow. */
const isRequired = ({ required, requiredFor }: Field, activity = "") => requiredFor?.includes(activity) ?? required;
const doesMatter = ({ matters, activities }: Field, activity = "") => activities?.includes(activity) ?? matters;

/** What somebody might write there. */
function valuesFor({ kind, options = [], isOpen, example }: Field): readonly unknown[] {
  if (kind === "yes-no") return [true, false];
  if (kind === "choice" && isOpen !== true) return options.map(({ value }) => value);
  return kind === "count" || kind === "days" ? [example, 0, 40] : [example];
}

/** What may be told of a key that has no meaning in its place, and why it is no change. */
const told: Readonly<Record<string, string>> = {
  "key.not-for-activity": "It says that the key has no meaning for the activity type; amounts and checks stay.",
  "course-fees.not-available": "Fees were asked for in the key; none are paid with it, and none without it.",
  "linguistic-support.not-available": "The same of linguistic support.",
  "pre-departure-training.not-available": "The same of the travel to a training before departure.",
};

/** Of the key alone, or of what is above or below it: the same said of another key is a change. */
function withoutTold(answer: ReturnType<typeof answerTo>, at: Place) {
  const isOf = (path: Place) => {
    const length = Math.min(path.length, at.length);
    return path.slice(0, length).join() === at.slice(0, length).join();
  };
  const findings = answer.findings.filter(({ code, path }) => !(Object.hasOwn(told, code) && isOf(path)));
  return { ...answer, findings };
}

const seen = new Set<string>();
/**
 * Of a call with two candidates and of the newest everything; of each other edition of the guide the accredited projects,
 * which have the activities of short-term ones. All calls in the long run.
 */
const isTriedInShort = ({ call, action }: { readonly call: number; readonly action: string }) =>
  [2022, 2026].includes(call) || ([2021, 2023, 2025].includes(call) && action.startsWith("KA121"));
const isShort = process.env["LONG"] === undefined;
const cases = complete
  .filter((each) => !isShort || isTriedInShort(each))
  .map((each) => {
    const { call, action, activity } = each;
    // What is of no flow depends on no activity: it is tried with the first.
    const isFirst = !seen.has(`${call} ${action}`);
    seen.add(`${call} ${action}`);
    return {
      name: `${call} ${action} ${activity ?? ""}`,
      isTried: (at: Place) => isFirst || at[0] === "flows",
      ...each,
    };
  });

describe("without what is required, and nothing else, something is open:", () => {
  it.each(cases)("$name", ({ activity, application, isTried }) => {
    const before = openIn(application);
    const wrong = keysOf(application).flatMap(({ field, at }) => {
      const required = isRequired(field, activity);
      if (!isTried(at) || !doesMatter(field, activity)) return [];
      if (valueAt(application, at) === undefined) {
        const others = field.alternatives?.map((key) => valueAt(application, [...at.slice(0, -1), key]));
        const isAnswered = others?.some((other) => other !== undefined) ?? false;
        return required && !isAnswered ? [`${field.id} is required, and not tried`] : [];
      }
      const without = changed(application, at, undefined);
      // An application that is refused is open, too.
      const opened = parseApplication(without).success
        ? [...openIn(without)].filter((each) => !before.has(each))
        : ["refused"];
      return required === opened.length > 0 ? [] : [`${at.join(".")}: ${required}, opens ${opened.join(", ")}`];
    });
    expect(wrong.join("\n")).toBe("");
  });
});

describe("what does not matter changes nothing:", () => {
  it.each(cases)("$name", ({ activity, application, isTried }) => {
    for (const { field, at } of keysOf(application)) {
      if (!isTried(at) || doesMatter(field, activity)) continue;
      // Persons of nobody are no application at all.
      if (field.id === "flows.accompanyingPersons.persons") continue;
      const without = withoutTold(answerTo(changed(application, at, undefined)), at);
      for (const value of valuesFor(field)) {
        const answer = withoutTold(answerTo(changed(application, at, value)), at);
        expect(answer, `${at.join(".")}: ${JSON.stringify(value)}`).toEqual(without);
      }
    }
  });
});

describe("a section that does not matter is refused, and one that matters has its place:", () => {
  const ofEachAction = complete.filter(
    ({ call, action }, index) => index === complete.findIndex((each) => each.call === call && each.action === action),
  );
  it.each(ofEachAction.map((each) => ({ name: `${each.call} ${each.action}`, ...each })))(
    "$name",
    ({ call, action, application }) => {
      for (const { id, matters, required, fields: below } of describeInput(call, action)?.sections ?? []) {
        if (id === "application" || id === "options") continue;
        const parsed = parseApplication(matters ? application : { ...application, [id]: fields[id].example });
        const refused = parsed.success ? [] : parsed.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`);
        // A short-term project as a consortium can be read: a rule says that it is none.
        const isRead = matters || (id === "consortium" && action.startsWith("KA122"));
        expect(refused.includes(`key.without-rule ${id}`), id).toBe(!isRead);
        const without = parseApplication(changed(application, [id], undefined));
        const isOpen = !without.success || openIn(without.data).size > openIn(application).size;
        expect(required, id).toBe(matters && isOpen);
        if (!matters) expect(below.filter((each) => each.required || each.matters)).toEqual([]);
      }
    },
  );
});
