import type { DraftFlow } from "../application/draft.js";
import { fieldOptions } from "../fields/field.js";
import type { FieldId } from "../fields/fields.js";
import type { RateCell } from "../lookups/rate-table.js";
import type { Messages } from "../messages/messages.js";
import type { RateCategory } from "../rates/call-table.js";
import type { CountryGroup } from "../rates/cell.js";
import type { ActionTables } from "../rates/index.js";
import { programmeCountryCodes, thirdCountryCodes } from "./country-options.js";
import type { Limits } from "./description.js";
import type { Tables } from "./subject.js";

/** What limits are asked about. */
export interface About {
  /** Two for a call without an edition of its own; their cells are told as candidates. */
  readonly tables: Tables;
  /** Of a flow. */
  readonly activity?: string | undefined;
  /** Where the flow is known, its own limits are told. */
  readonly flow?: DraftFlow | undefined;
  /** Of the application, where it is known. */
  readonly round?: number | undefined;
}

/**
 * What the call says of a value.
 *
 * @returns `undefined` where it says nothing
 */
export function limitsOf(id: FieldId, about: About, messages: Messages): Limits | undefined {
  return and(...[limitsById[id] ?? []].flat().map((write) => inEachCall(write, about, messages)));
}

/**
 * One limit. Where the guides before and after a call both have its values, they stand in one phrase; where one of them
 * does not, each has a phrase of its own.
 */
function inEachCall(write: Write, about: About, messages: Messages): Limits | undefined {
  const limits = write(reading(about, messages));
  const lacking = limits?.cells.find(({ candidates }) => candidates?.some(({ value }) => value === undefined));
  if (limits === undefined || lacking?.candidates === undefined) return limits;
  const words = messages.limits;
  const texts = lacking.candidates.map(({ call }, index) => {
    const table = about.tables[index] ?? about.tables[0];
    const text = write(reading({ ...about, tables: [table] }, messages, call))?.text;
    const isKnown = about.activity === undefined || Object.hasOwn(table.field.activities, about.activity);
    return words.candidate(call, text ?? (isKnown ? words.noLimit : words.noActivity));
  });
  return { cells: limits.cells, text: texts.join(" / ") };
}

/** A cell, and its value in words. */
interface Said {
  readonly cell: RateCell;
  readonly text: string;
}

/** The cells of an action, ready to be put into words. */
interface Reading extends About {
  readonly messages: Messages;
  readonly words: Messages["limits"];
  /** A cell of the field by the rest of its id. */
  readonly cell: (...rest: readonly (string | number)[]) => Said | undefined;
  readonly ofAction: (...rest: readonly (string | number)[]) => Said | undefined;
  readonly ofActivity: (key: string) => Said | undefined;
  /** The numbers of the rounds, those that matter here. */
  readonly rounds: readonly number[];
  /** Of two candidates the one whose values alone are read. */
  readonly ofCall?: number | undefined;
}

type Write = (reading: Reading) => Limits | undefined;

function reading(about: About, messages: Messages, ofCall?: number): Reading {
  const [first] = about.tables;
  const { field } = first;
  const cell = (...rest: readonly (string | number)[]): Said | undefined => {
    const found = cellsOf(first).get([field.field, ...rest].join("/"));
    if (found === undefined) return undefined;
    const text = cellText(found, messages, ofCall);
    return text === undefined ? undefined : { cell: found, text };
  };
  const all = [...new Set(about.tables.flatMap(({ action }) => action.rounds.map(({ id }) => id)))];
  return {
    ...about,
    ofCall,
    messages,
    words: messages.limits,
    cell,
    ofAction: (...rest) => cell("actions", first.id, ...rest),
    ofActivity: (key) => (about.activity === undefined ? undefined : cell("activities", about.activity, key)),
    rounds: about.round === undefined || !all.includes(about.round) ? all : [about.round],
  };
}

const cellsById = new WeakMap<object, ReadonlyMap<string, RateCell>>();

/** Those of both candidate tables are in the first. */
function cellsOf({ field }: ActionTables): ReadonlyMap<string, RateCell> {
  const known = cellsById.get(field);
  if (known !== undefined) return known;
  const cells: ReadonlyMap<string, RateCell> = new Map(field.cells.map((cell) => [cell.id, cell]));
  cellsById.set(field, cells);
  return cells;
}

/** A value; of a call without an edition of its own, what the calls before and after say, or one of them. */
function cellText({ value, unit, candidates = [] }: RateCell, { limits }: Messages, ofCall?: number) {
  const write = (each: number | string) => limits.value(unit, each);
  if (value !== undefined) return write(value);
  if (ofCall !== undefined) {
    const found = candidates.find(({ call }) => call === ofCall)?.value;
    return found === undefined ? undefined : write(found);
  }
  return candidates
    .flatMap((each) => (each.value === undefined ? [] : [limits.candidate(each.call, write(each.value))]))
    .join(" / ");
}

