import * as z from "zod";
import { fieldOptions } from "../fields/field.js";
import { categories } from "../results/category.js";
import { MOST_DAYS, MOST_ENTRIES, MOST_FLOWS, MOST_PERSONS } from "./limits.js";
import { moneySchema } from "./money.js";

/*
 * The shape of an application. What a rule of a call decides (unknown activities, bands and countries, limits) is not
 * here: calls differ in it. Upper limits only keep out nonsense and overflow.
 */

/** Half the Earth's circumference, and a little. */
const MOST_KM = 20_100;

const text = (most: number) => z.string().min(1).max(most);
const count = (least: number, most: number) => z.int().min(least).max(most);
const persons = (least: number) => count(least, MOST_PERSONS);
const days = (least: number) => count(least, MOST_DAYS);
const year = count(2000, 2100);
const round = count(1, 9);
const id = text(100);
const note = text(10_000);
const date = z.iso.date();
const action = z.string().regex(/^KA\d{3}-[A-Z]{3}$/, { error: "action.invalid" });

/** The rules say whether it is a country of the Programme. */
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, { error: "country.invalid" })
  .meta({ description: "ISO 3166-1 alpha-2 code, in any case; EL and UK are read as GR and GB." });

const receivedGrant = z.strictObject({
  call: year,
  action,
  round: round.optional(),
  role: z.enum(fieldOptions.role).optional(),
  nationalAgency: country.optional(),
});

const organisation = {
  name: text(500).optional(),
  country,
  type: z.enum(fieldOptions.organisationType).optional(),
  supervisedBy: country.optional(),
  grants: z.array(receivedGrant).max(1000).optional(),
};

/** An applicant as its author writes it. */
export const writtenApplicantSchema = z.strictObject({
  ...organisation,
  accreditation: z.enum(fieldOptions.accreditation).optional(),
  accreditationValidUntil: date.optional(),
  applicationsThisRound: count(1, 1000).optional(),
  yearsOfExperience: count(0, 1000).optional(),
});

const placeName = text(200).meta({ description: "The name of the place, in any language." });

const place = z
  .union([
    z
      .string()
      // A text that is too long is not looked at any further.
      .max(210, { abort: true })
      .regex(/^\s*[^\s,].{0,199},\s*[A-Za-z]{2}\s*$/, { error: "place.invalid" }),
    z.strictObject({ place: placeName, country }),
    z.strictObject({
      latitude: z.number().min(-90).max(90).meta({ description: "Degrees north of the equator." }),
      longitude: z.number().min(-180).max(180).meta({ description: "Degrees east of Greenwich." }),
      place: placeName.optional(),
      country: country.optional(),
      geonameId: count(1, 1e9)
        .optional()
        .meta({ description: "The number of the place in GeoNames; no rule looks at it." }),
    }),
  ])
  .meta({ description: 'A place and its country ("Nowy Sącz, PL"), the same as an object, or coordinates.' });

const notRequested = z.strictObject(
  Object.fromEntries(categories.map((category) => [category, persons(0).optional()])) as {
    [category in (typeof categories)[number]]: z.ZodOptional<z.ZodInt>;
  },
);

const distance = {
  distanceKm: z.number().min(0).max(MOST_KM).optional(),
  distanceBand: text(20).optional(),
  origin: place.optional(),
  venue: place.optional(),
  greenTravel: z.boolean().optional(),
};

const accompanyingPersons = z
  .union([
    persons(0),
    z
      .array(
        z.strictObject({
          persons: persons(1),
          durationDays: days(1).optional(),
          travelDays: days(0).optional(),
          ...distance,
          notRequested: notRequested.optional(),
        }),
      )
      .max(MOST_ENTRIES),
  ])
  .meta({ description: "How many, or a list of persons with the same days and travel." });

/** A flow as its author writes it. */
export const writtenFlowSchema = z.strictObject({
  id,
  group: id.optional(),
  activity: text(100),
  destination: country.optional(),
  participants: persons(1),
  participantsWithFewerOpportunities: persons(0).optional(),
  durationDays: days(1).optional(),
  travelDays: days(0).optional(),
  accompanyingPersons: accompanyingPersons.optional(),
  ...distance,
  notRequested: notRequested.optional(),
  inclusionCosts: moneySchema.optional(),
  courseFeeDays: days(0).optional(),
  course: text(500).optional(),
  courseCountries: z.array(country).max(300).optional(),
  linguisticSupportParticipants: persons(0).optional(),
  preDepartureTraining: z
    .strictObject({ participants: persons(1), accompanyingPersons: persons(0).optional(), ...distance })
    .optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  sendingOrganisation: text(500).optional(),
  receivingOrganisation: text(500).optional(),
  hostingOrganisation: text(500).optional(),
  venueKind: z.enum(fieldOptions.venueKind).optional(),
  venueCity: text(200).optional(),
  learnerCountries: z.array(country).max(300).optional(),
  hostingCountry: country.optional(),
  hostingSupervisedBy: country.optional(),
  originCountry: country.optional(),
  inTraining: z.boolean().optional(),
  graduationDate: date.optional(),
  serviceMonths: count(0, 240).optional(),
  graduates: persons(0).optional(),
  paidBySendingInstitution: z.boolean().optional(),
  learnerKind: z.enum(fieldOptions.learnerKind).optional(),
  people: z.array(text(200)).max(MOST_PERSONS).optional(),
  shortStayJustified: z.boolean().optional(),
  mentors: persons(1).optional(),
  notes: note.optional(),
});

const preparatoryVisit = z.strictObject({
  flow: id,
  hostingOrganisation: text(500).optional(),
  participants: persons(1),
  learners: persons(0).optional(),
  learnersWithFewerOpportunities: persons(0).optional(),
  reason: text(5000).optional(),
  inclusionCosts: moneySchema.optional(),
});

const exceptionalCost = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("expensive-travel"), flow: id, persons: persons(1), realCost: moneySchema }),
  z.strictObject({ type: z.literal("entry-requirements"), flow: id, persons: persons(1), realCost: moneySchema }),
  z.strictObject({
    type: z.literal("financial-guarantee"),
    realCost: moneySchema,
    requiredByAgency: z.boolean().optional(),
  }),
]);

/** An application as its author writes it, before it is brought into one shape. */
export const writtenApplicationSchema = z.strictObject({
  $schema: text(2000).optional(),
  reference: text(500).optional(),
  title: text(500).optional(),
  notes: note.optional(),
  call: year,
  action,
  round: round.optional(),
  submittedAt: z.iso.datetime({ offset: true }).optional(),
  roundOpen: z.boolean().optional(),
  nationalAgency: country.optional(),
  applicant: writtenApplicantSchema,
  consortium: z.strictObject({ members: z.array(z.strictObject(organisation)).max(10_000) }).optional(),
  supportingOrganisations: z
    .array(z.strictObject({ name: text(500).optional() }))
    .max(1000)
    .optional(),
  project: z
    .strictObject({
      startDate: date.optional(),
      durationMonths: count(1, 240).optional(),
      extended: z.boolean().optional(),
    })
    .optional(),
  flows: z.array(writtenFlowSchema).max(MOST_FLOWS).optional(),
  preparatoryVisits: z.array(preparatoryVisit).max(MOST_FLOWS).optional(),
  exceptionalCosts: z.array(exceptionalCost).max(MOST_FLOWS).optional(),
});
