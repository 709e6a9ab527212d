import type { Path } from "../../results/explanation.js";
import { finding } from "../../results/finding.js";
import { foldedName } from "../../values/same-name.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import { activityCells, type LimitedFlow, limitedFlows } from "./project.js";

/**
 * A person takes part in one course in a project. A label, as it is written, is a person (I12); names of courses are the same but for case and
 * spaces, and two flows of the same name are one course.
 *
 * Not modelled: one person under two labels; one course under two names.
 */
export const oneCoursePerPerson: EligibilityRule = {
  id: "one-course-per-person",
  table: "activities",
  check({ known, rules }) {
    const courses = limitedFlows(known, ({ coursesPerPerson }) => coursesPerPerson);
    return outcome(
      partsOf(courses),
      activityCells(courses, rules, ({ coursesPerPerson }) => coursesPerPerson),
    );
  },
};

function partsOf(flows: readonly LimitedFlow[]): readonly Part[] {
  const [first] = flows;
  if (first === undefined) return [];
  // So few courses keep the limit whoever takes them.
  if (atMostCourses(flows) <= first.limit.value) return [met];
  const persons = stays(flows);
  const unlabelled = flows.filter(({ flow }) => (flow.people?.length ?? 0) < flow.participants);
  return [
    ...[...persons].map(([person, each]) => partOfPerson(person, each)),
    ...unlabelled.map(({ path }) => lacks([...path, "people"])),
  ];
}

/** A flow that a person takes part in, and where the label stands. */
interface Stay {
  readonly flow: LimitedFlow;
  readonly at: Path;
}

function stays(flows: readonly LimitedFlow[]): ReadonlyMap<string, readonly Stay[]> {
  const persons = new Map<string, Stay[]>();
  for (const flow of flows) {
    for (const [index, person] of (flow.flow.people ?? []).entries()) {
      const stay = { flow, at: [...flow.path, "people", index] };
      const others = persons.get(person);
      if (others === undefined) persons.set(person, [stay]);
      else others.push(stay);
    }
  }
  return persons;
}

function partOfPerson(person: string, all: readonly Stay[]): Part {
  const { flow: last, at } = all.at(-1) as Stay;
  const max = last.limit.value;
  const flows = all.map(({ flow }) => flow);
  const courses = namesOf(flows).size;
  if (courses > max) {
    return found(finding("course.more-than-one-per-person", at, { person, courses, max }, citationsOf(last.limit)));
  }
  if (atMostCourses(flows) <= max) return met;
  return lacks(...nameless(flows).map(({ path }) => [...path, "course"]));
}

/** The flows that do not name their course may be as many courses. */
function atMostCourses(flows: readonly LimitedFlow[]): number {
  return namesOf(flows).size + nameless(flows).length;
}

function namesOf(flows: readonly LimitedFlow[]): ReadonlySet<string> {
  return new Set(flows.flatMap(({ flow: { course } }) => (course === undefined ? [] : [foldedName(course)])));
}

function nameless(flows: readonly LimitedFlow[]): readonly LimitedFlow[] {
  return flows.filter(({ flow }) => flow.course === undefined);
}
