import type { Issue } from "../index.js";
import { distanceBetween, type EndProblem } from "../node/index.js";
import { describePlace } from "../places/index.js";
import { notKnown } from "./not-known.js";
import { refusedForIssues } from "./problem.js";
import type { Words } from "./words/words.js";

/**
 * How far two places are apart, and what is paid for it: what `ka1 distance` tells.
 *
 * @throws Refusal for a place that is not known or may be several, and for an unknown call
 */
export function distanceOf(from: string, to: string, call: number | undefined, words: Words) {
  const measured = distanceBetween(from, to, call);
  if (measured === undefined) throw notKnown(Number(call));
  if (!measured.success) throw refusedForIssues(measured.problems.map(issueOf), words);
  const { success: _, ...answer } = measured;
  return answer;
}

function issueOf(problem: EndProblem): Issue {
  const { end, text: place } = problem;
  switch (problem.status) {
    case "not-on-earth":
      return { code: "place.not-on-earth", path: [end], params: { place } };
    case "unknown":
      return { code: "place.unknown", path: [end], params: { place, nearest: problem.nearest.map(describePlace) } };
    case "ambiguous":
      return {
        code: "place.ambiguous",
        path: [end],
        params: { place, candidates: problem.candidates.map(describePlace) },
      };
  }
}
