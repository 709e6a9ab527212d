import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import {
  type CourseFlow,
  coursesOf,
  groupedBy,
  type NamedCourseFlow,
  type NonEmpty,
  personsOf,
} from "../facts/courses.js";
import { activityCells, limitedFlows } from "../facts/flows.js";

/**
 * At most three persons of one organisation take part in the same course. A flow that does not name its course may be
 * any course of its organisation, even the fullest. The names of organisations, too, are the same but for case and
 * spaces.
 *
 * Not modelled: one course under two names; editions of a course; accompanying persons, who do not take the course.
 */
export const coursePersonsPerOrganisation = {
  id: "course-persons-per-organisation",
  check(joined) {
    // One that the application has is named as it is there.
    const organisationOf = ({ own, input }: CourseFlow) => own?.organisation.name ?? input.sendingOrganisation;
    const flows = limitedFlows(joined.known, ({ personsPerOrganisation }) => personsPerOrganisation);
    return outcome(
      groupedBy(flows, organisationOf).flatMap((ofOne) => partsOf(ofOne, organisationOf(ofOne[0]))),
      activityCells(flows, joined, ({ personsPerOrganisation }) => personsPerOrganisation),
    );
  },
} as const satisfies EligibilityRule;

/** The courses of one organisation. */
function partsOf(flows: NonEmpty<CourseFlow>, organisation: string | undefined): readonly Part[] {
  const { named, nameless, most } = coursesOf(flows);
  const parts = named.map((course) => partOfCourse(course, organisation));
  const [first] = nameless;
  if (first === undefined) return parts;
  return [...parts, most <= first.limit.value ? met : lacks(...nameless.map(({ pathOf }) => pathOf("course")))];
}

function partOfCourse(flows: NonEmpty<NamedCourseFlow>, organisation: string | undefined): Part {
  const { input, pathOf, limit } = flows.at(-1) ?? flows[0];
  const participants = personsOf(flows);
  const max = limit.value;
  if (participants <= max) return met;
  const params = {
    course: input.course,
    ...(organisation === undefined ? {} : { organisation }),
    participants,
    max,
  };
  return found(finding("course.too-many-persons", pathOf("participants"), params, limit.citations));
}
