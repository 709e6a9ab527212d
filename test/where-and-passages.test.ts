import { describe, expect, it } from "vitest";
import type { Application } from "../src/application/application.js";
import * as en from "../src/messages/en.js";
import { inEnglish } from "../src/messages/headings.js";
import { languages } from "../src/messages/languages.js";
import type { Messages } from "../src/messages/messages.js";
import type { Passage } from "../src/messages/passage.js";
import * as pl from "../src/messages/pl.js";
import { callTables } from "../src/rates/index.js";
import { parseJson } from "../src/schema/parse-json.js";
import { notWords } from "./cli/not-words.js";
import { applicationOf, fixture } from "./fixtures.js";
import { passagesIn } from "./support/tables.js";

const passages: readonly Passage[] = [
  { source: "PG-2026", pages: [118], section: "Travel", footnotes: [], interpretation: undefined },
  {
    source: "PG-2021",
    pages: [118, 119],
    section: "Διαπιστευμένα σχέδια",
    footnotes: ["60", "61"],
    interpretation: "I4",
  },
  { source: "TFEU", pages: [], section: "Articles 349 and 355", footnotes: ["1"], interpretation: undefined },
];

describe("a passage", () => {
  it.each([
    [passages[0], 'PG-2026, p. 118, "Travel"', "PG-2026, s. 118, „Travel”"],
    [
      passages[1],
      'PG-2021, pp. 118, 119, "Accredited projects", footnotes 60, 61 (I4)',
      "PG-2021, s. 118, 119, „Accredited projects”, przypisy 60, 61 (I4)",
    ],
    [passages[2], 'TFEU, "Articles 349 and 355", footnote 1', "TFEU, „Articles 349 and 355”, przypis 1"],
  ])("%j", (passage, english, polish) => {
    if (passage === undefined) throw new Error("no passage");
    expect(en.messages.passage(passage)).toBe(english);
    expect(pl.messages.passage(passage)).toBe(polish);
  });

  it("has an English heading in every call", () => {
    // Those of cells, and those of sentences without a figure.
    const citations = [...passagesIn(callTables)].flatMap((each) => each.citations);
    expect(citations.length).toBeGreaterThan(0);
    for (const { section } of citations) expect(inEnglish(section)).not.toMatch(/\p{Script=Greek}/u);
  });
});

describe("citations in words", () => {
  it("join passages that differ in their pages only, or in their footnotes only", () => {
    const travel = { source: "PG-2026", section: "Travel" };
    const cited = [
      { ...travel, page: 118 },
      { ...travel, page: 119 },
      { ...travel, page: 119, section: "Funding rules", footnote: "4" },
      { ...travel, page: 119, section: "Funding rules", footnote: "5" },
    ];
    expect(en.citationTexts(cited)).toEqual([
      'PG-2026, pp. 118, 119, "Travel"',
      'PG-2026, p. 119, "Funding rules", footnotes 4, 5',
    ]);
  });
});

describe("a place of the application", () => {
  const application: Application = {
    ...applicationOf(fixture("2023/KA122-SCH/whole-application/demo")),
    consortium: { members: [{ country: "PL" }, { name: "Liceum", country: "PL", grants: [] }] },
    preparatoryVisits: [{ flow: "GROUP-ES", participants: 1, reason: "a" }],
    exceptionalCosts: [
      { type: "expensive-travel", flow: "JOB-FI", persons: 1, realCost: "1.00" },
      { type: "financial-guarantee", realCost: "1.00" },
    ],
  };

  it.each([
    [[], "", ""],
    [["flows"], "all flows", "wszystkie przepływy"],
    [["flows", 0, "travelDays"], "JOB-FI · travelDays", "JOB-FI · travelDays"],
    [["flows", 99], "flow 100", "przepływ 100"],
    [
      ["flows", 1, "accompanyingPersons", 0, "persons"],
      "GROUP-ES · accompanying persons · persons",
      "GROUP-ES · osoby towarzyszące · persons",
    ],
    [
      ["preparatoryVisits", 0, "reason"],
      "preparatory visit 1 (GROUP-ES) · reason",
      "wizyta przygotowawcza 1 (GROUP-ES) · reason",
    ],
    [
      ["exceptionalCosts", 0, "realCost"],
      "exceptional cost 1 (JOB-FI) · realCost",
      "koszt nadzwyczajny 1 (JOB-FI) · realCost",
    ],
    [["exceptionalCosts", 1], "exceptional cost 2", "koszt nadzwyczajny 2"],
    [["consortium", "members", 0, "country"], "member 1 · country", "członek konsorcjum 1 · country"],
    [
      ["consortium", "members", 1, "grants", 0, "call"],
      "member 2 (Liceum) · grant 1 · call",
      "członek konsorcjum 2 (Liceum) · dofinansowanie 1 · call",
    ],
    [["applicant", "grants", 1, "call"], "applicant · grant 2 · call", "applicant · dofinansowanie 2 · call"],
    [["applicant", "grants"], "applicant.grants", "applicant.grants"],
    [["options", "baseRates", "staff", "1"], "base rates · staff.1", "stawki bazowe · staff.1"],
    [["options", "dayCount"], "day count", "sposób liczenia dni"],
  ])("%j", (path, english, polish) => {
    expect(en.whereText(path, application)).toBe(english);
    expect(pl.whereText(path, application)).toBe(polish);
  });
});

