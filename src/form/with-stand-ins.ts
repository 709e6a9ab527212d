import type { Draft, DraftFlow } from "../application/draft.js";
import type { ActionTables } from "../rates/index.js";
import type { Path } from "../values/path.js";
import { programmeCountryCodes } from "./country-options.js";

/** A draft of which more can be said, and what is not the draft's own. */
export interface WithStandIns {
  readonly lookedAt: Draft;
  /** The paths of what stands in for values that are missing; they are to be asked for. */
  readonly standIns: readonly Path[];
}

/**
 * Without the applicant's country no rule looks at anything, and without its id and participants none looks at a flow.
 * With something in their place it is seen what else is missing: the round need not wait for the country, nor the
 * destination for the number of participants.
 */
export function withStandIns(draft: Draft, tables: readonly ActionTables[]): WithStandIns {
  const standIns: Path[] = [];
  const flows = draft.flows && withFlows(draft.flows, freeId(draft), standIns);
  const isCountryOpen = draft.applicant?.country === undefined;
  if (isCountryOpen) standIns.push(["applicant", "country"]);
  return {
    lookedAt: {
      ...draft,
      ...(isCountryOpen ? { applicant: { ...draft.applicant, country: freeCountry(draft, tables) } } : {}),
      ...(flows === undefined ? {} : { flows }),
    },
    standIns,
  };
}

function withFlows(flows: readonly DraftFlow[], free: string, standIns: Path[]): readonly DraftFlow[] {
  const seen = new Set<string>();
  return flows.map((flow, index) => {
    const { id, participants } = flow;
    // Of two flows with one id, the second has none.
    const hasId = id !== undefined && !seen.has(id);
    if (hasId) seen.add(id);
    else standIns.push(["flows", index, "id"]);
    if (participants === undefined) standIns.push(["flows", index, "participants"]);
    return {
      ...flow,
      id: hasId ? id : `${free}${index}`,
      participants: participants ?? fewestParticipants(flow),
    };
  });
}

/** As many as the flow speaks of. */
function fewestParticipants(flow: DraftFlow): number {
  return Math.max(
    1,
    flow.participantsWithFewerOpportunities ?? 0,
    flow.linguisticSupportParticipants ?? 0,
    flow.graduates ?? 0,
    flow.preDepartureTraining?.participants ?? 0,
    flow.people?.length ?? 0,
    ...Object.values(flow.notRequested ?? {}).map((persons) => persons ?? 0),
  );
}

/** With which no id begins that the draft has or names. */
function freeId({ flows = [], preparatoryVisits = [], exceptionalCosts = [] }: Draft): string {
  const ids = [...flows.map(({ id }) => id), ...[...preparatoryVisits, ...exceptionalCosts].map(({ flow }) => flow)];
  let free = "-";
  while (ids.some((id) => id?.startsWith(free) === true)) free += "-";
  return free;
}

/** One that the draft does not speak of: what is of the applicant's own country is asked once that is known. */
function freeCountry(draft: Draft, tables: readonly ActionTables[]): string {
  const text = JSON.stringify(draft);
  const codes = programmeCountryCodes(tables);
  return codes.find((code) => !text.includes(JSON.stringify(code))) ?? codes[0] ?? "";
}
