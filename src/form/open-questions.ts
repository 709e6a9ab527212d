import { assertDraft } from "../application/assert-draft.js";
import type { Draft } from "../application/draft.js";
import { assessDraft, type DraftAssessment } from "../assess-draft.js";
import { fields } from "../fields/fields.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { callTables } from "../rates/index.js";
import type { RuleId } from "../rules/index.js";
import type { GrantOptions } from "../rules/joined.js";
import type { Path } from "../values/path.js";
import { described, describingOf } from "./described.js";
import type { Field } from "./description.js";
import { fieldIdAt } from "./field-id-at.js";
import { fieldsOf } from "./fields-of.js";
import { tablesOf } from "./subject.js";
import { withStandIns } from "./with-stand-ins.js";

/** A value that is not there and would decide something. */
export interface OpenQuestion {
  /** Where the answer belongs in the draft; below `options`, beside it: `["options", "baseRates", "staff", "2"]`. */
  readonly path: Path;
  /** What is asked for, in words, with options and limits; of a flow, those of its activity. */
  readonly field: Field;
  readonly decides: readonly Decided[];
  /** The rules that wait for it; none for what the amounts alone rest on, and for what nothing can be said without. */
  readonly rules: readonly RuleId[];
}

export type Decided = "verdict" | "amount";

/** Options of `calculateGrant`, and the words. */
export interface QuestionOptions extends GrantOptions {
  /** Of a language; default: English, which a bundle then carries. */
  readonly messages?: Messages | undefined;
}

/**
 * What would decide the verdict or an amount, in the order in which a person should answer, which is that of
 * `describeInput`: call and action, the applicant, the project, then each flow by itself, visits and costs, and base rates
 * last. Before call and action are known, nothing else is asked, for all else depends on them; nor is what only one
 * activity type or one kind of cost needs before that is chosen. A value that is there and does not do (a country that
 * receives nobody) is asked for again. Questions go on where a check has failed already: there may be more to say.
 *
 * An empty list for an application in which all is stated; with base rates that nobody knows, only they are left.
 *
 * @param draft what `parseDraft` of `erasmus-ka1/schema` gives
 * @param options those of `calculateGrant`, and `messages`
 * @returns the questions, each path once
 * @throws like `assessDraft`
 * @example
 * const [first, second] = openQuestions({ call: 2026 });
 * [first?.path, second] // => [["action"], undefined]
 * @example
 * const { flows: [flow], ...rest } = application;
 * const [question] = openQuestions({ ...rest, flows: [{ ...flow, durationDays: undefined }] });
 * [question?.path, question?.field.limits?.text, question?.decides]
 * // => [["flows", 0, "durationDays"], "2 to 60 days, travel excluded", ["verdict", "amount"]]
 */
export function openQuestions(
  draft: Draft,
  { messages = english, ...options }: QuestionOptions = {},
): readonly OpenQuestion[] {
  assertDraft(draft);
  const { call, action } = draft;
  const tables = call === undefined || action === undefined ? undefined : tablesOf(call, action);
  if (call === undefined || action === undefined || tables === undefined) return firstQuestions(draft, messages);
  // An accreditation has none.
  const hasAmounts = tables.some((each) => each.action.amountIs !== undefined);
  const { lookedAt, standIns } = withStandIns(draft, tables);
  const result = assessDraft(lookedAt, { ...options, explanations: false, range: false });
  const fieldAt = fieldsOf(draft, messages);
  const silent = silentParts(draft).filter((path) => fieldAt(path)?.required === true);
  const waited = waitedFor(result, standIns, { hasAmounts, hasConsortium: draft.consortium !== undefined, silent });
  const asked = [...waited.values()].sort(({ path }, { path: other }) => inOrder(path, other));
  return asked.flatMap(({ path, decides, rules }) => {
    const field = fieldAt(path);
    if (field === undefined) return [];
    return [{ path, field, decides: [...decides].sort().reverse(), rules: [...rules] }];
  });
}

