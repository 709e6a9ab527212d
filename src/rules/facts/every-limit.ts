import type { GrantOptions } from "../joined.js";

/** Whether explanations show limits that cut nothing, too, so that they hold for other numbers than those given. */
export function showsEveryLimit({ explanations }: GrantOptions): boolean {
  return explanations === "every-limit";
}
