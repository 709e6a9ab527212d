import type { Issue } from "erasmus-ka1";
import { parseBaseRates, parseDraft } from "erasmus-ka1/schema";
import { type Entry, isEntry } from "../entry.js";

/** What was found in a file or a link. */
export type Read =
  | { readonly kind: "plan"; readonly application: Entry; readonly issues: readonly Issue[] }
  | { readonly kind: "rates"; readonly baseRates: Entry }
  | { readonly kind: "nothing"; readonly issues: readonly Issue[] };

/**
 * The plan in a value that comes from elsewhere: what is right of an application, and why the rest is not; or a file of
 * base rates, as the command takes them beside it.
 */
export function readPlan(value: unknown): Read {
  if (isEntry(value) && ["staff", "learners"].some((key) => key in value)) {
    const rates = parseBaseRates(value);
    return rates.success ? { kind: "rates", baseRates: { ...rates.data } } : { kind: "nothing", issues: rates.issues };
  }
  const { draft, issues } = parseDraft(value, { formValues: true });
  if (Object.keys(draft).length === 0) return { kind: "nothing", issues };
  return { kind: "plan", application: { ...draft }, issues };
}
