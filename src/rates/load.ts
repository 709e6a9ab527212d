import type { Citation, Sources } from "../values/citation.js";
import { isProvisional } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import { once } from "../values/once.js";
import type { AgencyTable, BaseRateTable } from "./agency-table.js";
import { allocationId } from "./allocation-id.js";
import type { AgencyAllocations, AllocationTable } from "./allocation-table.js";
import type {
  ActivityTable,
  CallTable,
  Candidates,
  CountryPart,
  Field,
  FieldTable,
  OrganisationalSupport,
} from "./call-table.js";
import { type Cell, isCell, isPassage, type Passage, type Unit } from "./cell.js";
import { type SourceId, sources } from "./sources.js";
import { withIds } from "./with-ids.js";

/** An activity type of a call, with what stands elsewhere in its field's tables. */
export interface ActivityType extends ActivityTable {
  readonly id: string;
  readonly organisationalSupport: OrganisationalSupport;
}

/** A cell of which a call of no edition has two candidates: those of the calls before and after. */
export interface CandidateCell extends Passage {
  readonly unit: Unit;
  readonly value?: never;
  readonly candidates: readonly [Candidate, Candidate];
}

export interface Candidate {
  /** The call that prints it. */
  readonly call: number;
  /** Absent where that call prints nothing of the kind. */
  readonly value?: Cell["value"];
}

/** What stands in a table and is asked for as a whole. */
interface Listed {
  /** In the order of the table. */
  readonly cells: readonly (Cell | CandidateCell)[];
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
  /** Where no edition is at hand: this table has the values of the call before, that one those of the call after. */
  readonly otherwise?: LoadedField;
}

export interface LoadedCall {
  readonly call: number;
  readonly lastChecked: string;
  readonly countryParts: Readonly<Record<string, CountryPart>>;
  readonly fields: Readonly<Record<Field, LoadedField>>;
}

/** Base rates of an agency for one field of a call, as rules and look-ups read them. */
export interface LoadedBaseRates extends Listed {
  readonly table: BaseRateTable;
}

/** The rules by which an agency allots its budget for one field of a call, as the estimate and look-ups read them. */
export interface LoadedAllocation extends Listed {
  readonly table: AllocationTable;
}

/** A call's tables with the id written into each cell; nobody can change them. A field's are loaded when first used. */
export function loadedCall({ call, lastChecked, countryParts, fields }: CallTable): LoadedCall {
  const loaded = Object.entries(fields).map(([field, table]): [string, PropertyDescriptor] => [
    field,
    { enumerable: true, get: once(() => frozen(loadedField(call, field as Field, table()))) },
  ]);
  return Object.freeze({
    call,
    lastChecked,
    countryParts: frozen(withIds(countryParts, "countryParts")),
    fields: Object.freeze(Object.defineProperties({} as LoadedCall["fields"], Object.fromEntries(loaded))),
  });
}

function loadedField(call: number, field: Field, source: FieldTable | Candidates): LoadedField {
  if (!isPair(source)) return loadedTable(call, field, source);
  const [before, after] = source.map((table) => loadedTable(call, field, table)) as [LoadedField, LoadedField];
  const cells = withCandidates(before, after, [call - 1, call + 1]);
  return { ...before, cells, sources: { ...before.sources, ...after.sources }, otherwise: after };
}

function isPair(source: object): source is readonly [FieldTable, FieldTable] {
  return Array.isArray(source);
}

function loadedTable(call: number, field: Field, source: FieldTable): LoadedField {
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

/** The cells of both tables, those that differ with both their values. */
function withCandidates(before: Listed, after: Listed, calls: readonly [number, number]): Listed["cells"] {
  const later = new Map(after.cells.map((cell) => [cell.id, cell]));
  const ofBefore = before.cells.map((cell) => candidateCell(cell, later.get(cell.id), calls));
  const known = new Set(before.cells.map(({ id }) => id));
  return [
    ...ofBefore,
    ...after.cells.filter(({ id }) => !known.has(id)).map((cell) => candidateCell(undefined, cell, calls)),
  ];
}

type ListedCell = Listed["cells"][number];

function candidateCell(
  before: ListedCell | undefined,
  after: ListedCell | undefined,
  [callBefore, callAfter]: readonly [number, number],
): ListedCell {
  const cell = before ?? after;
  if (cell === undefined) throw new TypeError("a cell of neither table");
  if (before?.value === after?.value) return cell;
  const { id, unit, status } = cell;
  const candidate = (call: number, value: Cell["value"] | undefined): Candidate =>
    value === undefined ? { call } : { call, value };
  const citations = [...new Set([...(before?.citations ?? []), ...(after?.citations ?? [])])];
  const candidates = [candidate(callBefore, before?.value), candidate(callAfter, after?.value)] as const;
  return { id, unit, status, citations, candidates };
}

/** The base rates of an agency by call and field, with the id written into each cell. */
export function loadedAgency({ agency, calls }: AgencyTable) {
  return frozen({
    agency,
    calls: eachField(calls, (source, field): LoadedBaseRates => {
      const table: BaseRateTable = withIds(source, `${field}/nationalAgencies/${agency}`);
      return { table, ...listed(table) };
    }),
  });
}

/** The rules of budget allocation of an agency by call and field, with the id written into each cell. */
export function loadedAllocations({ agency, calls }: AgencyAllocations) {
  return frozen({
    agency,
    calls: eachField(calls, (source, field): LoadedAllocation => {
      const table: AllocationTable = withIds(source, allocationId(field, agency));
      return { table, ...listed(table) };
    }),
  });
}

/** What is known of an agency, by call and field. */
type ByField<T> = Readonly<Record<string, Readonly<Partial<Record<Field, T>>>>>;

function eachField<Source, Loaded>(
  calls: ByField<Source>,
  load: (source: Source, field: Field) => Loaded,
): ByField<Loaded> {
  const ofCall = (fields: Readonly<Partial<Record<Field, Source>>>): Readonly<Partial<Record<Field, Loaded>>> =>
    Object.fromEntries(Object.entries(fields).map(([field, source]) => [field, load(source, field as Field)]));
  return Object.fromEntries(Object.entries(calls).map(([call, fields]) => [call, ofCall(fields)]));
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
