import { type BaseRateFrom, baseRateFrom, type FindingOf } from "../../index.js";
import type { DraftAnswer } from "../../node/index.js";
import { parseApplication, parseBaseRates } from "../../schema/index.js";
import { amountWriter } from "../words/words.js";
import { told } from "./ask-field.js";
import { type Entry, entriesOf } from "./draft.js";
import type { Interview } from "./interview.js";
import { money, orLater } from "./read-text.js";

type Missing = FindingOf<"base-rate.missing">;

/**
 * Asks for the base rates that the price of some flows needs, where the agency's own are not known. A rate that the
 * person does not know is not asked again: the price is a range then.
 */
export async function askRates(it: Interview, flows: readonly Entry[]): Promise<void> {
  const { asker, words, skippedRates } = it;
  const { rates: texts } = words.interview;
  // A rate that no agency pays is a slip of the hand.
  const rateOf = (category: string, group: number) => (text: string) => {
    const read = money(words)(text);
    if ("problem" in read) return read;
    const parsed = parseBaseRates({ [category]: { [group]: read.value } });
    const [issue] = parsed.success ? [] : parsed.issues;
    return issue === undefined ? read : { problem: words.issueMessage(issue) };
  };
  for (;;) {
    const standing = await it.standing();
    const missing = missingFor(it, flows, standing);
    if (missing === undefined) return;
    const { agency, category, group, minimum, maximum } = missing.params;
    const label = texts.question(agency, texts.categories[category], group);
    const write = amountWriter(words);
    const limits = texts.limits(write(minimum), write(maximum));
    const how = await asker.choose({ label, limits, hint: texts.hint }, [
      { value: "typed", label: texts.typed },
      { value: "read off", label: texts.readOff, hint: texts.readOffHint },
      { value: "later", label: texts.later },
    ]);
    if (how === "later") {
      skippedRates.add(`${category}/${group}`);
      continue;
    }
    const give = (rate: string | undefined) => {
      if (rate !== undefined) it.rates[category] = { ...it.rates[category], [group]: rate };
      return rate;
    };
    await told(
      it,
      ["options", "baseRates"],
      async () =>
        give(
          how === "typed"
            ? await asker.type({ label: texts.perDay, limits }, orLater(rateOf(category, group)))
            : await readOff(it, missing, standing),
        ),
      (rate) =>
        rate !== undefined && (Number(rate) < Number(minimum) || Number(rate) > Number(maximum))
          ? texts.outside(limits)
          : undefined,
    );
  }
}

function missingFor(
  { draft, skippedRates }: Interview,
  flows: readonly Entry[],
  { assessment }: DraftAnswer,
): Missing | undefined {
  const own = new Set(flows.map((flow) => entriesOf(draft, "flows").indexOf(flow)));
  return assessment.findings
    .filter((finding): finding is Missing => finding.code === "base-rate.missing")
    .find(
      ({ path, params: { category, group } }) => own.has(Number(path[1])) && !skippedRates.has(`${category}/${group}`),
    );
}

/** The rate that an amount of the official form follows from; nothing where none does. */
async function readOff(
  { asker, words, out }: Interview,
  { path, params: { category, group } }: Missing,
  { draft }: DraftAnswer,
): Promise<string | undefined> {
  const { rates: texts } = words.interview;
  // The flow is complete; the others need not be.
  const { refused: _, ...stated } = draft;
  const own = draft.flows?.[Number(path[1])];
  const exceptionalCosts = (draft.exceptionalCosts ?? []).filter(({ flow: named }) => named === own?.id);
  const alone = parseApplication({ ...stated, flows: [own], preparatoryVisits: [], exceptionalCosts });
  const application = alone.success ? alone.data : undefined;
  const [flow] = application?.flows ?? [];
  if (application === undefined || flow === undefined) return undefined;
  const from = (who: "participants" | "accompanyingPersons", amount: string) =>
    baseRateFrom(flow, amount, application.call, { who, application });
  const who = (["participants", "accompanyingPersons"] as const).find((each) =>
    isFor(from(each, "0.00"), category, group),
  );
  if (who === undefined) return undefined;
  const amount = await asker.type({ label: texts.formAmount(flow.id, words.messages.who[who]) }, orLater(money(words)));
  if (amount === undefined) return undefined;
  const found = from(who, amount);
  const write = amountWriter(words);
  if (found.status === "one") {
    asker.say(out.style("cyan", texts.found(write(found.rate))));
    return found.rate;
  }
  const near = found.status === "none" ? found.nearest.flatMap(({ below, above }) => [below, above]) : [];
  asker.say(
    texts.notFound,
    ...near.flatMap((each) => (each === undefined ? [] : [texts.near(write(each.rate), write(each.amount))])),
  );
  return undefined;
}

/** Whether an answer is about this rate. */
function isFor(from: BaseRateFrom, category: string, group: number): boolean {
  const places = from.status === "one" ? [from] : from.status === "none" ? from.nearest : [];
  return places.some((each) => each.category === category && each.group === group);
}
