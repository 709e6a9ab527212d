import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { fields } from "../src/fields/fields.js";
import { calculateGrantRange } from "../src/grant.js";
import { calls } from "../src/lookups/calls.js";
import { rateTable } from "../src/lookups/rate-table.js";
import * as en from "../src/messages/en.js";
import { languages as allLanguages } from "../src/messages/languages.js";
import { numbersOf } from "../src/messages/numbers.js";
import * as pl from "../src/messages/pl.js";
import { agencyTables, callTables } from "../src/rates/index.js";
import { knownActions } from "../src/rates/known-actions.js";
import type { FindingCode, FindingParams } from "../src/results/codes.js";
import type { Finding } from "../src/results/finding.js";
import type { Issue, IssueCode, IssueParams, ReceivedKind, ValueKind } from "../src/results/issue.js";
import { eTwinningRules } from "../src/rules/etwinning.js";
import { actionRules } from "../src/rules/index.js";
import { manualChecks } from "../src/rules/manual/checks.js";
import { applicationJsonSchema, parseApplication } from "../src/schema/index.js";
import { statuses } from "../src/values/citation.js";
import { notWords } from "./cli/not-words.js";
import { allFixtures } from "./fixtures.js";

/** Every language, with its words under the same names. */
const languages = await Promise.all(
  allLanguages.map(async (language): Promise<readonly [string, typeof en]> => {
    return [language, await import(`../src/messages/${language}.ts`)];
  }),
);

const duration = { activity: "job-shadowing", durationDays: 61, min: 2, max: 60 };
const window = { startDate: "2023-05-31", first: "2023-06-01", last: "2023-12-31" };
const oneDay = { startDate: "2023-05-31", first: "2023-06-01", last: "2023-06-01" };
const months = { durationMonths: 19, min: 6, max: 18 };
const project = { projectStart: "2023-09-01", projectEnd: "2024-08-31" };
const range = { category: "staff", group: 1, minimum: "101.00", maximum: "180.00" } as const;

