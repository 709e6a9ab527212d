import { describeInput, type Field } from "../../form/index.js";
import type { Path } from "../../index.js";
import { askField } from "./ask-field.js";
import { freeId } from "./ask-id.js";
import { type Entry, entriesOf, isEntry, takeOut, valueAt } from "./draft.js";
import { fieldAt } from "./field-at.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";
import { wholeNumber } from "./read-text.js";

/** How many go each way. */
interface Ways {
  readonly green: number;
  readonly others: number;
}

/** A count of persons in a flow, below it: `["notRequested", "travel"]`. */
interface Count {
  readonly path: Path;
  readonly label: string;
  readonly of: "participants" | "accompanyingPersons";
}

/** Those at the hosting organisation stay where they are. */
const notTravelling = ["participants", "accompanyingPersons", "mentors"];

/**
 * Takes those who travel green out of a flow, into one of their own before it. Every number of persons is shared out, and
 * what hangs on the flow goes to one of the two.
 *
 * @returns both parts
 */
export async function splitFlow(it: Interview, flow: Entry): Promise<readonly [Entry, Entry]> {
  const { words, asker } = it;
  const { travel } = words.interview;
  const fields = fieldsOfFlow(it, flow);
  const labelOf = (key: string) => fields.find((field) => field.key === key)?.label ?? key;
  const { participants, accompanying } = personsOf(flow);
  // Both parts need a participant.
  const green = await share(it, labelOf("participants"), 1, participants - 1);
  const greenBeside = accompanying === 0 ? 0 : await share(it, labelOf("accompanyingPersons"), 0, accompanying);
  const ways = {
    participants: { green, others: participants - green },
    accompanyingPersons: { green: greenBeside, others: accompanying - greenBeside },
  };
  const part: Entry = { ...structuredClone(flow), participants: green, greenTravel: true };
  const other: Entry = { ...structuredClone(flow), participants: participants - green, greenTravel: false };
  if (typeof flow["accompanyingPersons"] === "number") {
    part["accompanyingPersons"] = greenBeside;
    other["accompanyingPersons"] = accompanying - greenBeside;
  }
  for (const count of countsIn(it)) await shareCount(it, count, ways[count.of], [flow, part, other]);
  for (const each of [part, other]) withoutNobody(each);
  const isInclusionOpen = shareInclusionCosts([part, other]);
  await sharePeople(it, ways.participants, [part, other]);

  const id = String(flow["id"]);
  part["id"] = freeId(it, `${id}-${travel.suffixes.green}`);
  other["id"] = freeId(it, `${id}-${travel.suffixes.other}`);
  if (fields.some(({ key, matters }) => key === "group" && matters)) {
    for (const each of [part, other]) each["group"] ??= id;
  }
  const visits = await sharedVisits(it, id, [part, other]);
  const costs = await sharedCosts(it, id, ways, [part, other]);

  // All at once: a file that is left in between says one or the other.
  Object.assign(flow, other);
  for (const key of Object.keys(flow)) if (!(key in other)) delete flow[key];
  const flows = entriesOf(it.draft, "flows");
  flows.splice(flows.indexOf(flow), 0, part);
  if (visits !== undefined) it.draft["preparatoryVisits"] = visits;
  if (costs !== undefined) it.draft["exceptionalCosts"] = costs.entries;
  await it.save();
  asker.say(travel.parts(String(part["id"]), String(flow["id"])));
  for (const each of isInclusionOpen ? [part, flow] : [])
    await askAmount(it, "flows", each, "inclusionCosts", each["id"]);
  for (const each of costs?.shared ?? []) await askAmount(it, "exceptionalCosts", each, "realCost", each["flow"]);
  return [part, flow];
}

export function personsOf(flow: Entry) {
  const accompanying = flow["accompanyingPersons"];
  return {
    participants: Number(flow["participants"] ?? 0),
    accompanying: typeof accompanying === "number" ? accompanying : 0,
  };
}

/** How many of some persons travel green; asked where there is a choice. */
async function share({ asker, words }: Interview, label: string, least: number, most: number): Promise<number> {
  const { travel } = words.interview;
  if (most <= least) return most;
  const limits = travel.outOf(least, most);
  return asker.type({ label: travel.howManyGreen(label), limits }, (text) => {
    const read = wholeNumber(words)(text);
    if ("problem" in read) return read;
    return read.value >= least && read.value <= most ? read : { problem: limits };
  });
}

/** The counts that a flow may have, other than those of all its persons. */
function countsIn({ draft, words }: Interview): readonly Count[] {
  const sections = describeInput(Number(draft["call"]), String(draft["action"]), words.messages)?.sections ?? [];
  const own = sections.find(({ id }) => id === "flows")?.fields ?? [];
  const below = (fields: readonly Field[], above: Path, before: string): readonly Count[] =>
    fields.flatMap((field): readonly Count[] => {
      const { key, kind, unit, fields: inner = [] } = field;
      const path = [...above, key];
      const label = `${before}${field.label}`;
      if (kind === "object") return below(inner, path, `${label} · `);
      if (kind !== "count" || unit?.id !== "persons") return [];
      return [{ path, label, of: key === "accompanyingPersons" ? "accompanyingPersons" : "participants" }];
    });
  return below(
    own.filter(({ key }) => !notTravelling.includes(key)),
    [],
    "",
  );
}

