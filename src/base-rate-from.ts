import type { Application, Flow } from "./application/application.js";
import type { BaseRatesInput, GrantOptions } from "./grant.js";
import { MOST_BASE_RATE } from "./rates/agency-table.js";
import type { RateCategory } from "./rates/call-table.js";
import type { CountryGroup } from "./rates/cell.js";
import { callTable, neighbours } from "./rates/index.js";
import { type CellChoice, type Explanation, inputMoney, oneOrSum } from "./results/explanation.js";
import type { Finding } from "./results/finding.js";
import { activityUnknown } from "./rules/facts/activity-unknown.js";
import type { BaseRates } from "./rules/facts/base-rates.js";
import { callUnknown } from "./rules/facts/not-known.js";
import { travelGrants } from "./rules/facts/travel-grants.js";
import { individualSupport } from "./rules/funding/individual-support.js";
import type { PricedLine } from "./rules/funding-rule.js";
import { join, type Way } from "./rules/join.js";
import type { JoinedFlow } from "./rules/joined.js";
import { entry } from "./values/entry.js";
import { isObject } from "./values/is-object.js";
import { type Cents, formatCents, type MoneyInput, toCents } from "./values/money.js";
import type { Path } from "./values/path.js";

/** How to read a printed amount of individual support. */
export interface BaseRateOptions extends Pick<GrantOptions, "dayCount" | "greenDays"> {
  /** Whose amount it is: the official form prints one for the participants (default), one for those beside them. */
  readonly who?: "participants" | "accompanyingPersons" | undefined;
  /**
   * The application that the flow belongs to: it says where guests are received, and whose travel is paid as an
   * exceptional cost. Its call is not looked at.
   */
  readonly application?: Application | undefined;
  /**
   * "SCH", "VET" or "ADU"; default: that of the application, or the first that has the activity and its country. Learners'
   * activities are in one field; what staff receive is the same in all of them.
   */
  readonly field?: string | undefined;
}

/** The base rates that a printed amount follows from: plain JSON. */
export type BaseRateFrom =
  | ({ readonly status: "one"; readonly baseRates: BaseRatesInput } & BaseRateCandidate)
  /** Only in a call of which no edition of the guide is at hand: the tables of the calls beside it give each their own. */
  | {
      readonly status: "several";
      readonly candidates: readonly BaseRateCandidate[];
      /** EUR per day. */
      readonly least: string;
      readonly most: string;
      /** Those of the candidates that are whole euro, as agencies print them. */
      readonly wholeEuro: readonly string[];
    }
  /** The nearest rates; two of them where the two tables of a call differ. */
  | { readonly status: "none"; readonly nearest: readonly NearestBaseRates[] }
  /** Something other than the rate is not known, or nobody receives individual support. */
  | {
      readonly status: "unknown";
      /** Where the values are that the flow lacks: ["durationDays"]. */
      readonly missing: readonly Path[];
      readonly findings: readonly Finding[];
    };

/** Which of the base rates it is, and what the guide says of it. */
export interface BaseRatePlace {
  readonly category: RateCategory;
  /** The group of the receiving country. */
  readonly group: CountryGroup;
  /** The guide's range, EUR per day. */
  readonly range: { readonly minimum: string; readonly maximum: string };
  /** The call whose table it is, where that of the asked call is not at hand and the two beside it differ. */
  readonly table?: number;
}

export interface BaseRateCandidate extends BaseRatePlace {
  /** EUR per day. */
  readonly rate: string;
  /** The rate lies within the guide's range. */
  readonly isInRange: boolean;
  /** How the amount follows from the rate; paths are those of the application, or of one of this flow alone. */
  readonly explanation: Explanation;
}

export interface NearestBaseRates extends BaseRatePlace {
  /** The highest rate that gives less, and the lowest that gives more, in cents; one is absent at 0.00 and at the most. */
  readonly below?: RateAndAmount;
  readonly above?: RateAndAmount;
  /** The same in whole euro, as agencies print their rates. */
  readonly wholeEuro: { readonly below?: RateAndAmount; readonly above?: RateAndAmount };
  /** Whether one of the two lies within the guide's range. */
  readonly isInRange: boolean;
}

export interface RateAndAmount {
  readonly rate: string;
  readonly amount: string;
}