/** What each code may carry: a missing code does not compile, and every branch of a sentence has its sample. */
const findingSamples: { readonly [Code in FindingCode]: readonly [FindingParams[Code], ...FindingParams[Code][]] } = {
  "call.unknown": [{ call: 2035, known: [2021, 2022] }],
  "action.not-covered": [
    { action: "KA131-HED", call: 2023, known: ["KA122-SCH"] },
    { action: "KA122", call: 2023, known: ["KA122-SCH"], nearest: "KA122-SCH" },
  ],
  "activity.unknown": [
    { activity: "camp", known: ["job-shadowing", "invited-expert"] },
    { activity: "expert", known: ["job-shadowing", "invited-expert"], nearest: "invited-expert" },
  ],
  "key.not-for-activity": [
    { key: "mentors", activity: "group-mobility-of-pupils" },
    { key: "notRequested.courseFees", activity: "job-shadowing" },
  ],
  "country.not-in-programme": [{ country: "US" }, { country: "UA", eTwinning: true }],
  "destination.missing": [{}],
  "duration.missing": [{}],
  "distance.missing": [{}],
  "distance-band.unknown": [{ distanceBand: "1-2", bands: ["10-99", "100-499"] }],
  "distance-band.ignored": [{ distanceBand: "1-2" }],
  "distance.disagrees": [
    { distanceKm: 1200.5, distanceBand: "500-1999", otherBand: "2000-2999" },
    { distanceKm: 9.99, otherBand: "10-99" },
    { distanceKm: 1200.5, distanceBand: "500-1999", computedKm: 2100.25, otherBand: "2000-2999" },
    { distanceKm: 10.5, distanceBand: "10-99", computedKm: 9.99 },
    { distanceKm: 9.99, computedKm: 10.5, otherBand: "10-99" },
    { distanceBand: "500-1999", computedKm: 2100.25, otherBand: "2000-2999" },
    { distanceBand: "10-99", computedKm: 9.99 },
  ],
  "distance.near-band-edge": [
    {
      distanceKm: 1995.5,
      edgeKm: 2000,
      distanceBand: "500-1999",
      amount: "275.00",
      otherBand: "2000-2999",
      otherAmount: "360.00",
    },
    { distanceKm: 9.99, edgeKm: 10, amount: "0.00", otherBand: "10-99", otherAmount: "23.00" },
    { distanceKm: 10.01, edgeKm: 10, distanceBand: "10-99", amount: "23.00", otherAmount: "0.00" },
  ],
  "place.unresolved": [{ place: "Kraków", country: "PL" }],
  "place.unknown": [
    { place: "Krakwo", country: "PL", nearest: ["Kraków, Lesser Poland"] },
    { place: "Xyz", country: "PL", nearest: [] },
  ],
  "place.ambiguous": [{ place: "Frankfurt", country: "DE", candidates: ["Frankfurt am Main", "Frankfurt (Oder)"] }],
  "place.taken": [
    { place: "Frankfurt", country: "DE", taken: "Frankfurt am Main", others: ["Frankfurt (Oder)"] },
    { place: "Breslau", country: "PL", taken: "Wrocław, Lower Silesia, PL", others: [] },
  ],
  "place.swapped": [{ latitude: 19.94, longitude: 50.06, country: "PL" }],
  "place.not-compared": [{ place: "Frankfurt", country: "DE" }],
  "flow.unknown": [{ flow: "SHORT-09" }],
  "travel.under-minimum-distance": [{ distanceKm: 9.9999, minimum: 10 }, { minimum: 10 }],
  "travel.low-emission-expected": [{ belowKm: 500 }],
  "hosts-own-learners.not-funded": [{ destination: "PL" }],
  "sender-payment.missing": [{}],
  "green-travel.no-green-rate": [{ distanceBand: "8000+" }],
  "travel-days.over-limit": [
    { travelDays: 3, max: 2 },
    { travelDays: 6, max: 2, persons: 4 },
  ],
  "accompanying-duration.over-limit": [{ days: 61, max: 60 }],
  "accompanying-duration.longer-than-activity": [{ days: 12, max: 10 }],
  "accompanying-persons.not-available": [{ activity: "hosting-teachers-in-training" }],
  "companions.without-ground": [{ activity: "job-shadowing" }],
  "companions.not-stated": [{}],
  "pre-departure-training.not-available": [{ activity: "job-shadowing" }],
  "course-fees.over-limit": [{ days: 11, max: 10 }],
  "course-fees.longer-than-course": [{ days: 6, max: 5 }],
  "course-fees.person-over-limit": [{ person: "anna", asked: "1200.00", max: "800.00" }],
  "course-fees.not-available": [{ activity: "job-shadowing" }],
  "linguistic-support.not-available": [
    { activity: "job-shadowing", durationDays: 30, overDays: 30 },
    { activity: "job-shadowing", overDays: 30 },
    { activity: "group-mobility-of-pupils" },
  ],
  "inclusion-costs.not-available": [{}],
  "group-support.capped": [{ amount: "1100.00", cap: "1000.00" }],
  "preparatory-visit.too-many-persons": [{ participants: 4, max: 3 }],
  "preparatory-visit.not-for-activity": [{ activity: "courses-and-training" }],
  "preparatory-visit.other-host": [{ hostingOrganisation: "Scuola" }],
  "preparatory-visit.more-than-one": [{ hostingOrganisation: "Scuola", max: 1 }, { max: 1 }],
  "expensive-travel.covered": [{ unitCosts: "700.00", realCost: "1000.00", percent: 70 }],
  "expensive-travel.not-requested": [{ persons: 1 }, { persons: 2 }, { persons: 5 }],
  "expensive-travel.not-available": [{ activity: "hosting-teachers-in-training" }],
  "exceptional-costs.for-unfunded": [
    { persons: 2, funded: 1 },
    { persons: 1, funded: 0 },
    { persons: 5, funded: 2 },
  ],
  "financial-guarantee.not-required": [{}],
  "entry-requirements.not-available": [{}],
  "day-count.printed": [{}],
  "base-rate.missing": [
    { ...range, agency: "PL" },
    { ...range, agency: "PL", category: "learners" },
  ],
  "base-rate.assumed": [
    { agency: "PL", category: "staff", group: 1, rate: "101.00", bound: "minimum" },
    { agency: "PL", category: "learners", group: 3, rate: "60.00", bound: "maximum" },
  ],
  "base-rate.out-of-range": [{ ...range, rate: "181.00" }],
  "venue.other-country": [{ destination: "ES", country: "FR" }],
  "venue.not-abroad": [{ country: "PL" }],
  "duration.too-short": [
    { ...duration, durationDays: 1 },
    { activity: "short-term-learning-mobility-of-pupils", durationDays: 9, min: 10, max: 29, minJustified: 2 },
  ],
  "duration.too-long": [duration],
  "group.too-small": [{ participants: 1, min: 2 }],
  "group.several-destinations": [{ destinations: ["ES", "FR"] }],
  "accompaniment.missing": [{}],
  "accompaniment.partial": [{ days: 4, min: 5 }],
  "accompaniment.in-turns": [{ days: 4, min: 7 }],
  "venue.not-eu-seat": [
    { country: "PL", seats: ["BE", "DE", "LU", "FR"] },
    { country: "FR", city: "Lyon", seats: ["BE", "NL"] },
  ],
  "venue.not-in-hosting-country": [{ destination: "FR", hostingCountry: "ES" }],
  "learner-countries.too-few": [{ countries: 1, min: 2 }],
  "learner-countries.not-listed": [
    { country: "PL", side: "sending" },
    { country: "ES", side: "receiving" },
  ],
  "organisation.unknown": [{ organisation: "SP 2" }],
  "origin.not-abroad": [{ country: "PL" }],
  "origin.not-in-programme": [{ country: "US" }],
  "venue.not-beneficiary": [{ destination: "ES", country: "PL" }],
  "graduation.too-long-ago": [
    { graduationDate: "2022-06-30", months: 12, startDate: "2023-09-01" },
    { graduationDate: "2022-01-31", months: 18, serviceMonths: 6, startDate: "2023-09-01" },
  ],
  "graduation.after-start": [{ graduationDate: "2024-06-30", startDate: "2024-03-04" }],
  "preparatory-visit.learners-not-allowed": [{ learners: 2, allowed: 1 }],
  "dates.not-duration": [{ days: 10, durationDays: 9 }],
  "dates.outside-project": [
    { ...project, startDate: "2024-08-30", endDate: "2024-09-02" },
    { projectStart: "2023-09-01", startDate: "2023-08-31", endDate: "2023-09-04" },
  ],
  "dates.longer-than-project": [{ durationDays: 365, projectDays: 184 }],
  "applicant.accredited": [{ accreditation: "individual" }, { accreditation: "coordinator" }],
  "consortium.not-allowed": [{ members: 2 }],
  "agency.wrong": [{ agency: "DE", expected: "PL" }],
  "round.unknown": [{ round: 3 }],
  "round.not-open": [{ round: 2 }],
  "deadline.ahead": [{ deadline: "2026-02-19T12:00:00+01:00" }],
  "deadline.missed": [{ submittedAt: "2023-02-23T11:00:01Z", deadline: "2023-02-23T12:00:00+01:00" }],
  "start.too-early": [window, oneDay],
  "start.too-late": [window, oneDay],
  "project.too-short": [{ ...months, durationMonths: 5 }],
  "project.too-long": [months],
  "applications.too-many": [{ applications: 2, max: 1 }],
  "grant.earlier-round-of-same-call": [{ call: 2023 }],
  "grants.too-many": [{ grants: 4, max: 3, firstCall: 2021, lastCall: 2025 }],
  "mobility.none": [{}],
  "participants.too-many": [{ participants: 31, max: 30 }],
  "applicant.not-accredited": [{}],
  "consortium.missing": [{ min: 1 }],
  "consortium.not-coordinator": [{ members: 3 }],
  "member.other-country": [{ country: "DE", expected: "PL" }],
  "special-status.two-agencies": [{ agencies: ["FR", "PL"] }],
  "special-status.same-status": [{ supervisedBy: "FR" }],
  "special-status.agency-country": [{ country: "FR" }],
  "special-status.between-members": [{ organisation: "Lycée" }],
  "third-country.not-for-activity": [{ country: "US", activity: "group-mobility-of-vet-learners" }],
  "third-country.accredited-only": [{ country: "US" }],
  "third-country.not-eligible": [{ country: "BY", region: 2 }],
  "third-country-share.over-limit": [{ amount: "4000.01", max: "4000.00", grant: "20000.00" }],
  "learner-kind.not-eligible": [
    { learnerKind: "continuing", expected: "initial" },
    { learnerKind: "initial", expected: "continuing" },
  ],
  "graduates.not-eligible": [{ graduates: 2, activity: "group-mobility-of-vet-learners" }],
  "learners.without-fewer-opportunities": [{ participants: 5, withFewerOpportunities: 4 }],
  "experience.too-short": [{ years: 1, min: 2 }],
  "applicant.accredited-already": [{ accreditation: "individual" }, { accreditation: "coordinator" }],
  "action.without-budget": [{ action: "KA120-SCH" }],
  "etwinning.country": [{ country: "US" }],
  "etwinning.country-later": [{ country: "UA", since: 2013 }],
  "etwinning.not-a-school": [{}],
  "etwinning.no-public-curriculum": [{}],
  "etwinning.pupil-age": [{ youngest: 2, oldest: 20, min: 3, max: 19 }],
  "etwinning.founders-of-one-country": [{ countries: 1, min: 2 }],
  "etwinning.twin-spaces": [{ twinSpaces: 2, max: 1 }],
  "etwinning.alone": [{}],
  "etwinning.national": [{}],
  "etwinning.label-near-end": [{ projectEnd: "2027-08-31" }],
  "accreditation.expired": [{ validUntil: "2026-05-31", neededOn: "2026-06-01" }],
  "agreements.too-many": [
    { agreements: 2, max: 1, limit: "membershipsWithOwnProject", counted: "agreements" },
    { agreements: 3, max: 2, limit: "memberships", counted: "agreements" },
    { agreements: 3, max: 2, limit: "inAll", counted: "agreements" },
    { agreements: 2, max: 1, limit: "membershipsWithOwnProject", counted: "applications" },
    { agreements: 3, max: 2, limit: "memberships", counted: "applications" },
    { agreements: 3, max: 2, limit: "inAll", counted: "applications" },
  ],
  "accredited-duration.wrong": [{ durationMonths: 18, months: 15, monthsExtended: 24 }],
  "accredited-duration.not-extended": [{ durationMonths: 24, months: 15, afterMonths: 12 }],
  "accredited-duration.extended": [{ durationMonths: 24, afterMonths: 12 }],
  "course-share.over-limit": [{ courses: "12000.00", max: "10000.00", grant: "20000.00" }],
  "course.too-many-persons": [
    { course: "CLIL", organisation: "SP 1", participants: 4, max: 3 },
    { course: "CLIL", participants: 4, max: 3 },
  ],
  "course.too-many-persons-of-consortium": [{ course: "CLIL", participants: 11, max: 10 }],
  "course-countries.too-few": [{ countries: 1, min: 2 }],
  "course.more-than-one-per-person": [{ person: "anna", courses: 2, max: 1 }],
  "mentors.too-few": [{ participants: 5, mentors: 2, max: 2 }],
  "award.total-too-low": [{ points: 59.5, min: 60 }],
  "award.criterion-too-low": [{ criterion: "projectDesign", points: 19.5, min: 20 }],
  "award.out-of-range": [{ criterion: "followUp", points: 31, max: 30 }],
  "allocation.other-rules": [{ call: 2026, action: "KA121-SCH", agency: "SE" }],
  "allocation.need-is-estimate": [{ need: "60000.00" }],
  "allocation.need-below-basic": [{ need: "12000.00", basicGrant: "20000.00" }],
  "allocation.need-above-maximum": [{ need: "250000.00", maximumGrant: "200000.00" }],
  "allocation.basic-above-maximum": [{ basicGrant: "240000.00", maximumGrant: "200000.00" }],
  "allocation.deducted": [
    { points: 24.5, below: 25, percent: 20 },
    { points: 1, below: 2, percent: 20 },
  ],
  "allocation.maximum-lowered": [{ spent: "40000.00", awarded: "90000.00", percent: 50 }],
  "amount.undecided": [
    { category: "travel", callBefore: 2021, before: "23.00", callAfter: 2023 },
    { category: "travel", callBefore: 2021, callAfter: 2023, after: "23.00" },
    { category: "travel", callBefore: 2021, before: "275.00", callAfter: 2023, after: "309.00" },
  ],
  "rule.undecided": [{ rule: "group-venue", callBefore: 2021, callAfter: 2023 }],
  "mobility.cancelled": [{ flow: "JOB-FI" }],
  "mobility.not-kept": [
    { flow: "JOB-FI", rules: ["activity-duration"] },
    { flow: "JOB-FI", rules: ["activity-duration", "activity-dates"], amount: "3224.00" },
  ],
  "mobility.undecided": [{ flow: "JOB-FI", rules: ["activity-dates"] }],
  "force-majeure.over-award": [{ flow: "JOB-FI", category: "travel", claimed: "600.00", awarded: "550.00" }],
  "award.increase-possible": [{ additionalUnits: false }, { additionalUnits: true }],
  "funded-days.fewer": [{ fundedDays: 5 }],
  "interruption.not-paid": [{ interruptedDays: 1 }, { interruptedDays: 2 }],
  "support.not-requested": [{ participants: 1 }],
  "mobility.not-awarded": [{ flow: "JOB-FI" }],
  "mobility.not-reported": [{ flow: "JOB-FI" }],
  "interruption.longer-than-stay": [{ interruptedDays: 6, days: 5 }],
  "interruption.without-dates": [{ interruptedDays: 1 }],
  "force-majeure.needs-approval": [{ flow: "JOB-FI", amount: "550.00" }],
  "force-majeure.not-claimed": [{ flow: "JOB-FI", categories: ["individualSupport", "travel"] }],
  "force-majeure.not-flagged": [{ flow: "JOB-FI" }],
  "visit.without-mobility": [{ flow: "JOB-FI" }],
  "cost.without-mobility": [{ flow: "JOB-FI" }],
  "settlement.over-award": [{ realised: "36000.00", total: "35562.50", over: "437.50" }],
  "settlement.category-over-award": [{ category: "travel", awarded: "7875.00", realised: "8000.00", over: "125.00" }],
  "settlement.categories-unknown": [{ total: "30000.00" }, { planned: "35562.50", total: "30000.00" }],
  "settlement.categories-not-total": [{ sum: "30000.00", total: "35562.50" }],
  "transfers.rule-unknown": [{ moved: "125.00", without: "35000.00", to: ["travel"] }],
  "transfers.applied": [{ policy: "Article 10", moved: "125.00" }],
  "transfers.not-covered": [{ policy: "Article 10", amount: "125.00", categories: ["travel"] }],
  "transfers.not-applied": [{ policy: "Article 10" }],
  "reduction.rule-unknown": [{}],
  "reduction.order-unknown": [{ before: "35562.50", after: "34687.50" }],
  "payments.missing": [{}],
  "project-limit.exceeded": [{ rule: "participants" }],
  "planned.not-kept": [
    { flow: "JOB-FI", rules: ["activity-duration"] },
    { flow: "JOB-FI", rules: ["activity-duration", "activity-dates"], amount: "3224.00" },
  ],
  "planned.project-limit": [{ rule: "participants" }],
  "planned.beyond-award": [{ flow: "JOB-FI", amount: "3224.00", added: "1000.00" }],
  "amendment.deadline": [{ deadline: "2025-07-31", daysBeforeEnd: 30 }],
  "amendment.deadline-unknown": [{ agency: "PL" }],
  "extension.possible": [{ monthsExtended: 24, afterMonths: 12 }],
  "rate.provisional": [
    { tables: ["travel"], status: "secondary" },
    { tables: ["activities", "nationalAgencies", "organisationalSupport"], status: "derived" },
    { tables: ["unheard-of"], status: "derived" },
  ],
};

