import type { Draft, Issue } from "erasmus-ka1";
import { parseRealised } from "erasmus-ka1/schema";
import { type Entry, entriesOf, isBlank, isEntry, valueAt, withValue } from "../entry.js";
import { readAward } from "./award-boxes.js";
import { saidOtherwise } from "./said-otherwise.js";
import { type List, unplanned } from "./took-place.js";

interface ReadSettlement {
  /** As the boxes hold it; absent where there is none. */
  readonly settlement?: Entry;
  /** Paths are those of the file. */
  readonly issues: readonly Issue[];
}

/** The award and what took place as a file has them beside a plan, as the boxes hold them: what was otherwise than planned. */
export function readSettlement(plan: Draft, award: unknown, realised: unknown): ReadSettlement {
  const { award: own, issues: ofAward } = award === undefined ? { award: {}, issues: [] } : readAward(award);
  const { took, issues: ofTaken } = readTaken(plan, realised);
  const settlement = {
    ...(isBlank(own) ? {} : { award: { ...own } }),
    ...(isBlank(took) ? {} : { realised: took }),
  };
  return {
    ...(isBlank(settlement) ? {} : { settlement }),
    issues: [...ofAward.map((issue) => ({ ...issue, path: ["award", ...issue.path] })), ...ofTaken],
  };
}

function readTaken(plan: Draft, realised: unknown): { readonly took: Entry; readonly issues: readonly Issue[] } {
  if (realised === undefined) return { took: {}, issues: [] };
  const { read, issues } = understood(realised);
  const flows = plan.flows ?? [];
  const ids = flows.map(({ id }) => id);
  const took = new Map(read.flows.map((flow) => [flow.id, flow]));
  const said = flows.map((planned): Entry => {
    const flow = planned.id === undefined ? undefined : took.get(planned.id);
    if (flow === undefined) return {};
    const { status = "completed", ...rest } = flow;
    return { ...saidOtherwise({ ...planned }, rest), status };
  });
  const added = [...took.values()].filter(({ id }) => !ids.includes(id));
  return {
    took: {
      ...(isBlank(said) ? {} : { flows: said }),
      ...(added.length === 0 ? {} : { added }),
      ...taken("preparatoryVisits", plan.preparatoryVisits ?? [], read.preparatoryVisits ?? []),
      ...taken("exceptionalCosts", plan.exceptionalCosts ?? [], read.exceptionalCosts ?? []),
    },
    issues: issues.map((issue) => ({ ...issue, path: ["realised", ...issue.path] })),
  };
}

/** Visits and costs have no names: each is the first of the plan that it is likest to; others were not planned. */
function taken(list: Exclude<List, "flows">, planned: readonly object[], realised: readonly object[]): Entry {
  const left = realised.map((each): Entry => ({ ...each }));
  const said = planned.map((each): Entry => {
    const entry: Entry = { ...each };
    const at = [alike, ofSameKind].map((is) => left.findIndex((other) => is(entry, other))).find((found) => found >= 0);
    const [own] = at === undefined ? [] : left.splice(at, 1);
    return own === undefined ? {} : { ...saidOtherwise(entry, own), took: true };
  });
  return { ...(isBlank(said) ? {} : { [list]: said }), ...(left.length === 0 ? {} : { [unplanned[list]]: left }) };
}

const alike = (one: Entry, other: Entry) => JSON.stringify(one) === JSON.stringify(other);
const ofSameKind = (one: Entry, other: Entry) => one["flow"] === other["flow"] && one["type"] === other["type"];

/** What is right of it: one value that is wrong takes nothing else with it. */
function understood(written: unknown) {
  const parsed = parseRealised(written, { formValues: true });
  if (parsed.success) return { read: parsed.data, issues: [] };
  const { issues } = parsed;
  const right = issues.reduce<unknown>((left, { path }) => withValue(left, path, undefined), written);
  const flows = entriesOf(valueAt(right, ["flows"])).filter((flow) => !isBlank(flow));
  const again = parseRealised({ ...(isEntry(right) ? right : {}), flows }, { formValues: true });
  return { read: again.success ? again.data : { flows: [] }, issues };
}
