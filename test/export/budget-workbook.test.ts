import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { baseRateRanges } from "../../src/export/base-rate-ranges.js";
import { budgetWorkbook, reportMarkdown } from "../../src/export/index.js";
import { assess, calculateGrant, categories, rateTable } from "../../src/index.js";
import { messages as english } from "../../src/messages/en.js";
import { messages as polish } from "../../src/messages/pl.js";
import { resolvePlaces, withPlaceFindings } from "../../src/places/index.js";
import { applicationOf, fixture } from "../fixtures.js";
import { type Recalculated, recalculated, type Shown } from "./recalculated.js";
import { sampleOfFixtures } from "./sample.js";
import { sheetsOf } from "./workbook-xml.js";

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };

/** Exactly the cents, or the words for an unknown amount. */
const eur = (shown: Shown | undefined) => (typeof shown === "number" ? shown.toFixed(2) : shown);
const notKnown = english.amounts.notKnown;
const column = (rows: readonly (readonly Shown[])[], at: number) => rows.map((row) => row[at] ?? "");

describe("a workbook that is calculated by another engine", () => {
  it.each(sampleOfFixtures())("$name: has our amounts, cell by cell", async ({ application, options }) => {
    const grant = calculateGrant(application, options);
    const book = await recalculated(await budgetWorkbook(application, options));

    const lines = book.shown("Lines").slice(2);
    const amounts = lines
      .map((line) => ({ category: line[2], amount: eur(line[4]) }))
      .filter(({ amount }) => amount !== notKnown && amount !== "");
    const ours = grant.lines.map(({ category, amount }) => ({ category: english.categories[category], amount }));
    expect(amounts).toHaveLength(ours.length);
    expect(amounts).toEqual(expect.arrayContaining(ours));

    const budget = book.shown("Budget");
    for (const { activity, ...cells } of grant.summary.activities) {
      const row = budget.find(([name]) => name === english.activities[activity]);
      expect(row?.slice(1).map(eur)).toEqual([...categories, "total" as const].map((key) => cells[key] ?? notKnown));
    }
    const total = budget.find(([name]) => name === english.categories.total);
    expect(total?.slice(1).map(eur)).toEqual(
      [...categories, "total" as const].map((key) => grant.summary.total[key] ?? notKnown),
    );
    for (const formula of book.formulas)
      expect(formula).not.toMatch(/[+(]0\*|\*0\b(?!\.)|MIN\(([^,()]+),\1\)|MAX\(([^-,()]+)-\2,0\)/);
    // Who does not calculate, as a preview, shows the same.
    for (const sheet of book.sheets) expect(book.shown(sheet)).toEqual(book.written(sheet));
  });
});

describe("the guide's range of a base rate", () => {
  it.each([
    [2024, "VET", "learners", "1", 39, 127],
    [2023, "SCH", "staff", "1", 101, 180],
  ])("of %d %s for %s in group %s, of two candidates the wider", (call, field, category, group, minimum, maximum) => {
    expect(baseRateRanges(rateTable(call, field))(category, group)).toEqual({ minimum, maximum });
  });

  it("is not known of a group that the call does not have", () => {
    expect(baseRateRanges(rateTable(2023, "SCH"))("staff", "9")).toBeUndefined();
  });
});

describe("the demo's workbook", () => {
  /** The row of a base rate among the inputs. */
  const rowOfRate = (book: Recalculated, group: string) =>
    book.shown("Inputs").findIndex(([where, label]) => where === "base rates · staff" && label === group);

  it.each([
    [100.99, "Outside the guide's range: 101–180"],
    [101, ""],
    [180, ""],
    [180.01, "Outside the guide's range: 101–180"],
    [9999, "Outside the guide's range: 101–180"],
    // It is no amount.
    [141.001, english.workbook.exportAnew],
  ])("says beside a base rate of %d whether the guide has it", async (rate, notice) => {
    const book = await recalculated(await budgetWorkbook(demo, { baseRates }));
    const row = rowOfRate(book, "Country group 1");
    book.set("Inputs", row, 2, rate);
    expect(book.shown("Inputs")[row]?.[7]).toBe(notice);
    const isAnew = notice === english.workbook.exportAnew;
    const [line] = book.shown("Lines").filter(([flow, , category]) => {
      return flow === "JOB-FI" && category === english.categories.individualSupport;
    });
    // Two persons, five days and two of travel.
    expect(eur(line?.[4])).toBe((Math.round(2 * 7 * rate * 100) / 100).toFixed(2));
    expect(line?.[6]).toBe(isAnew ? notice : "");
    expect(book.shown("Budget").flat().includes(english.workbook.exportAnewAbove)).toBe(isAnew);
  });

  it("says so of a base rate that is filled in later", async () => {
    const book = await recalculated(await budgetWorkbook(demo, { baseRates: { ...baseRates, staff: {} } }));
    const row = rowOfRate(book, "Country group 1");
    expect(book.shown("Inputs")[row]?.[7]).toBe("");
    book.set("Inputs", row, 2, 9999);
    expect(book.shown("Inputs")[row]?.[7]).toBe("Outside the guide's range: 101–180");
  });

  it("says so of a base rate that is outside of the range when it is written", async () => {
    const each = fixture("2024/KA122-SCH/individual-support/base-rates-out-of-range");
    const book = await recalculated(await budgetWorkbook(applicationOf(each), each.expected.options));
    const notices = book.written("Inputs").flatMap(([where, label, , , , , , notice]) => {
      return String(where).startsWith("base rates") ? [`${label}: ${notice}`] : [];
    });
    expect(notices).toEqual([
      "Country group 1: Outside the guide's range: 107–191",
      "Country group 3: ",
      "Country group 2: Outside the guide's range: 41–74",
    ]);
    expect(book.shown("Inputs")).toEqual(book.written("Inputs"));
    expect(book.shown("Lines").every((line) => line[6] !== english.workbook.exportAnew)).toBe(true);
  });

  it("has headings at the side of what stands below them, and texts apart from the numbers before them", async () => {
    const { sheets } = await readXlsx(await budgetWorkbook(demo, { baseRates }), { readStyles: true });
    const side = (name: string, row: number, column: number) => {
      const { alignment } = sheets.find((sheet) => sheet.name === name)?.cells?.get(`${row},${column}`)?.style ?? {};
      return [alignment?.horizontal ?? "", alignment?.indent ?? 0].join(" ");
    };
    // Rows count from 0, as columns do: the headings, and the row below them.
    for (const row of [6, 7]) expect([0, 1].map((column) => side("Budget", row, column))).toEqual([" 0", "right 0"]);
    for (const row of [1, 2]) {
      expect([3, 4, 5].map((column) => side("Lines", row, column))).toEqual([" 0", "right 0", "left 1"]);
      const ofInputs = [2, 3, 4, 5, 6, 7].map((column) => side("Inputs", row, column));
      expect(ofInputs).toEqual(["right 0", "left 1", "right 0", "right 0", "right 0", "left 1"]);
    }
  });

  it("moves with its inputs: a third participant of the job shadowing", async () => {
    const book = await recalculated(await budgetWorkbook(demo, { baseRates }));
    const inputs = book.shown("Inputs");
    const row = inputs.findIndex(([where, label]) => where === "JOB-FI" && label === "Participants");
    expect(inputs[row]?.[2]).toBe(2);
    book.set("Inputs", row, 2, 3);
    // Two get 350 + 275 (320 by green means) + … each; the third the same, worked out by the engine for three.
    const [first, ...others] = demo.flows;
    if (first === undefined) throw new Error("the demo has flows");
    const { total } = calculateGrant({ ...demo, flows: [{ ...first, participants: 3 }, ...others] }, { baseRates });
    expect(
      eur(
        book
          .shown("Budget")
          .find(([name]) => name === "Total")
          ?.at(-1),
      ),
    ).toBe(total);
    expect(column(book.shown("Budget"), 0)).toContain(english.workbook.changedAbove);
  });

  it("says that it must be exported anew where a distance leaves its band, or a country is another", async () => {
    const bytes = await budgetWorkbook(demo, { baseRates });
    for (const [label, value] of [
      [english.fields["flows.distanceKm"].label, 2000],
      [english.fields["flows.destination"].label, "SE"],
    ] as const) {
      const book = await recalculated(bytes);
      const row = book.shown("Inputs").findIndex(([, name]) => name === label);
      expect(row, label).toBeGreaterThan(0);
      expect(column(book.shown("Budget"), 0)).not.toContain(english.workbook.exportAnewAbove);
      book.set("Inputs", row, 2, value);
      expect(book.shown("Inputs")[row]?.[7]).toBe(english.workbook.exportAnew);
      expect(column(book.shown("Lines"), 6)).toContain(english.workbook.exportAnew);
      expect(column(book.shown("Budget"), 0)).toContain(english.workbook.exportAnewAbove);
    }
  });

  it("says that it must be exported anew where fewer go than those of them who ask for no individual support", async () => {
    // Without a line of individual support these are no input of the sheet, which could be fewer, too.
    const flow = {
      id: "JOB",
      activity: "job-shadowing",
      destination: "FI",
      participants: 3,
      notRequested: { individualSupport: 3 },
      durationDays: 5,
      distanceKm: 1000,
    };
    const project = { call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, flows: [flow] };
    const book = await recalculated(await budgetWorkbook(project));
    const row = book.shown("Inputs").findIndex(([, name]) => name === english.fields["flows.participants"].label);
    expect(column(book.shown("Budget"), 0)).not.toContain(english.workbook.exportAnewAbove);
    book.set("Inputs", row, 2, 2);
    expect(book.shown("Inputs")[row]?.[7]).toBe(english.workbook.exportAnew);
    expect(column(book.shown("Budget"), 0)).toContain(english.workbook.exportAnewAbove);
  });

  it("waits for a base rate that nobody knows, and takes it", async () => {
    const book = await recalculated(await budgetWorkbook(demo));
    const total = () =>
      eur(
        book
          .shown("Budget")
          .find(([name]) => name === "Total")
          ?.at(-1),
      );
    expect(total()).toBe(notKnown);
    for (const [row, [where, label]] of book.shown("Inputs").entries()) {
      const group = Number(String(label).match(/^Country group (\d)/)?.[1]) as 2 | 3;
      if (where === "base rates · staff") book.set("Inputs", row, 2, baseRates.staff[group]);
      if (where === "base rates · learners") book.set("Inputs", row, 2, baseRates.learners[group]);
    }
    expect(total()).toBe("35562.50");
  });

  it("is the same file each time, and in the language asked for", async () => {
    expect(await budgetWorkbook(demo, { baseRates })).toEqual(await budgetWorkbook(demo, { baseRates }));
    const book = await recalculated(await budgetWorkbook(demo, { baseRates, messages: polish }));
    expect(book.sheets).toEqual(Object.values(polish.workbook.sheets));
    expect(book.shown("Budżet").flat()).toContain("Wsparcie indywidualne");
  });
});

describe("the checks", () => {
  it("have the findings and ticks of the assessment that is given, as the reports have them", async () => {
    const [first, ...others] = demo.flows;
    if (first === undefined) throw new Error("the demo has flows");
    const named = { ...demo, flows: [{ ...first, venue: { place: "Dublin", country: "IE" } }, ...others] };
    const { application, findings } = resolvePlaces(named);
    const assessment = withPlaceFindings(assess(application, { baseRates }), findings);
    const said = "was read as Dublin, Leinster, IE";
    expect(reportMarkdown(application, assessment)).toContain(said);
    const [ticked, open] = assessment.eligibility.manualChecks.map(({ id }) => id);
    const given = { ...assessment, ticked: [ticked ?? ""] };
    const checks = (await recalculated(await budgetWorkbook(application, { baseRates, assessment: given }))).shown(
      "Checks",
    );
    expect(column(checks, 0).join("\n")).toContain(said);
    const answerTo = (id = "") =>
      checks.find(([question]) => question === english.manualChecks[id as keyof typeof english.manualChecks])?.[2];
    expect([answerTo(ticked), answerTo(open)]).toEqual(["Yes", ""]);
  });
});

describe("on a screen and on paper", () => {
  it("each sheet keeps its heading in sight and on each page, prints what is in it, and has widths", async () => {
    const files = unzipSync(await budgetWorkbook(demo, { baseRates }));
    const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const names = Object.values(english.workbook.sheets);
    const defined = [
      ...xml("xl/workbook.xml").matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d)"[^>]*>([^<]*)</g),
    ].map(([, kind, sheet, range]) => `${kind} ${names[Number(sheet)]} ${range}`);
    const headings = { Budget: 7, Lines: 2, Inputs: 2, Rates: 2, Checks: 1, Sources: 1 };
    const columns = { Budget: "J", Lines: "H", Inputs: "H", Rates: "H", Checks: "D", Sources: "D" };
    for (const [index, name] of names.entries()) {
      const [row, last] = [headings[name as keyof typeof headings], columns[name as keyof typeof columns]];
      const sheet = xml(`xl/worksheets/sheet${index + 1}.xml`);
      const rows = [...sheet.matchAll(/<row r="(\d+)"/g)].map(([, at]) => Number(at));
      expect(defined).toContain(`Print_Titles ${name} ${name}!$${row}:$${row}`);
      expect(defined).toContain(`Print_Area ${name} ${name}!$A$1:$${last}$${Math.max(...rows)}`);
      expect(sheet, name).toMatch(new RegExp(`<pane ySplit="${row}"[^>]*state="frozen"`));
      expect(sheet.match(/<col [^>]*customWidth/g), name).toHaveLength(last.charCodeAt(0) - 64);
    }
  });

  it("an answer is chosen from a list, beside each question and nothing else", async () => {
    const checks = sheetsOf(await budgetWorkbook(demo, { baseRates })).find(({ name }) => name === "Checks");
    const last = 4 + assess(demo, { baseRates }).eligibility.manualChecks.length;
    expect(checks?.lists).toEqual([{ range: `C5:C${last}`, formula: '"Yes,No"' }]);
  });
});

