import { effect, signal } from "@preact/signals";
import { isEntry } from "../entry.js";
import { emptyPlan, type Plan, plan } from "../plan.js";
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
  let waiting = 0;
  let isFirst = true;
  effect(() => {
    // Both are read here, so that a change of either is kept.
    const now = { plan: plan.value, variant: variant.value };
    clearTimeout(waiting);
    // What could not be read stays until something is typed.
    if (!isFirst) waiting = setTimeout(() => keep(now), WAIT);
    isFirst = false;
  });
  addEventListener("pagehide", () => {
    if (keeping.peek() !== "unreadable") keep({ plan: plan.peek(), variant: variant.peek() });
  });
}

/** Deletes the plan, and all that this browser has kept. */
export function deleteEverything(): void {
  variant.value = undefined;
  plan.value = emptyPlan(plan.peek().language);
  try {
    localStorage.removeItem(NAME);
  } catch {
    keeping.value = "not-kept";
  }
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
    if (other === undefined && isEmpty(now)) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify({ version: VERSION, plan: now, variant: other }));
    keeping.value = "kept";
  } catch {
    keeping.value = "not-kept";
  }
}

function isEmpty(now: Plan): boolean {
  return JSON.stringify(now) === JSON.stringify(emptyPlan(now.language));
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
