import type { Draft } from "../application/draft.js";
import type { Path } from "../values/path.js";
import type { Messages } from "./messages.js";

/** What a settlement is made from, as far as its places are told by it. */
export interface SettlementParts {
  readonly award?: { readonly application?: Draft | undefined } | undefined;
  readonly realised?: Pick<Draft, "flows" | "preparatoryVisits" | "exceptionalCosts"> | undefined;
  readonly planned?: Draft["flows"];
}

/**
 * A place of the application as its author knows it: "JOB-TR · travelDays". A flow has its id, any other member of a list
 * its position and the flow that it belongs to; keys stand as in the file.
 *
 * @param path of a finding, of a missing value, or of an input in an explanation
 * @param of the application; or, for a path of a settlement, what that is made from
 * @returns nothing for the application as a whole
 */
export function whereOf(path: Path, of: Draft | SettlementParts, where: Messages["where"]): string {
  const [list, index, ...rest] = path;
  const application = of as Draft;
  const { award, realised, planned } = of as SettlementParts;
  switch (list) {
    case "award":
      if (index !== "application") return written(where.award, keys(path.slice(1)));
      return written(where.award, whereOf(rest, award?.application ?? {}, where));
    case "realised":
      return written(where.realised, index === undefined ? "" : whereOf(path.slice(1), realised ?? {}, where));
    case "planned":
      return written(
        where.planned,
        index === undefined ? "" : whereOf(["flows", index, ...rest], { flows: planned }, where),
      );
    case "flows": {
      if (typeof index !== "number") return where.allFlows;
      const { id, accompanyingPersons } = application.flows?.[index] ?? {};
      return written(id ?? where.flow(index + 1), ...partOfFlow(rest, accompanyingPersons?.length === 1));
    }
    case "preparatoryVisits":
      if (typeof index !== "number") return keys(path);
      return written(where.visit(index + 1, application.preparatoryVisits?.[index]?.flow), keys(rest));
    case "exceptionalCosts": {
      if (typeof index !== "number") return keys(path);
      const cost = application.exceptionalCosts?.[index];
      return written(where.cost(index + 1, cost !== undefined && "flow" in cost ? cost.flow : undefined), keys(rest));
    }
    case "applicant":
      return index === "grants" && rest.length > 0 ? written(list, ...grant([index, ...rest])) : keys(path);
    case "consortium": {
      const [position, ...key] = rest;
      if (typeof position !== "number") return keys(path);
      const name = application.consortium?.members?.[position]?.name;
      return written(where.member(position + 1, name), ...grant(key));
    }
    case "options":
      if (index === "baseRates") return written(where.baseRates, keys(rest));
      if (index === "reduction" || index === "transferPolicy") return written(where[index], keys(rest));
      return index === "dayCount" ? where.dayCount : keys(path);
    default:
      return keys(path);
  }

  function partOfFlow(path: Path, isOnlyEntry: boolean): readonly string[] {
    const [key, position, ...below] = path;
    if (key !== "accompanyingPersons" || typeof position !== "number") return [keys(path)];
    return [where.accompanyingPersons(isOnlyEntry ? undefined : position + 1), keys(below)];
  }

  function grant(path: Path): readonly string[] {
    const [key, position, ...below] = path;
    if (key !== "grants" || typeof position !== "number") return [keys(path)];
    return [where.grant(position + 1), keys(below)];
  }
}

function written(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

/** Keys as in the file; a position counts from one, as people do. */
function keys(path: Path): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === "number") return `${before} ${key + 1}`;
    return before === "" ? key : `${before}.${key}`;
  }, "");
}
