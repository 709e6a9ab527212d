import * as z from "zod";
import type { Application } from "../application/application.js";
import { MOST_BASE_RATE } from "../rates/agency-table.js";
import { MONEY_PATTERN } from "../values/money-pattern.js";
import { contradictions } from "./contradictions.js";
import { countrySchema as country } from "./countries.js";
import { MOST_FLOWS, MOST_PERSONS } from "./limits.js";

/*
 * The shape of an application. What a rule of a call decides (unknown activities, bands and countries, limits) is not
 * here: it would be lost to applications of other calls. Upper limits only keep nonsense and overflow out.
 */

/** Half the Earth's circumference, and a little. */
const MOST_KM = 20_100;

const text = (most: number) => z.string().min(1).max(most);
const count = (least: number, most: number) => z.int().min(least).max(most);
const persons = (least: number) => count(least, MOST_PERSONS);
const days = (least: number) => count(least, 1000);
const year = count(2000, 2100);
const round = count(1, 9);
const id = text(100);
const date = z.iso.date();
const action = z.string().regex(/^KA\d{3}-[A-Z]{3}$/, { error: "action" });

/** EUR: a string with at most two decimals, or a whole number. */
export const moneySchema = z
  .union(
    [
      z.string().regex(MONEY_PATTERN, { error: "money" }),
      z.int({ error: "money" }).min(0, { error: "money" }).max(999_999_999, { error: "money" }),
    ],
    { error: "money" },
  )
  .meta({ description: "EUR: a string with at most two decimals, or a whole number" });

const receivedGrant = z.strictObject({
  call: year,
  action,
  round: round.optional(),
  role: z.enum(["beneficiary", "member"]).optional(),
});

const organisation = {
  name: text(500).optional(),
  country,
  type: z.enum(["school", "public-authority", "coordination-body", "other"]).optional(),
  supervisedBy: country.optional(),
  grants: z.array(receivedGrant).max(1000).optional(),
};

const applicant = z.strictObject({
  ...organisation,
  accreditation: z.enum(["none", "individual", "coordinator"]).optional(),
  applicationsThisRound: count(0, 1000).optional(),
});

const place = z.union([
  z.strictObject({ place: text(200), country }),
  z.strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    place: text(200).optional(),
    country: country.optional(),
    geonameId: count(1, 1e9).optional(),
  }),
]);

const flow = z.strictObject({
  id,
  activity: text(100),
  destination: country.optional(),
  participants: persons(1),
  participantsWithFewerOpportunities: persons(0).optional(),
  durationDays: days(1),
  travelDays: days(0).optional(),
  accompanyingPersons: persons(0).optional(),
  accompanyingDurationDays: days(1).optional(),
  distanceKm: z.number().min(0).max(MOST_KM).optional(),
  distanceBand: text(20).optional(),
  origin: place.optional(),
  venue: place.optional(),
  greenTravel: z.boolean().optional(),
  courseFeeDays: days(0).optional(),
  linguisticSupportParticipants: persons(0).optional(),
  inclusionCosts: moneySchema.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  hostingOrganisation: text(500).optional(),
  venueKind: z.enum(["hosting-school", "elsewhere-in-hosting-country", "eu-institution"]).optional(),
  venueCity: text(200).optional(),
  hostingCountry: country.optional(),
  pupilCountries: z.array(country).max(300).optional(),
  originCountry: country.optional(),
  inTeacherTraining: z.boolean().optional(),
  graduationDate: date.optional(),
  serviceMonths: count(0, 240).optional(),
  people: z.array(text(200)).max(MOST_PERSONS).optional(),
  shortStayJustified: z.boolean().optional(),
  course: text(500).optional(),
  sendingOrganisation: text(500).optional(),
  mentors: persons(1).optional(),
});

const preparatoryVisit = z.strictObject({
  flow: id,
  hostingOrganisation: text(500).optional(),
  participants: persons(1),
  learners: persons(0).optional(),
  learnersWithFewerOpportunities: persons(0).optional(),
  reason: text(5000).optional(),
});

const exceptionalCost = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("expensive-travel"), flow: id, persons: persons(1), realCost: moneySchema }),
  z.strictObject({ type: z.literal("entry-requirements"), flow: id, persons: persons(1), realCost: moneySchema }),
  z.strictObject({ type: z.literal("financial-guarantee"), realCost: moneySchema }),
]);

/**
 * The whole {@link Application}. Keys are strict: a misspelt optional key is a wrong grant. Values that contradict each other
 * are reported together with those of a wrong type.
 *
 * @example applicationSchema.safeParse(application).success // => true
 */
export const applicationSchema = z
  .strictObject({
    call: year,
    action,
    round: round.optional(),
    submittedAt: z.iso.datetime({ offset: true }).optional(),
    secondRoundOpen: z.boolean().optional(),
    nationalAgency: country.optional(),
    applicant,
    consortium: z.strictObject({ members: z.array(z.strictObject(organisation)).max(10_000) }).optional(),
    project: z.strictObject({ startDate: date.optional(), durationMonths: count(1, 240).optional() }).optional(),
    flows: z.array(flow).max(MOST_FLOWS),
    preparatoryVisits: z.array(preparatoryVisit).max(MOST_FLOWS).optional(),
    exceptionalCosts: z.array(exceptionalCost).max(MOST_FLOWS).optional(),
  })
  .check(contradictions) satisfies z.ZodType<Application>;

const baseRate = moneySchema.refine((value) => Number(value) <= MOST_BASE_RATE, {
  params: { code: "number.too-big", maximum: MOST_BASE_RATE },
});
const baseRatesByGroup = z.strictObject({ 1: baseRate.optional(), 2: baseRate.optional(), 3: baseRate.optional() });

/**
 * Base rates as a caller brings them: `{ "staff": { "1": 141, "2": "125.50" }, "learners": { "2": 55 } }`, EUR per day.
 *
 * @example baseRatesSchema.parse({ staff: { "2": 125 } }) // => { staff: { "2": 125 } }
 */
export const baseRatesSchema = z.strictObject({
  staff: baseRatesByGroup.optional(),
  learners: baseRatesByGroup.optional(),
});
