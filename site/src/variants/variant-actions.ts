import { planInCall } from "erasmus-ka1";
import { emptyPlan, type Plan, plan, settle, undoably } from "../plan.js";
import { withoutRates } from "../rates/own-rates.js";
import { readBoxes } from "../read-boxes.js";
import { words } from "../words/words.js";
import { variant } from "./variant.js";

/** Keeps the plan as it is as "A". */
export function keepAsA(): boolean {
  if (!mayReplaceA()) return false;
  variant.value = plan.peek();
  settle();
  return true;
}

/** Forgets "A". */
export function forgetA(): void {
  variant.value = undefined;
  settle();
}

/** Whether the plan may become "A": a person is asked where another "A" would be lost. */
export function mayReplaceA(): boolean {
  const kept = variant.peek();
  return kept === undefined || isSame(kept, plan.peek()) || confirm(words.peek().page.variants.replaceQuestion);
}

/** Puts another plan in the place of this one, which becomes "A" unless nothing is in it. `false`: the person did not want it. */
export function replacePlan(done: string, next: Plan): boolean {
  const now = plan.peek();
  const isLost = !isSame(now, emptyPlan(now.language)) && !isSame(now, next);
  if (isLost && !mayReplaceA()) return false;
  undoably(done, () => {
    if (isLost) variant.value = now;
    plan.value = next;
  });
  return true;
}

/** Makes "A" the plan again, and what it was changed to "A": going back once more comes back. */
export function goBackToA(done: string): void {
  const kept = variant.peek();
  if (kept === undefined) return;
  const now = plan.peek();
  undoably(done, () => {
    variant.value = now;
    plan.value = { ...kept, language: now.language };
  });
}

/** Moves the plan to another call, and keeps it as it was as "A". Base rates are of one call, and stay with "A". */
export function moveToCall(call: number, done: string): void {
  const now = plan.peek();
  const { draft } = readBoxes(now.application);
  replacePlan(done, {
    ...now,
    application: { ...planInCall(draft, call) },
    options: withoutRates(now.options),
    ticks: {},
  });
}

function isSame(one: Plan, other: Plan): boolean {
  const said = ({ application, options, ticks }: Plan) => JSON.stringify([application, options, ticks]);
  return said(one) === said(other);
}
