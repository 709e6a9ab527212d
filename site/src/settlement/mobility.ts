import { flowTitle } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import type { Path } from "../entry.js";
import { words } from "../words/words.js";
import { settled } from "./settled.js";

/** A mobility as its card is headed; two that are alike are told apart by their ids. */
export function titleOfMobility(id: string): string {
  const now = settled.value;
  const took = typeof now === "string" ? undefined : now.realised.flows.find((each) => each.id === id);
  const flow = draft.value.flows?.find((each) => each.id === id) ?? took;
  return flow === undefined ? id : flowTitle(flow, words.value.messages);
}

/** Where a planned mobility is said to have taken place. */
export function boxOfMobility(id: string): Path {
  return ["realised", "flows", (draft.value.flows ?? []).findIndex((each) => each.id === id), "status"];
}
