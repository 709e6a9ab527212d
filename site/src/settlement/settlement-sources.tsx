import type { Citation } from "erasmus-ka1";
import { leavesOf } from "../answer-pane/leaves-of.js";
import { SourcesOnPaper } from "../answer-pane/print-sources.js";
import { CitedSources } from "../answer-pane/sources-list.js";
import type { Settled } from "./settled.js";

/** The documents that a settlement cites; on paper in one line. */
export function SettlementSources({ of: { settlement, remaining } }: { readonly of: Settled }) {
  const findings = [...settlement.findings, ...(remaining?.findings ?? [])];
  const cited: readonly Citation[] = [
    ...findings.flatMap(({ citations }) => citations),
    ...leavesOf(settlement.explanation).flatMap((leaf) => (leaf.kind === "rate" ? leaf.citations : [])),
  ];
  const names = new Set(cited.map(({ source }) => source));
  const all = { ...settlement.sources, ...remaining?.sources };
  const sources = Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
  const hasReadings = cited.some(({ interpretation }) => interpretation !== undefined);
  return (
    <>
      <CitedSources sources={sources} hasReadings={hasReadings} />
      <SourcesOnPaper sources={sources} hasReadings={hasReadings} />
    </>
  );
}
