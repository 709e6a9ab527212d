import { computed, effect, signal } from "@preact/signals";
import {
  assessDraft,
  type Draft,
  type DraftAssessment,
  type Finding,
  type GrantOptions,
  type Issue,
} from "erasmus-ka1";
import { type OpenQuestion, openQuestions } from "erasmus-ka1/form";
import { parsePlan } from "erasmus-ka1/schema";
import { type Entry, entriesOf, isBlank, partOf } from "./entry.js";
import { places, readPlaces } from "./places.js";
import { type Plan, plan } from "./plan.js";
import { readRates } from "./rates/read-rates.js";
import { readBoxes } from "./read-boxes.js";
import { words } from "./words/words.js";

/*
 * What the package says of the plan, each part computed when it is asked for and something that it rests on has changed.
 * The answer follows the plan once somebody pauses, so that typing never waits for it.
 */

/** So many milliseconds after a key another one is likely; nobody notices them in an answer. */
const PAUSE = 100;

/** The plan that is answered. */
export const answered = signal(plan.peek());

let waiting: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  const next = plan.value;
  // Other boxes are drawn: they are right from the start, so that nobody loses one in which they have begun to type.
  if (boxesOf(next) !== boxesOf(answered.peek())) return answerNow();
  clearTimeout(waiting);
  // A browser that draws nothing (a tab behind others) goes on all the same.
  waiting = setTimeout(answerNow, PAUSE);
});

/** Answers what stands in the boxes now, for who goes on with the answer at once. */
export function answerNow(): void {
  clearTimeout(waiting);
  answered.value = plan.peek();
}

/** What decides which boxes there are. */
function boxesOf({ application: { call, action, flows }, settlement }: Plan): string {
  const activities = entriesOf(flows).map(({ activity }) => activity);
  const { flows: took, added } = partOf(settlement, "realised");
  const became = entriesOf(took).map(({ status }) => status);
  return JSON.stringify([call, action, activities, became, entriesOf(added).map(({ activity }) => activity)]);
}

const application = computed(() => answered.value.application);

/** What can be understood, and why the rest cannot. */
const parsed = computed(() => readBoxes(application.value));

const namedOnly = computed(() =>
  (parsed.value.draft.flows ?? []).some((flow) =>
    [flow, ...(flow.accompanyingPersons ?? []), flow.preDepartureTraining ?? {}].some(({ origin, venue }) =>
      [origin, venue].some((place) => place !== undefined && !("latitude" in place)),
    ),
  ),
);
effect(() => {
  if (namedOnly.value) void readPlaces();
});

const resolved = computed(() => withPlaces(parsed.value.draft));

/** A draft with coordinates where its places are known by name. */
export function withPlaces(of: Draft): { readonly draft: Draft; readonly findings: readonly Finding[] } {
  return places.value?.resolveDraftPlaces(of) ?? { draft: of, findings: [] };
}

/** The application as far as it is understood, its places with their coordinates. */
export const draft = computed(() => resolved.value.draft);

const written = computed(() => answered.value.options);

const understood = computed(() => optionsOf(written.value));

/** What is given beside the application, as the package takes it. */
export const options = computed(() => understood.value.options);

/** What can be understood of what is given beside an application, and why the rest cannot; not what a settlement alone has. */
export function optionsOf({ baseRates: rates, reduction: _, transferPolicy: __, ...ways }: Entry): {
  readonly options: GrantOptions;
  readonly issues: readonly Issue[];
} {
  const { baseRates, issues: ofRates } = readRates(rates);
  const read = parsePlan({ application: {}, options: ways });
  return {
    options: { ...(isBlank(baseRates) ? {} : { baseRates }), ...(read.success ? read.data.options : {}) },
    issues: [
      ...ofRates.map((issue) => ({ ...issue, path: ["options", "baseRates", ...issue.path] })),
      ...(read.success ? [] : read.issues),
    ],
  };
}

/** Why something cannot be understood; paths of base rates begin with `options`. */
export const issues = computed((): readonly Issue[] => [...parsed.value.issues, ...understood.value.issues]);

/** What the package says of the draft: verdict, amounts, what is missing. */
export const answer = computed((): DraftAssessment => answerOf(draft.value, understood.value));

/** The same of another plan than the one that is being filled in. */
export function answerTo({ application: boxes, options: beside }: Plan): DraftAssessment {
  const { draft: known } = withPlaces(readBoxes(boxes).draft);
  return answerOf(known, optionsOf(beside));
}

/** While something beside the application cannot be understood, nobody can say that nothing speaks against it. */
function answerOf(of: Draft, { options: known, issues: wrong }: ReturnType<typeof optionsOf>): DraftAssessment {
  const assessed = assessDraft(of, known);
  const { eligibility } = assessed;
  if (wrong.length === 0 || eligibility.verdict !== "eligible") return assessed;
  return { ...assessed, isComplete: false, eligibility: { ...eligibility, verdict: "undetermined" } };
}

/** All that is found, with what was found when places were looked up. That they will be is nothing to say. */
export const findings = computed((): readonly Finding[] => [
  ...answer.value.findings.filter(({ code }) => code !== "place.unresolved"),
  ...resolved.value.findings,
]);

/** What the verdict says. */
export const verdict = computed(() => words.value.verdictMessage(answer.value.eligibility));

/** What is open, in the order in which a person should answer. */
export const questions = computed((): readonly OpenQuestion[] =>
  openQuestions(draft.value, { ...options.value, messages: words.value.messages }),
);
