import { allFixtures } from "../fixtures.js";
import { full, whole } from "./full-application.js";
import { allPlaces, issuesOfWhole } from "./schema-places.js";

/*
 * Documents as anybody may send them. Each is made from a number alone, so that the one that breaks something can be
 * made again; most are a fixture with a few faults, because a document far from an application is refused at once.
 */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const below = (random: Random, most: number) => Math.floor(random() * most);
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T;

const inputs = allFixtures().map(({ input }) => JSON.stringify(input));

/** Applications with a value everywhere, keys without a rule included, lend their parts to the fixtures. */
const lenders = [full, whole].map((application) => JSON.stringify(application));

const keysWithoutRule = issuesOfWhole.map(({ path }) => path.at(-1));

/** `depth` arrays or objects, each in the one before; as text, because they are too deep to be built by recursion. */
export const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** Values of every type of JSON, as text, because some have no other form: -0, 1e999, a key given twice. */
const hostileValues: readonly string[] = [
  ...[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "2",
    "14",
    "15",
    "60",
    "61",
    "100",
    "101",
    "365",
    "1000",
    "100000",
  ],
  ...["0.5", "1e308", "-1e308", "1e999", "1e-400", "9007199254740993", "123456789012345678901234567890", "4.9e-324"],
  ...["99.4", "499.7", "1999.999999", "20100", "20100.01", "-0.0", "3e1", "1E2", "2021", "2023", "2026", "2035"],
  ...['""', '" "', '"0"', '"-1"', '"350.00"', '"350.005"', '"999999999.99"', '"1e3"', '"NaN"', '"Infinity"', '"١"'],
  ...['"__proto__"', '"constructor"', '"prototype"', '"toString"', '"valueOf"', '"hasOwnProperty"', '"length"'],
  ...['"=1+1"', '"+1"', '"-1"', '"@SUM(A1)"', '"\\t=1"', '"\\r\\n"', '"\\u0000"', '"\\u001b[31m"', '"\\u202e"'],
  ...['"\\ud800"', '"\\udc00x"', '"😀"', '"e\\u0301"', '"İ"', `"${"x".repeat(101)}"`, `"${"Ł".repeat(5001)}"`],
  ...[
    '"PL"',
    '"ES"',
    '"EL"',
    '"UK"',
    '"US"',
    '"pl"',
    '"uk"',
    '"Gr"',
    '"XX"',
    '"10-99"',
    '"500-1999"',
    '"8000+"',
    '"0-9"',
  ],
  ...[
    '"Nowy Sącz, PL"',
    '"Halle, Saale, de"',
    '", PL"',
    '"Kraków"',
    '",, PL"',
    `"${"x".repeat(199)}, PL"`,
    '"Łódź,\\u00a0pl"',
  ],
  ...['[{"persons":1}]', '[{"persons":0}]', '[{"persons":2,"durationDays":3,"travelDays":9,"greenTravel":true}]'],
  ...['[{"persons":1,"distanceKm":20},{"persons":1,"distanceBand":"0-9"}]', '[{"persons":1,"origin":"Turku, FI"}]'],
  ...['[{"persons":1,"notRequested":{"travel":2}}]', '{"travel":1}', '{"participants":1}', '[{"name":"Gmina"}]'],
  ...['"2023-09-01"', '"2024-02-29"', '"2023-02-29"', '"0000-01-01"', '"9999-12-31"', '"-000001-01-01"'],
  ...['"2023-02-23T12:00:00+01:00"', '"2023-02-23T11:00:00.0000000000001Z"', '"9999-12-31T23:59:59-23:59"'],
  ...['"job-shadowing"', '"group-mobility-of-pupils"', '"courses-and-training"', '"invited-expert"', '"KA120-SCH"'],
  ...['"KA121-VET"', '"KA122-ADU"', '"KA120-VET"', '"group-mobility-of-adult-learners"', '"JP"', '"RU"', '"AQ"'],
  ...['"participation-in-vet-skills-competitions"', '"long-term-learning-mobility-of-vet-learners"', '"continuing"'],
  ...[
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    "[null]",
    '{"":{}}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{}}}',
  ],
  ...[
    '{"toString":1,"valueOf":null}',
    '{"length":3}',
    '{"latitude":90,"longitude":-180}',
    '{"latitude":"50","longitude":20}',
  ],
  ...['{"latitude":0,"longitude":0,"place":"x"}', '{"place":"Kraków","country":"PL"}', '{"a":1,"a":2}', '{"then":1}'],
  ...[
    `[${"0,".repeat(2000)}0]`,
    `[${'"x",'.repeat(500)}"y"]`,
    nested(200, "[", "]"),
    `${nested(200, '{"a":', "}").replace("}", "1}")}`,
  ],
];

