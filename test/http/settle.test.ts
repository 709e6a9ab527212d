import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BaseRatesInput, remaining, settle } from "../../src/index.js";
import { lookUpPlacesOfSettlement } from "../../src/node/index.js";
import { withPlaceFindings } from "../../src/places/index.js";
import { parseAward, parseRealised } from "../../src/schema/index.js";
import { ask, baseRates, service } from "./service.js";

const http = service();
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/demo/${name}.json`, import.meta.url), "utf8"));
const [award, realised] = [read("award"), read("realised")];
const options = { baseRates: baseRates as BaseRatesInput, explanations: false };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const [approved, took] = [parseAward(award), parseRealised(realised)];
if (!approved.success || !took.success) throw new Error("the demo must be read");
const resolved = await lookUpPlacesOfSettlement({ award: approved.data, realised: took.data });

/* The arithmetic of the demo is in `test/cli/settle.test.ts`. */
describe("POST /settle", () => {
  it("answers what ka1 settle --json prints", async () => {
    const { status, said } = await ask(http, "/settle", { body: { award, realised, options } });
    expect(status).toBe(200);
    const settled = settle(resolved.award, resolved.realised, options);
    expect(said).toEqual(plain(withPlaceFindings(settled, resolved.findings)));
    expect(said).toMatchObject({ finalGrant: "28671.50", paid: "28450.00", balance: "221.50" });
    expect(said.explanation).toBeUndefined();
  });

  it("takes the agency's reduction: 28671.50 - 25 % of 3100.00", async () => {
    const { said } = await ask(http, "/settle", {
      body: { award, realised, options: { ...options, reduction: { percent: 25 } } },
    });
    expect(said.finalGrant).toBe("27896.50");
  });

  it("tells everything that is wrong with both, each with its place", async () => {
    const wrong = {
      award: { ...award, total: "1,5" },
      realised: { flows: [{ ...realised.flows[0], interruptedDays: -1 }], call: 2023 },
    };
    const { status, said } = await ask(http, "/settle", { body: wrong });
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([
      { code: "money.invalid", field: "award.total", where: "award · total" },
      { code: "number.too-small", field: "realised.flows.0.interruptedDays" },
      { code: "key.unknown", field: "realised.call" },
    ]);
    const polish = await ask(http, "/settle", { body: wrong, headers: { "accept-language": "pl" } });
    expect(polish.said.issues[0].where).toBe("przyznano · total");
  });

  it.each([
    [{ award }, "realised"],
    [{ realised }, "award"],
    [{ award, realised, planned: [] }, "planned"],
    [{ award, realised, options: { reduction: { percent: 101 } } }, "options.reduction.percent"],
    [{ award, realised, options: { baseRates: { staff: { 1: "x" } } } }, "options.baseRates.staff.1"],
    [{ award, realised, options: { range: true } }, "options.range"],
  ])("%#: refuses what is wrong beside them", async (body, field) => {
    const { status, said } = await ask(http, "/settle", { body });
    expect([status, said.issues.map((issue: { readonly field: string }) => issue.field)]).toEqual([422, [field]]);
  });
});

describe("POST /settle/export", () => {
  it.each([
    ["md", "**Still to be paid: 221.50 EUR**"],
    ["html", "<strong>Still to be paid: 221.50 EUR</strong>"],
    ["csv", "COURSE-IE,Courses and training,cancelled,Travel,825.00,0.00,-825.00,"],
  ])("writes the settlement as %s, whose name says what it is", async (format, said) => {
    const {
      status,
      headers,
      said: text,
    } = await ask(http, `/settle/export?format=${format}`, {
      body: { award, realised, options },
    });
    expect([status, headers.get("content-disposition")]).toEqual([
      200,
      `attachment; filename="settlement-KA122-SCH-2023.${format}"`,
    ]);
    expect(text).toContain(said);
  });

  it("writes a workbook, and refuses what /settle refuses", async () => {
    const body = { award, realised, options };
    const { said: text, headers } = await ask(http, "/settle/export?format=xlsx", { body });
    expect([headers.get("content-type"), text.slice(0, 2)]).toEqual([
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "PK",
    ]);
    expect((await ask(http, "/settle/export?format=xlsx", { body: { award } })).status).toBe(422);
    expect((await ask(http, "/settle/export", { body })).status).toBe(422);
  });
});

describe("POST /remaining", () => {
  const [, , group] = realised.flows;
  const soFar = { ...realised, flows: realised.flows.filter((flow: unknown) => flow !== group) };

  it("answers what ka1 remaining --json prints", async () => {
    const { status, said } = await ask(http, "/remaining", {
      body: { award, realised: soFar, planned: [group], options },
    });
    expect(status).toBe(200);
    expect(said).toMatchObject({
      left: "14163.00",
      leftAfter: "6891.00",
      planned: [{ flow: "GROUP-LT", added: "7272.00" }],
    });
    const alone = await ask(http, "/remaining", { body: { award, realised, options } });
    const answer = remaining(resolved.award, resolved.realised, [], options);
    expect(alone.said).toEqual(plain(withPlaceFindings(answer, resolved.findings)));
  });

  it("refuses more planned flows than it can answer at once", async () => {
    const planned = Array.from({ length: 31 }, (_, index) => ({ ...group, id: `P${index}` }));
    const { status, said } = await ask(http, "/remaining", { body: { award, realised: soFar, planned, options } });
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([{ code: "list.too-long", field: "planned" }]);
  });

  it("refuses a planned flow that took place", async () => {
    const { status, said } = await ask(http, "/remaining", { body: { award, realised, planned: [group], options } });
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([
      { code: "flow-id.duplicate", field: "planned.0.id", where: "planned · flow 1 · id" },
    ]);
  });
});
