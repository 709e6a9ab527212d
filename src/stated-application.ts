import type { Application, ExceptionalCost, Flow, Organisation, PreparatoryVisit } from "./application/application.js";
import type { Draft, DraftFlow } from "./application/draft.js";
import type { MissingValues } from "./application/missing-values.js";
import type { Path } from "./values/path.js";

/** Which entries of a draft's lists are not finished, and what each of them lacks. */
export interface Unfinished {
  readonly flows: ReadonlyMap<number, readonly Path[]>;
  readonly visits: ReadonlyMap<number, readonly Path[]>;
  readonly costs: ReadonlyMap<number, readonly Path[]>;
  readonly members: ReadonlyMap<number, readonly Path[]>;
}

/** The entries that lack something, with what they lack. */
export function unfinishedIn({ flows, visits, costs, members }: MissingValues): Unfinished {
  return {
    flows: lackingOnes(flows),
    visits: lackingOnes(visits),
    costs: lackingOnes(costs),
    members: lackingOnes(members),
  };
}

/** Those of a list that lack something, by position. */
export function lackingOnes(list: readonly (readonly Path[])[]): ReadonlyMap<number, readonly Path[]> {
  return new Map(list.flatMap((missing, index) => (missing.length === 0 ? [] : [[index, missing] as const])));
}

/** No flow has it: an id is a text of at least one letter. */
const NO_FLOW = "";
/** No call has it. */
const NO_ACTIVITY = "";

/**
 * A draft as an application whose lists have as many entries: those that are not finished are stood in for by ones that
 * no rule can decide and no amount rests on, so that every path and every id is that of the draft. What is found about a
 * stand-in is to be left out.
 *
 * @returns `undefined` without call, action and the applicant's country
 */
export function statedApplication(draft: Draft, unfinished: Unfinished): Application | undefined {
  const {
    call,
    action,
    applicant,
    consortium,
    flows = [],
    preparatoryVisits,
    exceptionalCosts,
    refused: _,
    ...rest
  } = draft;
  if (call === undefined || action === undefined || applicant?.country === undefined) return undefined;
  const { country } = applicant;
  return {
    ...rest,
    call,
    action,
    applicant: organisation(applicant, country),
    ...(consortium === undefined
      ? {}
      : { consortium: { members: (consortium.members ?? []).map((member) => organisation(member, country)) } }),
    flows: flows.map((flow, index) =>
      unfinished.flows.has(index) ? standIn(flow, flows.slice(0, index)) : (flow as Flow),
    ),
    ...(preparatoryVisits === undefined
      ? {}
      : {
          preparatoryVisits: preparatoryVisits.map((visit, index) =>
            unfinished.visits.has(index) ? { flow: NO_FLOW, participants: 1 } : (visit as PreparatoryVisit),
          ),
        }),
    ...(exceptionalCosts === undefined
      ? {}
      : {
          exceptionalCosts: exceptionalCosts.map(
            (cost, index): ExceptionalCost =>
              unfinished.costs.has(index)
                ? { type: "entry-requirements", flow: NO_FLOW, persons: 1, realCost: 0 }
                : (cost as ExceptionalCost),
          ),
        }),
  } as Application;
}

/** Its participants count where all are counted, and visits and costs may name it. */
function standIn({ id = NO_FLOW, participants = 0 }: DraftFlow, before: readonly DraftFlow[]): Flow {
  const isTaken = before.some((other) => other.id === id);
  return { id: isTaken ? NO_FLOW : id, activity: NO_ACTIVITY, participants };
}

type Partly = NonNullable<Draft["applicant"]>;

/** A list of grants with an unfinished one is not stated yet: each of them may count against the organisation. */
function organisation({ grants, ...rest }: Partly, country: string): Organisation {
  const isStated = grants?.every((grant) => grant.call !== undefined && grant.action !== undefined) === true;
  const stated = isStated ? { grants } : {};
  return { ...rest, country: rest.country ?? country, ...stated } as Organisation;
}
