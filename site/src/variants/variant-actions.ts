import { planInCall } from "erasmus-ka1";
import { plan, undoably } from "../plan.js";
import { readBoxes } from "../read-boxes.js";
import { variant } from "./variant.js";

/** Keeps the plan as it is as "A". */
export function keepAsA(): void {
  variant.value = plan.peek();
}

/** Makes "A" the plan again, and what it was changed to "A": going back once more comes back. */
export function goBackToA(done: string): void {
  const kept = variant.peek();
  if (kept === undefined) return;
  const now = plan.peek();
  variant.value = now;
  undoably(done, () => {
    plan.value = { ...kept, language: now.language };
  });
}

/** Moves the plan to another call, and keeps it as it was as "A". */
export function moveToCall(call: number, done: string): void {
  const now = plan.peek();
  const { draft } = readBoxes(now.application);
  variant.value = now;
  undoably(done, () => {
    plan.value = { ...now, application: { ...planInCall(draft, call) }, ticks: {} };
  });
}
