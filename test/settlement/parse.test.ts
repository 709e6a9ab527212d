import { describe, expect, it } from "vitest";
import type { ApplicationInput } from "../../src/application/application-input.js";
import * as en from "../../src/messages/en.js";
import * as pl from "../../src/messages/pl.js";
import {
  type Parsed,
  parseAward,
  parsePlanned,
  parseRealised,
  parseSettlement,
  parseSettleOptions,
  standardSchemas,
} from "../../src/schema/index.js";
import { settle } from "../../src/settle.js";
import { fixture } from "../fixtures.js";
import { settlementFixtures } from "../settlement-fixtures.js";

const application = fixture("2023/KA122-SCH/whole-application/demo").input as ApplicationInput;
const { flows = [], preparatoryVisits } = application;
const award = { application, total: "35562.50" };
/** Without the visit that belongs to one of the flows. */
const alone = { ...application, preparatoryVisits: [] };
const [job] = flows;
const realised = { flows, preparatoryVisits };

/** What is wrong, by its path. */
function wrongIn(parsed: Parsed<unknown>): Readonly<Record<string, string>> {
  if (parsed.success) return {};
  return Object.fromEntries(parsed.issues.map((issue) => [issue.path.join("."), en.issueMessage(issue)]));
}

describe("an award", () => {
  it("is brought into the shape of an application", () => {
    const written = { ...award, application: { ...alone, applicant: { country: "el" }, flows: [job] } };
    const parsed = parseAward({
      ...written,
      payments: [{ amount: 28450, date: "2023-09-15" }],
      byCategory: { travel: 1 },
    });
    expect(parsed.success && parsed.data.application.applicant.country).toBe("GR");
    expect(parsed.success && parsed.data.payments).toEqual([{ amount: 28450, date: "2023-09-15" }]);
    const group = flows.find(({ id }) => id === "GROUP-ES");
    const beside = parseAward({ ...award, application: { ...alone, flows: [group] } });
    expect(beside.success && beside.data.application.flows[0]?.accompanyingPersons).toEqual([{ persons: 3 }]);
  });

  it.each([
    [undefined, { "": "expected an object, got nothing" }],
    [{}, { application: "is missing (expected an object)", total: "is missing (expected a value)" }],
    [{ ...award, total: -1 }, ["total"]],
    [{ ...award, total: "1.234" }, ["total"]],
    [{ ...award, total: 1e9 }, ["total"]],
    [{ ...award, grant: 1 }, ["grant"]],
    [{ ...award, byCategory: { travels: 1 } }, ["byCategory.travels"]],
    [{ ...award, byCategory: { travel: "1,5" } }, ["byCategory.travel"]],
    [{ ...award, payments: [{ date: "2023-02-30" }] }, ["payments.0.amount", "payments.0.date"]],
    [{ ...award, payments: Array.from({ length: 1001 }, () => ({ amount: 1 })) }, ["payments"]],
    [{ ...award, options: {} }, ["options"]],
    [
      { ...award, application: { ...alone, flows: [job, job], colour: 1 } },
      ["application.colour", "application.flows.1.id"],
    ],
    [{ ...award, application: { ...alone, flows: undefined } }, ["application.flows"]],
  ])("%#: is refused with the place of what is wrong", (value, wrong) => {
    const found = wrongIn(parseAward(value));
    if (Array.isArray(wrong)) expect(Object.keys(found).sort()).toEqual([...wrong].sort());
    else expect(Object.keys(found).sort()).toEqual(Object.keys(wrong).sort());
  });

  it("names a key that is nearly right", () => {
    expect(wrongIn(parseAward({ ...award, payment: [] }))).toEqual({ payment: expect.stringContaining('"payments"') });
  });
});

