import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { assess } from "../src/assess.js";
import { actionOptions, activityOptions } from "../src/form/index.js";
import { calculateGrantRange } from "../src/grant.js";
import { calls, rateTable, recordKinds, recordOf } from "../src/index.js";
import { agencyTables } from "../src/rates/index.js";
import { remaining } from "../src/remaining.js";
import {
  inputJsonSchemas,
  type OutputName,
  outputJsonSchemas,
  parseBaseRates,
  parseRatesFile,
} from "../src/schema/index.js";
import { settle } from "../src/settle.js";
import { ka1, root } from "./cli/run.js";
import { allFixtures, applicationOf, fixture, readJson } from "./fixtures.js";
import { isLong } from "./properties/runs.js";
import { settlementFixtures } from "./settlement-fixtures.js";

// The package is CommonJS: its function is one level deeper for a bundler than for its types.
const addFormats = ajvFormats.default as unknown as typeof ajvFormats.default.default;

const fixtures = allFixtures();
const names = Object.keys({ ...inputJsonSchemas(), ...outputJsonSchemas() });
const shipped = (name: string) => JSON.parse(readFileSync(path.join(root, "dist/schemas", `${name}.json`), "utf8"));

/** Strict, with all schemas in one place, as a validator of several has them. */
const ajv = new Ajv2020({ strict: true });
addFormats(ajv);
for (const name of names) ajv.addSchema(shipped(name));

