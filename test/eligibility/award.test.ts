import { expect, test } from "vitest";
import { checkAward } from "../../src/award.js";

const award = (relevance: number, projectDesign: number, followUp: number) => {
  const { findings, ...result } = checkAward(2023, "KA122-SCH", { relevance, projectDesign, followUp });
  return { ...result, findings: findings.map(({ code, path, params }) => [code, path.join("."), params]) };
};
const low = (criterion: string, points: number, min: number) => [
  "award.criterion-too-low",
  `points.${criterion}`,
  { criterion, points, min },
];

// At least 60 of 100, and half of 30, 40 and 30: 15, 20 and 15.
test("on every threshold", () => {
  expect(award(15, 30, 15)).toEqual({ passed: true, total: 60, findings: [] });
  expect(award(20, 20, 20)).toEqual({ passed: true, total: 60, findings: [] });
  expect(award(30, 40, 30)).toEqual({ passed: true, total: 100, findings: [] });
});

test("half a point below", () => {
  expect(award(15, 29.5, 15)).toEqual({
    passed: false,
    total: 59.5,
    findings: [["award.total-too-low", "points", { points: 59.5, min: 60 }]],
  });
  expect(award(14.5, 40, 30)).toEqual({ passed: false, total: 84.5, findings: [low("relevance", 14.5, 15)] });
  expect(award(30, 19.5, 30)).toEqual({ passed: false, total: 79.5, findings: [low("projectDesign", 19.5, 20)] });
  expect(award(30, 40, 14.5)).toEqual({ passed: false, total: 84.5, findings: [low("followUp", 14.5, 15)] });
});

test("every threshold missed is said", () => {
  expect(award(0, 0, 0).findings.map(([code]) => code)).toEqual([
    "award.total-too-low",
    "award.criterion-too-low",
    "award.criterion-too-low",
    "award.criterion-too-low",
  ]);
});

test("points that cannot be given decide nothing", () => {
  expect(award(30.5, 40, -0.5)).toEqual({
    total: 70,
    findings: [
      ["award.out-of-range", "points.relevance", { criterion: "relevance", points: 30.5, max: 30 }],
      ["award.out-of-range", "points.followUp", { criterion: "followUp", points: -0.5, max: 30 }],
    ],
  });
  expect(() => award(15.25, 30, 15)).toThrow(TypeError);
  expect(() => award(Number.NaN, 30, 15)).toThrow(TypeError);
});

test("no thresholds are known", () => {
  const points = { relevance: 30, projectDesign: 40, followUp: 30 };
  for (const [call, action, code] of [
    [2035, "KA122-SCH", "call.unknown"],
    [2023, "KA121-SCH", "action.not-covered"],
    [2023, "KA152-YOU", "action.not-covered"],
  ] as const) {
    const result = checkAward(call, action, points);
    expect("passed" in result).toBe(false);
    expect(result.findings.map((finding) => finding.code)).toEqual([code]);
  }
});
