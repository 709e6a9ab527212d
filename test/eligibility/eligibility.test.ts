import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { actionRules } from "../../src/rules/index.js";
import { manualChecks } from "../../src/rules/manual/checks.js";
import { accredited, expert, group, hostedTeacher, shortTerm } from "./application.js";

describe("the verdict", () => {
  it("eligible", () => {
    for (const application of [shortTerm, accredited]) {
      const { verdict, findings, checks } = checkEligibility(application);
      expect({ verdict, findings }).toEqual({ verdict: "eligible", findings: [] });
      expect(checks.filter(({ status }) => status !== "pass" && status !== "not-applicable")).toEqual([]);
    }
  });

  it("undetermined where a fact is missing", () => {
    const applicant = { ...shortTerm.applicant, grants: undefined };
    expect(checkEligibility({ ...shortTerm, applicant }).verdict).toBe("undetermined");
  });

  it("eligible before it is submitted: the deadline is told", () => {
    const { verdict, findings } = checkEligibility({ ...shortTerm, submittedAt: undefined });
    expect([verdict, findings.map(({ code }) => code)]).toEqual(["eligible", ["deadline.ahead"]]);
  });

  it("ineligible where one rule fails, whatever is missing; every reason is said", () => {
    const { verdict, findings } = checkEligibility({
      ...shortTerm,
      applicant: { ...shortTerm.applicant, grants: undefined },
      project: { startDate: "2024-01-01", durationMonths: 24 },
    });
    expect(verdict).toBe("ineligible");
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["start.too-late", "error"],
      ["project.too-long", "error"],
    ]);
  });

  it("undetermined where there are no rules", () => {
    for (const [change, code] of [
      [{ call: 2035 }, "call.unknown"],
      [{ action: "KA131-HED" }, "action.not-covered"],
      [{ action: "constructor" }, "action.not-covered"],
    ] as const) {
      const { verdict, findings, checks, manualChecks } = checkEligibility({ ...shortTerm, ...change });
      expect(verdict).toBe("undetermined");
      expect(findings.map((each) => each.code)).toEqual([code]);
      expect([...checks, ...manualChecks]).toEqual([]);
    }
  });

  it("a warning does not change it", () => {
    const flows = shortTerm.flows.map((flow) => ({ ...flow, travelDays: 5 }));
    const { verdict, findings } = checkEligibility({ ...shortTerm, flows });
    expect([verdict, findings.map(({ code }) => code)]).toEqual(["eligible", ["travel-days.over-limit"]]);
  });
});

it("a call of which no edition is at hand is judged with one warning, and the same verdict", () => {
  const { verdict, findings } = checkEligibility({
    ...shortTerm,
    call: 2022,
    submittedAt: "2022-02-20T10:00:00+01:00",
    project: { startDate: "2022-09-01", durationMonths: 12 },
  });
  expect(verdict).toBe("eligible");
  expect(findings.map(({ code, severity, path, params }) => ({ code, severity, path, ...params }))).toEqual([
    {
      code: "rate.provisional",
      severity: "warning",
      path: [],
      // Activities and their limits, what the project as a whole must be, the list of countries, and where they may go.
      tables: ["actions", "activities", "countryGroups", "passages"],
      status: "derived",
    },
  ]);
});

