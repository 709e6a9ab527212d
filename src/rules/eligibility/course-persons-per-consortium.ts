import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { type CourseFlow, coursesOf, type NamedCourseFlow, type NonEmpty, personsOf } from "../facts/courses.js";
import { activityCells, limitedFlows } from "../facts/flows.js";

/**
 * At most ten persons of one consortium take part in the same course, whichever of its organisations they are from. A
 * flow that does not name its course may be any, even the fullest.
 *
 * Not modelled: one course under two names; editions of a course; accompanying persons, who do not take the course.
 */
export const coursePersonsPerConsortium = {
  id: "course-persons-per-consortium",
  check(joined) {
    const members = joined.application.consortium?.members ?? [];
    const flows = limitedFlows(joined.known, ({ personsPerConsortium }) => personsPerConsortium);
    return outcome(
      members.length === 0 ? [] : partsOf(flows),
      activityCells(flows, joined, ({ personsPerConsortium }) => personsPerConsortium),
    );
  },
} as const satisfies EligibilityRule;

function partsOf(flows: readonly CourseFlow[]): readonly Part[] {
  const { named, nameless, most } = coursesOf(flows);
  const parts = named.map(partOfCourse);
  const [first] = nameless;
  if (first === undefined) return parts;
  return [...parts, most <= first.limit.value ? met : lacks(...nameless.map(({ pathOf }) => pathOf("course")))];
}

function partOfCourse(flows: NonEmpty<NamedCourseFlow>): Part {
  const { input, pathOf, limit } = flows.at(-1) ?? flows[0];
  const participants = personsOf(flows);
  if (participants <= limit.value) return met;
  const params = { course: input.course, participants, max: limit.value };
  return found(finding("course.too-many-persons-of-consortium", pathOf("participants"), params, limit.citations));
}
