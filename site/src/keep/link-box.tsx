import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { answered } from "../answer.js";
import { useWayBack } from "../way-back.js";
import { words } from "../words/words.js";
import { isShared } from "./is-shared.js";
import { linkToPlan, type PlanLink } from "./link.js";
import { tell } from "./notice.js";

/** The link with the plan as it is now: it follows what is typed while the box is open. */
export function LinkBox({ isOpen }: { readonly isOpen: Signal<boolean> }) {
  const { page } = words.value;
  const link = useSignal<PlanLink | undefined>(undefined);
  const { onFocusIn, goBack } = useWayBack();
  useSignalEffect(() => {
    if (!isOpen.value) {
      link.value = undefined;
      return undefined;
    }
    void answered.value;
    let isLast = true;
    const isFirst = link.peek() === undefined;
    void linkToPlan().then((made) => {
      if (!isLast) return;
      link.value = made;
      if (isFirst) requestAnimationFrame(() => document.querySelector<HTMLInputElement>("#link")?.select());
    });
    return () => {
      isLast = false;
    };
  });
  if (link.value === undefined) return null;
  const { address, leftOut } = link.value;
  return (
    <div class="link-box" onFocusIn={onFocusIn}>
      {address === undefined ? (
        <p role="status">{page.keep.linkTooLong}</p>
      ) : (
        <>
          <label for="link">{page.keep.linkLabel}</label>
          <input id="link" type="text" readOnly value={address} aria-describedby="link.hint" />
          <p class="hint" id="link.hint">
            {isShared(location) ? page.keep.linkHint : page.keep.linkOwn}
          </p>
        </>
      )}
      <p role="status">{leftOut === 0 ? null : page.keep.leftOutOfLink(leftOut)}</p>
      <div class="buttons">
        {address === undefined ? null : (
          <button type="button" class="quiet" onClick={() => copy(address)}>
            {page.keep.copy}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isOpen.value = false;
            goBack();
          }}
        >
          {page.keep.close}
        </button>
      </div>
    </div>
  );

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      tell(page.keep.copied);
    } catch {
      // The box with the link is there to be copied by hand.
      document.querySelector<HTMLInputElement>("#link")?.select();
    }
  }
}
