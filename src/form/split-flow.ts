import type { Field } from "./description.js";
import { proposedFlowId } from "./proposed-flow-id.js";

/** A flow as a form holds it. */
type FormFlow = Readonly<Record<string, unknown>>;

/**
 * A flow of which some travel another way, or stay for other days, as two. Parts of a group mobility have one label, so
 * that the rules on groups hold for them together. Persons and real costs stay with the first part, to be shared out.
 *
 * @param flow as far as it is filled in
 * @param fields what `relevantFields` says of it
 * @param taken the names of all flows
 * @returns the flow, and the second part, which travels the other way
 * @example
 * const flow = { id: "GROUP-ES", activity: "group-mobility-of-pupils", participants: 11, greenTravel: true };
 * const fields = relevantFields({ activity: flow.activity }, 2026, "KA122-SCH") ?? [];
 * splitFlow(flow, fields, ["GROUP-ES"])[1]
 * // => { id: "GROUP", activity: "group-mobility-of-pupils", greenTravel: false, group: "GROUP-ES" }
 */
export function splitFlow(
  flow: FormFlow,
  fields: readonly Field[],
  taken: readonly string[],
): readonly [first: FormFlow, second: FormFlow] {
  const isGroup = fields.some(({ key }) => key === "group");
  const group = isGroup ? { group: flow["group"] ?? flow["id"] } : {};
  const ofPersons = new Set(fields.filter(isOfPersons).map(({ key }) => key));
  const shared = Object.fromEntries(Object.entries(flow).filter(([key]) => !ofPersons.has(key)));
  const { greenTravel } = flow;
  const second = {
    ...shared,
    id: proposedFlowId(flow, taken),
    ...(greenTravel === undefined ? {} : { greenTravel: String(greenTravel) !== "true" }),
    ...group,
  };
  return [{ ...flow, ...group }, second];
}

/** How many, who, and what they cost. */
function isOfPersons({ kind, unit, fields, of }: Field): boolean {
  return (
    unit?.id === "persons" ||
    kind === "money" ||
    kind === "object" ||
    (kind === "list" && of !== "country" && (fields !== undefined || of === "text"))
  );
}
