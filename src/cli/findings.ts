import type { Application, Draft, Finding, Severity } from "../index.js";
import type { SettlementParts } from "../messages/index.js";
import { citationLines } from "./citations.js";
import { missingRates, missingRatesText } from "./missing-rates.js";
import { printable, type Terminal } from "./terminal.js";
import { whereOf } from "./where.js";
import type { Words } from "./words/words.js";

const colours = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;

/** Findings, the worst first: what is wrong, where, and all the passages that say so. */
export function findingLines(
  findings: readonly Finding[],
  application: Application | Draft | SettlementParts,
  words: Words,
  out: Terminal,
): readonly string[] {
  const order = Object.keys(colours);
  const linesOf = ({ severity: kind, citations }: Pick<Finding, "severity" | "citations">, said: string) => {
    const severity = out.style(colours[kind], words.messages.severities[kind]);
    return [out.fold(`${severity}: ${printable(said)}`), ...citationLines(citations, words, out)];
  };
  const told = new Set<string>();
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .flatMap((finding) => {
      if (finding.code === "base-rate.missing") {
        // One for each category and group would bury the rest.
        const { agency } = finding.params;
        if (told.has(agency)) return [];
        told.add(agency);
        const ofAgency = missingRates(findings).filter(({ params }) => params.agency === agency);
        const citations = ofAgency.flatMap((each) => each.citations);
        return linesOf({ severity: finding.severity, citations }, missingRatesText(ofAgency, agency, words));
      }
      const message = words.findingMessage(finding);
      const where = namesItself(finding, message) ? "" : whereOf(finding.path, application, words);
      const said = `${where === "" ? "" : `${where}: `}${message}`;
      // What each value rests on stands beside it in `ka1 explain` and `ka1 rates`; here it would bury the rest.
      const citations = finding.code === "rate.provisional" ? [] : finding.citations;
      return linesOf({ severity: finding.severity, citations }, said);
    });
}

/** What is said of a mobility of a settlement begins with its name, or has it: that is where it is. */
function namesItself({ path, params }: Finding, message: string): boolean {
  const isOfSettlement = path[0] === "award" || path[0] === "realised" || path[0] === "planned";
  return isOfSettlement && "flow" in params && message.includes(String(params.flow));
}
