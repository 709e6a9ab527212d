import { computed } from "@preact/signals";
import type { Citation, InputLeaf, RateLeaf, Sources } from "erasmus-ka1";
import { answer, findings } from "../answer.js";
import { budget } from "./budget.js";
import { leavesOf } from "./leaves-of.js";

/** All that the answer cites: what is found, what a person must check, and the figures that the amounts rest on. */
const citations = computed((): readonly Citation[] => {
  const leaves = (budget.value?.least.lines ?? []).flatMap(({ explanation }) => leavesOf(explanation));
  return [
    ...[...findings.value, ...answer.value.eligibility.manualChecks].flatMap((each) => each.citations),
    ...leaves.flatMap(ofLeaf),
  ];
});

function ofLeaf(leaf: InputLeaf | RateLeaf): readonly Citation[] {
  const { chosenBy } = leaf;
  const ofChoice = chosenBy !== undefined && "citations" in chosenBy ? chosenBy.citations : [];
  return leaf.kind === "rate" ? [...leaf.citations, ...ofChoice] : ofChoice;
}

/** The documents that are cited, by their short names. */
export const sources = computed((): Sources => {
  const { eligibility, grant } = answer.value;
  const cited = new Set(citations.value.map(({ source }) => source));
  const all: Sources = { ...eligibility.sources, ...grant?.sources };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([id]) => cited.has(id))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
});

/** Whether something is cited as this tool reads it, where the guide can be read in more than one way. */
export const hasReadings = computed(() => citations.value.some(({ interpretation }) => interpretation !== undefined));
