import { describe, expect, it } from "vitest";
import { describeInput, type Field, fieldsOf, relevantFields, valueText } from "../../src/form/index.js";
import { type Application, checkEligibility } from "../../src/index.js";
import { messages as polish } from "../../src/messages/pl.js";

/* Expected limits are read in the guide, at the page beside them; the engine is asked below, on and above them. */

const flowField = (call: number, action: string, activity: string, key: string, flow: object = {}) =>
  relevantFields({ activity, ...flow }, call, action)?.find((field) => field.key === key);

const field = (call: number, action: string, id: string) => {
  const find = (among: readonly Field[]): Field | undefined =>
    among.find((each) => each.id === id) ??
    among.map(({ fields = [] }) => find(fields)).find((each) => each !== undefined);
  return find(describeInput(call, action)?.sections.flatMap(({ fields }) => fields) ?? []);
};

const bounds = ({ limits }: Field | undefined = {} as Field) => [limits?.minimum?.value, limits?.maximum?.value];

describe("the limits of a flow", () => {
  it.each([
    // PG-2026, p. 106; PG-2023, p. 107.
    [2026, "KA122-SCH", "courses-and-training", 2, 10],
    [2023, "KA122-SCH", "courses-and-training", 2, 30],
    [2026, "KA122-SCH", "job-shadowing", 2, 60],
    // PG-2026, p. 109.
    [2026, "KA121-SCH", "group-mobility-of-pupils", 2, 30],
    [2026, "KA121-SCH", "long-term-learning-mobility-of-pupils", 30, 365],
  ])("of call %i, %s: days of %s are %i to %i", (call, action, activity, least, most) => {
    const days = flowField(call, action, activity, "durationDays");
    expect(bounds(days)).toEqual([least, most]);
    expect(days?.limits?.text).toBe(`${least} to ${most} days, travel excluded`);
    const status = (durationDays: number) => statusOf("activity-duration", { call, action, activity, durationDays });
    expect([least - 1, least, most, most + 1].map(status)).toEqual(["fail", "pass", "pass", "fail"]);
  });

  it("of call 2024 are those of the calls beside it", () => {
    const days = flowField(2024, "KA122-SCH", "courses-and-training", "durationDays");
    expect(days?.limits?.text).toBe("2 to 30 (call 2023) / 10 (call 2025) days, travel excluded");
    // A form has no single figure to write beside the box.
    expect(bounds(days)).toEqual([2, undefined]);
    expect(days?.limits?.cells[1]).toMatchObject({ candidates: [{ value: 30 }, { value: 10 }] });
    const status = (durationDays: number) =>
      statusOf("activity-duration", {
        ...{ call: 2024, action: "KA122-SCH", activity: "courses-and-training" },
        durationDays,
      });
    expect([1, 2, 10, 11, 30, 31].map(status)).toEqual(["fail", "pass", "pass", "unknown", "unknown", "fail"]);
  });

  it("fall for justified short stays, and for those alone", () => {
    // PG-2026, p. 109: short-term mobility may be shorter for participants with fewer opportunities, but not below 2 days.
    const least = (flow: object) =>
      bounds(flowField(2026, "KA122-SCH", "short-term-learning-mobility-of-pupils", "durationDays", flow))[0];
    expect(least({})).toBe(10);
    expect(least({ shortStayJustified: true })).toBe(10);
    expect(least({ shortStayJustified: true, participantsWithFewerOpportunities: 1 })).toBe(2);
  });

  it("on travel days are as the call counts those for green travel", () => {
    const of = (call: number, flow?: object) => flowField(call, "KA122-SCH", "job-shadowing", "travelDays", flow);
    // PG-2026, p. 120: six in all; PG-2021: two, and four additional ones.
    expect(of(2026)?.limits?.text).toBe("at most 2 days; 6 for green travel");
    expect(bounds(of(2026, { greenTravel: true }))).toEqual([undefined, 6]);
    expect(bounds(of(2026, { greenTravel: false }))).toEqual([undefined, 2]);
    expect(of(2021)?.limits?.text).toBe("at most 2 days, and 4 more for green travel");
    expect(bounds(of(2021, { greenTravel: true }))).toEqual([undefined, undefined]);
    expect(flowField(2022, "KA122-VET", "job-shadowing", "travelDays")?.limits?.text).toBe(
      "at most 2 days, and 4 more for green travel (call 2021) / at most 2 days; 6 for green travel (call 2023)",
    );
  });

  it("on persons are those of the group, of mentors and of the whole project", () => {
    // PG-2026, pp. 109 and 114.
    expect(flowField(2026, "KA122-SCH", "group-mobility-of-pupils", "participants")?.limits?.text).toBe(
      "at least 2 in the whole group; at most 30 in all activities together",
    );
    const part = flowField(2026, "KA122-SCH", "group-mobility-of-pupils", "participants", { group: "A" });
    expect(bounds(part)).toEqual([undefined, 30]);
    // An accredited project has no limit.
    expect(bounds(flowField(2026, "KA121-SCH", "job-shadowing", "participants"))).toEqual([undefined, undefined]);
    // PG-2026, p. 106: two persons for each mentor; no such sentence in PG-2025.
    expect(flowField(2026, "KA122-SCH", "job-shadowing", "mentors")?.limits?.text).toContain("at most 2 persons");
    expect(flowField(2025, "KA122-SCH", "job-shadowing", "mentors")).toBeUndefined();
  });

  it("on courses are fee, persons and courses for each person", () => {
    const of = (call: number, key: string) => flowField(call, "KA122-SCH", "courses-and-training", key)?.limits?.text;
    // PG-2026, p. 121: 80 EUR; PG-2023: at most 800 EUR for one person, for courses of at most ten days.
    expect(of(2026, "courseFeeDays")).toMatch(/^80 EUR per day/);
    expect(of(2023, "courseFeeDays")).toContain("at most 800 EUR for one person");
    // PG-2026, p. 107.
    expect(of(2026, "course")).toBe("at most 3 persons of one organisation on the same course, and 10 of a consortium");
  });

  it("on who accompanies are the days that are paid at the daily rate", () => {
    // PG-2026, p. 120.
    expect(field(2026, "KA122-SCH", "flows.accompanyingPersons.durationDays")?.limits?.text).toBe(
      "individual support for at most 60 days",
    );
  });
});

