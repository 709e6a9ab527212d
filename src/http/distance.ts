import { distanceBetween, type EndProblem } from "../node/index.js";
import { describePlace, type Place } from "../places/index.js";
import { notKnown } from "./not-known.js";
import { Refusal } from "./problem.js";
import type { Words } from "./words/words.js";

/**
 * How far two places are apart, and what is paid for it: what `ka1 distance` tells.
 *
 * @throws Refusal for a place that is not known or may be several, and for an unknown call
 */
export function distanceOf(from: string, to: string, call?: number) {
  const measured = distanceBetween(from, to, call);
  if (measured === undefined) throw notKnown(Number(call));
  if (!measured.success) {
    throw new Refusal("invalid-input", (words) => ({
      detail: measured.problems.map((problem) => whyNot(problem, words)).join(" "),
    }));
  }
  const { success: _, ...answer } = measured;
  return answer;
}

function whyNot(problem: EndProblem, words: Words): string {
  const listed = (places: readonly Place[]) => places.map(describePlace).join("; ");
  switch (problem.status) {
    case "not-on-earth":
      return words.notOnEarth(problem.text);
    case "unknown":
      return words.placeUnknown(problem.text, listed(problem.nearest));
    case "ambiguous":
      return words.placeAmbiguous(problem.text, listed(problem.candidates));
  }
}
