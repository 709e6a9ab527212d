import { computed, effect, signal } from "@preact/signals";
import {
  type Finding,
  type Issue,
  mostPlanned,
  type ProjectAward,
  type RealisedProject,
  type Remaining,
  remaining,
  type Settlement,
  settle,
} from "erasmus-ka1";
import { parseApplication } from "erasmus-ka1/schema";
import { answered, draft, issues as issuesOfPlan, options, withPlaces } from "../answer.js";
import type { Path } from "../entry.js";
import { readPlaces } from "../places.js";
import { awardBoxes } from "./award-boxes.js";
import { tookPlaceOf } from "./took-place.js";

/*
 * What the package says of the award and of what took place. The plan, as it is filled in, is the project that was awarded:
 * what is changed there changes this.
 */

const beside = computed(() => awardBoxes(answered.value));
const took = computed(() => tookPlaceOf(answered.value));

/** Why something of the settlement cannot be understood; paths are those of the boxes. */
export const settlementIssues = computed((): readonly Issue[] => [...beside.value.issues, ...took.value.issues]);

const hasNames = computed(() =>
  took.value.realised.flows.some(({ origin, venue }) =>
    [origin, venue].some((place) => place !== undefined && !("latitude" in place)),
  ),
);
effect(() => {
  if (hasNames.value) void readPlaces();
});

const realised = computed((): RealisedProject => {
  const { realised: read } = took.value;
  const { draft: known } = withPlaces({ flows: read.flows });
  // Looked up were the names of places: whole flows stay whole.
  return { ...read, flows: (known.flows ?? []) as RealisedProject["flows"] };
});

/** What was awarded, once the plan is complete and the grant is filled in. */
const award = computed((): ProjectAward | undefined => {
  const { total, ...others } = beside.value.award;
  if (issuesOfPlan.value.length > 0 || total === undefined) return undefined;
  const read = parseApplication(draft.value);
  return read.success ? { ...others, total, application: read.data } : undefined;
});

/** What the agency's letters say. */
export const settlementOptions = computed(() => beside.value.options);

/** Each planned activity is a settlement of its own: of more, none is shown before somebody asks, so that typing never waits. */
const AT_ONCE = 12;

/** Whether somebody wants to know of each planned activity what it would add, however many there are. */
export const isEachAsked = signal(false);

/** A settlement, and what it was made from. */
export interface Settled {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  readonly settlement: Settlement;
  /** What can still be done: only where something that was planned is not reported. */
  readonly remaining: Remaining | undefined;
  /** Whether so much of it is planned that nobody says of each what it would add. */
  readonly isTooMuchPlanned: boolean;
}

/** What the project may keep; or why nobody can say it yet. */
export const settled = computed((): Settled | "plan-open" | "total-missing" | "refused" => {
  if (isPlanOpen.value) return "plan-open";
  if (settlementIssues.value.length > 0) return "refused";
  if (award.value === undefined) return "total-missing";
  const given = { ...options.value, ...settlementOptions.value };
  const reported = new Set(realised.value.flows.map(({ id }) => id));
  const open = award.value.application.flows.filter(({ id }) => !reported.has(id));
  const isTooMuchPlanned = open.length > mostPlanned;
  const planned = open.length <= AT_ONCE || (isEachAsked.value && !isTooMuchPlanned) ? open : [];
  return {
    award: award.value,
    realised: realised.value,
    settlement: settle(award.value, realised.value, given),
    remaining:
      open.length === 0
        ? undefined
        : remaining(award.value, realised.value, planned, { ...given, explanations: false }),
    isTooMuchPlanned,
  };
});

/** Whether the plan lacks something that every awarded project has: an accreditation has no activities to settle. */
const isPlanOpen = computed(
  () =>
    issuesOfPlan.value.length > 0 || !parseApplication(draft.value).success || (draft.value.flows ?? []).length === 0,
);

/** What a settlement finds, and what matters for what can still be done, with the paths of their boxes. */
export const settlementFindings = computed((): readonly Finding[] => {
  const now = settled.value;
  return typeof now === "string" ? [] : now.settlement.findings.filter(isTold).map(inBoxes);
});
export const remainingFindings = computed((): readonly Finding[] => {
  const now = settled.value;
  if (typeof now === "string" || now.remaining === undefined) return [];
  // What the settlement finds is said there.
  const said = new Set(settlementFindings.value.map(keyOf));
  return now.remaining.findings
    .filter(isTold)
    .map(inBoxes)
    .filter((each) => !said.has(keyOf(each)));
});

/** That places will be looked up is nothing to say; of what is not reported yet the page says how many there are. */
const isTold = ({ code }: Finding) => code !== "place.unresolved" && code !== "mobility.not-reported";
const keyOf = ({ code, path, params }: Finding) => JSON.stringify([code, path, params]);

function inBoxes(finding: Finding): Finding {
  return { ...finding, path: boxOf(finding.path) };
}

/** The box of a place in what was settled. What is of the project itself is in the plan. */
export function boxOf(path: Path): Path {
  const [part, list, position, ...rest] = path;
  if (part === "planned" && typeof list === "number") return openBox(list, path.slice(2));
  if (part === "award" && list === "application") {
    const isWhole = position === "flows" && rest.length === 1;
    return isWhole ? ["realised", "flows", ...rest] : [position ?? "", ...rest].filter((each) => each !== "");
  }
  if (part !== "realised" || typeof position !== "number") return path;
  if (list !== "flows" && list !== "preparatoryVisits" && list !== "exceptionalCosts") return path;
  return [...(took.value.boxes[list][position] ?? ["realised", list]), ...rest];
}

/** The box of what is still planned, by its position among that. */
function openBox(position: number, rest: Path): Path {
  const now = settled.value;
  if (typeof now === "string") return ["realised", "flows"];
  const id = now.remaining?.planned[position]?.flow;
  const index = now.award.application.flows.findIndex((flow) => flow.id === id);
  return ["realised", "flows", index, ...rest];
}

/** What a settlement says of a planned activity, or of one that was not planned, by the path of its boxes. */
export function settledAt(path: Path): Settlement["flows"][number] | undefined {
  const now = settled.value;
  if (typeof now === "string") return undefined;
  const [, list, index] = path;
  const isPlanned = list === "flows" && typeof index === "number";
  const key = path.join(".");
  const position = took.value.boxes.flows.findIndex((box) => box.join(".") === key);
  const id = isPlanned ? now.award.application.flows[index]?.id : now.realised.flows[position]?.id;
  return now.settlement.flows.find(({ flow }) => flow === id);
}