const isSaid = (said: Said | undefined): said is Said => said !== undefined;

/** Limits without a least and a most: a phrase, and what it rests on. */
function told(text: string, ...cells: readonly (Said | undefined)[]): Limits {
  return { cells: cells.filter(isSaid).map(({ cell }) => cell), text };
}

/** A least and a most, where each is one value: of two candidates there is none. */
function bounds(least: Said | undefined, most: Said | undefined): Pick<Limits, "minimum" | "maximum"> {
  return {
    ...(least?.cell.value === undefined ? {} : { minimum: least.cell }),
    ...(most?.cell.value === undefined ? {} : { maximum: most.cell }),
  };
}

function atLeast(said: Said | undefined, write: (text: string) => string): Limits | undefined {
  return said && { ...bounds(said, undefined), ...told(write(said.text), said) };
}

function atMost(said: Said | undefined, write: (text: string) => string): Limits | undefined {
  return said && { ...bounds(undefined, said), ...told(write(said.text), said) };
}

function between(
  least: Said | undefined,
  most: Said | undefined,
  write: (least: string, most: string) => string,
): Limits | undefined {
  if (least === undefined || most === undefined) return undefined;
  return { ...bounds(least, most), ...told(write(least.text, most.text), least, most) };
}

/** Several limits of one value. */
function and(...limits: readonly (Limits | undefined)[]): Limits | undefined {
  const known = limits.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const minimum = known.find((each) => each.minimum !== undefined)?.minimum;
  const maximum = known.find((each) => each.maximum !== undefined)?.maximum;
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    cells: known.flatMap(({ cells }) => cells),
    text: known.map(({ text }) => text).join("; "),
  };
}

const round: Write = ({ rounds, words, ofAction }) => {
  const all = rounds.map((id) => {
    const [deadline, first, last] = windowOf(id, ofAction);
    const window = first && last && words.window(first.text, last.text);
    return told(words.round(String(id), deadline?.text ?? "", window), deadline, first, last);
  });
  return and(...all);
};

const windowOf = (id: number, ofAction: Reading["ofAction"]) =>
  ["deadline", "startFirst", "startLast"].map((key) => ofAction("rounds", id, key)) as [
    Said | undefined,
    Said | undefined,
    Said | undefined,
  ];

const submittedAt: Write = ({ rounds, words, ofAction }) => {
  const all = rounds.map((id) => {
    const limits = atMost(ofAction("rounds", id, "deadline"), words.deadline);
    return limits && rounds.length > 1 ? ofRound(id, limits, words) : limits;
  });
  return and(...all);
};

const startDate: Write = ({ rounds, words, ofAction }) => {
  const all = rounds.map((id) => {
    const [, first, last] = windowOf(id, ofAction);
    const limits = between(first, last, words.window);
    return limits && rounds.length > 1 ? ofRound(id, limits, words) : limits;
  });
  return and(...all);
};

/** No single least and most where there are several rounds. */
function ofRound(id: number, { cells, text }: Limits, words: Messages["limits"]): Limits {
  return { cells, text: words.inRound(String(id), text) };
}

const grants: Write = ({ tables, words, cell, ofAction }) => {
  const [most, calls, since] = ["grants", "grantsWindow", "grantsSince"].map((key) => ofAction(key));
  const short = most && calls && since && told(words.grants(most.text, calls.text, since.text), most, calls, since);
  const [{ action: table, field }] = tables;
  // Printed with the action that has consortia; it counts the grants of the others, too, but an accreditation is none.
  const action = Object.keys(field.actions).find((each) => field.actions[each]?.consortium !== undefined);
  const isGrant = table.amountIs !== undefined;
  const inAll = isGrant && action !== undefined ? cell("actions", action, "consortium", "inAll") : undefined;
  return and(short, inAll && told(words.agreements(inAll.text), inAll));
};

const days: Write = ({ flow, words, ofActivity }) => {
  const [least, most] = [ofActivity("minimumDays"), ofActivity("maximumDays")];
  const justified = ofActivity("minimumDaysFewerOpportunities");
  const limits = between(least, most, words.days);
  if (limits === undefined || justified === undefined) return limits;
  const isShorter = flow?.shortStayJustified === true && (flow.participantsWithFewerOpportunities ?? 0) > 0;
  const shorter = told(words.daysJustified(justified.text), justified);
  return and(
    isShorter ? { ...bounds(justified, undefined), ...shorter } : undefined,
    limits,
    isShorter ? undefined : shorter,
  );
};

