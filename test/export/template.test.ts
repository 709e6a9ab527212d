import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTemplate, templateWorkbook } from "../../src/export/index.js";
import { unpacked } from "../../src/export/unpacked.js";
import { activityOptions, describeInput, type Field, relevantFields } from "../../src/form/index.js";
import { assess, calls } from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";
import { parseApplication, parseDraft } from "../../src/schema/index.js";
import { type Entered, type Formula, filledIn, letterOf, sheetsOf } from "./workbook-xml.js";

const call = 2026;
const actions = calls().find((each) => each.call === call)?.actions ?? [];

/** Each is written once: to read one as XML takes longer than all else here. */
const templates = new Map<string, Promise<Uint8Array>>();

function template(action: string, ofCall = call, messages?: typeof polish): Promise<Uint8Array> {
  const key = [action, ofCall, messages?.locale].join();
  const known = templates.get(key) ?? written(action, ofCall, messages);
  templates.set(key, known);
  return known;
}

async function written(action: string, ofCall: number, messages?: typeof polish): Promise<Uint8Array> {
  const bytes = await templateWorkbook(ofCall, action, messages);
  if (bytes === undefined) throw new Error(`there is no ${action}`);
  return bytes;
}

/** The cells in which a draft stands, each value in the words of its list: by the hidden keys of the sheets. */
function cellsFor(bytes: Uint8Array, draft: unknown): Readonly<Record<string, Entered>> {
  const sheets = sheetsOf(bytes);
  const lists = sheets.find(({ cells }) => cells.get("A1") === "erasmus-ka1-lists");
  const words = (key: string, value: unknown): Entered => {
    const column = [...Array(40).keys()].find((each) =>
      lists?.cells
        .get(`${letterOf(each)}1`)
        ?.split(" ")
        .includes(key),
    );
    if (column === undefined) return typeof value === "number" ? value : String(value);
    for (let row = 2; row < 300; row++) {
      const own = lists?.cells.get(`${letterOf(column + 1)}${row}`);
      if (own === String(value)) return lists?.cells.get(`${letterOf(column)}${row}`) ?? "";
    }
    return String(value);
  };
  const written = (key: string, value: unknown): Entered | undefined => {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) {
      const isNone = value.length === 0 && key.endsWith("grants");
      if (isNone) return words(key, "false");
      return value.length === 0 || typeof value[0] === "object"
        ? undefined
        : value.map((each) => words(key, each)).join(", ");
    }
    if (typeof value === "object" && value !== null) {
      const { place, country } = value as { place?: string; country?: string };
      return place === undefined ? undefined : `${place}, ${country}`;
    }
    return words(key, value);
  };
  const at = (parts: readonly string[]): unknown =>
    parts.reduce<unknown>(
      (of, part) => (of === undefined || of === null ? undefined : Reflect.get(Object(of), part)),
      draft,
    );
  const entered: Record<string, Entered> = {};
  for (const { name, cells } of sheets) {
    for (const [ref, key] of cells) {
      const isForm = /^A\d+$/.test(ref) && !key.includes("*") && name !== lists?.name;
      if (isForm && ref !== "A1") {
        const value = written(key, at(key.split(".")));
        if (value !== undefined) entered[`${name}!C${ref.slice(1)}`] = value;
      }
      if (!/^[A-Z]+1$/.test(ref) || !key.includes(".*.") || name === lists?.name) continue;
      const list = key.startsWith("grants.") ? ["applicant", "grants"] : key.slice(0, key.indexOf(".*")).split(".");
      const entries = at(list);
      for (let index = 0; Array.isArray(entries) && index < entries.length; index++) {
        const below = key.slice(key.indexOf(".*") + 3).split(".");
        const value = written(key, at([...list, String(index), ...below]));
        if (value !== undefined) entered[`${name}!${ref.slice(0, -1)}${4 + index}`] = value;
      }
    }
  }
  return entered;
}

