import { signal } from "@preact/signals";
import "./ask.css";
import { Modal, YES } from "./modal.js";

interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly answer: (isYes: boolean) => void;
}

const asked = signal<Question | undefined>(undefined);

/** Asks before something is lost; `false` where the person does not want it, or leaves the question. */
export function ask(text: string, yes: string, no: string): Promise<boolean> {
  asked.peek()?.answer(false);
  return new Promise((answer) => {
    asked.value = { text, yes, no, answer };
  });
}

/** The question that is open. */
export function Asked() {
  const question = asked.value;
  return (
    <Modal
      labelledBy="asked"
      question={question}
      onClose={(isYes) => {
        asked.value = undefined;
        question?.answer(isYes);
      }}
    >
      {question === undefined ? null : (
        <>
          <p id="asked">{question.text}</p>
          <form method="dialog" class="buttons">
            <button type="submit" value={YES}>
              {question.yes}
            </button>
            {/* Where the keyboard begins, so that a key too many loses nothing. */}
            <button type="submit" value="" autofocus>
              {question.no}
            </button>
          </form>
        </>
      )}
    </Modal>
  );
}
