import { foldedName } from "../../values/same-name.js";
import type { LimitedFlow } from "./flows.js";

/** A flow of a course, with the most persons that may attend it together. */
export type CourseFlow = LimitedFlow<"persons">;

/** One that names its course. */
export type NamedCourseFlow = CourseFlow & { readonly input: { readonly course: string } };

export type NonEmpty<T> = readonly [T, ...T[]];

/** A course that flows name, or may be: those of no name may be of any. */
export interface Courses {
  readonly named: readonly NonEmpty<NamedCourseFlow>[];
  readonly nameless: readonly CourseFlow[];
  /** Persons of the fullest course, were all nameless flows of it. */
  readonly most: number;
}

/**
 * The courses of some flows. Case and spaces in their names are ignored. A person with a label, compared as written,
 * counts once in a course (I12).
 */
export function coursesOf(flows: readonly CourseFlow[]): Courses {
  const named = groupedBy(
    flows.filter((flow): flow is NamedCourseFlow => flow.input.course !== undefined),
    ({ input }) => input.course,
  );
  const nameless = flows.filter(({ input }) => input.course === undefined);
  const fullest = named.reduce((most, course) => Math.max(most, personsOf(course)), 0);
  return { named, nameless, most: fullest + personsOf(nameless) };
}

/** The persons of some flows, each label once. */
export function personsOf(flows: readonly CourseFlow[]): number {
  const labels = flows.flatMap(({ input }) => input.people ?? []);
  const repeated = labels.length - new Set(labels).size;
  return flows.reduce((sum, { input }) => sum + input.participants, -repeated);
}

/** Puts together what has the same name, or none. */
export function groupedBy<T>(items: readonly T[], nameOf: (item: T) => string | undefined): readonly NonEmpty<T>[] {
  const groups = new Map<string | undefined, [T, ...T[]]>();
  for (const item of items) {
    const name = nameOf(item);
    const key = name === undefined ? undefined : foldedName(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
