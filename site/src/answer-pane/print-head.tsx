import { nameOf } from "erasmus-ka1/messages";
import { draft } from "../answer.js";
import { words } from "../words/words.js";

/** What the paper is about: project, applicant, action and call. */
export function PrintHead() {
  const { page, messages } = words.value;
  const { call, action, title, reference, applicant } = draft.value;
  const about = [
    applicant?.name,
    action === undefined ? undefined : nameOf(messages.actions, action),
    call,
    reference,
  ].filter((part) => part !== undefined);
  return (
    <div class="only-print">
      <p class="print-title">{title ?? page.title}</p>
      <p>{about.join(" · ")}</p>
    </div>
  );
}
