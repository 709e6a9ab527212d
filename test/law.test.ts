import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Application } from "../src/application/application.js";
import { assess } from "../src/assess.js";
import type { Field } from "../src/rates/call-table.js";
import { actionTables, callTable } from "../src/rates/index.js";
import { categories } from "../src/results/category.js";
import { actionRules } from "../src/rules/index.js";
import { type ManualCheckRule, manualChecks } from "../src/rules/manual/checks.js";
import { applicationOf, fixture } from "./fixtures.js";
import { passagesIn } from "./support/tables.js";

/*
 * `docs/law` has a line for each normative sentence of the chapters, and says where it is encoded, or why it is none of
 * ours. Here the page is checked against the rules.
 */

const root = path.join(import.meta.dirname, "../docs/law");

/** A chapter of an edition: the pages of the guide, and the fields that it speaks of. */
interface Chapter {
  readonly edition: string;
  readonly chapter: string;
  readonly call: number;
  readonly fields: readonly Field[];
  readonly first: number;
  readonly last: number;
}

const allFields = ["SCH", "VET", "ADU"] as const;

const chapters: readonly Chapter[] = [
  { edition: "2021-el-v2", chapter: "accreditation", call: 2021, fields: allFields, first: 80, last: 88 },
  { edition: "2023-en-v3", chapter: "accreditation", call: 2023, fields: allFields, first: 78, last: 86 },
  { edition: "2025-en-v2", chapter: "accreditation", call: 2025, fields: allFields, first: 72, last: 80 },
  { edition: "2026-en-v1", chapter: "accreditation", call: 2026, fields: allFields, first: 73, last: 81 },
  { edition: "2021-el-v2", chapter: "school", call: 2021, fields: ["SCH"], first: 107, last: 122 },
  { edition: "2023-en-v3", chapter: "school", call: 2023, fields: ["SCH"], first: 104, last: 118 },
  { edition: "2025-en-v2", chapter: "school", call: 2025, fields: ["SCH"], first: 102, last: 120 },
  { edition: "2026-en-v1", chapter: "school", call: 2026, fields: ["SCH"], first: 103, last: 122 },
  { edition: "2021-el-v2", chapter: "vet", call: 2021, fields: ["VET"], first: 89, last: 106 },
  { edition: "2023-en-v3", chapter: "vet", call: 2023, fields: ["VET"], first: 87, last: 103 },
  { edition: "2025-en-v2", chapter: "vet", call: 2025, fields: ["VET"], first: 81, last: 101 },
  { edition: "2026-en-v1", chapter: "vet", call: 2026, fields: ["VET"], first: 82, last: 102 },
  { edition: "2021-el-v2", chapter: "adult", call: 2021, fields: ["ADU"], first: 123, last: 139 },
  { edition: "2023-en-v3", chapter: "adult", call: 2023, fields: ["ADU"], first: 119, last: 134 },
  { edition: "2025-en-v2", chapter: "adult", call: 2025, fields: ["ADU"], first: 121, last: 139 },
  { edition: "2026-en-v1", chapter: "adult", call: 2026, fields: ["ADU"], first: 123, last: 142 },
];

/** The accreditation has a chapter of its own, for all fields; the chapter of a field is about the other actions. */
const isOf = ({ chapter, fields }: Chapter, action: string) =>
  fields.some((field) => action.endsWith(`-${field}`)) && action.startsWith("KA120-") === (chapter === "accreditation");

interface Line {
  readonly page: number;
  readonly says: string;
  readonly where: string;
}

/**
 * The lines of a page of the map, with the page of the guide that they stand under: `## Page 103` of the chapter itself,
 * `### Page 75` of another one that bears on it.
 */
function linesOf(text: string): readonly Line[] {
  let page = 0;
  return text.split("\n").flatMap((line): readonly Line[] => {
    const heading = /^###? Page (\d+)/.exec(line);
    if (heading !== null) page = Number(heading[1]);
    const [, says, where] = /^\| (.+) \| (.+) \|$/.exec(line) ?? [];
    return says === undefined || where === undefined || /^(says|-+)/.test(says) ? [] : [{ page, says, where }];
  });
}

const pagesOf = (text: string, level = "##") =>
  [...text.matchAll(new RegExp(`^${level} Page (\\d+)`, "gm"))].map((match) => Number(match[1]));
const named = (lines: readonly Line[], kind: string) =>
  new Set(
    lines.flatMap(({ where }) => [...where.matchAll(new RegExp(`${kind} \`([^\`]+)\``, "g"))].map(([, id]) => id)),
  );

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));

/** All that an accreditation is asked for: it has no activities. */
const accreditation: Application = {
  ...demo,
  applicant: { country: "PL", supervisedBy: "DE" },
  consortium: { members: [{ country: "PL" }] },
  supportingOrganisations: [{}],
  flows: [],
  preparatoryVisits: [],
  exceptionalCosts: [],
};

