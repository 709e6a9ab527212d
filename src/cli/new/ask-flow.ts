import { describeInput, type Field } from "../../form/index.js";
import { askField, askMore, isAsked } from "./ask-field.js";
import { askId } from "./ask-id.js";
import { askJourney } from "./ask-journey.js";
import { askRates } from "./ask-rates.js";
import { askTravel } from "./ask-travel.js";
import { type Entry, entriesOf } from "./draft.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";
import { sayPrices } from "./prices.js";

/** What everything else of a flow depends on. */
const first = ["activity", "destination", "originCountry", "participants", "durationDays"];
/** Asked in any case, though an amount can be had without them. */
const also = ["participantsWithFewerOpportunities", "accompanyingPersons", "startDate", "endDate", "courseFeeDays"];
/** Asked in their own way. */
const journey = ["distanceKm", "distanceBand", "origin", "venue", "greenTravel", "travelDays", "id", "group"];

/** A flow of which nothing is known yet. Its keys are written in this order, whatever is answered first. */
export function emptyFlow(): Entry {
  return { id: undefined, group: undefined, activity: undefined };
}

/** Whether something is open that the amounts of a flow rest on. */
export function isUnfinished(it: Interview, flow: Entry): boolean {
  const fields = fieldsOfFlow(it, flow);
  const isOpen = ({ key, required, alternatives = [] }: Field) => {
    const isAsked = required || key === "greenTravel" || key === "travelDays";
    return isAsked && [key, ...alternatives].every((each) => flow[each] === undefined);
  };
  return flow["activity"] === undefined || fields.some((field) => field.matters && isOpen(field));
}

/**
 * Asks for all of a flow that is open: what it is, how far and how its persons travel, when, and what its activity needs.
 * A group part of which travels in another way becomes two flows.
 *
 * @param isNew also what an amount can be had without
 */
export async function askFlow(it: Interview, flow: Entry, isNew: boolean): Promise<void> {
  const flows = entriesOf(it.draft, "flows");
  if (!flows.includes(flow)) flows.push(flow);
  const at = () => ({ entry: flow, path: ["flows", flows.indexOf(flow)] });

  if (flow["activity"] === undefined) await askField(it, activityField(it), at(), { now: true });
  const open = (keys: (key: string) => boolean) =>
    fieldsOfFlow(it, flow).filter(
      (field) => keys(field.key) && field.matters && flow[field.key] === undefined && isAsked(field, flow),
    );
  // The fields are those of the activity: each answer may bring or take some.
  for (const field of open((key) => first.includes(key))) await askField(it, field, at(), { now: field.required });
  if (flow["id"] === undefined) await askId(it, flow);
  for (const field of open((key) => !first.includes(key) && !journey.includes(key))) {
    if (field.required || (isNew && also.includes(field.key)))
      await askField(it, field, at(), presetOf(it, field, flow));
  }
  const travels = fieldsOfFlow(it, flow).some(({ key, matters }) => key === "greenTravel" && matters);
  if (travels) await askJourney(it, at());
  if (isNew) {
    const others = fieldsOfFlow(it, flow).filter(({ key }) => !journey.includes(key));
    await askMore(it, others, at(), String(flow["id"]));
  }
  const parts = travels ? await askTravel(it, flow) : [flow];
  await askRates(it, parts);
  await sayPrices(it, parts);
}

function activityField({ draft, words }: Interview): Field {
  const flows = describeInput(Number(draft["call"]), String(draft["action"]), words.messages)?.sections.find(
    ({ id }) => id === "flows",
  );
  const field = flows?.fields.find(({ key }) => key === "activity");
  if (field === undefined) throw new Error("the description of the input has no activity");
  return field;
}

/** What most people answer, from what is known already. */
function presetOf({ draft }: Interview, { key }: Field, flow: Entry) {
  const home = (draft["applicant"] as Entry | undefined)?.["country"];
  switch (key) {
    case "learnerCountries":
    case "courseCountries":
      return home === undefined || flow["destination"] === undefined ? {} : { preset: [home, flow["destination"]] };
    case "endDate":
      return { preset: lastDay(flow["startDate"], flow["durationDays"]) };
    default:
      return {};
  }
}

/** The last of so many days in a row. */
function lastDay(start: unknown, days: unknown): string | undefined {
  if (typeof start !== "string" || typeof days !== "number" || days < 1) return undefined;
  const last = new Date(start);
  last.setUTCDate(last.getUTCDate() + days - 1);
  return last.toISOString().slice(0, "2027-03-04".length);
}
