import { batch, effect, signal } from "@preact/signals";
import { ask } from "../ask.js";
import { isEntry } from "../entry.js";
import { emptyPlan, type Plan, plan, undoable } from "../plan.js";
import { showTab } from "../tab.js";
import { variant } from "../variants/variant.js";
import { languages } from "../words/languages.js";
import { words } from "../words/words.js";

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
  known = text;
  if (text !== null) {
    const kept = keptIn(text);
    if (kept === undefined) keeping.value = "unreadable";
    else {
      plan.value = kept.plan;
      variant.value = kept.variant;
    }
  }
  let isFirst = true;
  effect(() => {
    // Both are read here, so that a change of either is kept.
    const now = { plan: plan.value, variant: variant.value };
    // What could not be read stays until something is typed.
    if (!isFirst) {
      clearTimeout(waiting);
      unkept = now;
      waiting = setTimeout(keepWaiting, WAIT);
    }
    isFirst = false;
  });
  // Nothing but what was changed here: another tab may have kept or deleted something since.
  addEventListener("pagehide", keepWaiting);
  addEventListener("storage", ({ key }) => {
    if (key === NAME || key === null) void hear();
  });
}

/**
 * Takes over what another tab has kept. Where something was changed here meanwhile, a person is asked first, for one of both
 * is lost.
 */
async function hear(): Promise<void> {
  const text = stored();
  if (text === known || isAsking) return;
  // What another tab has deleted is deleted.
  if (text !== null && unkept !== undefined) {
    const { elsewhereQuestion, elsewhereYes, elsewhereNo } = words.peek().page.keep;
    isAsking = true;
    const isOther = await ask(elsewhereQuestion, elsewhereYes, elsewhereNo);
    isAsking = false;
    if (!isOther) {
      known = stored();
      keepWaiting();
      return;
    }
  }
  // It may have gone on while the question was open.
  known = stored();
  if (known === null) beginAnew();
  else begin(keptIn(known) ?? { plan: plan.peek(), variant: variant.peek() });
}

/** Deletes the plan, and all that this browser has kept; other tabs with it. */
export function deleteEverything(): void {
  beginAnew();
  showTab("plan");
  known = null;
  try {
    localStorage.removeItem(NAME);
  } catch {
    keeping.value = "not-kept";
  }
}

/** What was kept last, here or by another tab, as far as this one knows. */
let known: string | null = null;
/** A question about another tab is open. */
let isAsking = false;
/** What was changed and is not kept yet. */
let unkept: Kept | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

function keepWaiting(): void {
  if (unkept === undefined) return;
  clearTimeout(waiting);
  // Another tab has kept something since, and nobody has said which of both is to stay.
  if (stored() !== known) {
    void hear();
    return;
  }
  const now = unkept;
  unkept = undefined;
  keep(now);
}

function beginAnew(): void {
  begin({ plan: emptyPlan(plan.peek().language), variant: undefined });
}

/** Puts what is kept, or what is deleted, in the place of what is here: there is nothing to keep of it. */
function begin({ plan: next, variant: other }: Kept): void {
  batch(() => {
    variant.value = other;
    plan.value = next;
    undoable.value = undefined;
  });
  clearTimeout(waiting);
  unkept = undefined;
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
    const text = JSON.stringify({ version: VERSION, plan: now, variant: other });
    localStorage.setItem(NAME, text);
    known = text;
    keeping.value = "kept";
  } catch {
    keeping.value = "not-kept";
  }
}

function keptIn(text: string): Kept | undefined {
  try {
    const { version, plan: kept, variant: other }: Readonly<Record<string, unknown>> = JSON.parse(text);
    if (version !== VERSION || !isPlan(kept)) return undefined;
    return { plan: kept, variant: isPlan(other) ? other : undefined };
  } catch {
    return undefined;
  }
}

function isPlan(value: unknown): value is Plan {
  if (!isEntry(value)) return false;
  const { application, options, ticks, settlement, language } = value;
  return (
    isEntry(application) &&
    isEntry(options) &&
    isEntry(ticks) &&
    (settlement === undefined || isEntry(settlement)) &&
    languages.some((each) => each.value === language)
  );
}