/**
 * The base rate of an agency, read off a draft of the official form: the one rate, EUR per day, at which a flow's
 * individual support is the printed amount, with the 70 % from the 15th day and its rounding to the whole euro. It is
 * exact, to the cent: another cent of the rate gives another amount. A rate that is not a whole euro is a sign that the
 * days or persons are not those of the form.
 *
 * @param flow the flow as the form has it: activity, country, persons, days, travel
 * @param amount the individual support that the form prints for it, EUR
 * @param call the year of the call
 * @returns `one` with the rate, ready to be merged into the `baseRates` of the options; `several`; `none` with the nearest
 * rates and what they give; or `unknown`, with what is missing
 * @throws TypeError or RangeError if an argument is not of the contract's shape
 * @example
 * const flow = { id: "A", activity: "job-shadowing", destination: "FI", participants: 2, durationDays: 5, travelDays: 2 };
 * // 2 persons, 7 days
 * baseRateFrom(flow, "1974.00", 2023)
 * // => { status: "one", baseRates: { staff: { 1: "141.00" } }, category: "staff", group: 1, rate: "141.00", … }
 * const off = baseRateFrom(flow, "1975.00", 2023);
 * off.status === "none" && off.nearest[0]?.above // => { rate: "141.08", amount: "1975.12" }
 */
export function baseRateFrom(
  flow: Flow,
  amount: MoneyInput,
  call: number,
  options: BaseRateOptions = {},
): BaseRateFrom {
  assertArguments(flow, call, options);
  const cents = toCents(amount);
  const { who = "participants", application, field, ...counting } = options;
  if (who !== "participants" && who !== "accompanyingPersons") {
    throw new TypeError(`options.who must be "participants" or "accompanyingPersons", not ${JSON.stringify(who)}`);
  }
  const known = callTable(call);
  if (known === undefined) return unknown([], [callUnknown(call)]);
  const actions = actionsFor(flow, call, application?.action, field);
  if (actions.length === 0) {
    const { activity } = flow;
    const fields = Object.values(known.fields).filter((each) => field === undefined || each.field === field);
    const activities = [...new Set(fields.flatMap((each) => Object.keys(each.activities)))];
    return unknown([["activity"]], [activityUnknown(activity, ["activity"], activities, [])]);
  }
  const answers = actions.map((action) => () => {
    const start = join(applicationOf(flow, call, action, application), counting);
    return start.ways === undefined ? unknown([], [start.problem]) : answerOf(start.ways, flow, who, cents, call);
  });
  // Where the fields differ is which countries they have: the first that can be asked answers.
  let first: BaseRateFrom | undefined;
  for (const answer of answers) {
    const each = answer();
    if (each.status !== "unknown") return each;
    first ??= each;
  }
  return first ?? unknown([], []);
}

const optionNames = ["who", "application", "field", "dayCount", "greenDays"];

function assertArguments(...[flow, call, options]: readonly unknown[]): void {
  if (!isObject(flow)) throw new TypeError("flow must be an object");
  if (typeof flow["activity"] !== "string") throw new TypeError("flow.activity must be text");
  if (!Number.isInteger(call)) throw new TypeError("call must be a whole number, such as 2026");
  if (!isObject(options)) throw new TypeError('options must be an object, such as { who: "participants" }');
  const wrong = Object.keys(options).find((key) => !optionNames.includes(key));
  if (wrong !== undefined) throw new TypeError(`options.${wrong} is no option: ${optionNames.join(", ")}`);
}

function unknown(missing: readonly Path[], findings: readonly Finding[]): BaseRateFrom {
  return { status: "unknown", missing, findings };
}

/** The actions whose tables may price the flow: that of its application, or one with a budget for each field. */
function actionsFor(
  { activity }: Flow,
  call: number,
  own: string | undefined,
  field: string | undefined,
): readonly string[] {
  if (own !== undefined && field === undefined) return [own];
  const fields = Object.values(callTable(call)?.fields ?? {});
  if (field !== undefined && !fields.some((each) => each.field === field)) {
    throw new RangeError(`options.field is no field of call ${call}: ${fields.map((each) => each.field).join(", ")}`);
  }
  return fields.flatMap((each) => {
    const has = entry(each.activities, activity) !== undefined && (field === undefined || each.field === field);
    const action = Object.entries(each.actions).find(([, { amountIs }]) => amountIs !== undefined)?.[0];
    return has && action !== undefined ? [action] : [];
  });
}

