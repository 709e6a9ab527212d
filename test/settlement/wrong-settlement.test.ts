import { describe, expect, it } from "vitest";
import { remaining, settle } from "../../src/index.js";
import { settlementFixtures } from "../settlement-fixtures.js";

/** As of a program without types. */
type Loose = (...given: readonly unknown[]) => unknown;

const asPlanned = settlementFixtures().find(({ name }) => name.endsWith("/as-planned"));
if (asPlanned === undefined) throw new Error("no fixture");
const { award, realised } = asPlanned;
const [job] = realised.flows;

const read = "validate with parseAward first";
const readRealised = "validate with parseRealised first";
const readOptions = "validate with parseSettleOptions first";
const readerOf = (at: string) =>
  at.startsWith("award") ? read : at.startsWith("realised") ? readRealised : readOptions;
const readApplication = "validate with parseApplication first";
const settling =
  (...given: readonly unknown[]) =>
  () =>
    (settle as Loose)(...given);
const awarded = (more: object) => settling({ ...award, ...more }, realised);
const took = (more: object) => settling(award, { ...realised, flows: [{ ...job, ...more }] });
const with_ = (options: unknown) => settling(award, realised, options);
const policy = (more: object) => with_({ transferPolicy: { name: "own", transfers: [], ...more } });
const transfer = (more: object) => policy({ transfers: [{ from: "travel", to: ["courseFees"], percent: 1, ...more }] });
const planning = (planned: unknown) => () => (remaining as Loose)(award, realised, planned);

const categoryOf = (at: string) => `${at} must be a budget category: ${readerOf(at)}`;
const moneyAt = (at: string) => `${at} must be an amount of money: ${readerOf(at)}`;
const percentAt = (at: string) => `${at} must be a whole number from 0 to 100: ${readOptions}`;
const countAt = (at: string) => `${at} must be a whole number: ${readApplication}`;

