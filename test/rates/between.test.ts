import { describe, expect, it } from "vitest";
import { between, type Known } from "../../src/rates/between.js";
import type { FieldTable } from "../../src/rates/call-table.js";
import { type Cell, printed } from "../../src/rates/cell.js";
import { cite } from "../../src/rates/cite.js";

/*
 * A small part of a table stands for all of it: what is put together knows nothing of the parts. The pages are those of
 * the travel tables.
 */
const before = printed("guide", cite("PG-2023", { page: 116, section: "Travel" }));
const after = printed("guide", cite("PG-2025", { page: 117, section: "Travel" }));
const other = printed("agency", cite("EPOS-2024", { section: "Travel" }));

type Part = Readonly<Record<string, unknown>>;

/** The two tables between those of 2023 and 2025. */
function tablesOf(partBefore: Part, partAfter: Part, known: Part = {}): readonly [Part, Part] {
  const neighbour = (call: number, part: Part) => ({ call, table: part as unknown as FieldTable });
  const tables = between(neighbour(2023, partBefore), neighbour(2025, partAfter), known as Known);
  return tables as unknown as readonly [Part, Part];
}

const pages = (cell: unknown) => (cell as Cell).citations.map(({ page }) => page);

describe("what the calls before and after both say", () => {
  const [one, two] = tablesOf({ fee: before.eur(80) }, { fee: after.eur(80) });

  it("is the same in both tables, derived, with both places", () => {
    expect(one).toEqual(two);
    expect(one["fee"]).toMatchObject({
      value: 80,
      unit: "EUR",
      status: "derived",
      note: "As in calls 2023 and 2025.",
    });
    expect(pages(one["fee"])).toEqual([116, 117]);
  });

  it("has a place that both cite once", () => {
    const [table] = tablesOf({ fee: before.eur(80) }, { fee: before.eur(80) });
    expect(pages(table["fee"])).toEqual([116]);
  });

  it("is also a passage without a figure", () => {
    const [table] = tablesOf({ rule: before.rule() }, { rule: after.rule() });
    expect(table["rule"]).toMatchObject({ status: "derived", note: "As in calls 2023 and 2025." });
    expect(pages(table["rule"])).toEqual([116, 117]);
  });
});

describe("what they say differently", () => {
  const [one, two] = tablesOf({ fee: before.eur(23) }, { fee: after.eur(28) });

  it("has two candidates, each with the place and the value of its call", () => {
    expect([one["fee"], two["fee"]]).toMatchObject([
      { value: 23, status: "derived", note: "As in call 2023; 28 in call 2025." },
      { value: 28, status: "derived", note: "As in call 2025; 23 in call 2023." },
    ]);
    expect([pages(one["fee"]), pages(two["fee"])]).toEqual([[116], [117]]);
  });

  it("is also what only one of them prints", () => {
    const [first, second] = tablesOf({ cap: before.eur(1000) }, { share: after.percent(50) });
    expect(Object.keys(first)).toEqual(["cap"]);
    expect(Object.keys(second)).toEqual(["share"]);
    expect([first["cap"], second["share"]]).toMatchObject([
      { value: 1000, status: "derived", note: "As in call 2023; nothing in call 2025." },
      { value: 50, status: "derived", note: "As in call 2025; nothing in call 2023." },
    ]);
  });

  it("is a whole part that only one of them has", () => {
    const [first, second] = tablesOf({}, { share: { percent: after.percent(50), upTo: after.eur(40_000) } });
    expect(first).toEqual({});
    expect(second["share"]).toMatchObject({ percent: { value: 50 }, upTo: { value: 40_000 } });
  });

  it("is a trait, each table its own", () => {
    const [first, second] = tablesOf({ counted: "agreements" }, { counted: "applications", paid: true });
    expect([first, second]).toEqual([{ counted: "agreements" }, { counted: "applications", paid: true }]);
  });
});

describe("what another document says of the call", () => {
  it("goes before both neighbours, with its own status and place", () => {
    const known = { fee: other.eur(28, "Another note.") };
    const [one, two] = tablesOf({ fee: before.eur(23) }, { fee: after.eur(30) }, known);
    expect(one).toEqual(two);
    expect(one["fee"]).toMatchObject({ value: 28, status: "agency", note: "Another note." });
    expect((one["fee"] as Cell).citations).toEqual([{ source: "EPOS-2024", section: "Travel" }]);
  });

  it("goes before them also where they agree, or print nothing", () => {
    const [one, two] = tablesOf(
      { fee: before.eur(80) },
      { fee: after.eur(80) },
      { fee: other.eur(70), more: other.eur(5) },
    );
    expect(one).toEqual(two);
    expect(one).toMatchObject({ fee: { value: 70, status: "agency" }, more: { value: 5, status: "agency" } });
  });

  it("takes the place of traits, and may say that there is nothing", () => {
    const known = { travelDays: { green: other.days(6), greenAdditional: undefined }, counted: "applications" };
    const ofBefore = { travelDays: { greenAdditional: before.days(4) }, counted: "agreements" };
    const ofAfter = { travelDays: { green: after.days(6) }, counted: "applications" };
    const [one, two] = tablesOf(ofBefore, ofAfter, known);
    expect(one).toEqual(two);
    expect(Object.keys(one["travelDays"] as object)).toEqual(["green"]);
    expect(one["counted"]).toBe("applications");
  });

  it("stands in the lists of a table by its position", () => {
    const bands = (make: typeof before, ...amounts: readonly number[]) =>
      amounts.map((amount, index) => ({ id: `${index}`, standard: make.eur(amount) }));
    const known = { travel: [{}, { standard: other.eur(211) }] };
    const [one, two] = tablesOf({ travel: bands(before, 23, 180) }, { travel: bands(after, 28, 211) }, known);
    expect([one["travel"], two["travel"]]).toMatchObject([
      [
        { id: "0", standard: { value: 23, status: "derived" } },
        { id: "1", standard: { value: 211, status: "agency" } },
      ],
      [
        { id: "0", standard: { value: 28, status: "derived" } },
        { id: "1", standard: { value: 211, status: "agency" } },
      ],
    ]);
  });
});
