import { describe, expect, it } from "vitest";
import { type EvaluatedApplication, rankForAward } from "../src/rank-for-award.js";

/* Programme Guide 2026, p. 78: from the highest score down to the agency's number; those with the last one's score, too. */

/** An application with this total: relevance 10, management 30, activities 20, and the rest for the objectives. */
function evaluated(reference: string, total: number): EvaluatedApplication {
  const points = { relevance: 10, management: 30, activities: 20, objectives: total - 60 };
  return { reference, call: 2026, action: "KA120-SCH", points };
}

const said = (applications: readonly EvaluatedApplication[], most?: number) =>
  rankForAward(applications, most).map(({ reference, place, awarded }) => [reference, place, awarded]);

describe("the ranking", () => {
  const applications = [evaluated("C", 85), evaluated("A", 95), evaluated("B", 90), evaluated("D", 85)];

  it("awards from the highest total down", () => {
    expect(said(applications, 2)).toEqual([
      ["A", 1, true],
      ["B", 2, true],
      ["C", 3, false],
      ["D", 3, false],
    ]);
  });

  it("awards all who have the total of the last one", () => {
    expect(said(applications, 3)).toEqual([
      ["A", 1, true],
      ["B", 2, true],
      ["C", 3, true],
      ["D", 3, true],
    ]);
  });

  it("awards nobody where the agency awards none, and all where it awards more than there are", () => {
    expect(said(applications, 0).map(([, , awarded]) => awarded)).toEqual([false, false, false, false]);
    expect(said(applications, 9).map(([, , awarded]) => awarded)).toEqual([true, true, true, true]);
  });

  it("awards all that pass where the agency sets no number (2023, p. 84)", () => {
    expect(said([...applications, evaluated("less", 79.5)]).map(([, , awarded]) => awarded)).toEqual([
      ...[true, true, true, true],
      false,
    ]);
  });

  it("leaves out those below a threshold: 20 of 40 for the objectives is half, 19.5 is not", () => {
    // 10 + 20 + 20 + 30 = 80, with half of the objectives; 79.5 with less than half.
    expect(said([evaluated("half", 80), evaluated("less", 79.5)], 5)).toEqual([
      ["half", 1, true],
      ["less", undefined, false],
    ]);
  });

  it("does not place applications whose points cannot be given, nor decide on those that depend on them", () => {
    // 45 points for the objectives of at most 40: 105 in all.
    const wrong = evaluated("wrong", 105);
    expect(said([evaluated("A", 95), wrong], 1)).toEqual([
      ["A", undefined, undefined],
      ["wrong", undefined, undefined],
    ]);
  });

  it("throws for applications that cannot be compared, for a reference given twice, and for no number", () => {
    const other = { ...evaluated("B", 90), action: "KA120-VET" };
    expect(() => rankForAward([evaluated("A", 95), other], 1)).toThrow(TypeError);
    expect(() => rankForAward([evaluated("A", 95), evaluated("A", 90)], 1)).toThrow(TypeError);
    expect(() => rankForAward([], -1)).toThrow(RangeError);
    expect(() => rankForAward([], 1.5)).toThrow(RangeError);
  });
});
