import { describe, expect, it } from "vitest";
import { budgetWorkbook, linesCsv, reportHtml, reportMarkdown } from "../../src/export/index.js";
import { describeInput } from "../../src/form/index.js";
import {
  allocationRules,
  assess,
  baseRateFrom,
  calculateGrant,
  calculateGrantRange,
  calls,
  checkEligibility,
  compareAssessments,
  estimateAllocation,
  rateTable,
  travelAmounts,
} from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";
import { assessApplication, readApplication } from "../../src/node/index.js";
import { findPlaces, withPlaceFindings } from "../../src/places/index.js";
import { ask, baseRates, demo, document, routesAnswered, service } from "./service.js";

const http = service();
const options = { baseRates };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const reading = await readApplication(demo, { baseRates });
if (!reading.success) throw new Error("the demo must be read");
const { application, findings } = reading;
const ways = { baseRates: reading.baseRates };

describe("questions about an application", () => {
  it("assesses it, in words", async () => {
    const { status, said, headers } = await ask(http, "/assess", { body: { application: demo, options } });
    expect(status).toBe(200);
    expect(said).toEqual(plain(await assessApplication(demo, options)));
    expect(said.amountMessage).toBe("Grant: 35,562.50 EUR");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("takes an application that stands alone", async () => {
    const { said } = await ask(http, "/assess", { body: demo });
    expect(said).toEqual(plain(await assessApplication(demo)));
    expect(said.range).toEqual({ minimum: "29741.50", maximum: "41197.50" });
  });

  it("takes a plan as the page saves it", async () => {
    const { said } = await ask(http, "/assess", {
      body: { application: demo, options, checked: ["learning-outcomes"] },
    });
    expect(said.total).toBe("35562.50");
  });

  it("leaves out explanations where they are not asked for", async () => {
    const { said } = await ask(http, "/assess", { body: { application: demo, options: { explanations: false } } });
    expect(said.assessment.range.minimum.lines[0]).not.toHaveProperty("explanation");
  });

  it("checks it", async () => {
    const { status, said } = await ask(http, "/check", { body: { application: demo, options } });
    expect(status).toBe(200);
    expect(said).toEqual(plain(withPlaceFindings(checkEligibility(application, ways), findings)));
  });

  it("calculates its grant, or the range of it", async () => {
    const grant = await ask(http, "/calculate", { body: { application: demo, options } });
    expect(grant.said).toEqual(plain(withPlaceFindings(calculateGrant(application, ways), findings)));
    const range = await ask(http, "/calculate", { body: demo });
    expect(range.said.minimum.total).toBe(calculateGrantRange(application).minimum.total);
    expect(range.said.maximum.total).toBe("41197.50");
  });

  it("explains the lines of all flows or of one", async () => {
    const all = await ask(http, "/explain", { body: { application: demo, options } });
    expect(all.said).toEqual(plain(calculateGrant(application, ways).lines));
    const one = await ask(http, "/explain", { body: { application: demo, flow: "JOB-FI" } });
    const lowest = calculateGrantRange(application).minimum.lines.filter(({ flow }) => flow === "JOB-FI");
    expect(one.said).toEqual(plain(lowest));
    const none = await ask(http, "/explain", { body: { application: demo, flow: "JOB" } });
    expect(none).toMatchObject({ status: 422, said: { issues: [{ code: "flow.not-found", path: ["flow"] }] } });
  });

  it("assesses a draft", async () => {
    const { action, flows, ...rest } = demo as typeof demo & { readonly action: string };
    const [{ durationDays: _, ...first } = {}, ...others] = flows;
    const draft = { ...rest, action, flows: [first, ...others] };
    const { status, said } = await ask(http, "/drafts", { body: { application: draft, options } });
    expect(status).toBe(200);
    expect(said).toEqual(plain(await assessApplication(draft, { baseRates, draft: true })));
    expect(said.missing.map(({ field }: { readonly field: string }) => field)).toEqual(["flows.0.durationDays"]);
    expect((await ask(http, "/drafts", { body: {} })).said.isComplete).toBe(false);
    expect((await ask(http, "/drafts", { body: [] })).status).toBe(422);
  });

  it("compares two", async () => {
    const b = { ...demo, flows: demo.flows.slice(1) };
    const { status, said } = await ask(http, "/compare", { body: { a: demo, b, options } });
    const other = await readApplication(b, { baseRates });
    if (!other.success) throw new Error("it must be read");
    const found = withPlaceFindings(assess(application, ways), findings);
    const foundB = withPlaceFindings(assess(other.application, ways), other.findings);
    expect(status).toBe(200);
    expect(said).toEqual(plain(compareAssessments(found, foundB)));
    expect(said.grant.total.difference).toBe("-3224.00");
  });

  it("says which of the two is wrong", async () => {
    const { status, said } = await ask(http, "/compare", { body: { a: demo, b: { ...demo, round: "x" } } });
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([{ path: ["b", "round"], field: "b.round", code: "value.wrong-type" }]);
  });

  it("compares plans as the page saves them, and says in which of them the base rates are wrong", async () => {
    const plan = { application: demo, options, checked: ["learning-outcomes"] };
    const { status, said } = await ask(http, "/compare", { body: { a: plan, b: { ...plan, options: {} } } });
    expect(status).toBe(200);
    // Only the first has base rates.
    expect(said.grant.total).toMatchObject({ a: "35562.50" });
    expect(said.grant.total.b).toBeUndefined();
    const given = await ask(http, "/compare", { body: { a: demo, b: plan, options } });
    expect(given.said.grant.total).toMatchObject({ a: "35562.50", b: "35562.50", difference: "0.00" });
    const wrong = { baseRates: { staff: { 9: 1 } } };
    const own = await ask(http, "/compare", { body: { a: demo, b: { ...plan, options: wrong } } });
    expect(own.said.issues).toMatchObject([{ path: ["b", "options", "baseRates", "staff", "9"] }]);
    const both = await ask(http, "/compare", { body: { a: demo, b: demo, options: wrong } });
    expect(both.said.issues[0].path).toEqual(["options", "baseRates", "staff", "9"]);
    const key = await ask(http, "/compare", { body: { a: { ...plan, x: 1 }, b: demo } });
    expect(key.said.issues).toMatchObject([{ path: ["a", "x"], code: "key.unknown" }]);
  });

  it("takes a plan that was awarded, as the page saves it: what is of its settlement changes no other answer", async () => {
    const awarded = {
      application: demo,
      options: { ...options, reduction: { percent: 25 } },
      award: { total: "35562.50" },
      realised: { flows: demo.flows },
    };
    for (const route of ["/assess", "/drafts", "/calculate"]) {
      const { status, said } = await ask(http, route, { body: awarded });
      expect([route, status]).toEqual([route, 200]);
      // The total of a draft says how far it is known.
      expect(said.total?.amount ?? said.total ?? said.grant.total).toBe("35562.50");
    }
    const { said } = await ask(http, "/compare", { body: { a: awarded, b: demo, options } });
    expect(said.grant.total).toMatchObject({ a: "35562.50", b: "35562.50" });
  });

  it("reads a base rate off a printed amount", async () => {
    // 2 persons, 5 days and 2 of travel: 1974 / 14 = 141 EUR per day.
    const body = { application: demo, flow: "JOB-FI", amount: "1974.00" };
    const { status, said } = await ask(http, "/base-rate", { body });
    const flow = application.flows.find(({ id }) => id === "JOB-FI");
    if (flow === undefined) throw new Error("the demo has the flow");
    expect(status).toBe(200);
    expect(said).toEqual(plain(baseRateFrom(flow, "1974.00", application.call, { application })));
    expect(said).toMatchObject({ status: "one", rate: "141.00", category: "staff", group: 1 });
    // A plan as the page saves it: its own base rates are not what is asked for.
    const plan = { ...body, options: { baseRates: { staff: { 9: 1 } } }, checked: ["learning-outcomes"] };
    expect((await ask(http, "/base-rate", { body: plan })).said).toEqual(said);
    const wrong = await ask(http, "/base-rate", { body: { application: demo, flow: "JOB-FI", amount: "1,5" } });
    expect(wrong.said.issues).toMatchObject([{ code: "money.invalid", path: ["amount"] }]);
  });

  const applicant = {
    call: 2026,
    action: "KA121-SCH",
    nationalAgency: "SE",
    kind: "individual",
    need: 60_000,
  } as const;

  it("estimates an allocation by the shipped rules", async () => {
    const { status, said } = await ask(http, "/allocation", { body: { applicant } });
    const rules = allocationRules(2026, "KA121-SCH", "SE");
    expect(status).toBe(200);
    expect(said).toEqual(plain(rules && estimateAllocation(applicant, rules)));
    expect(said.atMost).toBe("60000.00");
  });

  it("estimates it by rules that are brought, and says what is wrong with both", async () => {
    const source = { title: "Rules of budget allocation" };
    const figures = { section: "Basic grant", individual: 15_000 };
    const rules = {
      ...applicant,
      kind: undefined,
      need: undefined,
      source,
      basicGrant: figures,
      maximumGrant: figures,
    };
    const { said } = await ask(http, "/allocation", { body: { applicant, rules } });
    expect(said).toMatchObject({ basicGrant: "15000.00", atMost: "15000.00" });
    const wrong = { applicant: { ...applicant, need: "1,5" }, rules: { ...rules, source: {} } };
    const refused = await ask(http, "/allocation", { body: wrong });
    expect(refused.status).toBe(422);
    expect(refused.said.issues).toMatchObject([
      { code: "money.invalid", field: "applicant.need" },
      { code: "value.missing", field: "rules.source.title" },
    ]);
  });

  it("says whose rules are shipped where others are needed", async () => {
    const body = { applicant: { ...applicant, nationalAgency: "PL" } };
    const { status, said } = await ask(http, "/allocation", { body });
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([{ code: "allocation-rules.not-shipped", path: ["rules"] }]);
    expect(said.issues[0].message).toContain("SE (KA121-SCH, 2026)");
  });
});

describe("files for other tools", () => {
  const asked = (format: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(http, `/export?format=${format}`, { body: { application: demo, options }, headers });
  const assessed = withPlaceFindings(assess(application, ways), findings);

  it("are what the library writes", async () => {
    expect((await asked("csv")).said).toBe(linesCsv(assessed).replace("\ufeff", ""));
    expect((await asked("md")).said).toBe(reportMarkdown(application, assessed));
    expect((await asked("html", { "accept-language": "pl" })).said).toBe(reportHtml(application, assessed, polish));
    expect((await asked("xlsx")).bytes).toEqual(await budgetWorkbook(application, { ...ways, assessment: assessed }));
  });

  it.each([
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["csv", "text/csv; charset=utf-8"],
    ["md", "text/markdown; charset=utf-8"],
    ["html", "text/html; charset=utf-8"],
  ])("are saved, not shown: %s", async (format, type) => {
    const { status, headers } = await asked(format);
    expect([status, headers.get("content-type")]).toEqual([200, type]);
    expect(headers.get("content-disposition")).toBe(`attachment; filename="KA122-SCH-2023.${format}"`);
    expect(headers.get("cache-control")).toBe("no-store");
    const [, operation] = Object.entries(document.paths["/export"] ?? {})[0] ?? [];
    expect(operation?.responses["200"]?.content).toHaveProperty([type.split(";")[0] ?? ""]);
  });

  it("are written of a draft, if that is said", async () => {
    const { preparatoryVisits: _, exceptionalCosts: __, ...rest } = demo;
    const body = { application: { ...rest, flows: [{ id: "A" }] }, options };
    expect((await ask(http, "/export?format=md", { body })).status).toBe(422);
    for (const format of ["md", "xlsx"]) {
      const { status, headers } = await ask(http, `/export?format=${format}&draft=true`, { body });
      expect([status, headers.get("content-disposition")]).toEqual([
        200,
        `attachment; filename="KA122-SCH-2023.${format}"`,
      ]);
    }
    const { said } = await ask(http, "/export?format=md&draft=true", { body });
    const { draft, assessment } = await assessApplication(body.application, { baseRates, draft: true }).then(
      (answer) => {
        if (!answer.success) throw new Error("it is a draft");
        return answer;
      },
    );
    expect(said).toBe(reportMarkdown(draft, assessment));
    const empty = await ask(http, "/export?format=md&draft=true", { body: {} });
    expect(empty.headers.get("content-disposition")).toBe('attachment; filename="draft.md"');
  });

  it.each([
    [{ application: { ...demo, round: "x" } }, "round"],
    [{ application: { ...demo, action: 'KA122-S"\r\nX: y' } }, "action"],
    [{ application: demo, options: { baseRates: { staff: { 9: 1 } } } }, "options.baseRates.staff.9"],
    [{ application: demo, options: { baseRates: "{}" } }, "options.baseRates"],
  ])("are not written of a draft in which something is wrong: %#", async (body, field) => {
    const { status, said } = await ask(http, "/export?format=xlsx&draft=true", { body });
    expect([status, said.issues[0].field]).toEqual([422, field]);
  });

  it.each([
    ["", "value.missing"],
    ["?format=pdf", "value.not-allowed"],
    ["?format=toString", "value.not-allowed"],
  ])("have a format: %s", async (query, code) => {
    const { status, said } = await ask(http, `/export${query}`, { body: demo });
    expect([status, said.issues[0].code]).toEqual([422, code]);
    expect(said.issues[0].message).toMatch(/expected (one of )?xlsx(,| \|) csv(,| \|) md(,| \|) html$/);
  });

  it("have a name that is safe in a header, whatever the action is called", async () => {
    const { headers, status } = await ask(http, "/export?format=csv", {
      body: { ...demo, action: 'KA122-S"\r\nX: y' },
    });
    expect(status).toBe(422);
    expect(headers.has("x")).toBe(false);
  });
});

describe("look-ups", () => {
  it("lists the calls", async () => {
    expect((await ask(http, "/calls")).said).toEqual(plain(calls()));
  });

  it("gives rates of every call and field, with an agency's or without", async () => {
    for (const { call, fields } of calls()) {
      for (const field of fields) {
        expect((await ask(http, `/rates/${call}/${field}`)).said).toEqual(plain(rateTable(call, field)));
      }
    }
    const withAgency = await ask(http, "/rates/2026/SCH?agency=is");
    expect(withAgency.said).toEqual(plain(rateTable(2026, "SCH", "IS")));
    expect(withAgency.said).not.toEqual(plain(rateTable(2026, "SCH")));
  });

  it("describes what every action asks for, in the language asked for", async () => {
    for (const { call, actions } of calls()) {
      for (const action of actions) {
        expect((await ask(http, `/form/${call}/${action}`)).said).toEqual(plain(describeInput(call, action)));
      }
    }
    const headers = { "accept-language": "pl" };
    const inPolish = await ask(http, "/form/2026/KA122-SCH", { headers });
    expect(inPolish.said).toEqual(plain(describeInput(2026, "KA122-SCH", polish)));
  });

  it("finds places", async () => {
    const { said } = await ask(http, "/places?q=Kra&country=pl&limit=3");
    expect(said).toEqual(plain(findPlaces("Kra", { country: "PL", limit: 3 })));
    expect(said).toHaveLength(3);
    expect((await ask(http, "/places?q=zzzzzzzzz")).said).toEqual([]);
  });

  it("measures the distance of two places, by name or by coordinates", async () => {
    const { said } = await ask(http, `/distance?from=${encodeURIComponent("Kraków, PL")}&to=41.9,12.5&call=2023`);
    expect(said.origin).toMatchObject({
      ...{ name: "Kraków", country: "PL", geonameId: 3094802, isOwnName: true, others: [], regions: [] },
    });
    expect(said.venue).toEqual({ latitude: 41.9, longitude: 12.5 });
    expect(said).toMatchObject({ call: 2023, ...travelAmounts(2023, "SCH", said.distanceKm) });
    const newest = await ask(http, "/distance?from=50,20&to=50.001,20");
    expect(newest.said.call).toBe(Math.max(...calls().map(({ call }) => call)));
    // Nothing is paid for so short a way.
    expect(newest.said).not.toHaveProperty("distanceBand");
  });

  it("says what else the names of two places might mean, and of both what is wrong", async () => {
    const { said } = await ask(http, "/distance?from=Breslau, PL&to=La Palma, ES");
    expect(said.origin).toMatchObject({ name: "Wrocław", isOwnName: false });
    expect(said.venue).toMatchObject({ name: "La Palma del Condado", isOwnName: false });
    const halle = await ask(http, "/distance?from=Halle, DE&to=1,1");
    expect(halle.said.origin.others.length).toBeGreaterThan(0);
    const none = await ask(http, "/distance?from=Krakwo, PL&to=95,1");
    expect(none.said.issues).toMatchObject([
      {
        path: ["from"],
        field: "from",
        code: "place.unknown",
        message: expect.stringContaining("Kraków, Lesser Poland, PL"),
      },
      { path: ["to"], field: "to", code: "place.not-on-earth" },
    ]);
    const same = await ask(http, "/distance?from=Zzzzzzzz&to=Zzzzzzzz", { headers: { "accept-language": "pl" } });
    expect(same.said.issues).toMatchObject([
      { path: ["from"], message: expect.stringMatching(/^nie znaleziono miejsca „Zzzzzzzz”/) },
      { path: ["to"] },
    ]);
  });

  it.each([
    [
      "/distance?from=Krakwo, PL&to=41.9,12.5",
      "from",
      /^no place "Krakwo, PL" is known; the nearest names are: Kraków/,
    ],
    ["/distance?from=41.9,12.5&to=Halle, BE", "to", /^"Halle, BE" may be several places/],
    ["/distance?from=141.9,12.5&to=41.9,12.5", "from", /^"141.9,12.5" is no place on earth/],
  ])("says why not: %s", async (path, field, message) => {
    const { status, said } = await ask(http, path);
    expect([status, said.issues.length]).toEqual([422, 1]);
    expect(said.issues[0]).toMatchObject({ field, message: expect.stringMatching(message) });
  });

  it.each([
    ["/rates/2019/SCH", "Call 2019 is not known"],
    ["/rates/2026/HED", "Field HED is not known"],
    ["/rates/2026/__proto__", "Field __proto__ is not known"],
    ["/form/2026/KA131-HED", "Action KA131-HED is not known"],
    ["/form/2026/constructor", "Action constructor is not known"],
    ["/distance?from=1,1&to=2,2&call=2019", "Call 2019 is not known"],
  ])("has nothing at %s", async (path, detail) => {
    const { status, said } = await ask(http, path);
    expect(status).toBe(404);
    expect(said.detail).toContain(detail);
  });

  it.each(["/places?q=%E0%A4%A", "/rates/2026/%", "/%zz"])("cannot read %s", async (path) => {
    const { status, said } = await ask(http, path);
    expect([status, said.detail]).toEqual([400, "The address has a % that begins no character."]);
  });

  it.each([
    ["/rates/x/SCH", "call", "value.wrong-type"],
    ["/rates/2026/SCH?agency=PLN", "agency", "country.invalid"],
    ["/rates/2026/SCH?agancy=PL", "agancy", "key.unknown"],
    ["/calls?x=1", "x", "key.unknown"],
    ["/places", "q", "value.missing"],
    ["/places?q=", "q", "text.too-short"],
    [`/places?q=${"x".repeat(201)}`, "q", "text.too-long"],
    ["/places?q=x&limit=0", "limit", "number.too-small"],
    ["/places?q=x&limit=51", "limit", "number.too-big"],
    ["/places?q=x&limit=1e3", "limit", "value.wrong-type"],
    ["/places?q=x&__proto__=1", "__proto__", "key.unknown"],
    ["/distance?from=1,1", "to", "value.missing"],
  ])("refuses %s", async (path, field, code) => {
    const { status, said } = await ask(http, path);
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([{ field, code }]);
  });
});

it("every route of the document is asked above, and answers", () => {
  // Some have a file of their own.
  const elsewhere = ["/batch", "/openapi.json", "/settle", "/settle/export", "/remaining"];
  const asked = Object.keys(document.paths).filter((path) => !elsewhere.includes(path));
  expect(asked.filter((path) => !routesAnswered().has(path))).toEqual([]);
});
