import { batch, computed, signal } from "@preact/signals";
import { callOptions } from "erasmus-ka1/form";
import { type Entry, type Path, valueAt, withValue } from "./entry.js";
import { besideThePlan } from "./settlement/beside-the-plan.js";
import { signalsWithin } from "./signals-within.js";
import { variant } from "./variants/variant.js";
import { type Language, languageOfBrowser } from "./words/languages.js";

/** All that a person has said: plain JSON. */
export interface Plan {
  /** The application as the boxes of the form hold it: the keys of the command's file, and text also for numbers. */
  readonly application: Entry;
  /** What is given beside the application: base rates, ways of counting. */
  readonly options: Entry;
  /** The questions that a person has answered, by their ids. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /**
   * What was awarded and what took place, as their boxes hold it: `award` and `realised`. A list of what took place stands
   * beside that of the plan, entry by entry, and says what was otherwise. Absent until somebody says something of it.
   */
  readonly settlement?: Entry | undefined;
  /** Base rates of other calls, agencies and fields than the chosen ones, for when they are chosen again. */
  readonly setAside?: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** A plan in which nothing is said yet but the newest call. */
export function emptyPlan(language: Language): Plan {
  return { application: { call: callOptions().at(-1)?.value, flows: [] }, options: {}, ticks: {}, language };
}

/** The plan that the page is about. */
export const plan = signal<Plan>(emptyPlan(languageOfBrowser()));

const planAt = signalsWithin(plan);

/** What is kept of the plan beside its boxes, each as a signal of its own. */
export const language = computed(() => planAt(["language"]).value as Language);
export const ticks = computed(() => planAt(["ticks"]).value as Plan["ticks"]);

/** What can be taken back: what was done, and the plan and its variant before it. */
export const undoable = signal<
  { readonly done: string; readonly before: Plan; readonly variantBefore: Plan | undefined } | undefined
>(undefined);

/** What changes the plan now is taken back as a whole. */
let isUndoable = false;

/** Where in the plan the box of a path is: of the settlement, of what is given beside the application, or of that itself. */
function placeOf(path: Path): Path {
  const [first] = path;
  if (first === "options") return path;
  return first === "award" || first === "realised" ? ["settlement", ...path] : ["application", ...path];
}

/**
 * What stands in a box; paths that begin with `options` lead to what is given beside the application, and those that begin
 * with `award` or `realised` to its settlement. Who asks while being
 * drawn is drawn again when this changes, and not when anything else of the plan does.
 */
export function boxValue(path: Path): unknown {
  const place = placeOf(path);
  // Within a batch the signal changes at its end only.
  void planAt(place).value;
  return valueAt(plan.peek(), place);
}

/** Fills a box in; `undefined` empties it. */
export function fill(path: Path, value: unknown): void {
  const now = plan.peek();
  batch(() => {
    plan.value = besideThePlan(now, withValue(now, placeOf(path), value) as Plan);
    settle();
  });
}

/** Ticks a question, or takes the tick away. */
export function tick(id: string, isTicked: boolean): void {
  const now = plan.peek();
  batch(() => {
    plan.value = { ...now, ticks: { ...now.ticks, [id]: isTicked } };
    settle();
  });
}

/** What was done before can no longer be taken back: that would take back what was done since, too. */
export function settle(): void {
  if (!isUndoable) undoable.value = undefined;
}

/** Does something that a person may want to take back. */
export function undoably(done: string, change: () => void): void {
  const last = { done, before: plan.peek(), variantBefore: variant.peek() };
  isUndoable = true;
  try {
    batch(change);
  } finally {
    isUndoable = false;
  }
  undoable.value = last;
}

/** Takes the last of these back; the language stays. */
export function undo(): void {
  const last = undoable.peek();
  if (last === undefined) return;
  batch(() => {
    plan.value = { ...last.before, language: plan.peek().language };
    variant.value = last.variantBefore;
    undoable.value = undefined;
  });
}