/** Call and action, whichever of them is missing or not known. */
function firstQuestions({ call, action }: Draft, messages: Messages): readonly OpenQuestion[] {
  const table = callTables.find((each) => each.call === call) ?? callTables.at(-1);
  const [any] = Object.values(table?.fields ?? {}).flatMap(({ actions }) => Object.keys(actions));
  if (table === undefined || any === undefined) return [];
  const describing = describingOf(table.call, any, messages);
  if (describing === undefined) return [];
  const ask = (key: "call" | "action"): OpenQuestion => {
    return { path: [key], field: described(key, describing), decides: ["verdict", "amount"], rules: [] };
  };
  const isCallKnown = table.call === call;
  const isActionKnown = action !== undefined && (!isCallKnown || tablesOf(table.call, action) !== undefined);
  return [...(isCallKnown ? [] : [ask("call")]), ...(isActionKnown ? [] : [ask("action")])];
}

interface Waited {
  readonly path: Path;
  readonly decides: Set<Decided>;
  readonly rules: Set<RuleId>;
}

/** What is waited for, by its path. */
function waitedFor(
  { missing, eligibility, findings }: DraftAssessment,
  standIns: readonly Path[],
  {
    hasAmounts,
    hasConsortium,
    silent,
  }: { readonly hasAmounts: boolean; readonly hasConsortium: boolean; readonly silent: readonly Path[] },
): ReadonlyMap<string, Waited> {
  const waited = new Map<string, Waited>();
  const waitFor = (path: Path, decided: Decided, rule?: RuleId) => {
    const key = JSON.stringify(path);
    const known = waited.get(key) ?? { path, decides: new Set(), rules: new Set() };
    waited.set(key, known);
    known.decides.add(decided);
    if (rule !== undefined) known.rules.add(rule);
  };
  for (const path of [...standIns, ...missing]) {
    // Until it is there the verdict is open.
    waitFor(path, "verdict");
    if (hasAmounts) waitFor(path, "amount");
  }
  for (const path of silent) waitFor(path, "amount");
  // Whose rates are paid, only the country says.
  const isCountryOpen = standIns.some(([part]) => part === "applicant");
  const rates: Path[] = [];
  for (const finding of findings) {
    if (finding.code === "base-rate.missing") {
      if (isCountryOpen) continue;
      const { category, group } = finding.params;
      const path = ["options", "baseRates", category, String(group)];
      rates.push(path);
      waitFor(path, "amount");
    } else if (finding.code === "companions.not-stated") waitFor(finding.path, "amount");
    else if (finding.code === "consortium.missing" && !hasConsortium) {
      // Who says nothing of a consortium has not said that there is none.
      waitFor(["consortium", "members"], "verdict", "consortium-format");
    }
  }
  for (const { rule, missing: paths = [] } of eligibility.checks) {
    for (const path of paths) {
      // Which of the base rates is said by the findings.
      for (const each of path[0] === "options" ? rates : [path]) waitFor(each, "verdict", rule);
    }
  }
  return waited;
}

/**
 * The parts of a group that say nothing of accompanying persons, where another part does: each has its own, and the rules on
 * the group are content with those of the other.
 */
function silentParts({ flows = [] }: Draft): readonly Path[] {
  const spoken = new Set(flows.flatMap(({ group, accompanyingPersons: own }) => (own === undefined ? [] : [group])));
  return flows.flatMap(({ group, accompanyingPersons: own }, index): readonly Path[] =>
    group !== undefined && own === undefined && spoken.has(group) ? [["flows", index, "accompanyingPersons"]] : [],
  );
}

const order: ReadonlyMap<string, number> = new Map(Object.keys(fields).map((id, position) => [id, position]));

/** As the fields are declared; the entries of a list one after the other. */
function inOrder(path: Path, other: Path): number {
  for (let index = 0; index < Math.min(path.length, other.length); index++) {
    const [one, two] = [path[index], other[index]];
    if (one === two) continue;
    if (typeof one === "number" && typeof two === "number") return one - two;
    return positionOf(path.slice(0, index + 1)) - positionOf(other.slice(0, index + 1));
  }
  return path.length - other.length;
}

function positionOf(path: Path): number {
  const id = fieldIdAt(path);
  return id === undefined ? 0 : (order.get(id) ?? 0);
}
