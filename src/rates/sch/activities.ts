import type { ActivityTable } from "../call-table.js";

/**
 * What the activity types of school education are: the same in every call since 2021. Their limits are each call's own.
 * Visits are only for staff and learner mobility, never for courses; of the linguistic support of staff the guide says
 * that it is for mobility of more than 30 days.
 */
export const schoolActivities = {
  "job-shadowing": {
    kind: "staff",
    direction: "outgoing",
    rates: "staff",
    preparatoryVisits: true,
    linguisticSupport: "over-days",
  },
  "teaching-assignment": {
    kind: "staff",
    direction: "outgoing",
    rates: "staff",
    preparatoryVisits: true,
    linguisticSupport: "over-days",
  },
  "courses-and-training": {
    kind: "staff",
    direction: "outgoing",
    rates: "staff",
    courseFees: true,
    linguisticSupport: "over-days",
  },
  "group-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rates: "learners",
    preparatoryVisits: true,
    group: true,
  },
  "short-term-learning-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rates: "learners",
    preparatoryVisits: true,
    linguisticSupport: "always",
  },
  "long-term-learning-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rates: "learners",
    preparatoryVisits: true,
    linguisticSupport: "always",
    enhancedLinguisticSupport: true,
  },
  "invited-expert": { kind: "other", direction: "incoming", rates: "staff" },
  "hosting-teachers-in-training": { kind: "other", direction: "incoming" },
} as const satisfies Readonly<Record<string, Omit<ActivityTable, "minimumDays" | "maximumDays">>>;