/** A value of each field, as the description of the input has it. */
const examples = (fields: readonly Field[]): object =>
  Object.fromEntries(
    fields
      .filter(({ matters, key }) => matters && key !== "$schema")
      .map(({ key, example, fields: below, kind, mayBeEmpty }) => {
        if (kind === "list" && below !== undefined) {
          return [
            key,
            mayBeEmpty === true && key === "grants"
              ? [examples(below)]
              : [{ persons: 2, durationDays: 4, travelDays: 1, greenTravel: true }],
          ];
        }
        return [key, below === undefined ? example : examples(below)];
      }),
  );

const withoutGrants = (fields: readonly Field[]) =>
  fields.some(({ key, matters }) => key === "grants" && matters) ? { grants: [] } : {};

/** A draft that has something of everything that the action asks for. */
function fullDraft(action: string) {
  const sections = describeInput(call, action)?.sections ?? [];
  const of = (id: string) => sections.find((each) => each.id === id && each.matters)?.fields ?? [];
  const members = of("consortium").flatMap(({ fields = [] }) => fields);
  const flows = (activityOptions(call, action) ?? []).map(({ value }, index) => ({
    ...examples(relevantFields({ activity: String(value) }, call, action) ?? []),
    id: `FLOW-${index + 1}`,
    activity: value,
  }));
  return {
    ...examples(of("application").filter(({ key }) => key !== "action")),
    action,
    applicant: { ...examples(of("applicant")), name: "Liceum" },
    ...(members.length === 0 ? {} : { consortium: { members: [{ ...examples(members), ...withoutGrants(members) }] } }),
    ...(of("project").length === 0 ? {} : { project: examples(of("project")) }),
    ...(flows.length === 0 ? {} : { flows }),
    ...(of("preparatoryVisits").length === 0
      ? {}
      : { preparatoryVisits: [{ ...examples(of("preparatoryVisits")), flow: "FLOW-1" }] }),
    ...(of("exceptionalCosts").length === 0
      ? {}
      : { exceptionalCosts: [{ type: "expensive-travel", flow: "FLOW-1", persons: 1, realCost: "1900.00" }] }),
  };
}

describe.each(actions)("the template of %s", (action) => {
  it("is filled in and read back", async () => {
    const bytes = await template(action);
    const draft = fullDraft(action);
    const expected = parseDraft(draft, { formValues: true });
    const read = await readTemplate(filledIn(bytes, cellsFor(bytes, draft)));
    expect(read.draft).toEqual(expected.draft);
    expect(read.issues.map(({ cell: _, ...issue }) => issue)).toEqual(expected.issues);
    for (const { cell } of read.issues) expect(cell).toMatch(/^[A-Za-z ]+![A-Z]+\d+$/);
  });

  it("has a drop-down for every choice, country and yes or no", async () => {
    const sheets = sheetsOf(await template(action));
    const lists = sheets.find(({ isHidden }) => isHidden);
    const fields = describeInput(call, action)?.sections.flatMap(({ fields: own }) => own) ?? [];
    const country = fields.find(({ key }) => key === "country");
    const form = sheets[1];
    const [, row] =
      [...(form?.cells ?? [])].find(([, key]) => key === "applicant.country")?.[0].match(/^A(\d+)$/) ?? [];
    const list = form?.lists.find(({ range }) => range === `C${row}`);
    const [, column = "", last = ""] = /^'Lists'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(list?.formula ?? "") ?? [];
    const shown = Array.from({ length: Number(last) - 1 }, (_, index) => lists?.cells.get(`${column}${index + 2}`));
    expect(shown).toEqual(country?.options?.map(({ label }) => label));
    expect(shown).toContain("Poland");
  });
});

