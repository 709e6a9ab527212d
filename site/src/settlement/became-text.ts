import type { SettledFlow } from "erasmus-ka1";
import type { Words } from "../words/languages.js";

/** What became of an activity, and what is kept of it: "took place, not kept · 0.00 EUR". */
export function becameText(flow: SettledFlow | undefined, { messages, numbers }: Words): string {
  if (flow === undefined) return "";
  const { status, realised } = flow;
  const said = messages.settlement.flowStatuses[status];
  if (status === "not-reported" || status === "cancelled") return said;
  return `${said} · ${realised.total === undefined ? messages.amounts.notKnown : numbers.amount(realised.total)}`;
}
