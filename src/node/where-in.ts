import type { Application, Draft, Path } from "../index.js";
import type { Words } from "../messages/index.js";
import type { Where } from "./answer.js";

/** A place of an application, for a program and for a person. */
export function whereIn(path: Path, application: Application | Draft, { whereText }: Words): Where {
  const flow = flowAt(path, application);
  return {
    path,
    field: path.join("."),
    where: whereText(path, application),
    ...(flow === undefined ? {} : { flow }),
  };
}

/** The id of the flow that a place is of: of the flow itself, or of a visit or a cost that belongs to it. */
function flowAt([list, index]: Path, { flows, preparatoryVisits, exceptionalCosts }: Application | Draft) {
  if (typeof index !== "number") return undefined;
  switch (list) {
    case "flows":
      return flows?.[index]?.id;
    case "preparatoryVisits":
      return preparatoryVisits?.[index]?.flow;
    case "exceptionalCosts": {
      const cost = exceptionalCosts?.[index];
      return cost !== undefined && "flow" in cost ? cost.flow : undefined;
    }
    default:
      return undefined;
  }
}
