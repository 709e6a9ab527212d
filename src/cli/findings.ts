import type { Finding, Severity } from "../index.js";
import { writeCitation } from "./citations.js";
import { printable, type Terminal } from "./terminal.js";
import { type Words, writePath } from "./words/words.js";

const colours = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;

/** Findings, the worst first: what is wrong, where, and the passage that says so. */
export function findingLines(findings: readonly Finding[], words: Words, { style }: Terminal): readonly string[] {
  const order = Object.keys(colours);
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .flatMap((finding) => {
      const severity = style(colours[finding.severity], words.messages.severities[finding.severity]);
      const path = finding.path.length === 0 ? "" : `${writePath(finding.path)}: `;
      const [citation] = finding.citations;
      return [
        `${severity}: ${printable(path + words.findingMessage(finding))}`,
        ...(citation === undefined ? [] : [style("dim", `  ${writeCitation(citation)}`)]),
      ];
    });
}
