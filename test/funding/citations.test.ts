import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange } from "../../src/grant.js";
import type { FindingCode } from "../../src/results/codes.js";
import { parseApplication } from "../../src/schema/index.js";
import { allFixtures } from "../fixtures.js";
import { applicationOf, grantOf, jobShadowing } from "./application.js";

/** What the engine knows by itself, without a passage. */
const withoutPassage: readonly FindingCode[] = ["call.unknown", "action.not-covered", "activity.unknown"];

describe("what the grants of the fixtures of call 2023 say", () => {
  const findings = allFixtures()
    .filter(({ name }) => name.startsWith("2023/"))
    .flatMap(({ input, expected }) => {
      const parsed = parseApplication(input);
      if (!parsed.success) return [];
      const { minimum, maximum } = calculateGrantRange(parsed.data, expected.options);
      return [calculateGrant(parsed.data, expected.options), minimum, maximum].flatMap((grant) => grant.findings);
    });

  it("cites a passage, but for what no passage says", () => {
    const uncited = findings.filter(({ citations }) => citations.length === 0).map(({ code }) => code);
    expect([...new Set(uncited)].sort()).toEqual([...withoutPassage].sort());
  });
});

/** What the finding with a code cites. */
function citedBy(code: FindingCode, values: object): readonly string[] {
  const found = grantOf(applicationOf([{ ...jobShadowing, ...values }])).findings.find((each) => each.code === code);
  return (found?.citations ?? []).map(({ section, footnote, interpretation }) =>
    [section, footnote, interpretation].filter((part) => part !== undefined).join(", "),
  );
}

describe("a finding of call 2023 cites the sentence that it rests on", () => {
  it.each<readonly [FindingCode, object, string]>([
    [
      "accompanying-duration.longer-than-activity",
      { accompanyingPersons: [{ persons: 1, durationDays: 5 }] },
      "Działania",
    ],
    [
      "accompanying-duration.over-limit",
      { durationDays: 61, accompanyingPersons: [{ persons: 1 }] },
      "Pozycja budżetu - Wsparcie indywidualne, N12",
    ],
    ["country.not-in-programme", { destination: "US" }, "Pozycja budżetu - Wsparcie indywidualne, N13"],
    [
      "course-fees.longer-than-course",
      { activity: "courses-and-training", courseFeeDays: 5 },
      "Pozycja budżetu - Opłata za udział w kursie",
    ],
    [
      "course-fees.over-limit",
      { activity: "courses-and-training", durationDays: 11 },
      "Mobilność kadry: Dostępne formaty",
    ],
    [
      "accompanying-persons.not-available",
      { activity: "hosting-teachers-in-training", accompanyingPersons: [{ persons: 1 }] },
      "Inne wspierane działania: Dostępne formaty",
    ],
    ["venue.other-country", { venue: { place: "Nice", country: "FR" } }, "Mobilność kadry: Kwalifikujące się miejsca"],
    ["duration.missing", { durationDays: undefined }, "Pozycja budżetu - Wsparcie indywidualne, I6"],
    ["distance.missing", { distanceKm: undefined }, "Pozycja budżetu – Podróż"],
    ["distance.disagrees", { distanceBand: "10-99" }, "Pozycja budżetu – Podróż, I4"],
    ["distance-band.ignored", { distanceBand: "10-100" }, "Pozycja budżetu – Podróż"],
    ["green-travel.no-green-rate", { greenTravel: true, distanceKm: 4000 }, "Pozycja budżetu – Podróż, I3"],
  ])("%s", (code, values, place) => {
    expect(citedBy(code, values)).toEqual([place]);
  });
});
