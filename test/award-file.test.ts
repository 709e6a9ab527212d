import { describe, expect, it } from "vitest";
import { awardCriteria } from "../src/award.js";
import { parseAwardFile } from "../src/schema/index.js";

const points = { relevance: 8, objectives: 30, activities: 15, management: 20 };
const one = { call: 2026, action: "KA120-SCH", points };
const a = { reference: "A", points };
const b = { reference: "B", points };
const several = { call: 2026, action: "KA120-SCH", most: 1, applications: [a, b] };

/** The issues of a value, as code and path. */
function briefly(value: unknown): readonly string[] {
  const parsed = parseAwardFile(value, awardCriteria);
  return parsed.success ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("awardCriteria", () => {
  it("are those of the action in the call", () => {
    expect(awardCriteria(2026, "KA120-VET")).toEqual(["relevance", "objectives", "activities", "management"]);
    // A call between two editions has those of both.
    expect(awardCriteria(2024, "KA122-ADU")).toEqual(["relevance", "projectDesign", "followUp"]);
    expect(awardCriteria(2026, "KA121-VET")).toEqual([]);
    expect(awardCriteria(2026, "constructor")).toEqual([]);
    expect(awardCriteria(2035, "KA120-VET")).toEqual([]);
  });
});

describe("parseAwardFile", () => {
  it.each([
    ["the points of one evaluation", one],
    ["half points", { ...one, points: { ...points, relevance: 8.5 } }],
    // Whether they can be given is for the answer to say.
    ["more points than can be given", { ...one, points: { ...points, relevance: 11 } }],
    ["several evaluations", several],
    ["none at all", { ...several, most: 0, applications: [] }],
    [
      "a project's own criteria",
      { call: 2023, action: "KA122-SCH", points: { relevance: 15, projectDesign: 30, followUp: 15 } },
    ],
  ])("takes %s as it is", (_, value) => {
    expect(parseAwardFile(value, awardCriteria)).toEqual({ success: true, data: value });
  });

  it.each([
    ["a call", { ...one, call: 2035, points: { anything: 1 } }],
    ["an action", { ...one, action: "KA131-HED", points: { anything: 1 } }],
    ["an action without award criteria", { ...one, action: "KA121-SCH", points: { anything: 1 } }],
  ])("leaves %s that is not known to the answer, which says so", (_, value) => {
    expect(parseAwardFile(value, awardCriteria).success).toBe(true);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["no object", [], ["value.wrong-type "]],
    ["nothing of it", {}, ["value.missing call", "value.missing action", "value.missing points"]],
    ["a call that is text", { ...one, call: "2026" }, ["value.wrong-type call"]],
    ["a key that nobody knows", { ...one, notes: "x" }, ["key.unknown notes"]],
    ["a number to award beside the points of one", { ...one, most: 1 }, ["key.unknown most"]],
    [
      "criteria without points",
      { ...one, points: { relevance: 8, objectives: 30 } },
      ["value.missing points.activities", "value.missing points.management"],
    ],
    ["a criterion of another action", { ...one, points: { ...points, followUp: 15 } }, ["key.unknown points.followUp"]],
    [
      "the name of a property that every object has",
      { ...one, points: { ...points, constructor: 1 } },
      ["key.unknown points.constructor"],
    ],
    ["points that are text", { ...one, points: { ...points, relevance: "8" } }, ["value.wrong-type points.relevance"]],
    ["a quarter of a point", { ...one, points: { ...points, relevance: 8.25 } }, ["points.invalid points.relevance"]],
    ["points below nought", { ...one, points: { ...points, relevance: -1 } }, ["number.too-small points.relevance"]],
    ["half an award", { ...several, most: 1.5 }, ["value.wrong-type most"]],
    [
      "a reference given twice",
      { ...several, applications: [a, b, { reference: "A", points }] },
      ["reference.duplicate applications.2.reference"],
    ],
    ["no reference", { ...several, applications: [a, { points }] }, ["value.missing applications.1.reference"]],
    [
      "a wrong criterion in one of several",
      { ...several, applications: [a, { reference: "B", points: { ...points, managment: 20 } }] },
      ["key.unknown applications.1.points.managment"],
    ],
  ])("refuses %s, with its path", (_, value, expected) => {
    expect(briefly(value)).toEqual(expected);
  });
});
