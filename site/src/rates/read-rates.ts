import type { BaseRatesInput, Issue } from "erasmus-ka1";
import { parseBaseRates } from "erasmus-ka1/schema";
import { withValue } from "../entry.js";

/** The base rates that can be understood of what the boxes hold, and why the others cannot. */
export function readRates(written: unknown = {}): {
  readonly baseRates: BaseRatesInput;
  readonly issues: readonly Issue[];
} {
  const parsed = parseBaseRates(written, { formValues: true });
  if (parsed.success) return { baseRates: parsed.data, issues: [] };
  const { issues } = parsed;
  const right = issues.reduce<unknown>((left, { path }) => withValue(left, path, undefined), written);
  const again = parseBaseRates(right, { formValues: true });
  return { baseRates: again.success ? again.data : {}, issues };
}