/** Kinds of values: a missing one does not compile. */
const valueKinds = keysOf<ValueKind>({
  text: true,
  number: true,
  "whole-number": true,
  boolean: true,
  list: true,
  object: true,
  value: true,
});
const receivedKinds = keysOf<ReceivedKind>({
  text: true,
  number: true,
  fraction: true,
  boolean: true,
  list: true,
  object: true,
  null: true,
  "not-finite": true,
  other: true,
});

function keysOf<Kind extends string>(kinds: Readonly<Record<Kind, true>>): readonly [Kind, ...Kind[]] {
  return Object.keys(kinds) as [Kind, ...Kind[]];
}

const [firstKind, ...otherKinds] = valueKinds;
const [firstReceived, ...otherReceived] = receivedKinds;

const issueSamples: { readonly [Code in IssueCode]: readonly [IssueParams[Code], ...IssueParams[Code][]] } = {
  "file.not-a-workbook": [{}],
  "file.too-large": [{ maximum: 50 }],
  "file.too-many-sheets": [{ maximum: 30 }],
  "template.not-one": [{}],
  "template.other-version": [{ version: "2", known: 1 }],
  "template.keys-missing": [{}],
  "formula.without-value": [{}],
  "rows.not-read": [{ last: 20_010 }],
  "organisation.unknown": [{ known: [] }, { known: ["Liceum", "Gimnazjum"] }],
  "json.empty": [{}],
  "json.not-utf-8": [{}],
  "json.utf-16": [{}],
  "json.invalid": [{}, { column: 16 }, { line: 2, column: 16 }, { line: 2, column: 16, near: '"call": 2023,,' }],
  "json.cut-off": [{}, { column: 15 }, { line: 2, column: 15 }],
  "json.key-twice": [
    { key: "participants", column: 32 },
    { key: "participants", line: 3, column: 32 },
  ],
  "key.unknown": [{ key: "greenTravell", nearest: "greenTravel" }, { key: "colour" }],
  "key.without-rule": [{ key: "group" }],
  "value.missing": [
    { expected: "text", allowed: ["school", "other"] },
    ...valueKinds.map((expected) => ({ expected })),
  ],
  "value.wrong-type": [
    { expected: firstKind, received: firstReceived },
    ...otherKinds.map((expected) => ({ expected, received: firstReceived })),
    ...otherReceived.map((received) => ({ expected: firstKind, received })),
  ],
  "value.not-allowed": [{ allowed: ["school", "other"] }],
  "number.too-small": [{ minimum: 1 }],
  "number.too-big": [{ maximum: 100_000 }],
  "text.too-short": [{ minimum: 1 }],
  "text.too-long": [{ maximum: 200 }],
  "list.too-long": [{ maximum: 500 }],
  "date.invalid": [{}],
  "instant.invalid": [{}],
  "country.invalid": [{}],
  "place.invalid": [{}],
  "action.invalid": [{ known: ["KA122-SCH"] }, { known: ["KA122-SCH"], nearest: "KA122-SCH" }],
  "place.unknown": [
    { place: "Xyz", nearest: [] },
    { place: "Krakwo, PL", nearest: ["Kraków, Lesser Poland, PL"] },
  ],
  "place.ambiguous": [{ place: "Halle, BE", candidates: ["Halle, Flanders, BE", "Halle-Zoersel, Flanders, BE"] }],
  "place.not-on-earth": [{ place: "95,1" }],
  "money.invalid": [{}],
  "value.invalid": [{}],
  "count.exceeds": [
    { value: 16, max: 15, of: ["participants"] },
    { value: 16, max: 15, of: ["participants", "accompanyingPersons"] },
    { value: 16, max: 15, of: ["participants"], less: "notRequested.linguisticSupport" },
  ],
  "persons.too-many": [{ persons: 1001000, maximum: 1000000 }],
  "flow-id.duplicate": [{ id: "SHORT-01" }],
  "flow.not-found": [{ id: "SHORT-09" }],
  "points.invalid": [{}],
  "reference.duplicate": [{ reference: "2026-1-PL01-KA120-SCH-000000001" }],
  "person.duplicate": [{ person: "anna" }],
  "allocation-rules.not-shipped": [{ call: 2026, action: "KA121-SCH", agency: "PL", known: ["SE (KA121-SCH, 2026)"] }],
  "dates.too-far-apart": [{ startDate: "2024-03-04", endDate: "9999-12-31", maximum: 1000 }],
  "dates.reversed": [{ startDate: "2024-03-13", endDate: "2024-03-04" }],
};

