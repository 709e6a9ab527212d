import { settle, undo, undoable } from "./plan.js";
import { words } from "./words/words.js";

/** What was done last and can be taken back. */
export function UndoBar() {
  const last = undoable.value;
  const { page } = words.value;
  return (
    <div class="undo" role="status">
      {last === undefined ? null : (
        <>
          <span>{last.done}</span>
          <button type="button" id="undo" onClick={undo}>
            {page.undo}
          </button>
          <button type="button" onClick={settle}>
            {page.keep.close}
          </button>
        </>
      )}
    </div>
  );
}
