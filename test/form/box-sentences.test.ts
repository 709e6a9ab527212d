import { describe, expect, it } from "vitest";
import { fieldIdAt } from "../../src/form/field-id-at.js";
import { boxSentences } from "../../src/form/index.js";
import * as pl from "../../src/messages/pl.js";
import { type FindingCode, findingCodes } from "../../src/results/codes.js";
import { type Finding, isOpenFinding } from "../../src/results/finding.js";
import type { Issue } from "../../src/results/issue.js";

const flow = { id: "F", activity: "job-shadowing", destination: "FI", participants: 2, durationDays: 5 };
const draft = { flows: [flow], consortium: { members: [{ name: "SP 1" }] } };

/** What is said of it, to a person who sees boxes. */
const said = (code: FindingCode, params: object, sentences = boxSentences()) =>
  sentences.findingMessage({ code, severity: "error", path: [], params, citations: [] } as unknown as Finding);

describe("the sentences of a form", () => {
  it("call a key as its box is labelled", () => {
    expect(said("distance.missing", {})).toBe(
      'The distance is missing: give "Distance one way", "Distance band", or "Place of departure" and "Place of the activity".',
    );
    expect(said("sender-payment.missing", {})).toContain('"Paid by the sending institution"');
    expect(said("key.not-for-activity", { key: "courseFeeDays", activity: "job-shadowing" })).toMatch(
      /^"Days with a course fee" has no meaning for this activity type \(Job shadowing\)/,
    );
    expect(
      said("key.not-for-activity", { key: "accompanyingPersons.travelDays", activity: "job-shadowing" }),
    ).toContain('"Travel days"');
  });

  it("do so in Polish", () => {
    expect(said("companions.not-stated", {}, boxSentences(pl.messages))).toContain(
      `„${pl.messages.fields["flows.accompanyingPersons"].label}”`,
    );
  });

  it("name countries, also behind a place", () => {
    expect(said("venue.not-abroad", { country: "PL" })).toBe(
      "The activity must take place abroad, not in the participants' own country (Poland).",
    );
    expect(said("venue.not-abroad", { country: "PL" }, boxSentences(pl.messages))).toContain("(Polska)");
    expect(said("agency.wrong", { agency: "ES", expected: "DE" })).toMatch(/Germany.*Spain|Spain.*Germany/);
    const candidates = ["Halle, Flanders, BE (GeoNames 2796010)", "Halle, BE (GeoNames 1)"];
    expect(said("place.ambiguous", { place: "Halle", country: "BE", candidates })).toContain(
      '"Halle, Belgium" may be several places: Halle, Flanders, Belgium (GeoNames 2796010); Halle, Belgium (GeoNames 1).',
    );
  });

  it("name activities, and say what is expected of who types into a box", () => {
    const params = { activity: "group-mobility-of-pupils", known: ["job-shadowing", "courses-and-training"] };
    expect(said("activity.unknown", params)).toBe(
      'This call has no activity type "Group mobility of school pupils", so no amounts are computed for it. The activity types of this call are Job shadowing, Courses and training.',
    );
    const refused = (code: string, of: object, sentences = boxSentences()) =>
      sentences.issueMessage({ code, path: [], params: of } as unknown as Issue);
    expect(refused("money.invalid", {})).toBe("expected an amount in EUR, such as 350.00");
    expect(refused("money.invalid", {}, boxSentences(pl.messages))).toBe("oczekiwano kwoty w EUR, np. 350,00");
    expect(refused("value.wrong-type", { expected: "whole-number", received: "text" })).toBe("expected a whole number");
    const dates = { startDate: "2027-02-01", endDate: "2027-01-01" };
    expect(refused("dates.reversed", dates)).toBe("1 January 2027 is before the start, 1 February 2027");
  });

  it("leave alone what only looks like a country", () => {
    expect(said("place.unknown", { place: "PL", country: "ES", nearest: [] })).toContain('"PL, Spain"');
  });

  it.each([
    [["flows", 0], "Job shadowing: 2 persons to Finland, 5 days"],
    [["flows", 0, "travelDays"], "Job shadowing: 2 persons to Finland, 5 days · Travel days"],
    [
      ["flows", 0, "accompanyingPersons", 1, "persons"],
      "Job shadowing: 2 persons to Finland, 5 days · Accompanying persons 2 · Number of persons",
    ],
    [["flows", 0, "venue", "country"], "Job shadowing: 2 persons to Finland, 5 days · Place of the activity"],
    [["flows"], "Activities"],
    [["project", "durationMonths"], "Project · Duration of the project"],
    [["applicant", "grants", 0, "call"], "Applicant · Other KA1 grants 1 · Call of the grant"],
    [["consortium", "members", 0, "country"], "Consortium · Member organisations 1 · Country of the member"],
    [["options", "baseRates", "staff", "2"], "Base rates of the National Agency · Rates for staff · Country group 2"],
    [["unheardOf", 3], ""],
    [[], ""],
  ] as const)("lead to %j as the form names it", (path, text) => {
    expect(boxSentences().whereText(path, draft)).toBe(text);
    if (text !== "") expect(fieldIdAt(path)).toBeDefined();
  });
});

describe("a finding that says only what is not stated yet", () => {
  it("is told from a fault", () => {
    const open = (Object.keys(findingCodes) as FindingCode[]).filter((code) => isOpenFinding({ code }));
    expect(open).toEqual([
      "destination.missing",
      "duration.missing",
      "distance.missing",
      "sender-payment.missing",
      "companions.not-stated",
      "base-rate.missing",
      "mobility.undecided",
      "interruption.without-dates",
      "force-majeure.not-claimed",
      "payments.missing",
    ]);
  });
});
