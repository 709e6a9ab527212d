import { actionOptions, callOptions, describeInput, type Field } from "../../src/form/index.js";

/*
 * The reference of the input, from its description: a table for each section, and in it a row for each key that some action
 * of some call looks at.
 */

/** What is above it in the document is written by hand. */
export const heading = "## Every key";

/** A field as an action of a call has it. */
interface Told {
  readonly call: number;
  readonly action: string;
  readonly field: Field;
}

interface Key {
  readonly key: string;
  readonly told: Told[];
}

const calls = callOptions().map(({ value }) => Number(value));
const newest = Math.max(...calls);
const all = calls.flatMap((call) =>
  (actionOptions(call) ?? []).flatMap(({ value }) => describeInput(call, String(value)) ?? []),
);

/** The reference, with its heading. */
export function inputReference(): string {
  const tables = (all.at(-1)?.sections ?? []).map(({ id, label, hint, isList }) => {
    const where = id === "application" ? "" : ` (\`${id}\`${isList ? ", a list" : ""})`;
    const rows = keysOf(id).map((key) => `| ${cells(key).join(" | ")} |`);
    const head = "| key | what it is | kind | required | only for | limits |\n|---|---|---|---|---|---|";
    return [`### ${label}${where}`, hint ?? "", `${head}\n${rows.join("\n")}`]
      .filter((part) => part !== "")
      .join("\n\n");
  });
  const about = `What stands under \`options\` is given beside the application. "Required" is what a verdict or an amount waits for; where
nothing stands, it may be left out. Keys of a list or an object are written after a dot. The columns "required" and "only
for" are those of call ${newest}; limits have their calls where these differ. "By call" and "by activity": they are too many for
the table; \`ka1 rates\` and \`describeInput\` have them.`;
  return `${[heading, about, ...tables, activityTable()].join("\n\n")}\n`;
}

/** The keys of a section, in the order of the description. */
function keysOf(section: string): readonly Key[] {
  const keys = new Map<string, Key>();
  for (const { call, action, sections } of all) {
    const found = sections.find(({ id }) => id === section);
    if (found === undefined || !found.matters) continue;
    collect(found.fields, "", (key, field) => {
      const known = keys.get(key) ?? { key, told: [] };
      known.told.push({ call, action, field });
      keys.set(key, known);
    });
  }
  return [...keys.values()].filter(({ told }) => told.some(({ field }) => field.matters));
}

function collect(fields: readonly Field[], prefix: string, take: (key: string, field: Field) => void): void {
  for (const field of fields) {
    take(`${prefix}${field.key}`, field);
    collect(field.fields ?? [], `${prefix}${field.key}.`, take);
  }
}

function cells({ key, told }: Key): readonly string[] {
  const now = told.filter(({ call }) => call === newest);
  const [first] = now;
  if (first === undefined) throw new Error(`${key} is not asked for in call ${newest}`);
  const { label, kind, of, unit } = first.field;
  const mattering = now.filter(({ field }) => field.matters);
  const what = of === undefined ? kind : `${kind} of ${of === "text" ? "texts" : "countries"}`;
  const measured = [what, unit?.label === kind ? undefined : unit?.label];
  return [
    `\`${key}\``,
    label,
    measured.filter((each) => each !== undefined).join(", "),
    requiredText(mattering),
    [subset(actionsOf(mattering), actionsOf(now)), activitiesText(mattering, now, ({ activities }) => activities)]
      .filter((each) => each !== "")
      .join(": "),
    limitsText(told.filter(({ field }) => field.matters)),
  ];
}

function requiredText(mattering: readonly Told[]): string {
  const required = mattering.filter(({ field: { required, requiredFor = [] } }) => required || requiredFor.length > 0);
  if (required.length === 0) return "";
  const actions = subset(actionsOf(required), actionsOf(mattering));
  const activities = activitiesText(required, mattering, ({ requiredFor }) => requiredFor, true);
  return [actions, activities].filter((each) => each !== "").join(": ") || "yes";
}

const actionsOf = (told: readonly Told[]) => [...new Set(told.map(({ action }) => action))];

/** Actions: "KA121" for those of all fields; nothing where it is all of them. */
function subset(some: readonly string[], of: readonly string[]): string {
  if (some.length === of.length) return "";
  const kinds = [...new Set(some.map((action) => action.slice(0, 5)))];
  return kinds
    .flatMap((kind) => {
      const own = (actions: readonly string[]) => actions.filter((action) => action.startsWith(kind));
      return own(some).length === own(of).length ? [kind] : own(some);
    })
    .join(", ");
}

/** Activity types; nothing where it is all of them, and those that are left out where they are fewer. */
function activitiesText(
  some: readonly Told[],
  of: readonly Told[],
  those: (field: Field) => readonly string[] | undefined,
  isPartOfMattering = false,
): string {
  const idsOf = (told: readonly Told[], pick: typeof those) => [
    ...new Set(told.flatMap(({ field }) => pick(field) ?? [])),
  ];
  const chosen = idsOf(some, those);
  const every = isPartOfMattering ? idsOf(of, ({ activities }) => activities) : activityTypes;
  const others = every.filter((id) => !chosen.includes(id));
  if (chosen.length === 0 || others.length === 0) return "";
  if (chosen.length > 4 && others.length < chosen.length) return `all activities but ${others.join(", ")}`;
  return chosen.join(", ");
}

/** The activity types of the newest call. */
const activityTypes: readonly string[] = [
  ...new Set(
    all
      .filter(({ call }) => call === newest)
      .flatMap(({ sections }) => sections.find(({ id }) => id === "flows")?.fields ?? [])
      .filter(({ key }) => key === "activity")
      .flatMap(({ activities = [] }) => activities),
  ),
];

/** As many as a cell of a table has room for. */
const MOST_LIMITS = 3;
const LONGEST = 70;

function limitsText(told: readonly Told[]): string {
  // Calls without an edition of their own have two candidates; the calls beside them tell these.
  const printed = told.filter(({ field: { limits } }) => limits?.cells.every(({ value }) => value !== undefined));
  const texts = [...new Set(printed.map(({ field }) => field.limits?.text ?? ""))];
  // They would fill a table of their own.
  if (told.some(({ field }) => field.limitsByActivity !== undefined)) return "by activity";
  if (texts.length > MOST_LIMITS || texts.some((text) => text.length > LONGEST)) return "by call";
  const callsOf = (those: readonly Told[]) => [...new Set(those.map(({ call }) => call))];
  return texts
    .map((text) => {
      const own = printed.filter(({ field }) => field.limits?.text === text);
      const years = callsOf(own).length === callsOf(printed).length ? "" : callsOf(own).join(", ");
      const where = [subset(actionsOf(own), actionsOf(printed)), years].filter((each) => each !== "").join(": ");
      return where === "" ? text : `${text} (${where})`;
    })
    .join("; ");
}

/** What the newest call says of a value by activity type. */
function activityTable(): string {
  const fields = all
    .filter(({ call }) => call === newest)
    .flatMap(({ sections }) => sections.find(({ id }) => id === "flows")?.fields ?? []);
  const said = (key: string, activity: string) => {
    const own = fields.filter((field) => field.key === key && field.activities?.includes(activity));
    const texts = own.map(({ limits, limitsByActivity }) => limitsByActivity?.[activity]?.text ?? limits?.text ?? "");
    return [...new Set(texts)].join("; ");
  };
  const rows = activityTypes.map((id) => `| \`${id}\` | ${said("durationDays", id)} |`);
  return `### Days of each activity in call ${newest}\n\n| activity | \`durationDays\` |\n|---|---|\n${rows.join("\n")}`;
}
