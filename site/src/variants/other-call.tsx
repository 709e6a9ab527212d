import { useSignal } from "@preact/signals";
import { callOptions } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import { isBlank } from "../entry.js";
import { boxValue } from "../plan.js";
import { words } from "../words/words.js";
import { moveToCall } from "./variant-actions.js";

/** The same plan in another call. */
export function OtherCall() {
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
