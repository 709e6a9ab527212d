import { describe, expect, it } from "vitest";
import type { ProjectAward, RealisedFlow, RealisedProject } from "../../src/application/realised.js";
import type { BookInput } from "../../src/export/book-inputs.js";
import { settlementWorkbook } from "../../src/export/index.js";
import { settlementInputs } from "../../src/export/settlement-inputs.js";
import { realisedDraft, settlementLines } from "../../src/export/settlement-lines.js";
import { calculateGrant, categories, type Settlement, type SettleOptions, settle } from "../../src/index.js";
import { messages as english } from "../../src/messages/en.js";
import { messages as polish } from "../../src/messages/pl.js";
import { settled } from "../../src/settle.js";
import { applicationOf, fixture } from "../fixtures.js";
import { settlementFixtures } from "../settlement-fixtures.js";
import { another, numbersFrom, withValue } from "./changes.js";
import { type Recalculated, recalculated, type Shown } from "./recalculated.js";
import { sampleOfFixtures } from "./sample.js";

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
const words = english.settlement;
const notKnown = english.amounts.notKnown;

/** What a settlement is made from. */
interface Settling {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  readonly options: SettleOptions;
}

const award: ProjectAward = {
  application: demo,
  total: "35562.50",
  payments: [{ amount: "28450.00", date: "2023-09-15" }],
};

/** The demo with some flows otherwise. */
function took(changes: Readonly<Record<string, Partial<RealisedFlow>>>): RealisedProject {
  const { flows, preparatoryVisits, exceptionalCosts } = demo;
  return { flows: flows.map((flow) => ({ ...flow, ...changes[flow.id] })), preparatoryVisits, exceptionalCosts };
}

const bookOf = async ({ award, realised, options }: Settling) =>
  recalculated(await settlementWorkbook(award, realised, options));

const eur = (shown: Shown | undefined) => (typeof shown === "number" ? shown.toFixed(2) : shown);
const row = (book: Recalculated, label: string) => book.shown(words.title).find(([name]) => name === label);
const below = (book: Recalculated, label: string) => eur(row(book, label)?.[2]);

/** The amounts of the first sheet, as a settlement has them. */
function amountsIn(book: Recalculated, of: Settling) {
  const sideBySide = (label: string) => {
    const [, awarded, realised, difference, percent] = row(book, label) ?? [];
    return [...[awarded, realised, difference].map(eur), typeof percent === "number" ? percent.toFixed(1) : percent];
  };
  return {
    categories: categories.map((category) => sideBySide(english.categories[category])),
    activities: Object.fromEntries(
      [...of.award.application.flows, ...of.realised.flows].map(({ activity }) => [
        activity,
        sideBySide(english.activities[activity] ?? activity),
      ]),
    ),
    realised: below(book, words.realised),
    reduction: below(book, `− ${words.reduction}`),
    finalGrant: below(book, words.finalGrant),
    paid: below(book, `− ${words.paid}`),
    balance: eur(book.shown(words.title).findLast(([name]) => name === words.balance.none)?.[2]),
  };
}

function amountsOf(settlement: Settlement): ReturnType<typeof amountsIn> {
  const cells = ({ awarded, realised, difference, percent }: Partial<Settlement["categories"][number]>) => [
    ...[awarded ?? notKnown, realised ?? notKnown, difference ?? "", percent ?? ""],
  ];
  const nothing = { awarded: "0.00", realised: "0.00", difference: "0.00" };
  const isKnown = settlement.categories.some(({ awarded }) => awarded !== undefined);
  return {
    categories: categories.map((category) =>
      cells(
        settlement.categories.find((each) => each.category === category) ?? (isKnown ? nothing : { realised: "0.00" }),
      ),
    ),
    activities: Object.fromEntries(settlement.activities.map(({ activity, ...each }) => [activity, cells(each)])),
    realised: settlement.realised ?? notKnown,
    reduction: settlement.reduction?.amount ?? notKnown,
    finalGrant: settlement.finalGrant ?? notKnown,
    paid: settlement.paid ?? notKnown,
    balance: settlement.balance ?? notKnown,
  };
}

/** The rows of the inputs, and what they are. */
function inputsOf({
  award,
  realised,
  options,
}: Settling): readonly { readonly input: BookInput; readonly row: number }[] {
  const draft = realisedDraft(award, realised);
  const wide = settled(award, realised, { ...options, explanations: "every-limit" });
  const inputs = settlementInputs(award, draft, settlementLines(draft, wide, english), wide, options, english);
  return inputs.map((input, index) => ({ input, row: index + 2 }));
}

