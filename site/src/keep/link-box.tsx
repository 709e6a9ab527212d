import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { answered, answerNow } from "../answer.js";
import { drawn } from "../drawn.js";
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
      if (isFirst) void offer();
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
          <button type="button" class="quiet" onClick={copy}>
            {page.keep.copy}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isOpen.value = false;
            void goBack();
          }}
        >
          {page.keep.close}
        </button>
      </div>
    </div>
  );

  async function offer(): Promise<void> {
    await drawn();
    // Whoever types somewhere else by now goes on there.
    if (document.activeElement?.matches("input, select, textarea") !== true) selectLink();
  }

  async function copy(): Promise<void> {
    try {
      // The box follows what is typed a little later.
      answerNow();
      const { address: now } = await linkToPlan();
      if (now === undefined) return;
      await navigator.clipboard.writeText(now);
      tell(page.keep.copied);
    } catch {
      // The box with the link is there to be copied by hand.
      selectLink();
    }
  }
}

function selectLink(): void {
  document.querySelector<HTMLInputElement>("#link")?.select();
}
