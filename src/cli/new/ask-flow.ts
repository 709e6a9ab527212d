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
import { isDay } from "./read-text.js";

/** What everything else of a flow depends on. */
const first = ["activity", "destination", "originCountry", "participants", "durationDays"];
/** Asked in any case, though an amount can be had without them. */
const also = ["participantsWithFewerOpportunities", "accompanyingPersons", "startDate", "endDate", "courseFeeDays"];
/** A single person seldom has somebody beside them: it may be said under "anything else". */
const ofSeveral = ["accompanyingPersons"];
/** Asked in their own way. */
const journey = ["distanceKm", "distanceBand", "origin", "venue", "greenTravel", "travelDays", "id", "group"];

/** A flow of which nothing is known yet. Its keys are written in this order, whatever is answered first. */
export function emptyFlow(): Entry {
  return { id: undefined, group: undefined, activity: undefined };
}

/** The flows of which something is open that their amounts rest on. */
export async function unfinishedFlows(it: Interview): Promise<readonly Entry[]> {
  const { flows: states } = await it.standing();
  return entriesOf(it.draft, "flows").filter((flow, index) => {
    // Without these the library takes what is usual.
    const isTravelOpen = fieldsOfFlow(it, flow).some(
      ({ key, matters }) => matters && (key === "greenTravel" || key === "travelDays") && flow[key] === undefined,
    );
    return isTravelOpen || (states[index]?.missing.length ?? 0) > 0;
  });
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
    const isOfOne = flow["participants"] === 1 && ofSeveral.includes(field.key);
    if (field.required || (isNew && also.includes(field.key) && !isOfOne))
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

/** The last of so many days in a row; a start that is no day has none. */
function lastDay(start: unknown, days: unknown): string | undefined {
  if (!isDay(start) || typeof days !== "number" || !Number.isInteger(days) || days < 1) return undefined;
  const [year = 0, month = 0, date = 0] = start.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1, date + days - 1));
  return Number.isNaN(last.getTime()) ? undefined : last.toISOString().slice(0, "2027-03-04".length);
}
