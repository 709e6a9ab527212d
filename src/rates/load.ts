import type { Citation, Sources } from "../values/citation.js";
import { isProvisional } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import type { AgencyTable, BaseRateTable } from "./agency-table.js";
import type { ActivityTable, CallTable, Field, FieldTable, OrganisationalSupport } from "./call-table.js";
import { type Cell, isCell, isPassage, type Passage } from "./cell.js";
import { type SourceId, sources } from "./sources.js";

/** An activity type of a call, with what stands elsewhere in its field's tables. */
export interface ActivityType extends ActivityTable {
  readonly id: string;
  readonly organisationalSupport: OrganisationalSupport;
}

/** What stands in a table and is asked for as a whole. */
interface Listed {
  /** In the order of the table. */
  readonly cells: readonly Cell[];
  readonly sources: Sources;
  /** Whether some cell or passage rests on less than a page of an agency. */
  readonly isProvisional: boolean;
}

/** The tables of a field in a call, as rules and look-ups read them. */
export interface LoadedField extends FieldTable, Listed {
  readonly call: number;
  readonly field: Field;
  readonly activities: Readonly<Record<string, ActivityType>>;
  /** Where the call lists the programme countries: of countries with the same place and status the first. */
  readonly programmeCountries: readonly Passage[];
}

export interface LoadedCall {
  readonly call: number;
  readonly lastChecked: string;
  readonly fields: Readonly<Record<Field, LoadedField>>;
}

/** Base rates of an agency for one field of a call, as rules and look-ups read them. */
export interface LoadedBaseRates extends Listed {
  readonly table: BaseRateTable;
}

/** A call's tables with the id written into each cell; nobody can change them. */
export function loadedCall({ call, lastChecked, fields }: CallTable): LoadedCall {
  const loaded = Object.entries(fields).map(([field, table]) => [field, loadedField(call, field as Field, table)]);
  return frozen({ call, lastChecked, fields: Object.fromEntries(loaded) });
}

function loadedField(call: number, field: Field, source: FieldTable): LoadedField {
  const table = withIds(source, field);
  const activities = Object.entries(table.activities).map(([id, activity]) => [
    id,
    { id, ...activity, organisationalSupport: table.organisationalSupport[id] },
  ]);
  return {
    call,
    field,
    ...table,
    activities: Object.fromEntries(activities),
    programmeCountries: places(Object.values(table.countryGroups)),
    ...listed(table),
  };
}

/** The base rates of an agency by call and field, with the id written into each cell. */
export function loadedAgency({ agency, calls }: AgencyTable) {
  return frozen({
    agency,
    calls: Object.fromEntries(
      Object.entries(calls).map(([call, fields]) => [
        call,
        Object.fromEntries(
          Object.entries(fields).map(([field, source]): readonly [string, LoadedBaseRates] => {
            const table = withIds(source, `${field}/nationalAgencies/${agency}`);
            return [field, { table, ...listed(table) }];
          }),
        ),
      ]),
    ) as Readonly<Record<string, Readonly<Partial<Record<Field, LoadedBaseRates>>>>>,
  });
}

/** A copy of a part of a table in which each cell and passage has its id: the keys on the way to it. */
function withIds<T>(part: T, id: string): T;
function withIds(part: unknown, id: string): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isPassage(part)) return { ...part, id };
  if (Array.isArray(part)) {
    return part.map((member) => (isListed(member) ? withIds(member, `${id}/${member.id}`) : member));
  }
  return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, withIds(child, `${id}/${key}`)]));
}

function isListed(member: unknown): member is { readonly id: string | number } {
  return typeof member === "object" && member !== null && "id" in member;
}

function listed(table: object): Listed {
  const passages = [...passagesIn(table)];
  const names = new Set(passages.flatMap(({ citations }) => citations.map(({ source }) => source as SourceId)));
  return {
    cells: passages.filter(isCell),
    sources: Object.fromEntries([...names].map((name) => [name, sources[name]])),
    isProvisional: passages.some(({ status }) => isProvisional(status)),
  };
}

function* passagesIn(part: unknown): Generator<Passage> {
  if (typeof part !== "object" || part === null) return;
  if (isPassage(part)) yield part;
  else for (const child of Object.values(part)) yield* passagesIn(child);
}

/** One passage of each place and status says as much as all of them. */
function places(passages: readonly Passage[]): readonly Passage[] {
  const known: { readonly status: string; readonly citations: readonly Citation[] }[] = [];
  return passages.filter((passage) => {
    const isKnown = known.some(
      ({ status, citations }) =>
        status === passage.status &&
        citations.length === passage.citations.length &&
        citations.every((citation, index) => citation === passage.citations[index]),
    );
    if (!isKnown) known.push(passage);
    return !isKnown;
  });
}
