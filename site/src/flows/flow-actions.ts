import { batch } from "@preact/signals";
import { type Field, proposedFlowId, splitFlow } from "erasmus-ka1/form";
import { answer, answerNow, draft } from "../answer.js";
import { type Entry, entriesOf } from "../entry.js";
import { boxValue, fill } from "../plan.js";
import { insertCard, moveCard, openCard, removeCard } from "./open-cards.js";
import type { DraftFlow, Going } from "./share-out.js";

const flows = () => entriesOf(boxValue(["flows"]));

const idsOf = (list: readonly Entry[]) => list.flatMap(({ id }) => (typeof id === "string" ? [id] : []));

/** What a new flow has from the start, so that nobody need be asked for it first. */
export const proposedKeys: readonly string[] = ["id", "activity"];

/** Adds a flow of an activity at the end; gives its position. */
export function addFlow(activity: string): number {
  const list = flows();
  // What is finished makes room.
  answerNow();
  for (const [index, { missing }] of answer.peek().flows.entries()) if (missing.length === 0) openCard(index, false);
  insertCard(list.length);
  fill(["flows"], [...list, { id: proposedFlowId({ activity }, idsOf(list)), activity }]);
  return list.length;
}

/** Adds the same flow once more, after it. */
export function duplicateFlow(index: number): void {
  const list = flows();
  const flow = list[index] ?? {};
  const copy = { ...flow, id: proposedFlowId(flow, idsOf(list)) };
  insertCard(index + 1);
  fill(["flows"], [...list.slice(0, index + 1), copy, ...list.slice(index + 1)]);
}

/** Makes two of a flow, of which some travel another way; where it is not known how many, the persons stay with the first. */
export function splitFlowAt(index: number, fields: readonly Field[], going: Going | "open"): void {
  const list = flows();
  const halves = splitFlow(list[index] ?? {}, fields, idsOf(list));
  const parts = going === "open" ? halves : sharedOut(halves, draft.peek().flows?.[index] ?? {}, going);
  insertCard(index + 1);
  fill(["flows"], [...list.slice(0, index), ...parts, ...list.slice(index + 1)]);
}

/** Both parts with their own participants and accompanying persons. */
function sharedOut(
  [first, second]: readonly [Entry, Entry],
  { participants = 0, accompanyingPersons }: DraftFlow,
  going: Going,
): readonly [Entry, Entry] {
  const goingOf = (position: number) => going.accompanyingPersons[position] ?? 0;
  const beside = (of: (persons: number, position: number) => number) =>
    accompanyingPersons === undefined
      ? {}
      : {
          accompanyingPersons: accompanyingPersons
            .map((each, position) => ({ ...each, persons: of(each.persons ?? 0, position) }))
            .filter(({ persons }) => persons > 0),
        };
  return [
    {
      ...first,
      participants: participants - going.participants,
      ...beside((persons, position) => persons - goingOf(position)),
    },
    { ...second, participants: going.participants, ...beside((_, position) => goingOf(position)) },
  ];
}

/** Moves a flow up or down. */
export function moveFlow(index: number, step: 1 | -1): void {
  const list = [...flows()];
  const [flow] = list.splice(index, 1);
  if (flow === undefined) return;
  list.splice(index + step, 0, flow);
  moveCard(index, step);
  fill(["flows"], list);
}

/** Takes a flow out, and what hangs on it. */
export function removeFlow(index: number): void {
  const list = flows();
  const id = list[index]?.["id"];
  batch(() => {
    removeCard(index);
    fill(
      ["flows"],
      list.filter((_, position) => position !== index),
    );
    for (const [key, value] of Object.entries(boxValue([]) as Entry)) {
      if (!Array.isArray(value) || key === "flows" || id === undefined) continue;
      const kept = entriesOf(value).filter(({ flow }) => flow !== id);
      if (kept.length < value.length) fill([key], kept);
    }
  });
}