function validator(name: string) {
  const validate = ajv.getSchema(`urn:erasmus-ka1:0.2:${name}`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return (value: unknown) => {
    validate(JSON.parse(JSON.stringify(value)));
    return validate.errors ?? [];
  };
}

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Property {
  readonly path: string;
  readonly schema: Schema;
}

/** Every property of a schema, at any depth. */
function propertiesOf({ properties = {}, items, anyOf = [], oneOf = [] }: Schema, path = ""): readonly Property[] {
  const own = Object.entries(properties).flatMap(([key, schema]): readonly Property[] => {
    const at = path === "" ? key : `${path}.${key}`;
    return [{ path: at, schema }, ...propertiesOf(schema, at)];
  });
  const others = [...(items === undefined ? [] : [items]), ...anyOf, ...oneOf];
  return [...own, ...others.flatMap((each) => propertiesOf(each, path))];
}

/** Each code, each word of a list such as a status or a unit, and each key by the keys above it and the kind of its value. */
function shapesIn(result: unknown): readonly string[] {
  const shapes = new Set<string>();
  const visit = (value: unknown, at: string): void => {
    const isWord = typeof value === "string" && /^[a-z][\w.-]*$/.test(value);
    shapes.add(`${at} ${isWord ? value : value === null ? "null" : typeof value}`);
    if (Array.isArray(value)) for (const each of value) visit(each, `${at}[]`);
    else if (typeof value === "object" && value !== null) {
      const { code, kind } = value as { readonly code?: unknown; readonly kind?: unknown };
      const own = [at, code, kind].filter((part) => part !== undefined).join(" ");
      for (const [key, each] of Object.entries(value)) visit(each, `${own}.${key}`);
    }
  };
  visit(result, "");
  return [...shapes];
}

function raise(): never {
  throw new Error("there are no fixtures of settlements");
}

describe("the JSON Schemas that ship in the package", () => {
  it("are those of each input and each output", () => {
    expect(readdirSync(path.join(root, "dist/schemas")).sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  it.each(names)("say what they are, and have no list of types in one place: %s", (name) => {
    const schema = shipped(name);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    // Schemas of another contract have another name.
    expect(schema.$id).toBe(`urn:erasmus-ka1:${packageJson.version.replace(/\.\d+$/, "")}:${name}`);
    expect(JSON.stringify(schema)).not.toContain('"type":[');
  });

  it("are the same as those given at run time", () => {
    for (const [name, schema] of Object.entries({ ...inputJsonSchemas(), ...outputJsonSchemas() })) {
      expect(shipped(name), name).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  });

  it("describe every property of an application, at any depth, with examples that they accept", () => {
    const all = propertiesOf(shipped("application"));
    expect(all.length).toBeGreaterThan(100);
    for (const { path, schema } of all) {
      expect(schema.description, path).toMatch(/^\p{Lu}.*\.$/u);
      // The parts of a place have none, nor the one value of a kind of cost.
      const isWithout = /\.(origin|venue)\./.test(path) || schema.const !== undefined;
      if (isWithout) continue;
      expect(schema.examples, path).not.toHaveLength(0);
      const { description: _, ...shape } = schema;
      for (const example of schema.examples ?? []) expect(ajv.validate(shape, example), path).toBe(true);
    }
    const said = all.find(({ path }) => path === "flows.durationDays")?.schema;
    expect(said?.description).toBe(
      "Days of the activity, without travel (days). From the first to the last day, both included; travel days come on top.",
    );
    const venue = all.find(({ path }) => path === "flows.venueKind")?.schema.description;
    expect(venue).toContain("hosting-organisation: at the hosting organisation; elsewhere-in-hosting-country: ");
  });

  it("know the calls, actions and activity types of the tables, and take new ones all the same", () => {
    const { properties } = shipped("application");
    const { flows } = properties;
    expect(properties.call.examples).toEqual(calls().map(({ call }) => call));
    const actions = calls().flatMap(({ call }) => actionOptions(call) ?? []);
    expect(properties.action.examples.toSorted()).toEqual([...new Set(actions.map(({ value }) => value))].sort());
    const activities = calls().flatMap(({ call }) =>
      (actionOptions(call) ?? []).flatMap(({ value }) => activityOptions(call, String(value)) ?? []),
    );
    const ids = [...new Set(activities.map(({ value }) => value))].sort();
    expect(flows.items.properties.activity.examples.toSorted()).toEqual(ids);
    const flow = { id: "A", activity: "sports-day", participants: 2 };
    const later = { call: 2031, action: "KA182-SPO", applicant: { country: "PL" }, flows: [flow] };
    expect(validator("application")(later)).toEqual([]);
  });

  it.each(names)("are written for draft 7, too: %s", (name) => {
    const schema = { ...inputJsonSchemas({ draft: "07" }), ...outputJsonSchemas({ draft: "07" }) }[name as OutputName];
    const strict = new Ajv({ strict: true });
    addFormats(strict);
    const validate = strict.compile(schema);
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(JSON.stringify(schema)).not.toContain("$defs");
    expect(validate({ nothing: "of it" })).toBe(false);
  });

  it("hold for every result of every fixture", () => {
    const [grant, range, eligibility, assessment, record] = [
      ...["grant", "grant-range", "eligibility", "assessment", "batch-record"].map(validator),
    ];
    const seen = new Set<string>();
    let tried = 0;
    for (const each of fixtures.filter(({ expected }) => expected.issues === undefined)) {
      const application = applicationOf(each);
      for (const options of [each.expected.options, { ...each.expected.options, explanations: false }]) {
        const result = assess(application, options);
        // To validate takes long: in the short run one of those that differ in figures and texts alone.
        const shapes = shapesIn(result);
        if (!isLong && shapes.every((shape) => seen.has(shape))) continue;
        for (const shape of shapes) seen.add(shape);
        tried += 1;
        expect(assessment?.(result), each.name).toEqual([]);
        expect(grant?.(result.grant), each.name).toEqual([]);
        expect(eligibility?.(result.eligibility), each.name).toEqual([]);
        expect(range?.(calculateGrantRange(application, options)), each.name).toEqual([]);
        // The full record is the assessment.
        for (const kind of ["compact", "verdict"] as const) {
          expect(record?.({ line: 1, ...recordOf(kind, application, result) }), each.name).toEqual([]);
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it("hold for every settlement of a fixture, and for what remains of its grant", () => {
    const [settled, left, file] = ["settled", "remaining", "settlement"].map(validator);
    for (const { name, award, realised, planned, options } of settlementFixtures()) {
      expect(settled?.(settle(award, realised, options)), name).toEqual([]);
      expect(left?.(remaining(award, realised, planned, options)), name).toEqual([]);
      const { explanations: _, range: __, ...ofFile } = options;
      expect(file?.({ award, realised, options: ofFile }), name).toEqual([]);
    }
    const [{ award, realised, options } = raise()] = settlementFixtures();
    expect(settled?.({ ...settle(award, realised, options), balance: 1 })).not.toEqual([]);
    expect(left?.({ ...remaining(award, realised, [], options), note: "x" })).not.toEqual([]);
    expect(file?.({ award, realised, options: { reduction: { percent: 101 } } })).not.toEqual([]);
  });

  it("refuse a result with a key too many, a number for an amount, an unheard-of verdict", () => {
    const demo = fixture("2023/KA122-SCH/whole-application/demo");
    const result = assess(applicationOf(demo), demo.expected.options);
    const assessment = validator("assessment");
    expect(assessment(result)).toEqual([]);
    expect(assessment({ ...result, note: "x" })).not.toEqual([]);
    expect(assessment({ ...result, grant: { ...result.grant, total: 1 } })).not.toEqual([]);
    expect(assessment({ ...result, eligibility: { ...result.eligibility, verdict: "perhaps" } })).not.toEqual([]);
    const record = validator("batch-record");
    const verdict = { line: 1, ...recordOf("verdict", applicationOf(demo), result) };
    expect(record(verdict)).toEqual([]);
    for (const other of [{ line: 0 }, { total: 1 }, { verdict: "perhaps" }, { error: { message: "x" } }, { result }]) {
      expect(record({ ...verdict, ...other }), JSON.stringify(other)).not.toEqual([]);
    }
  });

  it("hold for what ka1 batch prints, of good lines and bad", () => {
    const demo = fixture("2023/KA122-SCH/whole-application/demo").input as object;
    const lines = [{ ...demo, reference: "2023/17" }, { ...demo, round: "1", rounds: 1 }, { ...demo, call: 2026 }, 1];
    const input = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{\n`;
    const record = validator("batch-record");
    for (const kind of recordKinds) {
      const { stdout } = ka1(["batch", "--records", kind, "--range"], { input });
      const records = stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(records.map((each) => Object.hasOwn(each, "error"))).toEqual([false, true, false, true, true]);
      for (const each of records) expect(record(each), JSON.stringify(each)).toEqual([]);
    }
  });

  it("hold for the rate table of every call, field and agency, and for what ka1 rates prints", () => {
    const table = validator("rate-table");
    for (const { call, fields } of calls()) {
      for (const field of fields) {
        expect(table(rateTable(call, field)), `${call} ${field}`).toEqual([]);
        for (const { agency } of agencyTables) expect(table(rateTable(call, field, agency))).toEqual([]);
      }
    }
    const printed = JSON.parse(ka1(["rates", "2026", "--field", "VET", "--json"]).stdout);
    expect(table(printed)).toEqual([]);
    expect(table({ ...printed, cells: [{ ...printed.cells[0], unit: "euro" }] })).not.toEqual([]);
    expect(table({ ...printed, lastChecked: undefined })).not.toEqual([]);
  });

  it("hold for rate files and base rates that parse, and for no others", () => {
    const [ratesFile, baseRates] = [validator("rates-file"), validator("base-rates")];
    for (const { call } of calls()) expect(ratesFile(readJson(`rates/${call}.json`))).toEqual([]);
    const files = [
      { call: 2026, cells: {} },
      { call: 2026, field: "SCH", cells: { "SCH/courseFees/perDay": "80" }, author: "an agency" },
      { call: 2024, cells: { a: [30, null], b: ["x", 1] } },
    ];
    const wrongFiles = [
      {},
      { call: "2026", cells: {} },
      { call: 2026, cells: { a: [1] } },
      { call: 2026, cells: { a: null } },
    ];
    for (const file of [...files, ...wrongFiles]) {
      expect(ratesFile(file).length === 0, JSON.stringify(file)).toBe(parseRatesFile(file).success);
    }
    expect(files.every((file) => parseRatesFile(file).success)).toBe(true);
    const rates = [{}, { staff: { 1: 141, 2: "125.50" }, learners: {} }, readJson("demo/base-rates.json")];
    const wrongRates = [{ staff: { 4: 141 } }, { staff: { 1: "160,50" } }, { teachers: {} }, { staff: { 1: -1 } }, []];
    for (const each of [...rates, ...wrongRates]) {
      expect(baseRates(each).length === 0, JSON.stringify(each)).toBe(parseBaseRates(each).success);
    }
    expect(rates.every((each) => parseBaseRates(each).success)).toBe(true);
  });
});

describe("the JSON Schema of the fixtures", () => {
  it("holds for every expectation", () => {
    const validate = new Ajv2020({ strict: false }).compile(readJson("expected.schema.json") as object);
    for (const { name, expected } of fixtures) {
      expect(validate(expected), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(validate({ about: "x", working: [], grant: { total: 1 } })).toBe(false);
  });
});
