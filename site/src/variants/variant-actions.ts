import { planInCall } from "erasmus-ka1";
import { ask } from "../ask.js";
import { emptyPlan, type Plan, plan, settle, undoably } from "../plan.js";
import { withoutRates } from "../rates/own-rates.js";
import { readBoxes } from "../read-boxes.js";
import { words } from "../words/words.js";
import { variant } from "./variant.js";

/** Keeps the plan as it is as "A". */
export async function keepAsA(): Promise<boolean> {
  if (!(await mayReplaceA())) return false;
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
async function mayReplaceA(): Promise<boolean> {
  const kept = variant.peek();
  if (kept === undefined || isSame(kept, plan.peek())) return true;
  const { replaceQuestion, replaceYes, replaceNo } = words.peek().page.variants;
  return ask(replaceQuestion, replaceYes, replaceNo);
}

/** Puts another plan in the place of this one, which becomes "A" unless nothing is in it. `false`: the person did not want it. */
export async function replacePlan(done: string, next: Plan): Promise<boolean> {
  const isLost = () => !isSame(plan.peek(), emptyPlan(next.language)) && !isSame(plan.peek(), next);
  if (isLost() && !(await mayReplaceA())) return false;
  undoably(done, () => {
    // Another tab may have gone on with it while the question was open.
    if (isLost()) variant.value = plan.peek();
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
export async function moveToCall(call: number, done: string): Promise<void> {
  const now = plan.peek();
  const { draft } = readBoxes(now.application);
  await replacePlan(done, {
    ...now,
    application: { ...planInCall(draft, call) },
    options: withoutRates(now.options),
    ticks: {},
    // What took place did so in the call of the award.
    settlement: undefined,
  });
}

function isSame(one: Plan, other: Plan): boolean {
  const said = ({ application, options, ticks, settlement }: Plan) =>
    JSON.stringify([application, options, ticks, settlement]);
  return said(one) === said(other);
}
