import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { described, describingOf } from "./described.js";
import type { SettlementDescription, SettlementSection } from "./description.js";

const sections: readonly SettlementSection["id"][] = ["award", "realised.flows", "options"];

/**
 * What a settlement asks for in a call, for a form: what was awarded, what became of each activity, and what the agency's
 * letters say. The project itself, visits and costs are described by `describeInput`: what took place has their shape.
 *
 * A realised flow has the keys of an application's, and more: those stand first. The id of a field that only a settlement
 * has begins with `award`, `realised` or `options`; of others it is that of the application.
 *
 * @param call the year of the call of the award
 * @param action "KA122-SCH"
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns sections with their fields; `undefined` for an unknown call or action
 * @example
 * const sections = describeSettlement(2023, "KA122-SCH")?.sections ?? [];
 * const flow = sections.find(({ id }) => id === "realised.flows");
 * flow?.fields.slice(0, 3).map(({ label }) => label)
 * // => ["What became of it", "Days of interruption", "Days asked for"]
 */
export function describeSettlement(
  call: number,
  action: string,
  messages: Messages = english,
): SettlementDescription | undefined {
  const describing = describingOf(call, action, messages);
  if (describing === undefined) return undefined;
  return {
    call,
    action,
    sections: sections.map((id): SettlementSection => {
      const {
        label,
        hint,
        kind,
        matters,
        required,
        fields = [],
      } = described(id, { ...describing, isSettlement: true });
      return {
        id,
        label,
        ...(hint === undefined ? {} : { hint }),
        isList: kind === "list",
        matters,
        required,
        fields,
      };
    }),
  };
}