const travelDays: Write = ({ flow, words, cell }) => {
  const [standard, green, additional] = ["standard", "green", "greenAdditional"].map((key) =>
    cell("individualSupport", "travelDays", key),
  );
  if (standard === undefined) return undefined;
  if (green !== undefined && additional !== undefined) return travelDaysOfTwo(standard, green, additional, words);
  if (green !== undefined) {
    const most = flow === undefined || flow.greenTravel === true ? green : standard;
    return { ...bounds(undefined, most), ...told(words.travelDays(standard.text, green.text), standard, green) };
  }
  if (additional === undefined) return undefined;
  const limits = told(words.travelDaysAdditional(standard.text, additional.text), standard, additional);
  return flow === undefined || flow.greenTravel === true ? limits : { ...bounds(undefined, standard), ...limits };
};

/** The guides before and after count the days for green travel in two ways. */
function travelDaysOfTwo(standard: Said, green: Said, additional: Said, words: Messages["limits"]): Limits | undefined {
  const ofCall = ({ cell: { value, candidates = [] } }: Said, call: number) =>
    value ?? candidates.find((each) => each.call === call)?.value;
  const calls = (green.cell.candidates ?? []).map(({ call }) => call);
  const all = calls.map((call) => {
    const [days, inAll, more] = [standard, green, additional].map((said) => ofCall(said, call));
    const text =
      inAll === undefined
        ? words.travelDaysAdditional(String(days), String(more))
        : words.travelDays(String(days), String(inAll));
    return told(words.candidate(call, text), standard, inAll === undefined ? additional : green);
  });
  return and(...all);
}

const distance: Write = ({ tables, words, cell }) => {
  const bands = [...new Set(tables.flatMap(({ funding }) => funding.travel.map(({ id }) => id)))];
  return told(words.distance(bands.map(words.band)), ...bands.map((id) => cell("travel", id, "fromKm")));
};

const group: Write = ({ flow, words, ofActivity }) => {
  const least = ofActivity("minimumParticipants");
  if (least === undefined) return undefined;
  // A part of a group may be smaller.
  return { ...(flow?.group === undefined ? bounds(least, undefined) : {}), ...told(words.group(least.text), least) };
};

const course: Write = ({ words, ofActivity }) => {
  const [organisation, consortium] = [ofActivity("personsPerOrganisation"), ofActivity("personsPerConsortium")];
  if (organisation === undefined || consortium === undefined) return undefined;
  return told(words.coursePersons(organisation.text, consortium.text), organisation, consortium);
};

const courseFeeDays: Write = ({ words, cell }) => {
  const [perDay, most, perPerson] = ["perDay", "days", "perPerson"].map((key) => cell("courseFees", key));
  if (perDay === undefined) return undefined;
  const limits = told(words.courseFee(perDay.text, most?.text, perPerson?.text), perDay, most, perPerson);
  return { ...bounds(undefined, most), ...limits };
};

const linguisticSupport: Write = ({ tables, activity, words, cell }) => {
  const isOverDays = tables.some(({ field }) => field.activities[activity ?? ""]?.linguisticSupport === "over-days");
  const over = isOverDays ? cell("linguisticSupport", "staffOverDays") : undefined;
  return over && told(words.longerThan(over.text), over);
};

const realCost =
  (type: (typeof fieldOptions)["exceptionalCost"][number]): Write =>
  ({ tables, messages, words, cell, ofCall }) => {
    if (tables[0].action.amountIs === undefined) return undefined;
    const percent = cell("exceptionalCosts", type, "percent");
    // One of two calls does not have these costs, and the other one does.
    const share = percent === undefined ? ofCall && words.notPaid : words.share(percent.text);
    return share === undefined ? undefined : told(`${messages.options.exceptionalCost[type]}: ${share}`, percent);
  };

/** By how many countries there are to choose from; the list has them. */
const destination: Write = ({ tables, activity, words }) =>
  told(words.countriesOfCall(programmeCountryCodes(tables).length, thirdCountryCodes(tables, activity).length));

const originCountry: Write = ({ tables, words }) =>
  told(words.countriesOfCall(programmeCountryCodes(tables).length, 0));

const baseRate =
  (category: RateCategory, group: CountryGroup): Write =>
  ({ words, cell }) => {
    const of = (bound: string) => cell("individualSupport", category, group, bound);
    return between(of("minimum"), of("maximum"), words.rates);
  };

