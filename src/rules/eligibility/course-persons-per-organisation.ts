import { finding } from "../../results/finding.js";
import { foldedName } from "../../values/same-name.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { activityCells, type LimitedFlow, limitedFlows } from "../facts/flows.js";

/**
 * At most three persons of one organisation take part in the same course. Case and spaces in the names of courses and
 * organisations are ignored. A flow that does not name its course may be any course of its organisation, even the
 * fullest. A person with a label, compared as written, counts once in a course (I12).
 *
 * Not modelled: one course under two names; editions of a course; accompanying persons, who do not take the course.
 */
export const coursePersonsPerOrganisation = {
  id: "course-persons-per-organisation",
  check(joined) {
    const { name } = joined.application.applicant;
    const flows = limitedFlows(joined.known, ({ personsPerOrganisation }) => personsPerOrganisation).map(
      (flow): CourseFlow => ({ ...flow, organisation: flow.input.sendingOrganisation ?? name }),
    );
    return outcome(
      groupedBy(flows, ({ organisation }) => organisation).flatMap(partsOf),
      activityCells(flows, joined, ({ personsPerOrganisation }) => personsPerOrganisation),
    );
  },
} as const satisfies EligibilityRule;

interface CourseFlow extends LimitedFlow<"persons"> {
  readonly organisation: string | undefined;
}

interface NamedCourseFlow extends CourseFlow {
  readonly course: string;
}

type NonEmpty<T> = readonly [T, ...T[]];

/** The courses of one organisation. */
function partsOf(flows: NonEmpty<CourseFlow>): readonly Part[] {
  const named = flows.flatMap((flow): readonly NamedCourseFlow[] => {
    const { course } = flow.input;
    return course === undefined ? [] : [{ ...flow, course }];
  });
  const courses = groupedBy(named, ({ course }) => course);
  const parts = courses.map(partOfCourse);
  const nameless = flows.filter(({ input }) => input.course === undefined);
  if (nameless.length === 0) return parts;
  const fullest = courses.reduce((most, course) => Math.max(most, personsOf(course)), 0);
  const isWithin = fullest + personsOf(nameless) <= flows[0].limit.value;
  return [...parts, isWithin ? met : lacks(...nameless.map(({ pathOf }) => pathOf("course")))];
}

function partOfCourse(flows: NonEmpty<NamedCourseFlow>): Part {
  const { course, organisation, pathOf, limit } = flows.at(-1) ?? flows[0];
  const participants = personsOf(flows);
  const max = limit.value;
  if (participants <= max) return met;
  const params = { course, ...(organisation === undefined ? {} : { organisation }), participants, max };
  return found(finding("course.too-many-persons", pathOf("participants"), params, limit.citations));
}

function personsOf(flows: readonly CourseFlow[]): number {
  const labels = flows.flatMap(({ input }) => input.people ?? []);
  const repeated = labels.length - new Set(labels).size;
  return flows.reduce((sum, { input }) => sum + input.participants, -repeated);
}

/** Puts together what has the same name, or none. */
function groupedBy<T>(flows: readonly T[], nameOf: (flow: T) => string | undefined): readonly NonEmpty<T>[] {
  const groups = new Map<string | undefined, [T, ...T[]]>();
  for (const flow of flows) {
    const name = nameOf(flow);
    const key = name === undefined ? undefined : foldedName(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flow]);
    else group.push(flow);
  }
  return [...groups.values()];
}