describe("a template", () => {
  const demoFile = path.join(import.meta.dirname, "../../fixtures/demo/application.json");
  const demo = JSON.parse(readFileSync(demoFile, "utf8"));
  const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: 47 } };

  it.each([
    ["English", undefined],
    ["Polish", polish],
  ])("of the demo in %s gives its total, which is worked by hand", async (_, messages) => {
    const bytes = await template("KA122-SCH", 2023, messages);
    const parsed = parseApplication(demo);
    const cells = cellsFor(bytes, { ...(parsed.success ? parsed.data : {}), options: { baseRates } });
    const { draft, baseRates: rates, issues } = await readTemplate(filledIn(bytes, cells));
    expect(issues).toEqual([]);
    expect(rates).toEqual(baseRates);
    const whole = parseApplication(draft);
    if (!whole.success) throw new Error("the draft is not complete");
    // Distances in place of the look-up of the places.
    const km: Record<string, number> = {
      "JOB-FI": 1143.7,
      "GROUP-ES": 1890.6,
      "GROUP-LT": 472.3,
      "COURSE-IE": 1830.2,
      "SHORT-IT": 1120.4,
    };
    const flows = whole.data.flows.map(({ origin: __, venue: ___, ...flow }) => ({ ...flow, distanceKm: km[flow.id] }));
    expect(assess({ ...whole.data, flows }, { baseRates: rates }).grant.total).toBe("35562.50");
  });

  it("is the same for the same call, action and language, and there is none for an unknown one", async () => {
    expect(await templateWorkbook(call, "KA122-SCH")).toEqual(await template("KA122-SCH"));
    expect(await templateWorkbook(1999, "KA122-SCH")).toBeUndefined();
    expect(await templateWorkbook(call, "KA999-SCH")).toBeUndefined();
  });

  it("has instructions, hints, a list of the flows, and no formula", async () => {
    const bytes = await template("KA122-SCH");
    const sheets = sheetsOf(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Start", "Project", "Flows", "Grants", "Visits", "Costs", "Base rates", "Lists"],
    ]);
    expect(sheets.flatMap(({ prompts }) => prompts).every((prompt) => prompt.length <= 255)).toBe(true);
    expect(sheets[2]?.prompts).toContain("Without those who accompany them.");
    expect(sheets[4]?.lists[0]?.formula).toBe("'Flows'!$A$4:$A$103");
    for (const [name, file] of Object.entries(unzipSync(bytes))) {
      if (name.startsWith("xl/worksheets/")) expect(new TextDecoder().decode(file)).not.toContain("<f>");
    }
  });
});

