import type { Draft } from "../application/draft.js";
import type { ProjectAward } from "../application/realised.js";
import { fieldLabel } from "../form/field-label.js";
import { datesOf } from "../messages/dates.js";
import type { Messages } from "../messages/messages.js";
import { categories } from "../results/category.js";
import type { Settled } from "../settle.js";
import type { SettleOptions } from "../settlement/settle-options.js";
import { toCents } from "../values/money.js";
import type { Path } from "../values/path.js";
import { type BookInput, inputsOf } from "./book-inputs.js";
import type { BookLine } from "./book-lines.js";

export const atTotal: Path = ["award", "total"];
export const atPercent: Path = ["options", "reduction", "percent"];
export const atPayment = (position: number): Path => ["award", "payments", position, "amount"];
export const atCategory = (category: string): Path => ["award", "byCategory", category];

/**
 * What was awarded and paid, a payment more, and the agency's reduction; then what took place.
 *
 * @param draft what took place, as an application
 */
export function settlementInputs(
  award: ProjectAward,
  draft: Draft,
  lines: readonly BookLine[],
  { settlement, awarded }: Settled,
  options: SettleOptions,
  messages: Messages,
): readonly BookInput[] {
  const { call, action, holdsFor = [] } = settlement;
  const limits = holdsFor.map(({ path, ...limit }) => ({
    ...limit,
    path: path[0] === "realised" ? path.slice(1) : path,
  }));
  return [
    ...besideWhatTookPlace(award, awarded, options, messages),
    ...inputsOf(lines, draft, { call, action, holdsFor: limits }, messages),
  ];
}

function besideWhatTookPlace(
  award: ProjectAward,
  awarded: Settled["awarded"],
  { reduction }: SettleOptions,
  messages: Messages,
): readonly BookInput[] {
  const { settlement, categories: names, units, locale } = messages;
  const { date } = datesOf(locale, " ");
  const money = (path: Path, where: string, label: string, cents: number | undefined): BookInput => {
    const value = cents === undefined ? undefined : cents / 100;
    return { path, where, label, value, unit: units.EUR, is: "money", atLeast: 0 };
  };
  const payments = (award.payments ?? []).map((payment, position) => {
    const label = payment.date === undefined ? (fieldLabel(atPayment(position), messages) ?? "") : date(payment.date);
    return money(atPayment(position), settlement.paid, label, toCents(payment.amount));
  });
  return [
    money(atTotal, settlement.awarded, names.total, awarded.total),
    ...(awarded.byCategory !== undefined
      ? categories.flatMap((category) => {
          const given = award.byCategory?.[category];
          return given === undefined
            ? []
            : [money(atCategory(category), settlement.awarded, names[category], toCents(given))];
        })
      : []),
    ...payments,
    money(atPayment(payments.length), settlement.paid, settlement.furtherPayment, undefined),
    {
      path: atPercent,
      where: settlement.reduction,
      label: names.organisationalSupport,
      value: reduction?.percent,
      unit: settlement.percent,
      is: "count",
      atLeast: 0,
      lessThan: 101,
    },
  ];
}