describe("a settlement of a wrong shape", () => {
  it.each([
    [settling(undefined, realised), `award must be an object: ${read}`],
    [settling([], realised), `award must be an object: ${read}`],
    [awarded({ application: undefined }), `award.application must be an application: ${read}`],
    [awarded({ application: { ...award.application, flows: 1 } }), `flows must be a list: ${readApplication}`],
    [awarded({ total: undefined }), moneyAt("award.total")],
    [awarded({ total: "-1" }), moneyAt("award.total")],
    [awarded({ total: Number.NaN }), moneyAt("award.total")],
    [awarded({ total: 1.5 }), moneyAt("award.total")],
    [awarded({ byCategory: [] }), `award.byCategory must be an object with amounts by budget category: ${read}`],
    [awarded({ byCategory: { flights: "1.00" } }), categoryOf("award.byCategory.flights")],
    [awarded({ byCategory: { travel: "1,00" } }), moneyAt("award.byCategory.travel")],
    [awarded({ payments: { amount: 1 } }), `award.payments must be a list: ${read}`],
    [awarded({ payments: [100] }), `award.payments.0 must be an object: ${read}`],
    [awarded({ payments: [{ amount: 1 }, {}] }), moneyAt("award.payments.1.amount")],
    [settling(award, null), `realised must be an object: ${readRealised}`],
    [settling(award, {}), `realised.flows must be a list: ${readRealised}`],
    [settling(award, { flows: [null] }), `realised.flows.0 must be an object: ${readRealised}`],
    [settling(award, { flows: [{}] }), `realised.flows.0.id must be text: ${readRealised}`],
    [
      settling(award, { flows: [job, job] }),
      `realised.flows.1.id must be an id that no other flow has: ${readRealised}`,
    ],
    [
      settling(award, { ...realised, preparatoryVisits: {} }),
      `realised.preparatoryVisits must be a list: ${readRealised}`,
    ],
    [
      settling(award, { ...realised, exceptionalCosts: [1] }),
      `realised.exceptionalCosts.0 must be an object: ${readRealised}`,
    ],
    [took({ activity: 1 }), `realised.flows.0.activity must be text: ${readRealised}`],
    [
      took({ status: "done" }),
      `realised.flows.0.status must be "completed" or "cancelled" or "force-majeure": ${readRealised}`,
    ],
    [took({ status: "cancelled", participants: -1 }), countAt("realised.flows.0.participants")],
    [took({ startDate: 20261005 }), `realised.flows.0.startDate must be a date: ${readRealised}`],
    [took({ interruptedDays: 1.5 }), countAt("realised.flows.0.interruptedDays")],
    [took({ fundedDays: -1 }), countAt("realised.flows.0.fundedDays")],
    [took({ accompanyingPersons: 2 }), `realised.flows.0.accompanyingPersons must be a list: ${readApplication}`],
    [
      took({ accompanyingPersons: [{ persons: 1, fundedDays: "6" }] }),
      countAt("realised.flows.0.accompanyingPersons.0.fundedDays"),
    ],
    [took({ forceMajeure: { travel: "much" } }), moneyAt("realised.flows.0.forceMajeure.travel")],
    [with_(null), `options must be an object: ${readOptions}`],
    [with_({ reduction: 25 }), percentAt("options.reduction.percent")],
    [with_({ reduction: { percent: 101 } }), percentAt("options.reduction.percent")],
    [with_({ reduction: { percent: 12.5 } }), percentAt("options.reduction.percent")],
    [with_({ reduction: { percent: 1, reason: 48 } }), `options.reduction.reason must be text: ${readOptions}`],
    [with_({ transferPolicy: "all" }), `options.transferPolicy must be an object: ${readOptions}`],
    [policy({ name: undefined }), `options.transferPolicy.name must be text: ${readOptions}`],
    [policy({ transfers: {} }), `options.transferPolicy.transfers must be a list: ${readOptions}`],
    [transfer({ from: "flights" }), categoryOf("options.transferPolicy.transfers.0.from")],
    [
      transfer({ to: "travel" }),
      `options.transferPolicy.transfers.0.to must be a list of budget categories: ${readOptions}`,
    ],
    [
      transfer({ to: ["courseFees", "flights"] }),
      `options.transferPolicy.transfers.0.to must be a list of budget categories: ${readOptions}`,
    ],
    [transfer({ percent: -1 }), percentAt("options.transferPolicy.transfers.0.percent")],
    [planning("x"), "planned must be a list of flows"],
    [planning([null]), "planned.0 must be a flow"],
    [
      planning(Array.from({ length: 31 }, (_, index) => ({ ...job, id: `P${index}` }))),
      "planned must have at most 30 flows",
    ],
    [planning([job]), "planned.0.id must be an id that no other flow has"],
    [planning([{ ...job, id: 1 }]), "planned.0.id must be an id that no other flow has"],
    [
      planning([
        { ...job, id: "NEW" },
        { ...job, id: "NEW" },
      ]),
      "planned.1.id must be an id that no other flow has",
    ],
    [planning([{ ...job, id: "NEW", participants: "2" }]), countAt("planned.0.participants")],
  ])("%#: a TypeError says which", (call, message) => {
    expect(call).toThrow(new TypeError(message));
  });

  it("takes as many planned flows as may be", () => {
    expect(planning(Array.from({ length: 30 }, (_, index) => ({ ...job, id: `P${index}` })))).not.toThrow();
  });

  it("names a date that is none", () => {
    expect(took({ startDate: "2026-02-30", durationDays: undefined })).toThrow(RangeError);
  });

  it("refuses an option that it does not know", () => {
    expect(with_({ reductions: { percent: 1 } })).toThrow("options.reductions is no option");
  });
});

it("an amount that is undefined is one that is not given", () => {
  const byCategory = { organisationalSupport: "2050.00", travel: undefined };
  expect(settling({ ...award, byCategory }, realised)).not.toThrow();
  expect(took({ status: "force-majeure", forceMajeure: { travel: undefined } })).not.toThrow();
});
