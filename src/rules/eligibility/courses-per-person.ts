import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { foldedName } from "../../values/same-name.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { activityCells, type LimitedFlow, limitedFlows } from "../facts/flows.js";

/**
 * A person takes part in one course in a project. A label, compared as written, is a person (I12). Case and spaces in
 * the names of courses are ignored, and two flows with the same name are one course.
 *
 * Not modelled: one person under two labels; one course under two names.
 */
export const coursesPerPerson = {
  id: "courses-per-person",
  check(joined) {
    const courses = limitedFlows(joined.known, (activity) => activity.coursesPerPerson);
    return outcome(
      partsOf(courses),
      activityCells(courses, joined, (activity) => activity.coursesPerPerson),
    );
  },
} as const satisfies EligibilityRule;

type CourseFlow = LimitedFlow<"number">;

function partsOf(flows: readonly CourseFlow[]): readonly Part[] {
  const [first] = flows;
  if (first === undefined) return [];
  // So few courses are within the limit whoever takes them.
  if (atMostCourses(flows) <= first.limit.value) return [met];
  const unlabelled = flows.filter(({ input }) => (input.people?.length ?? 0) < input.participants);
  return [
    ...[...stays(flows)].map(([person, each]) => partOfPerson(person, each)),
    ...unlabelled.map(({ pathOf }) => lacks(pathOf("people"))),
  ];
}

/** A flow that a person takes part in, and where the label is. */
interface Stay {
  readonly flow: CourseFlow;
  readonly at: Path;
}

type Stays = readonly [Stay, ...Stay[]];

function stays(flows: readonly CourseFlow[]): ReadonlyMap<string, Stays> {
  const persons = new Map<string, [Stay, ...Stay[]]>();
  for (const flow of flows) {
    for (const [index, person] of (flow.input.people ?? []).entries()) {
      const stay = { flow, at: [...flow.path, "people", index] };
      const others = persons.get(person);
      if (others === undefined) persons.set(person, [stay]);
      else others.push(stay);
    }
  }
  return persons;
}

function partOfPerson(person: string, all: Stays): Part {
  const { flow: last, at } = all.at(-1) ?? all[0];
  const { value: max, citations } = last.limit;
  const flows = all.map(({ flow }) => flow);
  const courses = namesOf(flows).size;
  if (courses > max) return found(finding("course.more-than-one-per-person", at, { person, courses, max }, citations));
  if (atMostCourses(flows) <= max) return met;
  return lacks(...nameless(flows).map(({ pathOf }) => pathOf("course")));
}

/** Each flow that does not name its course may be another course. */
function atMostCourses(flows: readonly CourseFlow[]): number {
  return namesOf(flows).size + nameless(flows).length;
}

function namesOf(flows: readonly CourseFlow[]): ReadonlySet<string> {
  return new Set(flows.flatMap(({ input: { course } }) => (course === undefined ? [] : [foldedName(course)])));
}

function nameless(flows: readonly CourseFlow[]): readonly CourseFlow[] {
  return flows.filter(({ input }) => input.course === undefined);
}