/** Puts a value where it is in the input. Dates follow the days. */
function put(of: Settling, { path, is }: BookInput, value: number): Settling {
  const isBeside = path[0] === "award" || path[0] === "options";
  const changed = withValue(of, isBeside ? path : ["realised", ...path], is === "money" ? value.toFixed(2) : value);
  if (path.at(-1) !== "durationDays") return changed;
  const flows = changed.realised.flows.map((flow, index) =>
    index === path[1] ? { ...flow, startDate: undefined, endDate: undefined } : flow,
  );
  return { ...changed, realised: { ...changed.realised, flows } };
}

const isLeft = (book: Recalculated) =>
  book.shown(words.title).some(([text]) => text === english.workbook.exportAnewAbove);

const demos: readonly (Settling & { readonly name: string })[] = [
  { name: "as planned", award, realised: took({}), options: { baseRates } },
  {
    name: "one trip cancelled, one participant fewer, a reduction",
    award,
    realised: took({ "JOB-FI": { status: "cancelled" }, "GROUP-ES": { participants: 10 } }),
    options: { baseRates, reduction: { percent: 25 } },
  },
  {
    name: "more than was awarded",
    award,
    realised: took({ "GROUP-LT": { participants: 20 } }),
    options: { baseRates, reduction: { percent: 3 } },
  },
  {
    name: "amounts of the agreement, and a policy",
    award: {
      ...award,
      byCategory: {
        organisationalSupport: "3500.00",
        individualSupport: "20457.00",
        travel: "7875.00",
        courseFees: "1200.00",
        preparatoryVisits: "1150.00",
        inclusionSupport: "1380.50",
      },
    },
    realised: took({}),
    options: {
      baseRates,
      transferPolicy: { name: "own", transfers: [{ from: "individualSupport", to: ["travel"], percent: 10 }] },
    },
  },
  {
    name: "force majeure that is claimed",
    award: { ...award, total: "30000.00" },
    realised: took({
      "GROUP-ES": {
        status: "force-majeure",
        forceMajeure: Object.fromEntries(categories.map((each) => [each, "10.10"])),
      },
    }),
    options: { baseRates, reduction: { percent: 0 } },
  },
  {
    name: "force majeure of which something is not known",
    award,
    realised: took({ "GROUP-ES": { status: "force-majeure", forceMajeure: { travel: "100.00" } } }),
    options: { baseRates, reduction: { percent: 10 } },
  },
  {
    name: "a mobility that is too short",
    award,
    realised: took({ "GROUP-LT": { durationDays: 1 } }),
    options: { baseRates },
  },
  { name: "base rates that nobody knows", award, realised: took({}), options: {} },
  {
    name: "nothing that was paid",
    award: { application: demo, total: 20000 },
    realised: took({}),
    options: { baseRates },
  },
  { name: "nothing that took place", award, realised: { flows: [] }, options: { baseRates } },
  {
    name: "days from dates, fewer days asked for",
    award,
    realised: took({
      "COURSE-IE": { durationDays: undefined, startDate: "2024-04-08", endDate: "2024-04-12", fundedDays: 4 },
    }),
    options: { baseRates },
  },
  {
    name: "a call that is not known",
    award: { application: { ...demo, call: 2031 }, total: 100 },
    realised: took({}),
    options: {},
  },
];

const isLong = process.env["LONG"] === "1";

/**
 * The fixtures, as if what was applied for had been awarded and had taken place: every fourth of the sample, since the
 * workbook of the budget, whose lines these are, is tested with all.
 */
const someFixtures = sampleOfFixtures().filter((_, index) => isLong || index % 4 === 0);
const ofFixtures = someFixtures.map(({ name, application, options }, index): (typeof demos)[number] => {
  const { flows, preparatoryVisits, exceptionalCosts } = application;
  const { total } = calculateGrant(application, options);
  return {
    name,
    award: { application, total: total ?? "10000.00", payments: [{ amount: "1000.00" }] },
    realised: { flows, preparatoryVisits, exceptionalCosts },
    options: { ...options, ...(index % 3 === 0 ? { reduction: { percent: index % 100 } } : {}) },
  };
});

/** Changes of each workbook that its formulas hold for. */
const CHANGES = isLong ? 4 : 2;

