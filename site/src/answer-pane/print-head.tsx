import { datesOf, nameOf } from "erasmus-ka1/messages";
import { draft } from "../answer.js";
import { fieldAt } from "../description.js";
import { words } from "../words/words.js";

/** What the paper is about: project, applicant, action and call; before the award, by when it is to be submitted. */
export function PrintHead({ isAwarded = false }: { readonly isAwarded?: boolean }) {
  const { page, messages } = words.value;
  const { call, action, title, reference, applicant, project } = draft.value;
  const about = [
    applicant?.name,
    action === undefined ? undefined : nameOf(messages.actions, action),
    call,
    reference,
  ].filter((part) => part !== undefined);
  const { startDate, durationMonths } = project ?? {};
  const label = (id: "project.startDate" | "project.durationMonths") => messages.fields[id].label;
  const when = [
    isAwarded ? undefined : deadlineText(),
    startDate && `${label("project.startDate")}: ${datesOf(messages.locale, "").date(startDate)}`,
    durationMonths && `${label("project.durationMonths")}: ${monthsText(durationMonths)}`,
  ].filter(Boolean);
  return (
    <div class="only-print">
      <p class="print-title">{title ?? page.title}</p>
      <p>{about.join(" · ")}</p>
      <p>{when.join(" · ")}</p>
    </div>
  );
}

function monthsText(months: number): string {
  const { locale } = words.value.messages;
  return new Intl.NumberFormat(locale, { style: "unit", unit: "month", unitDisplay: "long" }).format(months);
}

/** The deadline of the chosen round; of each where none is chosen. */
function deadlineText(): string | undefined {
  const { page, messages } = words.value;
  const { round } = draft.value;
  const limits = fieldAt.value(["submittedAt"])?.limits;
  const ofRound = round === undefined ? "" : ` (${messages.fields.round.label.toLowerCase()} ${round})`;
  return limits && `${page.paper.deadline}${ofRound}: ${limits.text}`;
}