describe("checks", () => {
  it("are each rule once, in the order of the guide", () => {
    const rules = checkEligibility(shortTerm).checks.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect([rules[0], rules.at(-1)]).toEqual(["activity-type", "participants"]);
  });

  it("cite the guide, every one and every finding", () => {
    const broken: Application = {
      ...shortTerm,
      submittedAt: "2023-02-24T00:00:00Z",
      nationalAgency: "DE",
      flows: [{ ...group, destination: "PL", participants: 1, accompanyingPersons: [], learnerCountries: ["PL"] }],
    };
    for (const application of [shortTerm, accredited, broken]) {
      const { checks, findings, manualChecks, sources } = checkEligibility(application);
      // The guide of 2023 has no passage of the rules that later calls brought.
      const uncited = checks.filter(({ citations }) => citations.length === 0);
      expect(new Set(uncited.map(({ status }) => status))).toEqual(new Set(["not-applicable"]));
      const laterRules = [
        ...["course-share", "course-persons-per-organisation", "course-persons-per-consortium", "courses-per-person"],
        ...["persons-per-mentor", "host-established", "low-emission-travel", "special-status-hosts"],
        ...(application === accredited ? ["special-status-consortium"] : []),
      ];
      expect(uncited.map(({ rule }) => rule)).toEqual(laterRules);
      const cited = checks.filter((check) => !uncited.includes(check));
      for (const { citations } of [...cited, ...findings, ...manualChecks]) {
        expect(citations.length).toBeGreaterThan(0);
        for (const { source } of citations) {
          expect(source).toBe("PG-2023");
          expect(Object.keys(sources)).toContain(source);
        }
        expect(new Set(citations.map((citation) => JSON.stringify(citation))).size).toBe(citations.length);
      }
    }
  });

  it("cite the passage that states the rule before the list of countries", () => {
    const first = (application: Application) => {
      const { citations = [] } = checkEligibility(application).findings[0] ?? {};
      return citations.map(({ section, footnote }) => footnote ?? section);
    };
    const job = shortTerm.flows[0] as Flow;
    const staff = { ...shortTerm, flows: [{ ...job, destination: "US" }] };
    const pupils = { ...shortTerm, flows: [{ ...group, destination: "US" }] };
    const guest = { ...shortTerm, flows: [job, { ...expert, originCountry: "US" }] };
    // The countries are those of footnote 83, p. 117.
    expect(first(staff)).toEqual(["Staff mobility: Eligible venues", "83"]);
    expect(first(pupils)).toEqual(["Learner mobility: Eligible venues", "83"]);
    const guests = "Other supported activities: Eligible participants";
    expect(first(guest)).toEqual([guests, guests, "83"]);
  });

  it("a finding of several rules is said once", () => {
    const { checks, findings } = checkEligibility({ ...shortTerm, round: 3 });
    const failing = checks.filter(({ status }) => status === "fail").map(({ rule }) => rule);
    expect(failing).toEqual(["deadline", "start-window"]);
    expect(findings.map(({ code }) => code)).toEqual(["round.unknown"]);
  });

  it("missing stands with unknown only", () => {
    const { checks } = checkEligibility({ ...shortTerm, round: undefined });
    for (const check of checks) expect("missing" in check).toBe(check.status === "unknown");
  });

  it("are plain JSON", () => {
    const result = checkEligibility({ ...accredited, flows: [group, expert, hostedTeacher] });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("a count that is not a whole number throws", () => {
    const flows = shortTerm.flows.map((flow) => ({ ...flow, participants: Number.NaN }));
    expect(() => checkEligibility({ ...shortTerm, flows })).toThrow(TypeError);
    expect(() => checkEligibility({ ...shortTerm, project: { durationMonths: 6.5 } })).toThrow(TypeError);
  });
});

describe("ids", () => {
  it("name each rule of an action once, and one rule in all actions", () => {
    const rules = new Map<string, unknown>();
    for (const { eligibility } of Object.values(actionRules)) {
      const ids = eligibility.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const rule of eligibility) expect(rules.get(rule.id) ?? rule, rule.id).toBe(rule);
      for (const rule of eligibility) rules.set(rule.id, rule);
    }
  });

  it("name each manual check once", () => {
    const ids = manualChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("carry no figure, no field and no word of one field", () => {
    const ids = [...Object.values(actionRules).flatMap(({ eligibility }) => eligibility), ...manualChecks];
    for (const { id } of ids) expect(id).toMatch(/^(?!.*(?:\d|school|pupil|sch\b))[a-z]+(?:-[a-z]+)*$/);
  });
});
