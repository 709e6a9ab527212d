import { batch, useSignal } from "@preact/signals";
import { type Application, type BaseRateFrom, baseRateFrom, type Flow } from "erasmus-ka1";
import { flowTitle } from "erasmus-ka1/form";
import { moneyFromForm } from "erasmus-ka1/schema";
import { draft, options } from "../answer.js";
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
    const answer = rateOf(at.value, amount.value, who.value);
    found.value = said(answer);
    if (answer?.status !== "one") return;
    batch(() => {
      const { category, group, rate } = answer;
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

/** `undefined` where the flow or the amount is not there yet. */
function rateOf(index: number, text: string, who: Who): BaseRateFrom | undefined {
  const amount = moneyFromForm(text);
  const flow = draft.value.flows?.[index];
  const { call } = draft.value;
  if (amount === undefined || flow === undefined || call === undefined) return undefined;
  const { dayCount, greenDays } = options.value;
  try {
    // What is missing of it is an answer; only the shape of what is there must be right.
    return baseRateFrom(flow as Flow, amount, call, {
      who,
      application: draft.value as Application,
      dayCount,
      greenDays,
    });
  } catch {
    return undefined;
  }
}

function said(answer: BaseRateFrom | undefined): string {
  const { page, numbers } = words.value;
  switch (answer?.status) {
    case "one":
      return [page.rates.one(numbers.figure(answer.rate)), answer.isInRange ? "" : page.rates.notInRange].join(" ");
    case "several":
      return page.rates.several(numbers.figure(answer.least), numbers.figure(answer.most));
    case "none": {
      const [nearest] = answer.nearest;
      const near = [nearest?.below, nearest?.above].flatMap((each) => (each === undefined ? [] : [each.amount]));
      return page.rates.none(near.map(numbers.figure));
    }
    default:
      return page.rates.unknown;
  }
}
