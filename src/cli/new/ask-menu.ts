import { nameOf } from "../../messages/index.js";
import { askField, askFields } from "./ask-field.js";
import { askFlow, emptyFlow } from "./ask-flow.js";
import { changeHeader, sectionsOf, shortly } from "./ask-header.js";
import { askId } from "./ask-id.js";
import { askJourney } from "./ask-journey.js";
import { askRates } from "./ask-rates.js";
import { askTravel } from "./ask-travel.js";
import { type Entry, entriesOf } from "./draft.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";
import { sayPrices } from "./prices.js";

type Step = "another" | "duplicate" | "edit" | "remove" | "facts" | "visit" | "cost" | "goOn";

/** Asked in their own way, each as a whole. */
const travelKeys = ["distanceKm", "distanceBand", "origin", "venue", "greenTravel", "travelDays"];

/** What a person may do once there is a flow, until they go on. */
export async function askMenu(it: Interview): Promise<void> {
  const { asker, draft, words } = it;
  const { menu } = words.interview;
  for (;;) {
    const flows = entriesOf(draft, "flows");
    const isOffered = (id: string) => sectionsOf(it).some((section) => section.id === id && section.matters);
    const steps: readonly Step[] = [
      "goOn",
      "another",
      ...(flows.length > 0 ? (["duplicate", "edit", "remove"] as const) : []),
      ...(isOffered("preparatoryVisits") && flows.length > 0 ? (["visit"] as const) : []),
      ...(isOffered("exceptionalCosts") && flows.length > 0 ? (["cost"] as const) : []),
      "facts",
    ];
    const step = await asker.choose(
      { label: menu.question },
      steps.map((value) => ({ value, label: menu[value] })),
    );
    if (step === "goOn") return;
    if (step === "another") await askFlow(it, emptyFlow(), true);
    else if (step === "facts") await changeHeader(it);
    else if (step === "visit") await askEntry(it, "preparatoryVisits");
    else if (step === "cost") await askEntry(it, "exceptionalCosts");
    else await withFlow(it, step);
  }
}

async function withFlow(it: Interview, step: "duplicate" | "edit" | "remove"): Promise<void> {
  const flow = await whichFlow(it);
  if (flow === undefined) return;
  if (step === "remove") return removeFlow(it, flow);
  if (step === "edit") return changeFlow(it, flow);
  const copy: Entry = structuredClone(flow);
  delete copy["id"];
  delete copy["group"];
  const flows = entriesOf(it.draft, "flows");
  flows.splice(flows.indexOf(flow) + 1, 0, copy);
  await askId(it, copy);
  await changeFlow(it, copy);
}

async function whichFlow(it: Interview): Promise<Entry | undefined> {
  const { asker, draft, words } = it;
  const { menu, flowLine } = words.interview;
  const { activities } = words.messages;
  return asker.choose<Entry | undefined>({ label: menu.which }, [
    ...entriesOf(draft, "flows").map((flow) => ({
      value: flow,
      label: flowLine(
        String(flow["id"] ?? "?"),
        nameOf(activities, String(flow["activity"])),
        String(flow["destination"] ?? flow["originCountry"] ?? "?"),
        Number(flow["participants"] ?? 0),
      ),
    })),
    { value: undefined, label: menu.done },
  ]);
}

async function removeFlow(it: Interview, flow: Entry): Promise<void> {
  const { asker, draft, words } = it;
  const { interview, messages } = words;
  const id = flow["id"];
  const sure = await asker.choose({ label: interview.removeSure(String(id)) }, [
    { value: false, label: messages.no },
    { value: true, label: messages.yes },
  ]);
  if (!sure) return;
  const flows = entriesOf(draft, "flows");
  flows.splice(flows.indexOf(flow), 1);
  // What hangs on the flow goes with it.
  for (const list of ["preparatoryVisits", "exceptionalCosts"]) {
    if (draft[list] !== undefined) draft[list] = entriesOf(draft, list).filter((entry) => entry["flow"] !== id);
  }
  await it.save();
  await sayPrices(it, []);
}

/** Lets a person change any field of a flow, until they are done. */
async function changeFlow(it: Interview, flow: Entry): Promise<void> {
  const { asker, words } = it;
  const { menu } = words.interview;
  const at = () => ({ entry: flow, path: ["flows", entriesOf(it.draft, "flows").indexOf(flow)] });
  let parts: readonly Entry[] = [flow];
  for (;;) {
    const fields = fieldsOfFlow(it, flow).filter(({ key, matters }) => matters && !travelKeys.includes(key));
    const travels = fieldsOfFlow(it, flow).some(({ key, matters }) => key === "greenTravel" && matters);
    const chosen = await asker.choose<(typeof fields)[number] | "distance" | "travel" | undefined>(
      { label: menu.whatToChange },
      [
        { value: undefined, label: menu.done },
        ...(travels ? (["distance", "travel"] as const).map((value) => ({ value, label: menu[value] })) : []),
        ...fields.map((field) => ({
          value: field,
          label: `${field.label}${shortly(flow[field.key])}`,
          hint: field.hint,
        })),
      ],
    );
    if (chosen === undefined) break;
    if (chosen === "distance") await askJourney(it, at(), true);
    else if (chosen === "travel") parts = await askTravel(it, flow, true);
    else if (chosen.key === "id") await askId(it, flow);
    else await askField(it, chosen, at(), { now: ["activity", "participants"].includes(chosen.key) });
  }
  await askRates(it, parts);
  await sayPrices(it, parts);
}

/** One more entry of a list that hangs on the flows. */
async function askEntry(it: Interview, list: "preparatoryVisits" | "exceptionalCosts"): Promise<void> {
  const section = sectionsOf(it).find(({ id }) => id === list);
  if (section === undefined) return;
  const entries = entriesOf(it.draft, list);
  const entry: Entry = {};
  entries.push(entry);
  const now = ["flow", "type", "participants", "persons", "realCost"];
  await askFields(it, section.fields, { entry, path: [list, entries.length - 1] }, { now, more: section.label });
  await sayPrices(
    it,
    entriesOf(it.draft, "flows").filter(({ id }) => id === entry["flow"]),
  );
}
