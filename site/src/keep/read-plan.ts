import type { Draft, Issue } from "erasmus-ka1";
import { type PlanFile, parseDraft, parsePlan } from "erasmus-ka1/schema";
import { type Entry, isBlank, isEntry, valueAt, withoutBlankWords, withValue } from "../entry.js";
import type { Plan } from "../plan.js";
import { readRates } from "../rates/read-rates.js";
import { readSettlement } from "../settlement/read-settlement.js";

/** What was found in a file or a link. */
export type Read =
  | ({ readonly kind: "plan"; readonly draft: Draft; readonly issues: readonly Issue[] } & Pick<
      Plan,
      "options" | "ticks" | "settlement"
    >)
  | { readonly kind: "rates"; readonly baseRates: Entry; readonly issues: readonly Issue[] }
  | { readonly kind: "nothing"; readonly issues: readonly Issue[] };

/**
 * The plan in a value that comes from elsewhere: what is right of it, and why the rest is not; or a file of base rates, as
 * the command takes them beside it.
 */
export function readPlan(written: unknown): Read {
  const value = ofCommand(written);
  if (isEntry(value) && ["staff", "learners"].some((key) => key in value)) {
    const { baseRates, issues } = ratesBeside(value);
    return isBlank(baseRates) ? { kind: "nothing", issues } : { kind: "rates", baseRates: { ...baseRates }, issues };
  }
  const isPlan = isEntry(value) && "application" in value;
  const { draft, issues: ofApplication } = parseDraft(isPlan ? value["application"] : value, { formValues: true });
  const { options = {}, checked = [], award, realised, issues: ofOthers } = isPlan ? readBeside(value) : { issues: [] };
  const { settlement, issues: ofSettlement } = readSettlement(draft, award, realised);
  const issues = [...ofOthers, ...ofApplication, ...ofSettlement];
  if (Object.keys(draft).length === 0) return { kind: "nothing", issues };
  return {
    kind: "plan",
    draft,
    options: { ...options },
    ticks: Object.fromEntries(checked.map((id) => [id, true])),
    ...(settlement === undefined ? {} : { settlement }),
    issues,
  };
}

/** The command keeps the project within the award: a whole settlement, or an award alone. */
function ofCommand(value: unknown): unknown {
  if (!isEntry(value)) return value;
  const { application, total, byCategory, payments, award, ...others } = value;
  if (application === undefined) {
    return isEntry(award) && "application" in award ? { ...others, application: award["application"], award } : value;
  }
  return total === undefined ? value : { ...others, application, award: { total, byCategory, payments } };
}

/** What stands beside the application: one value that is wrong takes nothing else with it. */
function readBeside({ application: _, ...beside }: Entry): Omit<PlanFile, "application"> & {
  readonly issues: readonly Issue[];
} {
  const { baseRates, issues: ofRates } = ratesBeside(valueAt(beside, ["options", "baseRates"]));
  const read = isBlank(baseRates) ? undefined : baseRates;
  const isWithOptions = isEntry(beside["options"]);
  const written = isWithOptions ? withValue(beside, ["options", "baseRates"], read) : beside;
  const parsed = parsePlan({ application: {}, ...(written as Entry) });
  if (parsed.success) return { ...parsed.data, issues: ofRates };
  const right = parsed.issues.reduce<unknown>((left, { path }) => withValue(left, path, undefined), written);
  // What was taken out of a list leaves an empty place.
  const again = parsePlan({ application: {}, ...(withoutBlankWords(right) as Entry) });
  return { ...(again.success ? again.data : {}), issues: [...ofRates, ...parsed.issues] };
}

/** Base rates, and what is wrong with others, by its place in a plan. */
function ratesBeside(written: unknown): ReturnType<typeof readRates> {
  const { baseRates, issues } = readRates(written);
  return { baseRates, issues: issues.map((issue) => ({ ...issue, path: ["options", "baseRates", ...issue.path] })) };
}
