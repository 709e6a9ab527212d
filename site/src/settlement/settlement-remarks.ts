import { computed } from "@preact/signals";
import type { Finding } from "erasmus-ka1";
import { eachTextOnce, kindOf, type Remark } from "../answer-pane/remarks.js";
import { refusalText } from "../said.js";
import { words } from "../words/words.js";
import { remainingFindings, settlementFindings, settlementIssues } from "./settled.js";

const remark = (finding: Finding): Remark => ({
  kind: kindOf(finding),
  text: words.value.findingMessage(finding),
  paths: [finding.path],
  citations: finding.citations,
});

/** All that a settlement finds, once for all the places that it is about. */
export const settlementRemarks = computed(() => eachTextOnce(settlementFindings.value.map(remark)));

/** What matters while something can still be done. */
export const remainingRemarks = computed(() => eachTextOnce(remainingFindings.value.map(remark)));

/** What cannot be understood. */
export const refusals = computed(() =>
  eachTextOnce(
    settlementIssues.value.map(
      (issue): Remark => ({ kind: "refused", text: refusalText(issue), paths: [issue.path], citations: [] }),
    ),
  ),
);
