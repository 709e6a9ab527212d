import type { ActivityTable } from "../call-table.js";

/** What each activity type is; its limits, and who has linguistic support, are each call's own. */
type Traits = Omit<ActivityTable, "minimumDays" | "maximumDays">;

/**
 * The activity types of school education, the same in every call since 2021. Visits are for staff and learner mobility,
 * never for courses. Accompanying persons have the staff rate.
 */
export const schActivities = {
  "job-shadowing": {
    kind: "staff",
    direction: "outgoing",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    companionGround: "fewer-opportunities",
    preparatoryVisits: true,
  },
  "teaching-assignment": {
    kind: "staff",
    direction: "outgoing",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    companionGround: "fewer-opportunities",
    preparatoryVisits: true,
  },
  "courses-and-training": {
    kind: "staff",
    direction: "outgoing",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    companionGround: "fewer-opportunities",
    course: true,
  },
  "group-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rateCategory: "learners",
    accompanyingRateCategory: "staff",
    companionGround: "judged",
    group: true,
    preparatoryVisits: true,
  },
  "short-term-learning-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rateCategory: "learners",
    accompanyingRateCategory: "staff",
    companionGround: "judged",
    individualProgramme: true,
    preparatoryVisits: true,
  },
  "long-term-learning-mobility-of-pupils": {
    kind: "learner",
    direction: "outgoing",
    rateCategory: "learners",
    accompanyingRateCategory: "staff",
    companionGround: "judged",
    individualProgramme: true,
    preDepartureTraining: true,
    preparatoryVisits: true,
    anyLearnerMayVisit: true,
  },
  "invited-expert": {
    kind: "other",
    direction: "incoming",
    rateCategory: "staff",
    accompanyingRateCategory: "staff",
    companionGround: "fewer-opportunities",
    expertise: true,
  },
  "hosting-teachers-in-training": {
    kind: "other",
    direction: "incoming",
    companionGround: "fewer-opportunities",
    teacherTraining: true,
  },
} as const satisfies Readonly<Record<string, Traits>>;