/** One of each kind of number: of each plural form in Polish, none, and one with decimals. */
const otherNumbers = [0, 1, 2, 5, 12, 22, 25, 1.5, 1234.5];

/** The samples, and each again with other numbers. */
function variants<T>(samples: Readonly<Record<string, readonly T[]>>): readonly { code: string; params: T }[] {
  return Object.entries(samples).flatMap(([code, all]) =>
    all.flatMap((params) => [
      { code, params },
      ...otherNumbers.map((other) => ({ code, params: withNumbers(params, other) })),
    ]),
  );
}

function withNumbers<T>(params: T, other: number): T {
  const entries = Object.entries(params as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key, typeof value === "number" ? other : value])) as T;
}

const findings = variants<unknown>(findingSamples).map(
  ({ code, params }) => ({ code, params, severity: "error", path: [], citations: [] }) as unknown as Finding,
);
const issues = variants<unknown>(issueSamples).map(
  ({ code, params }) => ({ code, params, path: [] }) as unknown as Issue,
);
/** The rules of every action, and those of an eTwinning project beside one. */
const ruleIds = [
  ...new Set(Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id))),
  ...eTwinningRules.map(({ id }) => id),
];
const manualCheckIds = manualChecks.map(({ id }) => id);

/** The second part of the ids of all cells. */
const tableNames = new Set(
  calls().flatMap(({ call, fields }) =>
    fields.flatMap((field) => {
      const ofAgencies = agencyTables.flatMap(({ agency }) => rateTable(call, field, agency)?.cells ?? []);
      return ofAgencies.map(({ id }) => id.split("/")[1] ?? id);
    }),
  ),
);

