import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange, explainLine, type Grant, type GrantLine } from "../src/grant.js";
import { categories } from "../src/results/category.js";
import { type Explanation, evaluateExplanation, partsOf } from "../src/results/explanation.js";
import { sumMoney, toCents } from "../src/values/money.js";
import { allFixtures, applicationOf } from "./fixtures.js";

const fixtures = allFixtures()
  .filter(({ expected }) => expected.issues === undefined)
  .map((fixture) => {
    const { name, expected } = fixture;
    return [name, { application: applicationOf(fixture), options: expected.options }] as const;
  });

/** The grant of each fixture, and those at both ends of its range. */
const grants = fixtures.map(([name, { application, options }]): readonly [string, readonly Grant[]] => {
  const { minimum, maximum } = calculateGrantRange(application, options);
  return [name, [calculateGrant(application, options), minimum, maximum]];
});

function explanationOf({ id, explanation }: GrantLine): Explanation {
  if (explanation === undefined) throw new Error(`${id} has no explanation`);
  return explanation;
}

function leaves(tree: Explanation): readonly Explanation[] {
  const parts = partsOf(tree);
  return parts.length === 0 ? [tree] : parts.flatMap(leaves);
}

/** The value at a path of the input. */
function at(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], input);
}

/** A grant without its explanations. */
const withoutExplanations = ({ lines, ...grant }: Grant) => ({
  ...grant,
  lines: lines.map(({ explanation: _, ...line }) => line),
});

describe("every grant of every fixture", () => {
  it.each(grants)("%s: explains each amount so that it evaluates to it", (_, all) => {
    for (const line of all.flatMap(({ lines }) => lines)) {
      expect(evaluateExplanation(explanationOf(line)), line.id).toBe(line.amount);
    }
  });

  it.each(grants)("%s: adds up in every cell of the summary and to the total", (_, all) => {
    for (const grant of all) {
      const { activities, total } = grant.summary;
      for (const category of categories) {
        const amounts = grant.lines.filter((line) => line.category === category).map(({ amount }) => amount);
        if (total[category] !== undefined) expect(sumMoney(amounts), category).toBe(total[category]);
      }
      for (const row of [...activities, total]) {
        const cells = categories.map((category) => row[category]);
        if (cells.includes(undefined)) expect(row.total).toBeUndefined();
        else expect(sumMoney(cells as string[])).toBe(row.total);
      }
      expect(grant.total).toBe(total.total);
      if (grant.total !== undefined) expect(sumMoney(grant.lines.map(({ amount }) => amount))).toBe(grant.total);
    }
  });

  it.each(grants)("%s: has lines with an id of their own each", (_, all) => {
    for (const { lines } of all) {
      const ids = lines.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it.each(grants)("%s: has a source for each citation, and none twice in memory", (_, all) => {
    for (const { lines, findings, sources } of all) {
      const rates = lines.flatMap((line) => leaves(explanationOf(line))).filter((leaf) => leaf.kind === "rate");
      const known = new Map<string, object>();
      for (const citation of [...rates, ...findings].flatMap(({ citations }) => citations)) {
        expect(Object.keys(sources)).toContain(citation.source);
        const place = JSON.stringify(citation);
        expect(known.get(place) ?? citation, place).toBe(citation);
        known.set(place, citation);
      }
    }
  });
});

describe("a grant without explanations", () => {
  it.each(fixtures)("%s: is the same but for them", (_, { application, options }) => {
    const short = { ...options, explanations: false };
    const [whole, ends] = [calculateGrant(application, options), calculateGrantRange(application, options)];
    const grant = calculateGrant(application, short);
    for (const line of grant.lines) expect(line).not.toHaveProperty("explanation");
    expect(grant).toStrictEqual(withoutExplanations(whole));
    expect(calculateGrantRange(application, short)).toStrictEqual({
      minimum: withoutExplanations(ends.minimum),
      maximum: withoutExplanations(ends.maximum),
    });
  });

  it.each(fixtures)("%s: can be explained line by line", (_, { application, options }) => {
    for (const { id, explanation } of calculateGrant(application, options).lines) {
      expect(explainLine(application, id, options), id).toStrictEqual(explanation);
      expect(explainLine(application, id, { ...options, explanations: false }), id).toStrictEqual(explanation);
    }
  });

  it("has no explanation of a line that it does not have, nor of an application that it cannot price", () => {
    for (const [, { application, options }] of fixtures.slice(0, 1)) {
      expect(explainLine(application, "NO-SUCH-FLOW/travel/participants", options)).toBeUndefined();
      expect(explainLine(application, "constructor", options)).toBeUndefined();
      const [line] = calculateGrant(application, options).lines;
      expect(explainLine({ ...application, call: 2035 }, line?.id ?? "", options)).toBeUndefined();
    }
  });
});

describe("the leaves of an explanation", () => {
  const explained = fixtures.map(([name, { application, options }]) => {
    const all = calculateGrant(application, options).lines.flatMap((line) => leaves(explanationOf(line)));
    return [name, { ...application, options }, all] as const;
  });

  it.each(explained)("%s: are inputs at their path, or rates with a citation", (_, input, all) => {
    for (const leaf of all) {
      if (leaf.kind === "rate") expect(leaf.citations.length, leaf.id).toBeGreaterThan(0);
      // A label of a person counts as one person.
      if (leaf.kind !== "input" || leaf.path.at(-2) === "people") continue;
      const value = at(input, leaf.path) as string | number;
      const same = typeof leaf.value === "string" ? toCents(value) === toCents(leaf.value) : value === leaf.value;
      expect(same, `${leaf.path.join(".")} is ${value}, not ${leaf.value}`).toBe(true);
    }
  });

  it("are of both kinds", () => {
    expect(new Set(explained.flatMap(([, , all]) => all.map(({ kind }) => kind)))).toEqual(new Set(["input", "rate"]));
  });
});

describe("the two ends of a range", () => {
  it.each(fixtures)(
    "%s: differ in individual support only, and are the grant where it has a total",
    (_, { application, options }) => {
      const { minimum, maximum } = calculateGrantRange(application, options);
      const atLeast = new Set(minimum.lines.map(({ id }) => id));
      const onlyAtMost = maximum.lines.filter(({ id }) => !atLeast.has(id));
      // Of a call between two editions one end may be the same in both, and the other not.
      if (onlyAtMost.length > 0) expect(minimum.findings.map(({ code }) => code)).toContain("amount.undecided");
      expect(onlyAtMost.filter(({ category }) => category !== "individualSupport")).toEqual([]);
      const common = maximum.lines.filter(({ id }) => atLeast.has(id));
      expect(common.map(({ id }) => id)).toEqual(minimum.lines.map(({ id }) => id));
      for (const [index, line] of minimum.lines.entries()) {
        const other = common[index];
        if (line.category === "individualSupport") {
          expect(toCents(line.amount), line.id).toBeLessThanOrEqual(toCents(other?.amount ?? 0));
        } else expect(other, line.id).toStrictEqual(line);
      }
      const { total } = calculateGrant(application, options);
      if (total !== undefined) expect([minimum.total, maximum.total]).toEqual([total, total]);
    },
  );
});
