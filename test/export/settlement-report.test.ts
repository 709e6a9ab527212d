import { Window } from "happy-dom";
import MarkdownIt from "markdown-it";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ProjectAward, RealisedFlow } from "../../src/application/realised.js";
import { exportSettlementAs, settlementCsv, settlementHtml, settlementMarkdown } from "../../src/export/index.js";
import { type Settlement, type SettleOptions, settle } from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";
import { applicationOf, fixture } from "../fixtures.js";

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
const { flows, preparatoryVisits, exceptionalCosts } = demo;
const award: ProjectAward = { application: demo, total: "35562.50", payments: [{ amount: "28450.00" }] };

function settled(changes: Readonly<Record<string, Partial<RealisedFlow>>>, options: SettleOptions = {}, of = award) {
  const took = flows.map((flow) => ({ ...flow, ...changes[flow.id] }));
  const project = { award: of, realised: { flows: took, preparatoryVisits, exceptionalCosts } };
  return { project, settlement: settle(project.award, project.realised, { baseRates, ...options }) };
}

/** A trip cancelled, one that is too short, one pupil fewer, and a reduction. */
const { project, settlement } = settled(
  { "JOB-FI": { status: "cancelled" }, "SHORT-IT": { durationDays: 5 }, "GROUP-LT": { participants: 7 } },
  { reduction: { percent: 25, reason: "letter of 3 May 2026" } },
);

function pageOf(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document;
}

const shownOf = (markdown: string) => pageOf(new MarkdownIt("default", { html: true }).render(markdown));
const cellsOf = (table: {
  querySelectorAll: (of: string) => Iterable<{ children: Iterable<{ textContent: string }> }>;
}) => [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

describe.each([
  ["HTML", (...given: Parameters<typeof settlementHtml>) => pageOf(settlementHtml(...given))],
  ["Markdown", (...given: Parameters<typeof settlementMarkdown>) => shownOf(settlementMarkdown(...given))],
])("a settlement as %s", (_, report) => {
  const page = report(project, settlement);
  const tables = [...page.querySelectorAll("table")].map(cellsOf);

  it("has the balance first, and how it comes about", () => {
    expect(page.querySelector("h2")?.textContent).toBe("Result");
    expect(page.querySelector("h2 + p")?.textContent).toBe("To be paid back: 1,477.50 EUR");
    // Of 35,562.50 go the trip's 3,224.00, the short stay's 4,227.00, and of one pupil 100 + 7 × 47 + 210; and 25 % of what
    // is left of 3,500 for organisational support: 3,500 - 700 - 700 - 100. Then 26,972.50 - 28,450.
    expect(tables[0]).toEqual([
      ["Settlement", "Amount, EUR"],
      ["Realised", "27,472.50"],
      ["Reduction by the agency (25 %)", "-500.00"],
      ["Final grant", "26,972.50"],
      ["Awarded", "35,562.50"],
      ["Paid so far", "28,450.00"],
    ]);
    expect(page.body.textContent).toContain("letter of 3 May 2026");
  });

  it("has awarded and realised side by side, and the mobilities with their state", () => {
    expect(tables[1]?.at(-1)).toEqual(["Total", "35,562.50", "27,472.50", "-8,090.00", "77.3"]);
    expect(tables[1]).toContainEqual(["Organisational support", "3,500.00", "2,000.00", "-1,500.00", "57.1"]);
    expect(tables[2]).toContainEqual(["Job shadowing", "3,224.00", "0.00", "-3,224.00", "0.0"]);
    expect(tables[3]).toContainEqual(["JOB-FI", "Job shadowing", "cancelled", "3,224.00", "0.00", "-3,224.00"]);
    const text = page.body.textContent;
    expect(text).toContain("GROUP-LT: Participants 8 → 7.");
    expect(text).toContain("SHORT-IT: Does not meet: Duration of the activity");
  });

  it("has each section once: findings with their place, what is not known, reasons and sources", () => {
    const headings = [...page.querySelectorAll("h2")].map(({ textContent }) => textContent);
    expect(headings).toEqual([
      ...["Result", "By budget category", "By type of activity", "By mobility", "Findings"],
      ...["What this settlement does not know", "How each amount comes about", "Sources"],
    ]);
    expect([...page.querySelectorAll("h3")].map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/^COURSE-IE – .*: 5,709.00 EUR$/),
    );
    expect(page.body.textContent).not.toContain("realised.flows");
  });

  it("says what is not decided in words, with its range", () => {
    const open = settled({ "GROUP-ES": { status: "force-majeure" } });
    const shown = report(open.project, open.settlement).body.textContent;
    // All but the group's 15,130.50 are kept.
    expect(shown).toContain("Final grant: not decided: 20,432.00 EUR to 35,562.50 EUR");
    expect(shown).toContain("Balance: not decided: -8,018.00 EUR to 7,112.50 EUR");
  });

  it("is in the language asked for, and shows markup as text", () => {
    const named = settled({}, {}, { ...award, application: { ...demo, title: "<b>*x*</b>|\n# y" } });
    const shown = report(named.project, named.settlement, polish);
    expect(shown.querySelector("h1")?.textContent).toBe("Rozliczenie: <b>*x*</b>| # y");
    expect(shown.querySelector("b")).toBeNull();
    expect(shown.querySelector("h2 + p")?.textContent).toBe(
      `Pozostało do wypłaty: ${new Intl.NumberFormat("pl-PL", { minimumFractionDigits: 2, useGrouping: "always" }).format(7112.5)} EUR`,
    );
  });
});

