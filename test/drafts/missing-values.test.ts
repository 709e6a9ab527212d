import { describe, expect, it } from "vitest";
import { missingValues } from "../../src/application/missing-values.js";
import { fields } from "../../src/fields/fields.js";
import { writtenApplicationSchema } from "../../src/schema/application-shape.js";
import { parseDraft } from "../../src/schema/index.js";
import type { Path } from "../../src/values/path.js";

/*
 * What the shape of an application requires stands there and, for drafts, in `missing-values.ts`, which needs no zod. One
 * application that has every key is asked, key by key, whether either calls for it.
 */

const grants = [{ call: 2025, action: "KA122-SCH", round: 1, role: "beneficiary", nationalAgency: "PL" }];
const organisation = { name: "Liceum", country: "PL", type: "school", supervisedBy: "FR", grants };
const journey = {
  distanceKm: 600,
  distanceBand: "500-1999",
  greenTravel: true,
  origin: { place: "Nowy Sącz", country: "PL" },
  venue: { latitude: 39.47, longitude: -0.38, place: "Valencia", country: "ES", geonameId: 2509954 },
};
const notRequested = {
  ...{ organisationalSupport: 0, individualSupport: 0, travel: 0, courseFees: 0, linguisticSupport: 0 },
  ...{ preparatoryVisits: 0, inclusionSupport: 0, exceptionalCosts: 0 },
};

const full = {
  ...{ $schema: "./application.json", reference: "SP1", title: "A title", notes: "A note" },
  ...{ call: 2026, action: "KA122-SCH", round: 1, submittedAt: "2026-02-18T10:00:00+01:00", roundOpen: true },
  nationalAgency: "PL",
  applicant: {
    ...organisation,
    ...{ name: "Szkoła", accreditation: "none", accreditationValidUntil: "2027-12-31", applicationsThisRound: 1 },
    yearsOfExperience: 5,
  },
  consortium: { members: [organisation] },
  supportingOrganisations: [{ name: "Fundacja" }],
  project: { startDate: "2026-09-01", durationMonths: 12, extended: false },
  flows: [
    {
      ...{ id: "A", activity: "group-mobility-of-pupils", group: "G", destination: "ES", originCountry: "DE" },
      ...{ participants: 11, participantsWithFewerOpportunities: 3, durationDays: 7, travelDays: 2 },
      ...journey,
      accompanyingPersons: [{ persons: 2, durationDays: 4, travelDays: 2, ...journey, notRequested }],
      notRequested,
      ...{ inclusionCosts: "350.00", courseFeeDays: 5, course: "A course", courseCountries: ["PL", "IE"] },
      linguisticSupportParticipants: 4,
      preDepartureTraining: { participants: 2, accompanyingPersons: 1, ...journey },
      ...{ startDate: "2027-03-04", endDate: "2027-03-10", sendingOrganisation: "Liceum" },
      ...{
        receivingOrganisation: "Liceum",
        hostingOrganisation: "IES",
        hostingCountry: "ES",
        hostingSupervisedBy: "FR",
      },
      ...{ venueKind: "hosting-organisation", venueCity: "Valencia", learnerCountries: ["PL", "ES"], inTraining: true },
      ...{ graduationDate: "2026-06-30", serviceMonths: 6, graduates: 2, paidBySendingInstitution: true },
      ...{ learnerKind: "initial", people: ["anna"], shortStayJustified: true, mentors: 1, notes: "A note" },
    },
  ],
  preparatoryVisits: [
    {
      ...{ flow: "A", hostingOrganisation: "IES", participants: 3, learners: 1, learnersWithFewerOpportunities: 1 },
      ...{ reason: "A reason", inclusionCosts: "20.00" },
    },
  ],
  exceptionalCosts: [
    { type: "expensive-travel", flow: "A", persons: 2, realCost: "1900.00" },
    { type: "entry-requirements", flow: "A", persons: 2, realCost: "120.00" },
    { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true },
  ],
};

/** The paths of all keys, objects and lists among them. */
function keysIn(value: unknown, at: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => keysIn(each, [...at, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [[...at, key], ...keysIn(below, [...at, key])]);
}

function without(path: Path): unknown {
  const copy = structuredClone(full);
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), copy);
  Reflect.deleteProperty(Object(holder), path.at(-1) ?? "");
  return copy;
}

const allMissing = (value: unknown) => Object.values(missingValues(parseDraft(value).draft)).flat(2).length;
const isNamed = (value: unknown, path: Path) => {
  const { start, organisations, members, flows, visits, costs } = missingValues(parseDraft(value).draft);
  const named = [start, organisations, ...members, ...flows, ...visits, ...costs].flat();
  return named.some((each) => each.join(".") === path.join("."));
};

// The applicant is made by what is in it.
const keys = keysIn(full).filter((path) => path.join(".") !== "applicant");

describe("the values that a draft lacks", () => {
  it("are tried on an application that has every key and lacks nothing", () => {
    const ids = new Set(keysIn(full).map((path) => path.filter((part) => typeof part === "string").join(".")));
    const all = Object.keys(fields).filter((id) => !id.startsWith("options"));
    expect(all.filter((id) => !ids.has(id))).toEqual([]);
    expect(writtenApplicationSchema.safeParse(full).success).toBe(true);
    expect(allMissing(full)).toBe(0);
  });

  it.each(keys.map((path) => [path.join("."), path] as const))("are those that the shape requires: %s", (_, path) => {
    const value = without(path);
    expect(isNamed(value, path)).toBe(!writtenApplicationSchema.safeParse(value).success);
  });

  it("of an application without an applicant are its country", () => {
    expect(isNamed(without(["applicant"]), ["applicant", "country"])).toBe(true);
  });
});
