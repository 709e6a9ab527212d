import type { Asked, FieldDeclaration } from "../../fields/field.js";
import { fields } from "../../fields/fields.js";
import { type ActionTables, actionTables, callTables } from "../../rates/index.js";
import { type Finding, finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import { once } from "../../values/once.js";
import type { Path } from "../../values/path.js";
import type { KnownFlow } from "../joined.js";

/** Keys of a flow of which a finding of their own says that they are not for the activity type. */
const toldOtherwise: ReadonlySet<string> = new Set([
  "courseFeeDays",
  "linguisticSupportParticipants",
  "preDepartureTraining",
]);

/** Keys on which amounts rest, where they have a meaning. A journey has one for each type, in some call. */
const ofMoney: ReadonlySet<string> = new Set([
  "group",
  "venueKind",
  "receivingOrganisation",
  "people",
  "paidBySendingInstitution",
  "notRequested",
]);

/**
 * The keys of flows whose values have no meaning for the activity type, each once in a flow: their author may have meant
 * another type, or another key. What has a meaning in another call of the field is not told: a project that is planned
 * under two calls is written once. Nor is a value that says nothing: no, zero, an empty text or list.
 */
export function keysNotForActivity(flows: readonly KnownFlow[], tables: ActionTables): readonly Finding[] {
  const found: Finding[] = [];
  const known = new Map<string, boolean>();
  for (const { input, activity, path: ofFlow } of flows) {
    const { id } = activity;
    const told = new Set<string>();
    const isForActivity = (key: string, hasMeaning: Asked) => {
      if (hasMeaning({ tables, activity })) return true;
      const name = `${id} ${key}`;
      const inOther = known.get(name) ?? hasMeaningInSomeCall(hasMeaning, id, tables);
      known.set(name, inOther);
      return inOther;
    };
    const visit = (value: object, keys: readonly Key[], path: Path): void => {
      for (const { name, key, hasMeaning, below } of keys) {
        const own: unknown = value[name as keyof typeof value];
        if (saysNothing(own)) continue;
        if (hasMeaning !== undefined && !isForActivity(key, hasMeaning)) {
          if (!toldOtherwise.has(key) && !told.has(key)) {
            found.push(finding("key.not-for-activity", [...path, name], { key, activity: id }, []));
          }
          told.add(key);
        } else if (!Array.isArray(own)) visit(Object(own), below, [...path, name]);
        else for (const [index, each] of own.entries()) visit(each, below, [...path, name, index]);
      }
    };
    visit(input, keysOfFlow(), ofFlow);
  }
  return found;
}

/** Whether a finding of {@link keysNotForActivity} is about a key on which an amount would rest. */
export function concernsMoney({ path: [, , key] }: Finding): boolean {
  return ofMoney.has(String(key));
}

/** A key that may have no meaning, or with such keys below it. */
interface Key {
  readonly name: string;
  /** Its path in the flow, without positions. */
  readonly key: string;
  readonly hasMeaning: Asked | undefined;
  readonly below: readonly Key[];
}

const keysOfFlow = once(() => keysBelow("flows"));

function keysBelow(id: string): readonly Key[] {
  const declared: readonly [string, FieldDeclaration][] = Object.entries(fields);
  return declared.flatMap(([other, { matters, mayStand }]): readonly Key[] => {
    const name = other.slice(id.length + 1);
    if (!other.startsWith(`${id}.`) || name.includes(".")) return [];
    const below = keysBelow(other);
    if (matters === undefined && below.length === 0) return [];
    const hasMeaning: Asked | undefined =
      mayStand === undefined ? matters : (subject) => matters?.(subject) !== false || mayStand(subject);
    return [{ name, key: other.slice("flows.".length), hasMeaning, below }];
  });
}

function saysNothing(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** The tables of other calls are made when asked for: only where a key has no meaning in its own call. */
function hasMeaningInSomeCall(hasMeaning: Asked, activity: string, { field: { field } }: ActionTables): boolean {
  return callTables.some((call) =>
    Object.keys(call.fields[field].actions)
      .flatMap((action) => actionTables(call, action) ?? [])
      .some((tables) => hasMeaning({ tables, activity: entry(tables.field.activities, activity) })),
  );
}
