import type { Field } from "erasmus-ka1/form";
import type { Path } from "../entry.js";
import { boxValue, fill } from "../plan.js";
import { words } from "../words/words.js";
import { Frame } from "./frame.js";

/** Yes, no, or not said. */
export function YesNoBox({ field, path }: { readonly field: Field; readonly path: Path }) {
  const { messages, page } = words.value;
  const value = boxValue(path);
  const now = value === undefined || value === "" ? undefined : String(value) === "true";
  return (
    <Frame field={field} path={path} isGroup>
      {({ id }) => (
        <div class="choices">
          {([true, false] as const).map((each) => (
            <label key={String(each)} class="choice">
              <input type="radio" name={id} checked={now === each} onChange={() => fill(path, each)} />
              {each ? messages.yes : messages.no}
            </label>
          ))}
          <button type="button" class="quiet" disabled={now === undefined} onClick={() => fill(path, undefined)}>
            {page.clear}
          </button>
        </div>
      )}
    </Frame>
  );
}