describe.each(chapters)("the map of $edition, $chapter", (described) => {
  const { edition, chapter, call, fields, first, last } = described;
  const file = path.join(root, edition, `${chapter}.md`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lines = linesOf(text);
  const rules = named(lines, "rule");
  const checks = named(lines, "manual check");

  it("covers the pages of the chapter without a gap", () => {
    expect(pagesOf(text)).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    for (const page of pagesOf(text))
      expect(
        lines.some((line) => line.page === page),
        `page ${page}`,
      ).toBe(true);
  });

  it("has pages of other chapters in their order, and says something of each", () => {
    const others = pagesOf(text, "###");
    expect(others).toEqual([...new Set(others)].sort((one, other) => one - other));
    expect(others.filter((page) => page >= first && page <= last)).toEqual([]);
    for (const page of others)
      expect(
        lines.some((line) => line.page === page),
        `page ${page}`,
      ).toBe(true);
  });

  it("says of each sentence where it is encoded, or why it is none of ours", () => {
    const known = /(rule|manual check|category|table|input) `[^`]+`|^none: \S/;
    expect(lines.filter(({ where }) => !known.test(where))).toEqual([]);
  });

  it("says at its beginning how many lines there are of each kind", () => {
    const none = lines.filter(({ where }) => where.startsWith("none: ")).length;
    const encoded = lines.filter(
      ({ where }) => !where.startsWith("none: ") && /(rule|category|table|input) `/.test(where),
    ).length;
    const [people, all] = [lines.length - none - encoded, lines.length];
    expect(text).toContain(
      `\n${all} lines: ${encoded} are encoded, ${people} are questions for a person, ${none} are none of ours.\n`,
    );
  });

  it("names tables that there are, and every figure of the call", () => {
    const own = fields.map((field) => callTable(call)?.fields[field]);
    const ids = own.flatMap((table) => [...passagesIn(table)].map(({ id = "" }) => id));
    const cells = own.flatMap((table) => table?.cells.map(({ id = "" }) => id) ?? []);
    // In a chapter of several fields `*` stands for each of them.
    const tables = [...named(lines, "table")]
      .flatMap((name = "") => (name.startsWith("*/") ? fields.map((field) => name.replaceAll("*", field)) : [name]))
      .filter((name) => fields.some((field) => name.startsWith(`${field}/`)));
    // An id may stand for all that begin so, with or without an ellipsis.
    const isNamedBy = (id: string, name: string) => `${id}/`.startsWith(`${name.replace(/\/…$/, "")}/`);
    // The base rates of agencies are tables beside the guide's.
    const known = [...cells, ...ids, ...fields.map((field) => `${field}/nationalAgencies`)];
    const isFigureOf = (id: string) => {
      const [, part, action = ""] = id.split("/");
      return part === "actions" ? isOf(described, action) : chapter !== "accreditation";
    };
    expect(tables.filter((name) => !known.some((id) => isNamedBy(id, name)))).toEqual([]);
    expect(cells.filter((id) => isFigureOf(id) && !tables.some((name) => isNamedBy(id, name)))).toEqual([]);
  });

  it("names rules, checks, categories and files that there are", () => {
    const ids = Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id as string));
    expect([...rules].filter((id) => !ids.includes(id ?? ""))).toEqual([]);
    expect([...checks].filter((id) => !manualChecks.some((check) => check.id === id))).toEqual([]);
    expect([...named(lines, "category")].filter((id) => !categories.some((category) => category === id))).toEqual([]);
    const files = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? "");
    expect(files.filter((target) => !existsSync(path.join(path.dirname(file), target)))).toEqual([]);
  });

  it("names every rule that rests on the edition, and every manual check that it asks for", () => {
    const { rulesOf, checksOf } = askedIn(described);
    expect(rulesOf.filter((id) => !rules.has(id))).toEqual([]);
    expect(checksOf.filter((id) => !checks.has(id))).toEqual([]);
  });
});

it("names every rule and every manual check in some edition", () => {
  const all = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => linesOf(readFileSync(path.join(root, name), "utf8")));
  const [rules, checks] = [named(all, "rule"), named(all, "manual check")];
  const ids = Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id));
  expect(ids.filter((id) => !rules.has(id))).toEqual([]);
  expect(manualChecks.filter(({ id }) => !checks.has(id))).toEqual([]);
});

/** The rules of a call that have a passage of its guide, whatever the application has, and the checks with a ground. */
function askedIn(chapter: Chapter) {
  const { call } = chapter;
  const application = chapter.chapter === "accreditation" ? accreditation : demo;
  const actions = Object.keys(actionRules).filter((action) => isOf(chapter, action));
  const asked = actions.map((action) => assess({ ...application, call, action }).eligibility);
  const checks = asked.flatMap((eligibility) => eligibility.checks);
  const rulesOf = new Set(checks.filter(({ citations }) => citations.length > 0).map(({ rule }) => rule));
  if (application === accreditation) {
    return {
      rulesOf: [...rulesOf],
      checksOf: [...new Set(asked.flatMap((each) => each.manualChecks.map(({ id }) => id)))],
    };
  }
  const loaded = callTable(call);
  const tables = actions.flatMap((action) => (loaded === undefined ? [] : (actionTables(loaded, action) ?? [])));
  const isAsked = ({ grounds }: ManualCheckRule) =>
    tables.some((each) => grounds(each).some((ground) => ground !== undefined));
  return { rulesOf: [...rulesOf], checksOf: manualChecks.filter(isAsked).map(({ id }) => id) };
}
