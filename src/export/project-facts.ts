import type { RootContent } from "mdast";
import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import { fieldLabel } from "../form/field-label.js";
import { countriesOf } from "../messages/countries.js";
import { datesOf } from "../messages/dates.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import type { Path } from "../values/path.js";
import { item, list, paragraph, strong, text } from "./report-parts.js";

/** Who applies for what: the values of the application, under their own labels. */
export function projectFacts(application: Application | Draft, messages: Messages): readonly RootContent[] {
  const { call, action, reference, applicant, project: dates } = application;
  const country = applicant?.country;
  const facts: readonly (readonly [path: Path, value: string | number | undefined])[] = [
    [["call"], call?.toString()],
    [["action"], action === undefined ? undefined : nameOf(messages.actions, action)],
    [["reference"], reference],
    [["applicant", "name"], applicant?.name],
    [["applicant", "country"], country === undefined ? undefined : countriesOf(messages.locale)(country)],
    [["project", "startDate"], dates?.startDate && datesOf(messages.locale, " ").date(dates.startDate)],
    [["project", "durationMonths"], dates?.durationMonths && monthsText(dates.durationMonths, messages)],
  ];
  const told = facts.flatMap(([path, value]) =>
    value === undefined || value === ""
      ? []
      : [item(paragraph(strong(`${fieldLabel(path, messages) ?? ""}:`), text(` ${value}`)))],
  );
  return told.length === 0 ? [] : [list(told)];
}

/** Months in the form that the number takes: "12 miesięcy". */
function monthsText(months: number, { locale }: Messages): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "month", unitDisplay: "long" }).format(months);
}
