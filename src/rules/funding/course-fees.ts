import type { FundingTable } from "../../rates/call-table.js";
import type { Cell } from "../../rates/cell.js";
import { cap, type Explanation, excess, input, oneOrSum, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type InputLimit, unchanged } from "../../results/input-limit.js";
import { type Cents, formatCents } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { requesting, whereNobodyAsks } from "../facts/persons.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

type Table = FundingTable["courseFees"];

/**
 * Course fees: a unit cost per participant and day of the course, travel days not counted, for at most 10 days and at
 * most 800 EUR per person in one grant agreement. For a person with a label, compared as written, the 800 EUR hold
 * across flows and are spent in the order of the flows (I12); a participant without a label is a separate person.
 *
 * Not modelled: what the course organiser really charges; unit costs do not depend on it.
 */
export const courseFees: FundingRule = {
  price({ funded, tables, options }) {
    const table = tables.funding.courseFees;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const limits: InputLimit[] = [];
    const purses = new Map<string, Purse>();
    const earlier: KnownFlow[] = [];
    const every = showsEveryLimit(options);

    for (const flow of funded) {
      const { courseFeeDays } = flow.input;
      if (flow.activity.course !== true) {
        if ((courseFeeDays ?? 0) === 0) continue;
        const at = flow.pathOf("courseFeeDays");
        const params = { activity: flow.activity.id };
        findings.push(finding("course-fees.not-available", at, params, table.perDay.citations));
        continue;
      }
      const days = feeDays(flow, table, every, findings);
      if (days === undefined) {
        unpriced.push({ category: "courseFees", flow, missing: [flow.pathOf("durationDays")] });
        continue;
      }
      if (days.count === 0) continue;
      const fee: Amount = {
        cents: days.count * table.perDay.value * 100,
        explain: () => product(days.explain(), rate(table.perDay)),
      };
      if (every) limits.push(...personsFor(flow), ...whereNobodyAsks(flow.parties[0], "courseFees"));
      const line = feesOfFlow(flow, fee, table, purses, findings);
      if (line.cents > 0) lines.push({ category: "courseFees", flow, who: "participants", ...line });
      else if (every) limits.push(...whereAllIsSpent(flow, earlier));
      earlier.push(flow);
    }
    return { lines, unpriced, findings, limits };
  },
};

interface Amount {
  readonly cents: Cents;
  readonly explain: () => Explanation;
}

/** The least of the days asked for, the days of the course and the call's limit; `undefined` where no days are given. */
function feeDays(
  { input: { courseFeeDays, durationDays }, pathOf }: KnownFlow,
  table: Table,
  every: boolean,
  findings: Finding[],
) {
  const asked = courseFeeDays ?? durationDays;
  if (asked === undefined) return undefined;
  const key = courseFeeDays === undefined ? "durationDays" : "courseFeeDays";
  const caps: (() => Explanation)[] = [];
  if (durationDays !== undefined && asked > durationDays) {
    const params = { days: asked, max: durationDays };
    findings.push(finding("course-fees.longer-than-course", pathOf(key), params, table.perDay.citations));
  }
  if (durationDays !== undefined && (asked > durationDays || (every && key === "courseFeeDays"))) {
    caps.push(() => input(pathOf("durationDays"), durationDays));
  }
  const limit = table.days;
  if (limit !== undefined && asked > limit.value) {
    const params = { days: asked, max: limit.value };
    findings.push(finding("course-fees.over-limit", pathOf(key), params, limit.citations));
  }
  if (limit !== undefined && (asked > limit.value || every)) caps.push(() => rate(limit));
  return {
    count: Math.min(asked, durationDays ?? asked, limit?.value ?? asked),
    explain: () => caps.reduce((days, most) => cap(days, most()), input(pathOf(key), asked) as Explanation),
  };
}

