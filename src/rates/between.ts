import { isObject } from "../values/is-object.js";
import type { FieldTable } from "./call-table.js";
import { type Cell, isCell, isPassage, type Passage } from "./cell.js";

/** A field's table of the call before, or after, a call of which no edition of the guide is at hand. */
export interface Neighbour {
  readonly call: number;
  readonly table: FieldTable;
}

/** What other documents say of the call: any part of a table. A key that is `undefined` is not in the call's table. */
export type Known = DeepPartial<FieldTable>;

type DeepPartial<T> = T extends Passage
  ? T
  : T extends readonly (infer Member)[]
    ? readonly DeepPartial<Member>[]
    : T extends object
      ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
      : T;

/**
 * A field in a call of which no edition of the guide is at hand (I17): what other documents say, then what the guides of
 * the calls before and after both say, as `derived`. Where those differ there are two candidates, so that there are two
 * tables; whatever comes out the same under both is decided.
 *
 * @returns the table with the values of the call before, and that with those of the call after
 */
export function between(before: Neighbour, after: Neighbour, known: Known): readonly [FieldTable, FieldTable] {
  const calls = [before.call, after.call] as const;
  return [
    merged(before.table, after.table, known, calls) as FieldTable,
    merged(after.table, before.table, known, [after.call, before.call]) as FieldTable,
  ];
}

/** A part of the table that takes its own values where the other one has others. */
function merged(own: unknown, other: unknown, known: unknown, calls: readonly [own: number, other: number]): unknown {
  if (isLeaf(known) || isTrait(known)) return known;
  if (isLeaf(own)) return isLeaf(other) ? sameOrOwn(own, other, calls) : oneSided(own, calls);
  if (Array.isArray(own)) {
    return own.map((member, index) => merged(member, memberAt(other, index), memberAt(known, index), calls));
  }
  if (!isObject(own)) return own === undefined ? known : own;
  const ofKnown: Readonly<Record<string, unknown>> = isObject(known) ? known : {};
  const keys = [...new Set([...Object.keys(own), ...Object.keys(ofKnown)])];
  const isLeftOut = (key: string) => key in ofKnown && ofKnown[key] === undefined;
  return Object.fromEntries(
    keys
      .filter((key) => !isLeftOut(key))
      .map((key) => [key, merged(own[key], partOf(other, key), ofKnown[key], calls)]),
  );
}

/** The value of both calls, or the candidate of one of them. */
function sameOrOwn(own: Passage, other: Passage, [call, otherCall]: readonly [number, number]): Passage {
  const [first, second] = call < otherCall ? [own, other] : [other, own];
  const citations = [...first.citations, ...second.citations.filter((citation) => !first.citations.includes(citation))];
  if (figureOf(own) !== figureOf(other)) {
    return { ...own, status: "derived", note: candidateNote(call, `${figureOf(other)} in call ${otherCall}`) };
  }
  const years = `calls ${Math.min(call, otherCall)} and ${Math.max(call, otherCall)}`;
  return { ...own, status: "derived", citations, note: `As in ${years}.` };
}

function oneSided(own: Passage, [call, otherCall]: readonly [number, number]): Passage {
  return { ...own, status: "derived", note: candidateNote(call, `nothing in call ${otherCall}`) };
}

const candidateNote = (call: number, other: string) => `As in call ${call}; ${other}.`;

function figureOf(passage: Passage): Cell["value"] | undefined {
  return isCell(passage) ? passage.value : undefined;
}

function isLeaf(part: unknown): part is Passage {
  return isObject(part) && isPassage(part);
}

/** What a table says beside cells and passages: "learners", true. */
function isTrait(part: unknown): boolean {
  return part !== undefined && (typeof part !== "object" || part === null);
}

function partOf(part: unknown, key: string): unknown {
  return isObject(part) ? part[key] : undefined;
}

function memberAt(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}
