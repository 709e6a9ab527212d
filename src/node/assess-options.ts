import type { GrantOptions } from "../index.js";
import { type Language, languages } from "../messages/index.js";

/** What a caller of `assessApplication` may bring or decide. */
export interface AssessOptions extends Pick<GrantOptions, "dayCount" | "greenDays" | "explanations"> {
  /** Of the answer; default: English. */
  readonly language?: Language | undefined;
  /** The agency's base rates, EUR per day: JSON as text, or what it says. What is wrong with them is an issue. */
  readonly baseRates?: unknown;
  /** The application is a form's state: "" is absent, "3" is 3, "160,50" is an amount. */
  readonly formValues?: boolean | undefined;
  /** Something may be missing: what is complete is priced, and what the rest needs is told. */
  readonly draft?: boolean | undefined;
}

const isBoolean = [true, false];

/** What each option may be; `undefined` is always allowed. */
const allowed = {
  language: languages,
  baseRates: undefined,
  dayCount: ["funded-days", "activity-days"],
  greenDays: ["green-grant", "green-travel"],
  explanations: isBoolean,
  formValues: isBoolean,
  draft: isBoolean,
} as const satisfies { readonly [Key in keyof AssessOptions]-?: readonly unknown[] | undefined };

/**
 * Fails on options that are a mistake of the program: they would be ignored without a word.
 *
 * @throws TypeError that names the option
 */
export function assertAssessOptions(options: AssessOptions): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError('options must be an object, such as { language: "pl" }');
  }
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(allowed, key)) {
      throw new TypeError(`options.${key} is no option: ${Object.keys(allowed).join(", ")}`);
    }
    const values: readonly unknown[] | undefined = allowed[key as keyof AssessOptions];
    if (value === undefined || values === undefined || values.includes(value)) continue;
    throw new TypeError(`options.${key} must be ${values.map((each) => JSON.stringify(each)).join(" or ")}`);
  }
}