/** The application of the flow, under the call; or one of the flow alone. */
function applicationOf(flow: Flow, call: number, action: string, within: Application | undefined): Application {
  if (within === undefined) {
    // Guests are received at the applicant's; everybody else is taken to come from another country than they go to.
    const country = isOfGuests(flow, call) ? (flow.destination ?? "") : "";
    return { call, action, applicant: { country }, flows: [flow] };
  }
  const isPart = within.flows.some(({ id }) => id === flow.id);
  const flows = isPart ? within.flows.map((each) => (each.id === flow.id ? flow : each)) : [...within.flows, flow];
  return { ...within, call, action, flows };
}

function isOfGuests({ activity }: Flow, call: number): boolean {
  const fields = Object.values(callTable(call)?.fields ?? {});
  return fields.some(({ activities }) => entry(activities, activity)?.direction === "incoming");
}

/** The answer of the one table of a call, or of both. */
function answerOf(ways: readonly [Way, ...Way[]], flow: Flow, who: Who, amount: Cents, call: number): BaseRateFrom {
  const [first, other] = ways.map((way) => amountsOf(way, flow, who));
  if (first === undefined || "missing" in first) return unknownOf(first, flow);
  if (other === undefined) return inOneTable(first, amount);
  if ("missing" in other) return unknownOf(other, flow);
  const [before, after] = neighbours(call);
  const answers = [inOneTable(first, amount), inOneTable(other, amount)] as const;
  return inTwoTables(answers, [before, after]);
}

type Who = "participants" | "accompanyingPersons";

/** What a flow gets at any rate, strictly more at a higher one; or what is missing to tell. */
interface Amounts {
  readonly at: (rate: Cents) => Cents;
  readonly explain: (rate: Cents) => Explanation;
  readonly place: BaseRatePlace;
}

interface Missing {
  readonly missing: readonly Path[];
  readonly findings: readonly Finding[];
}

/** The rule of individual support itself is asked, so that the rate is one that gives this amount in a grant. */
function amountsOf({ joined: whole }: Way, flow: Flow, who: Who): Amounts | Missing {
  const isOwn = (each: JoinedFlow) => each.input === flow;
  const joined = { ...whole, funded: whole.funded.filter(isOwn) };
  const own = whole.flows.find(isOwn);
  const grants = travelGrants(joined.expensiveTravel());
  const category = own?.parties.find((party) => party.who === who)?.rateCategory;
  let group: CountryGroup | undefined;
  const outcomeAt = (rate: Cents) => {
    const baseRates: BaseRates = (ofCategory, ofGroup) => {
      // That of the receiving country, whoever asks.
      group = ofGroup;
      const path = ["options", "baseRates", ofCategory, String(ofGroup)];
      const leaf = (chosenBy: CellChoice) => ({ ...inputMoney(path, rate), chosenBy });
      return { status: "known", cents: rate, leaf, findings: [] };
    };
    return individualSupport.price(joined, { baseRates, travelGrants: grants });
  };
  const linesAt = (rate: Cents): readonly PricedLine[] => outcomeAt(rate).lines.filter((line) => line.who === who);
  const at = (rate: Cents) => linesAt(rate).reduce((sum, { cents }) => sum + cents, 0);

  const { unpriced = [], findings = [] } = outcomeAt(HIGHEST);
  const lacks = unpriced.flatMap(({ missing }) => missing);
  const isOpen = who === "accompanyingPersons" && lacks.length > 0;
  if (isOpen || category === undefined || group === undefined || at(HIGHEST) === 0) {
    const said = [...joined.problems, ...joined.remarks].filter(({ path }) => path[1] === own?.index);
    return { missing: lacks, findings: [...said, ...findings].filter(({ severity }) => severity === "error") };
  }
  const { minimum, maximum } = joined.tables.funding.individualSupport[category][group];
  const range = { minimum: formatCents(minimum.value * 100), maximum: formatCents(maximum.value * 100) };
  const explain = (rate: Cents) => oneOrSum(linesAt(rate).map((line) => line.explain()));
  return { at, explain, place: { category, group, range } };
}

const HIGHEST: Cents = MOST_BASE_RATE * 100;

