import type { Application, CountryCode, IsoDate } from "../application/application.js";
import { eTwinning } from "../rates/etwinning.js";
import { finding } from "../results/finding.js";
import { countryCode } from "../values/country-code.js";
import { stateOfCode } from "../values/country-parts.js";
import { periodEnd } from "../values/days.js";
import { entry } from "../values/entry.js";
import { found, lacks, met, type Outcome, outcome, type Part } from "./eligibility-rule.js";

/** An eTwinning project beside a project of Key Action 1. */
export interface ETwinningProject {
  readonly application: Application;
  /** All schools that take part, the applicant's own among them. */
  readonly partners?: readonly ETwinningPartner[] | undefined;
  /** The countries of the two who register the project. */
  readonly founders?: readonly CountryCode[] | undefined;
  /** Whole years. */
  readonly pupilAges?: { readonly youngest: number; readonly oldest: number } | undefined;
  /** The TwinSpaces of this Erasmus+ project, this one included. */
  readonly twinSpaces?: number | undefined;
  /** The day on which the project is registered, or a Quality Label asked for. */
  readonly onDate?: IsoDate | undefined;
}

export interface ETwinningPartner {
  readonly country: CountryCode;
  readonly kind?: "pre-primary-school" | "primary-school" | "secondary-school" | "other" | undefined;
  /** Private schools: whether they teach by the public curriculum. */
  readonly publicCurriculum?: boolean | undefined;
}

interface ETwinningRule {
  readonly id: string;
  readonly check: (project: ETwinningProject) => Outcome;
}

/**
 * The year in which a country joined eTwinning, or nothing more than that it takes part; `undefined`: it does not. A part
 * of a state with a code of its own counts as that state (I24).
 */
export function eTwinningCountry(country: CountryCode) {
  const countries: Readonly<Record<string, (typeof eTwinning.countries)[keyof typeof eTwinning.countries]>> =
    eTwinning.countries;
  return entry(countries, stateOf(country));
}

