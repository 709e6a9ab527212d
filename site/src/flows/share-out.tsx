import { signal } from "@preact/signals";
import type { Draft } from "erasmus-ka1";
import { fieldAt } from "../description.js";
import { Modal, YES } from "../modal.js";
import { words } from "../words/words.js";

/** A flow as far as it is understood. */
export type DraftFlow = NonNullable<Draft["flows"]>[number];

/** How many of a flow go another way: of its participants, and of each entry of accompanying persons. */
export interface Going {
  readonly participants: number;
  readonly accompanyingPersons: readonly number[];
}

interface Question {
  readonly index: number;
  readonly flow: DraftFlow & { readonly participants: number };
  readonly answer: (going: Going | undefined) => void;
}

const asked = signal<Question | undefined>(undefined);

/**
 * Asks how many of a flow go another way; `undefined` where the person leaves the question. Both parts need a participant:
 * of a flow that has not two yet there is nothing to ask, and nobody goes.
 */
export async function askWhoGoes(index: number, flow: DraftFlow): Promise<Going | "open" | undefined> {
  const { participants } = flow;
  if (participants === undefined || participants < 2) return "open";
  return new Promise((answer) => {
    asked.value = { index, flow: { ...flow, participants }, answer };
  });
}

/** The question that is open, with a box for each number. The browser says what is wrong with one. */
export function AskedWhoGoes() {
  const { page } = words.value;
  const question = asked.value;
  return (
    <Modal
      labelledBy="going"
      question={question}
      onClose={(isYes, dialog) => {
        const boxes = [...dialog.querySelectorAll("input")].map(({ valueAsNumber }) => valueAsNumber);
        const [participants = 0, ...accompanyingPersons] = boxes;
        asked.value = undefined;
        question?.answer(isYes ? { participants, accompanyingPersons } : undefined);
      }}
    >
      {question === undefined ? null : (
        <form method="dialog">
          <p id="going">{page.flows.going}</p>
          {countsOf(question).map(({ label, least, most, of }, position) => (
            <div key={position} class="field">
              <label class="label" for={`going.${position}`}>
                {label}
              </label>
              <p class="hint" id={`going.${position}.hint`}>
                {page.flows.goingOf(of)}
              </p>
              <input
                id={`going.${position}`}
                type="number"
                aria-describedby={`going.${position}.hint`}
                min={least}
                max={most}
                step={1}
                required
                autofocus={position === 0}
              />
            </div>
          ))}
          <div class="buttons">
            <button type="submit" value={YES}>
              {page.flows.splitYes}
            </button>
            <button type="submit" value="" formNoValidate>
              {page.flows.splitNo}
            </button>
          </div>
        </form>
      )}
    </Modal>
  );
}

/** What is asked for, and the limits of each. */
function countsOf({ index, flow: { participants, accompanyingPersons = [] } }: Question) {
  const labelOf = (key: string) => fieldAt.value(["flows", index, key])?.label ?? key;
  const several = accompanyingPersons.length > 1;
  return [
    { label: labelOf("participants"), least: 1, most: participants - 1, of: participants },
    ...accompanyingPersons.map(({ persons = 0 }, position) => ({
      label: several ? `${labelOf("accompanyingPersons")} ${position + 1}` : labelOf("accompanyingPersons"),
      least: 0,
      most: persons,
      of: persons,
    })),
  ];
}