describe("a settlement's workbook that is calculated by another engine", () => {
  it.each([...demos, ...settlementFixtures(), ...ofFixtures])(
    "$name: has our amounts, before and after changes",
    async (each) => {
      const book = await bookOf(each);
      const settlement = settle(each.award, each.realised, each.options);
      expect(amountsIn(book, each)).toEqual(amountsOf(settlement));
      const lines = book.shown("Lines").slice(2);
      const amounts = lines.flatMap(([, , category, who, amount]) => (who === "" ? [] : [[category, eur(amount)]]));
      const ours = settlement.lines.map(({ category, amount }) => [english.categories[category], amount]);
      expect(amounts).toEqual(expect.arrayContaining(ours));
      // Who does not calculate, as a preview, shows the same.
      for (const sheet of book.sheets) expect(book.shown(sheet)).toEqual(book.written(sheet));

      const before = amountsIn(book, each);
      const inputs = inputsOf(each);
      const changeable = inputs.filter(({ input }) => input.is !== "text" && input.path.at(-1) !== "origin");
      const random = numbersFrom(each.name);
      let [own, tries] = [0, 0];
      for (; own < CHANGES && tries < 4 * CHANGES; tries++) {
        let changed: Settling = { award: each.award, realised: each.realised, options: each.options };
        const rows = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
          const any = changeable[Math.floor(random() * changeable.length)] ?? changeable[0];
          // No case of the rules hangs on a payment.
          const chosen = tries === 0 ? changeable.findLast(({ input }) => input.path[1] === "payments") : any;
          if (chosen === undefined) throw new Error("there is one");
          const value = another(chosen.input, random);
          changed = put(changed, chosen.input, value);
          book.set("Inputs", chosen.row, 2, value);
          return { path: chosen.input.path, value, row: chosen.row, own: chosen.input.value };
        });
        if (!isLeft(book)) {
          own++;
          const now = settle(changed.award, changed.realised, changed.options);
          const [shown, expected] = [amountsIn(book, each), amountsOf(now)];
          // What is decided however much is not known is decided for the exported values only.
          const isOnlyBound = now.realised === undefined && shown.finalGrant === notKnown;
          const rest = isOnlyBound ? { finalGrant: notKnown, balance: notKnown } : {};
          expect(shown, JSON.stringify(rows)).toEqual({ ...expected, ...rest });
        }
        for (const { row: at, own: value } of rows) book.set("Inputs", at, 2, value ?? "");
      }
      expect(own, `of ${tries} changes`).toBeGreaterThan(0);
      expect(amountsIn(book, each)).toEqual(before);
    },
  );
});

const reduced: Settling = {
  award,
  realised: took({ "JOB-FI": { status: "cancelled" }, "GROUP-LT": { durationDays: 1 } }),
  options: { baseRates, reduction: { percent: 25 } },
};

/** Changes a value of the inputs by what stands beside it. */
function change(book: Recalculated, where: string, label: string, value: Shown): void {
  const at = book.shown("Inputs").findIndex((each) => each[0] === where && each[1] === label);
  if (at === -1) throw new Error(`no input ${where} ${label}`);
  book.set("Inputs", at, 2, value);
}

