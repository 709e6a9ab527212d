import { computed } from "@preact/signals";
import { type Citation, type Finding, isOpenFinding } from "erasmus-ka1";
import { findings, issues, questions } from "../answer.js";
import type { Path } from "../entry.js";
import { refusalText } from "../said.js";
import { words } from "../words/words.js";

/** What kind of remark it is, the most pressing first. */
export const remarkKinds = ["refused", "missing", "warning", "info"] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** Something to say of the plan, once for all the places that it is about. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly text: string;
  readonly paths: readonly Path[];
  readonly citations: readonly Citation[];
}

/** All that is said of the plan, but for the one warning on provisional values. */
export const remarks = computed((): readonly Remark[] => {
  const { page, findingMessage } = words.value;
  const ofRates = findings.value.filter(({ code }) => code === "base-rate.missing");
  const all: readonly Remark[] = [
    ...issues.value.map((issue): Remark => {
      return { kind: "refused", text: refusalText(issue), paths: [issue.path], citations: [] };
    }),
    // Base rates are looked up in one place: one sentence, and a way to each box, in the order of the form.
    ...(ofRates.length === 0
      ? []
      : [
          {
            kind: "missing" as const,
            text: page.rates.hint,
            paths: questions.value.map(({ path }) => path).filter(([first]) => first === "options"),
            citations: ofRates.flatMap(({ citations }) => citations),
          },
        ]),
    ...findings.value
      .filter(({ code }) => code !== "rate.provisional" && code !== "base-rate.missing")
      .map((each): Remark => {
        return { kind: kindOf(each), text: findingMessage(each), paths: [each.path], citations: each.citations };
      }),
  ];
  return eachTextOnce(all);
});

/** What is said of several places, once. */
export function eachTextOnce(all: readonly Remark[]): readonly Remark[] {
  const byText = new Map<string, Remark>();
  for (const each of all) {
    const key = `${each.kind} ${each.text}`;
    const known = byText.get(key);
    byText.set(key, known === undefined ? each : together(known, each));
  }
  return [...byText.values()];
}

export function kindOf(finding: Finding): RemarkKind {
  if (isOpenFinding(finding)) return "missing";
  return finding.severity === "error" ? "refused" : finding.severity;
}

function together(one: Remark, other: Remark): Remark {
  const known = new Set(one.paths.map((path) => path.join(".")));
  return {
    ...one,
    paths: [...one.paths, ...other.paths.filter((path) => !known.has(path.join(".")))],
    // A citation of one passage is one object.
    citations: [...new Set([...one.citations, ...other.citations])],
  };
}
