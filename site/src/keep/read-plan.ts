import type { Draft, Issue } from "erasmus-ka1";
import { type PlanFile, parseBaseRates, parseDraft, parsePlan } from "erasmus-ka1/schema";
import { type Entry, isEntry } from "../entry.js";
import type { Plan } from "../plan.js";

/** What was found in a file or a link. */
export type Read =
  | ({ readonly kind: "plan"; readonly draft: Draft; readonly issues: readonly Issue[] } & Pick<
      Plan,
      "options" | "ticks"
    >)
  | { readonly kind: "rates"; readonly baseRates: Entry }
  | { readonly kind: "nothing"; readonly issues: readonly Issue[] };

/**
 * The plan in a value that comes from elsewhere: what is right of it, and why the rest is not; or a file of base rates, as
 * the command takes them beside it.
 */
export function readPlan(value: unknown): Read {
  if (isEntry(value) && ["staff", "learners"].some((key) => key in value)) {
    const rates = parseBaseRates(value);
    if (rates.success) return { kind: "rates", baseRates: { ...rates.data } };
    const issues = rates.issues.map((issue) => ({ ...issue, path: ["options", "baseRates", ...issue.path] }));
    return { kind: "nothing", issues };
  }
  const parsed = parsePlan(value);
  // What stands beside the application may be wrong without it.
  const plan: PlanFile = parsed.success
    ? parsed.data
    : { application: isEntry(value) ? value["application"] : undefined };
  const { draft, issues } = parseDraft(plan.application, { formValues: true });
  const all = parsed.success ? issues : [...parsed.issues, ...issues];
  if (Object.keys(draft).length === 0) return { kind: "nothing", issues: all };
  const { options = {}, checked = [] } = plan;
  return {
    kind: "plan",
    draft,
    options: { ...options },
    ticks: Object.fromEntries(checked.map((id) => [id, true])),
    issues: all,
  };
}
