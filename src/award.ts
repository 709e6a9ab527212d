import { provisional } from "./provisional.js";
import { type ActionTables, actionIds, actionTables, callTable, type LoadedCall, neighbours } from "./rates/index.js";
import { eachOnce, type Finding, finding } from "./results/finding.js";
import { actionNotCovered, callUnknown } from "./rules/facts/not-known.js";
import type { Sources } from "./values/citation.js";
import { entry } from "./values/entry.js";

/**
 * Points of the agency's evaluation, whole or half, by criterion: `relevance`, `projectDesign`, `followUp` of a short-term
 * project.
 */
export type AwardPoints = Readonly<Record<string, number>>;

/** Whether an evaluation passes: plain JSON. */
export interface Award {
  /** Absent where it cannot be decided; a finding says why. */
  readonly passed?: boolean;
  /** The sum of the points. */
  readonly total: number;
  readonly findings: readonly Finding[];
  /** The documents that the citations name. */
  readonly sources: Sources;
}

/**
 * Whether the points of an evaluation reach the thresholds of the call: a minimum total, and a share of each
 * criterion's maximum.
 *
 * @param points what the evaluation gave, whole or half points, for each criterion of the action
 * @returns a finding for each threshold missed, citing the Programme Guide; no `passed` for an unknown call, an action
 * without award criteria, or points that cannot be given
 * @throws TypeError if points are neither whole nor half, if a criterion has none, or if there is no such criterion
 * @example
 * const { passed, total } = checkAward(2023, "KA122-SCH", { relevance: 15, projectDesign: 30, followUp: 15 });
 * [passed, total] // => [true, 60]
 */
export function checkAward(call: number, action: string, points: AwardPoints): Award {
  for (const [criterion, given] of Object.entries(points)) {
    if (typeof given !== "number" || !Number.isInteger(given * 2))
      throw new TypeError(`${criterion} must be whole or half points`);
  }
  const total = Object.values(points).reduce((sum, given) => sum + given, 0);
  const table = callTable(call);
  if (table === undefined) return undecided(total, callUnknown(call));
  const [first, other] = actionTables(table, action) ?? [];
  const notCovered = () => undecided(total, actionNotCovered(table, action, withCriteria(table)));
  if (first === undefined) return notCovered();
  const award = awardUnder(first, points, total);
  if (award === undefined || other === undefined) return award ?? notCovered();
  const otherwise = awardUnder(other, points, total);
  if (otherwise === undefined) return notCovered();
  const sources = { ...award.sources, ...otherwise.sources };
  const findings = eachOnce([...award.findings, ...otherwise.findings]);
  if (award.passed === otherwise.passed) return { ...award, findings, sources };
  // Of a call without an edition of its own the two neighbours decide differently (I17).
  const [callBefore, callAfter] = neighbours(call);
  const open = finding("rule.undecided", ["points"], { rule: "award", callBefore, callAfter }, []);
  return { total, findings: [open, ...findings], sources };
}

/**
 * The criteria by which an evaluation gives points.
 *
 * @returns their names, in the order of the guide; none for an unknown call, or an action without award criteria
 * @example awardCriteria(2026, "KA120-SCH") // => ["relevance", "objectives", "activities", "management"]
 */
export function awardCriteria(call: number, action: string): readonly string[] {
  const table = callTable(call);
  const tables = table === undefined ? [] : (actionTables(table, action) ?? []);
  return [...new Set(tables.flatMap(({ action: { award } }) => Object.keys(award?.criteria ?? {})))];
}

/** The actions with award criteria. */
function withCriteria(table: LoadedCall): readonly string[] {
  const isAwarded = (id: string) =>
    actionTables(table, id)?.every(({ action: { award } }) => award !== undefined) === true;
  return actionIds(table.fields).filter(isAwarded);
}

/** The evaluation under one table of the call; `undefined` where the action has no award criteria. */
function awardUnder({ id: action, action: table, field }: ActionTables, points: AwardPoints, total: number) {
  const { award } = table;
  if (award === undefined) return undefined;
  const criteria = Object.entries(award.criteria).map(([criterion, most]) => {
    const given = entry(points, criterion);
    if (given === undefined) throw new TypeError(`${criterion} has no points`);
    return { criterion, most, given, path: ["points", criterion] };
  });
  const other = Object.keys(points).find((criterion) => !Object.hasOwn(award.criteria, criterion));
  if (other !== undefined) throw new TypeError(`${action} has no criterion ${other}`);

  const impossible = criteria.flatMap(({ criterion, most: { value: max, citations }, given, path }) =>
    given >= 0 && given <= max
      ? []
      : [finding("award.out-of-range", path, { criterion, points: given, max }, citations)],
  );
  if (impossible.length > 0) return undecided(total, ...impossible);

  const missed = criteria.flatMap(({ criterion, most, given, path }) => {
    const min = (most.value * award.sharePercent.value) / 100;
    const { citations } = award.sharePercent;
    return given >= min ? [] : [finding("award.criterion-too-low", path, { criterion, points: given, min }, citations)];
  });
  const { value: min, citations } = award.total;
  if (total < min) missed.unshift(finding("award.total-too-low", ["points"], { points: total, min }, citations));
  const grounds = [...Object.values(award.criteria), award.total, award.sharePercent];
  return {
    passed: missed.length === 0,
    total,
    findings: [...missed, ...provisional(grounds)],
    sources: field.sources,
  };
}

function undecided(total: number, ...findings: readonly Finding[]): Award {
  return { total, findings, sources: {} };
}
