import { useSignal } from "@preact/signals";
import type { Explanation, GrantLine } from "erasmus-ka1";
import { nameOf, unknownTexts } from "erasmus-ka1/messages";
import { ExplanationTree } from "../answer-pane/explanation-tree.js";
import { Remarks } from "../answer-pane/findings-list.js";
import { PrintHead } from "../answer-pane/print-head.js";
import "../answer-pane/answer-pane.css";
import "../answer-pane/print.css";
import { placeOf, ToBox } from "../to-box.js";
import { words } from "../words/words.js";
import { balanceOf, rangeText } from "./amounts-settled.js";
import { titleOfMobility } from "./mobility.js";
import { nameOfInput } from "./name-of-input.js";
import { Paired } from "./paired.js";
import { PerMobility } from "./per-mobility.js";
import { type Settled, settled } from "./settled.js";
import { refusals, settlementRemarks } from "./settlement-remarks.js";
import { SettlementSources } from "./settlement-sources.js";
import { StillPossible } from "./still-possible.js";

/** What the package says of the award and of what took place. */
export function SettlementPane() {
  const { page } = words.value;
  const now = settled.value;
  return (
    <div class="answer">
      <PrintHead isAwarded />
      <section class="card" aria-labelledby="settled.title" id="settled" tabIndex={-1}>
        <h2 id="settled.title">{page.settlement.title}</h2>
        {typeof now === "string" ? <Why why={now} /> : <Outcome of={now} />}
      </section>
      {typeof now === "string" ? null : <Settling of={now} />}
    </div>
  );
}

/** Why there is no settlement yet. */
function Why({ why }: { readonly why: Extract<typeof settled.value, string> }) {
  const { page } = words.value;
  return (
    <>
      <p>{page.settlement.why[why]}</p>
      {why === "refused" ? <Remarks all={refusals.value} id="settled.refused" /> : null}
      {why === "total-missing" ? (
        <p>
          <ToBox path={["award", "total"]} label={placeOf(["award", "total"]).label} />
        </p>
      ) : null}
    </>
  );
}

function Outcome({ of: { settlement } }: { readonly of: Settled }) {
  const { page, messages, numbers } = words.value;
  const { awarded, realised: sum, finalGrant, finalGrantRange, paid, reduction, notCovered } = settlement;
  const balance = balanceOf(settlement, words.value);
  const open = settlement.flows.filter(({ status }) => status === "not-reported").length;
  const words_ = messages.settlement;
  const rows: readonly (readonly [string, string])[] = [
    [words_.awarded, numbers.amount(awarded)],
    ...(sum === undefined ? [] : [[words_.realised, numbers.amount(sum)] as const]),
    ...(reduction === undefined
      ? []
      : [
          [
            `${words_.reduction} (${page.pane.percent(numbers.number(reduction.percent))})`,
            reduction.amount === undefined ? messages.amounts.notKnown : numbers.amount(reduction.amount),
          ] as const,
        ]),
    ...(notCovered === undefined || notCovered === "0.00"
      ? []
      : [[words_.notCovered, numbers.amount(notCovered)] as const]),
    ...(paid === undefined ? [] : [[words_.paid, numbers.amount(paid)] as const]),
  ];
  return (
    <>
      <p class="sum">
        {words_.finalGrant}: <strong>{rangeText(finalGrant, finalGrantRange, words.value)}</strong>
      </p>
      {balance === undefined ? (
        <p class="hint on-paper">{page.settlement.paidUnknown}</p>
      ) : (
        <p class="sum">
          {balance.label}: <strong>{balance.text}</strong>
        </p>
      )}
      {settlement.isCapped ? <p class="hint on-paper">{page.settlement.capped}</p> : null}
      <dl class="settled-rows">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="figure">{text}</dd>
          </div>
        ))}
      </dl>
      {open === 0 ? null : <p class="hint on-paper">{page.settlement.notReported(open)}</p>}
    </>
  );
}

function Settling({ of: now }: { readonly of: Settled }) {
  const { settlement, remaining: left } = now;
  const { page, messages } = words.value;
  const { categories, activities } = settlement;
  const remarks = settlementRemarks.value;
  return (
    <>
      <section class="card" aria-labelledby="paired.title">
        <h2 id="paired.title">{page.settlement.sideBySide}</h2>
        <Paired
          caption={messages.settlement.categories}
          rows={categories.map(({ category, ...row }) => ({ name: messages.categories[category], ...row }))}
        />
        <Paired
          caption={messages.settlement.activities}
          rows={activities.map(({ activity, ...row }) => ({ name: nameOf(messages.activities, activity), ...row }))}
        />
        <PerMobility flows={settlement.flows} />
      </section>
      <section class="card findings" aria-labelledby="settled.findings">
        <h2 id="settled.findings">{page.pane.findings}</h2>
        {remarks.length === 0 ? <p>{page.pane.noFindings}</p> : null}
        <Remarks all={remarks} id="settled.findings" />
      </section>
      {left === undefined ? null : <StillPossible of={left} />}
      <section class="card unknown" aria-labelledby="unknown.title">
        <h2 id="unknown.title">{messages.settlement.notKnown}</h2>
        <ul>
          {unknownTexts(settlement, messages).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <Reasons />
      <SettlementSources of={now} />
    </>
  );
}

/** How the final grant comes about, drawn once somebody looks. */
function Reasons() {
  const { page } = words.value;
  const isOpen = useSignal(false);
  const now = settled.value;
  if (typeof now === "string" || now.settlement.explanation === undefined) return null;
  const { explanation, lines } = now.settlement;
  const nameOfStep = (step: Explanation) => {
    const line = lines.find((each) => each.explanation === step);
    return line && nameOfLine(line);
  };
  return (
    <details
      class="card explanations"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <h2>{page.settlement.reasons}</h2>
      </summary>
      {isOpen.value ? (
        <ExplanationTree tree={explanation} nameOfInput={nameOfInput.value} nameOfStep={nameOfStep} />
      ) : null}
    </details>
  );
}

/** What an amount is of, and for whom. */
function nameOfLine({ flow, category, who }: GrantLine): string {
  const { messages } = words.value;
  const of = [messages.categories[category], messages.who[who]];
  return [...(flow === undefined ? [] : [titleOfMobility(flow)]), ...of].join(" · ");
}
