import type { Finding } from "../results/finding.js";

/**
 * Puts what `resolvePlaces` found into any answer about the application that it gave: an assessment, an eligibility, a
 * grant. The findings of the look-up come first, and replace those that only say that a name has no coordinates yet.
 *
 * @returns the answer, or a copy with the findings
 * @example
 * const venue = { place: "Dublin", country: "IE" };
 * const flows = application.flows.map((flow) => ({ ...flow, venue }));
 * const { application: resolved, findings } = resolvePlaces({ ...application, flows });
 * withPlaceFindings(calculateGrant(resolved), findings).findings[0]?.code // => "place.taken"
 */
export function withPlaceFindings<Answer extends { readonly findings: readonly Finding[] }>(
  answer: Answer,
  placeFindings: readonly Finding[],
): Answer {
  if (placeFindings.length === 0) return answer;
  const others = answer.findings.filter(({ code }) => code !== "place.unresolved");
  return { ...answer, findings: [...placeFindings, ...others] };
}