/** With fewer persons than labels some labels do not count. */
function personsFor({ input: { people = [], participants, notRequested }, pathOf }: KnownFlow): readonly InputLimit[] {
  if (people.length === 0) return [];
  const others = notRequested?.courseFees;
  const least = people.length + (others ?? 0);
  const path = pathOf("participants");
  return [
    participants < least ? unchanged(path, participants) : { path, atLeast: least },
    ...(others === undefined ? [] : [unchanged([...pathOf("notRequested"), "courseFees"], others)]),
  ];
}

/** Who takes part has spent the limit in earlier courses: with other persons, or shorter courses, there would be a line. */
function whereAllIsSpent({ input: { participants }, pathOf }: KnownFlow, earlier: readonly KnownFlow[]) {
  return [
    unchanged(pathOf("participants"), participants),
    ...earlier.flatMap((flow) =>
      (["courseFeeDays", "durationDays"] as const).flatMap((key): readonly InputLimit[] => {
        const atLeast = flow.input[key];
        return atLeast === undefined ? [] : [{ path: flow.pathOf(key), atLeast }];
      }),
    ),
  ];
}

/** What a person with a label was given, and asked for, in earlier flows. */
interface Purse {
  readonly spent: Cents;
  readonly asked: Cents;
  /** The fees of those flows, until they reach the limit. */
  readonly fees: readonly Amount[];
}

/** The fee of one labelled person, after what the person had before. */
function spend(purse: Purse, fee: Amount, perPerson: Cell<"EUR">): { readonly purse: Purse; readonly paid: Amount } {
  const { spent, asked, fees } = purse;
  const cents = Math.min(fee.cents, perPerson.value * 100 - spent);
  const paid: Amount = {
    cents,
    // Earlier fees are subtracted uncut: once they are beyond the limit, the excess is 0 either way. Only who has some is
    // explained.
    explain: () => cap(fee.explain(), excess(rate(perPerson), oneOrSum(fees.map((each) => each.explain())))),
  };
  // Once the limit is reached the tree need not grow: nothing is left, whatever came before.
  const after = { spent: spent + cents, asked: asked + fee.cents, fees: cents === 0 ? fees : [...fees, fee] };
  return { purse: after, paid };
}

function feesOfFlow(
  flow: KnownFlow,
  fee: Amount,
  { perPerson }: Table,
  purses: Map<string, Purse>,
  findings: Finding[],
): Amount {
  const all = requesting(flow.parties[0], "courseFees");
  // Persons with an earlier fee; all others get the whole fee.
  const again = perPerson === undefined ? [] : spentBefore(flow, fee, all.persons, perPerson, purses, findings);
  const others = all.persons - again.length;
  if (again.length === 0) {
    return { cents: others * fee.cents, explain: () => product(all.explain(), fee.explain()) };
  }
  return {
    cents: again.reduce((total, { paid }) => total + paid.cents, others * fee.cents),
    explain() {
      // A label counts as one person.
      const labels = again.map(({ at }) => input(at, 1));
      const ofOthers = product(excess(all.explain(), sum(...labels)), fee.explain());
      return sum(ofOthers, ...again.map(({ at, paid }) => product(input(at, 1), paid.explain())));
    },
  };
}

/** A labelled person with an earlier fee, and what is paid for this one. */
interface Again {
  readonly at: Path;
  readonly paid: Amount;
}

/** Spends the fee of each labelled person; of more labels than persons who ask for a fee, the first count. */
function spentBefore(
  { input: { people = [] }, path }: KnownFlow,
  fee: Amount,
  persons: number,
  perPerson: Cell<"EUR">,
  purses: Map<string, Purse>,
  findings: Finding[],
): readonly Again[] {
  const again: Again[] = [];
  for (const [position, person] of people.slice(0, persons).entries()) {
    const at = [...path, "people", position];
    const before = purses.get(person);
    const { purse, paid } = spend(before ?? { spent: 0, asked: 0, fees: [] }, fee, perPerson);
    purses.set(person, purse);
    const most = perPerson.value * 100;
    if (purse.asked > most) {
      const params = { person, asked: formatCents(purse.asked), max: formatCents(most) };
      findings.push(finding("course-fees.person-over-limit", at, params, perPerson.citations));
    }
    if (before !== undefined) again.push({ at, paid });
  }
  return again;
}
