import type { Application, Issue, ProjectAward, SettleOptions } from "erasmus-ka1";
import { type Parsed, parseAward, parseSettleOptions } from "erasmus-ka1/schema";
import { type Entry, isBlank, isEntry, partOf, withoutBlankWords, withValue } from "../entry.js";
import type { Plan } from "../plan.js";

/** What was awarded beside the project itself; its total may not be filled in yet. */
export type AwardSoFar = Partial<Omit<ProjectAward, "application">>;

/** What is filled in of the award, and what the agency's letters say. */
export interface AwardBoxes {
  readonly award: AwardSoFar;
  readonly options: Pick<SettleOptions, "reduction" | "transferPolicy">;
  /** Paths are those of the boxes. */
  readonly issues: readonly Issue[];
}

/** For the check of what stands beside the project. */
const standIn: Application = { call: 2023, action: "KA122-SCH", applicant: { country: "PL" }, flows: [] };

/** What can be understood of the boxes of the award, and why the rest cannot. */
export function awardBoxes({ settlement, options }: Plan): AwardBoxes {
  const { award, issues: ofAward } = readAward(partOf(settlement, "award"));
  const { reduction, transferPolicy } = options;
  const read = parseSettleOptions(withoutBlankWords({ reduction, transferPolicy }), { formValues: true });
  return {
    award,
    options: read.success ? read.data : {},
    issues: [
      ...ofAward.map((issue) => ({ ...issue, path: ["award", ...issue.path] })),
      ...(read.success ? [] : read.issues.map((issue) => ({ ...issue, path: ["options", ...issue.path] }))),
    ],
  };
}

/** The same of an award as a file has it; paths are those within it. */
export function readAward(written: unknown): Pick<AwardBoxes, "award" | "issues"> {
  const parsed = isEntry(written) ? parseBeside(written) : parseAward(written);
  if (parsed.success) return { award: parsed.data, issues: [] };
  const { issues } = parsed;
  const right = issues.reduce<unknown>((left, { path }) => withValue(left, path, undefined), written);
  const again = parseBeside(isEntry(right) ? right : {});
  return { award: again.success ? again.data : {}, issues };
}

/** That the total is not filled in yet is asked for in its own place. */
function parseBeside(written: Entry): Parsed<AwardSoFar> {
  const hasTotal = !isBlank(written["total"]);
  const whole = { ...withPayments(written), ...(hasTotal ? {} : { total: 0 }), application: standIn };
  const parsed = parseAward(withoutBlankWords(whole), { formValues: true });
  if (!parsed.success) return parsed;
  const { application: _, total, ...others } = parsed.data;
  return { success: true, data: { ...others, ...(hasTotal ? { total } : {}) } };
}

/** A payment that somebody has only begun with is none; and to have begun with one is not to say that there are none. */
function withPayments({ payments, ...others }: Entry): Entry {
  if (!Array.isArray(payments)) return payments === undefined ? others : { ...others, payments };
  const begun = payments.filter((each) => !isBlank(each));
  return payments.length > 0 && begun.length === 0 ? others : { ...others, payments: begun };
}