describe("what somebody wrote", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "#N/A", "'=1", "\t=1", "a\u0000b\ud800", '"&A1&"'])(
    "%j is a text, and no formula",
    async (id) => {
      const [first, ...others] = demo.flows;
      if (first === undefined) throw new Error("the demo has flows");
      const named = {
        ...demo,
        title: id,
        flows: [{ ...first, id }, ...others],
        preparatoryVisits: [],
        exceptionalCosts: [],
      };
      const book = await recalculated(await budgetWorkbook(named, { baseRates }));
      const safe = id.replace(/[\0\ud800]/gu, "\u{fffd}");
      expect(column(book.shown("Lines"), 0)).toContain(safe);
      const plain = await recalculated(
        await budgetWorkbook(
          { ...named, title: "plain", flows: [{ ...first, id: "plain" }, ...others] },
          { baseRates },
        ),
      );
      expect(book.formulas).toEqual(plain.formulas);
    },
  );
});

describe("what is not known", () => {
  it("is said in words, and is in no sum", async () => {
    const [first, ...others] = demo.flows;
    const draft = { ...demo, flows: [{ ...first, durationDays: undefined }, ...others] };
    const book = await recalculated(await budgetWorkbook(draft, { baseRates }));
    const budget = book.shown("Budget");
    const row = (name: string) =>
      budget
        .find((each) => each[0] === name)
        ?.slice(1)
        .map(eur);
    expect(row("Total")?.at(-1)).toBe(notKnown);
    // All but the individual support of the job shadowing: 2 persons × 7 days × 141.
    expect(row(english.workbook.knownSoFar)?.[0]).toBe("33588.50");
  });

  it("leaves an action without a budget its checks, and a draft of nothing too", async () => {
    for (const draft of [applicationOf(fixture("2026/KA120-SCH/whole-application/individual-organisation")), {}]) {
      const book = await recalculated(await budgetWorkbook(draft));
      expect(book.sheets).toEqual(["Checks", "Sources"]);
    }
  });
});
