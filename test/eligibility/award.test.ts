import { describe, expect, it } from "vitest";
import { checkAward } from "../../src/award.js";

const awardOf = (call: number) => (relevance: number, projectDesign: number, followUp: number) => {
  const { sources: _, ...result } = checkAward(call, "KA122-SCH", { relevance, projectDesign, followUp });
  const findings = result.findings.map(({ code, severity, path, params }) => ({ code, severity, path, params }));
  return { ...result, findings };
};
const award = awardOf(2023);
const low = (criterion: string, points: number, min: number) => ({
  code: "award.criterion-too-low",
  severity: "error",
  path: ["points", criterion],
  params: { criterion, points, min },
});
const totalTooLow = (points: number) => ({
  code: "award.total-too-low",
  severity: "error",
  path: ["points"],
  params: { points, min: 60 },
});

// PG-2021 pp. 115-116: the same as in 2023. PG-2025 p. 113, PG-2026 p. 115: half of 20, 50 and 30 is 10, 25 and 15.
describe.each([
  [2021, 15, 20, 15, 30, 40, 30],
  [2025, 10, 25, 15, 20, 50, 30],
  [2026, 10, 25, 15, 20, 50, 30],
] as const)(
  "the thresholds of a short-term project of call %i",
  (call, least, leastDesign, leastFollowUp, most, mostDesign, mostFollowUp) => {
    const points = awardOf(call);

    it("are reached by points on them", () => {
      expect(points(least, 60 - least - leastFollowUp, leastFollowUp).passed).toBe(true);
      expect(points(60 - leastDesign - leastFollowUp, leastDesign, leastFollowUp).passed).toBe(true);
      expect(points(most, mostDesign, mostFollowUp)).toEqual({ passed: true, total: 100, findings: [] });
    });

    it("are missed by half a point", () => {
      const [relevance, design, followUp] = [least - 0.5, leastDesign - 0.5, leastFollowUp - 0.5];
      expect(points(relevance, mostDesign, mostFollowUp).findings).toEqual([low("relevance", relevance, least)]);
      expect(points(most, design, mostFollowUp).findings).toEqual([low("projectDesign", design, leastDesign)]);
      expect(points(most, mostDesign, followUp).findings).toEqual([low("followUp", followUp, leastFollowUp)]);
      expect(points(least, 59.5 - least - leastFollowUp, leastFollowUp).findings).toEqual([totalTooLow(59.5)]);
    });

    it("are out of reach above the most of a criterion", () => {
      const above = points(most + 0.5, mostDesign, mostFollowUp).findings.map(({ code }) => code);
      expect(above).toEqual(["award.out-of-range"]);
    });
  },
);

// At least 60 of 100, and half of 30, 40 and 30: 15, 20 and 15.
describe("the thresholds of a short-term project", () => {
  it("are reached by points on them", () => {
    expect(award(15, 30, 15)).toEqual({ passed: true, total: 60, findings: [] });
    expect(award(20, 20, 20)).toEqual({ passed: true, total: 60, findings: [] });
    expect(award(30, 40, 30)).toEqual({ passed: true, total: 100, findings: [] });
  });

  it("are missed by half a point", () => {
    expect(award(15, 29.5, 15)).toEqual({ passed: false, total: 59.5, findings: [totalTooLow(59.5)] });
    expect(award(14.5, 40, 30)).toEqual({ passed: false, total: 84.5, findings: [low("relevance", 14.5, 15)] });
    expect(award(30, 19.5, 30)).toEqual({ passed: false, total: 79.5, findings: [low("projectDesign", 19.5, 20)] });
    expect(award(30, 40, 14.5)).toEqual({ passed: false, total: 84.5, findings: [low("followUp", 14.5, 15)] });
  });

  it("are said, each that is missed", () => {
    expect(award(0, 0, 0)).toEqual({
      passed: false,
      total: 0,
      findings: [totalTooLow(0), low("relevance", 0, 15), low("projectDesign", 0, 20), low("followUp", 0, 15)],
    });
  });

  it("are cited, from a document that stands in the sources", () => {
    const { findings, sources } = checkAward(2023, "KA122-SCH", { relevance: 0, projectDesign: 0, followUp: 0 });
    const citations = findings.flatMap((finding) => finding.citations);
    expect(citations.length).toBeGreaterThanOrEqual(findings.length);
    for (const { source } of citations) expect(Object.keys(sources)).toContain(source);
  });
});

describe("nothing is decided", () => {
  it("by points that cannot be given", () => {
    const outOfRange = (criterion: string, points: number) => ({
      code: "award.out-of-range",
      severity: "error",
      path: ["points", criterion],
      params: { criterion, points, max: 30 },
    });
    expect(award(30.5, 40, -0.5)).toEqual({
      total: 70,
      findings: [outOfRange("relevance", 30.5), outOfRange("followUp", -0.5)],
    });
  });

  it.each([
    [2035, "KA122-SCH", "call.unknown"],
    [2023, "KA121-SCH", "action.not-covered"],
    [2023, "KA152-YOU", "action.not-covered"],
    [2023, "constructor", "action.not-covered"],
  ])("where no thresholds are known: %i, %s", (call, action, code) => {
    // Nothing is known of its criteria either: they may be any.
    for (const points of [{ relevance: 30, projectDesign: 40, followUp: 30 }, { management: 100 }]) {
      const result = checkAward(call, action, points);
      expect(result).toMatchObject({ total: 100, sources: {} });
      expect("passed" in result).toBe(false);
      expect(result.findings.map((finding) => finding.code)).toEqual([code]);
    }
  });
});

describe("a programming mistake throws, and names the criterion", () => {
  const points = { relevance: 15, projectDesign: 30, followUp: 15 };

  it.each([
    ["points that are neither whole nor half", { ...points, relevance: 15.25 }, "relevance"],
    ["no number", { ...points, followUp: Number.NaN }, "followUp"],
    ["infinitely many", { ...points, followUp: Number.POSITIVE_INFINITY }, "followUp"],
    ["a criterion without points", { relevance: 15, followUp: 15 }, "projectDesign"],
    ["a criterion that is undefined", { ...points, followUp: undefined as unknown as number }, "followUp"],
    ["a criterion that the action does not have", { ...points, management: 10 }, "management"],
    ["the name of a property that every object has", { ...points, constructor: 10 }, "constructor"],
  ])("%s", (_, wrong, criterion) => {
    expect(() => checkAward(2023, "KA122-SCH", wrong)).toThrow(TypeError);
    expect(() => checkAward(2023, "KA122-SCH", wrong)).toThrow(criterion);
  });

  // Taken as it is, the text would be joined to the sum: a total of "153015", passed.
  it("points that are text", () => {
    const wrong = { ...points, projectDesign: "30" as unknown as number };
    expect(() => checkAward(2023, "KA122-SCH", wrong)).toThrow(TypeError);
  });

  it("a criterion that only the prototype has", () => {
    const { relevance, ...own } = points;
    const wrong = Object.assign(Object.create({ relevance }), own);
    expect(() => checkAward(2023, "KA122-SCH", wrong)).toThrow("relevance");
  });
});
