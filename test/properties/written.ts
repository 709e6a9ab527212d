import fc from "fast-check";
import type { Application } from "../../src/application/application.js";
import type { ApplicationInput } from "../../src/schema/index.js";

/*
 * An application as an author may write it: the engine has one shape, but the contract lets people write the same thing
 * in several ways. They are written here a second time, apart from the schema that undoes them.
 */

/** How the EU writes the codes of two countries. */
const euCodes: Readonly<Record<string, string>> = { GR: "EL", GB: "UK" };

const countryKeys = [
  ...["country", "supervisedBy", "nationalAgency", "destination", "hostingCountry", "hostingSupervisedBy"],
  "originCountry",
];
const countryLists = ["learnerCountries", "courseCountries"];

/** Every way to write a country, the engine's first. */
function spellingsOf(country: string): readonly string[] {
  return [country, euCodes[country] ?? country].flatMap((code) => [
    code,
    code.toLowerCase(),
    code.slice(0, 1) + code.slice(1).toLowerCase(),
  ]);
}

/**
 * The application, with each thing that can be written in several ways written as the next of `choices` says.
 *
 * @param choices 0: as the engine has it
 */
export function written(application: Application, choices: readonly number[]): ApplicationInput {
  let next = 0;
  const oneOf = <T>(...ways: readonly T[]): T => ways[(choices[next++ % choices.length] ?? 0) % ways.length] as T;
  const country = (code: string) => oneOf(...spellingsOf(code));

  function place(value: object): unknown {
    if ("latitude" in value || !("place" in value && "country" in value)) return parts(value);
    const { place: name, country: of } = value as { readonly place: string; readonly country: string };
    const code = country(of);
    return oneOf<unknown>({ place: name, country: code }, `${name}, ${code}`, `${name},${code}`, ` ${name} , ${code} `);
  }

  function persons(list: readonly { readonly persons: number }[]): unknown {
    const [first, ...more] = list;
    if (first === undefined) return oneOf<unknown>([], 0);
    const isNumber = more.length === 0 && Object.keys(first).length === 1;
    return isNumber ? oneOf<unknown>(list, first.persons) : list.map(parts);
  }

  function part(key: string, value: unknown): unknown {
    if (typeof value === "string") return countryKeys.includes(key) ? country(value) : value;
    if (typeof value !== "object" || value === null) return value;
    if (key === "accompanyingPersons") return persons(value as readonly { readonly persons: number }[]);
    if (countryLists.includes(key)) return (value as readonly string[]).map(country);
    if (key === "origin" || key === "venue") return place(value);
    return Array.isArray(value) ? value.map((each) => part("", each)) : parts(value);
  }

  const parts = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key, part(key, child)]));

  const { flows, ...rest } = application;
  // Only an accreditation may leave its flows out.
  const isWithoutFlows = flows.length === 0 && application.action.startsWith("KA120-") && oneOf(false, true);
  return parts(isWithoutFlows ? rest : application) as ApplicationInput;
}

/** For `written`: many in a row, or the same few in turn. */
export const choices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(59), { minLength: 1, maxLength: 30 });
