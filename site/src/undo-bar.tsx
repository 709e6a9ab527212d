import { settle, undo, undoable } from "./plan.js";
import { useWayBack } from "./way-back.js";
import { words } from "./words/words.js";

/** What was done last and can be taken back. */
export function UndoBar() {
  const last = undoable.value;
  const { page } = words.value;
  const { onFocusIn, goBack } = useWayBack();
  return (
    <div class="undo" role="status" onFocusIn={onFocusIn}>
      {last === undefined ? null : (
        <>
          <span>{last.done}</span>
          <button
            type="button"
            id="undo"
            onClick={() => {
              undo();
              void goBack();
            }}
          >
            {page.undo}
          </button>
          <button
            type="button"
            onClick={() => {
              settle();
              void goBack();
            }}
          >
            {page.keep.close}
          </button>
        </>
      )}
    </div>
  );
}
