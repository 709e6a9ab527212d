import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { assessed } from "../../src/export/assessed.js";
import { type BookInput, inputsOf } from "../../src/export/book-inputs.js";
import { bookLines } from "../../src/export/book-lines.js";
import { budgetWorkbook } from "../../src/export/index.js";
import { calculateGrant, type GrantOptions } from "../../src/index.js";
import { messages } from "../../src/messages/en.js";
import { parseApplication } from "../../src/schema/index.js";
import { another, numbersFrom, withValue } from "./changes.js";
import { type Recalculated, recalculated, type Shown } from "./recalculated.js";
import { type Budgeted, sampleOfFixtures } from "./sample.js";

/** Puts a value where it is in the input. */
function put(
  { application, options }: Pick<Budgeted, "application" | "options">,
  { path, is }: BookInput,
  value: number,
) {
  const isOption = path[0] === "options";
  const own = isOption ? path : ["application", ...path];
  return withValue({ application, options }, own, is === "money" ? value.toFixed(2) : value);
}

/** The amounts of a sheet by flow and category, and the total; nothing is the same as no line. */
function amountsIn(book: Recalculated): readonly (string | undefined)[] {
  const lines = book.shown("Lines").slice(2);
  return summedUp(
    lines.map(([flow, , category, , amount]) => ({ key: `${flow}/${category}`, amount: amount ?? "" })),
    totalIn(book),
  );
}

function totalIn(book: Recalculated): Shown | undefined {
  return book
    .shown("Budget")
    .find(([name]) => name === messages.categories.total)
    ?.at(-1);
}

function amountsOf(application: Application, options: GrantOptions): readonly (string | undefined)[] {
  const { lines, total } = calculateGrant(application, { ...options, explanations: false });
  return summedUp(
    lines.map(({ flow, category, amount }) => ({
      key: `${flow ?? ""}/${messages.categories[category]}`,
      amount: Number(amount),
    })),
    total === undefined ? messages.amounts.notKnown : Number(total),
  );
}

function summedUp(lines: readonly { readonly key: string; readonly amount: Shown }[], total: Shown | undefined) {
  const sums = new Map<string, number>();
  for (const { key, amount } of lines) {
    // To the cent: what is not a whole number of cents as it stands fails.
    if (typeof amount === "number") sums.set(key, (sums.get(key) ?? 0) + Number((amount * 100).toFixed(6)));
  }
  const known = [...sums].filter(([, cents]) => cents !== 0).map(([key, cents]) => `${key}: ${cents}`);
  return [...known.sort(), typeof total === "number" ? total.toFixed(2) : total];
}

/** Changes of each workbook that its formulas hold for. */
const CHANGES = 10;
const NOTICE = messages.workbook.exportAnewAbove;

describe("a workbook whose inputs are changed", () => {
  it.each(sampleOfFixtures())("$name: says what the engine says, or that it must be exported anew", async (each) => {
    const { name, application, options } = each;
    const assessment = assessed(application, { ...options, explanations: "every-limit" });
    const { grant } = assessment;
    if (grant === undefined) throw new Error("it has a budget");
    const inputs = inputsOf(bookLines(application, assessment), application, grant, messages);
    const changeable = inputs.flatMap((input, index) =>
      input.is === "text" || input.path.at(-1) === "origin" ? [] : [{ input, row: index + 2 }],
    );
    if (changeable.length === 0) return;
    const book = await recalculated(await budgetWorkbook(application, options));
    const before = amountsIn(book);
    const random = numbersFrom(name);
    let [own, tries, compared] = [0, 0, 0];
    for (; own < CHANGES && tries < 4 * CHANGES; tries++) {
      let changed: Pick<Budgeted, "application" | "options"> = each;
      const rows = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        const chosen = changeable[Math.floor(random() * changeable.length)] ?? changeable[0];
        if (chosen === undefined) throw new Error("there is one");
        const value = another(chosen.input, random);
        changed = put(changed, chosen.input, value);
        book.set("Inputs", chosen.row, 2, value);
        return { path: chosen.input.path, value, row: chosen.row, own: chosen.input.value };
      });
      const isLeft = book.shown("Budget").some(([text]) => text === NOTICE);
      const parsed = parseApplication(changed.application);
      if (!parsed.success) {
        expect(isLeft, `${JSON.stringify(rows)} is refused: ${JSON.stringify(parsed.issues)}`).toBe(true);
      } else {
        const [shown, ours] = [amountsIn(book), amountsOf(parsed.data, changed.options)];
        if (!isLeft) {
          expect(shown, JSON.stringify(rows)).toEqual(ours);
          compared++;
        }
      }
      if (!isLeft) own++;
      for (const { row, own } of rows) book.set("Inputs", row, 2, own ?? "");
      if (isLeft) expect(book.shown("Budget").some(([text]) => text === NOTICE)).toBe(false);
    }
    // A workbook that always asks to be exported anew is of no use.
    expect(compared, `of ${tries} changes`).toBeGreaterThan(0);
    expect(amountsIn(book)).toEqual(before);
  });
});
