import { computed, useSignal } from "@preact/signals";
import { type AmountComparison, categories, compareAssessments, type Finding, type GrantComparison } from "erasmus-ka1";
import { callOptions, flowTitle } from "erasmus-ka1/form";
import { announce } from "../announce.js";
import { answer, answerTo, draft } from "../answer.js";
import { isBlank } from "../entry.js";
import { boxValue } from "../plan.js";
import { readBoxes } from "../read-boxes.js";
import { words } from "../words/words.js";
import { variant } from "./variant.js";
import { forgetA, goBackToA, keepAsA, moveToCall } from "./variant-actions.js";
import "./variants.css";

const answerOfA = computed(() => (variant.value === undefined ? undefined : answerTo(variant.value)));

/** What differs between both, where both have amounts; an accreditation has none, and its checks differ all the same. */
const comparison = computed(() => {
  const [a, b] = [answerOfA.value, answer.value];
  if (a?.grant === undefined || b.grant === undefined) return undefined;
  return compareAssessments({ ...a, grant: a.grant }, { ...b, grant: b.grant });
});

/** The plan beside the one that it was, and in another call. */
export function Variants() {
  const { page } = words.value;
  const isKept = variant.value !== undefined;
  return (
    <section class="card variants" aria-labelledby="variants.title">
      <h2 id="variants.title">{page.variants.title}</h2>
      <p class="hint">{isKept ? page.variants.keptA : page.variants.hint}</p>
      <div class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={async () => {
            if (await keepAsA()) announce(page.variants.keptA);
          }}
        >
          {page.variants.keepA}
        </button>
        {isKept ? (
          <>
            <button type="button" class="quiet" onClick={() => goBackToA(page.variants.goneBack)}>
              {page.variants.goBack}
            </button>
            <button type="button" class="quiet" onClick={forgetA}>
              {page.variants.forget}
            </button>
          </>
        ) : null}
      </div>
      <OtherCall />
      <Compared />
    </section>
  );
}

function OtherCall() {
  const { page } = words.value;
  const chosen = useSignal("");
  const own = draft.value.call;
  const others = callOptions().filter(({ value }) => value !== own);
  return (
    <div class="other-call">
      <label for="other-call">{page.variants.inCall}</label>
      <div class="buttons">
        <select
          id="other-call"
          value={chosen}
          aria-describedby="other-call.hint"
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          <option value="">{page.choose}</option>
          {others.map(({ value, label }) => (
            <option key={value} value={String(value)}>
              {label}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="quiet"
          disabled={chosen.value === "" || own === undefined}
          onClick={() => {
            const call = Number(chosen.value);
            chosen.value = "";
            const hasRates = !isBlank(boxValue(["options", "baseRates"]));
            const moved = page.variants.moved(call);
            void moveToCall(call, hasRates ? page.variants.withoutRates(moved) : moved);
          }}
        >
          {page.variants.move}
        </button>
      </div>
      <p class="hint" id="other-call.hint">
        {page.variants.movedHint}
      </p>
    </div>
  );
}

function Compared() {
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
      {range === undefined ? null : <p class="hint">{page.pane.atLowest}</p>}
      <Amounts grant={range?.minimum ?? grant} />
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

interface Row {
  readonly key: string;
  readonly name: string;
  readonly amounts: AmountComparison;
  readonly isPart?: boolean;
  /** A side that does not have it is a dash, and not an amount that is not known. */
  readonly isIn?: "both" | "a" | "b";
}

/** The flows of both, and the categories in which they differ. */
function Amounts({ grant: { flows, ofNoFlow, total } }: { readonly grant: GrantComparison }) {
  const { page, messages, numbers } = words.value;
  const ofA = variant.value === undefined ? {} : readBoxes(variant.value.application).draft;
  const titleOf = (id: string) => {
    const flow = [...(draft.value.flows ?? []), ...(ofA.flows ?? [])].find((each) => each.id === id);
    return flow === undefined ? id : flowTitle(flow, messages);
  };
  const rows: readonly Row[] = [
    ...flows.flatMap(({ flow, isIn, total: amounts, categories: cells }): Row[] => [
      { key: flow, name: titleOf(flow), amounts, isIn },
      ...categories
        .filter((category) => isIn === "both" && cells[category].difference !== "0.00")
        .map((category) => ({
          key: `${flow} ${category}`,
          name: messages.categories[category],
          amounts: cells[category],
          isPart: true,
        })),
    ]),
    ...(ofNoFlow === undefined ? [] : [{ key: "", name: page.pane.ofNoFlow, amounts: ofNoFlow.total }]),
    { key: "total", name: page.variants.total, amounts: total },
  ];
  const amount = (known: string | undefined) =>
    known === undefined ? messages.amounts.notKnown : numbers.figure(known);
  const signed = (difference: string) => {
    const figure = numbers.figure(difference.replace("-", ""));
    if (difference === "0.00") return figure;
    return difference.startsWith("-") ? `−${figure}` : `+${figure}`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolls" tabIndex={0} aria-label={page.variants.title}>
      <table class="budget">
        <thead>
          <tr>
            <th scope="col">{page.pane.flow}</th>
            <th scope="col" class="figure">
              {page.variants.a}
            </th>
            <th scope="col" class="figure">
              {page.variants.b}
            </th>
            <th scope="col" class="figure">
              {page.variants.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, amounts: { a, b, difference }, isPart = false, isIn = "both" }) => (
            <tr key={key} class={isPart ? "part-of" : undefined}>
              <th scope="row">{name}</th>
              <td class="figure">{isIn === "b" ? page.variants.absent : amount(a)}</td>
              <td class="figure">{isIn === "a" ? page.variants.absent : amount(b)}</td>
              <td class="figure">{difference === undefined ? messages.amounts.notKnown : signed(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