describe("cells", () => {
  /** A flow in the fourth row, by keys. */
  async function read(flow: Readonly<Record<string, Entered>>, more: Readonly<Record<string, Entered>> = {}) {
    const bytes = await template("KA122-SCH");
    const flows = sheetsOf(bytes).find(({ name }) => name === "Flows");
    const column = (key: string) =>
      [...(flows?.cells ?? [])]
        .find(([ref, own]) => /^[A-Z]+1$/.test(ref) && own === `flows.*.${key}`)?.[0]
        .slice(0, -1);
    const own = Object.entries(flow).map(([key, value]) => [`Flows!${column(key)}4`, value]);
    return { column, ...(await readTemplate(filledIn(bytes, { ...Object.fromEntries(own), ...more }))) };
  }

  it.each<[Entered, string]>([
    // Days since 30 December 1899: 46 084 to 3 March 2026, 46 085 to the 4th.
    [46_085, "2026-03-04"],
    [46_085.75, "2026-03-04"],
    ["2026-03-04", "2026-03-04"],
    [" 4.3.2026 ", "2026-03-04"],
    ["04.03.2026", "2026-03-04"],
  ])("take %j for a date", async (entered, expected) => {
    const { draft, issues } = await read({ id: "A", startDate: entered });
    expect(issues).toEqual([]);
    expect(draft.flows).toEqual([{ id: "A", startDate: expected }]);
  });

  it("take numbers for dates as the workbook counts days, in the format of a date or not", async () => {
    const bytes = await template("KA122-SCH");
    const { file = "", cells: keys = [] } = sheetsOf(bytes).find(({ name }) => name === "Flows") ?? {};
    const [[ref = ""] = []] = [...keys].filter(([, key]) => key === "flows.*.startDate");
    // 44 623 days since 1 January 1904: four years and a day less than since 30 December 1899.
    const own = filledIn(bytes, { "Flows!A4": "A", [`Flows!${ref.replace("1", "4")}`]: 44_623 });
    const files = unzipSync(own);
    const xml = new TextDecoder().decode(files["xl/workbook.xml"]);
    const since1904 = xml.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>');
    for (const style of [/(?!)/, / s="\d+"(?=><v>44623)/]) {
      const cells = new TextDecoder().decode(files[file]).replace(style, "");
      const all = { ...files, "xl/workbook.xml": strToU8(since1904), [file]: strToU8(cells) };
      const read = await readTemplate(zipSync(all));
      expect(read.issues).toEqual([]);
      expect(read.draft.flows).toEqual([{ id: "A", startDate: "2026-03-04" }]);
    }
  });

  it.each<[number, string]>([
    [330.29999999999995, "330.30"],
    [0.1 + 0.2, "0.30"],
    [330.3, "330.30"],
    [330.31, "330.31"],
  ])("take %d for an amount at the fifteen digits that a spreadsheet has", async (entered, expected) => {
    const { draft, issues } = await read({ id: "A", inclusionCosts: entered });
    expect(issues).toEqual([]);
    expect(draft.flows).toEqual([{ id: "A", inclusionCosts: expected }]);
  });

  it.each([330.305, 330.2999999999, 0.001])("refuse %d as an amount", async (entered) => {
    const { column, draft, issues } = await read({ id: "A", inclusionCosts: entered });
    expect(issues).toMatchObject([{ code: "money.invalid", cell: `Flows!${column("inclusionCosts")}4` }]);
    expect(draft.flows?.[0]).toEqual({ id: "A" });
  });

  it.each<Formula>([
    { formula: "<f>1+1</f>" },
    { formula: "<f>1+1</f>", stored: "<v></v>" },
    { formula: "<f>1+1</f>", stored: "<v/>" },
    { formula: '<f t="shared" ref="A4:A5" si="0">1+1</f>' },
    { formula: '<f t="shared" si="0"/>' },
    { formula: '<f t="array" ref="A4">1+1</f>' },
  ])("with a formula that nobody has calculated are told, not taken for empty ones: %j", async (formula) => {
    const { column, draft, issues } = await read({ id: "A", participants: formula, inclusionCosts: formula });
    const keys = ["participants", "inclusionCosts"];
    const told = keys.map((key) => ({
      code: "formula.without-value",
      path: ["flows", 0, key],
      cell: `Flows!${column(key)}4`,
    }));
    expect(issues).toHaveLength(2);
    expect(issues).toEqual(expect.arrayContaining(told.map((each) => expect.objectContaining(each))));
    expect(draft.flows).toEqual([{ id: "A" }]);
  });

  it("with a formula have the value that is stored beside it, be it an empty text or an error", async () => {
    const { column, draft, issues } = await read({
      ...{ id: "A", participants: { formula: "<f>1+1</f>", stored: "<v>2</v>" } },
      ...{ inclusionCosts: { formula: "<f>1.1*300.3</f>", stored: "<v>330.33000000000004</v>" } },
      ...{ durationDays: { formula: '<f>""</f>', type: "str", stored: "<v></v>" } },
      distanceKm: { formula: "<f>1/0</f>", type: "e", stored: "<v>#DIV/0!</v>" },
    });
    expect(issues).toMatchObject([{ code: "value.wrong-type", cell: `Flows!${column("distanceKm")}4` }]);
    expect(draft.flows).toEqual([{ id: "A", participants: 2, inclusionCosts: "330.33" }]);
  });

  it("alone in a row, with a formula that nobody has calculated, are a row", async () => {
    const formula = { formula: "<f>1+1</f>" };
    const { draft, issues } = await read({}, { "Flows!A5": formula, "Flows!A6": "B", "Flows!E6": "x" });
    expect(issues).toMatchObject([
      { code: "formula.without-value", path: ["flows", 0, "id"], cell: "Flows!A5" },
      { code: "value.wrong-type", path: ["flows", 1, "participants"], cell: "Flows!E6" },
    ]);
    expect(draft.flows?.[1]).toMatchObject({ id: "B" });
  });

  it("of base rates and grants with a formula that nobody has calculated are told", async () => {
    const formula = { formula: "<f>1+1</f>" };
    const { baseRates, issues } = await read({}, { "Base rates!C2": formula, "Base rates!C3": 125 });
    expect(issues).toMatchObject([
      { code: "formula.without-value", path: ["options", "baseRates", "staff", "1"], cell: "Base rates!C2" },
    ]);
    expect(baseRates).toBeUndefined();
    const bytes = await template("KA121-SCH");
    const cells = cellsFor(bytes, { consortium: { members: [{ name: "Liceum" }] } });
    const grant = (organisation: Entered, of: Entered) =>
      readTemplate(filledIn(bytes, { ...cells, "Grants!A4": organisation, "Grants!B4": of, "Grants!C4": "KA122-SCH" }));
    expect((await grant(formula, 2025)).issues).toMatchObject([{ code: "formula.without-value", cell: "Grants!A4" }]);
    const { draft, issues: told } = await grant("Liceum", formula);
    expect(told).toMatchObject([{ code: "formula.without-value", cell: "Grants!B4" }]);
    expect(draft.consortium?.members).toEqual([{ name: "Liceum", grants: [{ action: "KA122-SCH" }] }]);
  });

  it.each<[number, readonly object[]]>([
    [20_010, []],
    [20_011, [{ code: "rows.not-read", path: ["flows"], params: { last: 20_010 }, cell: "Flows!A20011" }]],
    [1_048_576, [{ code: "rows.not-read", cell: "Flows!A1048576" }]],
  ])("in row %d, where the last one that is read is 20,010", async (row, expected) => {
    const bytes = filledIn(await template("KA122-SCH"), { "Flows!A4": "A", "Flows!B1": "my own" });
    const { file = "" } = sheetsOf(bytes).find(({ name }) => name === "Flows") ?? {};
    const files = unzipSync(bytes);
    const below = (last: number, content: string) => `<row r="${last}"><c r="A${last}"${content}</row>`;
    const withRows = (rows: string) =>
      readTemplate(
        zipSync({
          ...files,
          [file]: strToU8(new TextDecoder().decode(files[file]).replace("</sheetData>", `${rows}</sheetData>`)),
        }),
      );
    const { draft, issues } = await withRows(below(row, ' t="inlineStr"><is><t>B</t></is></c>'));
    expect(issues).toMatchObject(expected);
    expect(issues).toHaveLength(expected.length);
    expect(draft.flows?.map(({ id }) => id)).toEqual(row > 20_010 ? ["A"] : ["A", "B"]);
    // A cell that has a style alone, and one in a column of one's own.
    expect((await withRows(below(row, ' s="1"/>'))).issues).toEqual([]);
    expect((await withRows(`<row r="${row}"><c r="B${row}"><v>1</v></c></row>`)).issues).toEqual([]);
  });

  it.each<[string, Entered, string]>([
    ["startDate", "soon", "date.invalid"],
    ["startDate", "3/4/2026", "date.invalid"],
    ["startDate", "31.2.2026", "date.invalid"],
    ["startDate", 1e20, "date.invalid"],
    ["startDate", -1e20, "date.invalid"],
    ["startDate", 3_000_000, "date.invalid"],
    ["participants", "many", "value.wrong-type"],
    ["participants", 2.5, "value.wrong-type"],
    ["participants", -1, "number.too-small"],
    ["destination", "Atlantis", "country.invalid"],
    ["greenTravel", "perhaps", "value.wrong-type"],
    ["inclusionCosts", "1.234", "money.invalid"],
    ["accompanyingPersons.0.persons", "x", "value.wrong-type"],
  ])("that are wrong have an issue with their place: %s %j", async (key, entered, code) => {
    const { column, draft, issues } = await read({ id: "A", [key]: entered });
    expect(issues).toMatchObject([{ code, cell: `Flows!${column(key)}4` }]);
    expect(draft.flows?.[0]).toMatchObject({ id: "A" });
  });

  it("take numbers and amounts as text, words in any case, and codes as they are", async () => {
    const { draft, issues } = await read({
      ...{ id: 7, activity: "JOB SHADOWING", destination: "fi", participants: " 2 ", distanceKm: "2280,4" },
      ...{ greenTravel: "yes", inclusionCosts: "1 350,5", origin: "Nowy Sącz, PL" },
      ...{ "accompanyingPersons.0.persons": 0 },
    });
    expect(issues).toEqual([]);
    expect(draft.flows).toEqual([
      {
        ...{ id: "7", activity: "job-shadowing", destination: "FI", participants: 2, distanceKm: 2280.4 },
        ...{ greenTravel: true, inclusionCosts: "1350.50", origin: { place: "Nowy Sącz", country: "PL" } },
        accompanyingPersons: [],
      },
    ]);
  });

  it("keep a text that begins like a formula", async () => {
    expect((await read({ id: "=1+1" })).draft.flows).toEqual([{ id: "=1+1" }]);
  });

  it("in rows below empty ones are read with their own place", async () => {
    const { draft, issues } = await read({}, { "Flows!A6": "B", "Flows!E6": "x", "Flows!A9": "C" });
    expect(draft.flows).toEqual([{ id: "B" }, { id: "C" }]);
    expect(issues).toMatchObject([{ path: ["flows", 0, "participants"], cell: "Flows!E6" }]);
  });

  it("of two flows with one name: the second is told", async () => {
    const { issues } = await read({ id: "A" }, { "Flows!A5": "A" });
    expect(issues).toMatchObject([{ code: "flow-id.duplicate", cell: "Flows!A5" }]);
  });

  it("of base rates are told with their place", async () => {
    const { baseRates, issues } = await read({}, { "Base rates!C2": "much", "Base rates!C3": 125 });
    expect(baseRates).toBeUndefined();
    expect(issues).toMatchObject([{ path: ["options", "baseRates", "staff", "1"], cell: "Base rates!C2" }]);
  });

  it("say that there are no grants, and whose a grant is", async () => {
    const bytes = await template("KA121-SCH");
    const cells = cellsFor(bytes, { applicant: { grants: [] }, consortium: { members: [{ name: "Liceum" }] } });
    const grants = { "Grants!B4": 2025, "Grants!C4": "KA122-SCH", "Grants!A4": "liceum" };
    const read = await readTemplate(filledIn(bytes, { ...cells, ...grants }));
    expect(read.issues).toEqual([]);
    expect(read.draft).toMatchObject({
      applicant: { grants: [] },
      consortium: { members: [{ name: "Liceum", grants: [{ call: 2025, action: "KA122-SCH" }] }] },
    });
    const other = await readTemplate(filledIn(bytes, { ...cells, ...grants, "Grants!A4": "Gymnasium" }));
    expect(other.issues).toMatchObject([
      { code: "organisation.unknown", cell: "Grants!A4", params: { known: ["Liceum"] } },
    ]);
  });
});