describe("what took place", () => {
  it("is brought into one shape, and keeps what only it has", () => {
    const flow = { ...job, status: "force-majeure", interruptedDays: 0, fundedDays: 0, destination: "uk" };
    const parsed = parseRealised({ flows: [{ ...flow, accompanyingPersons: 1, forceMajeure: { travel: "1.5" } }] });
    expect(parsed.success && parsed.data.flows[0]).toMatchObject({
      ...{ status: "force-majeure", destination: "GB", fundedDays: 0, forceMajeure: { travel: "1.5" } },
      accompanyingPersons: [{ persons: 1 }],
    });
    const beside = parseRealised({ flows: [{ ...job, accompanyingPersons: [{ persons: 1, fundedDays: 3 }] }] });
    expect(beside.success && beside.data.flows[0]?.accompanyingPersons).toEqual([{ persons: 1, fundedDays: 3 }]);
    expect(parseRealised({ flows: [] })).toEqual({ success: true, data: { flows: [] } });
  });

  it.each([
    [[], ["" /* a list */]],
    [{}, ["flows"]],
    [{ flows: [{ ...job, status: "done" }] }, ["flows.0.status"]],
    [{ flows: [{ ...job, interruptedDays: -1 }] }, ["flows.0.interruptedDays"]],
    [{ flows: [{ ...job, interruptedDays: 1001 }] }, ["flows.0.interruptedDays"]],
    [{ flows: [{ ...job, fundedDays: 1.5 }] }, ["flows.0.fundedDays"]],
    [{ flows: [{ ...job, fundedDays: "5" }] }, ["flows.0.fundedDays"]],
    [
      { flows: [{ ...job, accompanyingPersons: [{ persons: 1, fundedDays: -1 }] }] },
      ["flows.0.accompanyingPersons.0.fundedDays"],
    ],
    [
      { flows: [{ ...job, accompanyingPersons: [{ persons: 1, interruptedDays: 1 }] }] },
      ["flows.0.accompanyingPersons.0.interruptedDays"],
    ],
    [{ flows: [{ ...job, forceMajeure: { travel: "unknown" } }] }, ["flows.0.forceMajeure.travel"]],
    [{ flows: [job, job] }, ["flows.1.id"]],
    [{ flows: [{ ...job, startDate: "2023-11-17", endDate: "2023-11-13" }] }, ["flows.0.endDate"]],
    [{ flows: [{ ...job, participants: 0 }] }, ["flows.0.participants"]],
    // 4 March 2024 and 28 November 2026 are 1000 days, both included: 302 of 2024 from the fourth on, 366 - 63, then 365
    // and 332.
    [{ flows: [{ ...job, durationDays: undefined, startDate: "2024-03-04", endDate: "2026-11-28" }] }, []],
    [
      { flows: [{ ...job, durationDays: undefined, startDate: "2024-03-04", endDate: "2026-11-29" }] },
      ["flows.0.endDate"],
    ],
    [
      { flows: [{ ...job, durationDays: undefined, startDate: "0001-01-01", endDate: "9999-12-31" }] },
      ["flows.0.endDate"],
    ],
    [{ flows: [{ ...job, durationDays: 5, startDate: "0001-01-01", endDate: "9999-12-31" }] }, []],
    [{ ...realised, call: 2023 }, ["call"]],
  ])("%#: is refused with the place of what is wrong", (value, wrong) => {
    expect(Object.keys(wrongIn(parseRealised(value))).sort()).toEqual([...wrong].sort());
  });

  it("may have a visit of a flow that is still planned, of which settle says that nothing took place", () => {
    const parsed = parseRealised({ flows: [], preparatoryVisits: [{ flow: "GROUP-ES", participants: 1 }] });
    expect(parsed.success).toBe(true);
  });

  it("leaves what only the engine can judge to its findings", () => {
    const odd = { ...job, startDate: "2023-11-13", endDate: "2023-11-17", durationDays: undefined, interruptedDays: 5 };
    const parsed = parseRealised({ flows: [{ ...odd, forceMajeure: { travel: 1 } }] });
    const approved = parseAward(award);
    if (!parsed.success || !approved.success) throw new Error("both are well-formed");
    const codes = settle(approved.data, parsed.data).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["interruption.longer-than-stay", "force-majeure.not-flagged"]));
  });
});

describe("what is said beside both", () => {
  const policy = { name: "Article 10", transfers: [{ from: "travel", to: ["courseFees"], percent: 100 }] };

  it.each([
    [{}, []],
    [{ reduction: { percent: 0 } }, []],
    [{ reduction: { percent: 100, reason: "late" }, transferPolicy: policy, dayCount: "funded-days" }, []],
    [{ transferPolicy: { name: "none", transfers: [] } }, []],
    [{ reduction: {} }, ["reduction.percent"]],
    [{ reduction: { percent: 101 } }, ["reduction.percent"]],
    [{ reduction: { percent: -1 } }, ["reduction.percent"]],
    [{ reduction: { percent: 12.5 } }, ["reduction.percent"]],
    [{ transferPolicy: {} }, ["transferPolicy.name", "transferPolicy.transfers"]],
    [
      { transferPolicy: { ...policy, transfers: [{ from: "total", to: ["x"], percent: 101 }] } },
      ["transferPolicy.transfers.0.from", "transferPolicy.transfers.0.percent", "transferPolicy.transfers.0.to.0"],
    ],
    [{ explanations: false }, ["explanations"]],
    [{ baseRates: { staff: { 1: "a" } } }, ["baseRates.staff.1"]],
  ])("%j", (value, wrong) => {
    expect(Object.keys(wrongIn(parseSettleOptions(value))).sort()).toEqual(wrong);
  });
});

