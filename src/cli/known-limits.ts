import { type Application, type Path, type RateCell, rateTable } from "../index.js";
import type { Words } from "./words/words.js";

/** What is known of a value that the application lacks: its limits in the call, or the values that it may have. */
export type KnownLimits = (path: Path, rule: string) => string | undefined;

/**
 * The limits of values in the call of an application.
 *
 * @returns for a path, what the call's table or the shape of applications says of it; `undefined` where they say nothing
 */
export async function knownLimits(application: Application, words: Words): Promise<KnownLimits> {
  const { applicationJsonSchema } = await import("../schema/index.js");
  const schema = applicationJsonSchema();
  return (path, rule) => inTable(path, rule, application, words) ?? inShape(schema, path, words);
}

/** What the call's table says. */
function inTable(path: Path, rule: string, application: Application, words: Words): string | undefined {
  const { call, action, flows } = application;
  const { known } = words;
  const field = action.slice(action.indexOf("-") + 1);
  const cells = rateTable(call, field)?.cells ?? [];
  const [list, index] = path;
  const flow = list === "flows" && typeof index === "number" ? flows[index] : undefined;
  const value = (...parts: readonly (string | number)[]) => {
    const cell = cells.find(({ id }) => id === [field, ...parts].join("/"));
    return cell === undefined ? undefined : cellText(cell, words);
  };
  const ofAction = (...parts: readonly (string | number)[]) => value("actions", action, ...parts);
  const ofActivity = (key: string) => (flow === undefined ? undefined : value("activities", flow.activity, key));
  const rounds = namesIn(cells, [field, "actions", action, "rounds"]);
  const said = (write: (...values: string[]) => string, ...values: readonly (string | undefined)[]) =>
    values.every((each) => each !== undefined) ? write(...values) : undefined;

  switch (path.join(".").replace(/\.\d+(?=\.|$)/g, "")) {
    case "round":
      return rounds.map(roundText).join("; ");
    case "project.startDate": {
      const own = rounds.filter((round) => application.round === undefined || String(application.round) === round);
      return own.map((round) => windowText(round, own.length > 1)).join("; ") || undefined;
    }
    case "project.durationMonths":
      return (
        said(known.months, ofAction("minimumMonths"), ofAction("maximumMonths")) ??
        said(known.accreditedMonths, ofAction("months"), ofAction("monthsExtended"))
      );
    case "applicant.applicationsThisRound":
      return said(known.atMost, ofAction("applicationsPerRound"));
    case "applicant.yearsOfExperience":
      return said(known.atLeast, ofAction("yearsOfExperience"));
    case "applicant.grants":
    case "consortium.members.grants":
      return grantsText() ?? known.noGrants;
    case "flows.activity":
      return known.oneOf(namesIn(cells, [field, "activities"]));
    case "flows.destination": {
      const thirdCountries = mayBeInThirdCountry() ? namesIn(cells, [field, "thirdCountries", "countryGroups"]) : [];
      return known.destinations(programmeCountries(), thirdCountries.length, `ka1 rates ${call} --field ${field}`);
    }
    case "flows.originCountry":
      return known.oneOf(programmeCountries());
    case "flows.durationDays":
      return said(known.days, ofActivity("minimumDays"), ofActivity("maximumDays"));
    case "flows.startDate":
      return known.insideProject;
    case "flows.distanceKm":
    case "flows.distanceBand":
    case "flows.accompanyingPersons.distanceKm":
      return known.distance(namesIn(cells, [field, "travel"]));
    case "flows.learnerCountries":
      return said(known.countries, ofActivity("minimumCountries"));
    case "flows.mentors":
      return said(known.mentors, ofActivity("personsPerMentor"));
    case "flows.graduationDate":
      return said(known.graduated, ofActivity("monthsSinceGraduation"));
    case "flows.course":
      return said(known.coursePersons, ofActivity("personsPerOrganisation"), ofActivity("personsPerConsortium"));
    case "flows.people":
      return said(known.coursesPerPerson, ofActivity("coursesPerPerson"));
    case "preparatoryVisits.flow":
      return known.oneOf(flows.map(({ id }) => id));
    case "options.baseRates":
      return known.baseRates;
    default:
      return undefined;
  }

  /** How many grants an organisation may have, by the rule that asks for them. */
  function grantsText(): string | undefined {
    if (rule === "grants-in-consecutive-calls") {
      return said(known.grants, ofAction("grants"), ofAction("grantsWindow"), ofAction("grantsSince"));
    }
    // The limit is printed with the action that has consortia, and counts those of the others, too.
    const inAll = cells.find(({ id }) => id.endsWith("/consortium/inAll"));
    if (rule !== "agreements-in-call" || inAll === undefined) return undefined;
    return known.agreements(cellText(inAll, words));
  }

  /** Nothing for an accreditation, which has no start to choose. */
  function windowText(round: string, isOneOfSeveral: boolean): string | undefined {
    const window = said(known.window, ofAction("rounds", round, "startFirst"), ofAction("rounds", round, "startLast"));
    return window === undefined || !isOneOfSeveral ? window : known.inRound(round, window);
  }

  function roundText(round: string): string {
    return known.round(round, ofAction("rounds", round, "deadline") ?? "", windowText(round, false));
  }

  function programmeCountries(): readonly string[] {
    return namesIn(cells, [field, "countryGroups"]).sort();
  }

  /** Some activities, of accredited projects: those that are extended, never short-term ones. */
  function mayBeInThirdCountry(): boolean {
    const isAccredited = ofAction("monthsExtended") !== undefined;
    return (
      isAccredited &&
      flow !== undefined &&
      value("organisationalSupport", flow.activity, "thirdCountries") !== undefined
    );
  }
}

/** The names that follow a prefix in the ids of cells. */
function namesIn(cells: readonly RateCell[], prefix: readonly string[]): string[] {
  const start = `${prefix.join("/")}/`;
  return [
    ...new Set(cells.flatMap(({ id }) => (id.startsWith(start) ? [id.slice(start.length).split("/")[0] ?? ""] : []))),
  ];
}

/** A value; of a call without an edition of its own, what the calls before and after say. */
function cellText({ value, unit, candidates = [] }: RateCell, { known }: Words): string {
  const write = (text: number | string) => known.value(unit, text);
  if (value !== undefined) return write(value);
  return candidates
    .map((each) => known.candidate(each.call, each.value === undefined ? undefined : write(each.value)))
    .join(" / ");
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The values that the shape of applications allows, where it lists them. */
function inShape(schema: Schema, path: Path, words: Words): string | undefined {
  const { known } = words;
  const [key, ...rest] = path;
  if (key !== undefined) {
    const below = [schema, ...(schema.anyOf ?? [])].map((each) =>
      typeof key === "number" ? each.items : each.properties?.[key],
    );
    const [next] = below.filter((each) => each !== undefined);
    return next === undefined ? undefined : inShape(next, rest, words);
  }
  if (schema.enum !== undefined) return known.oneOf(schema.enum.map(String));
  return schema.type === "boolean" ? known.oneOf(["true", "false"]) : undefined;
}
