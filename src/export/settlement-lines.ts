import type { Draft } from "../application/draft.js";
import type { ProjectAward, RealisedProject } from "../application/realised.js";
import { grantOf } from "../grant.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import type { Settled, SettledFlow } from "../settle.js";
import { withDuration } from "../settlement/part-of.js";
import { atPosition, withPaths } from "../settlement/to-realised.js";
import type { Path } from "../values/path.js";
import { type BookLine, bookLines } from "./book-lines.js";

/** What took place in the shape of an application; mobilities of which nothing is reported follow. */
export function realisedDraft({ application }: ProjectAward, realised: RealisedProject): Draft {
  const reported = new Set(realised.flows.map(({ id }) => id));
  return {
    ...application,
    flows: [...realised.flows.map(withDuration), ...application.flows.filter(({ id }) => !reported.has(id))],
    preparatoryVisits: realised.preparatoryVisits ?? [],
    exceptionalCosts: realised.exceptionalCosts ?? [],
  };
}

/** The lines of a settlement, mobility by mobility; one of which nothing is paid has a line that says what became of it. */
export function settlementLines(
  draft: Draft,
  { settlement, kept, claimed, open }: Settled,
  messages: Messages,
): readonly BookLine[] {
  const { positions, start } = kept;
  const { grant, range } = grantOf(start);
  const ends = grant.total === undefined ? { range: range() } : {};
  const pathOf = (path: Path) => atPosition(path, positions);
  const own = bookLines(start.application, { grant, ...ends, isOpen: () => false }).map((line): BookLine => {
    const { flow, tree, otherwise } = line;
    return {
      ...line,
      ...(flow === undefined ? {} : { flow: positions.flows[flow] ?? flow }),
      ...(tree === undefined ? {} : { tree: withPaths(tree, pathOf) }),
      ...(otherwise === undefined ? {} : { otherwise: withPaths(otherwise, pathOf) }),
    };
  });
  const states = new Map(settlement.flows.map((each) => [each.flow, each]));
  const ofFlows = (draft.flows ?? []).flatMap(({ id = "" }, flow): readonly BookLine[] => {
    const lines = [
      ...own.filter((line) => line.flow === flow),
      ...claimed
        .filter((line) => line.flow === id)
        .map(({ category, who, amount, explanation, needsApproval }) => ({
          ...{ flow, category, who, amount, needsApproval },
          ...(explanation === undefined ? {} : { tree: withPaths(explanation, (path) => path.slice(1)) }),
        })),
      ...open
        .filter((each) => each.flow === id)
        .flatMap((each) => each.categories.map((category) => ({ flow, category, needsApproval: true }))),
    ];
    const state = states.get(id);
    const isPaid = state?.status === "kept" || state?.status === "force-majeure";
    if (state === undefined || (isPaid && lines.length > 0)) return lines;
    return [{ flow, amount: "0.00", needsApproval: false, remark: remarkOf(state, messages) }, ...lines];
  });
  return [...ofFlows, ...own.filter(({ flow }) => flow === undefined)];
}

function remarkOf({ status, rules, amount }: SettledFlow, { settlement, rules: titles }: Messages) {
  const state = settlement.flowStatuses[status];
  if (rules === undefined) return { state };
  return {
    state,
    reason: settlement.breaks(
      rules.map((rule) => nameOf(titles, rule)),
      amount,
    ),
  };
}
