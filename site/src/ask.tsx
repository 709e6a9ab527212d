import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import "./ask.css";

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

/** The question that is open. The browser keeps the keyboard inside, and gives it back to where it was. */
export function Asked() {
  const dialog = useRef<HTMLDialogElement>(null);
  const question = asked.value;
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current === null || question === undefined || current.open) return;
    current.returnValue = "";
    current.showModal();
  }, [question]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="asked"
      onClose={({ currentTarget }) => {
        asked.value = undefined;
        question?.answer(currentTarget.returnValue === YES);
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
    </dialog>
  );
}

const YES = "yes";
