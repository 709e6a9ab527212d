import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { calculateGrant, calculateGrantRange, type Grant } from "../../src/grant.js";
import { type RateCell, rateTable } from "../../src/lookups/rate-table.js";
import { agencyTables, callTables } from "../../src/rates/index.js";
import { type Explanation, partsOf, type RateLeaf } from "../../src/results/explanation.js";
import { allFixtures, applicationOf } from "../fixtures.js";
import { passagesIn } from "../support/tables.js";

/** The fixtures that have a grant. */
const priced = allFixtures().filter(({ expected }) => expected.issues === undefined);

type Leaf = Extract<Explanation, { readonly kind: "rate" | "input" }>;

function leavesIn(tree: Explanation | undefined): readonly Leaf[] {
  if (tree === undefined) return [];
  return tree.kind === "rate" || tree.kind === "input" ? [tree] : partsOf(tree).flatMap(leavesIn);
}

const isRate = (leaf: Leaf): leaf is RateLeaf => leaf.kind === "rate";

/** The cells of each rate table that was asked for: thousands of fixtures rest on a few. */
const tables = new Map<string, ReadonlyMap<string, RateCell>>();

function cellsOf({ call, action, nationalAgency, applicant }: Application): ReadonlyMap<string, RateCell> {
  const field = action.slice(action.indexOf("-") + 1);
  const agency = nationalAgency ?? applicant.country;
  const table = [call, field, agency].join();
  const known = tables.get(table);
  if (known !== undefined) return known;
  const cells = new Map((rateTable(call, field, agency)?.cells ?? []).map((cell) => [cell.id, cell]));
  tables.set(table, cells);
  return cells;
}

function expectQuoted({ lines, sources }: Grant, cells: ReadonlyMap<string, RateCell>): void {
  for (const { id: line, explanation } of lines) {
    const leaves = leavesIn(explanation);
    for (const { kind: _, chosenBy, ...quoted } of leaves.filter(isRate)) {
      const cell = cells.get(quoted.id);
      if (cell?.candidates === undefined) {
        expect(quoted, line).toStrictEqual(cell);
        expect(quoted.citations, quoted.id).toBe(cell?.citations);
      } else expectCandidate(quoted, cell);
      for (const { source } of quoted.citations) expect(Object.keys(sources)).toContain(source);
    }
    // The list of countries decides which rate it is, even for a caller's own rates.
    const choices = leaves.flatMap(({ chosenBy }) =>
      chosenBy !== undefined && "country" in chosenBy ? [chosenBy] : [],
    );
    for (const { country, group, citations } of choices) {
      const cell = [...cells.values()].find(({ id }) => id.endsWith(`/countryGroups/${country}`));
      expect(group, line).toBe(cell?.value);
      expect(citations, line).toBe(cell?.citations);
    }
    // No amount without a passage.
    expect(leaves.some(isRate) || choices.length > 0, line).toBe(true);
  }
}

/**
 * Of a call between two editions an amount may come out the same with either candidate of a cell (I17): then the leaf is
 * the cell with one of them, and its note names the calls of both.
 */
function expectCandidate({ value, note, ...quoted }: Omit<RateLeaf, "kind" | "chosenBy">, cell: RateCell): void {
  const { candidates = [], value: _value, note: _note, ...rest } = cell;
  expect(quoted, cell.id).toStrictEqual(rest);
  expect(candidates.map((each) => each.value)).toContain(value);
  for (const { call } of candidates) expect(note).toContain(String(call));
  for (const citation of quoted.citations) expect(passages.has(citation), cell.id).toBe(true);
}

const passages = new Set(
  [...passagesIn(callTables), ...passagesIn(agencyTables)].flatMap(({ citations }) => citations),
);

describe("every place that a result cites stands in the tables, and its source in the result", () => {
  it.each(priced)("$name", (fixture) => {
    const { eligibility, grant } = assess(applicationOf(fixture), fixture.expected.options);
    const { findings, checks, manualChecks } = eligibility;
    const sources = new Set([...Object.keys(eligibility.sources), ...Object.keys(grant.sources)]);
    for (const { citations } of [...findings, ...checks, ...manualChecks, ...grant.findings]) {
      for (const citation of citations) {
        expect(passages.has(citation), JSON.stringify(citation)).toBe(true);
        expect(sources).toContain(citation.source);
      }
    }
  });
});

describe("every rate in an explanation is the cell of that id in the rate table", () => {
  it.each(priced)("$name", (fixture) => {
    const application = applicationOf(fixture);
    const { options } = fixture.expected;
    const cells = cellsOf(application);
    const { minimum, maximum } = calculateGrantRange(application, options);
    for (const grant of [calculateGrant(application, options), minimum, maximum]) expectQuoted(grant, cells);
  });

  it("of the guide, of agencies, and of the range that the guide gives", () => {
    const ids = priced.flatMap((fixture) => {
      const { lines } = calculateGrantRange(applicationOf(fixture), fixture.expected.options).maximum;
      return lines.flatMap(({ explanation }) =>
        leavesIn(explanation)
          .filter(isRate)
          .map(({ id }) => id),
      );
    });
    for (const kind of [/\/travel\//, /\/nationalAgencies\/.*\/base$/, /\/individualSupport\/.*\/maximum$/]) {
      expect(
        ids.some((id) => kind.test(id)),
        String(kind),
      ).toBe(true);
    }
  });
});
