import { countriesOf } from "../messages/countries.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import type { ThirdCountriesTable } from "../rates/call-table.js";
import type { CountryGroup } from "../rates/cell.js";
import type { ActionTables } from "../rates/index.js";
import { entry } from "../values/entry.js";
import type { Option } from "./description.js";
import { tablesOf } from "./subject.js";

/** A country of a drop-down. */
export interface CountryOption extends Option {
  /** ISO 3166-1 alpha-2. */
  readonly value: string;
  /** By which individual support is paid there; absent where two candidate tables differ. */
  readonly group?: CountryGroup;
  /** It is a third country not associated to the Programme. */
  readonly isThirdCountry?: true;
}

/**
 * The receiving countries of an action, for a drop-down: EU Member States and third countries associated to the
 * Programme, then other third countries, where activities may be there.
 *
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param activity an activity type: its countries; absent: the programme countries, and where some activity may be
 * @param messages the words of a language; default: English
 * @returns the countries in the order of their names, each with its group; `undefined` for an unknown call or action
 * @example countryOptions(2026, "KA122-SCH")?.[0] // => { value: "AT", label: "Austria", group: 1 }
 */
export function countryOptions(
  call: number,
  action: string,
  activity?: string,
  messages: Messages = english,
): readonly CountryOption[] | undefined {
  const tables = tablesOf(call, action);
  if (tables === undefined) return undefined;
  return [...programmeCountries(tables, messages), ...thirdCountries(tables, activity, messages)];
}

/** The EU Member States and third countries associated to the Programme. */
export function programmeCountries(tables: readonly ActionTables[], messages: Messages): readonly CountryOption[] {
  return listed(
    programmeCountryCodes(tables),
    tables.map(({ field }) => field.countryGroups),
    messages,
  );
}

export function programmeCountryCodes(tables: readonly ActionTables[]): readonly string[] {
  return [...new Set(tables.flatMap(({ field }) => Object.keys(field.countryGroups)))];
}

function thirdCountries(
  tables: readonly ActionTables[],
  activity: string | undefined,
  messages: Messages,
): readonly CountryOption[] {
  const groups = openTables(tables, activity).map(({ countryGroups }) => countryGroups);
  return listed(thirdCountryCodes(tables, activity), groups, messages).map((option) => ({
    ...option,
    isThirdCountry: true,
  }));
}

/** The other third countries where activities of the type may be; without a type, of some type. */
export function thirdCountryCodes(tables: readonly ActionTables[], activity: string | undefined): readonly string[] {
  const open = openTables(tables, activity);
  const isOpen = (country: string) =>
    open.some(
      ({ regions, eligibleRegions, notEligible }) =>
        eligibleRegions.includes(entry(regions, country)?.value ?? 0) && !notEligible.includes(country),
    );
  return [...new Set(open.flatMap(({ countryGroups }) => Object.keys(countryGroups)))].filter(isOpen);
}

/** The tables of third countries, where the action and the activity type have any. */
function openTables(tables: readonly ActionTables[], activity: string | undefined): readonly ThirdCountriesTable[] {
  return tables.flatMap(({ action, field }) => {
    const types = activity === undefined ? Object.values(field.activities) : [entry(field.activities, activity)];
    const mayBeThere = action.thirdCountries === true && types.some((type) => type?.thirdCountries === true);
    return mayBeThere && field.thirdCountries !== undefined ? [field.thirdCountries] : [];
  });
}

type Groups = ActionTables["field"]["countryGroups"];

function listed(
  countries: readonly string[],
  tables: readonly Groups[],
  { locale }: Messages,
): readonly CountryOption[] {
  const name = countriesOf(locale);
  const { compare } = new Intl.Collator(locale);
  return countries
    .map((country): CountryOption => {
      const [group, ...others] = tables.map((groups) => entry(groups, country)?.value);
      const isKnown = group !== undefined && others.every((other) => other === group);
      return { value: country, label: name(country), ...(isKnown ? { group } : {}) };
    })
    .sort((one, other) => compare(one.label, other.label));
}