const libraries: readonly (readonly [string, Messages])[] = await Promise.all(
  languages.map(async (language) => [language, (await import(`../src/messages/${language}.ts`)).messages] as const),
);

it.each(libraries)("names places in %s in words", (_, { where }) => {
  for (const text of [where.allFlows, where.baseRates, where.dayCount, where.flow(1), where.grant(2)]) {
    expect(text).toMatch(/^\p{Ll}[^.]+$/u);
    expect(text).not.toMatch(notWords);
  }
});

describe("what is wrong with a text that should be JSON", () => {
  it.each([
    ["", "is empty", "brak treści"],
    [" \n", "is empty", "brak treści"],
    ['{"call"', "is not JSON: it ends in the middle (column 8)", "to nie jest JSON: urywa się w środku (kolumna 8)"],
    [
      "[1,\n2",
      "is not JSON: it ends in the middle (line 2, column 2)",
      "to nie jest JSON: urywa się w środku (wiersz 2, kolumna 2)",
    ],
    [
      '{\n"call": 2023,,\n}',
      'is not JSON: unexpected token at line 2, column 14: "call": 2023,,',
      'to nie jest JSON: nieoczekiwany znak (wiersz 2, kolumna 14): "call": 2023,,',
    ],
    [
      '{\n  "flows": [ }',
      'is not JSON: unexpected token at line 2, column 14: "flows": [ }',
      'to nie jest JSON: nieoczekiwany znak (wiersz 2, kolumna 14): "flows": [ }',
    ],
    ['{"a": "x', "is not JSON: it ends in the middle (column 9)", "to nie jest JSON: urywa się w środku (kolumna 9)"],
    ['{"a": tr', "is not JSON: it ends in the middle (column 9)", "to nie jest JSON: urywa się w środku (kolumna 9)"],
    [
      `{"a": ${"1,".repeat(100)}}`,
      `is not JSON: unexpected token at column 9: {"a": 1,${"1,".repeat(20)}`,
      `to nie jest JSON: nieoczekiwany znak (kolumna 9): {"a": 1,${"1,".repeat(20)}`,
    ],
    [
      '{"a": 1, "a": 2}',
      'the key "a" is given twice, the second time at column 10',
      "klucz „a” podano dwa razy, po raz drugi: kolumna 10",
    ],
  ])("%j", (text, english, polish) => {
    const parsed = parseJson(text);
    if (parsed.success) throw new Error("it must be refused");
    expect(parsed.issues.map(en.issueMessage)).toEqual([english]);
    expect(parsed.issues.map(pl.issueMessage)).toEqual([polish]);
  });

  it("is nothing in JSON, with a byte order mark or without one", () => {
    for (const text of ['{ "call": 2026 }', '\ufeff{ "call": 2026 }\n']) {
      expect(parseJson(text)).toEqual({ success: true, data: { call: 2026 } });
    }
  });

  it("quotes no more of a key than a person can read", () => {
    const key = "k".repeat(1000);
    const parsed = parseJson(`{"${key}": 1, "${key}": 2}`);
    expect(parsed).toMatchObject({ issues: [{ code: "json.key-twice", params: { key: `${"k".repeat(60)}…` } }] });
  });
});
