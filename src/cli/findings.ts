import type { Application, Finding, Severity } from "../index.js";
import { citationLines } from "./citations.js";
import { printable, type Terminal } from "./terminal.js";
import { whereOf } from "./where.js";
import type { Words } from "./words/words.js";

const colours = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;

/** Findings, the worst first: what is wrong, where, and all the passages that say so. */
export function findingLines(
  findings: readonly Finding[],
  application: Application,
  words: Words,
  out: Terminal,
): readonly string[] {
  const order = Object.keys(colours);
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .flatMap((finding) => {
      const severity = out.style(colours[finding.severity], words.messages.severities[finding.severity]);
      const where = whereOf(finding.path, application, words);
      const said = `${where === "" ? "" : `${where}: `}${words.findingMessage(finding)}`;
      // What each value rests on stands beside it in `ka1 explain` and `ka1 rates`; here it would bury the rest.
      const citations = finding.code === "rate.provisional" ? [] : finding.citations;
      return [out.fold(`${severity}: ${printable(said)}`), ...citationLines(citations, words, out)];
    });
}
