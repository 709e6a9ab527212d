import type { Issue, RealisedProject } from "erasmus-ka1";
import { proposedFlowId } from "erasmus-ka1/form";
import { parseRealised } from "erasmus-ka1/schema";
import { type Entry, entriesOf, isBlank, type Path, partOf, withoutBlankWords, withValue } from "../entry.js";
import type { Plan } from "../plan.js";
import { asItCost, asItWas } from "./as-it-was.js";

/** What took place, as far as it is understood; where its boxes are, list by list; and why the rest is not. */
export interface TookPlace {
  readonly realised: RealisedProject;
  readonly boxes: Readonly<Record<List, readonly Path[]>>;
  readonly issues: readonly Issue[];
}

/** A list of what took place. */
export type List = "flows" | "preparatoryVisits" | "exceptionalCosts";

/** An entry of what took place, as boxes hold it, and where those are. */
interface Written {
  readonly entry: Entry;
  readonly box: Path;
}

/** What is said of what took place: activities of which somebody says what became of them, and others that were not planned. */
export function tookPlaceOf({ application, settlement }: Plan): TookPlace {
  const took = partOf(settlement, "realised");
  const planned = entriesOf(application["flows"]);
  const ids = planned.map(({ id }) => String(id ?? ""));
  const flows = planned.flatMap((flow, index): readonly Written[] => {
    const said = entriesOf(took["flows"])[index];
    if (said === undefined || isBlank(said["status"])) return [];
    return [{ entry: asItWas(flow, said), box: ["realised", "flows", index] }];
  });
  const added = entriesOf(took[unplanned.flows]).map((flow, index): Written => {
    const own = String(flow["id"] ?? "");
    const id = own === "" || ids.includes(own) ? proposedFlowId(flow, ids) : own;
    ids.push(id);
    return { entry: { status: "completed", ...flow, id }, box: ["realised", "added", index] };
  });
  const [ofFlows, ofVisits, ofCosts] = [
    understood("flows", [...flows, ...added]),
    understood("preparatoryVisits", accepted("preparatoryVisits", application, took)),
    understood("exceptionalCosts", accepted("exceptionalCosts", application, took)),
  ];
  return {
    realised: {
      flows: ofFlows.items,
      ...(ofVisits.items.length === 0 ? {} : { preparatoryVisits: ofVisits.items }),
      ...(ofCosts.items.length === 0 ? {} : { exceptionalCosts: ofCosts.items }),
    },
    boxes: { flows: ofFlows.boxes, preparatoryVisits: ofVisits.boxes, exceptionalCosts: ofCosts.boxes },
    issues: [...ofFlows.issues, ...ofVisits.issues, ...ofCosts.issues],
  };
}

/** Where those are that were not planned. */
export const unplanned = {
  flows: "added",
  preparatoryVisits: "addedVisits",
  exceptionalCosts: "addedCosts",
} as const satisfies Readonly<Record<List, string>>;

/** Planned visits or costs that are ticked, and those that were not planned. */
function accepted(list: List, application: Entry, took: Entry): readonly Written[] {
  const ticked = entriesOf(application[list]).flatMap((planned, index): readonly Written[] => {
    const said = entriesOf(took[list])[index];
    return said?.["took"] === true ? [{ entry: asItCost(planned, said), box: ["realised", list, index] }] : [];
  });
  const added = entriesOf(took[unplanned[list]]).flatMap((entry, index): readonly Written[] =>
    isBlank(entry) ? [] : [{ entry, box: ["realised", unplanned[list], index] }],
  );
  return [...ticked, ...added];
}

/** Each entry is read by itself, so that one that is wrong leaves the others what they are. */
function understood<Of extends List>(
  list: Of,
  written: readonly Written[],
): {
  readonly items: NonNullable<RealisedProject[Of]>;
  readonly boxes: readonly Path[];
  readonly issues: readonly Issue[];
} {
  const read = written.map(({ entry, box }) => {
    const parse = (value: unknown) => parseRealised({ flows: [], [list]: [value] }, { formValues: true });
    const parsed = parse(withoutBlankWords(entry));
    if (parsed.success) return { items: parsed.data[list] ?? [], box, issues: [] };
    const found = parsed.issues.map((issue) => ({ ...issue, path: issue.path.slice(2) }));
    // Only what is written to a file goes without what is wrong.
    const right = found.reduce<unknown>((left, { path }) => withValue(left, path, undefined), entry);
    const again = parse(withoutBlankWords(right));
    return {
      items: again.success ? (again.data[list] ?? []) : [],
      box,
      issues: found.map((issue) => ({ ...issue, path: [...box, ...issue.path] })),
    };
  });
  return {
    items: read.flatMap(({ items }): readonly unknown[] => items) as unknown as NonNullable<RealisedProject[Of]>,
    boxes: read.flatMap(({ items, box }) => (items.length === 0 ? [] : [box])),
    issues: read.flatMap(({ issues }) => issues),
  };
}
