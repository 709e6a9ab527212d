import { absentIn } from "../application/absent-in.js";
import type { Draft } from "../application/draft.js";
import { type Issue, issue } from "../results/issue.js";
import { isObject } from "../values/is-object.js";
import type { Path } from "../values/path.js";
import { beyondShape } from "./application-schema.js";
import { fromForm, isOfForm, type ParseOptions } from "./form-values.js";
import { keep } from "./keep.js";

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
 * Where a value was refused the draft remembers its place, in `refused`: without it `assessDraft` would take a draft for
 * complete that its author has filled in wrongly. A draft that is read again keeps it.
 *
 * @param value anything: a form's state, a file that is half written; it is not changed. None makes it throw
 * @returns the draft, for `assessDraft`, and every issue with its path in `value`
 * @throws TypeError if `options` is not of the contract's shape
 * @example
 * const { draft, issues } = parseDraft({ call: 2026, flows: [{ id: "A", destination: "el", participants: "x" }] });
 * draft // => { call: 2026, flows: [{ id: "A", destination: "GR" }], refused: [["flows", 0, "participants"]] }
 * issues.map(({ path }) => path) // => [["flows", 0, "participants"]]
 * @example
 * parseDraft({ project: { durationMonths: " 12 ", startDate: "" } }, { formValues: true }).draft
 * // => { project: { durationMonths: 12 } }
 */
export function parseDraft(value: unknown, options: ParseOptions = {}): ParsedDraft {
  const formValues = isOfForm(options);
  try {
    return draftOf(formValues ? fromForm(value) : value);
  } catch {
    // Only a value that is not plain data can do this: a getter or a proxy that throws.
    return { draft: {}, issues: [issue("value.invalid", [], {})] };
  }
}

function draftOf(given: unknown): ParsedDraft {
  const { value, before } = withoutRefused(given);
  const { value: kept, issues: ofShape } = keep(value);
  const contradictions = beyondShape(value).filter(({ code }) => code !== "value.missing");
  for (const { path } of contradictions) leaveOut(kept, path);
  const issues = [...ofShape, ...contradictions];
  // An entry that cannot be kept is an empty object, and lacks what every entry must have.
  const refused = [...before, ...issues.flatMap(placeOf)].filter((path) => absentIn(kept, path) !== undefined);
  return { draft: { ...(kept as Draft), ...(refused.length === 0 ? {} : { refused }) }, issues };
}

/** A draft that is read again says what was refused before. */
function withoutRefused(value: unknown): { readonly value: unknown; readonly before: readonly Path[] } {
  if (!isObject(value) || !isListOfPaths(value["refused"])) return { value, before: [] };
  const { refused: before, ...rest } = value;
  return { value: rest, before };
}

function isListOfPaths(value: unknown): value is readonly Path[] {
  const isPath = (path: unknown) =>
    Array.isArray(path) && path.every((part) => typeof part === "string" || Number.isInteger(part));
  return Array.isArray(value) && value.every(isPath);
}

/** Where a value was given in vain. A key that the input does not have, or that no rule looks at, has none to give. */
function placeOf(found: Issue): readonly Path[] {
  const { path } = found;
  if (path.length === 0 || found.code === "key.without-rule") return [];
  if (found.code !== "key.unknown") return [path];
  const { nearest } = found.params;
  return nearest === undefined ? [] : [[...path.slice(0, -1), nearest]];
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
