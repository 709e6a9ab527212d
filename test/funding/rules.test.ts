import { expect, it } from "vitest";
import { actionRules, callTable } from "../../src/rates/index.js";
import { baseRatesFrom } from "../../src/rules/facts/base-rates.js";
import type { FundingProject } from "../../src/rules/funding/project.js";
import { fundingRules } from "../../src/rules/index.js";
import { applicationOf } from "./application.js";

const table = callTable(2023);
const rules = table && actionRules(table, "KA122-SCH");

const named = fundingRules.map((rule) => [rule.name, rule] as const);

it.each(named)("%s: no line, and nothing to say, for a project without flows", (_, rule) => {
  if (rules === undefined) throw new Error("call 2023 has no rules");
  const project: FundingProject = {
    application: applicationOf([]),
    rules,
    flows: [],
    flowById: new Map(),
    expensiveTravel: [],
    baseRates: baseRatesFrom(undefined, "PL", undefined, rules.field.individualSupport, undefined),
    switches: { dayCount: "funded-days", groupSupportCap: undefined },
  };
  const { lines, unpriced = [], findings = [] } = rule(project);
  expect({ lines, unpriced, findings }).toEqual({ lines: [], unpriced: [], findings: [] });
});
