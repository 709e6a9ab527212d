import { batch, effect, signal } from "@preact/signals";
import { isEntry } from "../entry.js";
import { emptyPlan, type Plan, plan, undoable } from "../plan.js";
import { variant } from "../variants/variant.js";
import { languages } from "../words/words.js";

/** Under this name the browser keeps what is typed; the number changes with the shape of what is kept. */
const NAME = "erasmus-ka1";
const VERSION = 1;

/** After so long without a change, what was typed is kept. */
const WAIT = 300;

/** How it stands with what is kept. */
export const keeping = signal<"kept" | "not-kept" | "unreadable">("kept");

/** Takes up what this browser kept, and keeps from now on what is typed. Before anything is drawn. */
export function startKeeping(): void {
  const text = stored();
  if (text !== null) {
    const known = keptIn(text);
    if (known === undefined) keeping.value = "unreadable";
    else {
      plan.value = known.plan;
      variant.value = known.variant;
    }
  }
  let isFirst = true;
  effect(() => {
    // Both are read here, so that a change of either is kept.
    const now = { plan: plan.value, variant: variant.value };
    // What could not be read stays until something is typed.
    if (!isFirst) {
      forgetWaiting();
      unkept = now;
      waiting = setTimeout(keepWaiting, WAIT);
    }
    isFirst = false;
  });
  // Nothing but what was changed here: another tab may have kept or deleted something since.
  addEventListener("pagehide", keepWaiting);
  addEventListener("storage", ({ key, newValue }) => {
    if ((key === NAME || key === null) && newValue === null) beginAnew();
  });
}

/** Deletes the plan, and all that this browser has kept; other tabs with it. */
export function deleteEverything(): void {
  beginAnew();
  try {
    localStorage.removeItem(NAME);
  } catch {
    keeping.value = "not-kept";
  }
}

/** What was changed and is not kept yet. */
let unkept: Kept | undefined;
let waiting = 0;

function keepWaiting(): void {
  const now = unkept;
  forgetWaiting();
  if (now !== undefined) keep(now);
}

function forgetWaiting(): void {
  clearTimeout(waiting);
  unkept = undefined;
}

function beginAnew(): void {
  batch(() => {
    variant.value = undefined;
    plan.value = emptyPlan(plan.peek().language);
    undoable.value = undefined;
  });
  forgetWaiting();
}

interface Kept {
  readonly plan: Plan;
  readonly variant: Plan | undefined;
}

function stored(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    keeping.value = "not-kept";
    return null;
  }
}

function keep({ plan: now, variant: other }: Kept): void {
  try {
    // An empty plan is kept, too: that nothing is there tells other tabs that all was deleted.
    localStorage.setItem(NAME, JSON.stringify({ version: VERSION, plan: now, variant: other }));
    keeping.value = "kept";
  } catch {
    keeping.value = "not-kept";
  }
}

function keptIn(text: string): Kept | undefined {
  try {
    const { version, plan: known, variant: other }: Readonly<Record<string, unknown>> = JSON.parse(text);
    if (version !== VERSION || !isPlan(known)) return undefined;
    return { plan: known, variant: isPlan(other) ? other : undefined };
  } catch {
    return undefined;
  }
}

function isPlan(value: unknown): value is Plan {
  if (!isEntry(value)) return false;
  const { application, options, ticks, language } = value;
  return (
    isEntry(application) && isEntry(options) && isEntry(ticks) && languages.some((each) => each.value === language)
  );
}
