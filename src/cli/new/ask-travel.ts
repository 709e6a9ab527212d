import { askField } from "./ask-field.js";
import { type Entry, entriesOf } from "./draft.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";
import { wholeNumber } from "./read-text.js";

/** Counts of participants that a part of the flow has a share of. */
const counts = ["participantsWithFewerOpportunities", "linguisticSupportParticipants", "graduates"];

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
  const all = personsOf(flow);
  const mayBeMixed =
    all.participants + all.accompanying > 1 && all.participants > 1 && !Array.isArray(flow["accompanyingPersons"]);
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

function personsOf(flow: Entry) {
  const accompanying = flow["accompanyingPersons"];
  return {
    participants: Number(flow["participants"] ?? 0),
    accompanying: typeof accompanying === "number" ? accompanying : 0,
  };
}

/** Takes those who travel green out of a flow, into one of their own. */
async function splitFlow(it: Interview, flow: Entry): Promise<readonly Entry[]> {
  const { words, asker } = it;
  const { travel } = words.interview;
  const fields = fieldsOfFlow(it, flow);
  const labelOf = (key: string) => fields.find((field) => field.key === key)?.label ?? key;
  const share = async (key: string, least: number, most: number) =>
    most <= least
      ? most
      : asker.type({ label: travel.howManyGreen(labelOf(key)), limits: travel.outOf(least, most) }, (text) => {
          const read = wholeNumber(words)(text);
          if ("problem" in read) return read;
          const isShare = read.value >= least && read.value <= most;
          return isShare ? read : { problem: travel.outOf(least, most) };
        });
  const { participants, accompanying } = personsOf(flow);
  // Both parts need a participant.
  const green = await share("participants", 1, participants - 1);
  const greenAccompanying = accompanying === 0 ? 0 : await share("accompanyingPersons", 0, accompanying);
  const shares: Record<string, number> = { participants: green };
  if (flow["accompanyingPersons"] !== undefined) shares["accompanyingPersons"] = greenAccompanying;
  for (const key of counts) {
    const whole = Number(flow[key] ?? 0);
    // So many at least must be among the green ones, as the others are too few for them.
    const least = Math.max(0, whole - (participants - green));
    if (whole > 0) shares[key] = await share(key, least, Math.min(whole, green));
  }

  const id = String(flow["id"]);
  const people = Array.isArray(flow["people"]) ? flow["people"] : undefined;
  const isGroup = fields.some(({ key, matters }) => key === "group" && matters);
  const part: Entry = {
    ...structuredClone(flow),
    id: `${id}-${travel.suffixes.green}`,
    ...shares,
    greenTravel: true,
    ...(people === undefined ? {} : { people: people.slice(0, green) }),
  };
  for (const [key, value] of Object.entries(shares)) flow[key] = Number(flow[key]) - value;
  Object.assign(flow, { id: `${id}-${travel.suffixes.other}`, greenTravel: false });
  if (people !== undefined) flow["people"] = people.slice(green);
  // Real costs are asked once.
  delete part["inclusionCosts"];
  for (const each of isGroup ? [part, flow] : []) each["group"] ??= id;
  const flows = entriesOf(it.draft, "flows");
  flows.splice(flows.indexOf(flow), 0, part);
  asker.say(travel.parts(String(part["id"]), String(flow["id"])));
  return [part, flow];
}
