import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import {
  expert,
  fails,
  group,
  hostedTeacher,
  isNotApplicable,
  passes,
  resultOf,
  shortTerm,
  withFlows,
} from "./application.js";

const rule = "companions-ground";
const job = shortTerm.flows[0] as Flow;
const one: Partial<Flow> = { accompanyingPersons: [{ persons: 1 }] };

// Persons who accompany participants with fewer opportunities, minors, or young adults who need supervision: 2021, p. 110;
// 2023, p. 107; 2025, p. 105; 2026, p. 106. Staff and experts are adults (I19).
describe.each<[string, Flow]>([
  ["job-shadowing", job],
  ["teaching-assignment", { ...job, activity: "teaching-assignment" }],
  ["courses-and-training", { ...job, activity: "courses-and-training" }],
  ["invited-expert", expert],
  ["hosting-teachers-in-training", hostedTeacher],
])("who goes beside adults: %s", (activity, flow) => {
  // A job shadowing beside it, so that the project has a mobility.
  const of = (change: Partial<Flow>) => resultOf(withFlows({ ...job, id: "A" }, { ...flow, ...change }), rule);
  const without = fails("companions.without-ground", "flows.1.accompanyingPersons", { activity });

  it.each<[string, Partial<Flow>, object]>([
    ["nobody", {}, isNotApplicable],
    ["an empty list", { accompanyingPersons: [] }, isNotApplicable],
    ["nothing said of fewer opportunities", one, without],
    ["nobody with fewer opportunities", { ...one, participantsWithFewerOpportunities: 0 }, without],
    ["one with fewer opportunities", { ...one, participantsWithFewerOpportunities: 1 }, passes],
  ])("%s", (_, change, expected) => expect(of(change)).toEqual(expected));
});

describe("who goes beside learners", () => {
  const pupils: Flow = { ...job, activity: "short-term-learning-mobility-of-pupils", durationDays: 10, ...one };

  it.each<[string, Flow]>([
    ["a group", group],
    ["short-term mobility", pupils],
    ["long-term mobility", { ...pupils, activity: "long-term-learning-mobility-of-pupils", durationDays: 30 }],
  ])("%s: they may be minors, and a person must judge", (_, flow) => {
    expect(resultOf(withFlows(flow), rule)).toEqual(passes);
    const { manualChecks } = checkEligibility(withFlows(flow));
    expect(manualChecks.map(({ id }) => id)).toContain(rule);
  });
});

it("every flow without a ground is said, and decides in every call", () => {
  const application: Application = withFlows({ ...job, ...one }, group, { ...expert, ...one });
  for (const call of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const { checks, findings } = checkEligibility({ ...application, call });
    expect(checks.find((check) => check.rule === rule)?.status).toBe("fail");
    const without = findings.filter(({ code }) => code === "companions.without-ground");
    expect(without.map(({ path }) => path)).toEqual([
      ["flows", 0, "accompanyingPersons"],
      ["flows", 2, "accompanyingPersons"],
    ]);
  }
});