function finding<Code extends FindingCode>(code: Code, params: FindingParams[Code]): Finding {
  return { code, params, severity: "error", path: [], citations: [] } as unknown as Finding;
}

describe.each(languages)("messages/%s", (_, { messages, ...words }) => {
  it("says every finding in a whole sentence", () => {
    for (const each of findings) {
      const sentence = words.findingMessage(each);
      expect(sentence, each.code).toMatch(/^["„\p{Lu}\d].{10,}[^.\s]\.$/u);
      expect(sentence, each.code).not.toMatch(notWords);
      expect(sentence, each.code).not.toMatch(/ {2}|\.\.| \./);
    }
  });

  it("says every issue in a phrase that stands behind its path", () => {
    for (const each of issues) {
      const phrase = words.issueMessage(each);
      expect(phrase, each.code).toMatch(/^\S.{6,}[^.\s]$/);
      // The word for null is JSON's own.
      expect(each.code === "value.wrong-type" ? phrase.replace(/ null$/, "") : phrase, each.code).not.toMatch(notWords);
    }
  });

  it("has a word of its own for each kind of value, and none of the machine's", () => {
    const missing = valueKinds.map((expected) =>
      words.issueMessage({ code: "value.missing", path: [], params: { expected } }),
    );
    expect(new Set(missing).size).toBe(valueKinds.length);
    const wrong = receivedKinds.map((received) =>
      words.issueMessage({ code: "value.wrong-type", path: [], params: { expected: "text", received } }),
    );
    expect(new Set(wrong).size).toBe(receivedKinds.length);
    for (const phrase of [...missing, ...wrong]) expect(phrase).not.toMatch(/whole-number|not-finite/);
  });

  it("writes figures only where the params hold them", () => {
    const without = findings.filter(({ params }) => Object.keys(params).length === 0);
    expect(without).not.toEqual([]);
    for (const each of without) expect(words.findingMessage(each)).not.toMatch(/\d/);
    for (const id of ruleIds) expect(words.ruleTitle(id)).not.toMatch(/\d/);
    for (const id of manualCheckIds) expect(words.manualCheckMessage(id)).not.toMatch(/\d/);
  });

  it("names every rule", () => {
    const titles = ruleIds.map((id) => words.ruleTitle(id));
    for (const title of titles) expect(title).toMatch(/^\p{Lu}.{6,}[^.?\s]$/u);
    expect(new Set(titles).size).toBe(ruleIds.length);
    expect(Object.keys(messages.rules).sort()).toEqual([...ruleIds].sort());
  });

  it("asks every manual check", () => {
    const questions = manualCheckIds.map((id) => words.manualCheckMessage(id));
    for (const question of questions) expect(question).toMatch(/^\p{Lu}.{20,}[^.?\s]\?$/u);
    expect(new Set(questions).size).toBe(manualCheckIds.length);
    expect(Object.keys(messages.manualChecks).sort()).toEqual([...manualCheckIds].sort());
  });

  it("leaves an id that it does not know as it is", () => {
    expect(words.ruleTitle("constructor")).toBe("constructor");
    expect(words.manualCheckMessage("toString")).toBe("toString");
    const unheardOf = { code: "of.a-later-version", severity: "info", path: [], params: {}, citations: [] };
    expect(words.findingMessage(unheardOf as unknown as Finding)).toBe("of.a-later-version");
    expect(words.issueMessage(unheardOf as unknown as Issue)).toBe("of.a-later-version");
  });

  it("names every activity, award criterion and table that the calls have", () => {
    const fields = callTables.flatMap(({ fields: of }) => Object.values(of));
    const { activities, criteria, tables, categories } = messages;
    for (const field of fields) {
      for (const id of Object.keys(field.activities)) expect(activities).toHaveProperty([id]);
      for (const { award } of Object.values(field.actions)) {
        for (const id of Object.keys(award?.criteria ?? {})) expect(criteria).toHaveProperty([id]);
      }
    }
    for (const name of tableNames) expect({ ...tables, ...categories }).toHaveProperty([name]);
  });
});

it.each(languages.filter(([language]) => language !== "en"))(
  "says the same in %s as in English, in other words",
  (_, words) => {
    const keys = (value: unknown, at = ""): readonly string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, below]) => keys(below, `${at}/${key}`))
        : [`${at}: ${typeof value}`];
    const english = keys(en.messages);
    expect(english).toContain("/findings/call.unknown: function");
    expect([...keys(words.messages)].sort()).toEqual([...english].sort());
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    for (const each of findings) expect(words.findingMessage(each), each.code).not.toBe(en.findingMessage(each));
    for (const each of issues) expect(words.issueMessage(each), each.code).not.toBe(en.issueMessage(each));
  },
);

// In Polish, Intl separates thousands with a no-break space.
const nbsp = "\u00a0";

