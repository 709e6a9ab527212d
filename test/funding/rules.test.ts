import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange } from "../../src/grant.js";
import { calls } from "../../src/lookups/calls.js";
import { categories } from "../../src/results/category.js";
import { applicationOf } from "./application.js";

const projects = calls().flatMap(({ call, actions }) => actions.map((action) => ({ call, action })));
const isAccreditation = ({ action }: { readonly action: string }) => action.startsWith("KA120");

describe("a project without flows", () => {
  it.each(projects.filter((project) => !isAccreditation(project)))(
    "of $action in call $call has no line, and there is nothing to say",
    ({ call, action }) => {
      const application = applicationOf([], { call, action });
      const nothing = Object.fromEntries([...categories, "total"].map((column) => [column, "0.00"]));
      const { minimum, maximum } = calculateGrantRange(application);
      for (const { lines, findings, summary } of [calculateGrant(application), minimum, maximum]) {
        expect({ lines, findings, summary }).toEqual({
          lines: [],
          findings: [],
          summary: { activities: [], flows: [], total: nothing },
        });
      }
    },
  );
});

describe("an accreditation", () => {
  it.each(projects.filter(isAccreditation))("$action in call $call has no budget, not one of 0.00", (project) => {
    const application = applicationOf([], project);
    const { minimum, maximum } = calculateGrantRange(application);
    const { call, action } = project;
    for (const { findings, sources: _, ...grant } of [calculateGrant(application), minimum, maximum]) {
      expect(grant).toEqual({
        call,
        action,
        currency: "EUR",
        lines: [],
        summary: { activities: [], flows: [], total: {} },
      });
      expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["action.without-budget", "info"]]);
    }
  });
});