describe("a settlement as CSV", () => {
  const rowsOf = (of: Settlement) => Papa.parse<string[]>(settlementCsv(of), { skipEmptyLines: true }).data;

  it("has a row for each mobility and category, which add up to what was realised", () => {
    const [header, ...rows] = rowsOf(settlement);
    expect(header?.slice(0, 7)).toEqual(
      [
        ...["\ufeffFlow", "Activity type", "What became of it", "Budget category"],
        ...["Planned, EUR", "Realised, EUR", "Difference, EUR"],
      ].map((name, index) => (index === 0 ? name.replace("\ufeff", "") : name)),
    );
    const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0).toFixed(2);
    expect([sum(4), sum(5), sum(6)]).toEqual(["35562.50", "27472.50", "-8090.00"]);
    expect(rows[0]?.slice(0, 7)).toEqual([
      ...["JOB-FI", "Job shadowing", "cancelled", "Organisational support", "700.00", "0.00", "-700.00"],
    ]);
    expect(settlementCsv(settlement).startsWith("\ufeff")).toBe(true);
  });

  it("has no formula, and leaves empty what is not known", () => {
    const id = "=HYPERLINK(1)";
    const [first, ...others] = flows;
    if (first === undefined) throw new Error("the demo has flows");
    const application = { ...demo, flows: [{ ...first, id }, ...others] };
    const { preparatoryVisits: _, exceptionalCosts: __, ...without } = application;
    const took = { flows: [{ ...first, id, status: "force-majeure" as const }, ...others] };
    const rows = rowsOf(settle({ application: without, total: 100 }, took, { baseRates }));
    expect(rows[1]?.slice(0, 7)).toEqual([
      ...[`'${id}`, "Job shadowing", "force majeure", "Organisational support", "700.00", "", ""],
    ]);
  });
});

describe("exportSettlementAs", () => {
  it("writes each format, and shows the findings of the settlement that it is given", async () => {
    const start = async (format: Parameters<typeof exportSettlementAs>[0]) => {
      const content = await exportSettlementAs(format, project, settlement, { baseRates });
      return typeof content === "string" ? content.slice(0, 5) : String.fromCharCode(...content.slice(0, 2));
    };
    expect(await Promise.all((["xlsx", "csv", "md", "html"] as const).map(start))).toEqual([
      ...["PK", "\ufeffFlow", "# Set", "<!doc"],
    ]);
  });
});

it("counts months in the form that the number takes", () => {
  expect(settlementMarkdown(project, settlement, polish)).toContain("15 miesięcy");
  expect(settlementMarkdown(project, settlement)).toContain("15 months");
});
