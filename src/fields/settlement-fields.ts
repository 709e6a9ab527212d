import type { Asked, FieldDeclaration } from "./field.js";

/*
 * The keys of a settlement that an application does not have: of what was awarded, of what took place, and of what a
 * caller says beside both. What a realised flow shares with an awarded one is among the application's. The order is that
 * in which a person answers.
 */

const always: Asked = () => true;

const amount = { kind: "money", unit: "EUR", example: "275.00" } as const satisfies FieldDeclaration;
const fundedDays = { kind: "days", unit: "days", example: 5 } as const satisfies FieldDeclaration;
const name = { kind: "text", required: always, example: "Grant agreement, Annex I, article 10" } as const;
const application = {
  call: 2023,
  action: "KA122-SCH",
  applicant: { country: "PL" },
  flows: [{ id: "JOB-FI", activity: "job-shadowing", destination: "FI", participants: 2 }],
};
const realisedFlow = {
  id: "JOB-FI",
  activity: "job-shadowing",
  destination: "FI",
  participants: 1,
  startDate: "2023-11-13",
  endDate: "2023-11-17",
};

export const settlementFields = {
  award: { kind: "object", required: always, example: { application, total: "35562.50" } },
  "award.$schema": { kind: "text", wordsOf: "$schema", example: "./award.json" },
  "award.notes": { kind: "text", isLong: true, wordsOf: "notes", example: "As amended in March." },
  "award.application": { kind: "object", required: always, example: application },
  "award.total": { kind: "money", unit: "EUR", required: always, example: "35562.50" },
  "award.payments": {
    kind: "list",
    isUsual: true,
    mayBeEmpty: true,
    example: [{ amount: "28450.00", date: "2023-09-15" }],
  },
  "award.payments.amount": { kind: "money", unit: "EUR", required: always, example: "28450.00" },
  "award.payments.date": { kind: "date", example: "2023-09-15" },
  "award.byCategory": { kind: "object", example: { travel: "7875.00" } },
  "award.byCategory.organisationalSupport": { ...amount },
  "award.byCategory.individualSupport": { ...amount },
  "award.byCategory.travel": { ...amount },
  "award.byCategory.courseFees": { ...amount },
  "award.byCategory.linguisticSupport": { ...amount },
  "award.byCategory.preparatoryVisits": { ...amount },
  "award.byCategory.inclusionSupport": { ...amount },
  "award.byCategory.exceptionalCosts": { ...amount },

  realised: { kind: "object", required: always, example: { flows: [realisedFlow] } },
  "realised.$schema": { kind: "text", wordsOf: "$schema", example: "./realised.json" },
  "realised.notes": { kind: "text", isLong: true, wordsOf: "notes", example: "From the participants' reports." },
  "realised.flows": { kind: "list", required: always, mayBeEmpty: true, example: [realisedFlow] },
  "realised.flows.status": { kind: "choice", options: "mobilityStatus", isUsual: true, example: "completed" },
  // The two dates say it as well.
  "realised.flows.durationDays": { kind: "days", unit: "days", alternatives: ["endDate"], example: 5 },
  "realised.flows.interruptedDays": { kind: "days", unit: "days", example: 1 },
  "realised.flows.fundedDays": { ...fundedDays },
  "realised.flows.accompanyingPersons.fundedDays": { ...fundedDays, wordsOf: "realised.flows.fundedDays" },
  "realised.flows.forceMajeure": {
    kind: "object",
    onlyIf: { key: "status", oneOf: ["force-majeure"] },
    example: { travel: "550.00", individualSupport: "0.00" },
  },
  "realised.flows.forceMajeure.organisationalSupport": {
    ...amount,
    wordsOf: "award.byCategory.organisationalSupport",
  },
  "realised.flows.forceMajeure.individualSupport": { ...amount, wordsOf: "award.byCategory.individualSupport" },
  "realised.flows.forceMajeure.travel": { ...amount, wordsOf: "award.byCategory.travel" },
  "realised.flows.forceMajeure.courseFees": { ...amount, wordsOf: "award.byCategory.courseFees" },
  "realised.flows.forceMajeure.linguisticSupport": { ...amount, wordsOf: "award.byCategory.linguisticSupport" },
  "realised.flows.forceMajeure.preparatoryVisits": { ...amount, wordsOf: "award.byCategory.preparatoryVisits" },
  "realised.flows.forceMajeure.inclusionSupport": { ...amount, wordsOf: "award.byCategory.inclusionSupport" },
  "realised.flows.forceMajeure.exceptionalCosts": { ...amount, wordsOf: "award.byCategory.exceptionalCosts" },

  planned: { kind: "list", mayBeEmpty: true, example: application.flows },

  "options.reduction": { kind: "object", example: { percent: 25, reason: "The agency's letter of 3 May 2026" } },
  "options.reduction.percent": { kind: "count", unit: "%", required: always, example: 25 },
  "options.reduction.reason": { kind: "text", example: "The agency's letter of 3 May 2026" },
  "options.transferPolicy": {
    kind: "object",
    example: { name: name.example, transfers: [{ from: "travel", to: ["courseFees"], percent: 100 }] },
  },
  "options.transferPolicy.name": { ...name },
  "options.transferPolicy.transfers": {
    kind: "list",
    required: always,
    mayBeEmpty: true,
    example: [{ from: "organisationalSupport", to: ["travel"], percent: 100 }],
  },
  "options.transferPolicy.transfers.from": {
    kind: "choice",
    options: "categories",
    required: always,
    example: "organisationalSupport",
  },
  "options.transferPolicy.transfers.to": {
    kind: "list",
    of: "text",
    options: "categories",
    required: always,
    example: ["travel", "individualSupport"],
  },
  "options.transferPolicy.transfers.percent": { kind: "count", unit: "%", required: always, example: 100 },
} as const satisfies Readonly<Record<string, FieldDeclaration>>;
