import * as z from "zod";
import { amount, rateCell } from "./outputs.js";

/*
 * The shapes of what look-ups give: calls, what may stand in an application, places. The types are the contract; a test
 * checks results against these.
 */

/** What `calls` gives. */
export const callsSchema = z
  .array(
    z.strictObject({
      call: z.int(),
      lastChecked: z.iso.date(),
      fields: z.array(z.string()),
      actions: z.array(z.string()),
    }),
  )
  .meta({ id: "calls", title: "The calls that are known" });

const limits = z
  .strictObject({
    minimum: rateCell.exactOptional(),
    maximum: rateCell.exactOptional(),
    cells: z.array(rateCell),
    text: z.string(),
  })
  .meta({ id: "limits" });

/** A country has its group and a distance band its amounts. */
const option = z
  .strictObject({
    value: z.union([z.string(), z.number()]),
    label: z.string(),
    group: z.int().exactOptional(),
    isThirdCountry: z.literal(true).exactOptional(),
    standard: amount.exactOptional(),
    green: amount.exactOptional(),
    hasBaseRates: z.boolean().exactOptional(),
  })
  .meta({ id: "option" });

const field: z.ZodType = z
  .strictObject({
    id: z.string(),
    key: z.string(),
    label: z.string(),
    hint: z.string().exactOptional(),
    kind: z.string(),
    of: z.enum(["country", "text"]).exactOptional(),
    unit: z.strictObject({ id: z.string(), label: z.string() }).exactOptional(),
    options: z.array(option).exactOptional(),
    isOpen: z.literal(true).exactOptional(),
    matters: z.boolean(),
    required: z.boolean(),
    isUsual: z.literal(true).exactOptional(),
    activities: z.array(z.string()).exactOptional(),
    requiredFor: z.array(z.string()).exactOptional(),
    alternatives: z.array(z.string()).exactOptional(),
    onlyIf: z.strictObject({ key: z.string(), oneOf: z.array(z.string()) }).exactOptional(),
    limits: limits.exactOptional(),
    limitsByActivity: z.record(z.string(), limits).exactOptional(),
    mayBeEmpty: z.literal(true).exactOptional(),
    isLong: z.literal(true).exactOptional(),
    example: z.unknown(),
    fields: z.array(z.lazy(() => field)).exactOptional(),
  })
  .meta({ id: "field" });

/** What `describeInput` gives. */
export const inputDescriptionSchema = z
  .strictObject({
    call: z.int(),
    action: z.string(),
    sections: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        hint: z.string().exactOptional(),
        isList: z.boolean(),
        matters: z.boolean(),
        required: z.boolean(),
        limits: limits.exactOptional(),
        fields: z.array(field),
      }),
    ),
  })
  .meta({ id: "inputDescription", title: "What an application of an action asks for in a call" });

const point = { latitude: z.number(), longitude: z.number() };

const place = z
  .strictObject({
    name: z.string(),
    country: z.string(),
    geonameId: z.int(),
    ...point,
    population: z.int(),
    region: z.string().exactOptional(),
  })
  .meta({ id: "place" });

/** What `findPlaces` gives. */
export const placesSchema = z.array(place).meta({ id: "places", title: "Places, the likeliest first" });

const end = z
  .strictObject({
    ...point,
    name: z.string().exactOptional(),
    country: z.string().exactOptional(),
    geonameId: z.int().exactOptional(),
    population: z.int().exactOptional(),
    region: z.string().exactOptional(),
    others: z.array(place).exactOptional().meta({ description: "what else the name might mean" }),
    regions: z.array(z.string()).exactOptional().meta({ description: "regions and islands of that name" }),
    isOwnName: z.boolean().exactOptional().meta({ description: "the name that was typed is the place's own" }),
  })
  .meta({ id: "end" });

/** How far two places are apart, and what `travelAmounts` gives for it. */
export const distanceSchema = z
  .strictObject({
    call: z.int(),
    origin: end,
    venue: end,
    distanceKm: z.number(),
    distanceBand: z.string().exactOptional(),
    standard: amount.exactOptional(),
    green: amount.exactOptional(),
    nearBandEdge: z
      .strictObject({
        distanceKm: z.number(),
        edgeKm: z.number(),
        distanceBand: z.string().exactOptional(),
        amount,
        otherBand: z.string().exactOptional(),
        otherAmount: amount,
      })
      .exactOptional(),
  })
  .meta({ id: "distance", title: "How far two places are apart, and what is paid for it" });
