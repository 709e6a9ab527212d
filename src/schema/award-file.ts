import * as z from "zod";
import type { AwardPoints } from "../award.js";
import { type Parsed, parsed } from "./parse.js";

const MOST_APPLICATIONS = 100_000;

/** The points of an evaluation, or those of several, of which the agency awards so many. */
export interface AwardFile {
  readonly call: number;
  readonly action: string;
  readonly points?: AwardPoints | undefined;
  /** How many the National Agency awards; all that pass where it sets no number. */
  readonly most?: number | undefined;
  readonly applications?: readonly { readonly reference: string; readonly points: AwardPoints }[] | undefined;
}

const points = z.record(z.string().max(100), z.number().min(0).max(1000).multipleOf(0.5));

const shape = z.union([
  z.strictObject({ call: z.int().min(2000).max(2100), action: z.string().min(1).max(20), points }),
  z.strictObject({
    call: z.int().min(2000).max(2100),
    action: z.string().min(1).max(20),
    most: z.int().min(0).max(MOST_APPLICATIONS).optional(),
    applications: z.array(z.strictObject({ reference: z.string().min(1).max(500), points })).max(MOST_APPLICATIONS),
  }),
]);

/** The names of the criteria of an action in a call; none where they are not known. */
type CriteriaOf = (call: number, action: string) => readonly string[];

/** Criteria that the action has, each once, and references given once. */
const awardFileSchema = (criteriaOf: CriteriaOf) =>
  shape.superRefine((file, context) => {
    const add = (path: PropertyKey[], params: object) => context.addIssue({ code: "custom", path, params });
    const criteria = criteriaOf(file.call, file.action);
    const inPoints = (given: AwardPoints, path: PropertyKey[]) => {
      // Of an unknown call or action there are no criteria to compare with: the answer says so.
      if (criteria.length === 0) return;
      for (const key of criteria) {
        if (given[key] === undefined) add([...path, key], { code: "value.missing", expected: "number" });
      }
      for (const key of Object.keys(given)) {
        if (!criteria.includes(key)) add([...path, key], { code: "key.unknown", key });
      }
    };
    if ("points" in file) inPoints(file.points, ["points"]);
    else {
      const known = new Set<string>();
      for (const [index, application] of file.applications.entries()) {
        const path = ["applications", index];
        const { reference } = application;
        if (known.has(reference)) add([...path, "reference"], { code: "reference.duplicate", reference });
        known.add(reference);
        inPoints(application.points, [...path, "points"]);
      }
    }
  });

/**
 * Checks the points of an evaluation, or of several that are to be ranked.
 *
 * @param criteriaOf `awardCriteria` of the main entry point: the tables stay out of this one
 * @returns what `checkAward` or `rankForAward` needs, or every problem with its path
 * @example
 * const points = { relevance: 8, objectives: 30, activities: 15, management: 20 };
 * parseAwardFile({ call: 2026, action: "KA120-SCH", points }, awardCriteria).success // => true
 */
export function parseAwardFile(value: unknown, criteriaOf: CriteriaOf): Parsed<AwardFile> {
  return parsed(awardFileSchema(criteriaOf), value);
}
