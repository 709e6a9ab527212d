import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { fails, isNotApplicable, isUnknown, passes, resultOf } from "./application.js";
import { job, swedish, withFlows } from "./call-2026.js";

// At most two shadow the same mentor at the same time (2026, p. 107); earlier calls print no number.
describe("persons-per-mentor", () => {
  const rule = "persons-per-mentor";
  const of = (...flows: readonly Flow[]) => resultOf(withFlows(swedish, ...flows), rule);
  const shadowing = (participants: number, mentors: number | undefined): Flow => ({ ...job, participants, mentors });
  const tooFew = (participants: number, mentors: number, index = 0) =>
    fails("mentors.too-few", `flows.${index}.mentors`, { participants, mentors, max: 2 });

  it.each<[number, number | undefined, object]>([
    [1, 1, passes],
    [2, 1, passes],
    [3, 1, tooFew(3, 1)],
    // 2 x 2 = 4
    [3, 2, passes],
    [4, 2, passes],
    [5, 2, tooFew(5, 2)],
    // There is at least one mentor.
    [1, undefined, passes],
    [2, undefined, passes],
    [3, undefined, isUnknown(["flows", 0, "mentors"])],
  ])("%i participants, %s mentors", (participants, mentors, expected) => {
    expect(of(shadowing(participants, mentors))).toEqual(expected);
  });

  it("a flow that fails decides, whatever another lacks", () => {
    expect(of(shadowing(3, undefined), shadowing(3, 1))).toEqual(tooFew(3, 1, 1));
  });

  it("accompanying persons and other activities do not count", () => {
    expect(
      of({ ...shadowing(2, 1), participantsWithFewerOpportunities: 1, accompanyingPersons: [{ persons: 1 }] }),
    ).toEqual(passes);
    expect(of({ ...job, activity: "teaching-assignment", participants: 9, mentors: 1 })).toEqual(isNotApplicable);
  });

  it("a count of mentors that is not a whole number throws", () => {
    expect(() => of(shadowing(2, Number.NaN))).toThrow(TypeError);
  });
});
