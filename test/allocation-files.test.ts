import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { allocationRules, allocationRulesNotShipped, estimateAllocation } from "../src/index.js";
import {
  inputJsonSchemas,
  outputJsonSchemas,
  parseAllocationApplicant,
  parseAllocationRules,
} from "../src/schema/index.js";

const school = { call: 2026, action: "KA121-SCH", nationalAgency: "SE", kind: "individual" };
const place = { section: "Basic grant", individual: 15_000 };
const rules = {
  call: 2026,
  action: "KA121-VET",
  nationalAgency: "el",
  source: { title: "Rules", version: "1 December 2025", url: "https://agency.example/rules.pdf" },
  basicGrant: {
    ...place,
    page: 2,
    consortium: { perOrganisation: "15000.50", maximum: 90_000 },
    performance: { percent: 80, projects: 3 },
    deduction: { belowPoints: 25, percent: 20 },
    whenShort: { perOrganisation: 10_000 },
  },
  maximumGrant: { section: "Maximum grant", individual: "150000", lowered: { spentBelowPercent: 50 } },
};

type Parse = (value: unknown) => { success: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] };

/** The issues of a value, as code and path. */
const briefly = (parse: Parse, value: unknown) =>
  (parse(value).issues ?? []).map(({ code, path }) => [code, ...path].join(" "));

describe("an accredited organisation in a file", () => {
  it("is brought into one shape", () => {
    const written = {
      $schema: "urn:x",
      ...school,
      nationalAgency: "el",
      completedProjects: [],
      latestReportScore: "none",
    };
    const { $schema: _, ...applicant } = written;
    expect(parseAllocationApplicant(written)).toEqual({
      success: true,
      data: { ...applicant, nationalAgency: "GR" },
    });
  });

  it.each([
    [{}, ["call", "action", "nationalAgency", "kind"].map((key) => `value.missing ${key}`)],
    [null, ["value.wrong-type"]],
    [{ ...school, action: "KA122-SCH" }, ["value.not-allowed action"]],
    [{ ...school, nationalAgency: "SWE" }, ["country.invalid nationalAgency"]],
    [{ ...school, organisations: 2 }, ["key.without-rule organisations"]],
    [{ ...school, kind: "coordinator" }, ["value.missing organisations"]],
    [{ ...school, kind: "coordinator", organisations: 0 }, ["number.too-small organisations"]],
    [{ ...school, kind: "coordinator", organisations: 1001 }, ["number.too-big organisations"]],
    [{ ...school, kind: "coordinator", organisations: 2.5 }, ["value.wrong-type organisations"]],
    [{ ...school, need: "60.000,00" }, ["money.invalid need"]],
    [{ ...school, need: -1 }, ["money.invalid need"]],
    [{ ...school, need: Number.NaN }, ["money.invalid need"]],
    [{ ...school, needs: 1 }, ["key.unknown needs"]],
    [{ ...school, needBasis: "own" }, ["value.not-allowed needBasis"]],
    [{ ...school, completedProjects: [{ spent: 1 }] }, ["value.missing completedProjects 0 call"]],
    [{ ...school, completedProjects: [{ call: 2023, spent: "x" }] }, ["money.invalid completedProjects 0 spent"]],
    [{ ...school, completedProjects: [{ call: 2020 }] }, ["number.too-small completedProjects 0 call"]],
    [{ ...school, completedProjects: [{ call: 2025 }, { call: 2026 }] }, ["number.too-big completedProjects 1 call"]],
    [
      { ...school, completedProjects: [{ call: 2023, awarded: "10.00", spent: "10.01" }] },
      ["number.too-big completedProjects 0 spent"],
    ],
    [{ ...school, latestReportScore: 24.3 }, ["points.invalid latestReportScore"]],
    [{ ...school, latestReportScore: -1 }, ["number.too-small latestReportScore"]],
    [{ ...school, latestReportScore: "no" }, ["value.not-allowed latestReportScore"]],
    [{ ...school, latestReportScore: true }, ["value.not-allowed latestReportScore"]],
  ])("is refused with paths: %j", (value, issues) => {
    expect(briefly(parseAllocationApplicant, value)).toEqual(issues);
  });
});

