import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface ModalProps {
  /** The element that says what is asked. */
  readonly labelledBy: string;
  /** Whether a question is open; another one keeps the dialog as it is. */
  readonly question: object | undefined;
  /** @param isYes whether the button with the value {@link YES} closed it */
  readonly onClose: (isYes: boolean, dialog: HTMLDialogElement) => void;
  readonly children: ComponentChildren;
}

/** The value of the button that says yes. */
export const YES = "yes";

/** A question of the page. The browser keeps the keyboard inside, and gives it back to where it was. */
export function Modal({ labelledBy, question, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current === null || question === undefined || current.open) return;
    current.returnValue = "";
    current.showModal();
  }, [question]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onClose={({ currentTarget }) => onClose(currentTarget.returnValue === YES, currentTarget)}
    >
      {children}
    </dialog>
  );
}