describe("the limits of a project", () => {
  it("on its duration are a range, or one length and an extension", () => {
    // PG-2026, pp. 113 and 117.
    expect(bounds(field(2026, "KA122-SCH", "project.durationMonths"))).toEqual([6, 18]);
    const status = (durationMonths: number) => statusOf("project-duration", { durationMonths });
    expect([5, 6, 18, 19].map(status)).toEqual(["fail", "pass", "pass", "fail"]);
    expect(field(2026, "KA121-SCH", "project.durationMonths")?.limits?.text).toBe(
      "15 months; 24 once the project is extended",
    );
  });

  it("on dates are those of its round, once that is known", () => {
    // PG-2026, p. 113.
    const at = (round?: number) =>
      fieldsOf({ call: 2026, action: "KA122-SCH", round })(["project", "startDate"])?.limits?.text;
    expect(at(1)).toBe("from 1 June 2026 to 31 December 2026");
    expect(at(2)).toBe("from 1 January 2027 to 31 May 2027");
    expect(at()).toBe(`round 1: ${at(1)}; round 2: ${at(2)}`);
    expect(at(3)).toBe(at());
    expect(field(2026, "KA120-SCH", "submittedAt")?.limits?.text).toBe(
      "until 29 September 2026 at 12:00 Brussels time",
    );
  });

  it("on visits, experience, applications and base rates are the printed figures", () => {
    const text = (id: string, action = "KA122-SCH", call = 2026) => field(call, action, id)?.limits?.text;
    // PG-2026, p. 112.
    expect(text("preparatoryVisits.participants")).toBe("at most 3");
    // PG-2026, pp. 114 and, for accreditations, the chapter on them.
    expect(text("applicant.applicationsThisRound")).toBe("at most 1");
    expect(text("applicant.yearsOfExperience", "KA120-SCH")).toBe("at least 2");
    // PG-2026, p. 120, and PG-2023: the ranges of staff and pupils, by country group.
    expect(text("options.baseRates.staff.1")).toBe("107 to 191 EUR per day");
    expect(text("options.baseRates.staff.3")).toBe("84 to 148 EUR per day");
    expect(text("options.baseRates.learners.2")).toBe("41 to 74 EUR per day");
    expect(text("options.baseRates.staff.2", "KA122-SCH", 2023)).toBe("90 to 160 EUR per day");
  });
});

describe("what may stand in a field", () => {
  it("is its limits, the words of a choice, with the values for who writes them, and that a list may be empty", () => {
    const venue = flowField(2026, "KA122-SCH", "group-mobility-of-pupils", "venueKind") as Field;
    expect(valueText(venue)).toBe(
      "at the hosting organisation, elsewhere in the hosting country or at an EU institution",
    );
    expect(valueText(venue, { asWritten: true })).toContain("eu-institution – at an EU institution");
    const grants = field(2026, "KA122-SCH", "applicant.grants") as Field;
    expect(valueText(grants)).toMatch(/; without any, an empty list: \[\]$/);
    expect(valueText(grants, { messages: polish })).toMatch(/; jeśli nie ma żadnych: pusta lista \[\]$/);
    const green = flowField(2026, "KA122-SCH", "job-shadowing", "greenTravel") as Field;
    expect([valueText(green), valueText(green, { asWritten: true })]).toEqual([undefined, "true or false"]);
    const country = field(2026, "KA122-SCH", "applicant.country") as Field;
    expect(valueText(country, { asWritten: true })).toBeUndefined();
  });
});

/** How a rule decides on a small application. */
function statusOf(
  rule: string,
  {
    call = 2026,
    action = "KA122-SCH",
    activity = "job-shadowing",
    durationDays = 5,
    durationMonths = 12,
  }: { call?: number; action?: string; activity?: string; durationDays?: number; durationMonths?: number },
) {
  const application: Application = {
    call,
    action,
    applicant: { country: "PL" },
    project: { durationMonths },
    flows: [{ id: "A", activity, destination: "ES", participants: 2, durationDays, distanceKm: 2000 }],
  };
  return checkEligibility(application).checks.find((check) => check.rule === rule)?.status;
}
