import { askField } from "./ask-field.js";
import { type Entry, entriesOf } from "./draft.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";
import { personsOf, splitFlow } from "./split-flow.js";

/**
 * Asks how the persons of a flow travel, and for how many days. Where some travel in another way than the others, the flow
 * becomes two; those of a group are parts of one group.
 *
 * @param again also where the flow says it already
 * @returns the flow, or both parts
 */
export async function askTravel(it: Interview, flow: Entry, again = false): Promise<readonly Entry[]> {
  const { asker, words } = it;
  const { travel, later } = words.interview;
  const field = fieldsOfFlow(it, flow).find(({ key }) => key === "greenTravel");
  const beside = flow["accompanyingPersons"];
  // Where they are listed one by one, each entry says itself how it travels.
  const mayBeMixed = personsOf(flow).participants > 1 && !(Array.isArray(beside) && beside.length > 0);
  const how =
    flow["greenTravel"] === undefined || again
      ? await asker.choose<"standard" | "green" | "mixed" | undefined>({ label: travel.how, hint: field?.hint }, [
          { value: "standard", label: travel.standard },
          { value: "green", label: travel.green },
          ...(mayBeMixed ? [{ value: "mixed" as const, label: travel.mixed, hint: travel.mixedHint }] : []),
          { value: undefined, label: later },
        ])
      : undefined;
  if (how === "standard" || how === "green") flow["greenTravel"] = how === "green";
  if (how !== undefined && again) delete flow["travelDays"];
  const parts = how === "mixed" ? await splitFlow(it, flow) : [flow];
  await it.save();
  const flows = entriesOf(it.draft, "flows");
  for (const part of parts) {
    const days = fieldsOfFlow(it, part).find(({ key }) => key === "travelDays");
    if (days === undefined || part["travelDays"] !== undefined) continue;
    const label = parts.length > 1 ? travel.days(String(part["id"])) : days.label;
    await askField(it, { ...days, label }, { entry: part, path: ["flows", flows.indexOf(part)] });
  }
  return parts;
}
