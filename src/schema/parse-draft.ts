import type { Draft } from "../application/draft.js";
import { type Issue, issue } from "../results/issue.js";
import type { Path } from "../values/path.js";
import { beyondShape } from "./application-schema.js";
import { fromForm, type ParseOptions } from "./form-values.js";
import { keep } from "./keep.js";
import { isObject } from "./loose.js";

/** What there is of an application, and what is wrong with the rest. */
export interface ParsedDraft {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/**
 * Reads an application while it is being filled in. Whatever is well-formed is kept, in the one shape of
 * `parseApplication`: countries in capitals, accompanying persons as a list, places as objects. The rest is left out, and
 * an issue says why: those of `parseApplication`, but what is missing is no fault of a draft. A value that contradicts
 * another is left out, too (of two flows with one `id` the second has none).
 *
 * Positions in lists stay what they are: an entry that cannot be kept is an empty object. A list of countries or labels
 * with a wrong one is left out as a whole: what is left of it would say something else.
 *
 * @param value anything: a form's state, a file that is half written; it is not changed. Nothing makes it throw
 * @returns the draft, for `assessDraft`, and every issue with its path in `value`
 * @example
 * const { draft, issues } = parseDraft({ call: 2026, flows: [{ id: "A", destination: "el", participants: "x" }] });
 * draft // => { call: 2026, flows: [{ id: "A", destination: "GR" }] }
 * issues.map(({ path }) => path) // => [["flows", 0, "participants"]]
 * @example
 * parseDraft({ project: { durationMonths: " 12 ", startDate: "" } }, { formValues: true }).draft
 * // => { project: { durationMonths: 12 } }
 */
export function parseDraft(value: unknown, { formValues = false }: ParseOptions = {}): ParsedDraft {
  try {
    return draftOf(formValues ? fromForm(value) : value);
  } catch {
    // Only a value that is not plain data can do this: a getter or a proxy that throws.
    return { draft: {}, issues: [issue("value.invalid", [], {})] };
  }
}

function draftOf(value: unknown): ParsedDraft {
  const { value: kept, issues } = keep(value);
  const contradictions = beyondShape(value).filter(({ code }) => code !== "value.missing");
  for (const { path } of contradictions) leaveOut(kept, path);
  return { draft: kept as Draft, issues: [...issues, ...contradictions] };
}

/** Takes a value out; of a list of words, the list: positions stay what they are. */
function leaveOut(from: unknown, path: Path): void {
  const [key, next, ...rest] = path;
  if (typeof from !== "object" || from === null || key === undefined || !Object.hasOwn(from, key)) return;
  const below: unknown = Reflect.get(from, key);
  const isEntry = typeof next === "number" && rest.length === 0 && Array.isArray(below) && !isObject(below[next]);
  if (next === undefined || isEntry) Reflect.deleteProperty(from, key);
  else leaveOut(below, [next, ...rest]);
}
