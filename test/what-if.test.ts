import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { compareAssessments } from "../src/compare-assessments.js";
import { parseApplication } from "../src/schema/index.js";
import { type Change, type WhatIf, whatIf } from "../src/schema/what-if.js";
import { applicationOf, fixture } from "./fixtures.js";

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const options = { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: 47 } } };
const ask = (...changes: readonly unknown[]) => whatIf(demo, changes as Change[], options);

const totalOf = (answer: WhatIf) => (answer.success ? answer.comparison.grant.total.difference : answer.issues);
const issuesOf = (answer: WhatIf) =>
  answer.success ? [] : answer.issues.map(({ code, path, params }) => [code, path.join("."), params]);

describe("what if", () => {
  it.each<[string, Change, string]>([
    // 2 x (320 - 275)
    ["they travel green", { flow: "JOB-FI", set: { greenTravel: true } }, "90.00"],
    // 350 + 7 x 141 + 275
    ["one person more goes", { flow: "JOB-FI", add: { participants: 1 } }, "1612.00"],
    ["one person less goes", { flow: "JOB-FI", add: { participants: -1 } }, "-1612.00"],
    // Group 2 instead of 1: 2 x 7 x (125 - 141); the distance stays.
    ["they go elsewhere", { flow: "JOB-FI", set: { destination: "it" } }, "-224.00"],
    ["they travel on no funded day", { flow: "JOB-FI", set: { travelDays: null } }, "-564.00"],
    ["three accompany them, by number", { flow: "GROUP-LT", set: { accompanyingPersons: 3 } }, "980.00"],
    ["the flow goes", { flow: "JOB-FI", remove: true }, "-3224.00"],
    // With it the visit and the real costs.
    ["the flow goes with its visit", { flow: "GROUP-ES", remove: true }, "-15130.50"],
    ["there is another such flow", { flow: "JOB-FI", duplicate: "JOB-FI-2" }, "3224.00"],
    ["nothing that matters", { set: { title: "Another" } }, "0.00"],
  ])("%s", (_, change, expected) => {
    expect(totalOf(ask(change))).toBe(expected);
  });

  it("gives both assessments, their comparison and the changed application, and changes nothing", () => {
    const before = JSON.stringify(demo);
    const answer = ask({ flow: "JOB-FI", add: { participants: 1 }, set: { mentors: 2 } });
    if (!answer.success) throw new Error("valid");
    const { application, after, comparison } = answer;
    expect(application.flows[0]).toMatchObject({ participants: 3, mentors: 2 });
    expect(application.flows.slice(1)).toEqual(demo.flows.slice(1));
    expect(answer.before).toEqual(assess(demo, options));
    expect(after).toEqual(assess(application, options));
    expect(comparison).toEqual(compareAssessments(answer.before, after));
    expect(JSON.stringify(demo)).toBe(before);
  });

  it("applies one change after the other: a copy can be changed", () => {
    const answer = ask(
      { flow: "JOB-FI", duplicate: "JOB-SE" },
      { flow: "JOB-SE", set: { destination: "SE" }, add: { participants: -1 } },
    );
    expect(answer.success && answer.application.flows.at(-1)).toMatchObject({
      id: "JOB-SE",
      destination: "SE",
      participants: 1,
    });
    // 350 + 7 x 141 + 275
    expect(totalOf(answer)).toBe("1612.00");
  });

  it("moves the plan to another call, as planInCall does", () => {
    const answer = ask({ set: { call: 2025, round: 2 } });
    if (!answer.success) throw new Error("valid");
    expect(answer.application).toMatchObject({ call: 2025, round: 2, project: { startDate: "2025-09-01" } });
    expect(answer.application).not.toHaveProperty("submittedAt");
    expect(answer.after.grant.call).toBe(2025);
  });

  it("only the end must be valid: dates are set one after the other", () => {
    const answer = ask(
      { flow: "JOB-FI", set: { startDate: "2024-02-05" } },
      { flow: "JOB-FI", set: { endDate: "2024-02-09" } },
    );
    expect(totalOf(answer)).toBe("0.00");
  });

  it.each<[string, unknown, unknown[]]>([
    ["an unknown flow", { flow: "X", remove: true }, ["flow.not-found", "changes.0.flow", { id: "X" }]],
    [
      "an unknown key",
      { flow: "JOB-FI", set: { pupils: 3 } },
      ["key.unknown", "changes.0.set.pupils", { key: "pupils" }],
    ],
    [
      "a key of no flow",
      { flow: "JOB-FI", add: { persons: 3 } },
      ["key.unknown", "changes.0.add.persons", { key: "persons" }],
    ],
    [
      "a key of an object",
      { flow: "JOB-FI", set: { constructor: 3 } },
      ["key.unknown", "changes.0.set.constructor", { key: "constructor" }],
    ],
    ["flows as a whole", { set: { flows: [] } }, ["key.unknown", "changes.0.set.flows", { key: "flows" }]],
    [
      "an unknown key of the application",
      { set: { budget: 1 } },
      ["key.unknown", "changes.0.set.budget", { key: "budget" }],
    ],
    [
      "a kind of change that there is not",
      { flow: "JOB-FI", move: 1 },
      ["key.unknown", "changes.0.move", { key: "move" }],
    ],
    [
      "an id that is taken",
      { flow: "JOB-FI", duplicate: "GROUP-ES" },
      ["flow-id.duplicate", "changes.0.duplicate", { id: "GROUP-ES" }],
    ],
    ["an empty id", { flow: "JOB-FI", duplicate: "" }, ["value.invalid", "changes.0.duplicate", {}]],
    ["two changes in one", { flow: "JOB-FI", remove: true, set: {} }, ["value.invalid", "changes.0", {}]],
    ["no change", { flow: "JOB-FI" }, ["value.invalid", "changes.0", {}]],
    ["remove: false", { flow: "JOB-FI", remove: false }, ["value.invalid", "changes.0.remove", {}]],
    ["nothing to set", {}, ["value.invalid", "changes.0.set", {}]],
    ["text", "greener", ["value.invalid", "changes.0", {}]],
    [
      "half a person",
      { flow: "JOB-FI", add: { participants: 0.5 } },
      ["value.invalid", "changes.0.add.participants", {}],
    ],
    [
      "a number added to a country",
      { flow: "JOB-FI", add: { destination: 1 } },
      ["value.invalid", "changes.0.add.destination", {}],
    ],
    ["kilometres", { flow: "JOB-FI", add: { distanceKm: 1 } }, ["value.invalid", "changes.0.add.distanceKm", {}]],
    [
      "more of what is not stated",
      { flow: "JOB-FI", add: { mentors: 1 } },
      ["value.missing", "changes.0.add.mentors", { expected: "whole-number" }],
    ],
    ["a call in words", { set: { call: "next" } }, ["value.invalid", "changes.0.set.call", {}]],
    ["a call in another age", { set: { call: 99_999 } }, ["value.invalid", "changes.0.set.call", {}]],
    [
      "a value that no application has",
      { flow: "JOB-FI", set: { destination: "Italy", travelDays: 1 } },
      ["country.invalid", "changes.0.set.destination", {}],
    ],
    [
      "no amount",
      { flow: "JOB-FI", set: { inclusionCosts: "1.234" } },
      ["money.invalid", "changes.0.set.inclusionCosts", {}],
    ],
    ["no date", { flow: "JOB-FI", set: { startDate: "May" } }, ["date.invalid", "changes.0.set.startDate", {}]],
    [
      "a number in words",
      { flow: "JOB-FI", set: { travelDays: "two" } },
      ["value.wrong-type", "changes.0.set.travelDays", { expected: "whole-number", received: "text" }],
    ],
    [
      "more than there are",
      { flow: "JOB-FI", set: { participantsWithFewerOpportunities: 9 } },
      ["count.exceeds", "changes.0.set.participantsWithFewerOpportunities", { value: 9, max: 2, of: ["participants"] }],
    ],
    ["nobody left", { flow: "JOB-FI", add: { participants: -2 } }, ["value.invalid", "changes.0.add.participants", {}]],
    ["what an application must have", { set: { applicant: null } }, ["value.invalid", "changes.0.set.applicant", {}]],
  ])("%s: an issue names it", (_, change, expected) => {
    expect(issuesOf(ask(change))).toEqual([expected]);
  });

  it("gives all issues at once, and what the parser says of refused values", () => {
    const answer = ask({ flow: "X", remove: true }, { flow: "JOB-FI", set: { pupils: 1 }, add: { persons: 1 } });
    expect(issuesOf(answer).map(([, at]) => at)).toEqual([
      "changes.0.flow",
      "changes.1.set.pupils",
      "changes.1.add.persons",
    ]);
    const refused = ask({ flow: "JOB-FI", set: { destination: "Italy" } });
    const parsed = parseApplication(refused.success ? undefined : refused.changed);
    expect(!parsed.success && parsed.issues).toEqual([
      { code: "country.invalid", path: ["flows", 0, "destination"], params: {} },
    ]);
  });

  it("names all changes where each is valid alone, and not together", () => {
    const fewer = { flow: "JOB-FI", set: { participantsWithFewerOpportunities: 2 } };
    expect(issuesOf(ask(fewer, { flow: "JOB-FI", add: { participants: -1 } }))).toEqual([
      ["value.invalid", "changes", {}],
    ]);
  });

  it("throws for changes that are no list", () => {
    expect(() => whatIf(demo, {} as Change[])).toThrow(new TypeError("changes must be a list"));
  });
});
