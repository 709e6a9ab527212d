import type { RealisedProject } from "../application/realised.js";
import type { Grant, GrantLine } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import { input } from "../results/explanation.js";
import { type Finding, finding } from "../results/finding.js";
import type { Citation } from "../values/citation.js";
import { centsOfResult, formatCents, toCents } from "../values/money.js";
import type { OpenCells } from "./amounts.js";

/** What is claimed for mobilities given up or broken off by force majeure. */
export interface ForceMajeure {
  /** The caller's amounts; the agency must approve each. */
  readonly lines: readonly GrantLine[];
  /** The categories of them that are not known. */
  readonly open: readonly OpenCells[];
  readonly findings: readonly Finding[];
}

/** Where nothing can be claimed. */
export const nothingClaimed: ForceMajeure = { lines: [], open: [], findings: [] };

/**
 * The amounts of mobilities with force majeure (I45): there is no formula, so they are the caller's. A category that is left
 * out, and for which the mobility was awarded something, is not known.
 *
 * @param planned the grant of the application
 */
export function forceMajeureOf(
  { flows }: RealisedProject,
  planned: Grant,
  citations: readonly Citation[],
  withExplanation: boolean,
): ForceMajeure {
  const lines: GrantLine[] = [];
  const findings: Finding[] = [];
  const open: OpenCells[] = [];
  for (const [index, { id, status, forceMajeure: claimed = {} }] of flows.entries()) {
    const at = ["realised", "flows", index, "forceMajeure"];
    if (status !== "force-majeure") {
      const isClaimed = categories.some((category) => claimed[category] !== undefined);
      if (isClaimed) findings.push(finding("force-majeure.not-flagged", at, { flow: id }, citations));
      continue;
    }
    for (const category of categories) {
      const amount = claimed[category];
      if (amount === undefined || toCents(amount) === 0) continue;
      const text = formatCents(toCents(amount));
      lines.push({
        id: `${id}/${category}/force-majeure`,
        category,
        flow: id,
        who: "participants",
        amount: text,
        needsApproval: true,
        ...(withExplanation ? { explanation: input([...at, category], text) } : {}),
      });
      findings.push(finding("force-majeure.needs-approval", [...at, category], { flow: id, amount: text }, citations));
      const awarded = planned.summary.flows.find(({ flow }) => flow === id)?.[category];
      if (awarded === undefined || toCents(amount) <= centsOfResult(awarded)) continue;
      const params = { flow: id, category, claimed: text, awarded };
      findings.push(finding("force-majeure.over-award", [...at, category], params, citations));
    }
    const leftOut = askedFor(id, planned).filter((category) => claimed[category] === undefined);
    if (leftOut.length === 0) continue;
    open.push({ flow: id, categories: leftOut });
    findings.push(finding("force-majeure.not-claimed", at, { flow: id, categories: leftOut }, citations));
  }
  return { lines, open, findings };
}

/** The categories in which a mobility was awarded something; of one that was not awarded, or not priced, all may be. */
function askedFor(id: string, { summary }: Grant): readonly Category[] {
  const row = summary.flows.find(({ flow }) => flow === id);
  return row === undefined ? categories : categories.filter((category) => row[category] !== "0.00");
}
