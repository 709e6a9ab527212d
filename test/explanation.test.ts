import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange, type Grant } from "../src/grant.js";
import { type Explanation, evaluateExplanation, partsOf } from "../src/results/explanation.js";
import { categories } from "../src/rules/funding/outcome.js";
import { parseApplication } from "../src/schema/index.js";
import { sumMoney, toCents } from "../src/values/money.js";
import { allFixtures } from "./fixtures.js";

const grants = allFixtures().flatMap(({ name, input, expected }): readonly { name: string; grant: Grant }[] => {
  const parsed = parseApplication(input);
  if (!parsed.success) return [];
  const { minimum, maximum } = calculateGrantRange(parsed.data, expected.options);
  return [
    { name, grant: calculateGrant(parsed.data, expected.options) },
    { name: `${name}, minimum`, grant: minimum },
    { name: `${name}, maximum`, grant: maximum },
  ];
});

function leaves(tree: Explanation): readonly Explanation[] {
  const parts = partsOf(tree);
  return parts.length === 0 ? [tree] : parts.flatMap(leaves);
}

/** What stands at a path of the input. */
function at(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], input);
}

describe("the explanation of every line of every fixture", () => {
  it.each(grants)("$name: evaluates to the amount", ({ grant }) => {
    for (const { amount, explanation } of grant.lines) expect(evaluateExplanation(explanation)).toBe(amount);
  });

  it.each(grants)("$name: adds up in every cell of the summary and to the total", ({ grant }) => {
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
  });

  it("rests on leaves that are inputs at their path, or rates with a citation", () => {
    let inputs = 0;
    let rates = 0;
    for (const { name, input, expected } of allFixtures()) {
      const parsed = parseApplication(input);
      if (!parsed.success) continue;
      for (const { explanation } of calculateGrant(parsed.data, expected.options).lines) {
        for (const leaf of leaves(explanation)) {
          if (leaf.kind === "rate") {
            rates++;
            expect(leaf.citations.length, leaf.id).toBeGreaterThan(0);
          } else if (leaf.kind === "input" && leaf.path.at(-2) !== "people") {
            inputs++;
            const value = at({ ...(input as object), options: expected.options }, leaf.path) as string | number;
            const same = typeof leaf.value === "string" ? toCents(value) === toCents(leaf.value) : value === leaf.value;
            expect(same, `${name}: ${leaf.path.join(".")} is ${value}, not ${leaf.value}`).toBe(true);
          }
        }
      }
    }
    expect(Math.min(inputs, rates)).toBeGreaterThan(500);
  });
});
