import { computed, type ReadonlySignal } from "@preact/signals";
import { type Finding, type Issue, isOpenFinding, type Severity } from "erasmus-ka1";
import { findings, issues } from "./answer.js";
import { fieldAt } from "./description.js";
import type { Path } from "./entry.js";
import { sentence } from "./sentence.js";
import { isOfSettlement } from "./settlement/is-of-settlement.js";
import { settlementFindings, settlementIssues } from "./settlement/settled.js";
import { words } from "./words/words.js";

/** Something to say at a place of the form. */
export interface Said {
  readonly path: Path;
  readonly severity: Severity;
  readonly text: string;
}

/** What is said of each place, by its path with dots. What is said again is the same list as before. */
export const saidByPath = byPlace(
  () => issues.value,
  () => findings.value,
);

/** The same of the boxes of a settlement. */
const saidOfSettlement = byPlace(
  () => settlementIssues.value,
  () => settlementFindings.value,
);

function byPlace(
  refused: () => readonly Issue[],
  found: () => readonly Finding[],
): ReadonlySignal<ReadonlyMap<string, readonly Said[]>> {
  let last: ReadonlyMap<string, readonly Said[]> = new Map();
  return computed(() => {
    const { findingMessage } = words.value;
    const said: readonly Said[] = [
      ...refused().map((issue): Said => ({ path: issue.path, severity: "error", text: refusalText(issue) })),
      ...found()
        .filter((each) => !isOpenFinding(each))
        .map((each): Said => ({ path: each.path, severity: each.severity, text: findingMessage(each) })),
    ];
    const byPath = new Map<string, Said[]>();
    for (const each of said) {
      const key = each.path.join(".");
      const list = byPath.get(key) ?? [];
      byPath.set(key, list);
      if (!list.some(({ text }) => text === each.text)) list.push(each);
    }
    const before = last;
    last = new Map(
      [...byPath].map(([key, list]) => {
        const old = before.get(key);
        return [key, old !== undefined && JSON.stringify(old) === JSON.stringify(list) ? old : list];
      }),
    );
    return last;
  });
}

const nothing: readonly Said[] = [];

/** What is said of one place. */
export function saidAt(path: Path): readonly Said[] {
  const byPath = isOfSettlement(path) ? saidOfSettlement : saidByPath;
  return byPath.value.get(path.join(".")) ?? nothing;
}

/** Why a value is refused. What a person chooses from a list, a file writes as a code or as coordinates: not so here. */
export function refusalText(issue: Issue): string {
  const { page, issueMessage } = words.value;
  const kind = fieldAt.value(issue.path)?.kind;
  return sentence(kind === "country" || kind === "place" ? page.notInList : issueMessage(issue));
}