describe("numbers", () => {
  it("are written in each language's way", () => {
    expect(numbersOf("en-GB").amount("1234.50")).toBe("1,234.50 EUR");
    expect(numbersOf("pl").amount("1234.50")).toBe(`1${nbsp}234,50 EUR`);
    expect(numbersOf("pl").amount("39269.00")).toBe(`39${nbsp}269,00 EUR`);
    expect(numbersOf("pl").amount("0.00")).toBe("0,00 EUR");
    expect(numbersOf("en-GB").amount("123456789012345.67")).toBe("123,456,789,012,345.67 EUR");
    expect(numbersOf("pl").number(1365.28)).toBe("1365,28");
    expect(numbersOf("en-GB").number(9.9999)).toBe("9.9999");
  });
});

describe("sentences", () => {
  const capped = finding("group-support.capped", { amount: "1100.00", cap: "1000.00" });
  const late = finding("deadline.missed", {
    submittedAt: "2023-10-04T10:00:00.250Z",
    deadline: "2023-10-04T12:00:00+02:00",
  });
  const far = finding("distance.disagrees", {
    distanceKm: 1200.5,
    distanceBand: "500-1999",
    computedKm: 2100.25,
    otherBand: "2000-2999",
  });
  const near = finding("distance.disagrees", { distanceKm: 9.9, otherBand: "10-99" });
  const weak = finding("rate.provisional", { tables: ["activities", "travel"], status: "secondary" });
  const wrong: Issue = { code: "value.wrong-type", path: [], params: { expected: "whole-number", received: "text" } };

  it("are English in English", () => {
    expect(en.findingMessage(capped)).toBe(
      "Organisational support of the group would be 1,100.00 EUR; it is capped at 1,000.00 EUR.",
    );
    expect(en.findingMessage(late)).toBe(
      "The application was submitted on 4 October 2023 at 12:00:00.250, after the deadline on 4 October 2023 at 12:00 (Brussels time).",
    );
    expect(en.findingMessage(finding("travel-days.over-limit", { travelDays: 1, max: 0 }))).toBe(
      "1 travel day asked for; at most 0 are paid.",
    );
    expect(en.findingMessage(finding("duration.too-long", duration))).toBe(
      "Job shadowing: 61 days is too long; the activity must last 2 to 60 days.",
    );
    expect(en.findingMessage(far)).toBe(
      "The distance given (1,200.5 km, in band 500–1999) is used, but the two places are 2,100.25 km apart (in band 2000–2999).",
    );
    expect(en.findingMessage(near)).toBe(
      "The distance given (9.9 km, below the first band) is used, but the band given with it is 10–99.",
    );
    expect(en.findingMessage(weak)).toBe(
      "Some of the values used come neither from the guide of this call nor from a National Agency or the Commission (secondary source): limits of activities, Travel.",
    );
    expect(en.issueMessage(wrong)).toBe("expected a whole number, got text");
    expect(en.findingMessage(finding("start.too-early", oneDay))).toBe(
      "A start on 31 May 2023 is too early; the project may start on 1 June 2023.",
    );
  });

  const noSeat = finding("venue.not-eu-seat", { country: "FR", city: "Lyon", seats: ["BE", "FR"] });
  const served = { graduationDate: "2022-01-31", months: 18, serviceMonths: 6, startDate: "2023-08-01" };
  const short = { activity: "short-term-learning-mobility-of-pupils", durationDays: 9, min: 10, max: 29 };

  it("tell the limits that they rest on", () => {
    expect(en.findingMessage(noSeat)).toBe(
      "Lyon, FR is not a seat of an institution of the European Union; the seats that this call names are Brussels, Strasbourg.",
    );
    expect(pl.findingMessage(noSeat)).toBe(
      "W tym mieście (Lyon, FR) nie ma siedziby instytucji Unii Europejskiej. Siedziby wymienione w tym zaproszeniu to Bruksela, Strasburg.",
    );
    expect(en.findingMessage(finding("graduation.too-long-ago", served))).toBe(
      "The activity starts on 1 August 2023, more than 18 months (12, and 6 of compulsory civil or military service) after graduation on 31 January 2022.",
    );
    expect(pl.findingMessage(finding("graduation.too-long-ago", served))).toMatch(
      /więcej niż 18 miesięcy \(12 i 6 obowiązkowej służby cywilnej lub wojskowej\)\.$/,
    );
    // Graduates are hosted teachers, or learners of vocational education.
    const { graduationDate, startDate } = { ...served, graduationDate: "2023-09-30" };
    for (const code of ["graduation.too-long-ago", "graduation.after-start"] as const) {
      const said = finding(code, { graduationDate, months: 12, startDate });
      expect(en.findingMessage(said)).not.toMatch(/teacher/i);
      expect(pl.findingMessage(said)).not.toMatch(/nauczyciel|studi/i);
    }
    expect(en.findingMessage(finding("duration.too-short", { ...short, minJustified: 2 }))).toMatch(
      /must last 10 to 29 days, or at least 2 in justified cases, for participants with fewer opportunities\.$/,
    );
    expect(pl.findingMessage(finding("duration.too-short", { ...short, minJustified: 2 }))).toMatch(
      /od 10 do 29 dni, a w uzasadnionych przypadkach, dla osób o mniejszych szansach, od 2 dni\.$/,
    );
    const ahead = finding("deadline.ahead", { deadline: "2026-02-19T12:00:00+01:00" });
    expect(en.findingMessage(ahead)).toBe(
      "The application is not submitted yet; the deadline is 19 February 2026 at 12:00 (Brussels time).",
    );
    expect(pl.findingMessage(ahead)).toBe(
      "Wniosku jeszcze nie złożono. Termin składania wniosków upływa 19 lutego 2026 o godz. 12:00 (czas obowiązujący w Brukseli).",
    );
  });

  it("are Polish in Polish", () => {
    expect(pl.findingMessage(capped)).toBe(
      `Wsparcie organizacyjne grupy wyniosłoby 1${nbsp}100,00 EUR; limit to 1${nbsp}000,00 EUR.`,
    );
    expect(pl.findingMessage(late)).toBe(
      "Wniosek złożono 4 października 2023 o godz. 12:00:00,250, a termin upłynął 4 października 2023 o godz. 12:00 (czas obowiązujący w Brukseli).",
    );
    expect(pl.findingMessage(finding("duration.too-long", duration))).toBe(
      "Obserwacja pracy: 61 dni to za długo. Dozwolony czas trwania to od 2 do 60 dni.",
    );
    expect(pl.findingMessage(far)).toBe(
      "Przyjęto podaną odległość (1200,5 km, przedział 500–1999), ale między tymi miejscami jest 2100,25 km (przedział 2000–2999).",
    );
    expect(pl.findingMessage(near)).toBe(
      "Przyjęto podaną odległość (9,9 km, poniżej pierwszego przedziału), ale obok niej podano inny przedział: 10–99 km.",
    );
    expect(pl.findingMessage(weak)).toBe(
      "Niektóre przyjęte wartości nie pochodzą z przewodnika dla tego zaproszenia ani od agencji narodowej lub Komisji Europejskiej (źródło wtórne): limity działań, Podróż.",
    );
    expect(pl.issueMessage(wrong)).toBe("oczekiwano: liczba całkowita, podano: tekst");
    expect(pl.findingMessage(finding("start.too-late", { ...window, startDate: "2024-01-01" }))).toBe(
      "Projekt rozpoczyna się za późno (1 stycznia 2024). Możliwe są daty od 1 czerwca 2023 do 31 grudnia 2023.",
    );
  });
});

