import type { ActivityTable } from "../call-table.js";

/** What each activity type is; its limits are each call's own. */
type Traits = Omit<ActivityTable, "minimumDays" | "maximumDays">;

/**
 * The activity types of school education, the same in every call since 2021. Visits are only for staff and learner
 * mobility, never for courses; of the linguistic support of staff the guide says that it is for mobility of more than 30
 * days. Accompanying persons have the staff rate.
 */
export const schActivities = {
  "job-shadowing": {
    kind: "staff",
    direction: "outgoing",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    preparatoryVisits: true,
    linguisticSupport: "over-days",
  },
  "teaching-assignment": {
    kind: "staff",
    direction: "outgoing",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    preparatoryVisits: true,
    linguisticSupport: "over-days",
  },
  "courses-and-training": {
    kind: "staff",
    direction: "outgoing",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    course: true,
    linguisticSupport: "over-days",
  },
  "group-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rateCategory: "learners",
    accompanyingRateCategory: "staff",
    group: true,
    preparatoryVisits: true,
  },
  "short-term-learning-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rateCategory: "learners",
    accompanyingRateCategory: "staff",
    individualProgramme: true,
    preparatoryVisits: true,
    linguisticSupport: "always",
  },
  "long-term-learning-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rateCategory: "learners",
    accompanyingRateCategory: "staff",
    individualProgramme: true,
    preDepartureTraining: true,
    preparatoryVisits: true,
    anyLearnerMayVisit: true,
    linguisticSupport: "always",
    enhancedLinguisticSupport: true,
  },
  "invited-expert": {
    kind: "other",
    direction: "incoming",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    expertise: true,
  },
  "hosting-teachers-in-training": { kind: "other", direction: "incoming", teacherTraining: true },
} as const satisfies Readonly<Record<string, Traits>>;
