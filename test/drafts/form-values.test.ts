import { describe, expect, it } from "vitest";
import { fromFormValues, moneyFromForm, parseApplication, parseDraft } from "../../src/schema/index.js";

const formValues = true;

/** What a value of a key of a flow is read as; `issue` where it is refused. */
function readFlow(key: string, value: unknown): unknown {
  const { draft, issues } = parseDraft({ flows: [{ [key]: value }] }, { formValues });
  const [flow] = draft.flows ?? [];
  return issues.length > 0 ? "issue" : Reflect.get(flow ?? {}, key);
}

describe("the values of a form:", () => {
  it.each([
    ["participants", "3", 3],
    ["participants", " 3 ", 3],
    ["participants", "03", 3],
    ["participants", 3, 3],
    ["participants", "3,0", "issue"],
    ["participants", "1.234", "issue"],
    ["participants", "1 234", 1234],
    ["participants", "1\u00a0234", 1234],
    ["participants", "12 34", "issue"],
    ["participants", "three", "issue"],
    ["participants", "1e2", "issue"],
    ["participants", "-3", "issue"],
    ["participants", "", undefined],
    ["participants", "  ", undefined],
    ["participants", null, undefined],
    ["participants", Number.NaN, undefined],
    ["participants", Number.POSITIVE_INFINITY, "issue"],
    ["distanceKm", "2280,4", 2280.4],
    ["distanceKm", "2280.4", 2280.4],
    ["distanceKm", "2 280,4", 2280.4],
    ["distanceKm", "2280,456", 2280.456],
    ["distanceKm", "1 280,456", 1280.456],
    ["distanceKm", "0,125", 0.125],
    ["distanceKm", "1.234", "issue"],
    ["distanceKm", "999,999", "issue"],
    ["distanceKm", "1.234,5", "issue"],
    ["inclusionCosts", "160,50", "160.50"],
    ["inclusionCosts", "160,5", "160.50"],
    ["inclusionCosts", 160.5, "160.50"],
    ["inclusionCosts", 160, 160],
    ["inclusionCosts", "160", "160"],
    ["inclusionCosts", 1.15, "1.15"],
    ["inclusionCosts", 0.1 + 0.2, "issue"],
    ["inclusionCosts", 160.505, "issue"],
    ["inclusionCosts", "160,505", "issue"],
    ["inclusionCosts", "1.234", "issue"],
    ["inclusionCosts", "1,234", "issue"],
    ["inclusionCosts", "1.234,50", "1234.50"],
    ["inclusionCosts", "1,234.50", "1234.50"],
    ["inclusionCosts", "1 234,5", "1234.50"],
    ["inclusionCosts", "-1", "issue"],
    ["inclusionCosts", "160 EUR", "160"],
    ["inclusionCosts", "160 USD", "issue"],
    ["greenTravel", "true", true],
    ["greenTravel", "on", true],
    ["greenTravel", "YES", true],
    ["greenTravel", "false", false],
    ["greenTravel", "off", false],
    ["greenTravel", " no ", false],
    ["greenTravel", false, false],
    ["greenTravel", "1", "issue"],
    ["greenTravel", "constructor", "issue"],
    ["destination", " es ", "ES"],
    ["startDate", " 2027-03-04 ", "2027-03-04"],
    ["accompanyingPersons", "2", [{ persons: 2 }]],
    ["accompanyingPersons", "", undefined],
    ["accompanyingPersons", [{ persons: "2", durationDays: "" }, ""], [{ persons: 2 }, {}]],
    ["learnerCountries", ["pl", "", " es"], ["PL", "ES"]],
    ["notRequested", { travel: "1", individualSupport: "" }, { travel: 1 }],
    ["notRequested", { travel: "" }, undefined],
    ["preDepartureTraining", { participants: "", distanceKm: "" }, undefined],
    ["preDepartureTraining", { participants: "2" }, { participants: 2 }],
    ["origin", { latitude: "50,061", longitude: "19.936" }, { latitude: 50.061, longitude: 19.936 }],
    ["origin", { place: "", country: "" }, undefined],
    ["origin", "", undefined],
    ["venueKind", "", undefined],
    ["notes", " as it is ", " as it is "],
  ])("%s %j is %j", (key, value, expected) => {
    expect(readFlow(key, value)).toEqual(expected);
  });

  it("calls and rounds are numbers", () => {
    expect(parseDraft({ call: "2026", round: "1", action: " KA122-SCH " }, { formValues })).toEqual({
      draft: { call: 2026, round: 1, action: "KA122-SCH" },
      issues: [],
    });
  });

  it("are only read so when asked for", () => {
    expect(parseDraft({ call: "2026" }).draft).toEqual({ refused: [["call"]] });
    expect(parseApplication({ call: "2026" }).success).toBe(false);
  });

  it("make an application, too", () => {
    const parsed = parseApplication(
      {
        call: "2026",
        action: "KA122-SCH",
        applicant: { country: "pl", name: "" },
        project: { startDate: "", durationMonths: "12" },
        flows: [{ id: "A", activity: "job-shadowing", participants: "2", greenTravel: "on" }],
        exceptionalCosts: [{ type: "financial-guarantee", realCost: 160.5, requiredByAgency: "true" }],
      },
      { formValues },
    );
    expect(parsed).toEqual({
      success: true,
      data: {
        call: 2026,
        action: "KA122-SCH",
        applicant: { country: "PL" },
        project: { durationMonths: 12 },
        flows: [{ id: "A", activity: "job-shadowing", participants: 2, greenTravel: true }],
        exceptionalCosts: [{ type: "financial-guarantee", realCost: "160.50", requiredByAgency: true }],
      },
    });
  });

  it.each([
    // Winter and summer; the last Sundays of March and October 2026 are the 29th and the 25th.
    ["2026-02-18T10:00", "2026-02-18T10:00:00+01:00"],
    ["2026-07-18T10:00:30", "2026-07-18T10:00:30+02:00"],
    ["2026-03-29T01:59", "2026-03-29T01:59:00+01:00"],
    ["2026-03-29T03:00", "2026-03-29T03:00:00+02:00"],
    ["2026-10-25T01:59", "2026-10-25T01:59:00+02:00"],
    ["2026-10-25T03:00", "2026-10-25T03:00:00+01:00"],
    [" 2026-02-18T10:00:00+03:00 ", "2026-02-18T10:00:00+03:00"],
  ])("%s is read as Brussels shows it: %s", (submittedAt, expected) => {
    expect(parseDraft({ submittedAt }, { formValues })).toEqual({ draft: { submittedAt: expected }, issues: [] });
  });

  it.each(["2026-03-29T02:30", "2026-02-30T10:00", "2026-02-18", "2026-02-18T24:61", "soon"])(
    "an instant that no clock in Brussels shows is refused: %s",
    (submittedAt) => {
      expect(parseDraft({ submittedAt }, { formValues }).issues.map(({ path }) => path)).toEqual([["submittedAt"]]);
    },
  );

  it("can be written to a file", () => {
    const state = {
      call: "2026",
      title: "",
      flows: [{ participants: " 3 ", greenTravel: "on", venue: "" }, {}],
      x: "y",
    };
    expect(fromFormValues(state)).toEqual({ call: 2026, flows: [{ participants: 3, greenTravel: true }, {}], x: "y" });
    expect([undefined, null, 3, "a", []].map(fromFormValues)).toEqual([undefined, null, 3, "a", []]);
  });

  it.each([
    ["1974", "1974"],
    ["1.974,50", "1974.50"],
    ["1 974,5", "1974.50"],
    [160.5, "160.50"],
    ["6 480,00 EUR", "6480.00"],
    ["6480,00 €", "6480.00"],
    ["€ 1,974.50", "1974.50"],
    ["160eur", "160"],
    ["EUR", undefined],
    ["160 USD", undefined],
    ["", undefined],
    ["1,974", undefined],
    ["-3", undefined],
    [undefined, undefined],
    [{}, undefined],
  ])("the amount %j is %j", (value, expected) => {
    expect(moneyFromForm(value)).toBe(expected);
  });
});
