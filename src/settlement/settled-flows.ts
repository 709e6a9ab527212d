import type { Flow } from "../application/application.js";
import type { ProjectAward, RealisedFlow, RealisedProject } from "../application/realised.js";
import type { Grant } from "../grant.js";
import type { RuleId } from "../rules/index.js";
import type { SummaryCells } from "../summary.js";
import { isObject } from "../values/is-object.js";
import { difference } from "../values/money.js";
import { cellsOf, nothing, type Realised } from "./amounts.js";
import type { Kept } from "./kept.js";
import { withDuration } from "./part-of.js";

/** What became of a mobility that was awarded, or that took place. Amounts are EUR with two decimals. */
export interface SettledFlow {
  /** Its id. */
  readonly flow: string;
  readonly activity: string;
  /**
   * `kept`: it took place and is paid. `not-kept`: it took place and breaks a rule. `undecided`: which of the two is not
   * known. `not-reported`: it was awarded, and nothing is said of it.
   */
  readonly status: "kept" | "not-kept" | "undecided" | "cancelled" | "force-majeure" | "not-reported";
  /** What the awarded application comes to for it; absent where it was not awarded. */
  readonly planned?: SummaryCells;
  /** What is kept of it. A cell that is not known is absent. */
  readonly realised: SummaryCells;
  /** What is kept less what was planned; absent where one of the two is not known. */
  readonly difference?: string;
  /** What took place otherwise than it was awarded. */
  readonly changes: readonly FlowChange[];
  /** `not-kept` only: the rules that it breaks. */
  readonly rules?: readonly RuleId[];
  /** `not-kept` only: what it would have been worth; absent where that is not known. */
  readonly amount?: string;
}

/** A value of a flow that is not as it was awarded: plain JSON, absent where there is none. */
export interface FlowChange {
  readonly key: string;
  readonly planned?: unknown;
  readonly realised?: unknown;
}

/** Every flow that was awarded, then those that only took place. */
export function settledFlows(
  award: ProjectAward,
  realised: RealisedProject,
  planned: Grant,
  kept: Kept,
  amounts: Realised,
): readonly SettledFlow[] {
  const awarded = new Map(award.application.flows.map((flow) => [flow.id, flow]));
  const tookPlace = new Map(realised.flows.map((flow) => [flow.id, withDuration(flow)]));
  const rows = new Map(planned.summary.flows.map((row) => [row.flow, cellsOf(row)]));
  const broken = new Map(kept.broken.map((each) => [each.flow, each]));
  return [...new Map([...awarded, ...tookPlace])].map(([id, { activity }]): SettledFlow => {
    const [before, after] = [awarded.get(id), tookPlace.get(id)];
    const { rules, amount } = broken.get(id) ?? {};
    const own = amounts.flow(id) ?? (kept.undecided.has(id) ? {} : nothing);
    const row = before === undefined ? nothing : rows.get(id);
    const isKnown = row?.total !== undefined && own.total !== undefined;
    return {
      flow: id,
      activity,
      status: after === undefined ? "not-reported" : rules !== undefined ? "not-kept" : statusOf(after, kept),
      ...(before === undefined || row === undefined ? {} : { planned: row }),
      realised: own,
      ...(isKnown ? { difference: difference(row.total, own.total) } : {}),
      changes: before === undefined || after === undefined ? [] : changesOf(before, after),
      ...(rules === undefined ? {} : { rules }),
      ...(amount === undefined ? {} : { amount }),
    };
  });
}

function statusOf({ id, status = "completed" }: RealisedFlow, { undecided }: Kept): SettledFlow["status"] {
  if (status !== "completed") return status;
  return undecided.has(id) ? "undecided" : "kept";
}

/** What only a reader looks at, or what says itself what became of the flow. */
const notCompared: ReadonlySet<string> = new Set(["notes", "status", "forceMajeure"]);

function changesOf(before: Flow, after: RealisedFlow): readonly FlowChange[] {
  const [planned, realised] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...planned.keys(), ...realised.keys()])].flatMap((key): readonly FlowChange[] => {
    const [old, now]: readonly unknown[] = [planned.get(key), realised.get(key)];
    if (notCompared.has(key) || textOf(old) === textOf(now)) return [];
    return [{ key, ...(old === undefined ? {} : { planned: old }), ...(now === undefined ? {} : { realised: now }) }];
  });
}

/** The same text for the same value, in whatever order its keys are. */
function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(
          Object.keys(part)
            .sort()
            .map((key) => [key, part[key]]),
        )
      : part,
  );
}
