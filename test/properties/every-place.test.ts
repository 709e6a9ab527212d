import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { type Issue, parseApplication } from "../../src/schema/index.js";
import { at } from "./at.js";
import { full } from "./full-application.js";
import { assertPlainJson, expectUntouchedPrototypes } from "./plain-json.js";
import {
  allPlaces,
  inSchema,
  isObject,
  issuesOfWhole,
  isWithin,
  isWithoutRule,
  type Place,
  pathKey,
  places,
  without,
  withValue,
} from "./schema-places.js";

/*
 * Every type of JSON in every place of an application, one by one and the same each time.
 */

/** What is wrong with a changed document: nothing, if it can be assessed. */
function issuesOf(changed: unknown, { document }: Place): readonly Issue[] {
  const parsed = parseApplication(changed);
  if (parsed.success) {
    assertPlainJson(assess(parsed.data), new WeakSet());
    return [];
  }
  assertPlainJson(parsed.issues, new WeakSet());
  // Whatever the value, a document with keys that no rule looks at is refused for them.
  return document === full ? parsed.issues : parsed.issues.filter((issue) => !isWithoutRule(issue));
}

const issuesWith = (place: Place, value: unknown) => issuesOf(withValue(place, value), place);

/** Problems with a value that is valid by itself, because of other parts of the application. */
const contradictions = ["count.exceeds", "flow.not-found", "dates.reversed"];

/** A refusal that names neither the place of the fault nor what it contradicts. */
const isElsewhere = ({ path }: Place, issues: readonly Issue[]) =>
  issues.length > 0 &&
  !issues.some((issue) => isWithin(issue.path, path)) &&
  !issues.every(({ code }) => contradictions.includes(code));

const values = ["null", "true", "0", "-1", "1.5", "1e308", '""', '"x"', '"Kraków, PL"', "[]", "[[]]", "{}"];

describe("an application", () => {
  it("that has something everywhere is accepted, but for keys that no rule looks at, which are named", () => {
    expect(issuesWith({ document: full, path: [] }, full)).toEqual([]);
    expect(issuesOfWhole).toEqual(issuesOfWhole.filter(isWithoutRule));
    for (const { path, params } of issuesOfWhole) expect(params).toEqual({ key: path.at(-1) });
  });

  it("has a place for each key and member that the schema knows", () => {
    const tried = places.map(({ path }) => pathKey(inSchema(path)));
    expect(new Set(tried)).toEqual(new Set(allPlaces.map(pathKey)));
  });

  it.each([...values, '{"__proto__":1}'])("is refused with %s in a place, and says where, or assessed", (text) => {
    expect(places.filter((place) => isElsewhere(place, issuesWith(place, JSON.parse(text))))).toEqual([]);
    expectUntouchedPrototypes();
  });

  it("is refused without a key, and says which, or assessed", () => {
    const keys = places.filter(({ path }) => typeof path.at(-1) === "string");
    expect(keys.filter((place) => isElsewhere(place, issuesOf(without(place), place)))).toEqual([]);
  });

  it.each(["unknown", "__proto__", "constructor"])("is refused with the key %s, wherever it is", (key) => {
    const objects = places.filter(({ document, path }) => isObject(at(document, path)));
    for (const { document, path } of objects) {
      const there = [...path, key];
      expect(issuesWith({ document, path: there }, 1)).toMatchObject([{ code: "key.unknown", path: there }]);
    }
    expectUntouchedPrototypes();
  });
});