const baseRates: Write = ({ words, messages, cell }) => {
  const groups = [1, 2, 3] as const;
  return and(
    ...(["staff", "learners"] as const).map((category) => {
      const all = groups.flatMap((group) =>
        ["minimum", "maximum"].map((bound) => cell("individualSupport", category, group, bound)),
      );
      const values = all.flatMap((said) => (typeof said?.cell.value === "number" ? [said.cell.value] : []));
      if (values.length < all.length) return undefined;
      const [least, most] = [Math.min(...values), Math.max(...values)].map((each) => words.value("EUR/day", each));
      const { label } = messages.fields[`options.baseRates.${category}`];
      return told(`${label}: ${words.rates(least ?? "", most ?? "")}`, ...all);
    }),
  );
};

const inclusionCosts: Write = ({ words, cell }) => {
  const percent = cell("inclusionSupport", "realCostsPercent");
  return percent && told(words.share(percent.text), percent);
};

const insideProject: Write = ({ words }) => told(words.insideProject);

const limitsById: Readonly<Partial<Record<FieldId, Write | readonly Write[]>>> = {
  round,
  submittedAt,
  "applicant.applicationsThisRound": ({ words, ofAction }) => atMost(ofAction("applicationsPerRound"), words.atMost),
  "applicant.yearsOfExperience": ({ words, ofAction }) => atLeast(ofAction("yearsOfExperience"), words.atLeast),
  "applicant.grants": grants,
  "consortium.members": ({ words, ofAction }) => atLeast(ofAction("consortium", "minimumMembers"), words.members),
  "consortium.members.grants": grants,
  "project.startDate": startDate,
  "project.durationMonths": ({ words, ofAction }) =>
    between(ofAction("minimumMonths"), ofAction("maximumMonths"), words.months) ??
    between(ofAction("months"), ofAction("monthsExtended"), words.accreditedMonths),
  "flows.destination": destination,
  "flows.originCountry": originCountry,
  "flows.participants": [group, ({ words, ofAction }) => atMost(ofAction("participants"), words.participantsInAll)],
  "flows.durationDays": days,
  "flows.travelDays": travelDays,
  "flows.distanceKm": distance,
  "flows.distanceBand": distance,
  "flows.accompanyingPersons.durationDays": ({ words, cell }) =>
    atMost(cell("individualSupport", "accompanyingDays"), words.accompanyingDays),
  "flows.accompanyingPersons.travelDays": travelDays,
  "flows.accompanyingPersons.distanceKm": distance,
  "flows.accompanyingPersons.distanceBand": distance,
  "flows.preDepartureTraining.distanceKm": distance,
  "flows.preDepartureTraining.distanceBand": distance,
  "flows.learnerCountries": ({ words, ofActivity }) =>
    atLeast(ofActivity("minimumCountries"), words.countries) ??
    atLeast(ofActivity("minimumCountriesAtSeat"), words.countriesAtSeat),
  "flows.graduationDate": ({ words, ofActivity }) => {
    const months = ofActivity("monthsSinceGraduation");
    return months && told(words.graduated(months.text), months);
  },
  "flows.mentors": ({ words, ofActivity }) => {
    const persons = ofActivity("personsPerMentor");
    return persons && told(words.mentors(persons.text), persons);
  },
  "flows.course": course,
  "flows.courseFeeDays": courseFeeDays,
  "flows.courseCountries": ({ words, ofActivity }) => atLeast(ofActivity("courseCountries"), words.countries),
  "flows.people": ({ words, ofActivity }) => {
    const courses = ofActivity("coursesPerPerson");
    return courses && told(words.coursesPerPerson(courses.text), courses);
  },
  "flows.linguisticSupportParticipants": linguisticSupport,
  "flows.inclusionCosts": inclusionCosts,
  "flows.startDate": insideProject,
  "flows.endDate": insideProject,
  preparatoryVisits: ({ words, cell }) => {
    const most = cell("preparatoryVisits", "perHostingOrganisation");
    return most && told(words.visitsPerHost(most.text), most);
  },
  "preparatoryVisits.participants": ({ words, cell }) => atMost(cell("preparatoryVisits", "persons"), words.atMost),
  "preparatoryVisits.inclusionCosts": inclusionCosts,
  "exceptionalCosts.realCost": fieldOptions.exceptionalCost.map(realCost),
  "options.baseRates": baseRates,
  "options.baseRates.staff.1": baseRate("staff", 1),
  "options.baseRates.staff.2": baseRate("staff", 2),
  "options.baseRates.staff.3": baseRate("staff", 3),
  "options.baseRates.learners.1": baseRate("learners", 1),
  "options.baseRates.learners.2": baseRate("learners", 2),
  "options.baseRates.learners.3": baseRate("learners", 3),
};
