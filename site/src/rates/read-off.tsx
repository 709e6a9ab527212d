import { batch, useSignal } from "@preact/signals";
import { type Application, type BaseRateFrom, baseRateFrom, type Flow } from "erasmus-ka1";
import { flowTitle } from "erasmus-ka1/form";
import { moneyFromForm } from "erasmus-ka1/schema";
import { answer, answerNow, draft, options } from "../answer.js";
import { fill } from "../plan.js";
import { words } from "../words/words.js";

type Who = "participants" | "accompanyingPersons";
const persons: readonly Who[] = ["participants", "accompanyingPersons"];

/** A base rate, read off the individual support that a draft of the official form prints. */
export function ReadOff() {
  const { page, messages } = words.value;
  const at = useSignal(0);
  const who = useSignal<Who>("participants");
  const amount = useSignal("");
  const found = useSignal("");
  const flows = draft.value.flows ?? [];
  const take = () => {
    answerNow();
    const read = rateOf(at.value, amount.value, who.value);
    found.value = said(read);
    if (read.status !== "one") return;
    batch(() => {
      const { category, group, rate } = read;
      fill(["options", "baseRates", category, String(group)], rate);
    });
  };
  return (
    <details class="more">
      <summary>{page.rates.readOff}</summary>
      <p class="hint">{page.rates.readOffHint}</p>
      <div class="fields">
        <div class="field">
          <label class="label" for="rate.flow">
            {page.rates.flow}
          </label>
          <select
            id="rate.flow"
            value={String(at.value)}
            onChange={(event) => {
              at.value = Number(event.currentTarget.value);
            }}
          >
            {flows.map((flow, index) => (
              <option key={flow.id ?? index} value={String(index)}>
                {flowTitle(flow, messages)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label class="label" for="rate.who">
            {page.rates.who}
          </label>
          <select
            id="rate.who"
            value={who.value}
            onChange={(event) => {
              who.value = event.currentTarget.value as Who;
            }}
          >
            {persons.map((each) => (
              <option key={each} value={each}>
                {messages.who[each]}
              </option>
            ))}
          </select>
        </div>
        <div class="field of-money">
          <label class="label" for="rate.amount">
            {page.rates.amount}
          </label>
          <div class="control">
            <input
              id="rate.amount"
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={amount.value}
              onInput={(event) => {
                amount.value = event.currentTarget.value;
              }}
            />
            <span class="unit">EUR</span>
          </div>
        </div>
      </div>
      <div class="buttons">
        <button type="button" onClick={take}>
          {page.rates.take}
        </button>
        <p role="status">{found}</p>
      </div>
    </details>
  );
}

type Answer = BaseRateFrom | { readonly status: "no-amount" };

function rateOf(index: number, text: string, who: Who): Answer {
  const amount = moneyFromForm(text);
  if (amount === undefined) return { status: "no-amount" };
  const { dayCount, greenDays } = options.value;
  const { call, ...others } = draft.value;
  const flow = others.flows?.[index];
  const state = answer.value.flows[index];
  if (flow === undefined || call === undefined || state === undefined || state.missing.length > 0) {
    return { status: "unknown", missing: state?.missing ?? [], findings: [] };
  }
  // Nothing that its amounts rest on is missing; of the others, flows or costs, something may be.
  const application = {
    ...others,
    call,
    flows: [flow],
    preparatoryVisits: [],
    exceptionalCosts: (others.exceptionalCosts ?? []).filter(
      ({ type, flow: of, persons: travelling }) => type !== undefined && of === flow.id && travelling !== undefined,
    ),
    consortium: { members: (others.consortium?.members ?? []).filter(({ country }) => country !== undefined) },
  };
  return baseRateFrom(flow as Flow, amount, call, {
    who,
    application: application as Application,
    dayCount,
    greenDays,
  });
}

function said(found: Answer): string {
  const { page, numbers } = words.value;
  switch (found.status) {
    case "no-amount":
      return page.rates.noAmount;
    case "one":
      return [page.rates.one(numbers.figure(found.rate)), found.isInRange ? "" : page.rates.notInRange].join(" ");
    case "several":
      return page.rates.several(numbers.figure(found.least), numbers.figure(found.most));
    case "none": {
      const [nearest] = found.nearest;
      const near = [nearest?.below, nearest?.above].flatMap((each) => (each === undefined ? [] : [each.amount]));
      return page.rates.none(near.map(numbers.figure));
    }
    case "unknown":
      return page.rates.unknown;
  }
}
