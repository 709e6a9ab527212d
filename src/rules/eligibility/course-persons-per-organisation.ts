import { finding } from "../../results/finding.js";
import { foldedName } from "../../values/same-name.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import { activityCells, type LimitedFlow, limitedFlows } from "./project.js";

/**
 * At most three persons of one organisation take part in the same course. Names of courses and of organisations are the
 * same but for case and spaces. A flow that does not name its course may be any course of its organisation, the fullest
 * one too. A person with a label, as it is written, counts once in a course (I12).
 *
 * Not modelled: one course under two names; editions of a course; accompanying persons, who do not take the course.
 */
export const coursePersonsPerOrganisation: EligibilityRule = {
  id: "course-persons-per-organisation",
  table: "activities",
  check({ application: { applicant }, known, rules }) {
    const courses = limitedFlows(known, ({ personsPerOrganisation }) => personsPerOrganisation).map(
      (course): CourseFlow => ({ ...course, organisation: course.flow.sendingOrganisation ?? applicant.name }),
    );
    return outcome(
      groupedBy(courses, ({ organisation }) => organisation).flatMap(partsOf),
      activityCells(courses, rules, ({ personsPerOrganisation }) => personsPerOrganisation),
    );
  },
};

interface CourseFlow extends LimitedFlow {
  readonly organisation: string | undefined;
}

type CourseFlows = readonly [CourseFlow, ...CourseFlow[]];

/** The courses of one organisation. */
function partsOf(flows: CourseFlows): readonly Part[] {
  const courses = groupedBy(
    flows.filter(({ flow }) => flow.course !== undefined),
    ({ flow }) => flow.course,
  );
  const parts = courses.map(partOfCourse);
  const nameless = flows.filter(({ flow }) => flow.course === undefined);
  if (nameless.length === 0) return parts;
  const fullest = courses.reduce((most, course) => Math.max(most, personsOf(course)), 0);
  const isWithin = fullest + personsOf(nameless) <= flows[0].limit.value;
  return [...parts, isWithin ? met : lacks(...nameless.map(({ path }) => [...path, "course"]))];
}

function partOfCourse(flows: CourseFlows): Part {
  const { flow, path, limit, organisation } = flows.at(-1) as CourseFlow;
  const participants = personsOf(flows);
  const max = limit.value;
  if (participants <= max) return met;
  const params = {
    course: flow.course as string,
    ...(organisation === undefined ? {} : { organisation }),
    participants,
    max,
  };
  return found(finding("course.too-many-persons", [...path, "participants"], params, citationsOf(limit)));
}

function personsOf(flows: readonly CourseFlow[]): number {
  const labels = flows.flatMap(({ flow }) => flow.people ?? []);
  const repeated = labels.length - new Set(labels).size;
  return flows.reduce((sum, { flow }) => sum + flow.participants, -repeated);
}

/** Together what has the same name, or none. */
function groupedBy(
  flows: readonly CourseFlow[],
  nameOf: (flow: CourseFlow) => string | undefined,
): readonly CourseFlows[] {
  const groups = new Map<string | undefined, [CourseFlow, ...CourseFlow[]]>();
  for (const flow of flows) {
    const name = nameOf(flow);
    const key = name === undefined ? undefined : foldedName(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flow]);
    else group.push(flow);
  }
  return [...groups.values()];
}