describe("the demo's settlement", () => {
  it("moves its balance with a participant fewer, another percentage, a payment more, another award", async () => {
    const settling = { award, realised: took({}), options: { baseRates, reduction: { percent: 25 } } };
    const book = await bookOf(settling);
    const balance = () => amountsIn(book, settling).balance;
    // 35,562.50 less 25 % of 3,500 and 28,450.
    expect(balance()).toBe("6237.50");
    // One of eight: 100 + (5 + 2) × 47 + 210, and a quarter of the 100 back.
    change(book, "GROUP-LT", "Participants", 7);
    expect(balance()).toBe("5623.50");
    // The whole 100 × 34 instead of a quarter of it: 850 back, less 10 % of 3,400.
    change(book, words.reduction, english.categories.organisationalSupport, 10);
    expect(balance()).toBe("6133.50");
    change(book, words.paid, words.furtherPayment, 1000.5);
    expect(balance()).toBe("5133.00");
    change(book, words.awarded, english.categories.total, 28450);
    expect(balance()).toBe("-1000.50");
    const [name, shown] = book.shown(words.title)[2] ?? [];
    expect([name, eur(shown)]).toEqual([words.balance.toBePaidBack, "1000.50"]);
    expect(isLeft(book)).toBe(false);
  });

  it("says of each mobility that is not kept what became of it, and that it must be exported anew for too short a stay", async () => {
    const book = await bookOf(reduced);
    const rows = book.shown("Lines").filter(([flow]) => flow === "JOB-FI" || flow === "GROUP-LT");
    expect(rows.map(([flow, , state, , amount]) => [flow, state, amount])).toEqual([
      ["JOB-FI", words.flowStatuses.cancelled, 0],
      ["GROUP-LT", words.flowStatuses["not-kept"], 0],
    ]);
    expect(rows[1]?.[5]).toContain(english.rules["activity-duration"]);
    const days = english.fields["flows.durationDays"].label;
    change(book, "COURSE-IE", days, 2);
    expect(isLeft(book)).toBe(false);
    change(book, "COURSE-IE", days, 1);
    expect(isLeft(book)).toBe(true);
  });

  it("gives no number where nothing is decided: words, and the range", async () => {
    const { options } = reduced;
    const realised = took({ "GROUP-ES": { status: "force-majeure" } });
    const { finalGrantRange } = settle(award, realised, options);
    const shown = (await bookOf({ award, realised, options })).shown(words.title);
    const finalGrant = shown.filter(([name]) => String(name).startsWith(words.finalGrant));
    expect(finalGrant.map(([name, , amount]) => [name, amount])).toEqual([
      [words.finalGrant, notKnown],
      [`${words.finalGrant}, ${words.notDecided(finalGrantRange)}`, ""],
    ]);
    expect(shown[2]?.slice(0, 2)).toEqual([words.balance.none, notKnown]);
  });

  it("asks for a new export where a policy on transfers would have to be applied again", async () => {
    const transferPolicy = { name: "none", transfers: [] };
    const book = await bookOf({ award, realised: took({}), options: { baseRates, transferPolicy } });
    change(book, "GROUP-LT", "Participants", 7);
    expect(isLeft(book)).toBe(false);
    change(book, "GROUP-LT", "Participants", 9);
    expect(isLeft(book)).toBe(true);
  });

  it("is the same file each time, and in the language asked for", async () => {
    const { realised, options } = reduced;
    expect(await settlementWorkbook(award, realised, options)).toEqual(
      await settlementWorkbook(award, realised, options),
    );
    const book = await recalculated(await settlementWorkbook(award, realised, { ...options, messages: polish }));
    const { lines, inputs, rates, checks, sources } = polish.workbook.sheets;
    expect(book.sheets).toEqual([polish.settlement.title, lines, inputs, rates, checks, sources]);
    expect(book.shown("Rozliczenie").flat()).toContain("Dofinansowanie końcowe");
    expect(eur(book.shown("Rozliczenie").find(([name]) => name === "Dofinansowanie końcowe")?.[2])).toBe(
      settle(award, realised, options).finalGrant,
    );
    for (const sheet of book.sheets) expect(book.shown(sheet)).toEqual(book.written(sheet));
  });

  it("tells what is not known, where each finding is, and every input by a name", async () => {
    const book = await bookOf({
      ...reduced,
      realised: took({
        "COURSE-IE": { fundedDays: 4 },
        "GROUP-ES": { status: "force-majeure", forceMajeure: { travel: "5.00" } },
      }),
    });
    const checks = book.shown("Checks");
    for (const each of ["evidence", "force-majeure"] as const) {
      expect(checks.map(([text]) => text)).toContain(words.unknowns[each]);
    }
    for (const [where, label] of book.shown("Inputs").slice(2)) {
      expect(where).not.toBe("");
      expect(label).not.toBe("");
    }
  });
});

describe("what somebody wrote in a settlement", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "#N/A", "'=1", "\t=1", '"&A1&"'])(
    "%j is a text, and no formula",
    async (id) => {
      const named = (name: string): Settling => {
        const [first, ...others] = demo.flows;
        if (first === undefined) throw new Error("the demo has flows");
        const flows = [{ ...first, id: name }, ...others];
        const applicant = { ...demo.applicant, name };
        const application = { ...demo, applicant, title: name, flows, preparatoryVisits: [], exceptionalCosts: [] };
        return {
          award: { application, total: 30000, payments: [{ amount: 5, date: name }] },
          realised: { flows: [{ ...first, id: name, status: "cancelled" }, ...others] },
          options: { baseRates, reduction: { percent: 3, reason: name }, transferPolicy: { name, transfers: [] } },
        };
      };
      const [book, plain] = [await bookOf(named(id)), await bookOf(named("plain"))];
      expect(book.shown("Lines").map(([flow]) => flow)).toContain(id);
      expect(book.formulas).toEqual(plain.formulas);
    },
  );
});