/** Paths within the flow: it has no position of its own. */
function unknownOf(lacking: Missing | undefined, { destination }: Flow): BaseRateFrom {
  const own = (path: Path): Path => {
    if (path[0] === "flows") return path.slice(2);
    return path[0] === "applicant" && destination === undefined ? ["destination"] : path;
  };
  const { missing = [], findings = [] } = lacking ?? {};
  return unknown(
    missing.map(own),
    findings.map((each) => ({ ...each, path: own(each.path) })),
  );
}

type OneOrNone = Extract<BaseRateFrom, { readonly status: "one" | "none" }>;

/** The amounts grow with the rate, so that halving finds the lowest rate that gives enough. */
function inOneTable({ at, explain, place }: Amounts, amount: Cents): OneOrNone {
  let [low, high] = [0, HIGHEST + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle) < amount) low = middle + 1;
    else high = middle;
  }
  const isIn = (rate: Cents) => rate >= toCents(place.range.minimum) && rate <= toCents(place.range.maximum);
  if (amount > 0 && low <= HIGHEST && at(low) === amount) {
    const rate = formatCents(low);
    const baseRates = { [place.category]: { [place.group]: rate } };
    return { status: "one", baseRates, ...place, rate, isInRange: isIn(low), explanation: explain(low) };
  }
  const near = (rate: Cents) => ({ rate: formatCents(rate), amount: formatCents(at(rate)) });
  const beside = (below: Cents, above: Cents) => ({
    ...(below >= 0 ? { below: near(below) } : {}),
    ...(above <= HIGHEST ? { above: near(above) } : {}),
  });
  // Nothing is what no rate gives.
  const above = Math.max(low, 1);
  const below = amount === 0 ? -1 : low - 1;
  const nearest = {
    ...place,
    ...beside(below, above),
    wholeEuro: beside(Math.floor(below / 100) * 100, Math.ceil(above / 100) * 100),
    isInRange: isIn(below) || isIn(above),
  };
  return { status: "none", nearest: [nearest] };
}

/** What both tables give, or the one that gives it; a grant of the call has the amount only in the first case. */
function inTwoTables([one, other]: readonly [OneOrNone, OneOrNone], calls: readonly [number, number]): BaseRateFrom {
  const [before, after] = calls;
  if (one.status === "none" && other.status === "none") {
    const [nearest] = one.nearest;
    const [later] = other.nearest;
    if (nearest === undefined || later === undefined) return one;
    if (isSame(nearest, later)) return { status: "none", nearest: [{ ...nearest, ...inWiderRange(nearest, later) }] };
    return {
      status: "none",
      nearest: [
        { ...nearest, table: before },
        { ...later, table: after },
      ],
    };
  }
  if (one.status === "none") return other.status === "one" ? { ...other, table: after } : other;
  if (other.status === "none") return { ...one, table: before };
  if (one.category === other.category && one.group === other.group && one.rate === other.rate) {
    return { ...one, ...inWiderRange(one, other) };
  }
  const candidates = [candidateOf(one, before), candidateOf(other, after)];
  const rates = candidates.map(({ rate }) => rate).sort((a, b) => toCents(a) - toCents(b));
  const [least = one.rate, most = least] = rates;
  const wholeEuro = [...new Set(rates)].filter((rate) => toCents(rate) % 100 === 0);
  return { status: "several", candidates, least, most, wholeEuro };
}

function isSame(one: NearestBaseRates, other: NearestBaseRates): boolean {
  const said = ({ category, group, below, above }: NearestBaseRates) => JSON.stringify([category, group, below, above]);
  return said(one) === said(other);
}

/** As a finding on a rate of such a call tells it. */
function inWiderRange(one: BaseRatePlace & InRange, other: BaseRatePlace & InRange) {
  const bound = (key: "minimum" | "maximum", of: (...both: number[]) => number) =>
    formatCents(of(toCents(one.range[key]), toCents(other.range[key])));
  const range = { minimum: bound("minimum", Math.min), maximum: bound("maximum", Math.max) };
  return { range, isInRange: one.isInRange || other.isInRange };
}

interface InRange {
  readonly isInRange: boolean;
}

function candidateOf(
  { status: _, baseRates: __, ...candidate }: Extract<OneOrNone, { readonly status: "one" }>,
  table: number,
): BaseRateCandidate {
  return { ...candidate, table };
}
