import { signal } from "@preact/signals";
import type { Plan } from "../plan.js";

/** The plan that was kept as "A", beside the one that is being changed. */
export const variant = signal<Plan | undefined>(undefined);