describe("Polish plurals", () => {
  it.each([
    [1, "Na wizytę przygotowawczą zgłoszono 1 osobę; limit to 1 osoba."],
    [2, "Na wizytę przygotowawczą zgłoszono 2 osoby; limit to 2 osoby."],
    [5, "Na wizytę przygotowawczą zgłoszono 5 osób; limit to 5 osób."],
    [12, "Na wizytę przygotowawczą zgłoszono 12 osób; limit to 12 osób."],
    [22, "Na wizytę przygotowawczą zgłoszono 22 osoby; limit to 22 osoby."],
    [25, "Na wizytę przygotowawczą zgłoszono 25 osób; limit to 25 osób."],
  ])("counts %i persons", (n, sentence) => {
    const params = { participants: n, max: n };
    expect(pl.findingMessage(finding("preparatory-visit.too-many-persons", params))).toBe(sentence);
  });

  it.each([
    [1, "Podano 1 dzień podróży; dofinansowanie obejmuje najwyżej 1."],
    [2, "Podano 2 dni podróży; dofinansowanie obejmuje najwyżej 2."],
    [5, "Podano 5 dni podróży; dofinansowanie obejmuje najwyżej 5."],
    [12, "Podano 12 dni podróży; dofinansowanie obejmuje najwyżej 12."],
    [22, "Podano 22 dni podróży; dofinansowanie obejmuje najwyżej 22."],
    [25, "Podano 25 dni podróży; dofinansowanie obejmuje najwyżej 25."],
  ])("counts %i days", (n, sentence) => {
    expect(pl.findingMessage(finding("travel-days.over-limit", { travelDays: n, max: n }))).toBe(sentence);
  });

  it.each([
    [1, "Projekt trwa za długo: 1 miesiąc. Dozwolony czas trwania to od 1 do 1 miesiąca."],
    [2, "Projekt trwa za długo: 2 miesiące. Dozwolony czas trwania to od 1 do 2 miesięcy."],
    [5, "Projekt trwa za długo: 5 miesięcy. Dozwolony czas trwania to od 1 do 5 miesięcy."],
    [12, "Projekt trwa za długo: 12 miesięcy. Dozwolony czas trwania to od 1 do 12 miesięcy."],
    [22, "Projekt trwa za długo: 22 miesiące. Dozwolony czas trwania to od 1 do 22 miesięcy."],
    [25, "Projekt trwa za długo: 25 miesięcy. Dozwolony czas trwania to od 1 do 25 miesięcy."],
  ])("counts %i months", (n, sentence) => {
    const params = { durationMonths: n, min: 1, max: n };
    expect(pl.findingMessage(finding("project.too-long", params))).toBe(sentence);
  });

  it.each([
    [1, "Podany czas trwania (1 miesiąc) to czas trwania projektu po przedłużeniu, które jest możliwe po 1 miesiącu."],
    [
      2,
      "Podany czas trwania (2 miesiące) to czas trwania projektu po przedłużeniu, które jest możliwe po 2 miesiącach.",
    ],
    [
      5,
      "Podany czas trwania (5 miesięcy) to czas trwania projektu po przedłużeniu, które jest możliwe po 5 miesiącach.",
    ],
    [
      12,
      "Podany czas trwania (12 miesięcy) to czas trwania projektu po przedłużeniu, które jest możliwe po 12 miesiącach.",
    ],
    [
      22,
      "Podany czas trwania (22 miesiące) to czas trwania projektu po przedłużeniu, które jest możliwe po 22 miesiącach.",
    ],
    [
      25,
      "Podany czas trwania (25 miesięcy) to czas trwania projektu po przedłużeniu, które jest możliwe po 25 miesiącach.",
    ],
  ])("declines %i months", (n, sentence) => {
    const params = { durationMonths: n, afterMonths: n };
    expect(pl.findingMessage(finding("accredited-duration.extended", params))).toBe(sentence);
  });

  it.each([
    [1, "Wniosek obejmuje 1 uczestnika; w projekcie krótkoterminowym limit to 30."],
    [2, "Wniosek obejmuje 2 uczestników; w projekcie krótkoterminowym limit to 30."],
    [5, "Wniosek obejmuje 5 uczestników; w projekcie krótkoterminowym limit to 30."],
    [12, "Wniosek obejmuje 12 uczestników; w projekcie krótkoterminowym limit to 30."],
    [22, "Wniosek obejmuje 22 uczestników; w projekcie krótkoterminowym limit to 30."],
    [25, "Wniosek obejmuje 25 uczestników; w projekcie krótkoterminowym limit to 30."],
  ])("counts %i participants", (n, sentence) => {
    expect(pl.findingMessage(finding("participants.too-many", { participants: n, max: 30 }))).toBe(sentence);
  });

  it.each([
    [
      1,
      "Wraz z tym wnioskiem organizacja miałaby 1 dotację na projekty krótkoterminowe w zaproszeniach 2021–2025; limit to 3.",
    ],
    [
      2,
      "Wraz z tym wnioskiem organizacja miałaby 2 dotacje na projekty krótkoterminowe w zaproszeniach 2021–2025; limit to 3.",
    ],
    [
      5,
      "Wraz z tym wnioskiem organizacja miałaby 5 dotacji na projekty krótkoterminowe w zaproszeniach 2021–2025; limit to 3.",
    ],
    [
      12,
      "Wraz z tym wnioskiem organizacja miałaby 12 dotacji na projekty krótkoterminowe w zaproszeniach 2021–2025; limit to 3.",
    ],
    [
      22,
      "Wraz z tym wnioskiem organizacja miałaby 22 dotacje na projekty krótkoterminowe w zaproszeniach 2021–2025; limit to 3.",
    ],
    [
      25,
      "Wraz z tym wnioskiem organizacja miałaby 25 dotacji na projekty krótkoterminowe w zaproszeniach 2021–2025; limit to 3.",
    ],
  ])("counts %i grants", (n, sentence) => {
    const params = { grants: n, max: 3, firstCall: 2021, lastCall: 2025 };
    expect(pl.findingMessage(finding("grants.too-many", params))).toBe(sentence);
  });

  it.each([
    [1, "Łączny wynik to 1 punkt; wymagane minimum to 60 punktów."],
    [2, "Łączny wynik to 2 punkty; wymagane minimum to 60 punktów."],
    [5, "Łączny wynik to 5 punktów; wymagane minimum to 60 punktów."],
    [12, "Łączny wynik to 12 punktów; wymagane minimum to 60 punktów."],
    [22, "Łączny wynik to 22 punkty; wymagane minimum to 60 punktów."],
    [25, "Łączny wynik to 25 punktów; wymagane minimum to 60 punktów."],
    [59.5, "Łączny wynik to 59,5 punktu; wymagane minimum to 60 punktów."],
  ])("counts %d points, half ones in the genitive", (n, sentence) => {
    expect(pl.findingMessage(finding("award.total-too-low", { points: n, min: 60 }))).toBe(sentence);
  });

  it.each([
    [1, "może mieć najwyżej 1 pozycję"],
    [2, "może mieć najwyżej 2 pozycje"],
    [5, "może mieć najwyżej 5 pozycji"],
    [12, "może mieć najwyżej 12 pozycji"],
    [22, "może mieć najwyżej 22 pozycje"],
    [25, "może mieć najwyżej 25 pozycji"],
  ])("counts %i entries", (maximum, phrase) => {
    expect(pl.issueMessage({ code: "list.too-long", path: [], params: { maximum } })).toBe(phrase);
  });
});

