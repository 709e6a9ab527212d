import type {
  AccompanyingPersons,
  Applicant,
  Application,
  Flow,
  NamedPlace,
  Organisation,
  ReceivedGrant,
  ResolvedPlace,
} from "../application/application.js";
import type {
  ApplicantInput,
  ApplicationInput,
  FlowInput,
  RealisedFlowInput,
} from "../application/application-input.js";
import type { RealisedFlow } from "../application/realised.js";
import { countryCode } from "../values/country-code.js";
import { parsePlace } from "../values/parse-place.js";

type WrittenPlace = NonNullable<FlowInput["origin"]>;

/**
 * An application as its author wrote it, in the one shape that the engine reads: country codes in capitals, EL and UK as
 * ISO has them, accompanying persons as a list, places as objects, flows as a list.
 *
 * @param written a valid application; it is not changed
 * @returns a copy, which shares with it the parts that need no change
 */
export function normalised(written: ApplicationInput): Application {
  const { applicant, nationalAgency, consortium, flows } = written;
  return {
    ...written,
    ...(nationalAgency === undefined ? {} : { nationalAgency: countryCode(nationalAgency) }),
    applicant: normalisedApplicant(applicant),
    ...(consortium === undefined ? {} : { consortium: { members: consortium.members.map(organisation) } }),
    flows: flows?.map(normalisedFlow) ?? [],
  };
}

/** The applicant in the shape that the engine reads. */
export function normalisedApplicant(written: ApplicantInput): Applicant {
  return organisation(written);
}

function organisation<T extends Organisation>(written: T): T {
  const { country, supervisedBy, grants } = written;
  return {
    ...written,
    country: countryCode(country),
    ...(supervisedBy === undefined ? {} : { supervisedBy: countryCode(supervisedBy) }),
    ...(grants === undefined ? {} : { grants: grants.map(receivedGrant) }),
  };
}

function receivedGrant(grant: ReceivedGrant): ReceivedGrant {
  const { nationalAgency } = grant;
  return nationalAgency === undefined ? grant : { ...grant, nationalAgency: countryCode(nationalAgency) };
}

const countryKeys = ["destination", "hostingCountry", "hostingSupervisedBy", "originCountry"] as const;
const countryListKeys = ["learnerCountries", "courseCountries"] as const;
const placeKeys = ["origin", "venue"] as const;

/** A flow in the shape that the engine reads. */
export function normalisedFlow(written: RealisedFlowInput): RealisedFlow;
export function normalisedFlow(written: FlowInput): Flow;
export function normalisedFlow(written: FlowInput): Flow {
  const { accompanyingPersons, preDepartureTraining } = written;
  // One copy, written to: at ten flows each further copy takes a tenth of parsing.
  const copy: { -readonly [key in keyof FlowInput]: unknown } = { ...written };
  for (const key of countryKeys) if (written[key] !== undefined) copy[key] = countryCode(written[key]);
  for (const key of countryListKeys) if (written[key] !== undefined) copy[key] = written[key].map(countryCode);
  for (const key of placeKeys) if (written[key] !== undefined) copy[key] = place(written[key]);
  if (accompanyingPersons !== undefined) copy.accompanyingPersons = persons(accompanyingPersons);
  if (preDepartureTraining !== undefined) copy.preDepartureTraining = withPlaces(preDepartureTraining);
  return copy as Flow;
}

function persons(written: NonNullable<FlowInput["accompanyingPersons"]>): readonly AccompanyingPersons[] {
  if (typeof written !== "number") return written.map(withPlaces);
  return written === 0 ? [] : [{ persons: written }];
}

type Places = { readonly [key in (typeof placeKeys)[number]]?: WrittenPlace | undefined };
type WithPlaces<T> = Omit<T, keyof Places> & { readonly [key in keyof Places]: NamedPlace | ResolvedPlace };

function withPlaces<T extends Places>(written: T): WithPlaces<T> {
  const copy: T & { -readonly [key in keyof Places]: unknown } = { ...written };
  for (const key of placeKeys) if (written[key] !== undefined) copy[key] = place(written[key]);
  return copy as WithPlaces<T>;
}

function place(written: WrittenPlace): NamedPlace | ResolvedPlace {
  if (typeof written === "string") {
    const { place: name, country = "" } = parsePlace(written);
    return { place: name, country };
  }
  return written.country === undefined ? written : { ...written, country: countryCode(written.country) };
}
