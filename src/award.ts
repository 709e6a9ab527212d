import { actionRules, callTable } from "./rates/index.js";
import { type AwardCriterion, type Finding, finding } from "./results/finding.js";
import { isProvisional } from "./values/citation.js";

/** Points of the agency's evaluation, whole or half, by criterion. */
export type AwardPoints = Readonly<Record<AwardCriterion, number>>;

/** Whether an evaluation passes: plain JSON. */
export interface Award {
  /** Absent where it cannot be said; a finding says why. */
  readonly passed?: boolean;
  /** The sum of the points. */
  readonly total: number;
  readonly findings: readonly Finding[];
}

const criteria = ["relevance", "projectDesign", "followUp"] as const satisfies readonly AwardCriterion[];

/**
 * Whether the points of an evaluation reach the thresholds of the call: a total, and a share of each criterion's most.
 *
 * @param points what the evaluation gave, whole or half points
 * @returns a finding for each threshold missed, which cites the Programme Guide; no `passed` for a call not known, an
 * action without award criteria, or points that cannot be given
 * @throws TypeError if points are neither whole nor half
 * @example
 * checkAward(2023, "KA122-SCH", { relevance: 15, projectDesign: 30, followUp: 15 }) // => { passed: true, total: 60, findings: [] }
 */
export function checkAward(call: number, action: string, points: AwardPoints): Award {
  for (const criterion of criteria) {
    if (!Number.isInteger(points[criterion] * 2)) throw new TypeError(`${criterion} must be whole or half points`);
  }
  const total = criteria.reduce((sum, criterion) => sum + points[criterion], 0);
  const table = callTable(call);
  if (table === undefined) return { total, findings: [finding("call.unknown", ["call"], { call }, [])] };
  const award = actionRules(table, action)?.action.award;
  if (award === undefined) {
    return { total, findings: [finding("action.not-covered", ["action"], { action, call }, [])] };
  }

  const impossible = criteria.flatMap((criterion) => {
    const { value: max, citations } = award[criterion];
    const given = points[criterion];
    if (given >= 0 && given <= max) return [];
    return [finding("award.out-of-range", ["points", criterion], { criterion, points: given, max }, citations)];
  });
  if (impossible.length > 0) return { total, findings: impossible };

  const missed = criteria.flatMap((criterion) => {
    const min = (award[criterion].value * award.sharePercent.value) / 100;
    const given = points[criterion];
    if (given >= min) return [];
    const params = { criterion, points: given, min };
    return [finding("award.criterion-too-low", ["points", criterion], params, award.sharePercent.citations)];
  });
  const min = award.total.value;
  if (total < min) {
    missed.unshift(finding("award.total-too-low", ["points"], { points: total, min }, award.total.citations));
  }
  const provisional = Object.values(award).find(({ status }) => isProvisional(status));
  const warnings =
    provisional === undefined
      ? []
      : [finding("rate.provisional", [], { table: "actions", status: provisional.status }, provisional.citations)];
  return { passed: missed.length === 0, total, findings: [...missed, ...warnings] };
}
