import { describe, expect, it } from "vitest";
import { calculateGrant, calculateGrantRange } from "../../src/grant.js";
import type { FindingCode } from "../../src/results/codes.js";
import { parseApplication } from "../../src/schema/index.js";
import { allFixtures } from "../fixtures.js";
import { accompanied, applicationOf, grantOf } from "./application.js";

/** What the engine knows by itself, without a passage. */
const withoutPassage: readonly FindingCode[] = [
  "call.unknown",
  "action.not-covered",
  "activity.unknown",
  "key.not-for-activity",
];

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
  const found = grantOf(applicationOf([{ ...accompanied, ...values }])).findings.find((each) => each.code === code);
  return (found?.citations ?? []).map(({ page, section, footnote, interpretation }) =>
    [`p. ${page}`, section, footnote, interpretation].filter((part) => part !== undefined).join(", "),
  );
}

describe("a finding of call 2023 cites the sentence that it rests on", () => {
  it.each<readonly [FindingCode, object, string]>([
    [
      "accompanying-duration.longer-than-activity",
      { accompanyingPersons: [{ persons: 1, durationDays: 5 }] },
      "p. 107, Activities",
    ],
    [
      "accompanying-duration.over-limit",
      { durationDays: 61, accompanyingPersons: [{ persons: 1 }] },
      "p. 116, Individual support, 82",
    ],
    [
      "companions.without-ground",
      { participantsWithFewerOpportunities: 0, accompanyingPersons: [{ persons: 1 }] },
      "p. 107, Activities",
    ],
    ["country.not-in-programme", { destination: "US" }, "p. 117, Individual support, 83"],
    ["course-fees.longer-than-course", { activity: "courses-and-training", courseFeeDays: 5 }, "p. 118, Course fees"],
    [
      "course-fees.over-limit",
      { activity: "courses-and-training", durationDays: 11 },
      "p. 107, Staff mobility: Available formats",
    ],
    [
      "accompanying-persons.not-available",
      { activity: "hosting-teachers-in-training", accompanyingPersons: [{ persons: 1 }] },
      "p. 109, Other supported activities: Available formats",
    ],
    [
      "group-support.capped",
      { activity: "group-mobility-of-pupils", participants: 11, accompanyingPersons: [] },
      "p. 115, Organisational support",
    ],
    [
      "linguistic-support.not-available",
      { durationDays: 30, linguisticSupportParticipants: 1 },
      "p. 118, Linguistic support",
    ],
    ["venue.other-country", { venue: { place: "Nice", country: "FR" } }, "p. 108, Staff mobility: Eligible venues"],
    ["duration.missing", { durationDays: undefined }, "p. 117, Individual support, I6"],
    ["travel-days.over-limit", { travelDays: 3 }, "p. 116, Individual support"],
    ["travel-days.over-limit", { travelDays: 7, greenTravel: true }, "p. 117, Individual support"],
    ["distance.missing", { distanceKm: undefined }, "p. 116, Travel"],
    ["distance.disagrees", { distanceBand: "10-99" }, "p. 116, Travel, I4"],
    ["distance-band.ignored", { distanceBand: "10-100" }, "p. 116, Travel"],
    ["green-travel.no-green-rate", { greenTravel: true, distanceKm: 4000 }, "p. 116, Travel, I3"],
  ])("%s", (code, values, place) => {
    expect(citedBy(code, values)).toEqual([place]);
  });
});