describe("the parameters of findings and issues", () => {
  /** Whether a type lists its words, rather than being any text. */
  type IsClosed<T> = string extends T ? false : true;

  /** Values that say what kind something is: codes, which the compiler knows one by one. */
  const closed: {
    readonly expected: IsClosed<IssueParams["value.missing"]["expected"]>;
    readonly expectedType: IsClosed<IssueParams["value.wrong-type"]["expected"]>;
    readonly received: IsClosed<IssueParams["value.wrong-type"]["received"]>;
    readonly category: IsClosed<FindingParams["base-rate.missing"]["category"]>;
    readonly bound: IsClosed<FindingParams["base-rate.assumed"]["bound"]>;
    readonly limit: IsClosed<FindingParams["agreements.too-many"]["limit"]>;
    readonly counted: IsClosed<FindingParams["agreements.too-many"]["counted"]>;
    readonly side: IsClosed<FindingParams["learner-countries.not-listed"]["side"]>;
    readonly accreditation: IsClosed<FindingParams["applicant.accredited"]["accreditation"]>;
    readonly learnerKind: IsClosed<FindingParams["learner-kind.not-eligible"]["learnerKind"]>;
    readonly status: IsClosed<FindingParams["rate.provisional"]["status"]>;
  } = {
    expected: true,
    expectedType: true,
    received: true,
    category: true,
    bound: true,
    limit: true,
    counted: true,
    side: true,
    accreditation: true,
    learnerKind: true,
    status: true,
  };

  /** The ids of the tables, and the words of the types above. */
  const ids = new Set<unknown>([
    ...valueKinds,
    ...receivedKinds,
    ...statuses,
    ...tableNames,
    ...ruleIds,
    "passages",
    ...["staff", "learners", "minimum", "maximum", "individual", "coordinator"],
    ...["inAll", "memberships", "membershipsWithOwnProject", "agreements", "applications"],
    ...["sending", "receiving"],
    ...callTables.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ travel, activities }) => [
        ...travel.map(({ id }) => id),
        ...Object.keys(activities),
      ]),
    ),
    ...knownActions,
    // A key in a flow, by its path.
    ...Object.keys(fields).map((id) => id.replace(/^flows\./, "")),
    ...allowedIn(applicationJsonSchema()),
  ]);

  /** An amount, a date, an instant, the code of a country. */
  const notation = /^(\d+\.\d{2}|\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?|[A-Z]{2})$/;

  const said = allFixtures().map(({ name, input, expected }) => {
    const parsed = parseApplication(input);
    if (!parsed.success) return [name, input, parsed.issues] as const;
    const { minimum } = calculateGrantRange(parsed.data, expected.options);
    return [name, input, [...assess(parsed.data, expected.options).findings, ...minimum.findings]] as const;
  });

  it.each(said)("of %s are numbers, true, amounts, dates, countries, ids and what the input says", (_, input, all) => {
    const ofInput = new Set(textsIn(input));
    for (const { code, params } of all) {
      for (const [key, value] of Object.entries(params)) {
        for (const each of Array.isArray(value) ? value : [value]) {
          const isPlain =
            typeof each === "number" || each === true || notation.test(each) || ids.has(each) || ofInput.has(each);
          expect(isPlain, `${code}: ${key} is "${each}"`).toBe(true);
        }
      }
    }
  });

  it("are words of the machine where they say of what kind something is", () => {
    expect(Object.values(closed)).not.toContain(false);
  });

  /** The keys and the texts of a JSON value. */
  function textsIn(value: unknown): readonly string[] {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, below]) => [key, ...textsIn(below)]);
  }

  /** The keys that a JSON Schema knows, and the words that it allows. */
  function allowedIn(schema: object): readonly unknown[] {
    return Object.entries(schema).flatMap(([key, below]) => {
      if (key === "enum") return below as unknown[];
      if (key === "const") return [below];
      if (typeof below !== "object" || below === null) return [];
      return [...(key === "properties" ? Object.keys(below) : []), ...allowedIn(below)];
    });
  }
});