describe("a settlement in one file", () => {
  it("is what its parts are", () => {
    const options = { reduction: { percent: 25 } };
    const parsed = parseSettlement({ award, realised, options });
    const [approved, took] = [parseAward(award), parseRealised(realised)];
    expect(approved.success && took.success).toBe(true);
    expect(parsed).toEqual({
      success: true,
      data: { award: approved.success && approved.data, realised: took.success && took.data, options },
    });
  });

  it("tells everything that is wrong at once, each with its place", () => {
    const value = {
      award: { ...award, total: "a lot", application: { ...alone, flows: [job, job] } },
      realised: { flows: [{ ...job, participants: 1, participantsWithFewerOpportunities: 2 }] },
      options: { reduction: { percent: "25" } },
      planned: [],
    };
    expect(Object.keys(wrongIn(parseSettlement(value))).sort()).toEqual([
      "award.application.flows.1.id",
      "award.total",
      "options.reduction.percent",
      "planned",
      "realised.flows.0.participantsWithFewerOpportunities",
    ]);
  });
});

describe("every settlement of a fixture", () => {
  it.each(settlementFixtures().map((each) => [each.name, each] as const))("parses: %s", (_, each) => {
    const { explanations: _e, range: _r, ...options } = each.options;
    expect(wrongIn(parseSettlement({ award: each.award, realised: each.realised, options }))).toEqual({});
    expect(wrongIn(parsePlanned(each.planned, each.realised))).toEqual({});
  });
});

describe("what is planned", () => {
  it("is flows of an application, none of which took place", () => {
    const [first, ...others] = flows;
    const took = parseRealised({ flows: others });
    if (!took.success) throw new Error("it is well-formed");
    expect(parsePlanned([{ ...first, accompanyingPersons: 1 }], took.data)).toMatchObject({
      success: true,
      data: [{ id: "JOB-FI", accompanyingPersons: [{ persons: 1 }] }],
    });
    const wrong = [others[0], { ...first, status: "completed" }, { ...first, participants: 0 }];
    expect(Object.keys(wrongIn(parsePlanned(wrong, took.data))).sort()).toEqual([
      ...["0.id", "1.status", "2.id", "2.participants"],
    ]);
    expect(wrongIn(parsePlanned("x", took.data))).toEqual({ "": "expected a list, got text" });
    expect(wrongIn(parsePlanned(undefined, took.data))).toEqual({ "": "missing; expected a list" });
    const many = (length: number) => Array.from({ length }, (_, index) => ({ ...first, id: `P${index}` }));
    expect(wrongIn(parsePlanned(many(30), took.data))).toEqual({});
    expect(wrongIn(parsePlanned(many(31), took.data))).toEqual({ "": "must have at most 30 entries" });
    const ofForm = parsePlanned([{ ...first, participants: " 2 " }], took.data, { formValues: true });
    expect(ofForm).toMatchObject({ success: true, data: [{ participants: 2 }] });
  });
});

describe("what the boxes of a form hold", () => {
  it("is read as what it means", () => {
    const ofForm = { formValues: true };
    const boxes = {
      award: {
        application,
        total: " 35 562,50 ",
        byCategory: { travel: "", courseFees: null },
        payments: [{ amount: "28.450,00", date: " 2023-09-15 " }],
        notes: "",
      },
      realised: {
        flows: [{ ...job, interruptedDays: " 1 ", fundedDays: "", status: "cancelled ", forceMajeure: { travel: "" } }],
      },
      options: { reduction: { percent: "25", reason: "" }, dayCount: "" },
    };
    const parsed = parseSettlement(boxes, ofForm);
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
    const { award: meant, realised: took, options } = parsed.data;
    expect([meant.total, meant.byCategory, meant.payments, meant.notes]).toEqual([
      ...["35562.50", undefined, [{ amount: "28450.00", date: "2023-09-15" }], undefined],
    ]);
    const [flow] = took.flows;
    expect([flow?.interruptedDays, flow?.fundedDays, flow?.status, flow?.forceMajeure]).toEqual([
      ...[1, undefined, "cancelled", undefined],
    ]);
    expect(options).toEqual({ reduction: { percent: 25 } });
    expect(parseAward({ ...award, total: "1.000,5" }, ofForm).success).toBe(true);
    expect(parseRealised({ flows: [{ ...job, participants: "2" }] }, ofForm).success).toBe(true);
    expect(parseSettleOptions({ reduction: { percent: " 10 " } }, ofForm)).toMatchObject({ success: true });
  });

  it("is said at its box, in each language", () => {
    const { award: schema, realised: took } = standardSchemas(pl);
    expect(schema["~standard"].validate({ ...award, total: "x" })).toEqual({
      issues: [{ path: ["total"], message: pl.issueMessage({ code: "money.invalid", path: ["total"], params: {} }) }],
    });
    expect(took["~standard"].validate(realised)).toMatchObject({
      value: { flows: [{ id: "JOB-FI" }, {}, {}, {}, {}] },
    });
  });
});