/** Keys that may be anywhere: those of the contract, misspelt ones, and those that every object has. */
const keys: readonly string[] = [
  ...new Set(allPlaces.flatMap((path) => path.slice(-1)).map(String)),
  ...["accompanyingDurationDays", "pupilCountries", "flowss", "greenTravell", "", " ", "0", "then"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length", "\ud800", "x".repeat(300)],
];

/** Keys that a text can hold as they are. */
const plainKeys = keys.filter((key) => /^\w{1,40}$/.test(key));

type Node = Record<string, unknown> | unknown[];

/** Every object and list of a document. */
function containersOf(document: unknown): readonly Node[] {
  const found: Node[] = [];
  const open: unknown[] = [document];
  // Not by recursion: a document may be deeper than the stack.
  for (let node = open.pop(); node !== undefined || open.length > 0; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    found.push(node as Node);
    if (found.length > 2000) break;
    for (const part of Object.values(node)) if (typeof part === "object" && part !== null) open.push(part);
  }
  return found;
}

/** Sets an own property, whatever its name. */
function set(node: Node, key: string, value: unknown): void {
  Object.defineProperty(node, key, { value, configurable: true, enumerable: true, writable: true });
}

const hostile = (random: Random): unknown => JSON.parse(pick(random, hostileValues));

/** A value close to it: limits are crossed by one. */
function near(random: Random, value: unknown): unknown {
  if (typeof value === "number")
    return pick(random, [value + 1, value - 1, value * 2, value * 10, -value, value + 0.5]);
  if (typeof value === "boolean") return !value;
  if (typeof value === "string")
    return pick(random, [value.slice(1), `${value}0`, ` ${value}`, value.toLowerCase(), `${value}, pl`]);
  return value;
}

function mutate(random: Random, document: unknown, donor: () => unknown): void {
  const containers = containersOf(document);
  if (containers.length === 0) return;
  const node = pick(random, containers);
  const own = Object.keys(node);
  const key = own.length === 0 ? "0" : pick(random, own);
  const value = (node as Record<string, unknown>)[key];
  const kind = below(random, 14);
  if (kind === 0) set(node, key, hostile(random));
  else if (kind === 1 && Array.isArray(node)) node.splice(Number(key), 1);
  else if (kind === 1 && !Array.isArray(node)) delete node[key];
  else if (kind === 2) set(node, Array.isArray(node) ? String(node.length) : pick(random, keys), hostile(random));
  // The same thing twice.
  else if (kind === 3 && Array.isArray(node)) node.push(structuredClone(value));
  // A part of the same document in another place.
  else if (kind === 4) set(node, key, structuredClone(partOf(random, pick(random, containers))));
  else if (kind < 9) {
    // What another document says under the same key: most likely of the right type.
    const given = containersOf(donor()).filter((each) => Object.hasOwn(each, key));
    if (given.length > 0) set(node, key, (pick(random, given) as Record<string, unknown>)[key]);
  } else if (kind < 11) {
    // A key that similar objects have: an additional one, or one that no rule looks at.
    const alike = containersOf(donor()).filter((each) => !Array.isArray(each) && Object.hasOwn(each, key));
    if (alike.length === 0) return;
    const like = pick(random, alike) as Record<string, unknown>;
    const others = Object.keys(like);
    const withoutRule = others.filter((other) => keysWithoutRule.includes(other));
    const other = pick(random, withoutRule.length > 0 ? withoutRule : others);
    set(node, other, like[other]);
  } else set(node, key, near(random, value));
}

function partOf(random: Random, node: Node): unknown {
  const own = Object.keys(node);
  return own.length === 0 ? node : (node as Record<string, unknown>)[pick(random, own)];
}

/** Faults of the text itself: the rest may not be JSON. */
function mutateText(random: Random, text: string): string {
  const at = below(random, text.length + 1);
  switch (below(random, 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return (
        text.slice(0, at) +
        pick(random, ["{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", "e", "\u0000"]) +
        text.slice(at)
      );
    case 2:
      return text.slice(0, at) + text.slice(at + 1);
    case 3:
      // A key that is given twice; the last one counts.
      return text.replace("{", `{"${pick(random, plainKeys)}":${pick(random, hostileValues)},`);
    default:
      return text.replace(/:(?=[^{[])[^,}]+/, `:${pick(random, hostileValues)}`);
  }
}

/** Random JSON, without a model. */
function anything(random: Random, depth: number): unknown {
  const kind = below(random, depth > 4 ? 2 : 4);
  if (kind < 2) return hostile(random);
  const size = below(random, 5);
  if (kind === 2) return Array.from({ length: size }, () => anything(random, depth + 1));
  const object = {};
  for (let count = 0; count < size; count++) set(object, pick(random, keys), anything(random, depth + 1));
  return object;
}

/** The text of a document: JSON, but for a few. */
export function hostileDocument(number: number): string {
  const random = randomFrom(Math.imul(number + 1, 0x9e3779b1));
  const fixture = () => pick(random, inputs);
  const kind = random();
  if (kind < 0.03) return JSON.stringify(anything(random, 0));
  const text = fixture();
  if (kind < 0.1) return mutateText(random, text);
  const document: unknown = JSON.parse(text);
  const faults = random() < 0.6 ? 1 : 2 + below(random, 3);
  const donor = () => JSON.parse(random() < 0.6 ? fixture() : pick(random, lenders));
  for (let count = 0; count < faults; count++) mutate(random, document, donor);
  return JSON.stringify(document);
}