describe("files", () => {
  const codes = async (bytes: Uint8Array) => (await readTemplate(bytes)).issues.map(({ code }) => code);

  it("that are no workbook are refused, whatever they are", async () => {
    const bytes = await template("KA122-SCH");
    expect(await codes(new Uint8Array())).toEqual(["file.not-a-workbook"]);
    expect(await codes(strToU8("{}"))).toEqual(["file.not-a-workbook"]);
    expect(await codes(bytes.slice(0, bytes.length / 2))).toEqual(["file.not-a-workbook"]);
    expect(await codes(zipSync({ "a.txt": strToU8("a") }))).toEqual(["file.not-a-workbook"]);
    const files = unzipSync(bytes);
    expect(await codes(zipSync({ ...files, "xl/workbook.xml": strToU8("<workbook") }))).toEqual([
      "file.not-a-workbook",
    ]);
  });

  it("that would unpack to more than is read are refused before they are", async () => {
    const files = unzipSync(await template("KA122-SCH"));
    const bomb = zipSync({ ...files, "xl/media/a.bin": new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codes(bomb)).toEqual(["file.too-large"]);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`a${index}`, new Uint8Array(1)]));
    expect(await codes(zipSync({ ...files, ...many }))).toEqual(["file.too-large"]);
  });

  it("that say less than they unpack to are not trusted", async () => {
    const files = unzipSync(await template("KA122-SCH"));
    const large = zipSync({ ...files, "xl/worksheets/sheet3.xml": new Uint8Array(40 * 1024 * 1024).fill(32) });
    // The size that the directory at the end states, of every file.
    const view = new DataView(large.buffer, large.byteOffset);
    for (let at = 0; at + 28 < large.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40 * 1024 * 1024) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    const { draft, issues } = await readTemplate(large);
    expect(draft).toEqual({});
    expect(issues).toHaveLength(1);
  });

  it.each([
    [49, "read"],
    [50, "read"],
    [51, "too-large"],
  ])("whose entries share the bytes of one are counted once for each: %d MiB are %s", (count, expected) => {
    const read = unpacked(sharing(count, new Uint8Array(1024 * 1024)));
    expect(typeof read === "string" ? read : "read").toBe(expected);
  });

  it.each([
    [30, []],
    [31, ["file.too-many-sheets"]],
  ])("of %d sheets, where thirty are read", async (sheets, expected) => {
    const files = unzipSync(await template("KA122-SCH"));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const own = text("xl/workbook.xml").split("<sheet ").length - 1;
    const more = Array.from(
      { length: sheets - own },
      (_, at) => `<sheet name="${at}" sheetId="${at + 50}" r:id="own"/>`,
    );
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    const relation = `<Relationship Id="own" Type="${type}" Target="worksheets/own.xml"/>`;
    const bytes = zipSync({
      ...files,
      "xl/worksheets/own.xml": strToU8("<worksheet><sheetData/></worksheet>"),
      "xl/workbook.xml": strToU8(text("xl/workbook.xml").replace("</sheets>", `${more.join("")}</sheets>`)),
      "xl/_rels/workbook.xml.rels": strToU8(
        text("xl/_rels/workbook.xml.rels").replace("</Relationships>", `${relation}</Relationships>`),
      ),
    });
    expect(await codes(bytes)).toEqual(expected);
  });

  it("that are another workbook, or a template of another version, are told apart", async () => {
    const bytes = await template("KA122-SCH");
    expect(await codes(filledIn(bytes, { "Start!A1": "something" }))).toEqual(["template.not-one"]);
    const { issues } = await readTemplate(filledIn(bytes, { "Start!B1": 2 }));
    expect(issues).toMatchObject([{ code: "template.other-version", params: { version: "2", known: 1 } }]);
  });

  it("without their keys are refused, and nothing is lost silently", async () => {
    const bytes = await template("KA122-SCH");
    const flows = sheetsOf(bytes).find(({ name }) => name === "Flows");
    const keys = [...(flows?.cells ?? [])].filter(([ref]) => /^[A-Z]+1$/.test(ref));
    const without = Object.fromEntries(keys.map(([ref]) => [`Flows!${ref}`, ""]));
    expect(await codes(filledIn(bytes, without))).toEqual(["template.keys-missing"]);
  });

  it("without the row of hints are read from the row in its place", async () => {
    const bytes = await template("KA122-SCH");
    const own = filledIn(bytes, { "Flows!A4": "A", "Flows!B4": "Job shadowing", "Flows!A5": "B" });
    const { file = "", cells } = sheetsOf(own).find(({ name }) => name === "Flows") ?? {};
    expect(cells?.get("A4")).toBe("A");
    const files = unzipSync(own);
    const xml = new TextDecoder().decode(files[file]);
    const without = xml
      .replace(/<row r="3".*?<\/row>/s, "")
      .replace(/(<(?:row|c) r="[A-Z]*)(\d+)"/g, (_, start, row) => `${start}${row > 3 ? row - 1 : row}"`);
    const deleted = await readTemplate(zipSync({ ...files, [file]: strToU8(without) }));
    expect(deleted.draft.flows?.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(deleted.issues).toEqual([]);
    // A program that keeps no messages: the rows are where they were.
    const silent = xml.replace(/<dataValidations.*<\/dataValidations>/s, "");
    const { draft } = await readTemplate(zipSync({ ...files, [file]: strToU8(silent) }));
    expect(draft.flows?.map(({ id }) => id)).toEqual(["A", "B"]);
  });

  it("with sheets and columns of one's own are read all the same", async () => {
    const bytes = await template("KA122-SCH");
    const files = unzipSync(bytes);
    const renamed = new TextDecoder().decode(files["xl/workbook.xml"]).replace('name="Costs"', 'name="My costs"');
    const own = filledIn(zipSync({ ...files, "xl/workbook.xml": strToU8(renamed) }), {
      ...{ "Flows!B1": "my own", "Flows!B4": "seen", "Flows!A4": "A", "My costs!D4": "x" },
    });
    const { draft, issues } = await readTemplate(own);
    expect(draft.flows).toEqual([{ id: "A" }]);
    expect(issues).toMatchObject([{ code: "money.invalid", cell: "My costs!D4" }]);
  });

  it("with a key that is none of the contract put nothing anywhere", async () => {
    const bytes = await template("KA122-SCH");
    const cells = { "Flows!B1": "flows.*.__proto__.polluted", "Flows!B4": "yes", "Flows!A4": "A" };
    const { draft } = await readTemplate(filledIn(bytes, cells));
    expect(draft.flows).toEqual([{ id: "A" }]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("in which call or action is not known give a draft that says so", async () => {
    const bytes = await template("KA122-SCH");
    const { draft, issues } = await readTemplate(filledIn(bytes, { "Start!C1": "x", "Start!D1": "KA999-SCH" }));
    expect(issues.map(({ path: at }) => at)).toContainEqual(["call"]);
    expect(draft.call).toBeUndefined();
  });
});

/** An archive of so many entries that share their bytes, not compressed; it says that each unpacks to nothing. */
function sharing(count: number, content: Uint8Array): Uint8Array {
  const one = zipSync({ "000.bin": content }, { level: 0 });
  const view = new DataView(one.buffer, one.byteOffset, one.byteLength);
  const end = one.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = one.slice(start, end);
  new DataView(entry.buffer).setUint32(24, 0, true);
  const archive = new Uint8Array(start + count * entry.length + 22);
  archive.set(one.subarray(0, start));
  for (let index = 0; index < count; index++) {
    entry.set(strToU8(String(index).padStart(3, "0")), 46);
    archive.set(entry, start + index * entry.length);
  }
  archive.set(one.subarray(end), archive.length - 22);
  const tail = new DataView(archive.buffer, archive.length - 22);
  tail.setUint16(8, count, true);
  tail.setUint16(10, count, true);
  tail.setUint32(12, count * entry.length, true);
  return archive;
}
