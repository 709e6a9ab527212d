import { computed } from "@preact/signals";
import { compareAssessments, type Finding } from "erasmus-ka1";
import { answer, answerTo } from "../answer.js";
import { words } from "../words/words.js";
import { ComparedAmounts } from "./compared-amounts.js";
import { variant } from "./variant.js";

const answerOfA = computed(() => (variant.value === undefined ? undefined : answerTo(variant.value)));

/** What differs between both, where both have amounts; an accreditation has none, and its checks differ all the same. */
const comparison = computed(() => {
  const [a, b] = [answerOfA.value, answer.value];
  if (a?.grant === undefined || b.grant === undefined) return undefined;
  return compareAssessments({ ...a, grant: a.grant }, { ...b, grant: b.grant });
});

/** What differs between "A" and the plan: verdict, amounts, conditions, findings. */
export function Compared() {
  const { page, findingMessage, ruleTitle } = words.value;
  const compared = comparison.value;
  if (compared === undefined) return null;
  const { verdict, checks, findings, range, grant } = compared;
  const isComplete = answerOfA.value?.isComplete === true && answer.value.isComplete;
  const only = (title: string, said: readonly Finding[]) =>
    said.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul>
          {said.map((each) => (
            <li key={`${each.path.join(".")} ${findingMessage(each)}`}>{findingMessage(each)}</li>
          ))}
        </ul>
      </>
    );
  return (
    <div class="compared">
      <p>
        {page.variants.verdict}: {page.variants.a}: {page.variants.verdicts[verdict.a]}; {page.variants.b}:{" "}
        {page.variants.verdicts[verdict.b]}
      </p>
      {range === undefined ? null : <p class="hint">{page.variants.bothEnds}</p>}
      <ComparedAmounts least={range?.minimum ?? grant} most={range?.maximum ?? grant} />
      {checks.length === 0 ? null : (
        <>
          <h3>{page.variants.checks}</h3>
          <ul>
            {checks.map(({ rule, a, b }) => (
              <li key={rule}>
                {ruleTitle(rule)}: {page.variants.a}{" "}
                {a === undefined ? page.variants.absent : page.variants.statuses[a]}, {page.variants.b}{" "}
                {b === undefined ? page.variants.absent : page.variants.statuses[b]}
              </li>
            ))}
          </ul>
        </>
      )}
      {isComplete ? (
        <>
          {only(page.variants.onlyInA, findings.onlyInA)}
          {only(page.variants.onlyInB, findings.onlyInB)}
          {checks.length + findings.onlyInA.length + findings.onlyInB.length === 0 ? <p>{page.variants.same}</p> : null}
        </>
      ) : (
        <p class="hint">{page.variants.incomplete}</p>
      )}
    </div>
  );
}