describe("an agency's rules in a file", () => {
  const parsed = parseAllocationRules(rules);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  const { data } = parsed;

  it("become cells that know their document, their place and our readings", () => {
    const cited = { source: "GR-allocation-2026", page: 2, section: "Basic grant" };
    expect(data.nationalAgency).toBe("GR");
    expect(data.sources).toEqual({ "GR-allocation-2026": rules.source });
    expect(data.basicGrant.consortium?.perOrganisation).toEqual({
      id: "VET/allocation/GR/basicGrant/consortium/perOrganisation",
      value: 15_000.5,
      unit: "EUR",
      status: "agency",
      citations: [cited],
    });
    expect(data.basicGrant.performance?.percent.citations).toEqual([{ ...cited, interpretation: "I41" }]);
    expect(data.basicGrant.deduction?.percent.citations).toEqual([{ ...cited, interpretation: "I42" }]);
    expect(data.maximumGrant.individual.citations).toEqual([
      { source: "GR-allocation-2026", section: "Maximum grant" },
    ]);
    expect(data.maximumGrant).not.toHaveProperty("consortium");
  });

  it.each([
    [
      {},
      ["call", "action", "nationalAgency", "source", "basicGrant", "maximumGrant"].map((key) => `value.missing ${key}`),
    ],
    [{ ...rules, status: "guide" }, ["value.not-allowed status"]],
    [{ ...rules, source: { title: "" } }, ["text.too-short source title"]],
    [{ ...rules, source: { title: "x", url: "javascript:alert(1)" } }, ["value.invalid source url"]],
    [{ ...rules, basicGrant: { individual: 1 } }, ["value.missing basicGrant section"]],
    [{ ...rules, basicGrant: { ...place, individual: "x" } }, ["money.invalid basicGrant individual"]],
    [{ ...rules, basicGrant: { ...place, individual: 100_000_001 } }, ["number.too-big basicGrant individual"]],
    [{ ...rules, basicGrant: { ...place, page: 0 } }, ["number.too-small basicGrant page"]],
    [{ ...rules, basicGrant: { ...place, floor: 1 } }, ["key.unknown basicGrant floor"]],
    [
      { ...rules, basicGrant: { ...place, performance: { percent: 80.5, projects: 0 } } },
      ["value.wrong-type basicGrant performance percent", "number.too-small basicGrant performance projects"],
    ],
    [
      { ...rules, basicGrant: { ...place, deduction: { belowPoints: -1, percent: 101 } } },
      ["number.too-small basicGrant deduction belowPoints", "number.too-big basicGrant deduction percent"],
    ],
    [
      { ...rules, maximumGrant: { ...place, consortium: {} } },
      ["money.invalid maximumGrant consortium perOrganisation"],
    ],
  ])("are refused with paths: %j", (value, issues) => {
    expect(briefly(parseAllocationRules, value)).toEqual(issues);
  });
});

it("says whose rules are shipped where the applicant's are not", () => {
  expect(allocationRulesNotShipped({ ...school, kind: "individual", call: 2025 })).toEqual({
    code: "allocation-rules.not-shipped",
    path: ["rules"],
    params: { call: 2025, action: "KA121-SCH", agency: "SE", known: ["SE (KA121-SCH, 2026)"] },
  });
});

describe("the JSON Schemas", () => {
  const ajv = new Ajv2020({ strict: true });
  const addFormats = ajvFormats.default as unknown as typeof ajvFormats.default.default;
  addFormats(ajv);
  const valid = (schema: object) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema)));
    return (value: unknown) => validate(JSON.parse(JSON.stringify(value)));
  };
  const isApplicant = valid(inputJsonSchemas()["allocation-applicant"]);
  const isRules = valid(inputJsonSchemas()["allocation-rules"]);
  const isAllocation = valid(outputJsonSchemas().allocation);
  const root = path.join(import.meta.dirname, "../fixtures/allocation");
  const cases = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ file, ...JSON.parse(readFileSync(path.join(root, file), "utf8")) }));

  it.each(cases)("hold for $file", ({ applicant: written, rules: file }) => {
    expect(isApplicant(written)).toBe(true);
    expect(file === undefined || isRules(file)).toBe(true);
    const applicant = parseAllocationApplicant(written);
    if (!applicant.success) throw new Error("no applicant");
    const { call, action, nationalAgency } = applicant.data;
    const brought = file === undefined ? undefined : parseAllocationRules(file);
    const used = brought?.success === true ? brought.data : allocationRules(call, action, nationalAgency);
    if (used === undefined) throw new Error("no rules");
    expect(isAllocation(estimateAllocation(applicant.data, used))).toBe(true);
  });

  it("describe every key of an applicant and of rules", () => {
    const undescribed = (schema: unknown, at: string): readonly string[] =>
      Object.entries((schema as { properties?: Record<string, object> }).properties ?? {}).flatMap(([key, part]) => [
        ...("description" in part || key === "$schema" ? [] : [`${at}${key}`]),
        ...undescribed("items" in part ? part.items : part, `${at}${key}.`),
      ]);
    const { "allocation-applicant": applicant, "allocation-rules": ofRules } = inputJsonSchemas();
    expect([...undescribed(applicant, ""), ...undescribed(ofRules, "")]).toEqual([]);
  });
});