async function shareCount(
  it: Interview,
  { path, label }: Count,
  { green, others }: Ways,
  [flow, part, other]: readonly [Entry, Entry, Entry],
): Promise<void> {
  const whole = valueAt(flow, path);
  if (typeof whole !== "number" || whole === 0) return;
  // Who needs linguistic support is not among those who do not ask for it.
  const isLanguage = path.join(".") === "notRequested.linguisticSupport";
  const taken = (entry: Entry) => (isLanguage ? Number(entry["linguisticSupportParticipants"] ?? 0) : 0);
  // So many at least must be among the green ones, as the others are too few for them.
  const least = Math.max(0, whole - (others - taken(other)));
  const own = await share(it, label, least, Math.min(whole, green - taken(part)));
  put(part, path, own);
  put(other, path, whole - own);
}

function put(entry: Entry, path: Path, value: number): void {
  const holder = valueAt(entry, path.slice(0, -1));
  if (isEntry(holder)) holder[String(path.at(-1))] = value;
}

/** A training before departure to which nobody of a part goes is none. */
function withoutNobody(flow: Entry): void {
  const training = flow["preDepartureTraining"];
  if (isEntry(training) && training["participants"] === 0) takeOut(flow, ["preDepartureTraining"]);
}

/** Costs of inclusion are those of the part whose participants have fewer opportunities; of both, they are asked anew. */
function shareInclusionCosts(parts: readonly [Entry, Entry]): boolean {
  const [{ inclusionCosts }] = parts;
  if (inclusionCosts === undefined) return false;
  const having = parts.filter((each) => Number(each["participantsWithFewerOpportunities"] ?? 0) > 0);
  for (const each of parts) if (having.length !== 1 || having[0] !== each) delete each["inclusionCosts"];
  return having.length !== 1;
}

/** Of persons who have labels it is asked who they are. */
async function sharePeople(
  { asker, words }: Interview,
  { green, others }: Ways,
  [part, other]: readonly [Entry, Entry],
): Promise<void> {
  const { travel } = words.interview;
  const people: unknown = part["people"];
  if (!Array.isArray(people) || people.length === 0) return;
  const [rest, chosen]: [string[], string[]] = [people.map(String), []];
  while (rest.length > 0 && chosen.length < green) {
    const isEnough = rest.length <= others;
    const who = await asker.choose<string | undefined>(
      { label: travel.whoIsGreen, limits: `${chosen.length + 1}/${green}` },
      [
        ...rest.map((label) => ({ value: label, label })),
        ...(isEnough ? [{ value: undefined, label: words.interview.noMore }] : []),
      ],
    );
    if (who === undefined) break;
    chosen.push(who);
    rest.splice(rest.indexOf(who), 1);
  }
  part["people"] = chosen;
  other["people"] = rest;
}

/** A preparatory visit is of one part. */
async function sharedVisits(it: Interview, id: string, parts: readonly [Entry, Entry]) {
  const visits = it.draft["preparatoryVisits"];
  if (!Array.isArray(visits)) return undefined;
  const label = labelOfList(it, "preparatoryVisits");
  const shared: Entry[] = [];
  for (const visit of entriesOf(it.draft, "preparatoryVisits")) {
    shared.push(visit["flow"] === id ? { ...visit, flow: await whichPart(it, label, parts) } : visit);
  }
  return shared;
}

/** An exceptional cost of persons of both parts becomes two, whose amounts are asked for anew. */
async function sharedCosts(
  it: Interview,
  id: string,
  { participants, accompanyingPersons }: Readonly<Record<Count["of"], Ways>>,
  parts: readonly [Entry, Entry],
) {
  if (!Array.isArray(it.draft["exceptionalCosts"])) return undefined;
  const label = labelOfList(it, "exceptionalCosts");
  const [green, others] = [
    participants.green + accompanyingPersons.green,
    participants.others + accompanyingPersons.others,
  ];
  const entries: Entry[] = [];
  const shared: Entry[] = [];
  for (const cost of entriesOf(it.draft, "exceptionalCosts")) {
    const { persons } = cost;
    if (cost["flow"] !== id) entries.push(cost);
    else if (typeof persons !== "number" || persons === 0)
      entries.push({ ...cost, flow: await whichPart(it, label, parts) });
    else {
      const own = await share(it, label, Math.max(0, persons - others), Math.min(persons, green));
      const both = [own, persons - own].map((count, index) => ({
        ...cost,
        flow: parts[index]?.["id"],
        persons: count,
      }));
      const real: Entry[] = both.filter((each) => each.persons > 0);
      if (real.length > 1) {
        for (const each of real) delete each["realCost"];
        shared.push(...real);
      }
      entries.push(...real);
    }
  }
  return { entries, shared };
}

function labelOfList({ draft, words }: Interview, list: string): string {
  const sections = describeInput(Number(draft["call"]), String(draft["action"]), words.messages)?.sections ?? [];
  return sections.find(({ id }) => id === list)?.label ?? list;
}

async function whichPart({ asker, words }: Interview, label: string, parts: readonly [Entry, Entry]): Promise<unknown> {
  return asker.choose(
    { label: words.interview.travel.whichPart(label) },
    parts.map(({ id }) => ({ value: id, label: String(id) })),
  );
}

/** An amount of one of the two parts. */
async function askAmount(it: Interview, list: string, entry: Entry, key: string, id: unknown): Promise<void> {
  const path = [list, entriesOf(it.draft, list).indexOf(entry)];
  const { field } = fieldAt(it, [...path, key]) ?? {};
  if (field !== undefined) await askField(it, { ...field, label: `${id}: ${field.label}` }, { entry, path });
}
