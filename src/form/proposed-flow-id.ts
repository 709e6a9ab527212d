/**
 * A short name for a flow, of its own: the first word of its activity, and its country.
 *
 * @param flow as far as it is known
 * @param taken the names of the other flows
 * @returns the name, with a number where another flow has it
 * @example proposedFlowId({ activity: "job-shadowing", destination: "FI" }, ["JOB-FI"]) // => "JOB-FI-2"
 */
export function proposedFlowId(
  {
    activity,
    destination,
    originCountry,
  }: { readonly activity?: unknown; readonly destination?: unknown; readonly originCountry?: unknown },
  taken: readonly string[],
): string {
  const word = typeof activity === "string" ? (activity.split("-")[0] ?? "").toUpperCase() : "";
  const country = destination ?? originCountry;
  const plain = [word, country].filter((part) => typeof part === "string" && part !== "").join("-") || "A";
  let free = plain;
  for (let number = 2; taken.includes(free); number++) free = `${plain}-${number}`;
  return free;
}
