import { type FieldDeclaration, fieldOptions } from "../fields/field.js";
import { allFields, type FieldId, fieldNamed, type WordedFieldId } from "../fields/fields.js";
import { inputWords } from "../messages/input/en.js";
import { aduActivities } from "../rates/activities/adu.js";
import { schActivities } from "../rates/activities/sch.js";
import { vetActivities } from "../rates/activities/vet.js";
import { callYears } from "../rates/call-years.js";
import { categories } from "../results/category.js";

/** A part of a JSON Schema. */
type Part = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an application with the English words of each key, and examples that an editor completes. Calls,
 * actions and activity types are those that are known here; new ones pass all the same.
 *
 * @param id of the part of the input whose shape it is; "" for an application
 */
export function withDescriptions(schema: Part, id = ""): Part {
  return below(schema, id);
}

/** @param id of the field whose shape it is */
function below(part: Part, id: string): Part {
  const all = (parts: unknown) => (parts as readonly Part[]).map((each) => below(each, id));
  const { properties, items, anyOf, oneOf } = part;
  return {
    ...part,
    ...(properties === undefined ? {} : { properties: described(properties as Readonly<Record<string, Part>>, id) }),
    ...(items === undefined ? {} : { items: below(items as Part, id) }),
    ...(anyOf === undefined ? {} : { anyOf: all(anyOf) }),
    ...(oneOf === undefined ? {} : { oneOf: all(oneOf) }),
  };
}

function described(properties: Readonly<Record<string, Part>>, id: string): Part {
  return Object.fromEntries(
    Object.entries(properties).map(([key, part]): readonly [string, Part] => {
      const own = id === "" ? key : `${id}.${key}`;
      const name = fieldNamed(own);
      // The parts of a place are described with the shape itself.
      if (name === undefined) return [key, part];
      const declaration: FieldDeclaration = allFields[name];
      // Of a kind of cost there is one value in each of the shapes.
      const examples = part["const"] === undefined ? { examples: examplesOf(declaration) } : {};
      return [key, { ...below(part, own), description: descriptionOf(name, declaration, part), ...examples }];
    }),
  );
}

/** Label and unit, hint, the words of its values, and how it is written. */
function descriptionOf(id: FieldId, { unit, options, wordsOf }: FieldDeclaration, part: Part): string {
  const { label, hint } = inputWords.fields[(wordsOf ?? id) as WordedFieldId];
  // An amount is always in EUR.
  const measured = unit === undefined || unit === "EUR" ? label : `${label} (${inputWords.units[unit]})`;
  const said = [`${measured}.`, hint, wordsOfValues(options), part["description"]];
  return said.filter((each) => each !== undefined).join(" ");
}

function wordsOfValues(options: FieldDeclaration["options"]): string | undefined {
  if (options === undefined || !isWorded(options)) return undefined;
  const words: Readonly<Record<string, string>> = inputWords.options[options];
  return `${fieldOptions[options].map((value) => `${value}: ${words[value]}`).join("; ")}.`;
}

const isWorded = (options: string): options is keyof typeof fieldOptions => Object.hasOwn(fieldOptions, options);

const known: Readonly<Partial<Record<NonNullable<FieldDeclaration["options"]>, readonly (string | number)[]>>> = {
  calls: callYears,
  actions: Object.keys(inputWords.actions),
  categories,
  activities: [...new Set([schActivities, vetActivities, aduActivities].flatMap((types) => Object.keys(types)))],
};

function examplesOf({ options, of, example }: FieldDeclaration): readonly unknown[] {
  if (options === undefined || of !== undefined) return [example];
  return isWorded(options) ? fieldOptions[options] : (known[options] ?? [example]);
}