/** What the handbook asks of an eTwinning project, in its order. */
export const eTwinningRules = [
  {
    /** Partners and founders are in countries that take part, on that day. Only the year of joining is printed. */
    id: "etwinning-countries",
    check({ partners, founders = [], onDate }) {
      const grounds = [eTwinning.countries.PL.countries];
      const ofFounders = founders.map((country, index) => inCountry(country, ["founders", index], onDate));
      if (partners === undefined) return outcome([...ofFounders, lacks(["partners"])], grounds);
      const parts = partners.map(({ country }, index) => inCountry(country, ["partners", index, "country"], onDate));
      return outcome([...parts, ...ofFounders], grounds);
    },
  },
  {
    /** Pre-primary, primary and secondary schools; private ones by the public curriculum. */
    id: "etwinning-schools",
    check({ partners }) {
      const grounds = [eTwinning.schools];
      if (partners === undefined) return outcome([lacks(["partners"])], grounds);
      const parts = partners.map(({ kind, publicCurriculum }, index): Part => {
        const at = (key: string) => ["partners", index, key];
        if (kind === undefined) return lacks(at("kind"));
        const { citations } = eTwinning.schools;
        if (kind === "other") return found(finding("etwinning.not-a-school", at("kind"), {}, citations));
        if (publicCurriculum !== false) return met;
        return found(finding("etwinning.no-public-curriculum", at("publicCurriculum"), {}, citations));
      });
      return outcome(parts, grounds);
    },
  },
  {
    id: "etwinning-pupil-ages",
    check({ pupilAges }) {
      const { youngestPupil, oldestPupil } = eTwinning;
      const grounds = [youngestPupil, oldestPupil];
      if (pupilAges === undefined) return outcome([lacks(["pupilAges"])], grounds);
      const { youngest, oldest } = pupilAges;
      const params = { youngest, oldest, min: youngestPupil.value, max: oldestPupil.value };
      const isWithin = youngest >= params.min && oldest <= params.max;
      const outside = () => found(finding("etwinning.pupil-age", ["pupilAges"], params, youngestPupil.citations));
      return outcome([isWithin ? met : outside()], grounds);
    },
  },
  {
    /** A European project is founded by two partners of different countries; a national one has its own rules. */
    id: "etwinning-founders",
    check({ partners, founders }) {
      const limit = eTwinning.founders;
      if (partners !== undefined && isNational(partners)) return outcome([], [limit]);
      if (founders === undefined) return outcome([lacks(["founders"])], [limit]);
      const countries = new Set(founders.map(stateOf)).size;
      const params = { countries, min: limit.value };
      const part = countries >= limit.value ? met : tooFew();
      return outcome([part], [limit]);

      function tooFew(): Part {
        return found(finding("etwinning.founders-of-one-country", ["founders"], params, limit.citations));
      }
    },
  },
  {
    /** An Erasmus+ project is registered in eTwinning once. */
    id: "etwinning-twin-spaces",
    check({ twinSpaces }) {
      const limit = eTwinning.twinSpacesPerProject;
      if (twinSpaces === undefined) return outcome([lacks(["twinSpaces"])], [limit]);
      if (twinSpaces <= limit.value) return outcome([met], [limit]);
      const params = { twinSpaces, max: limit.value };
      return outcome([found(finding("etwinning.twin-spaces", ["twinSpaces"], params, limit.citations))], [limit]);
    },
  },
  {
    /**
     * A Quality Label is for projects with partners abroad, and may be asked for when the Erasmus+ project comes to its
     * end. How near its end is not printed: before it, a person decides.
     */
    id: "etwinning-quality-label",
    check({ partners, application: { project }, onDate }) {
      const { nationalProject, aloneNoLabel, labelNearEnd } = eTwinning;
      const grounds = [nationalProject, aloneNoLabel, labelNearEnd];
      const { startDate, durationMonths } = project ?? {};
      const missing = [
        ...(partners === undefined ? [["partners"]] : []),
        ...(startDate === undefined ? [["application", "project", "startDate"]] : []),
        ...(durationMonths === undefined ? [["application", "project", "durationMonths"]] : []),
      ];
      if (partners !== undefined && partners.length < 2) {
        return outcome([found(finding("etwinning.alone", ["partners"], {}, aloneNoLabel.citations))], grounds);
      }
      if (partners !== undefined && isNational(partners)) {
        return outcome([found(finding("etwinning.national", ["partners"], {}, nationalProject.citations))], grounds);
      }
      if (startDate === undefined || durationMonths === undefined || missing.length > 0) {
        return outcome([lacks(...missing)], grounds);
      }
      const projectEnd = periodEnd(startDate, durationMonths);
      if (onDate !== undefined && onDate >= projectEnd) return outcome([met], grounds);
      const ahead = finding("etwinning.label-near-end", ["onDate"], { projectEnd }, labelNearEnd.citations);
      return outcome([found(ahead), lacks(["onDate"])], grounds);
    },
  },
] as const satisfies readonly ETwinningRule[];

/** The stable id of a check of eTwinning. */
export type ETwinningRuleId = (typeof eTwinningRules)[number]["id"];

function inCountry(given: CountryCode, at: readonly (string | number)[], onDate: IsoDate | undefined): Part {
  const country = countryCode(given);
  const known = eTwinningCountry(country);
  if (known === undefined) {
    const { citations } = eTwinning.countries.PL.countries;
    return found(finding("etwinning.country", at, { country }, citations));
  }
  if (!("since" in known)) return met;
  const { value: since, citations } = known.since;
  if (onDate === undefined) return lacks(["onDate"]);
  const year = Number(onDate.slice(0, onDate.indexOf("-")));
  if (year > since) return met;
  // Only the year is printed.
  return year === since
    ? lacks(["onDate"])
    : found(finding("etwinning.country-later", at, { country, since }, citations));
}

function isNational(partners: readonly ETwinningPartner[]): boolean {
  return new Set(partners.map(({ country }) => stateOf(country))).size === 1;
}

function stateOf(country: CountryCode): string {
  return stateOfCode(countryCode(country));
}
