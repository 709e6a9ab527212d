import type { Organisation } from "../../application/application.js";

/** The country whose authorities supervise a special-status school (N8, N9): a lycée français, a German school. */
export function supervisingCountry({ type, supervisedBy }: Organisation): string | undefined {
  return type === undefined || type === "school" ? supervisedBy : undefined;
}
